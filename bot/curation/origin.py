"""Where a revision comes from, and what is stored of that."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.curation.accepts import NOTHING_PROPOSED
from bot.curation.summary import edit_entry, entries, summary
from bot.storage import NewRevision

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.edits import Edit
    from bot.curation.accepts import Accepts
    from bot.curation.actor import Actor, How
    from bot.loading import Snapshot
    from bot.reloading import ReloadReport
    from bot.storage import Accepted, AuditEntry


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where a revision comes from that is to go live.

    Attributes:
        head: what is live, as it is stored; ``None``: nothing is.
        disk: digest of the files on disk.
        edits: numbers of the edits that are active in it.
        actor: who wants it.
        how: what makes it happen.
        edit: what is edited by it.
        accepts: what is accepted by it.
        noted: what else is noted of it.
    """

    head: Accepted | None
    disk: str
    edits: Sequence[int]
    actor: Actor
    how: How
    edit: Edit | None = None
    accepts: Accepts = NOTHING_PROPOSED
    noted: Sequence[AuditEntry] = ()


def recorded(report: ReloadReport, content: Snapshot, origin: Origin) -> tuple[NewRevision, Sequence[AuditEntry]]:
    """Return what is stored of a revision, and what is noted of it."""
    actor = origin.actor
    new = NewRevision(
        id=report.read,
        disk=origin.disk,
        files=content.files,
        by=actor.user,
        server=actor.server,
        how=origin.how,
        summary=summary(report.changes) if origin.head else "the first one",
        edits=tuple(origin.edits),
    )
    if origin.edit is not None:
        return new, [*origin.noted, edit_entry(origin.edit, report, actor, credit=origin.accepts.credit)]
    return new, [*origin.noted, *entries(f"facts.{origin.how}", report, actor)]
