"""Building what is big and stays, without the garbage collector."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def uncollected() -> Iterator[None]:
    """Do without the garbage collector, and keep what was built out of its sight for good.

    What a revision is made of, millions of objects in a large one, has no cycles: it goes when the last one who uses it
    lets go. Looking through it finds nothing, takes seconds, and stops all other threads for as long as a pass takes, a
    tenth of a second and more, the event loop among them.
    """
    # Of what is new only: a pass through all that is remembered of answers stops everybody for a tenth of a second. The
    # little garbage that it would find there stays.
    gc.collect(1)
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        if was_enabled:
            gc.enable()
