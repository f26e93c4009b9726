"""What Casefile remembers: fans' progress, servers' settings, gaps, and what became of the facts."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager, nullcontext
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Final, TypeVar

from bot.measures import Measures
from bot.storage import changes
from bot.storage.address import Address
from bot.storage.audit import AuditLog
from bot.storage.database import Database
from bot.storage.edits import EditLog
from bot.storage.gap_log import GapLog
from bot.storage.hearing import Hearing
from bot.storage.memory import Memory
from bot.storage.proposals import Proposals
from bot.storage.revision_log import Revisions
from bot.storage.time import SharedTime, utc_now

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Collection, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from bot.core.settings import SettingKey
    from bot.storage.audit import AuditEntry
    from bot.storage.known import Known

KEPT_AFTER_LEAVING: Final = timedelta(days=30)
GAPS_KEPT: Final = timedelta(days=90)
"""How long a gap is kept after it was asked last."""
CHANGES_KEPT: Final = timedelta(days=365)
"""How long it is known who changed what, and how long a suggestion waits for moderators."""
DECIDED_KEPT: Final = timedelta(days=90)
"""How long a proposal is kept after it was decided."""
DRAFTS_KEPT: Final = timedelta(days=1)

Result = TypeVar("Result")


class Storage:
    """Reads from memory where it can, else from the database, and saves one change in one transaction.

    Attributes:
        gaps: the questions that found nothing, and the answers that are wrong.
        revisions: the facts as they were live, whole.
        edits: what was edited in Discord.
        audit: who changed what.
        proposals: changes of facts that wait.
    """

    def __init__(
        self, database: Database, *, now: Callable[[], datetime], clock: Callable[[], float], measures: Measures
    ) -> None:
        self._now = SharedTime(now)
        self.gaps = GapLog(database, now=self._now)
        self.audit = AuditLog(database, now=self._now)
        self.revisions = Revisions(database, audit=self.audit, now=self._now)
        self.edits = EditLog(database)
        self.proposals = Proposals(database, audit=self.audit, now=self._now)
        self._database = database
        self._memory = Memory(database, clock=clock, measures=measures)

    @classmethod
    @asynccontextmanager
    async def open(
        cls,
        url: str,
        *,
        now: Callable[[], datetime] = utc_now,
        clock: Callable[[], float] = time.monotonic,
        measures: Measures | None = None,
    ) -> AsyncIterator[Storage]:
        """Open a database and migrate it; one that cannot be used is tried again later, and no error here.

        Args:
            url: `sqlite:///` and a path, or `postgresql://` and so on, as `Config.database` has it.
            now: the time, with a time zone.
            clock: seconds that only go up.
            measures: what is counted and timed.
        """
        measures = measures or Measures()
        database = Database(Address.parse(url), clock=clock, measures=measures)
        try:
            await database.open()
            storage = cls(database, now=now, clock=clock, measures=measures)
            async with storage.gaps.saving():
                yield storage
        finally:
            await database.close()

    @property
    def is_shared(self) -> bool:
        """Whether other processes can use the database as well: several share PostgreSQL, none shares SQLite."""
        return self._database.is_shared

    @asynccontextmanager
    async def following(self, facts_changed: Callable[[], None]) -> AsyncIterator[None]:
        """Take up what other processes change as long as the block runs; of SQLite nothing, which has but one.

        Args:
            facts_changed: called when another revision may be live, and after messages may have been missed.
        """
        hearing = Hearing(self._database, self._memory, self._now, facts_changed)
        async with hearing.following() if self.is_shared else nullcontext():
            yield

    async def known(self, *, user: int, server: int | None) -> Known:
        """Return all that is stored about a fan and a server, ``None`` in direct messages; never raises.

        It costs no round-trip where both are in memory, else one.
        """
        return await self._memory.known(user=user, server=server)

    async def settings(self, server: int) -> Mapping[SettingKey, str]:
        """Return what is set in a server, from memory where it can.

        Raises:
            UnusableError: the database cannot be read.
        """
        return await self._memory.settings(server)

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
            audit: what is noted of it, unless all was so before.

        Raises:
            NotSavedError: nothing was stored.
        """
        if await self._save(changes.change_settings(server, settings, audit, self._now()), server=server):
            self.audit.tell(audit)

    async def reset_server(self, server: int, *, audit: Sequence[AuditEntry] = ()) -> int:
        """Delete all that is stored of a server but who changed what; return how many settings there were.

        Args:
            server: its id.
            audit: what is noted of it, unless there was nothing.

        Raises:
            NotSavedError: nothing was deleted.
        """
        self.gaps.forget(server)
        count = await self._save(changes.reset_server(server, audit, self._now()), server=server)
        if count is not None:
            self.audit.tell(audit)
        return count or 0

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

    async def servers_present(self, present: Collection[int], *, held: Callable[[int], bool] = lambda _: True) -> None:
        """Take note after a start of which servers the bot was removed from and added to meanwhile.

        Args:
            present: all servers that the bot is in and that are held, unavailable ones included.
            held: tells whether it is this process that sees a server, if the bot is in it.

        Raises:
            NotSavedError: nothing was stored.
        """
        await self._save(changes.note_present(frozenset(present), held, self._now()))

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
            self._memory.forget(server=server)
        return len(swept)

    async def trouble(self) -> str | None:
        """Ask the database for an answer; return what is wrong with it, and what to do, if anything is."""
        problem = await self._database.trouble()
        return None if problem is None else f"{problem.what}. {problem.remedy}."

    async def _save(
        self,
        change: Callable[[Connection], Result],
        *,
        user: int | None = None,
        server: int | None = None,
    ) -> Result:
        return await self._database.save(change, ended=partial(self._memory.forget, user=user, server=server))
