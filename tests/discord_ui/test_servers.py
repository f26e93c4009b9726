from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import Engine, event

from bot.core.settings import Setting, SettingKey
from bot.storage import NotSavedError, Storage
from tests.discord_ui.reading import said, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.discord_ui.conftest import Server

POLICY = SettingKey(None, Setting.POLICY)
USER = 1


class Calendar:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = datetime(2031, 3, 1, tzinfo=UTC)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
async def storage(data_dir: Path, calendar: Calendar) -> AsyncIterator[Storage]:
    async with Storage.open(f"sqlite:///{data_dir / 'casefile.sqlite3'}", now=lambda: calendar.now) as storage:
        yield storage


async def _withhold(server: Server) -> None:
    said(await server.moderator.slash(server.channel, "settings policy", policy="withhold"))


async def _is_kept(server: Server) -> bool:
    return POLICY in (await server.storage.known(user=USER, server=server.guild.id)).settings


async def test_settings_go_thirty_days_after_the_bot_was_removed(server: Server, calendar: Calendar) -> None:
    await _withhold(server)
    server.client.dispatch("guild_remove", server.client.guilds[0])
    await server.env.settle()
    calendar.now += timedelta(days=29)
    assert await server.storage.sweep() == 0
    calendar.now += timedelta(days=1)
    assert await server.storage.sweep() == 1
    assert not await _is_kept(server)


async def test_settings_stay_where_the_bot_comes_back(server: Server, calendar: Calendar) -> None:
    await _withhold(server)
    server.client.dispatch("guild_remove", server.client.guilds[0])
    await server.env.settle()
    calendar.now += timedelta(days=29)
    server.client.dispatch("guild_join", server.client.guilds[0])
    await server.env.settle()
    calendar.now += timedelta(days=29)
    assert await server.storage.sweep() == 0
    assert "**withhold**" in text_of(said(await server.moderator.slash(server.channel, "settings show")))


async def test_a_start_finds_out_which_servers_were_left_and_which_are_there_again(
    server: Server, calendar: Calendar
) -> None:
    await _withhold(server)
    elsewhere = server.guild.id + 1
    await server.storage.change_settings(elsewhere, {POLICY: "withhold"})
    await server.storage.server_left(server.guild.id)
    calendar.now += timedelta(days=40)
    await server.restart()
    assert await _is_kept(server)
    calendar.now += timedelta(days=31)
    await server.restart()
    assert POLICY not in (await server.storage.known(user=USER, server=elsewhere)).settings
    assert await _is_kept(server)


async def test_nothing_is_deleted_where_it_could_not_be_stored_which_servers_are_there(
    server: Server, calendar: Calendar, monkeypatch: pytest.MonkeyPatch
) -> None:
    await _withhold(server)
    await server.storage.server_left(server.guild.id)
    calendar.now += timedelta(days=40)

    async def fail(*_: object, **__: object) -> None:
        raise NotSavedError(None)  # type: ignore[arg-type]  # what is wrong does not matter here

    with monkeypatch.context() as patched:
        patched.setattr(server.storage, "servers_present", fail)
        await server.restart()
    assert await _is_kept(server)


async def test_an_answer_costs_one_statement_at_most_and_none_once_all_is_known(server: Server) -> None:
    statements: list[str] = []

    def note(*arguments: object) -> None:
        statements.append(str(arguments[2]))

    event.listen(Engine, "before_cursor_execute", note)
    try:
        for expected in (1, 0):
            statements.clear()
            said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))
            assert len(statements) == expected
    finally:
        event.remove(Engine, "before_cursor_execute", note)
