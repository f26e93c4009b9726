"""Ranking the facts that a question may be answered with: those of who is named alone, where no others may matter.

Of many facts, few are about who is named. Once one of them answers the question, the best that any other fact could
come to tells that there is no need to look for more, as search engines do (Turtle and Flood, Query Evaluation, 1995).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from bot.core.matching.asked_terms import damped
from bot.core.matching.deciding import ANSWER_FROM, CLEARLY_BETTER, odds
from bot.core.matching.nearest import NEAREST
from bot.core.matching.ranking import Assessed, nears
from bot.core.matching.similar import NO_NUMBERS
from bot.core.matching.terms import once
from bot.core.matching.weights import STORY

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching.index import Index
    from bot.core.matching.ranking import Ranked, Ranker
    from bot.core.matching.understanding import Question


class Choices:
    """Ranks the facts of several choices for one question after the other, each question for all of them at once.

    Args:
        ranker: ranks them.
        index: the facts.
        allowed: of each choice, one flag an entry.
        stops_early: whether to leave out what cannot matter; what is decided is the same.
    """

    def __init__(
        self, ranker: Ranker, index: Index, allowed: Sequence[NDArray[np.bool_]], *, stops_early: bool = True
    ) -> None:
        self._ranker = ranker
        self._index = index
        self._allowed = allowed
        self._stops_early = stops_early
        self._ranked: list[tuple[Question, list[list[Ranked]]]] = []

    def ranked(self, question: Question, choice: int) -> list[Ranked]:
        """Return the nearest facts of a choice, by its place, most likely first.

        Where a fact of who is named answers the question, others are left out that cannot come near it.
        """
        found = next((found for known, found in self._ranked if known == question), None)
        if found is None:
            found = self._found(question)
            self._ranked.append((question, found))
        return found[choice]

    def _found(self, question: Question) -> list[list[Ranked]]:
        named = self._of_named(question) if self._may_be_sure(question) else [[] for _ in self._allowed]
        if all(named):
            return named
        of_all = self._ranker.assessed_each(question, self._allowed)
        # Of each choice by itself: what is found openly must not hang on what is hidden.
        return [own or self._ranker.in_order(found) for own, found in zip(named, of_all, strict=True)]

    def _of_named(self, question: Question) -> list[list[Ranked]]:
        """Return of each choice the facts of who is named; none where these are many, or others may matter."""
        each = [self._named(question, allowed) for allowed in self._allowed]
        facts = once(np.concatenate(each))
        if not len(facts):
            return [[] for _ in each]
        similar, others = self._index.similarity.compared(question, facts, kept=damped(question))
        meanings = self._index.meanings(question, similar)
        asked = self._ranker.asked(question)
        logit = STORY.logit(asked.of_strangers(*others))
        most = max(calibration.probability(logit) for calibration in self._ranker.calibrations.values())
        found = [Assessed(near, asked.evidence(near)) for near in nears(similar, meanings, np.arange(len(facts)))]
        own = [set(some.tolist()) for some in each]
        ranked = [self._ranker.in_order([one for one in found if one.near.number in some]) for some in own]
        return [some if some and _is_sure(some[0].confidence, most) else [] for some in ranked]

    def _may_be_sure(self, question: Question) -> bool:
        """Tell whether the facts of who is named may do: nobody has two names, and strangers have no facts."""
        if len(question.mentions) != 1 or question.strangers or not question.relations:
            return False
        return self._stops_early and self._index.tells_stories and 0 < len(question.refs) <= NEAREST

    def _named(self, question: Question, allowed: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return the facts of who is named; none where these are many, or do not seem to answer."""
        about = np.concatenate([self._index.similarity.having(ref.feature) for ref in question.refs])
        facts: NDArray[np.int64] = about[allowed[about]].astype(np.int64)
        related = (self._index.profiles[number].relations for number in facts[:NEAREST].tolist())
        if len(facts) > NEAREST or all(map(question.relations.isdisjoint, related)):
            return NO_NUMBERS
        return facts


def _is_sure(best: float, others: float) -> bool:
    """Tell whether no other fact has a say where the best is as likely as this, and others are at most."""
    return best >= ANSWER_FROM > others and CLEARLY_BETTER * odds(best) >= odds(others)
