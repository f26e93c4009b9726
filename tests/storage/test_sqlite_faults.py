from __future__ import annotations

import contextlib
import logging
import sqlite3
from typing import TYPE_CHECKING

import pytest

from bot.core.settings import Setting, SettingKey
from bot.storage import NotSavedError, Storage
from bot.storage.known import UNCERTAIN
from tests.storage.faults import (
    LOCK_FOR_ALL,
    LOCK_FOR_WRITING,
    fill,
    locked,
    open_folder,
    small_disk,
    without_rights,
)

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.clocks import Clock

__all__ = ["open_folder"]

FAN, SERVER = 1, 2
POLICY = SettingKey(None, Setting.POLICY)
CEILING = SettingKey(5, Setting.CEILING, "a")


async def fill_in(storage: Storage) -> None:
    await storage.save_progress(FAN, {"a": "S01"})
    await storage.change_settings(SERVER, {POLICY: "withhold", CEILING: "S01"})


async def expect_nothing_works(storage: Storage, words: str) -> None:
    assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN
    with pytest.raises(NotSavedError, match=rf"^Nothing was saved: .*{words}.*\.$"):
        await storage.save_progress(FAN, {"a": "S02"})
    with pytest.raises(NotSavedError):
        await storage.reset_server(SERVER)
    assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN


def modes_in(folder: Path) -> list[int]:
    return [path.stat().st_mode & 0o777 for path in folder.iterdir()]


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]


async def test_a_missing_folder_is_made(tmp_path: Path) -> None:
    file = tmp_path / "a ? b #%41" / "c" / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}") as storage:
        await fill_in(storage)
    assert file.is_file()


async def test_only_the_bots_user_may_read_the_file(tmp_path: Path) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}") as storage:
        await fill_in(storage)
        assert modes_in(tmp_path) == [0o600] * 3


async def test_what_was_deleted_is_overwritten_in_the_file(tmp_path: Path) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}") as storage:
        await storage.save_progress(FAN, {"a-telling-pack": "S01"})
    assert b"a-telling-pack" in file.read_bytes()
    async with Storage.open(f"sqlite:///{file}") as storage:
        await storage.clear_progress(FAN)
    assert b"a-telling-pack" not in file.read_bytes()


