from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

import pytest

from bot.discord_ui.connections import LONGEST_SILENCE, Connections

if TYPE_CHECKING:
    import discord


@dataclass
class Socket:
    open: bool = True


@dataclass
class OneConnection:
    """A client as far as its connection goes."""

    latency: float = math.nan
    ws: Socket | None = None
    ready: bool = False

    def is_ready(self) -> bool:
        return self.ready


@dataclass
class Shard:
    closed: bool

    def is_closed(self) -> bool:
        return self.closed


@dataclass
class Sharded:
    """A client with several connections."""

    latencies: list[tuple[int, float]]
    shards: dict[int, Shard]

    def is_ready(self) -> bool:
        return True


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


def connections(client: Any, clock: Clock) -> Connections:  # noqa: ANN401  it stands for a client
    return Connections(cast("discord.Client", client), clock=clock)


async def test_a_connection_is_ready_once_all_servers_are_there_and_while_it_is_open(clock: Clock) -> None:
    client = OneConnection()
    watched = connections(client, clock)
    assert await watched.unready() == "Discord has not sent all servers yet"
    client.ready, client.ws = True, Socket()
    assert await watched.unready() is None
    client.ws.open = False
    assert await watched.unready() == "disconnected: shard 0"


async def test_who_answers_heartbeats_lives_however_long_nobody_has_asked(clock: Clock) -> None:
    client = OneConnection(latency=0.1)
    watched = connections(client, clock)
    for latency in (0.11, 0.12, 0.13):
        clock.now += 2 * LONGEST_SILENCE
        client.latency = latency
        assert await watched.dead() is None


async def test_a_connection_that_answers_no_heartbeat_for_minutes_is_dead(clock: Clock) -> None:
    client = OneConnection(latency=0.1)
    watched = connections(client, clock)
    assert await watched.dead() is None
    clock.now = LONGEST_SILENCE + 1
    assert await watched.dead() == "no heartbeat was answered for 301 seconds"


async def test_a_start_that_takes_minutes_is_dead(clock: Clock) -> None:
    watched = connections(OneConnection(), clock)
    assert await watched.dead() is None
    clock.now = LONGEST_SILENCE + 1
    assert await watched.dead() is not None


async def test_of_several_connections_the_worst_counts(clock: Clock) -> None:
    client = Sharded([(0, 0.1), (1, 0.5)], {0: Shard(closed=False), 1: Shard(closed=True)})
    watched = connections(client, clock)
    assert watched.latency == 0.5
    assert await watched.unready() == "disconnected: shard 1"
    assert await watched.dead() is None
    clock.now = LONGEST_SILENCE + 1
    client.latencies = [(0, 0.2), (1, 0.5)]
    assert await watched.dead() is not None


def test_without_a_connection_there_is_no_latency(clock: Clock) -> None:
    assert math.isnan(connections(OneConnection(), clock).latency)
