"""Several connections to Discord in one process, opened as fast as Discord allows."""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from typing import TYPE_CHECKING, Any, Final

import discord

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

IDENTIFY_EVERY: Final = 5.0
"""Seconds between two shards of one place in line (Discord: `max_concurrency` is how many places there are)."""
AGAIN_AFTER: Final = 1.0
"""Seconds that a shard waits at least which has identified before: Discord has just turned it away."""


class Line:
    """Lets shards identify in turns: as many at once as there are places, and in each place one every five seconds.

    Args:
        clock: seconds that only go up.
        sleep: waits.
    """

    def __init__(
        self,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self.places = 1
        self._clock = clock
        self._sleep = sleep
        self._next: defaultdict[int, float] = defaultdict(float)
        self._known: set[int] = set()

    async def wait(self, shard: int) -> None:
        """Wait until it is a shard's turn."""
        place = shard % self.places
        turn = max(self._clock() + (AGAIN_AFTER if shard in self._known else 0), self._next[place])
        self._next[place] = turn + IDENTIFY_EVERY
        self._known.add(shard)
        await self._sleep(turn - self._clock())


class TurnTakingClient(discord.Client):
    """A client that waits no longer before it identifies than Discord asks; discord.py's own waits five seconds."""

    def __init__(self, **options: Any) -> None:  # noqa: ANN401  those of discord.py's client
        super().__init__(**options)
        self._line = Line()

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Wait for its turn."""
        del initial
        await self._line.wait(shard_id or 0)


class ShardedClient(TurnTakingClient, discord.AutoShardedClient):
    """A client with as many shards as Discord recommends or the operator says."""

    async def launch_shards(self) -> None:
        """Ask Discord how many shards there should be and how many may identify at once, then connect them."""
        if self.is_closed():
            return
        recommended, _, limits = await self.http.get_bot_gateway()
        self._line.places = max(1, limits["max_concurrency"])
        if not self.shard_count:
            self.shard_count = recommended
        await super().launch_shards()
