"""The bot's own client in the test's process, connected to a loopback Discord."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING

import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from bot.discord_ui.client import CasefileClient
    from tests.loopback.server import LoopbackDiscord


@asynccontextmanager
async def connected(
    client: CasefileClient, discord: LoopbackDiscord, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[CasefileClient]:
    """Run a client until the block ends; it is connected from the start."""
    monkeypatch.setattr(Route, "BASE", discord.api)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(discord.gateway.url))
    async with client:
        running = asyncio.create_task(client.start(discord.token))
        try:
            await _connected(client, discord, running)
            yield client
        finally:
            running.cancel()
            with suppress(asyncio.CancelledError):
                await running


async def _connected(client: CasefileClient, discord: LoopbackDiscord, running: asyncio.Task[None]) -> None:
    """Wait until it knows its servers; it takes itself for ready only two seconds later, when no more have come."""
    while len(client.guilds) < len(discord.gateway.guilds):
        if running.done():
            running.result()
        await asyncio.sleep(0.01)
