from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.loopback.conftest import LONG
from tests.loopback.server import LoopbackDiscord
from tests.loopback.uses import uses

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.discord_ui.client import CasefileClient


@pytest.fixture
async def discord(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LoopbackDiscord]:
    """One whose connections are taken for dead after two seconds of silence."""
    monkeypatch.setattr("bot.discord_ui.client.SILENT_SECONDS", 2.0)
    async with LoopbackDiscord(seconds_to_answer=LONG, heartbeat_seconds=0.25) as discord:
        yield discord


async def test_a_connection_that_stays_open_and_says_nothing_is_made_anew_and_nothing_is_lost(
    discord: LoopbackDiscord, client: CasefileClient, caplog: pytest.LogCaptureFixture
) -> None:
    await (await discord.use("ask", question="where can i watch it")).settled(within=60)
    resumed = discord.gateway.resumed
    discord.gateway.freeze()
    unheard = [await use(discord) for use in uses(discord).values()]
    await discord.gateway.until_resumed(resumed + 1)
    for entry in unheard:
        await entry.settled(within=60)
    assert discord.gateway.identified == 1
    assert client.incidents.misfires == {}
    assert "Traceback" not in caplog.text
