from __future__ import annotations

import asyncio
import gc
import logging
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import timedelta
from types import SimpleNamespace
from typing import TYPE_CHECKING, cast

import pytest
from sqlalchemy import Engine, event

from bot.core.settings import Setting, SettingKey
from bot.storage import AuditEntry, NewRevision, Storage, news
from bot.storage.time import utc_now
from tests.storage.wire import wire_to
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from datetime import datetime

    from psycopg import AsyncConnection

    from tests.storage.clocks import Clock
    from tests.storage.servers import Server

FAN, SERVER = 1, 2
CEILING = SettingKey(None, Setting.CEILING, "a")
EMPTY = NewRevision(id="a", disk="d", files={}, by=None, server=None, how="reload", summary="")


@pytest.fixture
def url(server: Server) -> str:
    return server.new_database()


@asynccontextmanager
async def two_processes(url: str) -> AsyncIterator[tuple[Storage, Storage]]:
    """Open a database twice, as two processes do, each of which hears what the other changes."""
    async with AsyncExitStack() as stack:
        one, other = [await stack.enter_async_context(Storage.open(url)) for _ in range(2)]
        for storage in (one, other):
            await stack.enter_async_context(storage.following(lambda: None))
        yield one, other


async def ceiling_in(storage: Storage) -> str | None:
    known = await storage.known(user=FAN, server=SERVER)
    return known.settings.get(CEILING) if known.is_certain else "uncertain"


async def test_a_lowered_ceiling_holds_in_another_process_at_once(url: str) -> None:
    async with two_processes(url) as (one, other):
        for ceiling in ("S01E05", "S01E01", None):
            await one.change_settings(SERVER, {CEILING: ceiling})

            async def holds(expected: str | None = ceiling) -> bool:
                return await ceiling_in(other) == expected

            await until(holds)


async def test_how_far_a_fan_has_watched_is_known_to_all(url: str) -> None:
    async with two_processes(url) as (one, other):

        async def other_knows(*positions: str) -> bool:
            return [*(await other.known(user=FAN, server=None)).progress.values()] == [*positions]

        await one.save_progress(FAN, {"a": "S01"})
        await until(lambda: other_knows("S01"))
        await one.clear_progress(FAN)
        await until(other_knows)


async def test_what_is_in_memory_is_used_as_long_as_nothing_is_heard_of_a_change(url: str) -> None:
    statements: list[object] = []

    def see(*arguments: object) -> None:
        statements.append(arguments[2])

    async with two_processes(url) as (one, _):
        await one.change_settings(SERVER, {CEILING: "S01E05"})
        event.listen(Engine, "before_cursor_execute", see)

        async def is_from_memory() -> bool:
            statements.clear()  # what it has changed itself is told to it, too
            return await ceiling_in(one) == "S01E05" and not statements

        await until(is_from_memory)
        event.remove(Engine, "before_cursor_execute", see)


async def test_who_is_cut_off_believes_nothing_that_was_read_before_and_catches_up(url: str, clock: Clock) -> None:
    told = asyncio.Event()
    async with (
        Storage.open(url) as one,
        wire_to(url) as wire,
        Storage.open(wire.url, clock=clock) as other,
        other.following(told.set),
    ):
        await one.change_settings(SERVER, {CEILING: "S01E05"})

        async def has(ceiling: str) -> bool:
            clock.advance(seconds=0.01)
            return await ceiling_in(other) == ceiling

        await until(lambda: has("S01E05"))
        wire.silent = True
        await one.change_settings(SERVER, {CEILING: "S01E01"})
        await one.revisions.accept(EMPTY, after=None)
        told.clear()
        await until(lambda: has("uncertain"))
        wire.silent = False
        wire.cut()
        await until(lambda: has("S01E01"))
        await asyncio.wait_for(told.wait(), 60)


async def test_a_new_revision_is_told_and_one_that_is_not_stored_is_not(url: str) -> None:
    heard: list[str] = []
    async with Storage.open(url) as one, Storage.open(url) as other, other.following(lambda: heard.append("facts")):
        heard.clear()
        await one.revisions.accept(EMPTY, after=None)

        async def told() -> bool:
            return bool(heard)

        await until(told)


async def test_with_a_pooler_that_passes_nothing_on_what_was_read_is_believed_for_a_second(
    url: str, clock: Clock, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with Storage.open(url) as one, Storage.open(url, clock=clock) as other:
        # What listening comes to where each transaction has another connection.
        monkeypatch.setattr(news, "LISTEN", "UNLISTEN *")
        async with other.following(lambda: None):

            async def is_said() -> bool:
                return "name the server itself in DATABASE_URL" in caplog.text

            await until(is_said)
            await one.change_settings(SERVER, {CEILING: "S01E05"})
            clock.advance(seconds=1)
            assert await ceiling_in(other) == "S01E05"
            await one.change_settings(SERVER, {CEILING: "S01E01"})
            clock.advance(seconds=1)
            assert await ceiling_in(other) == "S01E01"


@pytest.mark.parametrize("ahead", [timedelta(days=400), -timedelta(days=400)])
async def test_a_process_with_a_wrong_clock_deletes_nothing_and_dates_nothing_wrongly(
    url: str, caplog: pytest.LogCaptureFixture, ahead: timedelta
) -> None:
    def wrong() -> datetime:
        return utc_now() + ahead

    async with Storage.open(url) as one:
        await one.change_settings(SERVER, {CEILING: "S01E05"}, audit=[AuditEntry(verb="a", by=FAN, server=SERVER)])
        await one.server_left(SERVER)
        async with Storage.open(url, now=wrong) as other, other.following(lambda: None):
            assert await other.sweep() == 0
            await other.audit.note(AuditEntry(verb="b", by=FAN, server=SERVER))
        logged = (await one.audit.page(SERVER, [], 0, size=10)).items
    assert [one.entry.verb for one in logged] == ["b", "a"]
    assert abs(logged[0].made - logged[1].made) < timedelta(minutes=10)
    [warning] = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert f"{ahead.total_seconds():.0f} seconds ahead of the database's" in warning


async def test_processes_of_a_database_that_starts_again_hear_of_each_other_again(url: str, server: Server) -> None:
    if server.process is None:
        pytest.skip("the server that the tests were given is not theirs to stop")
    async with two_processes(url) as (one, other):
        await one.change_settings(SERVER, {CEILING: "S01E05"})
        server.stop()
        server.start()

        async def lowers() -> bool:
            await one.change_settings(SERVER, {CEILING: "S01E01"})
            return await ceiling_in(other) == "S01E01"

        await until(lowers)
        await one.change_settings(SERVER, {CEILING: "S01E02"})

        async def holds() -> bool:
            return await ceiling_in(other) == "S01E02"

        await until(holds)


async def test_a_connection_that_fails_when_nobody_waits_for_it_any_more_is_no_failure(
    caplog: pytest.LogCaptureFixture,
) -> None:
    begun, failed = asyncio.Event(), asyncio.Event()

    async def connect() -> AsyncConnection[tuple[object, ...]]:
        begun.set()
        try:
            await asyncio.Event().wait()
        except asyncio.CancelledError:
            failed.set()
            raise OSError from None  # as psycopg does where the host's name is just being looked up
        raise AssertionError

    indifferent = cast("news.Hearer", SimpleNamespace(lost=lambda: None))
    following = asyncio.create_task(news.News(connect, indifferent).follow())
    await begun.wait()
    following.cancel()
    await asyncio.wait({following})
    await failed.wait()
    await asyncio.sleep(0)
    del following  # it keeps what failed from being told of
    gc.collect()
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
