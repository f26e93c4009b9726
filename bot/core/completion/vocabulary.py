"""The words of many texts, found by their beginnings, by parts of them, and misspelt."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING, Final

import numpy as np
from rapidfuzz import process
from rapidfuzz.distance import OSA

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

_LAST: Final = "\U0010ffff"
"""What no word goes on with."""
_SHORT, _LONG = 4, 8
"""Words from so many letters on may hold one edit, and two: shorter ones would find almost any word."""
_DISTINCT: Final = 12
"""Letters of a beginning that are told apart; longer beginnings count as this long."""
_BITS: Final = 64
_BITS_OF_LETTER: Final = 32
_MOST_ALIKE: Final = 200
"""Most words whose edits are counted for one that is typed; a list of names has far fewer so much alike."""


class Vocabulary:
    """Words, numbered in alphabetical order; immutable.

    The letters of all words are held in one array, a space between words, and its pairs of neighbours in order, so that
    no search looks at words one by one.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = in_order(words)
        self._sizes = np.array([len(word) for word in self._words], np.int32)
        self._letters = _codes("".join(f" {word}" for word in self._words) + " ")
        self._owners = np.repeat(np.arange(len(self._words), dtype=np.int32), self._sizes + 1)
        pairs = _pairs(self._letters[:-1], self._letters[1:])
        self._places = np.argsort(pairs, kind="stable").astype(np.int32)
        self._pairs = pairs[self._places]
        self._begun = self._signatures()

    def __len__(self) -> int:
        return len(self._words)

    def numbers(self) -> dict[str, int]:
        """Return the number of each word."""
        return {word: number for number, word in enumerate(self._words)}

    def number(self, word: str) -> int:
        """Return the number of a word; -1 if it is none of these."""
        place = bisect_left(self._words, word)
        return place if place < len(self._words) and self._words[place] == word else -1

    def beginning_with(self, text: str) -> tuple[int, int]:
        """Return the numbers of the words that begin with a text: the first, and the one after the last."""
        return bisect_left(self._words, text), bisect_left(self._words, text + _LAST)

    def containing(self, text: str) -> NDArray[np.intp]:
        """Return the numbers of the words that have a text, of one letter at least, anywhere, in order."""
        first, *others = map(ord, text)
        if not others:
            return self._distinct(self._owners[self._letters[:-1] == first])
        pair = first << _BITS_OF_LETTER | others[0]
        start, end = self._pairs.searchsorted(np.array([pair, pair + 1], np.uint64)).tolist()
        places = self._places[start:end]
        for place, letter in enumerate(others[1:], start=2):
            if not len(places):
                break
            # Beyond the end, the last space is read again, which no text has.
            places = places[self._letters.take(places + place, mode="clip") == letter]
        return self._distinct(self._owners[places])

    def like(self, text: str, among: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.uint8]]:
        """Return in order the numbers of some words of which a text may be the misspelt beginning, and its edits.

        Edits are letters replaced, added, lost or swapped (optimal string alignment): one from four letters on, two
        from eight on.

        Args:
            text: letters; what has digits in it is like nothing else, as S01E03 is not S01E02.
            among: of all words, whether they are looked at.
        """
        edits = _edits(text)
        if not edits:
            return np.zeros(0, np.intp), np.zeros(0, np.uint8)
        found = self._alike(text, edits, among)
        words = [self._words[number] for number in found]
        ends = range(len(text) - edits, len(text) + edits + 1)
        distances = _distances(text, [word[:end] for end in ends for word in words], edits)
        fewest = distances.reshape(len(ends), len(words)).min(axis=0)
        near = fewest <= edits
        return found[near], fewest[near]

    def _alike(self, text: str, edits: int, among: NDArray[np.bool_]) -> NDArray[np.intp]:
        """Return the words whose beginning has about the letters of the text, in whatever order; of many, the best."""
        signature = np.bitwise_or.reduce(_bits(_codes(text[:_DISTINCT])))
        # Each edit takes one letter away and puts one in at most.
        different = np.bitwise_count(self._begun[min(len(text), _DISTINCT) - 1] ^ signature)
        possible = np.flatnonzero(among & (different <= 2 * edits) & (self._sizes >= len(text) - edits))
        if len(possible) > _MOST_ALIKE:
            possible = np.sort(possible[np.argsort(different[possible], kind="stable")[:_MOST_ALIKE]])
        return possible

    def _signatures(self) -> NDArray[np.uint64]:
        """Return which letters the first one, the first two, … of each word are, a bit a letter."""
        starts = np.cumsum(self._sizes + 1) - self._sizes
        bits = _bits(self._letters)
        begun = np.zeros((_DISTINCT, len(self._words)), np.uint64)
        for size in range(_DISTINCT):
            letters = np.where(size < self._sizes, bits.take(starts + size, mode="clip"), np.uint64(0))
            begun[size] = letters | (begun[size - 1] if size else np.uint64(0))
        return begun

    def _distinct(self, numbers: NDArray[np.int32]) -> NDArray[np.intp]:
        found = np.zeros(len(self._words), np.bool_)
        found[numbers] = True
        return np.flatnonzero(found)


def in_order(words: Iterable[str]) -> list[str]:
    """Sort words, letter by letter of the alphabet: one long sort would stop every other thread."""
    by_letter: dict[str, list[str]] = {}
    for word in words:
        by_letter.setdefault(word[:2], []).append(word)
    return [word for letter in sorted(by_letter) for word in sorted(by_letter[letter])]


def _codes(text: str) -> NDArray[np.uint32]:
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32)


def _pairs(first: NDArray[np.uint32], second: NDArray[np.uint32]) -> NDArray[np.uint64]:
    return first.astype(np.uint64) << np.uint64(_BITS_OF_LETTER) | second


def _bits(codes: NDArray[np.uint32]) -> NDArray[np.uint64]:
    return np.uint64(1) << (codes % _BITS).astype(np.uint64)


def can_be_misspelt(text: str) -> bool:
    """Tell whether a typed word may hold an edit."""
    return _edits(text) > 0


def _edits(text: str) -> int:
    """Return how many edits a typed word may hold."""
    if not text.isalpha() or len(text) < _SHORT:
        return 0
    return 1 if len(text) < _LONG else 2


def _distances(text: str, others: list[str], most: int) -> NDArray[np.uint8]:
    counted: NDArray[np.uint8] = process.cdist([text], others, scorer=OSA.distance, score_cutoff=most, dtype=np.uint8)[
        0
    ]
    return counted
