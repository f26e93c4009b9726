"""Many answers at once, while Discord is slow."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from tests.loopback.faults import Fault
from tests.loopback.world import Person

if TYPE_CHECKING:
    from aiohttp import web

    from bot.discord_ui.client import CasefileClient
    from tests.loopback.faults import Proceed
    from tests.loopback.server import LoopbackDiscord

MOST = 5
MANY = 30


@pytest.fixture
def few_connections(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.discord_ui.client.MOST_CONNECTIONS", MOST)


@pytest.mark.usefixtures("few_connections")
async def test_answers_that_are_due_at_once_share_a_few_connections(
    discord: LoopbackDiscord, client: CasefileClient
) -> None:
    go_on, on_their_way = asyncio.Event(), 0

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        nonlocal on_their_way
        del request
        on_their_way += 1
        await go_on.wait()
        return await proceed()

    discord.faults.add(Fault("held", act, times=MANY))
    entries = [await discord.use("ask", by=Person(), question="what happens to tobias") for _ in range(MANY)]
    async with asyncio.timeout(30):
        while client.arrivals.at_work < MANY or on_their_way < MOST - 1:  # noqa: ASYNC110  the gateway has one itself
            await asyncio.sleep(0.01)
    assert on_their_way <= MOST
    go_on.set()
    for entry in entries:
        await entry.settled()
    assert all("His boat capsizes" in entry.text for entry in entries)
