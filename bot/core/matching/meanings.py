"""How near a question is to the facts in meaning, by the directions of their asks' words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.matching.postings import or_one
from bot.core.matching.similarity import ranges

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Meanings

_KNOWN_AT_ONCE: Final = 20_000
"""Up to so many asks, the directions of all are worked out while building; of more, when a question comes near them."""
_FULL: Final = 127
"""Directions are kept as whole numbers up to this, a quarter of the memory: a million asks fit into a small server."""


class Directions:
    """The directions of all asks.

    Args:
        meanings: what words mean.
        first_asks: number of each fact's first ask, and of the one behind the last.
        words_of: returns the words of each ask of a fact, by the fact's number.
    """

    def __init__(
        self,
        meanings: Meanings,
        first_asks: NDArray[np.int64],
        words_of: Callable[[int], Sequence[Sequence[str]]],
    ) -> None:
        self._meanings = meanings
        self._first_asks = first_asks
        self._words_of = words_of
        count = len(first_asks) - 1
        self._rows = np.zeros((int(first_asks[-1]), len(meanings.of(()))), np.int8)
        self._lengths = np.ones(int(first_asks[-1]), np.float32)
        self._fact_lengths = np.ones(count, np.float32)
        self._is_known = np.zeros(count, bool)
        if first_asks[-1] <= _KNOWN_AT_ONCE:
            self._learn(np.arange(count))

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
        cosines = (self._rows[asks].astype(np.float32) @ self._meanings.of(words)) / self._lengths[asks]
        if without is not None:
            cosines[asks == without] = 0.0
        together = np.add.reduceat(cosines, of_fact) / self._fact_lengths[facts]
        return ((np.maximum.reduceat(cosines, of_fact) + together) / 2).astype(np.float32)

    def _learn(self, facts: NDArray[np.int64]) -> None:
        for fact in facts.tolist():
            asks = slice(int(self._first_asks[fact]), int(self._first_asks[fact + 1]))
            directions = np.array([self._meanings.of(words) for words in self._words_of(fact)])
            self._rows[asks] = np.rint(directions * _FULL).astype(np.int8)
            self._lengths[asks] = or_one(np.linalg.norm(self._rows[asks].astype(np.float32), axis=1))
            self._fact_lengths[fact] = float(np.linalg.norm(directions.sum(axis=0))) or 1.0
            self._is_known[fact] = True  # last, for another thread may be reading
