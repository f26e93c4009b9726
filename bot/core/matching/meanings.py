"""How near a question is to the facts in meaning, by the directions of their asks' words."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.arrays import product, ranges, reduced
from bot.core.matching.postings import or_one

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Meanings

_FEW_WORDS: Final = 2_000
"""Up to so many words, the vectors of all are kept as they are multiplied; of more, those of a question's facts are
taken from the table. More would be multiplied by several threads, which takes longer than the work itself."""
_TOGETHER: Final = 100
"""Facts whose lengths are worked out at a time: so few that what is added up stays in the processor's cache."""


class Rows:
    """The words of many texts, as rows of a table of their vectors; add the texts in order."""

    def __init__(self) -> None:
        self._rows, self._ends = array("i"), array("q", [0])

    def add(self, rows: Iterable[int]) -> None:
        """Add the rows of a text's words."""
        self._rows.extend(rows)
        self._ends.append(len(self._rows))

    def distinct(self) -> NDArray[np.int32]:
        """Return the rows of all words, ascending, without repetitions."""
        return np.unique(np.frombuffer(self._rows, np.int32)) if self._rows else np.zeros(0, np.int32)

    def of(self, texts: NDArray[np.int64]) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
        """Return the rows of some texts, one after the other, and where those of each begin."""
        ends = np.frombuffer(self._ends, np.int64)
        places, begins = ranges(ends[texts], ends[texts + 1])
        rows = np.frombuffer(self._rows, np.int32) if self._rows else np.zeros(0, np.int32)
        return rows[places], begins


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


class Directions:
    """The directions of all asks.

    Args:
        meanings: what words mean.
        first_asks: number of each fact's first ask, and of the one behind the last.
        asks: the words of each ask.
    """

    def __init__(self, meanings: Meanings, first_asks: NDArray[np.int64], asks: Rows) -> None:
        self._meanings = meanings
        self._first_asks = first_asks
        self._asks = asks
        self._words = asks.distinct()
        self._vectors = meanings.table[self._words].astype(np.float32) if len(self._words) <= _FEW_WORDS else None
        count = len(first_asks) - 1
        self._lengths = np.ones(int(first_asks[-1]), np.float32)
        self._fact_lengths = np.ones(count, np.float32)
        for first in range(0, count, _TOGETHER):
            self._measure(first, min(count, first + _TOGETHER))

    def alike(self, words: Sequence[str], facts: NDArray[np.int64], without: int | None = None) -> Alike:
        """Return how alike words are to some facts.

        Args:
            words: of a question.
            facts: their numbers.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        if not len(facts):
            return Alike(_NOTHING, _NOTHING)
        asks, of_fact = ranges(self._first_asks[facts], self._first_asks[facts + 1])
        rows, of_ask = self._asks.of(asks)
        cosines = _sums(self._products(words, rows), of_ask) / self._lengths[asks]
        if without is not None:
            cosines[asks == without] = 0.0
        together = np.add.reduceat(cosines, of_fact) / self._fact_lengths[facts]
        return Alike(np.maximum.reduceat(cosines, of_fact), together.astype(np.float32, copy=False))

    def word_for_word(self, words: Sequence[str], facts: NDArray[np.int64], without: int | None = None) -> WordForWord:
        """Return how alike single words are to those of some facts; see `alike` for what is given.

        In one ask, each word counts as much as its vector is long, which is how much it tells.
        """
        asks, of_fact = ranges(self._first_asks[facts], self._first_asks[facts + 1])
        rows, of_ask = self._asks.of(asks)
        cosines, asked, told = self._cosines(words, rows)
        found = reduced(np.maximum, cosines, of_ask)
        ours = product(found.T, asked / or_one(asked.sum(keepdims=True)))
        theirs = _sums(told * cosines.max(axis=0, initial=0), of_ask) / or_one(_sums(told, of_ask))
        both = 2 * ours * theirs / or_one(ours + theirs)
        if without is not None:
            found[:, asks == without] = 0.0
            both[asks == without] = 0.0
        return WordForWord(np.maximum.reduceat(found, of_fact, axis=1).T, np.maximum.reduceat(both, of_fact))

    def _cosines(
        self, words: Sequence[str], rows: NDArray[np.int32]
    ) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """Return the cosines of words with rows, 0 to 1, and how long the vectors of the words and of the rows are."""
        table, row_of = self._meanings.table, self._meanings.rows
        vectors = np.zeros((len(words), table.shape[1]), np.float32)
        for place, row in enumerate(map(row_of.get, words)):
            if row is not None:
                vectors[place] = table[row]
        # Facts share most rows, so each is once.
        places = np.full(len(table), -1, np.int32)
        places[rows] = 0
        some = (places == 0).nonzero()[0]
        places[some] = np.arange(len(some))
        others = table[some].astype(np.float32)
        asked, told = _lengths(vectors), _lengths(others)
        cosines = product(vectors / or_one(asked)[:, None], others.T) / or_one(told)
        return np.clip(cosines, 0, 1)[:, places[rows]], asked, told[places[rows]]

    def _products(self, words: Sequence[str], rows: NDArray[np.int32]) -> NDArray[np.float32]:
        """Return the product of each row with the direction of some words; facts share most rows, so each is once."""
        table, direction = self._meanings.table, self._meanings.of(words)
        products = np.zeros(len(table), np.float32)
        if self._vectors is not None:
            products[self._words] = product(self._vectors, direction)
        else:
            occurs = np.zeros(len(table), bool)
            occurs[rows] = True
            some = np.flatnonzero(occurs)
            products[some] = product(table[some].astype(np.float32), direction)
        return products[rows]

    def _measure(self, first: int, last: int) -> None:
        """Work out the lengths of the facts from `first` up to `last`, and of their asks."""
        first_asks = self._first_asks[first : last + 1]
        rows, of_ask = self._asks.of(np.arange(first_asks[0], first_asks[-1]))
        totals = _totals(self._meanings.table, rows, of_ask)
        lengths = or_one(_lengths(totals))
        self._lengths[first_asks[0] : first_asks[-1]] = lengths
        together = np.add.reduceat(totals / lengths[:, None], first_asks[:-1] - first_asks[0])
        self._fact_lengths[first:last] = or_one(_lengths(together))


def _totals(table: NDArray[np.int8], rows: NDArray[np.int32], starts: NDArray[np.int64]) -> NDArray[np.float32]:
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
