from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import literal, select

from bot.measures import Measures
from bot.storage.address import Address
from bot.storage.database import Database
from bot.storage.patience import STEPS, wait_for

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.clocks import Clock

HOUR = 3600.0
PATIENCE = 600.0
MANY = 10 * STEPS


class LateLoop:
    """The running event loop, which comes back an hour late whenever it is told to."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._loop = asyncio.get_running_loop()
        self._late = 0.0
        now = self._loop.time
        monkeypatch.setattr(self._loop, "time", lambda: now() + self._late)

    def be_late(self, times: int) -> None:
        self._late += HOUR
        if times > 1:
            self._loop.call_soon(self.be_late, times - 1)


async def test_a_database_is_not_blamed_for_an_event_loop_that_comes_back_late(
    tmp_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database(Address.parse(f"sqlite:///{tmp_path / 'x'}"), clock=clock, measures=Measures())
    try:
        await database.open()
        late = LateLoop(monkeypatch)
        asyncio.get_running_loop().call_soon(late.be_late, STEPS // 2)
        assert await database.read(select(literal(1)), seconds=PATIENCE) == [(1,)]
    finally:
        await database.close()


async def test_what_never_ends_is_given_up_after_its_time(monkeypatch: pytest.MonkeyPatch) -> None:
    late = LateLoop(monkeypatch)
    task = asyncio.create_task(asyncio.Event().wait())
    asyncio.get_running_loop().call_soon(late.be_late, MANY)
    await wait_for(task, seconds=PATIENCE)
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_what_never_ends_is_given_up_where_nobody_waits_for_it_any_more(monkeypatch: pytest.MonkeyPatch) -> None:
    late = LateLoop(monkeypatch)
    task = asyncio.create_task(asyncio.Event().wait())
    waiting = asyncio.create_task(wait_for(task, seconds=PATIENCE))
    await asyncio.sleep(0)
    waiting.cancel()
    late.be_late(MANY)
    with pytest.raises(asyncio.CancelledError):
        await task
