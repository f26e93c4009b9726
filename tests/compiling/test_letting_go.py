from __future__ import annotations

import gc
import threading
import weakref
from typing import TYPE_CHECKING

from bot.compiling import Cache, Compiler
from bot.compiling.compiler import THREAD
from bot.compiling.letting_go import let_go
from bot.core.spoilers import Gate
from bot.library import Library
from bot.loading import read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from bot.loading import Snapshot


def test_everything_is_freed_although_nobody_looks_for_circles(made: Path) -> None:
    held = [Compiler().open(read_snapshot(made))]
    held[0].live.answer("who plays jo", gate=Gate())
    matcher = held[0].live.matcher
    index = matcher._index  # noqa: SLF001  what is inside must be gone, too
    inside = [weakref.ref(thing) for thing in (matcher, index, index.reader, index.names, matcher.giveaways)]
    del matcher, index
    gc.disable()
    try:
        let_go(held)
        assert held == []
        assert [reference() for reference in inside] == [None] * len(inside)
    finally:
        gc.enable()


def test_what_was_kept_and_is_read_again_is_freed_as_well(made: Path, tmp_path: Path) -> None:
    cache, snapshot = Cache(tmp_path), read_snapshot(made)
    assert cache.put("00" * 32, Compiler().open(snapshot))
    gc.disable()
    try:
        found = cache.get("00" * 32)
        assert found is not None
        inside = weakref.ref(found.live.matcher)
        del found
        assert inside() is None
    finally:
        gc.enable()


def test_what_still_answers_a_question_is_not_taken_apart(small: Snapshot) -> None:
    held = [Compiler().open(small)]
    live = held[0].live
    going = threading.Thread(target=let_go, args=(held,))
    going.start()
    going.join(0.3)
    assert going.is_alive()
    live.answer("where was she born", gate=Gate())
    del live
    going.join()


def test_a_library_lets_go_of_what_was_live(small: Snapshot, made: Path) -> None:
    library = Library.open(made)
    old = weakref.ref(library._current.live.matcher)  # noqa: SLF001  to see it go
    library.swap(library.prepare(small))
    for thread in threading.enumerate():
        if thread.name == THREAD:
            thread.join()
    assert old() is None
    assert library.answer("where was she born", gate=Gate())
