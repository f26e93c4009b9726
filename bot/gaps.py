"""Questions that found nothing, remembered without who asked."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass
from typing import Final

LONGEST_QUESTION: Final = 300
"""Characters of a question that are kept: as many as a command takes, and enough to see what was asked."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that found nothing, and how often it was asked.

    Attributes:
        question: in lower case with single spaces, at most `LONGEST_QUESTION` characters; those that begin alike count
            as one.
        times: how often, from 1.
    """

    question: str
    times: int


class GapLog:
    """Counts the latest gaps in memory; the oldest are forgotten beyond `limit` questions."""

    def __init__(self, limit: int = 1000) -> None:
        self._times: OrderedDict[str, int] = OrderedDict()
        self._limit = limit

    def remember(self, question: str) -> None:
        """Count a question; letter case and spacing make no difference, and what says nothing is not counted."""
        plain = " ".join(question.casefold().split())[:LONGEST_QUESTION].rstrip()
        if not plain:
            return
        self._times[plain] = self._times.pop(plain, 0) + 1
        if len(self._times) > self._limit:
            self._times.popitem(last=False)

    def __len__(self) -> int:
        return len(self._times)

    def most_asked(self, count: int = 10) -> tuple[Gap, ...]:
        """Return up to `count` gaps, the most asked first, of equals the one that was asked longest ago."""
        ranked = sorted(self._times.items(), key=lambda item: -item[1])
        return tuple(Gap(question, times) for question, times in ranked[:count])
