from __future__ import annotations

import asyncio
import errno
import shutil
from typing import TYPE_CHECKING, Final

import pytest

from bot.curation.actor import How
from bot.curation.watching import watching
from bot.storage import NotSavedError, Storage
from bot.storage.problems import SLOW
from tests.curation.conftest import answer, write

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.curation import Curation
    from bot.reloading import ReloadReport

PATIENCE: Final = 30.0
"""Seconds after which nothing more is going to happen."""


@pytest.fixture
def told() -> list[ReloadReport]:
    return []


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110  what happens sets no event
            await asyncio.sleep(0.05)


async def test_files_that_change_go_live_by_themselves(
    curation: Curation, facts: Path, told: list[ReloadReport], storage: Storage
) -> None:
    async with watching(curation, facts, tell=told.append):
        write(facts, "On an island", "On two islands")
        await until(lambda: "two islands" in answer(curation.library))
        head = await storage.revisions.head()
        assert head is not None
        assert (head.how, head.by) == ("watch", None)
    assert told == []


async def test_what_cannot_go_live_is_told_once_for_each_change(
    curation: Curation, facts: Path, told: list[ReloadReport]
) -> None:
    async with watching(curation, facts, tell=told.append):
        write(facts, "answer: On", "answr: On")
        await until(lambda: len(told) == 1)
        write(facts, "# What is known", "# What is known, again")
        write(facts, "revealed: S01E04", "revealed: S01E02")
        await until(lambda: len(told) == 2 or not curation.is_changing)
        write(facts, "answr: On", "answer: On")
        await until(lambda: bool(told[-1].leaks))
        assert "||" in answer(curation.library, "how does it end")
        write(facts, "revealed: S01E02", "revealed: S01E04")
        await until(lambda: curation.refused is None)
    assert [bool(report.problems) for report in told] == [True, False]


async def test_what_could_not_go_live_at_the_start_is_not_told_again(
    curation: Curation, facts: Path, told: list[ReloadReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    write(facts, "answer: On", "answr: On")
    await curation.reload(how=How.START)
    looks, reload = 0, curation.reload

    async def look(*, how: How) -> ReloadReport:
        nonlocal looks
        report = await reload(how=how)
        looks += 1
        return report

    monkeypatch.setattr(curation, "reload", look)
    async with watching(curation, facts, tell=told.append):
        await until(lambda: looks > 0)
        write(facts, "answr: On", "answers: On")
        await until(lambda: bool(told))
    assert ["answers" in str(report.problems) for report in told] == [True]


async def test_a_folder_that_is_replaced_is_watched_on(
    curation: Curation, facts: Path, told: list[ReloadReport]
) -> None:
    async with watching(curation, facts, tell=told.append):
        shutil.copytree(facts, facts.with_name("new"))
        shutil.rmtree(facts)
        await until(lambda: len(told) == 1)
        assert "On an island" in answer(curation.library)
        facts.with_name("new").rename(facts)
        write(facts, "On an island", "On two islands")
        await until(lambda: "two islands" in answer(curation.library))
        write(facts, "On two islands", "On three islands")
        await until(lambda: "three islands" in answer(curation.library))


async def test_what_changes_just_before_the_folder_is_watched_is_taken_up(
    curation: Curation, facts: Path, told: list[ReloadReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    reload = curation.reload

    async def reload_and_change(*, how: How) -> ReloadReport:
        monkeypatch.undo()
        report = await reload(how=how)
        write(facts, "On an island", "On two islands")
        return report

    monkeypatch.setattr(curation, "reload", reload_and_change)
    async with watching(curation, facts, tell=told.append):
        await until(lambda: "two islands" in answer(curation.library))


async def test_a_folder_that_cannot_be_watched_is_looked_at_instead(
    curation: Curation,
    facts: Path,
    told: list[ReloadReport],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def refuse(*_: object, **__: object) -> AsyncIterator[object]:
        raise OSError(errno.ENOSPC, "No more folders can be watched")

    monkeypatch.setattr("bot.curation.watching.awatch", refuse)
    monkeypatch.setattr("bot.curation.watching.MISSING_SECONDS", 0.01)
    async with watching(curation, facts, tell=told.append):
        write(facts, "On an island", "On two islands")
        await until(lambda: "two islands" in answer(curation.library))
        write(facts, "On two islands", "On three islands")
        await until(lambda: "three islands" in answer(curation.library))
    assert caplog.text.count("cannot be watched") == 1


async def test_what_cannot_be_stored_is_tried_again(
    curation: Curation, facts: Path, told: list[ReloadReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0

    async def fail(*_: object, **__: object) -> None:
        nonlocal tries
        tries += 1
        raise NotSavedError(SLOW)

    async with watching(curation, facts, tell=told.append):
        monkeypatch.setattr(curation.storage.revisions, "accept", fail)
        write(facts, "On an island", "On two islands")
        await until(lambda: tries == 1)
        monkeypatch.undo()
        await until(lambda: "two islands" in answer(curation.library))
    assert told == []
