"""How fast somebody may do one thing after the other."""

from __future__ import annotations

import math
import time
from collections import OrderedDict
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import discord

if TYPE_CHECKING:
    from collections.abc import Callable

MINUTE: Final = 60.0
MOST: Final = 10_000
"""A megabyte or two; who is forgotten need not wait."""


class Pace:
    """Knows, in memory alone, who has done something lately, and how long they must wait before they do it again.

    Each may do it a number of times at once; one more time is added again and again, so often a minute.

    Args:
        a_minute: how often a minute, and how often at once; 0: as often as they like.
        clock: seconds that only go up.
        most: ids that are remembered; of more, those are forgotten first who did it last the longest ago.
    """

    def __init__(self, a_minute: int, *, clock: Callable[[], float] = time.monotonic, most: int = MOST) -> None:
        self._between = MINUTE / a_minute if a_minute else 0.0
        self._at_once = MINUTE - self._between
        self._rested: OrderedDict[int, float] = OrderedDict()
        self._clock = clock
        self._most = most

    def wait(self, who: int) -> float:
        """Return for how many seconds somebody must wait; 0: they need not."""
        rested = self._rested.get(who)
        # Rounded, as sums of tenths of a second are not exact.
        return 0.0 if rested is None else max(0.0, round(rested - self._at_once - self._clock(), 6))

    def count(self, who: int) -> None:
        """Count that somebody has done it."""
        if not self._between:
            return
        now = self._clock()
        self._rested[who] = max(self._rested.pop(who, now), now) + self._between
        if len(self._rested) > self._most:
            self._rested.popitem(last=False)

    def forget(self, who: int) -> None:
        """Forget somebody, who need not wait."""
        self._rested.pop(who, None)


def in_a_while(seconds: float) -> str:
    """Return when so many seconds are over, as Discord shows it to each in their own language."""
    return discord.utils.format_dt(discord.utils.utcnow() + timedelta(seconds=math.ceil(seconds)), "R")
