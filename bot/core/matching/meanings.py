"""How near a question is to the facts in meaning, by the directions of their asks' words."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.caching import Caching, remembered
from bot.core.matching.arrays import place_of, product, ranges, reduced, to_sums
from bot.core.matching.postings import or_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Meanings
    from bot.core.matching.lines import Flat
    from bot.core.matching.similar import Similar

_FEW_WORDS: Final = 2_000
"""Up to so many words, the vectors of all are kept as they are multiplied; of more, those of a question's facts are
taken from the table. More would be multiplied by several threads, which takes longer than the work itself."""
_DIRECTIONS_KEPT: Final = 400
"""Directions of questions, names left out, that are remembered: fans ask alike, each of somebody else."""
_TOGETHER: Final = 100
"""Facts whose lengths are worked out at a time: so few that what is added up stays in the processor's cache."""


class Rows:
    """The words of many texts, as rows of a table of their vectors; add the texts in order."""

    def __init__(self) -> None:
        self._rows, self._ends = array("i"), array("q", [0])

    def add(self, rows: Flat, texts: int) -> None:
        """Add the rows of the words of some texts, given how many these are."""
        lengths = np.bincount(rows.texts, minlength=texts)
        self._rows.frombytes(rows.features.tobytes())
        self._ends.frombytes((np.cumsum(lengths) + self._ends[-1]).tobytes())

    @property
    def all(self) -> NDArray[np.int32]:
        """The rows of all texts, one after the other."""
        return np.frombuffer(self._rows, np.int32) if self._rows else np.zeros(0, np.int32)

    @property
    def ends(self) -> NDArray[np.int64]:
        """Where those of each text begin, and where the last ones end."""
        return np.frombuffer(self._ends, np.int64)


class Alike(NamedTuple):
    """How alike words are to some facts, -1 to 1.

    Attributes:
        nearest: to the most similar ask of each fact.
        together: to all of its asks together.
    """

    nearest: NDArray[np.float32]
    together: NDArray[np.float32]

    @property
    def mean(self) -> NDArray[np.float32]:
        """The mean of both."""
        return (self.nearest + self.together) / np.float32(2)


class WordForWord(NamedTuple):
    """How alike the single words of a question are to those of some facts.

    Attributes:
        words: by fact and word, how alike the most similar word of any ask is, 0 to 1; 0 for words without a vector.
        asks: by fact, how well the words of an ask and of the question match both ways, 0 to 1; of the best ask.
    """

    words: NDArray[np.float32]
    asks: NDArray[np.float32]


