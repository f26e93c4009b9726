"""How a client's connections to Discord are, for those who ask from outside."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import discord

LONGEST_SILENCE: Final = 300.0
"""Seconds without the answer to a heartbeat, of which there is one every 41 seconds: a new process may do better."""


class Connections:
    """Watches the heartbeats of a client, which can have several connections, one for each shard.

    Args:
        client: whose connections these are.
        clock: seconds that only go up.
    """

    def __init__(self, client: discord.Client, *, clock: Callable[[], float]) -> None:
        self._client = client
        self._clock = clock
        self._heard: dict[int, tuple[float, float]] = {}
        self._since = clock()

    @property
    def latency(self) -> float:
        """Seconds from a heartbeat to its answer, on the slowest connection; not a number: there is none."""
        known = [latency for latency in self._latencies().values() if math.isfinite(latency)]
        return max(known, default=math.nan)

    async def unready(self) -> str | None:
        """Return why interactions may not arrive; ``None``: they do."""
        if not self._client.is_ready():
            return "Discord has not sent all servers yet"
        closed = [shard for shard, is_open in self._open().items() if not is_open]
        return f"disconnected: {', '.join(f'shard {shard}' for shard in closed)}" if closed else None

    async def dead(self) -> str | None:
        """Return why only a new process may help; ``None``: nothing tells that."""
        silence = self._silence()
        return f"no heartbeat was answered for {silence:.0f} seconds" if silence > LONGEST_SILENCE else None

    def _silence(self) -> float:
        """Return for how long the most silent connection has answered no heartbeat, as far as anybody has looked."""
        now = self._clock()
        for shard, latency in self._latencies().items():
            # Each answer brings a new latency, and no two are alike to the last digit.
            if math.isfinite(latency) and self._heard.get(shard, (0.0, math.nan))[1] != latency:
                self._heard[shard] = (now, latency)
        shards = self._latencies() or {0: math.nan}
        return max(now - self._heard.get(shard, (self._since, math.nan))[0] for shard in shards)

    def _latencies(self) -> Mapping[int, float]:
        latencies: list[tuple[int, float]] | None = getattr(self._client, "latencies", None)
        return {0: self._client.latency} if latencies is None else dict(latencies)

    def _open(self) -> Mapping[int, bool]:
        shards: Mapping[int, discord.ShardInfo] | None = getattr(self._client, "shards", None)
        if shards is None:
            return {0: bool(self._client.ws and self._client.ws.open)}
        return {number: not shard.is_closed() for number, shard in shards.items()}
