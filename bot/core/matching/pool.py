"""Words to correct to, kept so that the few that may be near a misspelt one are found without comparing all."""

from __future__ import annotations

from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BITS: Final = 31
"""Letters share the bits of a whole number; those of English have one each."""


class Pool:
    """Words of one letter and more by length, each with the set of its letters; immutable.

    Args:
        words: without repetitions, in any order.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words, key=lambda word: (len(word), word))
        longest = len(self._words[-1]) if self._words else 0
        sizes = np.bincount([len(word) for word in self._words], minlength=longest + 1).tolist()
        self._starts: list[int] = list(accumulate(sizes, initial=0))
        self._letters = np.array([_letters(word) for word in self._words], np.uint32)

    def near(self, word: str, edits: int) -> Iterator[tuple[str, int]]:
        """Yield the words that are up to so many edits away, and how many: the nearest first, then by alphabet.

        A typing error leaves the first or the last letter alone, or swaps it with its neighbour: of words where neither
        is so, none is near.
        """
        likely = sorted(near for near in self._with_letters(word, edits) if _keeps_an_end(word, near))
        found = process.extract(word, likely, scorer=OSA.distance, score_cutoff=edits, limit=None)
        yield from ((near, int(distance)) for near, distance, _ in found)

    def _with_letters(self, word: str, edits: int) -> Iterator[str]:
        """Yield the words whose letters are such that they may be so near: an edit changes two letters at most."""
        first, last = self._start(max(2, len(word) - edits)), self._start(len(word) + edits + 1)
        differing = np.bitwise_count(self._letters[first:last] ^ np.uint32(_letters(word)))
        return (self._words[first + place] for place in np.flatnonzero(differing <= 2 * edits).tolist())

    def _start(self, length: int) -> int:
        return self._starts[min(length, len(self._starts) - 1)]


def _letters(word: str) -> int:
    """Return the set of a word's letters as the bits of a number."""
    found = 0
    for letter in word:
        found |= 1 << (ord(letter) & _BITS)
    return found


def _keeps_an_end(word: str, near: Sequence[str]) -> bool:
    return near[0] in {word[0], word[1:2]} or near[-1] in {word[-1], word[-2:-1]}
