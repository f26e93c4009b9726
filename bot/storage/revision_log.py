"""The revisions that were live, each with all of its files: the newest is the head."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from sqlalchemy import select

from bot.errors import CasefileError
from bot.storage.blobs import Rows, hashes_of, missing_rows, read_files
from bot.storage.pages import Page, read_page
from bot.storage.problems import NotSavedError, UnusableError
from bot.storage.revisions import Acceptance, Accepted, NewRevision, Settlement, pin, read_revision, revisions, settle
from bot.storage.tables import REVISIONS, SEEN_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from bot.core.edits import Edit
    from bot.storage.audit import AuditEntry, AuditLog
    from bot.storage.database import Database

ACCEPT_SECONDS: Final = 30.0
"""How long it may take to store a revision: tens of megabytes, the first time."""


class StaleError(CasefileError):
    """Somebody else was faster: the head is no longer the one that a change was made from, or a proposal was decided.

    Nothing was stored.
    """

    def __str__(self) -> str:
        return "The facts were changed by somebody else meanwhile."


class Revisions:
    """Stores the revisions whole, a file that several of them have once.

    The thirty newest are kept, and those that are pinned.
    """

    def __init__(self, database: Database, *, audit: AuditLog, now: Callable[[], datetime]) -> None:
        self._database = database
        self._audit = audit
        self._now = now

    async def head(self) -> Accepted | None:
        """Return the newest revision; ``None``: there is none yet.

        Raises:
            UnusableError: the database cannot be read.
        """
        rows = await self._database.read(revisions().limit(1))
        return read_revision(rows[0]) if rows else None

    async def get(self, number: int) -> Accepted | None:
        """Return a revision; ``None``: there is none of that number, or no longer.

        Raises:
            UnusableError: the database cannot be read.
        """
        rows = await self._database.read(revisions().where(REVISIONS.c.number == number))
        return read_revision(rows[0]) if rows else None

    async def page(self, number: int, *, size: int) -> Page[Accepted]:
        """Return a page of the revisions, the newest first.

        Args:
            number: of the page, from 0.
            size: revisions on a page.

        Raises:
            UnusableError: the database cannot be read.
        """
        return await read_page(self._database, revisions(), number, size=size, read=read_revision)

    async def files(self, number: int) -> Mapping[str, bytes]:
        """Return the content of a revision's files by path, exactly as they were; of an unknown one, none.

        Raises:
            UnusableError: the database cannot be read, or a file in it is damaged.
        """
        return await read_files(self._database, number)

    async def has_seen(self, disk: str) -> bool:
        """Tell whether a revision was made from these files on disk, which may be kept no longer.

        Args:
            disk: digest of the files.

        Raises:
            UnusableError: the database cannot be read.
        """
        return bool(await self._database.read(select(SEEN_FILES).where(SEEN_FILES.c.digest == disk)))

    async def accept(
        self,
        new: NewRevision,
        *,
        after: int | None,
        edit: Edit | None = None,
        audit: Sequence[AuditEntry] = (),
        proposals: Sequence[int] = (),
    ) -> Accepted:
        """Make a revision the head, with all that belongs to it, in one transaction.

        Args:
            new: the revision.
            after: number of the head that it was made from; ``None``: there was none.
            edit: what is edited by it; its number is added to the active ones.
            audit: what is noted of it, an entry for each pack.
            proposals: numbers of those that are accepted by it.

        Raises:
            StaleError: that is no longer the head, or a proposal is no longer open; nothing was stored.
            NotSavedError: nothing was stored, if it says so.
        """
        hashes = await hashes_of(new.files)
        acceptance = Acceptance(
            new=new,
            made=self._now(),
            hashes=hashes,
            blobs=await self._missing(new.files, hashes),
            after=after,
            edit=edit,
            audit=audit,
            proposals=proposals,
        )
        accepted = await self._database.save(acceptance, seconds=ACCEPT_SECONDS)
        if accepted is None:
            raise StaleError
        self._audit.tell(audit)
        return accepted

    async def _missing(self, files: Mapping[str, bytes], hashes: Mapping[str, str]) -> Sequence[Rows]:
        """Return the rows of the files that are not stored yet."""
        try:
            return await missing_rows(self._database, files, hashes)
        except UnusableError as error:
            raise NotSavedError(error.problem) from error

    async def settle(self, settlement: Settlement, *, audit: Sequence[AuditEntry] = ()) -> None:
        """Say anew from what the head can be made, as its content stays the same.

        Args:
            settlement: what is said.
            audit: what is noted of it.

        Raises:
            StaleError: it is no longer the head; nothing was stored.
            NotSavedError: nothing was stored, if it says so.
        """
        if not await self._database.save(settle(settlement, audit, self._now())):
            raise StaleError
        self._audit.tell(audit)

    async def pin(self, number: int, *, is_pinned: bool, audit: Sequence[AuditEntry] = ()) -> bool:
        """Keep a revision for ever, or no longer; return whether there is such a revision.

        Raises:
            NotSavedError: nothing was changed.
        """
        is_new = await self._database.save(pin(number, is_pinned=is_pinned, audit=audit, made=self._now()))
        if is_new:
            self._audit.tell(audit)
        return is_new is not None
