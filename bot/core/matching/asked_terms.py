"""The terms of a question, as arrays."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.names import SHOW

if TYPE_CHECKING:
    from collections.abc import Iterable

    from numpy.typing import NDArray

    from bot.core.matching.terms import Term
    from bot.core.matching.understanding import Question

_SHOW_TELLS: Final = 0.3
"""The share of its weight that a name keeps that may stand for the show."""


class AskedTerms(NamedTuple):
    """The terms of a question that are known, ascending, as arrays; and what all of its terms weigh.

    Attributes:
        numbers: of the terms.
        weights: how much each tells.
        shares: of each single feature: its part in the weight of all of them; 0 for pairs.
        is_name: whether it is what a name stands for.
        length: of all terms, as a vector of their weights.
        told: what all single features weigh together.
    """

    numbers: NDArray[np.int64]
    weights: NDArray[np.float32]
    shares: NDArray[np.float32]
    is_name: NDArray[np.bool_]
    length: float
    told: float


def asked_terms(terms: Iterable[Term]) -> AskedTerms:
    """Return those of some terms that are known, and what all of them weigh."""
    known: dict[int, Term] = {}
    square, told = 0.0, 0.0
    for term in terms:
        if term.number in known:
            continue
        square += term.weight**2
        told += 0.0 if term.is_pair else term.weight
        if term.number is not None:
            known[term.number] = term
    numbers = sorted(known)
    weights = np.array([known[number].weight for number in numbers], np.float32)
    parts = [0.0 if known[number].is_pair else known[number].weight / (told or 1.0) for number in numbers]
    is_name = np.array([known[number].is_name for number in numbers], bool)
    shares = np.array(parts, np.float32)
    return AskedTerms(np.array(numbers, np.int64), weights, shares, is_name, square**0.5 or 1.0, told)


def damped(question: Question) -> dict[str, float]:
    """Return the features of names that may mean the show, about which everything is, and the share they keep."""
    return {
        ref.feature: _SHOW_TELLS
        for mention in question.mentions
        if any(ref.entity == SHOW for ref in mention.refs)
        for ref in mention.refs
    }
