"""How similar a question is to the facts in words: an inverted index finds a few, which are compared exactly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.arrays import firsts, is_in, place_of, product, ranges, to_sums
from bot.core.matching.asked_terms import asked_terms
from bot.core.matching.postings import FULL
from bot.core.matching.similar import NO_FACTS, NO_NUMBERS, NONE, SPOKEN_EXPLAINS, Said, Similar
from bot.core.matching.terms import once

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.asked_terms import AskedTerms
    from bot.core.matching.postings import Inverted, Postings
    from bot.core.matching.terms import Terms
    from bot.core.matching.understanding import Question

_NEAREST, _TOGETHER, _COVERED = 0.4 / 1.5, 0.6 / 1.5, 0.5 / 1.5
"""Parts of the similarity: the most similar ask, all asks together, how much of the question any ask has."""
_SPOKEN: Final = 0.1
"""What it counts that a fact's title or answer has a word of the question: not enough to win."""
_SPOKEN_FINDS: Final = 0.3
"""The same in choosing the facts to look at."""
_BUDGET: Final = 40_000
"""Facts of terms, the rarest first, that are looked at to find those to be compared exactly."""
_DENSE: Final = 5_000
"""Up to so many facts, all of them are ranked; of more, only those that share a term."""
_OF_NAME: Final = 12
"""So many facts of a name in the question are compared in any case."""
_OF_NAMES: Final = 120
"""So many at most of all that its names stand for: a first name is that of hundreds in a large store."""
_SAME: Final = 1e-4
"""Weights that differ by less are the same but for rounding."""


class _Hits(NamedTuple):
    """The terms that asks share with a question, as arrays of one length.

    Attributes:
        asks: in which of the asks that are compared, ascending.
        places: which of the question's terms.
    """

    asks: NDArray[np.intp]
    places: NDArray[np.intp]


