from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import pytest

from bot.core.settings import Setting, SettingKey
from bot.storage import Known, NotSavedError, Storage

if TYPE_CHECKING:
    from tests.storage.clocks import Clock

FAN, OTHER_FAN = 80351110224678912, 2**63 - 1
SERVER, OTHER_SERVER = 41771983423143937, 1
POLICY = SettingKey(None, Setting.POLICY)
CEILING = SettingKey(99, Setting.CEILING, "ballard")
NOTHING = Known({}, {})


class Unstorable:
    """What no database takes."""

    def __repr__(self) -> str:
        return "telling"


async def progress_of(storage: Storage, fan: int) -> dict[str, str]:
    return dict((await storage.known(user=fan, server=None)).progress)


async def settings_of(storage: Storage, server: int) -> dict[SettingKey, str]:
    return dict((await storage.known(user=FAN, server=server)).settings)


async def test_at_first_nothing_is_known_and_that_is_certain(storage: Storage) -> None:
    assert await storage.known(user=FAN, server=SERVER) == NOTHING
    assert await storage.known(user=FAN, server=None) == NOTHING


async def test_progress_is_kept_for_each_pack_and_fan(storage: Storage) -> None:
    await storage.save_progress(FAN, {"ballard": "S01E03"})
    await storage.save_progress(FAN, {"lighthouse": ""})
    await storage.save_progress(OTHER_FAN, {"ballard": "S01"})
    assert await progress_of(storage, FAN) == {"ballard": "S01E03", "lighthouse": ""}
    assert await progress_of(storage, OTHER_FAN) == {"ballard": "S01"}


async def test_new_progress_replaces_the_old(storage: Storage) -> None:
    await storage.save_progress(FAN, {"ballard": "S01E03"})
    assert await progress_of(storage, FAN) == {"ballard": "S01E03"}
    await storage.save_progress(FAN, {"ballard": "S01E02"})
    assert await progress_of(storage, FAN) == {"ballard": "S01E02"}


async def test_progress_is_cleared_in_one_pack_or_in_all_of_one_fan(storage: Storage) -> None:
    for pack in ("a", "b", "c"):
        await storage.save_progress(FAN, {pack: "S01"})
    await storage.save_progress(OTHER_FAN, {"a": "S01"})
    assert await storage.clear_progress(FAN, "a") == 1
    assert await storage.clear_progress(FAN, "a") == 0
    assert await progress_of(storage, FAN) == {"b": "S01", "c": "S01"}
    assert await storage.clear_progress(FAN) == 2
    assert await progress_of(storage, FAN) == {}
    assert await progress_of(storage, OTHER_FAN) == {"a": "S01"}


async def test_settings_are_stored_changed_and_deleted_together(storage: Storage) -> None:
    await storage.change_settings(SERVER, {POLICY: "tag", CEILING: "S01E02"})
    assert await settings_of(storage, SERVER) == {POLICY: "tag", CEILING: "S01E02"}
    packs = SettingKey(None, Setting.PACKS)
    await storage.change_settings(SERVER, {POLICY: "withhold", CEILING: None, packs: ""})
    assert await settings_of(storage, SERVER) == {POLICY: "withhold", packs: ""}
    assert await settings_of(storage, OTHER_SERVER) == {}


async def test_settings_are_told_apart_by_channel_by_name_and_by_pack(storage: Storage) -> None:
    settings = {
        SettingKey(channel, setting, pack): f"{channel} {setting} {pack}"
        for channel in (None, 7, 8)
        for setting in Setting
        for pack in ("", "a", "b")
    }
    await storage.change_settings(SERVER, settings)
    assert await settings_of(storage, SERVER) == settings
    gone = SettingKey(7, Setting.CEILING, "a")
    await storage.change_settings(SERVER, {gone: None})
    assert await settings_of(storage, SERVER) == {key: value for key, value in settings.items() if key != gone}


async def test_no_settings_to_change_is_fine(storage: Storage) -> None:
    await storage.change_settings(SERVER, {})
    await storage.change_settings(SERVER, {POLICY: None})
    assert await settings_of(storage, SERVER) == {}


async def test_a_reset_deletes_all_of_one_server(storage: Storage) -> None:
    await storage.change_settings(SERVER, {POLICY: "tag", CEILING: "S01E02"})
    await storage.change_settings(OTHER_SERVER, {POLICY: "tag"})
    assert await storage.reset_server(SERVER) == 2
    assert await settings_of(storage, SERVER) == {}
    assert await settings_of(storage, OTHER_SERVER) == {POLICY: "tag"}


@pytest.mark.parametrize("text", ["'; DROP TABLE progress; --'\"", "🔎 \u200b|| %s :x $1", "x" * 10_000])
async def test_any_text_comes_back_as_it_was(storage: Storage, text: str) -> None:
    await storage.save_progress(FAN, {text: text})
    await storage.change_settings(SERVER, {SettingKey(1, Setting.CEILING, text): text})
    assert await progress_of(storage, FAN) == {text: text}
    assert await settings_of(storage, SERVER) == {SettingKey(1, Setting.CEILING, text): text}


