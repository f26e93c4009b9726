"""Remembers, in memory alone, who was asked how far they have watched."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

MOST_FANS: Final = 10_000
"""A megabyte or two; who is forgotten may be asked once more."""


class AskedOnce:
    """Makes sure that a fan is asked once about a pack; forgets those first who were asked longest ago."""

    def __init__(self, most: int = MOST_FANS) -> None:
        self._asked: OrderedDict[int, set[str]] = OrderedDict()
        self._most = most

    def first_time(self, user: int, packs: Iterable[str]) -> frozenset[str]:
        """Return those of the packs about which the fan was not asked before, and count them as asked."""
        before = self._asked.get(user, set())
        new = frozenset(packs) - before
        if new:
            self._asked[user] = before | new
            self._asked.move_to_end(user)
            if len(self._asked) > self._most:
                self._asked.popitem(last=False)
        return new

    def forget(self, user: int) -> None:
        """Forget a fan, who may be asked once more."""
        self._asked.pop(user, None)
