"""Words to correct to, kept so that the few that may be near a misspelt one are found without comparing all."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

SHORT: Final = 3
"""Words up to this length have too many neighbours: one edit at most."""
_BITS: Final = 31
"""Letters share the bits of half a whole number; those of English have one each."""
_TWICE: Final = 32
"""How far the bits of letters that a word has twice are from those of letters that it has."""


class Pool:
    """Words of two letters and more by length, each with its letters; immutable.

    Args:
        words: without repetitions, in any order.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words, key=lambda word: (len(word), word))
        lengths = [len(word) for word in self._words]
        self._starts = list[int](accumulate(np.bincount(lengths, minlength=1).tolist(), initial=0))
        self._lengths = np.array(lengths, np.int32)
        self._letters = np.array([_letters(word) for word in self._words], np.uint64)
        self._firsts = np.array([ord(word[0]) for word in self._words], np.uint32)
        self._lasts = np.array([ord(word[-1]) for word in self._words], np.uint32)

    def near(self, word: str, edits: int) -> Iterator[tuple[str, int]]:
        """Yield the words that are up to so many edits away, and how many: the nearest first, then by alphabet.

        A typing error leaves the first or the last letter alone, or swaps it with its neighbour: of words where neither
        is so, none is near.
        """
        likely = sorted([self._words[place] for place in self._likely(word, edits).tolist()])
        found = process.extract(word, likely, scorer=OSA.distance, score_cutoff=edits, limit=None)
        yield from ((near, int(distance)) for near, distance, _ in found)

    def _likely(self, word: str, edits: int) -> NDArray[np.int64]:
        """Return the places of the words whose letters and ends are such that they may be so near.

        An edit takes a letter away, adds one or does both, so that what differs tells at least how many there are.
        """
        first, last = self._start(max(2, len(word) - edits)), self._start(len(word) + edits + 1)
        differing = np.bitwise_count(self._letters[first:last] ^ np.uint64(_letters(word)))
        longer = np.abs(self._lengths[first:last] - len(word))
        places = (differing + longer <= 2 * edits).nonzero()[0] + first
        starts, ends = self._firsts[places], self._lasts[places]
        start, second, before, end = (
            ord(letter) for letter in (word[0], word[1:2] or word, word[-2:-1] or word, word[-1])
        )
        likely: NDArray[np.int64] = places[(starts == start) | (starts == second) | (ends == before) | (ends == end)]
        return likely

    def _start(self, length: int) -> int:
        return self._starts[min(length, len(self._starts) - 1)]


def _letters(word: str) -> int:
    """Return which letters a word has once and more, and which twice and more, as the bits of a number."""
    once = twice = 0
    for letter in word:
        bit = 1 << (ord(letter) & _BITS)
        twice |= once & bit
        once |= bit
    return once | twice << _TWICE