async def test_what_was_stored_is_there_after_a_restart(url: str) -> None:
    async with Storage.open(url) as storage:
        await storage.save_progress(FAN, {"ballard": "S01E03"})
        await storage.change_settings(SERVER, {POLICY: "withhold"})
    async with Storage.open(url) as storage:
        assert await storage.known(user=FAN, server=SERVER) == Known({"ballard": "S01E03"}, {POLICY: "withhold"})


async def test_a_servers_settings_go_thirty_days_after_the_bot_was_removed(storage: Storage, clock: Clock) -> None:
    await storage.change_settings(SERVER, {POLICY: "withhold"})
    await storage.change_settings(OTHER_SERVER, {POLICY: "withhold"})
    await storage.save_progress(FAN, {"ballard": "S01"})
    await storage.server_left(SERVER)
    clock.advance(days=29.9)
    assert await storage.sweep() == 0
    assert await settings_of(storage, SERVER) == {POLICY: "withhold"}
    clock.advance(days=0.1)
    assert await settings_of(storage, SERVER) == {POLICY: "withhold"}
    assert await storage.sweep() == 1
    assert await settings_of(storage, SERVER) == {}
    assert await settings_of(storage, OTHER_SERVER) == {POLICY: "withhold"}
    assert await progress_of(storage, FAN) == {"ballard": "S01"}
    assert await storage.sweep() == 0


async def test_a_server_that_the_bot_came_back_to_keeps_its_settings(storage: Storage, clock: Clock) -> None:
    await storage.change_settings(SERVER, {POLICY: "withhold"})
    await storage.server_left(SERVER)
    clock.advance(days=29)
    await storage.server_joined(SERVER)
    clock.advance(days=29)
    assert await storage.sweep() == 0
    await storage.server_left(SERVER)
    clock.advance(days=29)
    assert await storage.sweep() == 0, "the days count from the last time that it left"
    assert await settings_of(storage, SERVER) == {POLICY: "withhold"}


async def test_to_hear_twice_that_a_server_was_left_gives_it_no_more_time(storage: Storage, clock: Clock) -> None:
    await storage.change_settings(SERVER, {POLICY: "withhold"})
    await storage.server_left(SERVER)
    clock.advance(days=20)
    await storage.server_left(SERVER)
    await storage.servers_present([])
    clock.advance(days=10)
    assert await storage.sweep() == 1


async def test_of_a_server_without_settings_nothing_is_noted(storage: Storage, clock: Clock) -> None:
    await storage.server_left(SERVER)
    await storage.servers_present([])
    clock.advance(days=31)
    assert await storage.sweep() == 0


async def test_servers_that_another_process_sees_are_not_taken_for_left(storage: Storage, clock: Clock) -> None:
    mine, left, others = 2, 4, 3
    for server in (mine, left, others):
        await storage.change_settings(server, {POLICY: "withhold"})
    await storage.servers_present([mine], held=lambda server: server % 2 == 0)
    clock.advance(days=31)
    assert await storage.sweep() == 1
    kept = [server for server in (mine, left, others) if await settings_of(storage, server)]
    assert kept == [mine, others]


async def test_servers_that_were_left_or_joined_while_the_bot_was_off_are_noticed(
    storage: Storage, clock: Clock
) -> None:
    rejoined, removed, always = 1, 2, 3
    for server in (rejoined, removed, always):
        await storage.change_settings(server, {POLICY: "withhold"})
    await storage.server_left(rejoined)
    clock.advance(days=30)
    await storage.servers_present([rejoined, always, 4])
    assert await storage.sweep() == 0
    clock.advance(days=30)
    assert await storage.sweep() == 1
    assert [await settings_of(storage, server) for server in (rejoined, removed, always)] == [
        {POLICY: "withhold"},
        {},
        {POLICY: "withhold"},
    ]


async def test_a_reset_also_forgets_that_a_server_was_left(storage: Storage, clock: Clock) -> None:
    await storage.change_settings(SERVER, {POLICY: "withhold"})
    await storage.server_left(SERVER)
    await storage.reset_server(SERVER)
    await storage.change_settings(SERVER, {POLICY: "tag"})
    clock.advance(days=31)
    assert await storage.sweep() == 0
    assert await settings_of(storage, SERVER) == {POLICY: "tag"}


async def test_what_nobody_may_change_cannot_be_changed(storage: Storage) -> None:
    await storage.save_progress(FAN, {"ballard": "S01"})
    known = await storage.known(user=FAN, server=None)
    with pytest.raises(TypeError):
        known.progress["ballard"] = "S02"  # type: ignore[index]


async def test_nothing_of_what_is_stored_is_logged(storage: Storage, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        await storage.save_progress(FAN, {"telling": "telling"})
        await storage.change_settings(SERVER, {SettingKey(None, Setting.CEILING, "telling"): "telling"})
        with pytest.raises(NotSavedError):
            await storage.change_settings(SERVER, {POLICY: "telling", CEILING: Unstorable()})  # type: ignore[dict-item]
        await storage.known(user=FAN, server=SERVER)
    assert "The database cannot be used" in caplog.text
    assert "telling" not in caplog.text
    assert str(FAN) not in caplog.text