@pytest.mark.parametrize("content", [b"xy", b"not a database\n" * 1000, b"SQLite format 3\0" + b"\xff" * 5000])
async def test_a_file_that_is_no_database_is_left_as_it_is(
    tmp_path: Path, content: bytes, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "casefile.sqlite3"
    file.write_bytes(content)
    async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
        for _ in range(3):
            await expect_nothing_works(storage, "the database's file is not one of SQLite's")
            clock.advance(seconds=100)
    assert file.read_bytes() == content
    (message,) = told(caplog)
    assert "Put a backup in its place, or move it away" in message
    assert str(file) in message


async def test_a_folder_in_place_of_the_file_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    async with Storage.open(f"sqlite:///{tmp_path}") as storage:
        await expect_nothing_works(storage, "the database's file cannot be opened")
    assert len(told(caplog)) == 1


async def test_a_file_in_place_of_the_folder_is_said(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "data").write_text("not a folder")
    async with Storage.open(f"sqlite:///{tmp_path}/data/casefile.sqlite3") as storage:
        await expect_nothing_works(storage, "the database's file cannot be opened")
    assert len(told(caplog)) == 1


async def test_without_the_right_to_write_nothing_is_saved_and_said_once(
    open_folder: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{open_folder / 'casefile.sqlite3'}"
    async with Storage.open(url) as storage:
        await fill_in(storage)
    async with Storage.open(url, clock=clock) as storage:
        pass
    with without_rights(open_folder):
        async with Storage.open(url, clock=clock) as storage:
            await expect_nothing_works(storage, "the bot may not write to the database")
    (message,) = told(caplog)
    assert "Give the bot's user the right to write to it and to its folder" in message


async def test_without_the_right_to_make_the_file_nothing_is_saved(
    open_folder: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"sqlite:///{open_folder / 'data' / 'casefile.sqlite3'}"
    with without_rights(open_folder):
        async with Storage.open(url, clock=clock) as storage:
            await expect_nothing_works(storage, "the bot may not write to the database")
    assert len(told(caplog)) == 1


async def test_what_another_process_has_for_itself_is_tried_again_until_it_is_free(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}") as storage:
        await fill_in(storage)
    with locked(file, LOCK_FOR_ALL):
        async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
            assert await storage.known(user=FAN, server=SERVER) == UNCERTAIN
            with pytest.raises(NotSavedError, match="another program keeps the database locked"):
                await storage.save_progress(FAN, {"a": "S02"})
    assert len(told(caplog)) == 1
    async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
        assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S01"}


async def test_while_another_process_writes_all_can_be_read_and_nothing_saved(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
        await fill_in(storage)
        with locked(file, LOCK_FOR_WRITING):
            for _ in range(2):
                with pytest.raises(NotSavedError, match="another program keeps the database locked") as refused:
                    await storage.change_settings(SERVER, {POLICY: "tag", CEILING: None})
                assert refused.value.is_certain
                known = await storage.known(user=FAN, server=SERVER)
                assert known.settings == {POLICY: "withhold", CEILING: "S01"}
            assert len(told(caplog)) == 1, "one problem, one message, though it could be read meanwhile"
        await storage.change_settings(SERVER, {POLICY: "tag", CEILING: None})
        assert (await storage.known(user=FAN, server=SERVER)).settings == {POLICY: "tag"}
    assert [message.split(":")[0] for message in told(caplog)[1:]] == ["The database works again"]


@pytest.mark.parametrize("put_another_there", [False, True])
async def test_a_file_that_goes_away_while_the_bot_runs_is_noticed(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture, *, put_another_there: bool
) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
        await fill_in(storage)
        kept = file.rename(tmp_path / "elsewhere")
        if put_another_there:
            file.touch()
        await expect_nothing_works(storage, "the database's file was removed or replaced while the bot ran")
        assert file.exists() == put_another_there
        kept.rename(file)
        clock.advance(seconds=100)
        assert (await storage.known(user=FAN, server=SERVER)).progress == {"a": "S01"}
    assert len(told(caplog)) == 2


async def test_on_a_full_disk_nothing_is_half_written(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    settings = {SettingKey(channel, Setting.CEILING, "a" * 100): "S01" for channel in range(1, 500)}
    with small_disk(kilobytes=512) as folder:
        url = f"sqlite:///{folder / 'casefile.sqlite3'}"
        async with Storage.open(url, clock=clock) as storage:
            await fill_in(storage)
            with fill(folder):
                for _ in range(2):
                    with pytest.raises(NotSavedError, match="the disk is full"):
                        await storage.change_settings(SERVER, {POLICY: None, CEILING: None, **settings})
                    known = await storage.known(user=FAN, server=SERVER)
                    assert known.settings == {POLICY: "withhold", CEILING: "S01"}
                    clock.advance(seconds=61)
            await storage.change_settings(SERVER, {POLICY: "tag"})
            assert (await storage.known(user=FAN, server=SERVER)).settings == {POLICY: "tag", CEILING: "S01"}
    assert len(told(caplog)) == 2
    assert "Make room on the disk" in told(caplog)[0]


async def test_a_start_on_a_full_disk_works_once_there_is_room(clock: Clock, caplog: pytest.LogCaptureFixture) -> None:
    with small_disk(kilobytes=512) as folder, contextlib.ExitStack() as full:
        full.enter_context(fill(folder))
        async with Storage.open(f"sqlite:///{folder / 'casefile.sqlite3'}", clock=clock) as storage:
            await expect_nothing_works(storage, "the disk is full")
            full.close()
            clock.advance(seconds=100)
            assert (await storage.known(user=FAN, server=SERVER)).is_certain
            await fill_in(storage)
    assert len(told(caplog)) == 2


async def test_a_database_of_a_damaged_page_is_said_to_be_damaged(
    tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{file}") as storage:
        await fill_in(storage)
    with sqlite3.connect(file) as connection:
        size = connection.execute("PRAGMA page_size").fetchone()[0]
    connection.close()
    content = bytearray(file.read_bytes())
    content[size:] = b"\xff" * (len(content) - size)
    file.write_bytes(content)
    async with Storage.open(f"sqlite:///{file}", clock=clock) as storage:
        await expect_nothing_works(storage, "the database's file is damaged")
    assert file.read_bytes() == content
    assert len(told(caplog)) == 1
