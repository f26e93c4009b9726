"""What a change did, in a line that is kept: in ids, positions and counts alone."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final

from bot.core.diff import How
from bot.core.text_diff import Weight
from bot.storage import AuditEntry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.diff import Change
    from bot.core.edits import Edit
    from bot.core.golden import Failure
    from bot.curation.actor import Actor
    from bot.loading.editing import Conflict
    from bot.reloading import ReloadReport

_LOUD: Final = {Weight.LOWERED: "shown earlier", Weight.MOVED: "moved", Weight.UNSOURCED: "a source gone"}


def summary(changes: Iterable[Change]) -> str:
    """Return how many facts were added, changed and removed, and what of that must be looked at."""
    listed = list(changes)
    hows = Counter(change.how for change in listed if change.key is not None)
    weights = Counter(change.weight for change in listed)
    counts = [f"{hows[how]} {how}" for how in How if hows[how]]
    loud = [f"{weights[weight]} {meaning}" for weight, meaning in _LOUD.items() if weights[weight]]
    return ", ".join(counts + loud) or ("no fact differs" if listed else "nothing differs")


def entries(verb: str, report: ReloadReport, actor: Actor) -> Iterator[AuditEntry]:
    """Yield an entry of the audit log for each pack that is concerned; where none is, a single one.

    Those are the packs that a revision changes, and those whose golden questions it passed by force.
    """
    changes = defaultdict[str, list["Change"]](list)
    for change in report.changes:
        changes[change.pack].append(change)
    failures = defaultdict[str, list["Failure"]](list)
    for failure in report.failures:
        failures[failure.pack].append(failure)
    for pack in sorted({*changes, *failures}) or [""]:
        yield AuditEntry(
            verb=verb,
            by=actor.user,
            server=actor.server,
            pack=pack,
            subject=summary(changes[pack]) + _passed(failures[pack]),
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
        subject=f"{edit.id}: {summary(report.changes)}{_passed(report.failures)}{thanks}",
        before=edit.before or "",
        after=edit.after or "",
    )


def decision_entry(conflict: Conflict, actor: Actor, *, keeps_edit: bool) -> AuditEntry:
    """Return the entry of the audit log for a conflict that is decided, live or not: what gives way, and to what."""
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


def discard_entry(edit: Edit) -> AuditEntry:
    """Return the entry of the audit log for an edit that the operator discards: what it wanted, and that no longer."""
    return AuditEntry(
        verb="facts.discard", by=None, server=None, pack=edit.pack, subject=edit.id, before=edit.after or ""
    )


def _passed(failures: Iterable[Failure]) -> str:
    """Return which golden questions were passed by force, by their places."""
    places = ", ".join(f"{one.golden.file}:{one.golden.line}" for one in failures)
    return f"; by force past {places}" if places else ""
