from __future__ import annotations

import gc
import shutil
import threading
import weakref
from pathlib import Path

import pytest

from bot.compiling.compiler import THREAD
from bot.core.spoilers import Gate, Policy
from bot.library import Library
from bot.loading import read_snapshot
from bot.uncollected import uncollected
from tests.reloading import reload

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
