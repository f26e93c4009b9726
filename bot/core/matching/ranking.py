"""Ranking the facts for a question: few are near, and each of them is weighed."""

from __future__ import annotations

from functools import partial
from itertools import repeat, starmap
from math import exp, log
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.asked_terms import damped
from bot.core.matching.calibration import (
    NOTHING_FOUND,
    PLAIN_PRIOR,
    STORY_PRIOR,
    Calibration,
    LeftOut,
    Prior,
    fitted,
    sample,
)
from bot.core.matching.evidence import NAMES, Asked, Evidence
from bot.core.matching.near import Near, Wording
from bot.core.matching.nearest import likeness_of, nearest_places
from bot.core.matching.terms import once
from bot.core.matching.weights import PLAIN, STORY
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.index import Index
    from bot.core.matching.meanings import Alike
    from bot.core.matching.scope import Scope
    from bot.core.matching.similar import Similar
    from bot.core.matching.understanding import Question
    from bot.core.matching.weights import Model

SIMILAR: Final = 40
"""Facts, the most similar in words, whose meaning is compared."""
_BEST_ASKED_LESS: Final = NAMES.index("best_asked_less")
"""Where evidence has what needs all facts: this, and `rivals` behind it."""


class Assessed(NamedTuple):
    """A fact near a question, and what speaks for and against it."""

    near: Near
    evidence: Evidence


class Ranked(NamedTuple):
    """A fact near a question.

    Attributes:
        number: of its entry in the index.
        evidence: what speaks for and against it.
        confidence: probability that it answers the question, 0 to 1.
        near: how near the question is to it.
        model: what turned the evidence into odds.
        calibration: what turned the odds into the confidence.
    """

    number: int
    evidence: Evidence
    confidence: float
    near: Near
    model: Model
    calibration: Calibration