class Similarity:
    """Compares questions with all facts; immutable.

    Args:
        terms: of the asks.
        postings: which asks and facts have them.
    """

    def __init__(self, terms: Terms, postings: Postings) -> None:
        self._terms = terms
        self._forward, self._inverted, self._spoken = postings
        self._size = len(self._forward.fact_lengths)

    def nearest(
        self,
        question: Question,
        *,
        most: int,
        kept: Mapping[str, float],
        choices: Sequence[NDArray[np.bool_]],
        without: int | None = None,
    ) -> tuple[Similar, list[NDArray[np.intp]]]:
        """Return up to `most` facts of each of some choices that are similar to a question.

        All of them are compared at once, as choices have most facts in common: of each choice it is returned where its
        facts stand, ascending.

        Args:
            question: what is asked.
            most: how many facts.
            kept: features that count less than usual here, and how much of their weight they keep.
            choices: one flag a fact.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        asked = asked_terms(self._terms, question.features, question.line, kept)
        scores, spoken = np.zeros((2, self._size), np.float32)
        self._score(asked, scores)
        self._score_spoken(asked, spoken)
        total = scores + np.float32(_SPOKEN_FINDS) * spoken if self._is_dense else scores
        chosen = [self._chosen(asked, total, most, allowed) for allowed in choices]
        if len(chosen) == 1:
            return self._compared(asked, chosen[0], spoken[chosen[0]], without), [np.arange(len(chosen[0]))]
        facts = once(np.concatenate(chosen))
        return self._compared(asked, facts, spoken[facts], without), [np.searchsorted(facts, some) for some in chosen]

    def compared(
        self, question: Question, facts: NDArray[np.int64], *, kept: Mapping[str, float]
    ) -> tuple[Similar, tuple[float, float]]:
        """Return how similar a question is to those facts that have anything to do with whom it names.

        And how similar it is at most to any other fact, and to the most similar ask of any other.

        Args:
            question: what is asked.
            facts: all of these, ascending.
            kept: see `nearest`.
        """
        asked = asked_terms(self._terms, question.features, question.line, kept)
        spoken = np.zeros(len(facts), np.float32)
        for found, share in self._spoken_by(asked):
            spoken[is_in(facts, found)] += share
        names = {self._terms.number(ref.feature) for ref in question.refs}
        columns = zip(asked.numbers.tolist(), asked.weights.tolist(), asked.shares.tolist(), strict=True)
        left = [(weight, share) for number, weight, share in columns if number not in names]
        cosine = sum([weight * weight for weight, _ in left]) ** 0.5 / asked.length
        most = (_NEAREST + _TOGETHER) * cosine + (_COVERED + _SPOKEN) * sum([share for _, share in left])
        return self._compared(asked, facts, spoken, None), (most, cosine)

    def _chosen(
        self, asked: AskedTerms, scores: NDArray[np.float32], most: int, allowed: NDArray[np.bool_]
    ) -> NDArray[np.int64]:
        """Return the facts of the highest scores, and those of names in the question, ascending."""
        if not len(asked.numbers):
            return NO_NUMBERS
        best, names = self._best(scores, most, allowed), asked.names
        return once(np.concatenate([best, self._named(scores, names, allowed)]) if len(names) else best)

    def having(self, feature: str) -> NDArray[np.int32]:
        """Return the facts that have a feature in their asks, or else in what they say, in no order."""
        number = self._terms.number(feature)
        if number is None:
            return np.zeros(0, np.int32)
        return np.concatenate([p.facts[_of_term(p, number)] for p in (self._inverted, self._spoken)])

    def said(self, words: Sequence[str], similar: Similar, places: NDArray[np.intp]) -> Said:
        """Return how much words of a question tell, and which of them some similar facts have.

        Args:
            words: as features.
            similar: what was found for the question.
            places: of the facts among those found.
        """
        numbers = np.array([-1 if (number := self._terms.number(word)) is None else number for word in words], np.int64)
        columns = np.minimum(similar.terms.searchsorted(numbers), max(0, len(similar.terms) - 1))
        is_term = similar.terms[columns] == numbers if len(similar.terms) else np.zeros(len(words), bool)
        has = np.zeros((len(places), len(words)), np.float32)
        has[:, is_term] = similar.has[places][:, columns[is_term]]
        facts = similar.facts[places]
        for column, number in enumerate(numbers.tolist()):
            spoken = self._spoken.facts[_of_term(self._spoken, number)] if number >= 0 else NO_FACTS
            if len(spoken):
                has[is_in(facts, spoken), column] = SPOKEN_EXPLAINS
        return Said(np.array([self._terms.weight(word) for word in words], np.float32), has)

    @property
    def _is_dense(self) -> bool:
        return self._size <= _DENSE

    def _score(self, asked: AskedTerms, scores: NDArray[np.float32]) -> None:
        """Add what facts have of the question to their scores, those of the rarest terms first."""
        if not len(asked.numbers):
            return
        starts, ends = _bounds(self._inverted, asked.numbers)
        sizes = ends - starts
        rarest = sizes.argsort()
        some = rarest[: max(1, int(sizes[rarest].cumsum().searchsorted(_BUDGET, side="right")))]
        together = asked.weights[some] * np.float32(_TOGETHER / asked.length / FULL)
        covered = asked.shares[some] * np.float32(_COVERED)
        spans = list(map(slice, starts[some].tolist(), ends[some].tolist()))
        facts = np.concatenate([self._inverted.facts[span] for span in spans])
        weights = np.concatenate([self._inverted.weights[span] for span in spans])
        np.add.at(scores, facts, weights * together.repeat(sizes[some]) + covered.repeat(sizes[some]))

    def _score_spoken(self, asked: AskedTerms, scores: NDArray[np.float32]) -> None:
        """Add to the scores of facts the share of the question that only their titles and answers have."""
        found = list(self._spoken_by(asked))
        if found:  # hundreds where a first name is that of as many
            facts, shares = zip(*found, strict=True)
            sizes = list(map(len, facts))
            np.add.at(scores, np.concatenate(facts), np.array(shares, np.float32).repeat(sizes))

    def _spoken_by(self, asked: AskedTerms) -> Iterator[tuple[NDArray[np.int32], float]]:
        """Yield of each single feature that titles and answers alone have the facts, and its share of the question."""
        singles = int(asked.numbers.searchsorted(self._terms.singles))
        starts, ends = _bounds(self._spoken, asked.numbers[:singles])
        for start, end, share in zip(starts.tolist(), ends.tolist(), asked.shares[:singles].tolist(), strict=True):
            if 0 < end - start <= _BUDGET:
                yield self._spoken.facts[start:end], share

    @staticmethod
    def _best(scores: NDArray[np.float32], most: int, allowed: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return the facts of the highest scores above 0, in no order; of those that score the same, the first ones."""
        # Some of them tell a score that enough of all reach, so that few are left to be looked at.
        step = max(1, int((len(scores) / most) ** 0.5))
        some = np.where(allowed[::step], scores[::step], np.float32(0))
        enough = np.sort(some)[-most] if len(some) > most else 0
        facts = (((scores >= enough) if enough else (scores > 0)) & allowed).nonzero()[0]
        if len(facts) <= most:
            return facts
        found = scores[facts]
        least = np.sort(found)[-most]  # many are the same, of which partition() makes heavy weather
        better = facts[found > least]
        return np.concatenate([better, facts[found == least][: most - len(better)]])

    def _named(
        self, scores: NDArray[np.float32], names: NDArray[np.int64], allowed: NDArray[np.bool_]
    ) -> NDArray[np.int32]:
        """Return facts of the highest scores of each of some names, for all else may speak for facts of other names."""
        starts, ends = _bounds(self._inverted, names)
        bounds = zip(starts.tolist(), ends.tolist(), strict=True)
        spans = [self._inverted.facts[start:end] for start, end in bounds]
        few = np.concatenate([NO_FACTS, *(facts for facts in spans if len(facts) <= _OF_NAME)])
        many = (facts[allowed[facts]] for facts in spans if len(facts) > _OF_NAME)
        found = np.concatenate([few[allowed[few]], *(_highest(scores, facts, _OF_NAME) for facts in many)])
        return _highest(scores, found, _OF_NAMES)

    def _compared(
        self, asked: AskedTerms, facts: NDArray[np.int64], spoken: NDArray[np.float32], without: int | None
    ) -> Similar:
        """Compare the question with all asks of some facts exactly."""
        if not len(facts):
            return NONE
        forward = self._forward
        first_asks, last_asks = forward.first_asks[facts], forward.first_asks[facts + 1]
        asks, of_fact = ranges(first_asks, last_asks)
        places = np.arange(len(facts)).repeat(last_asks - first_asks)
        hits = self._hits(asked, asks, ranges(forward.starts[first_asks], forward.starts[last_asks])[0])
        cosines = _sums(hits, asked.weights * self._terms.weights[asked.numbers], len(asks))
        cosines /= forward.lengths[asks] * np.float32(asked.length)
        left_out = place_of(without, asks)
        together = to_sums(cosines, of_fact, forward.fact_lengths[facts], left_out)
        if left_out is not None:
            cosines[left_out] = 0.0
            hits = _Hits(*(part[hits.asks != left_out] for part in hits))
        told = _sums(hits, asked.single, len(asks))
        nearest = np.maximum.reduceat(cosines, of_fact)
        has = np.zeros((len(facts), len(asked.numbers)), np.float32)
        has[places[hits.asks], hits.places] = 1.0
        covered, names = product(has, asked.counted).T
        best = firsts(cosines == nearest[places], of_fact)
        best_told, whole = told[best], forward.told[asks[best]]
        is_an_ask = (np.abs(best_told - asked.told) < _SAME) & (np.abs(best_told - whole) < _SAME)
        return Similar(
            facts,
            _NEAREST * nearest + _TOGETHER * together + _COVERED * covered + np.float32(_SPOKEN) * spoken,
            spoken,
            nearest,
            together,
            asks[best] - first_asks,
            (1 - best_told / np.maximum(whole, _SAME)).astype(np.float32),
            is_an_ask,
            names > 0,
            has,
            asked.numbers,
            asks,
            of_fact,
        )

    def _hits(self, asked: AskedTerms, asks: NDArray[np.int64], places: NDArray[np.int64]) -> _Hits:
        """Return which terms some asks share with a question, a few of very many, given the places of all theirs."""
        terms = self._forward.terms.take(places)
        is_asked = np.zeros(len(self._terms.weights), bool)
        is_asked[asked.numbers] = True
        hits = is_asked.take(terms).nonzero()[0]
        of_ask = self._forward.starts.take(asks).searchsorted(places[hits], side="right") - 1
        return _Hits(of_ask, asked.numbers.searchsorted(terms[hits]))


def _sums(hits: _Hits, weights: NDArray[np.float32], count: int) -> NDArray[np.float32]:
    """Return what the terms that each ask shares weigh together."""
    return np.bincount(hits.asks, weights[hits.places], count).astype(np.float32)


def _highest(scores: NDArray[np.float32], facts: NDArray[np.int32], most: int) -> NDArray[np.int32]:
    """Return up to so many of some facts, those of the highest scores."""
    return facts if len(facts) <= most else facts[np.argsort(-scores[facts], kind="stable")[:most]]


def _bounds(inverted: Inverted, numbers: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return where the facts of some terms start, and where they end."""
    return inverted.starts.take(numbers), inverted.starts.take(numbers + 1)


def _of_term(inverted: Inverted, number: int) -> slice:
    return slice(int(inverted.starts[number]), int(inverted.starts[number + 1]))