class Directions(Caching):
    """The directions of all asks.

    Args:
        meanings: what words mean.
        first_asks: number of each fact's first ask, and of the one behind the last.
        asks: the words of each ask.
    """

    CACHES = ("_direction", "_kept")

    def __init__(self, meanings: Meanings, first_asks: NDArray[np.int64], asks: Rows) -> None:
        self._meanings = meanings
        self._first_asks = first_asks
        self._ends = asks.ends
        self._known, places = _once(asks.all, len(meanings.table))
        self._words = places[asks.all]
        every = np.arange(len(self._known))
        parts = np.array_split(every, 1 + len(every) // _FEW_WORDS)
        self._told = np.concatenate([_lengths(self._vectors_of(part)) for part in parts])
        count = len(first_asks) - 1
        self._lengths = np.ones(int(first_asks[-1]), np.float32)
        self._fact_lengths = np.ones(count, np.float32)
        for first in range(0, count, _TOGETHER):
            self._measure(first, min(count, first + _TOGETHER))
        self.start_caches()

    def start_caches(self) -> None:
        """Keep no vectors until a question comes; they may be half a megabyte and more. Remember directions."""
        self._direction = remembered(self._direction_of, _DIRECTIONS_KEPT)
        self._kept: NDArray[np.float32] | None = None

    @property
    def _vectors(self) -> NDArray[np.float32] | None:
        """The vectors of all words; ``None`` where these are too many to keep them."""
        if self._kept is None and len(self._known) <= _FEW_WORDS:
            self._kept = self._vectors_of(np.arange(len(self._known)))
        return self._kept

    def alike(self, words: Sequence[str], similar: Similar, without: int | None = None) -> Alike:
        """Return how alike words are to some facts.

        Args:
            words: of a question.
            similar: the facts.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        facts, asks, of_fact = similar.facts, similar.all_asks, similar.begins
        if not len(facts):
            return Alike(_NOTHING, _NOTHING)
        told, of_ask = self._words_of(asks)
        cosines = _sums(self._products(words, told), of_ask) / self._lengths[asks]
        left_out = place_of(without, asks)
        together = to_sums(cosines, of_fact, self._fact_lengths[facts], left_out)
        if left_out is not None:
            cosines[left_out] = 0.0
        return Alike(np.maximum.reduceat(cosines, of_fact), together)

    def word_for_word(self, words: Sequence[str], facts: NDArray[np.int64], without: int | None = None) -> WordForWord:
        """Return how alike single words are to those of some facts.

        In one ask, each word counts as much as its vector is long, which is how much it tells.

        Args:
            words: of a question.
            facts: their numbers.
            without: see `alike`.
        """
        asks, of_fact = ranges(self._first_asks[facts], self._first_asks[facts + 1])
        others, of_ask = self._words_of(asks)
        cosines, asked, told = self._cosines(words, others)
        found = reduced(np.maximum, cosines, of_ask)
        ours = product(found.T, asked / or_one(asked.sum(keepdims=True)))
        theirs = _sums(told * cosines.max(axis=0, initial=0), of_ask) / or_one(_sums(told, of_ask))
        both = 2 * ours * theirs / or_one(ours + theirs)
        if without is not None:
            found[:, asks == without] = 0.0
            both[asks == without] = 0.0
        return WordForWord(np.maximum.reduceat(found, of_fact, axis=1).T, np.maximum.reduceat(both, of_fact))

    def _words_of(self, asks: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """Return the words of some asks, one after the other, by their places, and where those of each begin."""
        places, begins = ranges(self._ends[asks], self._ends[asks + 1])
        return self._words.take(places), begins

    def _vectors_of(self, words: NDArray[np.intp]) -> NDArray[np.float32]:
        """Return the vectors of words, given their places."""
        return self._meanings.table[self._known[words]].astype(np.float32)

    def _cosines(
        self, words: Sequence[str], others: NDArray[np.int32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Return the cosines of words with those of asks, 0 to 1, and how long the vectors of both are."""
        rows = np.array([self._meanings.rows.get(word, -1) for word in words], np.int64)
        said = self._meanings.table[rows].astype(np.float32)
        said[rows < 0] = 0
        some, places = _once(others, len(self._known))
        vectors = self._vectors
        known = self._vectors_of(some) if vectors is None else vectors[some]
        asked = _lengths(said)
        cosines = product(said / or_one(asked)[:, None], known.T) / or_one(self._told[some])
        return np.clip(cosines, 0, 1).take(places[others], axis=1), asked, self._told[others]

    def _products(self, words: Sequence[str], others: NDArray[np.int32]) -> NDArray[np.float32]:
        """Return the product of the vector of each word of asks with the direction of some words."""
        direction = self._direction(tuple(words))
        vectors = self._vectors
        if vectors is not None:
            return product(vectors, direction).take(others)
        some, places = _once(others, len(self._known))
        return product(self._vectors_of(some), direction)[places[others]]

    def _direction_of(self, words: tuple[str, ...]) -> NDArray[np.float32]:
        return self._meanings.of(words)

    def _measure(self, first: int, last: int) -> None:
        """Work out the lengths of the facts from `first` up to `last`, and of their asks."""
        first_asks = self._first_asks[first : last + 1]
        words, of_ask = self._words_of(np.arange(first_asks[0], first_asks[-1]))
        totals = _totals(self._meanings.table, self._known[words], of_ask)
        lengths = or_one(_lengths(totals))
        self._lengths[first_asks[0] : first_asks[-1]] = lengths
        together = np.add.reduceat(totals / lengths[:, None], first_asks[:-1] - first_asks[0])
        self._fact_lengths[first:last] = or_one(_lengths(together))


def _once(words: NDArray[np.int32], most: int) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
    """Return words once each, for asks share most, and by the numbers of all, below `most`, where they stand there."""
    places = np.zeros(most, np.int32)
    places[words] = 1
    some = places.nonzero()[0]
    places[some] = np.arange(len(some))
    return some, places


def _totals(table: NDArray[np.int8], rows: NDArray[np.intp], starts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the sum of the vectors of each group of rows; the groups begin at `starts`."""
    totals = np.zeros((len(starts), table.shape[1]), np.float32)
    sizes = np.diff(starts, append=len(rows))
    for place in range(int(sizes.max(initial=0))):
        # The same place of all groups at once: a few large steps in place of many small ones.
        longer = np.flatnonzero(sizes > place)
        totals[longer] += table[rows[starts[longer] + place]]
    return totals


def _lengths(vectors: NDArray[np.float32]) -> NDArray[np.float32]:
    squares: NDArray[np.float32] = np.einsum("ij,ij->i", vectors, vectors)
    return np.sqrt(squares)


def _sums(values: NDArray[np.float32], starts: NDArray[np.int64]) -> NDArray[np.float32]:
    """Return the sum of each group of values, 0 where there are none; the groups begin at `starts`."""
    return reduced(np.add, values, starts)


_NOTHING: Final = np.zeros(0, np.float32)
