"""What Casefile remembers: fans' progress, servers' settings, gaps, and what became of the facts."""

from __future__ import annotations

import asyncio
import time
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Final, TypeVar

from bot.storage import changes
from bot.storage.address import Address
from bot.storage.audit import AuditLog
from bot.storage.cache import Cache
from bot.storage.database import Database
from bot.storage.edits import EditLog
from bot.storage.gap_log import GapLog
from bot.storage.known import UNCERTAIN, Known
from bot.storage.problems import UnusableError
from bot.storage.proposals import Proposals
from bot.storage.questions import Answered, ask
from bot.storage.revision_log import Revisions

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Collection, Mapping, Sequence

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.settings import SettingKey
    from bot.storage.audit import AuditEntry

KEPT_AFTER_LEAVING: Final = timedelta(days=30)
GAPS_KEPT: Final = timedelta(days=90)
"""How long a gap is kept after it was asked last."""
CHANGES_KEPT: Final = timedelta(days=365)
"""How long it is known who changed what, and how long a suggestion waits for moderators."""
DECIDED_KEPT: Final = timedelta(days=90)
"""How long a proposal is kept after it was decided."""
DRAFTS_KEPT: Final = timedelta(days=1)
FANS_IN_MEMORY: Final = 20_000
SERVERS_IN_MEMORY: Final = 5_000
"""A fan takes about half a kilobyte, a server with settings a few."""
_NO_SETTINGS: Final[Mapping[SettingKey, str]] = MappingProxyType({})

Result = TypeVar("Result")


def utc_now() -> datetime:
    """Return the time of the wall clock."""
    return datetime.now(UTC)


