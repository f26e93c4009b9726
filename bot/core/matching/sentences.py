"""How near a question as a whole is to the facts, by a sentence encoder: what the words mean in this order."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.caching import Caching, remembered
from bot.core.matching.arrays import ranges
from bot.core.matching.postings import or_one

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Encoder

_NEAREST: Final = 0.3
"""Part of the most similar ask; the rest is that of all asks together."""
MOST_ASKS: Final = 20_000
"""Of more asks, none is encoded: that would take very long, and memory by the tens of megabytes."""
_USUAL: Final = 0.45
"""How alike asks of one entry usually are; counts as one pair of them, for few asks tell little."""
_KEPT: Final = 16
"""Texts whose directions are remembered: one question is matched several times, openly and with what is hidden."""


class AskDirections(NamedTuple):
    """The directions of asks, as an encoder gives them.

    Attributes:
        rows: one direction a text, of length 1; halves take a quarter of the memory and rank as well.
        of_ask: the row of each ask, in the order of `Matcher.asks`.
    """

    rows: NDArray[np.float16]
    of_ask: NDArray[np.int64]


def encoded(asks: Sequence[str], encoder: Encoder) -> AskDirections | None:
    """Return the directions of asks, which takes a fraction of a millisecond each; ``None`` of none or too many."""
    rows = {text: row for row, text in enumerate(dict.fromkeys(asks))}
    if not any(rows) or len(rows) > MOST_ASKS:
        return None
    of_ask = np.array([rows[ask] for ask in asks], np.int64)
    return AskDirections(encoder.encode(list(rows)).astype(np.float16), of_ask)


class Alike(NamedTuple):
    """How alike a question is to some entries, and how alike each one's asks are.

    Attributes:
        sentence: the question to the asks, -1 to 1.
        asks: the asks to each other, the mean of all pairs, -1 to 1.
    """

    sentence: NDArray[np.float32]
    asks: NDArray[np.float32]


class Sentences(Caching):
    """Compares whole questions with entries; immutable, but for what it remembers.

    Args:
        encoder: which gave the directions.
        asks: of all entries.
        first_asks: number of each entry's first ask, and of the one behind the last.
    """

    CACHES = ("direction",)

    def __init__(self, encoder: Encoder, asks: AskDirections, first_asks: NDArray[np.int64]) -> None:
        self._encoder = encoder
        self._asks = asks
        self._first_asks = first_asks
        self._together = np.zeros((len(first_asks) - 1, asks.rows.shape[1]), np.float32)
        for number, (start, end) in enumerate(zip(first_asks[:-1].tolist(), first_asks[1:].tolist(), strict=True)):
            self._together[number] = self._of(np.arange(start, end)).sum(axis=0)
        self._together /= or_one(np.linalg.norm(self._together, axis=1))[:, None]
        self.start_caches()

    def start_caches(self) -> None:
        """Remember directions of questions."""
        self.direction = remembered(self._direction, _KEPT)

    def _direction(self, text: str) -> NDArray[np.float32]:
        direction: NDArray[np.float32] = self._encoder.encode([text])[0]
        return direction

    def of_ask(self, number: int) -> NDArray[np.float32]:
        """Return the direction of an ask."""
        direction: NDArray[np.float32] = self._of(np.array([number]))[0]
        return direction

    def _of(self, asks: NDArray[np.int64]) -> NDArray[np.float32]:
        directions: NDArray[np.float32] = self._asks.rows[self._asks.of_ask[asks]].astype(np.float32)
        return directions

    def nearest(self, direction: NDArray[np.float32], most: int, allowed: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return up to so many of the allowed entries whose asks together are nearest to a direction, in no order."""
        entries = np.flatnonzero(allowed)
        if len(entries) <= most:
            return entries
        alike = (self._together @ direction)[entries]
        return entries[np.argpartition(alike, -most)[-most:]]

    def alike(self, direction: NDArray[np.float32], entries: NDArray[np.int64], without: int | None = None) -> Alike:
        """Return how alike a direction is to those of some entries.

        Args:
            direction: of a question.
            entries: their numbers.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        if not len(entries):
            return Alike(_NOTHING, _NOTHING)
        asks, of_entry = ranges(self._first_asks[entries], self._first_asks[entries + 1])
        rows, counts = self._of(asks), np.diff(of_entry, append=len(asks)).astype(np.float32)
        if without is not None:
            rows[asks == without] = 0.0
            counts -= np.add.reduceat(asks == without, of_entry, dtype=np.float32)
        nearest = np.maximum.reduceat(rows @ direction, of_entry)
        sums = np.add.reduceat(rows, of_entry)
        squares = np.einsum("ij,ij->i", sums, sums)
        together = (sums @ direction) / or_one(np.sqrt(squares))
        pairs = counts * (counts - 1) / 2
        return Alike(_NEAREST * nearest + (1 - _NEAREST) * together, ((squares - counts) / 2 + _USUAL) / (pairs + 1))


_NOTHING: Final = np.zeros(0, np.float32)
