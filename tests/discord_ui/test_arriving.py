from __future__ import annotations

import asyncio

from bot.discord_ui.arriving import Arrivals
from tests.waiting import until


async def test_an_interaction_is_at_work_before_its_task_begins() -> None:
    arrivals, seen = Arrivals(), list[int]()

    async def work() -> None:
        seen.append(arrivals.at_work)

    arrivals.arrived(1)
    task = asyncio.create_task(work())  # as discord.py makes one where it reads an interaction
    asyncio.get_running_loop().call_soon(lambda: seen.append(arrivals.at_work))
    await task
    assert seen == [1, 1]


async def test_what_has_arrived_is_no_longer_at_work_where_nothing_came_of_it() -> None:
    arrivals = Arrivals()
    arrivals.arrived(1)

    async def is_at_rest() -> bool:
        return not arrivals.at_work

    await until(is_at_rest)
