"""A closer look where words leave it unsure which fact answers a question: at whole sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.deciding import odds
from bot.core.matching.ranking import Assessed, calibrated, in_order
from bot.core.matching.weights import PLAIN_WITH_LARGE, PLAIN_WITH_SMALL, STORY, Model

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching.index import Index
    from bot.core.matching.near import Near
    from bot.core.matching.ranking import Ranked, Ranker
    from bot.core.matching.scope import Scope
    from bot.core.matching.sentences import Sentences
    from bot.core.matching.understanding import Question

NEAREST: Final = 6
"""Facts, the nearest as sentences, that are weighed besides those that are near in words."""
SURELY_UNCOVERED: Final = 0.02
"""Confidence in the best fact up to which a closer look hardly ever finds an answer."""
AMBIGUOUS: Final = 0.5
"""Share of the odds of the best fact from which on the second best is near."""


class Weighing(NamedTuple):
    """How whole sentences are weighed.

    Attributes:
        model: how much they count beside words.
        surely_covered: confidence in the best fact from which on it hardly ever changes it, unless the second is near.
    """

    model: Model
    surely_covered: float


QUICK: Final = Weighing(PLAIN_WITH_SMALL, 0.9)
"""With the encoder that comes with Casefile."""
THOROUGH: Final = Weighing(PLAIN_WITH_LARGE, 0.7)
"""With that of the extra `semantic`. Later, it would tell more near misses from answers, and take its time for four
fifths of all questions instead of three."""


class Closer:
    """Ranks facts again by whole sentences, too; immutable.

    Args:
        ranker: ranked them before.
        index: the facts.
        scope: which of them belong to which pack.
        sentences: compares whole sentences.
        weighing: how they are weighed.

    Attributes:
        calibrations: how each pack's odds become probabilities, by its id.
    """

    def __init__(self, ranker: Ranker, index: Index, scope: Scope, sentences: Sentences, weighing: Weighing) -> None:
        self._ranker = ranker
        self._index = index
        self._sentences = sentences
        self._weighing = weighing
        own = calibrated(index, scope, self._assessed_without, self._model, scope.packs - index.shows)
        self.calibrations = {**ranker.calibrations, **own}

    def ranked(
        self, question: Question, sentence: str, allowed: NDArray[np.bool_], found: Sequence[Ranked]
    ) -> list[Ranked]:
        """Return the nearest facts, most likely first.

        Args:
            question: what is asked.
            sentence: the same as it was most likely meant.
            allowed: one flag an entry: whether it may be found.
            found: the nearest facts by words.
        """
        direction = self._sentences.direction(sentence)
        near = [Assessed(one.near, one.evidence) for one in found]
        near += self._also_near(question, allowed, direction, near, None)
        return in_order(self._index, self._with_sentences(near, direction, None), self.calibrations, self._model)

    def is_unsure(self, found: Sequence[Ranked]) -> bool:
        """Tell whether it is unsure which of the nearest facts answers a question, or whether any does.

        Of a show, whole sentences tell no more than relations and names do: what is nearly covered is near as one, too.
        """
        if not found or found[0].near.tells_a_story or found[0].confidence <= SURELY_UNCOVERED:
            return False
        if found[0].confidence < self._weighing.surely_covered:
            return True
        return len(found) > 1 and odds(found[1].confidence) > AMBIGUOUS * odds(found[0].confidence)

    def _assessed_without(self, question: Question, allowed: NDArray[np.bool_], without: int) -> list[Assessed]:
        """Return the nearest facts for a question that is one of the asks, as if it were none."""
        direction = self._sentences.of_ask(without)
        near = self._ranker.assessed(question, allowed, without)
        near += self._also_near(question, allowed, direction, near, without)
        return self._with_sentences(near, direction, without)

    def _also_near(
        self,
        question: Question,
        allowed: NDArray[np.bool_],
        direction: NDArray[np.float32],
        found: Sequence[Assessed],
        without: int | None,
    ) -> list[Assessed]:
        """Return the facts that are near as sentences only."""
        others = np.zeros_like(allowed)
        others[self._sentences.nearest(direction, NEAREST, allowed)] = True
        others[[one.near.number for one in found]] = False
        return self._ranker.assessed(question, others, without) if others.any() else []

    def _with_sentences(
        self, found: Sequence[Assessed], direction: NDArray[np.float32], without: int | None
    ) -> list[Assessed]:
        alike = self._sentences.alike(direction, np.array([one.near.number for one in found], np.int64), without)
        return [
            Assessed(one.near, one.evidence._replace(sentence=near, asks_alike=asks, best_asked_less=0.0, rivals=0.0))
            for one, near, asks in zip(found, alike.sentence.tolist(), alike.asks.tolist(), strict=True)
        ]

    def _model(self, near: Near) -> Model:
        return STORY if near.tells_a_story else self._weighing.model


def sentence(text: str, question: Question) -> str:
    """Return a question for the encoder: as it was written, or where words are misspelt, as it was most likely meant.

    Encoders are trained on what people write, commas, apostrophes and chat-speak included, but not on typing errors.
    """
    return " ".join(question.words) if question.corrections else text
