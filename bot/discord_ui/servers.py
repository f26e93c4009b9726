"""Keeps track of the servers that the bot is in, so that nothing is kept for long of those that it has left."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Final

from discord.ext import tasks

from bot.storage import NotSavedError

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from bot.core.shards import Shards
    from bot.storage import Storage

SWEEP_HOURS: Final = 24


class Servers:
    """Tells the storage which servers the bot is in. What it cannot store now, it finds out again the next day.

    Args:
        storage: where servers' settings are.
        present: returns the ids of all servers on its shards that the bot is in; asked once it is connected.
        shards: those of this process: of other servers it knows nothing.
    """

    def __init__(self, storage: Storage, present: Callable[[], Collection[int]], shards: Shards) -> None:
        self._storage = storage
        self._present = present
        self._shards = shards
        self._sweeping = tasks.loop(hours=SWEEP_HOURS)(self._sweep)

    async def joined(self, server: int) -> None:
        """Keep what was set for a server, where it comes back within 30 days."""
        with suppress(NotSavedError):  # the storage logs it
            await self._storage.server_joined(server)

    async def left(self, server: int) -> None:
        """Have what was set for a server deleted in 30 days."""
        with suppress(NotSavedError):
            await self._storage.server_left(server)

    def start(self) -> None:
        """Delete what is due, now and once a day."""
        if not self._sweeping.is_running():
            self._sweeping.start()

    def stop(self) -> None:
        """End the daily deletion."""
        self._sweeping.cancel()

    async def _sweep(self) -> None:
        """Delete what is due, but only after it is stored which servers are there again."""
        with suppress(NotSavedError):
            await self._storage.servers_present(self._present(), held=self._shards.hold)
            await self._storage.sweep()
