"""Questions that found nothing, remembered without who asked."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Gap:
    """A question that found nothing, and how often it was asked."""

    question: str
    times: int


class GapLog:
    """Counts the latest gaps in memory; the oldest are forgotten beyond `limit` questions."""

    def __init__(self, limit: int = 1000) -> None:
        self._times: OrderedDict[str, int] = OrderedDict()
        self._limit = limit

    def remember(self, question: str) -> None:
        """Count a question; letter case and spacing make no difference."""
        plain = " ".join(question.casefold().split())
        self._times[plain] = self._times.pop(plain, 0) + 1
        if len(self._times) > self._limit:
            self._times.popitem(last=False)

    def __len__(self) -> int:
        return len(self._times)

    def most_asked(self, count: int = 10) -> tuple[Gap, ...]:
        """Return up to `count` gaps, the most asked first."""
        ranked = sorted(self._times.items(), key=lambda item: -item[1])
        return tuple(Gap(question, times) for question, times in ranked[:count])
