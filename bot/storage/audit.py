"""Who changed what, and when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, or_, select

from bot.storage.pages import Page, read_page
from bot.storage.tables import AUDIT

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from bot.storage.database import Database


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """A change of facts, settings or revisions.

    Attributes:
        verb: what was done, such as "facts.reload".
        by: id of the one who did it; ``None``: nobody in Discord, or it is no longer known.
        server: id of the server in which it was done; ``None``: in none.
        pack: id of the pack that it is about, whose owners read it, too; empty: about none.
        subject: to what, in words or as an id; it may spoil.
        before: what there was; empty: nothing. It may spoil.
        after: likewise what there is now.
    """

    verb: str
    by: int | None
    server: int | None
    pack: str = ""
    subject: str = ""
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """An entry of the log.

    Attributes:
        number: counted up, with gaps.
        made: when, in UTC.
        entry: what was done.
    """

    number: int
    made: datetime
    entry: AuditEntry


class AuditLog:
    """The log of changes; nothing in it is ever changed, and what is a year old goes."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._listener: Callable[[Sequence[AuditEntry]], None] | None = None

    async def note(self, *entries: AuditEntry) -> None:
        """Note changes that are stored elsewhere, or nowhere.

        Raises:
            NotSavedError: nothing was noted.
        """
        made = self._now()
        await self._database.save(lambda connection: add_audit(connection, entries, made))
        self.tell(entries)

    def listen(self, listener: Callable[[Sequence[AuditEntry]], None]) -> None:
        """From now on, have this called with what was noted in one go, whoever noted it; it must not raise."""
        self._listener = listener

    def tell(self, entries: Sequence[AuditEntry]) -> None:
        """Tell whoever listens what was noted in a transaction that has ended."""
        if self._listener is not None and entries:
            self._listener(entries)

    async def page(self, server: int, packs: Collection[str], number: int, *, size: int) -> Page[Audited]:
        """Return a page of what was done in a server or to packs, the latest first.

        Args:
            server: its id.
            packs: ids of those that it may change.
            number: from 0.
            size: entries on a page.

        Raises:
            UnusableError: the database cannot be read.
        """
        columns = AUDIT.c
        rows = select(
            columns.number, columns.made, columns.verb, columns.by_user, columns.server_id,
            columns.pack, columns.subject, columns.before, columns.after,
        )  # fmt: skip
        seen = rows.where(or_(columns.server_id == server, columns.pack.in_(packs)))
        return await read_page(self._database, seen.order_by(columns.number.desc()), number, size=size, read=_audited)


def add_audit(connection: Connection, entries: Sequence[AuditEntry], made: datetime) -> None:
    """Note changes in the transaction that makes them."""
    rows = [
        {
            "made": made,
            "by_user": entry.by,
            "server_id": entry.server,
            "pack": entry.pack,
            "verb": entry.verb,
            "subject": entry.subject,
            "before": entry.before,
            "after": entry.after,
        }
        for entry in entries
    ]
    if rows:
        connection.execute(insert(AUDIT), rows)


def _audited(row: tuple[Any, ...]) -> Audited:
    number, made, verb, by, server, pack, subject, before, after = row
    entry = AuditEntry(verb=verb, by=by, server=server, pack=pack, subject=subject, before=before, after=after)
    return Audited(number=number, made=made, entry=entry)
