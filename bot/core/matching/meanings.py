"""How near a question is to the facts in meaning, by the directions of their asks' words."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING, Any, Final

import numpy as np

from bot.core.matching.postings import or_one
from bot.core.matching.similarity import product, ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Meanings

_KNOWN_AT_ONCE: Final = 20_000
"""Up to so many asks, the lengths of all are worked out while building; of more, when a question comes near them."""
_FEW_WORDS: Final = 5_000
"""Up to so many words, the vectors of all are kept as they are multiplied; of more, as they are stored,
which takes a quarter of the room."""
_TOGETHER: Final = 50
"""Facts whose lengths are worked out at a time: so few that they have few different words."""


class Rows:
    """The words of many texts, as rows of a table of their vectors; add the texts in order.

    Args:
        rows: the row of each word's vector; words without one are left out.
    """

    def __init__(self, rows: Mapping[str, int]) -> None:
        self._row = rows
        self._rows, self._ends = array("i"), array("q", [0])

    def add(self, words: Iterable[str]) -> None:
        """Add the words of a text."""
        self._rows.fromlist([row for row in map(self._row.get, words) if row is not None])
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
        self._is_known = np.zeros(count, bool)
        if first_asks[-1] <= _KNOWN_AT_ONCE:
            for start in range(0, count, _TOGETHER):
                self._learn(np.arange(start, min(count, start + _TOGETHER)))

    def alike(self, words: Sequence[str], facts: NDArray[np.int64], without: int | None = None) -> NDArray[np.float32]:
        """Return how alike words are to some facts, -1 to 1: half the most similar ask's cosine, half that of all.

        Args:
            words: of a question.
            facts: their numbers.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        if not len(facts):
            return np.zeros(0, np.float32)
        self._learn(facts[~self._is_known[facts]])
        asks, of_fact = ranges(self._first_asks[facts], self._first_asks[facts + 1])
        rows, of_ask = self._asks.of(asks)
        cosines = _sums(self._products(words, rows), of_ask) / self._lengths[asks]
        if without is not None:
            cosines[asks == without] = 0.0
        together = np.add.reduceat(cosines, of_fact) / self._fact_lengths[facts]
        return ((np.maximum.reduceat(cosines, of_fact) + together) / 2).astype(np.float32)

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

    def _learn(self, facts: NDArray[np.int64]) -> None:
        if not len(facts):
            return
        asks, of_fact = ranges(self._first_asks[facts], self._first_asks[facts + 1])
        rows, of_ask = self._asks.of(asks)
        # Facts share most of their words, so that these are multiplied with each other instead of being added up.
        some, words = np.unique(rows, return_inverse=True)
        vectors = self._meanings.table[some].astype(np.float32)
        products = product(vectors, vectors.T)
        counts = np.zeros((len(asks), len(some)), np.float32)
        np.add.at(counts, (np.repeat(np.arange(len(asks)), np.diff(of_ask, append=len(rows))), words), 1.0)
        lengths = or_one(_lengths(counts, products))
        self._lengths[asks] = lengths
        self._fact_lengths[facts] = or_one(_lengths(np.add.reduceat(counts / lengths[:, None], of_fact), products))
        self._is_known[facts] = True  # last, for another thread may be reading


def _lengths(counts: NDArray[np.float32], products: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return the lengths of sums of vectors, given how often each has which vector, and the vectors' products."""
    squares: NDArray[np.float32] = np.einsum("ij,ij->i", product(counts, products), counts)
    return np.sqrt(np.maximum(squares, 0))


def _sums(values: NDArray[np.float32], starts: NDArray[np.int64]) -> NDArray[Any]:
    """Return the sum of each group of values, 0 where there are none; the groups begin at `starts`."""
    # A zero behind the last value, so that even an empty group at the end begins somewhere.
    sums = np.add.reduceat(np.concatenate([values, np.zeros_like(values, shape=(1, *values.shape[1:]))]), starts)
    sums[np.diff(starts, append=len(values)) == 0] = 0
    return sums
