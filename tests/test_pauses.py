from __future__ import annotations

import asyncio
import gc
import shutil
import sys
import threading
import weakref
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot import pauses
from bot.compiling.compiler import THREAD
from bot.core.spoilers import Gate, Policy
from bot.library import Library
from bot.loading import read_snapshot
from bot.pauses import short_pauses, uncollected
from tests.reloading import reload
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

PACKS = Path(__file__).parent / "packs"
OFTEN = 10


def test_the_collector_rests_while_something_is_built_and_works_on_afterwards() -> None:
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled()


def test_the_collector_works_on_after_a_failure() -> None:
    with pytest.raises(ValueError, match="no such pack"), uncollected():
        raise ValueError("no such pack")
    assert gc.isenabled()


def test_what_was_built_is_looked_through_no_more() -> None:
    with uncollected():
        built: list[list[str]] = [[]]
    assert not any(one is built for one in gc.get_objects())


class Remembered:
    """Something that is remembered, or refers to itself."""

    itself: Remembered | None = None

    async def is_unseen(self) -> bool:
        """Whether the collector does not look through it."""
        return not any(one is self for one in gc.get_objects())


@pytest.fixture
def often(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(pauses, "_BETWEEN", 0.01)
    yield
    gc.unfreeze()


@pytest.fixture
def everything_is_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pauses, "_FEW", 0)


def circle() -> Remembered:
    one = Remembered()
    one.itself = one
    return one


def is_gone(gone: weakref.ref[Remembered]) -> Callable[[], Awaitable[bool]]:
    async def look() -> bool:
        return gone() is None

    return look


@pytest.mark.usefixtures("often", "everything_is_much")
async def test_what_is_in_use_while_nothing_is_at_work_is_looked_through_no_more() -> None:
    at_work, used = True, Remembered()
    async with short_pauses(lambda: not at_work):
        await asyncio.sleep(0.1)
        assert not await used.is_unseen()
        at_work = False
        await until(used.is_unseen)
    gone = weakref.ref(used)
    del used
    assert gone() is None


@pytest.mark.usefixtures("often")
async def test_what_nobody_uses_is_freed_before() -> None:
    gone = weakref.ref(circle())
    async with short_pauses(lambda: True):
        await until(is_gone(gone))


async def test_what_comes_and_goes_with_many_questions_at_once_is_not_looked_through() -> None:
    before, passes = gc.get_threshold(), list[str]()

    def note(phase: str, _: object) -> None:
        passes.append(phase)

    async with short_pauses(lambda: False):
        gc.collect()
        gc.callbacks.append(note)
        try:
            at_work = [[turn] for turn in range(5_000)]
        finally:
            gc.callbacks.remove(note)
    assert len(at_work) == 5_000
    assert not passes
    assert gc.get_threshold() == before


@pytest.mark.usefixtures("often")
async def test_what_was_in_use_for_a_while_is_freed_too_if_there_was_little(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pauses, "_FEW", sys.maxsize)
    used, looks = circle(), list[None]()

    def is_idle() -> bool:
        looks.append(None)
        return True

    async def was_often_looked() -> bool:
        return len(looks) > OFTEN

    async with short_pauses(is_idle):
        await until(was_often_looked)
        gone = weakref.ref(used)
        del used
        await until(is_gone(gone))


@pytest.mark.usefixtures("often", "everything_is_much")
async def test_what_is_looked_through_no_more_is_where_it_gets_more(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pauses, "_RARELY", 0)
    monkeypatch.setattr(pauses, "_MOST", sys.maxsize)
    used = circle()
    async with short_pauses(lambda: True):
        await until(used.is_unseen)
        gone = weakref.ref(used)
        del used
        await until(is_gone(gone))


@pytest.mark.usefixtures("often", "everything_is_much")
async def test_what_is_being_built_is_left_alone() -> None:
    async with short_pauses(lambda: True):
        with uncollected():
            used = Remembered()
            await asyncio.sleep(0.1)
            assert not await used.is_unseen()


def test_a_revision_that_was_replaced_goes_without_the_collector(tmp_path: Path) -> None:
    pack = shutil.copytree(next(path for path in PACKS.iterdir() if path.is_dir()), tmp_path / "pack")
    library = Library.open(pack)
    replaced = weakref.ref(library._live.matcher)  # noqa: SLF001  nothing else tells when it goes
    gc.disable()
    try:
        (pack / "more.yaml").write_text("facts: []\n")
        reload(library)
        for thread in threading.enumerate():
            if thread.name == THREAD:
                thread.join()
        assert replaced() is None
    finally:
        gc.enable()


def test_a_revision_that_never_went_live_goes_without_the_collector(tmp_path: Path) -> None:
    pack = shutil.copytree(PACKS / "lighthouse", tmp_path / "pack")
    library = Library.open(pack)
    (pack / "more.yaml").write_text("facts: []\n")
    prepared = library.prepare(read_snapshot(pack))
    assert prepared.compiled is not None
    live = prepared.compiled.live
    for policy in Policy:  # so that it remembers something
        live.answer("what happens to tobias", gate=Gate(policy=policy))
    parts = [weakref.ref(part) for part in (live.matcher, live.giveaways, live.withholding)]
    gc.disable()
    try:
        del prepared, live
        assert [part() for part in parts] == [None] * len(parts)
    finally:
        gc.enable()
