"""Which asks and facts have which terms: kept both ways, so that few facts of many are looked at, and those exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from bot.core.matching.lines import Flat
from bot.core.matching.terms import chunks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching.lines import Lines
    from bot.core.matching.terms import Terms


FULL: Final = 65_535
"""Stands for 1 among weights that are kept as whole numbers, of which a processor makes others in a tenth of the time
that halves of precise ones take."""


class Forward(NamedTuple):
    """The terms of each ask.

    Attributes:
        first_asks: number of each fact's first ask, and of the one behind the last.
        starts: where in `terms` those of each ask start, and where the last ones end.
        terms: of each ask ascending, without repetitions; none is without any.
        lengths: of each ask, as a vector of the weights of its terms; 1 where they all weigh nothing.
        told: of each ask: what its single features weigh together.
        fact_lengths: of each fact, as the sum of its asks, each of length 1.
    """

    first_asks: NDArray[np.int64]
    starts: NDArray[np.int64]
    terms: NDArray[np.int32]
    lengths: NDArray[np.float32]
    told: NDArray[np.float32]
    fact_lengths: NDArray[np.float32]


class Inverted(NamedTuple):
    """The facts that have each term.

    Attributes:
        starts: where in `facts` those of each term start, and where the last ones end.
        facts: ascending for each term.
        weights: of the term in the fact, as the sum of its asks, each of length 1, together of length `FULL`.
    """

    starts: NDArray[np.int64]
    facts: NDArray[np.int32]
    weights: NDArray[np.uint16]


class Postings(NamedTuple):
    """The terms of asks, both ways, and the facts whose title or answer has a feature that none of their asks has."""

    forward: Forward
    inverted: Inverted
    spoken: Inverted


def postings(asks: Lines, spoken: Lines, terms: Terms) -> Postings:
    """Return the postings of all facts, given their asks and what their titles and answers say."""
    found = [
        (part, _spoken(part, spoken, terms, first, last))
        for first, last in chunks(len(asks.first_texts) - 1)
        for part in [_part(asks, terms, first, last)]
    ]
    parts = [part for part, _ in found]
    return Postings(
        _forward(asks, [part.forward for part in parts]),
        _inverted([part.facts for part in parts], len(terms.weights)),
        _inverted([said for _, said in found], terms.singles),
    )


class _Facts(NamedTuple):
    """The terms of some facts, each once a fact, in order of facts and terms."""

    facts: NDArray[np.int32]
    terms: NDArray[np.int32]
    weights: NDArray[np.uint16]


class _Part(NamedTuple):
    """What a chunk of facts adds."""

    forward: Forward
    facts: _Facts


def _part(asks: Lines, terms: Terms, first: int, last: int) -> _Part:
    first_asks = asks.first_texts[first : last + 1]
    found = terms.in_texts(asks, int(first_asks[0]), int(first_asks[-1]))
    starts = np.searchsorted(found.texts, np.arange(first_asks[-1] - first_asks[0] + 1))
    weights = terms.weights[found.features]
    lengths = or_one(np.sqrt(np.add.reduceat(weights**2, starts[:-1])))
    told = np.add.reduceat(np.where(found.features < terms.singles, weights, np.float32(0)), starts[:-1])
    of = np.repeat(np.arange(last - first), np.diff(first_asks))[found.texts]
    facts, of_facts, summed = _summed(
        Flat(of, found.features), (weights / lengths[found.texts]).astype(np.float32), len(terms.weights)
    )
    fact_lengths = or_one(np.sqrt(np.bincount(facts, summed**2, last - first)).astype(np.float32))
    shares = np.rint(FULL * (summed / fact_lengths[facts])).astype(np.uint16)
    return _Part(
        Forward(first_asks, starts, found.features, lengths, told, fact_lengths),
        _Facts((facts + first).astype(np.int32), of_facts, shares),
    )


def or_one(lengths: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return lengths to divide by: 1 in place of 0."""
    return np.where(lengths > 0, lengths, np.float32(1))


def _summed(flat: Flat, values: NDArray[np.float32], most: int) -> tuple[NDArray[Any], NDArray[np.int32], NDArray[Any]]:
    """Return each text's features once, in order of texts and features, with the sum of their values."""
    keys, places = np.unique(flat.texts * most + flat.features, return_inverse=True)
    of, found = np.divmod(keys, most)
    return of, found.astype(np.int32), np.bincount(places, values, len(keys))


def _spoken(part: _Part, spoken: Lines, terms: Terms, first: int, last: int) -> _Facts:
    """Return the features that only titles and answers of some facts have, small words and numbers left out."""
    said = terms.in_facts(spoken, first, last)
    telling = terms.tells[said.features]
    asked = (part.facts.facts.astype(np.int64) - first) * terms.singles + part.facts.terms
    keys = said.texts[telling] * terms.singles + said.features[telling]
    of, found = np.divmod(
        np.setdiff1d(keys, asked[part.facts.terms < terms.singles], assume_unique=True), terms.singles
    )
    return _Facts((of + first).astype(np.int32), found.astype(np.int32), np.zeros(0, np.uint16))


def _forward(asks: Lines, parts: Sequence[Forward]) -> Forward:
    ends = np.cumsum([0, *(len(part.terms) for part in parts)])
    starts = [part.starts[:-1] + end for part, end in zip(parts, ends, strict=False)]
    return Forward(
        np.array(asks.first_texts),
        np.concatenate([*starts, ends[-1:]]),
        _joined([part.terms for part in parts], np.int32),
        _joined([part.lengths for part in parts], np.float32),
        _joined([part.told for part in parts], np.float32),
        _joined([part.fact_lengths for part in parts], np.float32),
    )


def _inverted(parts: Sequence[_Facts], size: int) -> Inverted:
    terms = _joined([part.terms for part in parts], np.int32)
    order = np.argsort(terms, kind="stable").astype(np.int32)
    starts = np.concatenate([[0], np.cumsum(np.bincount(terms, minlength=size))])
    weights = _joined([part.weights for part in parts], np.uint16)
    facts = _joined([part.facts for part in parts], np.int32)[order]
    return Inverted(starts, facts, weights[order] if len(weights) else weights)


def _joined(parts: Sequence[NDArray[Any]], kind: type[np.generic]) -> NDArray[Any]:
    return np.concatenate([np.zeros(0, kind), *parts])
