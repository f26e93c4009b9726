"""How questions and asks are asked, see `Question.aspect`."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.matching.lines import Numbers
from bot.core.matching.tables import QUESTION_WORDS
from bot.core.matching.word_stream import END, ByWord

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.word_stream import Words

_AUXILIARIES: Final = frozenset(
    "is are was were do does did can could will would has have had should isnt am may might must".split()
)
HEAD_NOUNS: Final = {
    "year": "when", "date": "when", "day": "when", "time": "when", "month": "when",
    "city": "where", "town": "where", "place": "where", "location": "where", "country": "where", "state": "where",
    "island": "where", "street": "where", "beach": "where",
    "university": "where", "college": "where", "school": "where",
    "actor": "who", "actress": "who", "man": "who", "guy": "who", "woman": "who", "person": "who", "character": "who",
    "author": "who", "director": "who", "reason": "why", "number": "how many", "percent": "how many",
    "percentage": "how many",
}  # fmt: skip
_BEFORE_A_QUESTION: Final = frozenset({"so", "and", "but", "wait", "ok", "hey"})
_HOW: Final = {
    "many": "how many",
    "much": "how many",
    "long": "how long",
    "old": "how old",
    "tall": "how tall",
    "come": "why",
}


class Aspects:
    """The aspects of many asks; add them in order."""

    def __init__(self) -> None:
        self._numbers = Numbers()
        self._of_asks = array("B")

    def add(self, aspects: Iterable[str]) -> None:
        """Add the aspects of some asks."""
        self._of_asks.extend(self._numbers.of(aspects))

    def of(self, asks: range) -> set[str]:
        """Return the aspects of some asks."""
        some = set(self._of_asks[asks.start : asks.stop])
        return {name for name, number in self._numbers.items() if number in some}


class AspectReader:
    """Tells how many asks are asked at once.

    Args:
        words: numbers the words of the asks.
    """

    def __init__(self, words: Words) -> None:
        self._aspects = _AspectOf(words.listed)
        # An end is found where nothing else is.
        self._asks = ByWord(words, lambda word: word in QUESTION_WORDS or words[word] == END, np.bool_)
        self._opens = ByWord(words, lambda word: word not in _BEFORE_A_QUESTION, np.bool_)

    def read(self, tokens: NDArray[np.int32]) -> Iterable[str]:
        """Return the aspects of some asks, given their tokens, with `END` behind those of each."""
        starts = np.flatnonzero(tokens[:-1] == END) + 1
        starts = np.concatenate([[0], starts]) if len(tokens) else starts
        asking, opening = _first(self._asks[tokens], starts), _first(self._opens[tokens], starts)
        asks = tokens[asking] != END
        first = np.where(asks, tokens[asking], tokens[opening])
        after = np.where(asks, tokens[np.minimum(asking + 1, len(tokens) - 1)], END)
        return map(self._aspects.__getitem__, zip(first.tolist(), after.tolist(), strict=True))


def _first(is_so: NDArray[np.bool_], starts: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the first place from each start on of which something is so; there is one from each."""
    places = np.flatnonzero(is_so)
    return places[places.searchsorted(starts)]


class _AspectOf(dict[tuple[int, int], str]):
    """The aspects of asks, by the numbers of the first word that matters and of the next one."""

    def __init__(self, words: list[str]) -> None:
        super().__init__()
        self._words = words

    def __missing__(self, numbers: tuple[int, int]) -> str:
        aspect = self[numbers] = aspect_of([self._words[number] for number in numbers])
        return aspect


def aspect_of(words: Sequence[str]) -> str:
    """Return how something is asked, see `Question.aspect`, given its words, a name being one of them."""
    for place, word in enumerate(words):
        if word in QUESTION_WORDS:
            after = words[place + 1] if place + 1 < len(words) else ""
            return _asked_with(word, after)
    first = next((word for word in words if word not in _BEFORE_A_QUESTION), "")
    return "yes/no" if first in _AUXILIARIES else ""


def _asked_with(word: str, after: str) -> str:
    if word == "how":
        return _HOW.get(after, "how")
    return HEAD_NOUNS.get(after, "what") if word in {"what", "which"} else word.replace("whom", "who")
