from __future__ import annotations

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
from bot.pauses import keep_pauses_short, uncollected
from tests.reloading import reload

if TYPE_CHECKING:
    from collections.abc import Iterator

PACKS = Path(__file__).parent / "packs"


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


@pytest.fixture
def kept_short() -> Iterator[None]:
    thresholds, interval = gc.get_threshold(), sys.getswitchinterval()
    keep_pauses_short()
    yield
    gc.callbacks.pop()
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(interval)


@pytest.mark.usefixtures("kept_short")
@pytest.mark.parametrize(("short", "is_seen"), [(0.0, False), (60.0, True)])
def test_what_a_long_pass_has_found_in_use_is_looked_through_no_more(
    monkeypatch: pytest.MonkeyPatch, *, short: float, is_seen: bool
) -> None:
    monkeypatch.setattr(pauses, "SHORT", short)
    used: list[list[str]] = [[]]
    gc.collect(1)
    assert any(one is used for one in gc.get_objects())
    gc.collect()
    assert any(one is used for one in gc.get_objects()) is is_seen


@pytest.mark.usefixtures("kept_short")
def test_what_nobody_uses_is_freed_however_long_a_pass_takes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pauses, "SHORT", 0.0)
    circle, used = _Circle(), _Circle()
    circle.other, gone = circle, weakref.ref(circle)
    del circle
    gc.collect()
    assert gone() is None
    gone = weakref.ref(used)
    del used
    assert gone() is None


class _Circle:
    other: _Circle


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
