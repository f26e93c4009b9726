"""Resolving misspelt words against the words that the packs and the relations use."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.matching.tables import FUNCTION_WORDS, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

_CACHE_LIMIT: Final = 50_000
SHORT: Final = 3
"""Words up to this length have too many neighbours: only two letters are put in order, or a small word is mended."""
_LONG_ENOUGH_TO_SPLIT: Final = 6
_NEIGHBOURS: Final = 12


class Speller:
    """Corrects words, one at a time, towards a vocabulary; remembers what it corrected.

    Args:
        vocabulary: words to correct to, with how often the packs say them; 0 for words of Casefile's tables alone.
        common: words that are right as they are although the vocabulary lacks them.
        familiar: further words that are known, the most common first, such as names of people: right, unless a name of
            the packs is one edit away. What is near no word of the vocabulary is corrected to them.
        names: the words of the packs' names.
    """

    def __init__(
        self,
        vocabulary: Mapping[str, int],
        common: Collection[str],
        *,
        familiar: Collection[str] = frozenset(),
        names: Collection[str] = frozenset(),
    ) -> None:
        self._rank = {word: rank for rank, word in enumerate(familiar) if len(word) > SHORT and word.isalpha()}
        self._familiar = familiar
        self._familiar_by_length: dict[int, list[str]] = defaultdict(list)
        for word in self._rank:
            self._familiar_by_length[len(word)].append(word)
        self._names = [name for name in sorted(names) if len(name) >= SHORT and name.isalpha()]
        self._vocabulary = vocabulary
        self._common = common
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in sorted(vocabulary):  # in an order of its own, so that a tie falls the same way in every process
            if len(word) >= SHORT and word.isalpha():
                self._by_length[len(word)].append(word)
        self._small = sorted(word for word in FUNCTION_WORDS | QUESTION_WORDS if len(word) > 1)
        self._cache: dict[str, tuple[str, ...] | None] = {}

    def knows(self, word: str) -> bool:
        """Tell whether the word needs no correction."""
        return word in self._vocabulary or word in self._common

    def is_strange(self, word: str) -> bool:
        """Tell whether nobody knows the word, be it right or wrong."""
        return not self.knows(word) and word not in self._familiar

    def correct(self, word: str) -> tuple[str, ...] | None:
        """Return the word, or the two words, that it was most likely meant to be.

        Returns ``None`` if it is right or nothing is near enough.
        """
        if len(word) < SHORT or not word.isalpha() or self.knows(word):
            return None
        if word not in self._cache:
            if len(self._cache) >= _CACHE_LIMIT:
                self._cache.clear()
            self._cache[word] = self._nearest(word)
        return self._cache[word]

    def is_doubtful(self, word: str, right: tuple[str, ...]) -> bool:
        """Tell whether a correction may well be wrong: to a word no pack has, over two edits, or with another start."""
        if len(right) > 1:
            return False
        return right[0] not in self._vocabulary or word[0] != right[0][0] or OSA.distance(word, right[0]) > 1

    def _nearest(self, word: str) -> tuple[str, ...] | None:
        if word in self._familiar:
            return self._best(word, self._names, edits=1) if len(word) > SHORT else None
        if len(word) <= SHORT:
            swapped = [near for near in self._by_length[len(word)] if sorted(near) == sorted(word)]
            return self._best(word, swapped, edits=1) or self._best(word, self._small, edits=1)
        edits = max_edits(word)
        pool = [near for size in range(len(word) - edits, len(word) + edits + 1) for near in self._by_length[size]]
        return self._best(word, pool, edits) or self._split(word) or self._best_familiar(word, edits)

    def _best(self, word: str, pool: Collection[str], edits: int) -> tuple[str, ...] | None:
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=edits, limit=_NEIGHBOURS)
        near = [item for item in found if self._vocabulary.get(item[0]) or not self.is_doubtful(word, (item[0],))]
        best = min(near, key=lambda item: self._cost(word, item[0], item[1]), default=None)
        return (best[0],) if best is not None else None

    def _best_familiar(self, word: str, edits: int) -> tuple[str, ...] | None:
        near = range(len(word) - edits, len(word) + edits + 1)
        pool = [known for size in near for known in self._familiar_by_length[size] if known[0] == word[0]]
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=edits, limit=_NEIGHBOURS)
        best = min(found, key=lambda item: item[1] + self._rank[item[0]] / len(self._rank), default=None)
        return (best[0],) if best is not None else None

    def _cost(self, word: str, near: str, distance: float) -> float:
        """Return the edit distance, less for what typing errors tend to keep: the first letter, the set of letters."""
        same_start = 0.4 if word[0] == near[0] else 0.0
        same_letters = 0.3 if sorted(word) == sorted(near) else 0.0
        frequency = min(self._vocabulary.get(near, 0), 50) / 200
        return distance - same_start - same_letters - frequency

    def _split(self, word: str) -> tuple[str, str] | None:
        """Return the two known words that the word is when a space is put into it, or put in place of one letter."""
        if len(word) < _LONG_ENOUGH_TO_SPLIT:
            return None
        pairs = [pair for pair in _pairs(word) if all(part in self._vocabulary for part in pair)]
        return max(pairs, key=lambda pair: min(map(len, pair)), default=None)


def _pairs(word: str) -> Iterator[tuple[str, str]]:
    for place in range(2, len(word) - 1):
        yield word[:place], word[place:]
        if place + 1 < len(word) - 1:
            yield word[:place], word[place + 1 :]


def max_edits(word: str) -> int:
    """Return how many edits (Damerau, optimal string alignment) a word of this length may hold."""
    if len(word) <= 6:  # noqa: PLR2004
        return 1
    return 2 if len(word) <= 9 else 3  # noqa: PLR2004  about one edit in four letters at most
