"""The terms of a question, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.mentions import SHOW

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from bot.core.matching.terms import Terms
    from bot.core.matching.understanding import Question

_SHOW_TELLS: Final = 0.3
"""The share of its weight that a name keeps that may stand for the show."""


class AskedTerms(NamedTuple):
    """The terms of a question that are known, ascending, as arrays; and what all of its terms weigh.

    Attributes:
        numbers: of the terms.
        weights: how much each tells.
        counted: a row each: of a single feature, its part in the weight of all of them, 0 for pairs; and 1 for what
            a name stands for, else 0.
        single: what each single feature weighs; 0 for pairs.
        length: of all terms, as a vector of their weights.
        told: what all single features weigh together.
    """

    numbers: NDArray[np.int64]
    weights: NDArray[np.float32]
    counted: NDArray[np.float32]
    single: NDArray[np.float32]
    length: float
    told: float

    @property
    def shares(self) -> NDArray[np.float32]:
        """Of each single feature: its part in the weight of all of them; 0 for pairs."""
        return self.counted[:, 0]

    @property
    def names(self) -> NDArray[np.int64]:
        """The numbers of what names stand for."""
        return self.numbers[self.counted[:, 1] > 0]


def asked_terms(terms: Terms, features: Iterable[str], line: Iterable[str], kept: Mapping[str, float]) -> AskedTerms:
    """Return the terms of a question that some fact has, and what all of its terms weigh.

    Args:
        terms: of the asks.
        features: of the question, each once.
        line: its words in order, as features.
        kept: features that count less than usual, and how much of their weight they keep.
    """
    known: dict[int, tuple[float, float, bool]] = {}
    square, told = 0.0, 0.0
    for feature in features:
        number, weight = terms.single(feature)
        if feature in kept:
            weight *= kept[feature]
        square += weight * weight
        told += weight
        if number is not None:
            known[number] = weight, weight, feature[0] == "@" and feature not in kept
    for number, weight in terms.pairs(line):
        if number in known:
            continue
        square += weight * weight
        if number is not None:
            known[number] = weight, 0.0, False
    numbers = sorted(known)
    rows = [known[number] for number in numbers]
    return AskedTerms(
        np.array(numbers, np.int64),
        np.array([weight for weight, _, _ in rows], np.float32),
        np.array([(single / (told or 1.0), is_name) for _, single, is_name in rows], np.float32).reshape(-1, 2),
        np.array([single for _, single, _ in rows], np.float32),
        square**0.5 or 1.0,
        told,
    )


def damped(question: Question) -> dict[str, float]:
    """Return the features of names that may mean the show, about which everything is, and the share they keep."""
    return {
        ref.feature: _SHOW_TELLS
        for mention in question.mentions
        if any(ref.entity == SHOW for ref in mention.refs)
        for ref in mention.refs
    }
