"""Makes live what another process of the bot has made live."""

from __future__ import annotations

import asyncio
import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from bot.storage import NotSavedError, StaleError, UnusableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.curation.curation import Curation

AGAIN_AFTER: Final = 1.0
"""Seconds after which what could not be read is tried again."""

_log = logging.getLogger(__name__)


@asynccontextmanager
async def following(curation: Curation) -> AsyncIterator[None]:
    """Take up what other processes change, facts, settings and progress, as long as the block runs."""
    due = asyncio.Event()
    task = asyncio.create_task(_follow(curation, due))
    try:
        async with curation.storage.following(due.set):
            yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def _follow(curation: Curation, due: asyncio.Event) -> None:
    while True:
        await due.wait()
        due.clear()
        try:
            await curation.catch_up()
        except (UnusableError, NotSavedError, StaleError):  # the storage logs it
            await asyncio.sleep(AGAIN_AFTER)
            due.set()
        except Exception:  # noqa: BLE001  whatever it is, the next revision may be right
            _log.exception("What another process has made live could not be taken up")