class Ranker:
    """Ranks the facts of an index for questions; immutable.

    Args:
        index: the facts.
        scope: which of them belong to which pack.

    Attributes:
        calibrations: how each pack's odds become probabilities, by its id.
    """

    def __init__(self, index: Index, scope: Scope) -> None:
        self._index = index
        self.calibrations = calibrated(index, scope, self.assessed, _model, scope.packs)

    def ranked(self, question: Question, allowed: NDArray[np.bool_]) -> list[Ranked]:
        """Return the nearest facts, most likely first.

        Args:
            question: what is asked.
            allowed: one flag an entry: whether it may be found.
        """
        return self.in_order(self.assessed(question, allowed))

    def asked(self, question: Question) -> Asked:
        """Return a question as facts are weighed against it."""
        return Asked(question, self._index.profiles, self._index.rarity.weight)

    def in_order(self, found: Iterable[Assessed]) -> list[Ranked]:
        """Return facts with their confidence, most likely first."""
        return in_order(self._index, found, self.calibrations, _model)

    def assessed(self, question: Question, allowed: NDArray[np.bool_], without: int | None = None) -> list[Assessed]:
        """Return the nearest facts, the most similar in words and meaning first.

        Args:
            question: what is asked.
            allowed: one flag an entry: whether it may be found.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        [found] = self.assessed_each(question, [allowed], without)
        return found

    def assessed_each(
        self, question: Question, choices: Sequence[NDArray[np.bool_]], without: int | None = None
    ) -> list[list[Assessed]]:
        """Return the nearest facts of each of some choices; the same as for one alone, in little more time."""
        similar, chosen = self._index.similarity.nearest(
            question, most=SIMILAR, kept=damped(question), choices=choices, without=without
        )
        meanings = self._index.meanings(question, similar, without)
        likeness = likeness_of(similar, meanings)
        # What is asked of strangers is answered by none.
        related = partial(self._index.is_asked_for, question.relations if not question.strangers else frozenset())
        orders = (some[np.argsort(-likeness[some], kind="stable")] for some in chosen)
        nearest = [nearest_places(similar.facts, places, related) for places in orders]
        if len(nearest) == 1:
            return [list(self._assessed(question, similar, meanings, nearest[0], without))]
        places = once(np.concatenate(nearest))
        assessed = dict(zip(places.tolist(), self._assessed(question, similar, meanings, places, without), strict=True))
        return [[assessed[place] for place in some.tolist()] for some in nearest]

    def _wordings(
        self,
        question: Question,
        similar: Similar,
        meanings: Alike,
        places: NDArray[np.intp],
        without: int | None,
    ) -> dict[int, Wording]:
        """Return how those of the similar facts are worded whose packs tell no story, by their numbers."""
        if self._index.tells_stories:
            return {}
        plain = places[[not self._index.is_of_show(number) for number in similar.facts[places].tolist()]]
        if not len(plain):
            return {}
        columns = (
            similar.together[plain],
            meanings.together[plain],
            *self._index.word_for_word(question, similar, plain, without),
        )
        rows = zip(*(column.tolist() for column in columns), strict=True)
        return dict(zip(similar.facts[plain].tolist(), starmap(Wording, rows), strict=True))

    def _assessed(
        self,
        question: Question,
        similar: Similar,
        meanings: Alike,
        places: NDArray[np.intp],
        without: int | None,
    ) -> Iterator[Assessed]:
        """Yield what speaks for and against some of the similar facts."""
        wordings = self._wordings(question, similar, meanings, places, without)
        asked = self.asked(question)
        # In shows, letters tell nothing that names and relations do not.
        alike = self._index.spelled_alike(question, similar.facts[places]) if wordings else repeat(0.0)
        for near in nears(similar, meanings, places, alike, wordings):
            yield Assessed(near, asked.evidence(near))


def nears(
    similar: Similar,
    meanings: Alike,
    places: NDArray[np.intp],
    spelled_alike: Iterable[float] = repeat(0.0),
    wordings: Mapping[int, Wording] | None = None,
) -> Iterator[Near]:
    """Return how near a question is to some of the similar facts.

    Args:
        similar: what was found.
        meanings: how near the question is to these in meaning.
        places: of the facts among them.
        spelled_alike: see `Near`, in the order of `places`.
        wordings: of those facts whose packs tell no story, by their numbers.
    """
    columns = (
        similar.facts,
        similar.scores,
        similar.nearest,
        similar.asks,
        similar.lacking,
        similar.is_an_ask,
        meanings.mean,
    )
    worded = map((wordings or {}).get, similar.facts[places].tolist())
    return map(Near, *(column[places].tolist() for column in columns), spelled_alike, worded)


def _model(near: Near) -> Model:
    return STORY if near.tells_a_story else PLAIN


def in_order(
    index: Index, found: Iterable[Assessed], calibrations: Mapping[str, Calibration], model_for: Callable[[Near], Model]
) -> list[Ranked]:
    """Return facts with their confidence, most likely first."""
    ranked = []
    for near, evidence in compared(found, model_for):
        model, calibration = model_for(near), calibrations[index.entries.pack(near.number)]
        confidence = calibration.probability(model.logit(evidence))
        ranked.append(Ranked(near.number, evidence, confidence, near, model, calibration))
    return sorted(ranked, key=attrgetter("confidence"), reverse=True)


def compared(found: Iterable[Assessed], model_for: Callable[[Near], Model]) -> list[Assessed]:
    """Return facts, those of packs that tell no story with the evidence that needs all of them; given without."""
    found = list(found)
    if not any(one.near.wording for one in found):
        return found
    plain = {one.near.number: model_for(one.near).logit(one.evidence) for one in found if not one.near.tells_a_story}
    together = log(sum(map(exp, plain.values())))
    best = max(plain, key=plain.__getitem__)
    lacks = next(one.near.lacking for one in found if one.near.number == best)
    return [
        Assessed(one.near, _beside_others(one.evidence, lacks, together - plain[one.near.number]))
        if one.near.number in plain
        else one
        for one in found
    ]


def _beside_others(evidence: Evidence, best_asked_less: float, rivals: float) -> Evidence:
    # What `_replace` does, in a quarter of its time: a dozen facts of each question are compared.
    return Evidence._make((*evidence[:_BEST_ASKED_LESS], best_asked_less, rivals, *evidence[_BEST_ASKED_LESS + 2 :]))


def calibrated(
    index: Index,
    scope: Scope,
    assessed: Callable[[Question, NDArray[np.bool_], int], list[Assessed]],
    model_for: Callable[[Near], Model],
    packs: Collection[str],
) -> dict[str, Calibration]:
    """Return how the odds of some packs become probabilities, by their ids.

    Args:
        index: the facts.
        scope: which of them belong to which pack.
        assessed: returns the nearest of some facts for a question, without the ask of this number.
        model_for: returns what turns the evidence for a fact into odds.
        packs: their ids.
    """

    def own(pack: str) -> Calibration:
        """Return that of one pack."""
        allowed = scope.allowed([pack], None)
        prior = STORY_PRIOR if pack in index.shows else _plain_prior(np.diff(index.first_asks)[allowed])
        asked = _some_asks(index, allowed, prior)
        left_out = [
            _left_out(number, assessed(question, allowed, ask), model_for, has_more=has_more)
            for number, question, ask, has_more in asked
        ]
        return fitted(left_out, prior)

    return {pack: own(pack) for pack in packs}


def _plain_prior(asks: NDArray[np.int64]) -> Prior:
    """Return the prior of a plain pack, given how many asks each of its facts has."""
    return PLAIN_PRIOR.where_facts_have(float(asks.mean())) if len(asks) else PLAIN_PRIOR


def _some_asks(index: Index, allowed: NDArray[np.bool_], trust: Prior) -> Iterator[tuple[int, Question, int, bool]]:
    """Yield some of the asks of a pack, each with its entry's number, its own, and whether the entry has others."""
    numbers = sample(np.flatnonzero(allowed).tolist(), trust.asks)
    of_each = min(trust.of_fact, trust.asks // max(1, len(numbers)))
    for place, number in enumerate(numbers):
        asks = index.entries[number].asks
        for turn in range(min(of_each, len(asks))):
            ask = (place + turn) % len(asks)
            question = index.reader.read(text_for_matching(asks[ask]))
            yield number, question, index.first_ask(number) + ask, len(asks) > 1


def _left_out(number: int, found: Sequence[Assessed], model_for: Callable[[Near], Model], *, has_more: bool) -> LeftOut:
    """Return what was found without an ask of an entry, and what would have been without the entry.

    Where another fact fits in all that is said, it answers the ask, too, and the ask is no example of an uncovered one.
    """
    best, logit = _best(found, model_for)
    other, logit_of_other = _best([one for one in found if one.near.number != number], model_for)
    answers_too = other is not None and bool(other.evidence.all_fits or other.evidence.is_an_ask)
    return LeftOut(
        covered=(logit, best.near.number == number) if best is not None and has_more else None,
        uncovered=None if answers_too else logit_of_other,
    )


def _best(found: Sequence[Assessed], model_for: Callable[[Near], Model]) -> tuple[Assessed | None, float]:
    """Return the likeliest of some facts and the logarithm of its odds; ``None`` where there is none."""
    each = [(one, model_for(one.near).logit(one.evidence)) for one in compared(found, model_for)]
    return max(each, key=lambda one: one[1], default=(None, NOTHING_FOUND))
