"""Keeping short what stops the event loop: passes of the garbage collector, and waits for other threads."""

from __future__ import annotations

import asyncio
import gc
import math
import sys
import time
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Final

from bot.memory import give_back

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator
    from typing import NoReturn

TURN: Final = 0.001
"""Seconds that a thread computes while another one, such as the event loop's, waits for its turn."""
NEW: Final = 10_000
"""More new objects than this are looked through at work as well. Those of 50 interactions at once, most of the objects
that there are at any time, come and go below it: with Python's 700, a tenth of the processor went into looking at them.
"""
_BETWEEN: Final = 1.0
_AGAIN: Final = 0.02
"""Seconds between two passes of the collector, and until it is looked again whether there can be one."""
_FEW: Final = 2_000
"""Objects that the collector looks through in a millisecond, so that they can stay in its sight."""
_RARELY: Final = 600.0
"""Seconds between two passes through all objects at least."""
_MOST: Final = 300_000
"""Of more objects there is no such pass: it takes half a microsecond for each. The shipped pack, once much was asked,
has 240,000.
"""
_GIVEN_BACK: Final = 60.0
"""Seconds after which what is free is given back again: half a millisecond's work."""


@contextmanager
def uncollected() -> Iterator[None]:
    """Do without the garbage collector, and keep what was built out of its sight for good.

    What a revision is made of, millions of objects in a large one, has no cycles: it goes when the last one who uses it
    lets go. Looking through it finds nothing, takes seconds, and stops all other threads for as long as a pass takes, a
    tenth of a second and more, the event loop among them.
    """
    gc.collect()
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
        # Have the collector count from nothing again: it waits until there is a quarter more than at its last pass.
        gc.collect()
    finally:
        if was_enabled:
            gc.enable()


@asynccontextmanager
async def short_pauses(is_idle: Callable[[], bool]) -> AsyncIterator[None]:
    """Keep what stops the event loop short while the block runs, in a process that runs for years.

    What is remembered of questions grows to a hundred thousand objects, and a pass of the collector through them takes
    a tenth of a second. So it looks through what is new as soon as nobody waits for anything, once a second: what it
    finds in use by then stays for long, and is kept out of its sight from then on once it is much.

    Most of that has no cycles, as `uncollected` says. But some may have, such as a connection that was open just then,
    or all servers where Discord begins a new session. So before more is kept out of its sight, all of it is looked
    through again, every ten minutes at most: that takes a tenth of a second with the shipped pack, where it is not left
    out for taking longer.

    Args:
        is_idle: tells whether nothing is at work; what is has cycles, such as views with their buttons.
    """
    before, new, *older = sys.getswitchinterval(), *gc.get_threshold()
    sys.setswitchinterval(TURN)
    gc.set_threshold(NEW, *older)
    collecting = asyncio.create_task(_collect_when(is_idle))
    try:
        yield
    finally:
        collecting.cancel()
        sys.setswitchinterval(before)
        gc.set_threshold(new, *older)


async def _collect_when(is_idle: Callable[[], bool]) -> NoReturn:
    wait, sight = _BETWEEN, _Sight()
    while True:
        await asyncio.sleep(wait)
        is_time = is_idle() and gc.isenabled()
        if is_time:
            sight.look()
        wait = _BETWEEN if is_time else _AGAIN


class _Sight:
    """What the collector looks through."""

    def __init__(self) -> None:
        self._all_seen = self._given_back = time.monotonic()

    def look(self) -> None:
        """Free what nobody uses, of what is in sight, and keep the rest out of it where it is much."""
        gc.collect()
        now = time.monotonic()
        if len(gc.get_objects()) >= _FEW:
            if now - self._all_seen >= _RARELY:
                self._all_seen = now if _look_everywhere() else math.inf
            gc.freeze()
        if now - self._given_back >= _GIVEN_BACK:
            give_back()
            self._given_back = now


def _look_everywhere() -> bool:
    """Free what nobody uses of all that there is; ``False``: that is too much, and to count it takes long enough."""
    if gc.get_freeze_count() > _MOST:
        return False
    gc.unfreeze()
    gc.collect()
    return True
