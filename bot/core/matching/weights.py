"""How much each piece of evidence counts.

Fitted by `python -m benchmarks.fit_weights` on labelled questions about several shows, and on near misses.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import mul
from typing import TYPE_CHECKING, Final

from bot.core.matching.evidence import NAMES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.matching.evidence import Evidence


@dataclass(frozen=True, slots=True)
class Model:
    """A logistic model: what the evidence adds to the logarithm of the odds.

    Attributes:
        bias: without any evidence.
        weights: for each full piece of evidence, by its name; evidence that is not named counts nothing.
    """

    bias: float
    weights: Mapping[str, float]
    _in_order: tuple[float, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_in_order", tuple(self.weights.get(name, 0.0) for name in NAMES))

    def logit(self, evidence: Evidence) -> float:
        """Return the logarithm of the odds that the fact answers the question, in a pack like those fitted on."""
        added: float = sum(map(mul, self._in_order, evidence))
        return self.bias + added


STORY: Final = Model(
    -2.42,
    {
        "similarity": 1.86,
        "nearest": 0.17,
        "meaning": 0.81,
        "is_an_ask": 1.73,
        "misspelt": -0.15,
        "asked_less": -1.72,
        "strangers": -1.18,
        "doubtful": -0.24,
        "contrary": -2.00,
        "length": 1.02,
        "pronoun": 0.75,
        "relation_agrees": 0.53,
        "relation_differs": -0.50,
        "relation_extra": -1.05,
        "relation_unasked": -0.37,
        "relative_foreign": -2.11,
        "unexplained": -1.44,
        "besides_name": -0.24,
        "name_agrees": 0.35,
        "names_foreign": -2.46,
        "name_lacking": -2.31,
        "aspect_differs": -1.15,
        "value_differs": -1.05,
        "numbers_foreign": -2.00,
        "all_fits": 0.60,
    },
)
"""For packs about a show, with people, ratings or a timeline."""

PLAIN: Final = Model(
    -3.19,
    {
        "together": 0.98,
        "accounted": 2.06,
        "worded_alike": 1.28,
        "meaning_together": 2.18,
        "is_an_ask": 0.76,
        "spelled_alike": 1.52,
        "misspelt": -0.63,
        "contrary": -2.00,
        "length": 0.34,
        "kind_untold": -0.70,
        "best_asked_less": -0.80,
        "rivals": -1.00,
    },
)
"""For packs of plain questions and answers."""


def _with_sentences(model: Model, *, bias: float, words: float, sentence: float, asks_alike: float = 0.0) -> Model:
    """Return a model of the same evidence and of whole sentences.

    Args:
        model: without them.
        bias: without any evidence.
        words: the share of its weight that all else keeps, as most of it is told twice; rivals, contraries and kinds
            are not.
        sentence: what a sentence counts that is the same, against one that has nothing in common.
        asks_alike: what it counts where the fact's asks are all the same, against ones with nothing in common.
    """
    weights = {name: words * weight for name, weight in model.weights.items()}
    told_once = {name: model.weights[name] for name in ("rivals", "contrary", "kind_untold")}
    return Model(bias, {**weights, **told_once, "sentence": sentence, "asks_alike": asks_alike})


PLAIN_WITH_SMALL: Final = _with_sentences(PLAIN, bias=-3.3, words=0.8, sentence=3.0, asks_alike=-1.0)
"""With the encoder that comes with Casefile. How near a sentence is tells more beside how near the fact's asks are to
each other: to many asks about one thing in much the same words, near misses are near, too. Sentences that count more
find less that is misspelt."""
PLAIN_WITH_LARGE: Final = _with_sentences(PLAIN, bias=-3.7, words=0.45, sentence=7.5, asks_alike=-2.0)
"""With the encoder of the extra `semantic`."""
