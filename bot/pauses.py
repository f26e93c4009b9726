"""Keeping short what stops the event loop: passes of the garbage collector, and waits for other threads."""

from __future__ import annotations

import gc
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

SHORT: Final = 0.005
"""Seconds that a pass of the collector may stop everybody."""
TURN: Final = 0.001
"""Seconds that a thread computes while another one, such as the event loop's, waits for its turn."""
_THRESHOLDS: Final = (700, 5, 1)
"""When each generation is looked through: all, after 7,000 things more, and so there is little to look at."""
_WHOLE: Final = 2
"""The generation of a pass through all that the collector sees."""


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


class ShortPasses:
    """Keep each pass of the collector short in a process that runs for years.

    What is remembered of questions grows to a hundred thousand objects, and each pass through them would stop the event
    loop for a tenth of a second. So what a whole pass that was not `SHORT` has found in use is kept out of the
    collector's sight from then on: it goes when the last one who uses it lets go. Only circles among what was in use in
    that very moment are never freed; a pass becomes long once in tens of thousands of objects that stay.
    """

    def __init__(self) -> None:
        self._started = 0.0

    def __call__(self, phase: str, info: Mapping[str, int]) -> None:
        """Look at the clock, as the collector starts and ends a pass."""
        if phase == "start":
            self._started = time.perf_counter()
        elif info["generation"] == _WHOLE and time.perf_counter() - self._started > SHORT:
            gc.freeze()


def keep_pauses_short() -> None:
    """Keep the event loop prompt from now on; see `ShortPasses`."""
    sys.setswitchinterval(TURN)
    if not any(isinstance(watcher, ShortPasses) for watcher in gc.callbacks):
        gc.callbacks.append(ShortPasses())
        gc.set_threshold(*_THRESHOLDS)
