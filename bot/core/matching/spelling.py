"""Resolving misspelt words against the words that the packs and the relations use."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_CACHE_LIMIT: Final = 50_000
MIN_LENGTH: Final = 4
"""Shorter words have too many neighbours to be corrected."""


class Speller:
    """Corrects words, one at a time, towards a vocabulary; remembers what it corrected.

    Args:
        vocabulary: words to correct to, with how often they occur.
        common: words that are right as they are although the vocabulary lacks them.
    """

    def __init__(self, vocabulary: Mapping[str, int], common: Collection[str]) -> None:
        self._vocabulary = vocabulary
        self._common = common
        self._by_length: dict[int, list[str]] = defaultdict(list)
        for word in vocabulary:
            if len(word) >= MIN_LENGTH - 1 and word.isalpha():
                self._by_length[len(word)].append(word)
        self._cache: dict[str, str | None] = {}

    def knows(self, word: str) -> bool:
        """Tell whether the word needs no correction."""
        return word in self._vocabulary or word in self._common

    def correct(self, word: str) -> str | None:
        """Return the word it was most likely meant to be; ``None`` if it is right or nothing is near enough."""
        if len(word) < MIN_LENGTH or not word.isalpha() or self.knows(word):
            return None
        if word not in self._cache:
            if len(self._cache) >= _CACHE_LIMIT:
                self._cache.clear()
            self._cache[word] = self._nearest(word)
        return self._cache[word]

    def _nearest(self, word: str) -> str | None:
        edits = max_edits(word)
        pool = [near for size in range(len(word) - edits, len(word) + edits + 1) for near in self._by_length[size]]
        found = process.extract(word, pool, scorer=OSA.distance, score_cutoff=edits, limit=12)
        best = min(found, key=lambda item: self._cost(word, item[0], item[1]), default=None)
        return best[0] if best is not None else None

    def _cost(self, word: str, near: str, distance: float) -> float:
        """Return the edit distance, less for what typing errors tend to keep: the first letter, the set of letters."""
        same_start = 0.4 if word[0] == near[0] else 0.0
        same_letters = 0.3 if sorted(word) == sorted(near) else 0.0
        frequency = min(self._vocabulary[near], 50) / 200
        return distance - same_start - same_letters - frequency


def max_edits(word: str) -> int:
    """Return how many edits (Damerau, optimal string alignment) a word of this length may hold."""
    if len(word) <= MIN_LENGTH + 1:
        return 1
    return 2 if len(word) <= 9 else 3  # noqa: PLR2004  about one edit in four letters at most
