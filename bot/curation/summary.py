"""What a change did, in a line that is kept: in ids, positions and counts alone."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, Final

from bot.core.diff import How
from bot.core.text_diff import Weight
from bot.storage import AuditEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.diff import Change
    from bot.core.edits import Edit
    from bot.curation.actor import Actor
    from bot.loading.editing import Conflict
    from bot.reloading import ReloadReport

_LOUD: Final = {Weight.LOWERED: "shown earlier", Weight.MOVED: "moved", Weight.UNSOURCED: "a source gone"}
MOST_PASSED: Final = 10
"""Golden questions that an entry names by their places."""


def summary(changes: Iterable[Change]) -> str:
    """Return how many facts were added, changed and removed, and what of that must be looked at."""
    listed = list(changes)
    hows = Counter(change.how for change in listed if change.key is not None)
    weights = Counter(change.weight for change in listed)
    counts = [f"{hows[how]} {how}" for how in How if hows[how]]
    loud = [f"{weights[weight]} {meaning}" for weight, meaning in _LOUD.items() if weights[weight]]
    return ", ".join(counts + loud) or ("no fact differs" if listed else "nothing differs")


def entries(verb: str, report: ReloadReport, actor: Actor) -> Iterator[AuditEntry]:
    """Yield an entry of the audit log for each pack that a revision changes; where it changes none, a single one."""
    by_pack = [(pack, list(some)) for pack, some in groupby(sorted(report.changes, key=_pack), _pack)]
    for pack, changes in by_pack or [("", [])]:
        said = summary(changes)
        yield AuditEntry(
            verb=verb,
            by=actor.user,
            server=actor.server,
            pack=pack,
            subject=said + _passed(report, pack),
            before=report.revision,
            after=report.read,
        )


def edit_entry(edit: Edit, report: ReloadReport, actor: Actor, *, credit: str = "") -> AuditEntry:
    """Return the entry of the audit log for an edit: what the fact was before and is now, as YAML.

    The name of a fan who is thanked for it stands in its subject.
    """
    thanks = f"; suggested by {credit}" if credit else ""
    return AuditEntry(
        verb="facts.edit",
        by=actor.user,
        server=actor.server,
        pack=edit.pack,
        subject=f"{edit.id}: {summary(report.changes)}{_passed(report, edit.pack)}{thanks}",
        before=edit.before or "",
        after=edit.after or "",
    )


def decision_entry(conflict: Conflict, actor: Actor, *, keeps_edit: bool) -> AuditEntry:
    """Return the entry of the audit log for a conflict that is decided, but not live yet."""
    edit = conflict.edits[-1]
    has, wants = conflict.has or "", conflict.wants or ""
    return AuditEntry(
        verb="facts.decide",
        by=actor.user,
        server=actor.server,
        pack=edit.pack,
        subject=f"{edit.id}: {'as edited in Discord' if keeps_edit else 'as in the files'}",
        before=has if keeps_edit else wants,
        after=wants if keeps_edit else has,
    )


def _passed(report: ReloadReport, pack: str) -> str:
    """Return which golden questions of a pack were passed by force."""
    places = [f"{one.golden.file}:{one.golden.line}" for one in report.failures if one.pack == pack]
    return f"; by force past {_listed(places)}" if places else ""


def _listed(places: Sequence[str]) -> str:
    more = f" and {len(places) - MOST_PASSED} more" if len(places) > MOST_PASSED else ""
    return ", ".join(places[:MOST_PASSED]) + more


def _pack(change: Change) -> str:
    return change.pack
