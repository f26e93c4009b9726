"""Waits for what happens in its own time, on a machine however slow."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

PATIENCE = 60.0
"""Seconds after which something that should have happened never will."""
PAUSE = 0.01


async def until(happened: Callable[[], Awaitable[bool]]) -> None:
    """Wait until something has happened; fail where it does not."""
    deadline = time.monotonic() + PATIENCE
    while not await happened():
        assert time.monotonic() < deadline, "that never happened"
        await asyncio.sleep(PAUSE)
