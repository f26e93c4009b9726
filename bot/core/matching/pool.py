"""Words to correct to, kept so that the few that may be near a misspelt one are found without comparing all."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

SHORT: Final = 3
"""Words up to this length have too many neighbours: one edit at most."""
_BITS: Final = 28
"""Letters share the bits of less than half a number; those of English have one each."""
_LENGTHS: Final = tuple([(1 << up) - 1 for up in range(8)] + [0xFF ^ (1 << down) - 1 for down in range(8)])
"""Bits that tell how long a word is: of two lengths, as many differ as letters, up to eight."""
_ENDS: Final = 32
"""Letters at an end of a word share so many bits; those of English have one each."""
_INNER_VOWEL: Final = re.compile(r"(?<=.)[aeiou](?=.)")


class Pool:
    """Words of two letters and more by length, each with what tells it from others; immutable.

    Args:
        words: without repetitions, in any order.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = sorted(words, key=lambda word: (len(word), word))
        lengths = [len(word) for word in self._words]
        self._starts = list[int](accumulate(np.bincount(lengths, minlength=1).tolist(), initial=0))
        self._signs = np.array([_signs(word) for word in self._words], np.uint64)
        self._ends = np.array([_end_of(word[0]) | _end_of(word[-1]) << _ENDS for word in self._words], np.uint64)

    def near(self, word: str, edits: int) -> list[tuple[int, str]]:
        """Return how many edits away words are, up to so many, and the words: the nearest first, then by alphabet.

        A typing error leaves the first or the last letter alone, or swaps it with its neighbour: of words where neither
        is so, none is near.
        """
        starts, ends = word[:2], word[-2:]
        likely = [self._words[place] for place in self._likely(word, edits).tolist()]
        found = process.extract(word, likely, scorer=OSA.distance, score_cutoff=edits, limit=None)
        return sorted([(int(far), near) for near, far, _ in found if near[0] in starts or near[-1] in ends])

    def abbreviated(self, word: str) -> list[str]:
        """Return the words of which a word is what is left without the vowels inside, as "dtctve" is of "detective"."""
        if _INNER_VOWEL.search(word):
            return []
        first = self._start(len(word) + 1)
        same = ((self._signs[first:] ^ np.uint64(_signs(word))) & _CONSONANTS) == 0
        likely = [self._words[place] for place in (same.nonzero()[0] + first).tolist()]
        return [known for known in likely if without_vowels(known) == word]

    def _likely(self, word: str, edits: int) -> NDArray[np.int64]:
        """Return the places of the words whose letters, lengths and ends are such that they may be so near.

        An edit takes a letter away, adds one or does both, so that what differs tells at least how many there are.
        """
        first, last = self._start(max(2, len(word) - edits)), self._start(len(word) + edits + 1)
        differing = np.bitwise_count(self._signs[first:last] ^ np.uint64(_signs(word)))
        places = (differing <= 2 * edits).nonzero()[0]
        starts, ends = _end_of(word[0]) | _end_of(word[1:2] or word), _end_of(word[-1]) | _end_of(word[-2:-1] or word)
        keeps_end = self._ends[first:last].take(places) & np.uint64(starts | ends << _ENDS)
        likely: NDArray[np.int64] = places[keeps_end.nonzero()[0]] + first
        return likely

    def _start(self, length: int) -> int:
        return self._starts[min(length, len(self._starts) - 1)]


def without_vowels(word: str) -> str:
    """Return a word without the vowels inside it, as it is abbreviated in chats."""
    return _INNER_VOWEL.sub("", word)


def _signs(word: str) -> int:
    """Return as the bits of a number which letters a word has once and more, which twice and more, and its length."""
    once = twice = 0
    for letter in word:
        bit = 1 << ord(letter) % _BITS
        twice |= once & bit
        once |= bit
    return once | twice << _BITS | _LENGTHS[len(word) % len(_LENGTHS)] << 2 * _BITS


_CONSONANTS: Final = np.uint64((1 << 2 * _BITS) - 1 & ~_signs("aaeeiioouu"))
"""Bits that tell which consonants a word has once and more, and which twice and more."""


def _end_of(letter: str) -> int:
    """Return the bit that stands for a letter at an end of a word."""
    return 1 << ord(letter) % _ENDS
