"""What Discord is sent is no more than it takes, and what it has sent is not kept any longer than it takes."""

from __future__ import annotations

import asyncio
import gc
from typing import TYPE_CHECKING

import discord as discord_py

from tests.loopback.uses import TOBIAS

if TYPE_CHECKING:
    from bot.discord_ui.client import CasefileClient
    from tests.loopback.ledger import Entry
    from tests.loopback.server import LoopbackDiscord


async def _one_of_each(discord: LoopbackDiscord, client: CasefileClient) -> list[Entry]:
    """Have a command, an autocompletion, a button and a button that opens a form answered, to their ends."""
    entries = [
        await discord.use("ask", question="what happens to tobias"),
        await discord.complete("ask", "question", "who"),
        await discord.click(f"casefile:choice:{TOBIAS}:all"),
        await discord.click(f"casefile:wrong:{TOBIAS}"),
    ]
    for entry in entries:
        await entry.settled()
    async with asyncio.timeout(30):
        while client.arrivals.at_work:  # noqa: ASYNC110  nothing tells of the end of the last one
            await asyncio.sleep(0.01)
    return entries


async def test_discord_need_not_send_back_what_an_answer_says(discord: LoopbackDiscord, client: CasefileClient) -> None:
    assert [entry.is_returned for entry in await _one_of_each(discord, client)] == [False] * 4


async def test_what_is_answered_is_freed_without_the_collector(
    discord: LoopbackDiscord, client: CasefileClient
) -> None:
    gc.collect()
    gc.disable()
    try:
        await _one_of_each(discord, client)
        kept = [one for one in gc.get_objects() if type(one) is discord_py.Interaction]
    finally:
        gc.enable()
    assert not kept
