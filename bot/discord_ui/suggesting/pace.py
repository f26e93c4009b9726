"""How fast a fan may suggest one thing after the other."""

from __future__ import annotations

import time
from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

BETWEEN: Final = 60.0
"""Seconds between two suggestions of a fan."""
MOST_FANS: Final = 10_000
"""A megabyte or two; who is forgotten need not wait."""


class Pace:
    """Knows, in memory alone, who has suggested something within the last minute.

    Args:
        clock: seconds that only go up.
        most: fans that are remembered; of more, those are forgotten first whose last suggestion is the oldest.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, most: int = MOST_FANS) -> None:
        self._last: OrderedDict[int, float] = OrderedDict()
        self._clock = clock
        self._most = most

    def wait(self, user: int) -> float:
        """Return for how many seconds a fan must wait; 0: they need not."""
        last = self._last.get(user)
        return 0.0 if last is None else max(0.0, last + BETWEEN - self._clock())

    def count(self, user: int) -> None:
        """Count a suggestion of a fan."""
        self._last.pop(user, None)
        self._last[user] = self._clock()
        if len(self._last) > self._most:
            self._last.popitem(last=False)

    def forget(self, user: int) -> None:
        """Forget a fan, who need not wait."""
        self._last.pop(user, None)
