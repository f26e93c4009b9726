from __future__ import annotations

import pytest

from bot.discord_ui.sharding import AGAIN_AFTER, IDENTIFY_EVERY, Line


class Waiting:
    """Passes time as shards wait."""

    def __init__(self, places: int) -> None:
        self.now = 1000.0
        self.slept: list[float] = []
        self.line = Line(clock=lambda: self.now, sleep=self.sleep)
        self.line.places = places

    async def sleep(self, seconds: float) -> None:
        self.now += seconds
        self.slept.append(seconds)


async def test_as_many_shards_identify_at_once_as_discord_allows() -> None:
    waiting = Waiting(places=4)
    for shard in range(4):
        await waiting.line.wait(shard)
    assert waiting.slept == [0, 0, 0, 0]


@pytest.mark.parametrize("places", [1, 2])
async def test_the_next_ones_wait_for_five_seconds(places: int) -> None:
    waiting = Waiting(places=places)
    for shard in range(4):
        await waiting.line.wait(shard)
    assert waiting.now == 1000 + (4 / places - 1) * IDENTIFY_EVERY


async def test_a_shard_that_was_turned_away_is_not_back_at_once() -> None:
    waiting = Waiting(places=1)
    await waiting.line.wait(0)
    waiting.now += 60
    await waiting.line.wait(0)
    assert waiting.slept == [0, AGAIN_AFTER]
