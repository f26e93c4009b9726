"""What similarity finds: the facts that are similar to a question in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.arrays import product

if TYPE_CHECKING:
    from numpy.typing import NDArray


SPOKEN_EXPLAINS: Final = 0.6
"""How far a word is explained by standing in a fact's answer or title, though in none of its asks."""


class Similar(NamedTuple):
    """Facts that are similar in words; arrays of one length, in no order.

    Attributes:
        facts: their numbers.
        scores: how similar the question is to them, about 0 to 1.
        spoken: how much of the question only their titles and answers say, 0 to 1.
        nearest: cosine to the most similar ask, 0 to 1.
        together: cosine to all asks together, 0 to 1.
        asks: which of its asks that is, from 0.
        lacking: how much of that ask the question lacks, 0 to 1.
        is_an_ask: whether the question is that ask, but for inflection and order.
        has_name: whether any of its asks has a name of the question.
        has: which of the question's terms any of its asks has, a column each.
        terms: the numbers of these terms, ascending.
        all_asks: the numbers of the asks of all of the facts, those of each one after the other.
        begins: where those of each begin.
    """

    facts: NDArray[np.int64]
    scores: NDArray[np.float32]
    spoken: NDArray[np.float32]
    nearest: NDArray[np.float32]
    together: NDArray[np.float32]
    asks: NDArray[np.int64]
    lacking: NDArray[np.float32]
    is_an_ask: NDArray[np.bool_]
    has_name: NDArray[np.bool_]
    has: NDArray[np.float32]
    terms: NDArray[np.int64]
    all_asks: NDArray[np.int64]
    begins: NDArray[np.int64]


class Said(NamedTuple):
    """Words of a question.

    Attributes:
        weights: how much each of them tells.
        has: by fact and word, 1 where any of the fact's asks has it, less where only its title or answer does, else 0.
    """

    weights: NDArray[np.float32]
    has: NDArray[np.float32]

    def share(self, words: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return what share of the words each fact has, 0 to 1, given how far it has each."""
        return product(words, self.weights / (self.weights.sum() or np.float32(1)))


NO_FACTS: Final = np.zeros(0, np.int32)
NO_NUMBERS: Final = np.zeros(0, np.int64)
_NO_SCORES: Final = np.zeros(0, np.float32)
NONE: Final = Similar(
    facts=NO_NUMBERS,
    scores=_NO_SCORES,
    spoken=_NO_SCORES,
    nearest=_NO_SCORES,
    together=_NO_SCORES,
    asks=NO_NUMBERS,
    lacking=_NO_SCORES,
    is_an_ask=np.zeros(0, bool),
    has_name=np.zeros(0, bool),
    has=np.zeros((0, 0), np.float32),
    terms=NO_NUMBERS,
    all_asks=NO_NUMBERS,
    begins=NO_NUMBERS,
)
