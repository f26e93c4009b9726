from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine, event

from bot.core.settings import Setting, SettingKey
from bot.storage import Storage
from tests.storage.wire import wire_to

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.storage.clocks import Clock
    from tests.storage.servers import Server

FAN, SERVER = 1, 2
POLICY = SettingKey(None, Setting.POLICY)


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Collect every statement that any engine executes."""
    seen: list[str] = []

    def see(*arguments: object) -> None:
        seen.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", see)
    yield seen
    event.remove(Engine, "before_cursor_execute", see)


async def test_an_answer_costs_one_statement_cold_and_none_warm(storage: Storage, statements: list[str]) -> None:
    await storage.save_progress(FAN, {"a": "S01"})
    await storage.change_settings(SERVER, {POLICY: "tag"})
    statements.clear()
    cold = await storage.known(user=FAN, server=SERVER)
    assert len(statements) == 1
    assert await storage.known(user=FAN, server=SERVER) == cold
    assert await storage.known(user=FAN, server=None)
    assert len(statements) == 1


async def test_what_is_known_of_a_server_is_not_asked_again_for_the_next_fan(
    storage: Storage, statements: list[str]
) -> None:
    await storage.change_settings(SERVER, {POLICY: "tag"})
    await storage.known(user=FAN, server=SERVER)
    statements.clear()
    known = await storage.known(user=FAN + 1, server=SERVER)
    assert known.settings == {POLICY: "tag"}
    assert len(statements) == 1
    assert "progress" in statements[0]
    assert "settings" not in statements[0]


async def test_that_nothing_is_stored_is_remembered_too(storage: Storage, statements: list[str]) -> None:
    await storage.known(user=FAN, server=SERVER)
    statements.clear()
    await storage.known(user=FAN, server=SERVER)
    assert statements == []


async def test_those_who_ask_the_same_at_the_same_time_share_one_statement(
    storage: Storage, statements: list[str]
) -> None:
    statements.clear()
    known = await asyncio.gather(*(storage.known(user=FAN, server=SERVER) for _ in range(20)))
    assert len(known) == 20
    assert len(statements) == 1


async def test_on_the_wire_a_cold_answer_is_one_round_trip(server: Server, clock: Clock) -> None:
    async with wire_to(server.new_database()) as wire, Storage.open(wire.url, clock=clock) as storage:
        await storage.save_progress(FAN, {"a": "S01"})
        await storage.change_settings(SERVER, {POLICY: "tag"})
        before = wire.round_trips
        for times in range(1, 6):
            assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S01"}
            assert wire.round_trips - before == times
            await storage.known(user=FAN, server=SERVER)
            assert wire.round_trips - before == times, "warm"
            clock.advance(seconds=61)
