"""Doing long work in small pieces, so that whoever else runs in this process is not held up."""

from __future__ import annotations

import time
from typing import Final

_WORK: Final = 0.001
"""Seconds of work after which there is a rest: a thread that computes keeps the event loop waiting for as long."""
_REST: Final = 0.004
"""Seconds of a rest, in which the event loop has the process to itself; answering a question takes about so long."""


class Pace:
    """Rests now and then; one for each piece of work, in the thread that does it.

    Attributes:
        rests: whether to rest at all. Where nobody else runs, such as at a start, there is nobody to rest for.
    """

    def __init__(self, *, rests: bool) -> None:
        self.rests = rests
        self._since = time.perf_counter()

    def step(self) -> None:
        """Rest if it is time to; called between any two pieces of work."""
        if self.rests and time.perf_counter() - self._since > _WORK:
            time.sleep(_REST)
            self._since = time.perf_counter()
