from __future__ import annotations

import asyncio
import shutil
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

import pytest

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


@asynccontextmanager
async def watched(curation: Curation, facts: Path, told: list[ReloadReport]) -> AsyncIterator[None]:
    """Watch from when changes are seen on."""
    async with watching(curation, facts, tell=told.append):
        # Whether it watches shows only by what it sees.
        for number in range(1000):
            write(facts, "# What is known", f"# {number}\n# What is known")
            await asyncio.sleep(1)
            if curation.library.loaded.snapshot.files["p/facts.yaml"].startswith(b"# 0"):
                break
        yield


async def until(happened: Callable[[], bool]) -> None:
    async with asyncio.timeout(PATIENCE):
        while not happened():  # noqa: ASYNC110  what happens sets no event
            await asyncio.sleep(0.05)


async def test_files_that_change_go_live_by_themselves(
    curation: Curation, facts: Path, told: list[ReloadReport], storage: Storage
) -> None:
    async with watched(curation, facts, told):
        write(facts, "On an island", "On two islands")
        await until(lambda: "two islands" in answer(curation.library))
        head = await storage.revisions.head()
        assert head is not None
        assert (head.how, head.by) == ("watch", None)
    assert told == []


async def test_what_cannot_go_live_is_told_once_for_each_change(
    curation: Curation, facts: Path, told: list[ReloadReport]
) -> None:
    async with watched(curation, facts, told):
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


async def test_a_folder_that_is_replaced_is_watched_on(
    curation: Curation, facts: Path, told: list[ReloadReport]
) -> None:
    async with watched(curation, facts, told):
        shutil.copytree(facts, facts.with_name("new"))
        shutil.rmtree(facts)
        await until(lambda: len(told) == 1)
        assert "On an island" in answer(curation.library)
        facts.with_name("new").rename(facts)
        write(facts, "On an island", "On two islands")
        await until(lambda: "two islands" in answer(curation.library))
        write(facts, "On two islands", "On three islands")
        await until(lambda: "three islands" in answer(curation.library))


async def test_what_cannot_be_stored_is_tried_again(
    curation: Curation, facts: Path, told: list[ReloadReport], monkeypatch: pytest.MonkeyPatch
) -> None:
    tries = 0

    async def fail(*_: object, **__: object) -> None:
        nonlocal tries
        tries += 1
        raise NotSavedError(SLOW)

    async with watched(curation, facts, told):
        monkeypatch.setattr(curation.storage.revisions, "accept", fail)
        write(facts, "On an island", "On two islands")
        await until(lambda: tries == 1)
        monkeypatch.undo()
        await until(lambda: "two islands" in answer(curation.library))
    assert told == []
