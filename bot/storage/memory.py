"""What fans and servers have told Casefile, from memory where it can be."""

from __future__ import annotations

import asyncio
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.storage.cache import LASTS, LASTS_UNHEARD, Cache
from bot.storage.known import UNCERTAIN, Known
from bot.storage.problems import UnusableError
from bot.storage.questions import Answered, ask

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from bot.core.settings import SettingKey
    from bot.measures import Measures
    from bot.storage.database import Database

FANS_IN_MEMORY: Final = 20_000
SERVERS_IN_MEMORY: Final = 5_000
"""A fan takes about half a kilobyte, a server with settings a few."""
_NO_SETTINGS: Final[Mapping[SettingKey, str]] = MappingProxyType({})


class Memory:
    """Keeps what was read until it is changed, here or in another process."""

    def __init__(self, database: Database, *, clock: Callable[[], float], measures: Measures) -> None:
        self._database = database
        self._measures = measures
        self._progress: Cache[Mapping[str, str]] = Cache(limit=FANS_IN_MEMORY, clock=clock)
        self._settings: Cache[Mapping[SettingKey, str]] = Cache(limit=SERVERS_IN_MEMORY, clock=clock)
        self._reads: dict[tuple[int, int | None, int | None], asyncio.Task[Answered]] = {}
        self._changes = 0

    async def known(self, *, user: int, server: int | None) -> Known:
        """Return all that is stored about a fan and a server, ``None`` in direct messages; never raises."""
        progress = self._progress.get(user)
        settings = _NO_SETTINGS if server is None else self._settings.get(server)
        self._measures.cache("progress", hit=progress is not None)
        self._measures.cache("settings", hit=settings is not None)
        if progress is not None and settings is not None:
            return Known(progress, settings)
        try:
            read = await self._read(user if progress is None else None, server if settings is None else None)
        except UnusableError:
            return UNCERTAIN
        return Known(read.progress if progress is None else progress, read.settings if settings is None else settings)

    async def settings(self, server: int) -> Mapping[SettingKey, str]:
        """Return what is set in a server.

        Raises:
            UnusableError: the database cannot be read.
        """
        settings = self._settings.get(server)
        return (await self._read(None, server)).settings if settings is None else settings

    def forget(self, *, user: int | None = None, server: int | None = None) -> None:
        """Make sure that nobody gets what was read before a change, from memory or from a read that is under way."""
        self._changes += 1
        if user is not None:
            self._progress.forget(user)
        if server is not None:
            self._settings.forget(server)

    def forget_all(self) -> None:
        """Likewise where it is not known what was changed."""
        self._changes += 1
        self._progress.clear()
        self._settings.clear()

    def hear(self, *, is_heard: bool) -> None:
        """Keep what is read for long only if it is heard what other processes change; a ceiling may be lowered."""
        self._progress.lasts = self._settings.lasts = LASTS if is_heard else LASTS_UNHEARD

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
