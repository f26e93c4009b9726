"""How the bot's process stops: it takes no more work, finishes what it has begun, and leaves to its successor."""

from __future__ import annotations

import asyncio
import signal
from typing import TYPE_CHECKING

import pytest

from tests.loopback.faults import late
from tests.loopback.process import running
from tests.loopback.server import LoopbackDiscord

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback.ledger import Entry

PATIENCE = 120.0


async def _begun(entry: Entry) -> None:
    """Wait until the answer is on its way."""
    async with asyncio.timeout(PATIENCE):
        while not entry.faults:  # noqa: ASYNC110  a request that hangs has no event
            await asyncio.sleep(0.01)


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
async def test_what_is_at_work_is_finished_before_it_stops(tmp_path: Path, number: signal.Signals, code: int) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path) as bot:
        discord.faults.add(late(1.0))
        entry = await discord.use("ask", question="where can i watch it")
        await _begun(entry)
        bot.process.send_signal(number)
        await discord.gateway.until(connected=0)
        assert entry.acknowledged is None
        # It is gone for good, so that nothing waits for it to resume.
        assert not discord.gateway.sessions
        assert await bot.ended() == code
        assert "Channel Nine" in entry.text
        assert "Traceback" not in bot.said
        assert "traceback=" not in bot.said
        assert "Not all was finished in time" not in bot.said


async def test_it_waits_no_longer_than_anybody_waits_for_an_answer(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path) as bot:
        discord.faults.add(late(PATIENCE))
        await _begun(await discord.use("ask", question="where can i watch it"))
        assert await bot.stop() == 0
        assert "Not all was finished in time" in bot.said
        assert "Traceback" not in bot.said


async def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path) as bot:
        discord.faults.add(late(PATIENCE))
        await _begun(await discord.use("ask", question="where can i watch it"))
        bot.process.send_signal(signal.SIGTERM)
        await discord.gateway.until(connected=0)
        assert await bot.stop() == 0
        assert "Not all was finished in time" not in bot.said
        assert "Traceback" not in bot.said


async def test_nothing_is_lost_when_a_successor_takes_over(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path / "old") as old:
        entries = []
        async with running(discord, tmp_path / "new"):
            for number in range(60):
                entries.append(await discord.use("ask", question="where can i watch it"))
                await asyncio.sleep(0.01)
                if number == 20:
                    old.process.send_signal(signal.SIGTERM)
            for entry in entries:
                await entry.settled()
            assert await old.ended() == 0
        assert all("Channel Nine" in entry.text for entry in entries)
        assert "Traceback" not in old.said
