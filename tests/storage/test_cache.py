from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

import pytest

from bot.core.settings import Setting, SettingKey
from bot.measures import Measures
from bot.storage import Storage
from bot.storage.address import Address
from bot.storage.cache import Cache
from bot.storage.database import READ_SECONDS, Database
from tests.storage.clocks import Clock

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence

    from sqlalchemy import Executable

PATIENCE = 10.0
"""Seconds after which something hangs."""
FAN, SERVER = 1, 2
CEILING = SettingKey(None, Setting.CEILING, "a")


def test_a_value_is_kept_for_a_minute() -> None:
    clock = Clock()
    cache: Cache[str] = Cache(limit=3, clock=clock)
    assert cache.get(1) is None
    cache.put(1, "one")
    clock.advance(seconds=59.9)
    assert cache.get(1) == "one"
    clock.advance(seconds=0.1)
    assert cache.get(1) is None


def test_the_one_that_was_asked_for_longest_ago_goes_first() -> None:
    cache: Cache[str] = Cache(limit=2, clock=Clock())
    cache.put(1, "one")
    cache.put(2, "two")
    cache.get(1)
    cache.put(3, "three")
    assert [cache.get(key) for key in (1, 2, 3)] == ["one", None, "three"]


def test_putting_a_value_again_neither_fills_the_cache_nor_ages() -> None:
    clock = Clock()
    cache: Cache[str] = Cache(limit=2, clock=clock)
    cache.put(2, "two")
    cache.put(1, "one")
    clock.advance(seconds=40)
    cache.put(1, "uno")
    clock.advance(seconds=40)
    assert [cache.get(key) for key in (1, 2)] == ["uno", None]


def test_what_is_forgotten_is_gone_and_may_be_forgotten_again() -> None:
    cache: Cache[str] = Cache(limit=2, clock=Clock())
    cache.put(1, "one")
    cache.forget(1)
    cache.forget(1)
    assert cache.get(1) is None


async def test_another_processs_change_is_seen_after_a_minute(storage: Storage, url: str, clock: Clock) -> None:
    await storage.change_settings(SERVER, {CEILING: "S01E05"})
    await storage.known(user=FAN, server=SERVER)
    async with Storage.open(url) as other:
        await other.change_settings(SERVER, {CEILING: "S01E01"})
    clock.advance(seconds=60)
    assert (await storage.known(user=FAN, server=SERVER)).settings == {CEILING: "S01E01"}


class SlowDatabase(Database):
    """A database of which the answers can be held back on their way."""

    def __init__(self, url: str) -> None:
        super().__init__(Address.parse(url), clock=Clock(), measures=Measures())
        self.answers_held = asyncio.Semaphore(0)
        self.let_through()

    async def read(self, statement: Executable, *, seconds: float = READ_SECONDS) -> Sequence[tuple[Any, ...]]:
        may_answer = self.may_answer
        rows = await super().read(statement, seconds=seconds)
        self.answers_held.release()
        await may_answer.wait()
        return rows

    def hold_back(self) -> None:
        """Hold back the answers to what is asked from now on, until `may_answer` as it is now is set."""
        self.may_answer = asyncio.Event()

    def let_through(self) -> None:
        """Let the answers to what is asked from now on through; what was held back stays so."""
        self.may_answer = asyncio.Event()
        self.may_answer.set()


@pytest.fixture
async def database(url: str) -> AsyncIterator[SlowDatabase]:
    database = SlowDatabase(url)
    await database.open()
    yield database
    await database.close()


async def test_a_read_that_a_change_overtakes_is_neither_kept_nor_shared(database: SlowDatabase, clock: Clock) -> None:
    storage = Storage(database, now=clock.now, clock=clock, measures=Measures())
    await storage.change_settings(SERVER, {CEILING: "S01E05"})
    await storage.save_progress(FAN, {"a": "S01"})
    database.hold_back()
    held_back = database.may_answer
    early = asyncio.create_task(storage.known(user=FAN, server=SERVER))
    await database.answers_held.acquire()
    await storage.change_settings(SERVER, {CEILING: "S01E01"})
    await storage.save_progress(FAN, {"a": "S01E02"})
    database.let_through()
    async with asyncio.timeout(PATIENCE):
        late = await storage.known(user=FAN, server=SERVER)
    held_back.set()
    assert (await early).settings == {CEILING: "S01E05"}, "it had read this before the change"
    for known in (late, await storage.known(user=FAN, server=SERVER)):
        assert known.settings == {CEILING: "S01E01"}
        assert known.progress == {"a": "S01E02"}


async def test_a_read_that_nothing_overtakes_is_kept(database: SlowDatabase, clock: Clock) -> None:
    storage = Storage(database, now=clock.now, clock=clock, measures=Measures())
    await storage.known(user=FAN, server=SERVER)
    await database.answers_held.acquire()
    await storage.known(user=FAN, server=SERVER)
    assert database.answers_held.locked(), "nothing was read again"


async def test_whoever_gives_up_a_shared_read_leaves_it_to_the_others(database: SlowDatabase, clock: Clock) -> None:
    storage = Storage(database, now=clock.now, clock=clock, measures=Measures())
    await storage.save_progress(FAN, {"a": "S01"})
    database.hold_back()
    first, second = (asyncio.create_task(storage.known(user=FAN, server=None)) for _ in range(2))
    await database.answers_held.acquire()
    first.cancel()
    await asyncio.wait({first})
    database.may_answer.set()
    assert (await second).progress == {"a": "S01"}


async def test_many_changes_and_reads_at_once_end_with_the_last_change(storage: Storage) -> None:
    async def read() -> None:
        for _ in range(10):
            assert (await storage.known(user=FAN, server=SERVER)).is_certain

    async def change(channel: int) -> None:
        for number in range(10):
            await storage.change_settings(SERVER, {SettingKey(channel, Setting.CEILING): str(number)})

    await asyncio.gather(*(read() for _ in range(5)), *(change(channel) for channel in range(1, 6)))
    settings = (await storage.known(user=FAN, server=SERVER)).settings
    assert settings == {SettingKey(channel, Setting.CEILING): "9" for channel in range(1, 6)}
