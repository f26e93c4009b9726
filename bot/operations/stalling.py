"""Notices when the event loop stands still."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, suppress
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

EVERY: Final = 0.25
"""Seconds between two looks: rare enough to cost nothing, and what is shorter matters to nobody."""


@asynccontextmanager
async def watching_the_loop(told: Callable[[float], None]) -> AsyncIterator[None]:
    """Tell again and again, while the block runs, for how many seconds the loop kept everybody waiting."""
    task = asyncio.create_task(_watch(told))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _watch(told: Callable[[float], None]) -> None:
    loop = asyncio.get_running_loop()
    while True:
        due = loop.time() + EVERY
        await asyncio.sleep(EVERY)
        told(max(0.0, loop.time() - due))
