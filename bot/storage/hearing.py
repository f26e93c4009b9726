"""What a process does about what others change: it forgets what it knew."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final

from bot.storage.news import News

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime

    from bot.storage.database import Database
    from bot.storage.memory import Memory
    from bot.storage.time import SharedTime

FIRST_SECONDS: Final = 1.0
"""How long a start waits for a first word of the database."""


class Hearing:
    """Keeps what is in memory as fresh as the database; is told by `News`.

    Args:
        database: whose changes are told.
        memory: what must not grow old.
        time: what the database's clock puts right.
        facts_changed: called when another revision may be live.
    """

    def __init__(self, database: Database, memory: Memory, time: SharedTime, facts_changed: Callable[[], None]) -> None:
        self.facts_changed = facts_changed
        self.clock_read: Callable[[datetime], None] = time.put_right
        self._database = database
        self._memory = memory
        self._found = asyncio.Event()

    @asynccontextmanager
    async def following(self) -> AsyncIterator[None]:
        """Hear until the block ends."""
        self.lost()
        task = asyncio.create_task(News(self._database.connect, self).follow())
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(self._found.wait(), FIRST_SECONDS)
            yield
        finally:
            task.cancel()
            await asyncio.wait({task})

    def found(self, *, is_heard: bool) -> None:
        """Forget everything, as all of it may have been changed while nothing was heard."""
        self._memory.hear(is_heard=is_heard)
        self._memory.forget_all()
        self._database.answered()
        self.facts_changed()
        self._found.set()

    def lost(self) -> None:
        """Believe what was read for a moment only."""
        self._memory.hear(is_heard=False)

    def progress_changed(self, user: int) -> None:
        """Forget a fan's progress."""
        self._memory.forget(user=user)

    def settings_changed(self, server: int) -> None:
        """Forget a server's settings."""
        self._memory.forget(server=server)
