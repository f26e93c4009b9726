"""The log of what was edited in Discord: it only grows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import insert, select

from bot.core.edits import Edit, Section
from bot.storage.pages import Page, read_page
from bot.storage.tables import EDITS

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from sqlalchemy import Connection

    from bot.storage.database import Database

_COLUMNS: Final = (
    EDITS.c.number, EDITS.c.pack, EDITS.c.section, EDITS.c.entry, EDITS.c.before, EDITS.c.after,
    EDITS.c.made, EDITS.c.by_user, EDITS.c.server_id,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class LoggedEdit:
    """An edit in the log.

    Attributes:
        edit: with its number.
        made: when, in UTC.
        by: id of the one who made it; ``None``: that is not known, or no longer.
        server: id of the server in which it was made; ``None``: likewise.
    """

    edit: Edit
    made: datetime
    by: int | None
    server: int | None


class EditLog:
    """Reads the log; `Revisions.accept` writes it."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def active(self, numbers: Collection[int]) -> tuple[Edit, ...]:
        """Return the edits of some numbers in the order in which they were made.

        Raises:
            UnusableError: the database cannot be read.
        """
        if not numbers:
            return ()
        chosen = select(*_COLUMNS).where(EDITS.c.number.in_(numbers)).order_by(EDITS.c.number)
        return tuple(_logged(row).edit for row in await self._database.read(chosen))

    async def page(self, packs: Collection[str], number: int, *, size: int) -> Page[LoggedEdit]:
        """Return a page of the edits of some packs, the latest first.

        Args:
            packs: their ids.
            number: from 0.
            size: edits on a page.

        Raises:
            UnusableError: the database cannot be read.
        """
        rows = select(*_COLUMNS).where(EDITS.c.pack.in_(packs)).order_by(EDITS.c.number.desc())
        return await read_page(self._database, rows, number, size=size, read=_logged)


def add_edit(connection: Connection, edit: Edit, made: datetime, *, by: int | None, server: int | None) -> int:
    """Add an edit to the log and return its number."""
    row = {
        "pack": edit.pack,
        "section": edit.section.value,
        "entry": edit.id,
        "before": edit.before,
        "after": edit.after,
        "made": made,
        "by_user": by,
        "server_id": server,
    }
    number: int = connection.scalars(insert(EDITS).values(row).returning(EDITS.c.number)).one()
    return number


def _logged(row: tuple[Any, ...]) -> LoggedEdit:
    number, pack, section, key, before, after, made, by, server = row
    edit = Edit(pack=pack, section=Section(section), id=key, before=before, after=after, number=number)
    return LoggedEdit(edit=edit, made=made, by=by, server=server)
