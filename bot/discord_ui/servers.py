"""Keeps track of the servers that the bot is in, so that nothing is kept for long of those that it has left."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from discord.ext import tasks

from bot.storage import NotSavedError

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.storage import Storage

SWEEP_HOURS: Final = 24


class Servers:
    """Tells the storage which servers the bot is in. What it cannot store is found out again at the next start."""

    def __init__(self, storage: Storage) -> None:
        self._storage = storage
        self._sweeping = tasks.loop(hours=SWEEP_HOURS)(self._sweep)

    async def joined(self, server: int) -> None:
        """Keep what was set for a server, where it comes back within 30 days."""
        with suppress(NotSavedError):  # the storage logs it
            await self._storage.server_joined(server)

    async def left(self, server: int) -> None:
        """Have what was set for a server deleted in 30 days."""
        with suppress(NotSavedError):
            await self._storage.server_left(server)

    async def are(self, present: Collection[int]) -> None:
        """Take note of all servers after a connection, then delete once a day what is due."""
        with suppress(NotSavedError):
            await self._storage.servers_present(present)
        if not self._sweeping.is_running():
            self._sweeping.start()

    def stop(self) -> None:
        """End the daily deletion."""
        self._sweeping.cancel()

    async def _sweep(self) -> None:
        with suppress(NotSavedError):
            await self._storage.sweep()