class Storage:
    """Reads from memory where it can, else from the database, and saves one change in one transaction.

    Attributes:
        gaps: the questions that found nothing, and the answers that are wrong.
        revisions: the facts as they were live, whole.
        edits: what was edited in Discord.
        audit: who changed what.
        proposals: changes of facts that wait.
    """

    def __init__(self, database: Database, *, now: Callable[[], datetime], clock: Callable[[], float]) -> None:
        self.gaps = GapLog(database, now=now)
        self.audit = AuditLog(database, now=now)
        self.revisions = Revisions(database, audit=self.audit, now=now)
        self.edits = EditLog(database)
        self.proposals = Proposals(database, audit=self.audit, now=now)
        self._database = database
        self._now = now
        self._progress: Cache[Mapping[str, str]] = Cache(limit=FANS_IN_MEMORY, clock=clock)
        self._settings: Cache[Mapping[SettingKey, str]] = Cache(limit=SERVERS_IN_MEMORY, clock=clock)
        self._reads: dict[tuple[int, int | None, int | None], asyncio.Task[Answered]] = {}
        self._changes = 0

    @classmethod
    @asynccontextmanager
    async def open(
        cls, url: str, *, now: Callable[[], datetime] = utc_now, clock: Callable[[], float] = time.monotonic
    ) -> AsyncIterator[Storage]:
        """Open a database and migrate it; one that cannot be used is tried again later, and no error here.

        Args:
            url: `sqlite:///` and a path, or `postgresql://` and so on, as `Config.database` has it.
            now: the time, with a time zone.
            clock: seconds that only go up.
        """
        database = Database(Address.parse(url), clock=clock)
        try:
            await database.open()
            storage = cls(database, now=now, clock=clock)
            async with storage.gaps.saving():
                yield storage
        finally:
            await database.close()

    async def known(self, *, user: int, server: int | None) -> Known:
        """Return all that is stored about a fan and a server, ``None`` in direct messages; never raises.

        It costs no round-trip where both are in memory, else one.
        """
        progress = self._progress.get(user)
        settings = _NO_SETTINGS if server is None else self._settings.get(server)
        if progress is not None and settings is not None:
            return Known(progress, settings)
        try:
            read = await self._read(user if progress is None else None, server if settings is None else None)
        except UnusableError:
            return UNCERTAIN
        return Known(read.progress if progress is None else progress, read.settings if settings is None else settings)

    async def settings(self, server: int) -> Mapping[SettingKey, str]:
        """Return what is set in a server, from memory where it can.

        Raises:
            UnusableError: the database cannot be read.
        """
        settings = self._settings.get(server)
        return (await self._read(None, server)).settings if settings is None else settings

    async def save_progress(self, user: int, progress: Mapping[str, str]) -> None:
        """Store how far a fan has watched some packs, a position's label by the pack's id: all of it or nothing.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.save_progress(user, progress), user=user)

    async def clear_progress(self, user: int, pack: str | None = None) -> int:
        """Delete a fan's progress in a pack, ``None``: in all; return in how many there was any.

        Raises:
            NotSavedError: nothing was deleted.
        """
        return await self._save(changes.clear_progress(user, pack), user=user)

    async def forget_user(self, user: int) -> None:
        """Delete a fan's progress in all packs, and what they suggest and nobody has decided.

        Raises:
            NotSavedError: nothing was deleted.
        """
        await self._save(changes.forget_user(user), user=user)

    async def change_settings(
        self, server: int, settings: Mapping[SettingKey, str | None], *, audit: Sequence[AuditEntry] = ()
    ) -> None:
        """Store all of these settings of a server, or none where one fails; ``None`` deletes one.

        Args:
            server: its id.
            settings: what to store.
            audit: what is noted of it.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.change_settings(server, settings, audit, self._now()), server=server)
        self.audit.tell(audit)

    async def reset_server(self, server: int, *, audit: Sequence[AuditEntry] = ()) -> int:
        """Delete all that is stored of a server but who changed what; return how many settings there were.

        Args:
            server: its id.
            audit: what is noted of it.

        Raises:
            NotSavedError: nothing was deleted.
        """
        self.gaps.forget(server)
        count = await self._save(changes.reset_server(server, audit, self._now()), server=server)
        self.audit.tell(audit)
        return count

    async def server_left(self, server: int) -> None:
        """Have all that is stored of a server deleted in 30 days, counted from the first time that it was left.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.mark_left(server, self._now()))

    async def server_joined(self, server: int) -> None:
        """Keep all that is stored of a server, as the bot is in it again.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.unmark_left([server]))

    async def servers_present(self, present: Collection[int]) -> None:
        """Take note after a start of which servers the bot was removed from and added to meanwhile.

        Args:
            present: all servers that the bot is in, those of its other processes and unavailable ones included.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.note_present(frozenset(present), self._now()))

    async def sweep(self) -> int:
        """Delete what is stored of servers that were left 30 days ago or earlier; return how many there were.

        Gaps that were not asked for 90 days go, too, and whatever else is too old. Call it after `servers_present`,
        which may find the bot in one of them again.

        Raises:
            NotSavedError: nothing was deleted.
        """
        now = self._now()
        due = changes.Due(
            left=now - KEPT_AFTER_LEAVING,
            asked=now - GAPS_KEPT,
            changed=now - CHANGES_KEPT,
            decided=now - DECIDED_KEPT,
            drafted=now - DRAFTS_KEPT,
        )
        swept = await self._save(changes.sweep(due))
        for server in swept:
            self._settings.forget(server)
        return len(swept)

    async def trouble(self) -> str | None:
        """Ask the database for an answer; return what is wrong with it, and what to do, if anything is."""
        problem = await self._database.trouble()
        return None if problem is None else f"{problem.what}. {problem.remedy}."

    async def _save(
        self,
        change: Callable[[AsyncConnection], Awaitable[Result]],
        *,
        user: int | None = None,
        server: int | None = None,
    ) -> Result:
        return await self._database.save(change, ended=partial(self._forget, user, server))

    def _forget(self, user: int | None, server: int | None) -> None:
        """Make sure that nobody gets what was read before a change, from memory or from a read that is under way."""
        self._changes += 1
        if user is not None:
            self._progress.forget(user)
        if server is not None:
            self._settings.forget(server)

    async def _read(self, user: int | None, server: int | None) -> Answered:
        """Read what is not in memory; those who want the same at the same time share one read."""
        key = (self._changes, user, server)
        task = self._reads.get(key)
        if task is None:
            task = self._reads[key] = asyncio.create_task(self._read_and_keep(user, server))
            task.add_done_callback(lambda _: self._reads.pop(key))
        return await asyncio.shield(task)

    async def _read_and_keep(self, user: int | None, server: int | None) -> Answered:
        changes_before = self._changes
        answered = await ask(self._database, user, server)
        if self._changes == changes_before:
            if user is not None:
                self._progress.put(user, answered.progress)
            if server is not None:
                self._settings.put(server, answered.settings)
        return answered
