"""Ranking the facts for a question: few are near, and each of them is weighed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.calibration import NOTHING_FOUND, SAMPLE, Calibration, LeftOut, fitted, sample
from bot.core.matching.evidence import Assessor, Near, damped
from bot.core.matching.terms import once
from bot.core.matching.weights import PLAIN, STORY
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.evidence import Evidence
    from bot.core.matching.index import Index
    from bot.core.matching.scope import Scope
    from bot.core.matching.similarity import Similar
    from bot.core.matching.understanding import Question
    from bot.core.matching.weights import Model

SIMILAR: Final = 40
"""Facts, the most similar in words, whose meaning is compared."""
NEAREST: Final = 12
"""Those of them, the most similar in words and meaning, that get a closer look."""
HAS_NAME: Final = 0.3
"""What a name that a fact shares with the question counts in choosing these."""


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
        self._assessor = Assessor(index.profiles, index.rarity)
        self.calibrations = calibrated(index, scope, self.assessed, _model, scope.packs)

    def ranked(self, question: Question, allowed: NDArray[np.bool_]) -> list[Ranked]:
        """Return the nearest facts, most likely first.

        Args:
            question: what is asked.
            allowed: one flag an entry: whether it may be found.
        """
        return self.in_order(self.assessed(question, allowed))

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
        meanings = self._index.meanings(question, similar.facts, without)
        likeness = similar.scores + meanings + HAS_NAME * similar.has_name
        nearest = [some[np.argsort(-likeness[some], kind="stable")[:NEAREST]] for some in chosen]
        places = once(np.concatenate(nearest))
        assessed = dict(zip(places.tolist(), self._assessed(question, similar, meanings, places), strict=True))
        return [[assessed[place] for place in some.tolist()] for some in nearest]

    def _assessed(
        self, question: Question, similar: Similar, meanings: NDArray[np.float32], places: NDArray[np.intp]
    ) -> Iterator[Assessed]:
        """Yield what speaks for and against some of the similar facts."""
        asked = self._assessor.asked(question)
        alike = self._index.spelled_alike(question, similar.facts[places])
        columns = (*similar[:6], meanings)
        rows = zip(*(column[places].tolist() for column in columns), alike, strict=True)
        for number, score, nearest, ask, lacking, is_an_ask, meaning, letters in rows:
            near = Near(
                number=number,
                tells_a_story=self._index.is_of_show(number),
                similarity=score,
                nearest=nearest,
                ask=ask,
                lacking=lacking,
                is_an_ask=is_an_ask,
                meaning=meaning,
                spelled_alike=letters,
            )
            yield Assessed(near, asked.evidence(near))


class Choices:
    """Ranks the facts of several choices for one question after the other, each question for all of them at once.

    Args:
        ranker: ranks them.
        allowed: of each choice, one flag an entry.
    """

    def __init__(self, ranker: Ranker, allowed: Sequence[NDArray[np.bool_]]) -> None:
        self._ranker = ranker
        self._allowed = allowed
        self._assessed: list[tuple[Question, list[list[Assessed]]]] = []

    def ranked(self, question: Question, choice: int) -> list[Ranked]:
        """Return the nearest facts of a choice, by its place, most likely first."""
        found = next((found for known, found in self._assessed if known == question), None)
        if found is None:
            found = self._ranker.assessed_each(question, self._allowed)
            self._assessed.append((question, found))
        return self._ranker.in_order(found[choice])


def _model(near: Near) -> Model:
    return STORY if near.tells_a_story else PLAIN


def in_order(
    index: Index, found: Iterable[Assessed], calibrations: Mapping[str, Calibration], model_for: Callable[[Near], Model]
) -> list[Ranked]:
    """Return facts with their confidence, most likely first."""
    ranked = []
    for near, evidence in found:
        model, calibration = model_for(near), calibrations[index.entries[near.number].fact.pack]
        confidence = calibration.probability(model.logit(evidence))
        ranked.append(Ranked(near.number, evidence, confidence, near, model, calibration))
    return sorted(ranked, key=lambda one: -one.confidence)


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

    def found(question: Question, allowed: NDArray[np.bool_], without: int) -> dict[int, tuple[float, Evidence]]:
        return {
            near.number: (model_for(near).logit(evidence), evidence)
            for near, evidence in assessed(question, allowed, without)
        }

    return {pack: fitted(list(_left_out_asks(index, scope.allowed([pack], None), found))) for pack in packs}


def _left_out_asks(
    index: Index,
    allowed: NDArray[np.bool_],
    found: Callable[[Question, NDArray[np.bool_], int], Mapping[int, tuple[float, Evidence]]],
) -> Iterator[LeftOut]:
    """Yield what is found for some of a pack's asks when each of them is left out."""
    for turn, number in enumerate(sample(np.flatnonzero(allowed).tolist(), SAMPLE)):
        entry = index.entries[number]
        ask = turn % len(entry.asks)
        question = index.reader.read(text_for_matching(entry.asks[ask]))
        left = found(question, allowed, index.first_ask(number) + ask)
        yield _left_out(number, left, has_more=len(entry.asks) > 1)


def _left_out(number: int, found: Mapping[int, tuple[float, Evidence]], *, has_more: bool) -> LeftOut:
    """Return what was found without an ask of an entry, and what would have been without the entry.

    Where another fact fits in all that is said, it answers the ask, too, and the ask is no example of an uncovered one.
    """
    best = max(found, key=lambda other: found[other][0], default=None)
    others = [odds for other, odds in found.items() if other != number]
    logit, evidence = max(others, key=lambda odds: odds[0], default=(NOTHING_FOUND, None))
    answers_too = evidence is not None and (evidence.all_fits or evidence.is_an_ask)
    return LeftOut(
        covered=(found[best][0], best == number) if best is not None and has_more else None,
        uncovered=None if answers_too else logit,
    )
