"""Which of many things have a text: kept so that a hundred thousand of them take little room."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from bot.core.completion.vocabulary import in_order
from bot.core.packed import Groups, Texts

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable


class Same:
    """Finds the things that a text stands for; immutable.

    Args:
        texts: of each thing, all texts that stand for it.
    """

    def __init__(self, texts: Iterable[Collection[str]]) -> None:
        things: dict[str, list[int]] = {}
        for number, same in enumerate(texts):
            for text in same:
                things.setdefault(text, []).append(number)
        ordered = in_order(things)
        self._texts = Texts(ordered)
        self._things = Groups(things[text] for text in ordered)

    def of(self, text: str) -> list[int]:
        """Return the numbers of the things that a text stands for, ascending."""
        place = bisect_left(self._texts, text)
        if place == len(self._texts) or self._texts[place] != text:
            return []
        found: list[int] = self._things[place].tolist()
        return found
