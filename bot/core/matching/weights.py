"""How much each piece of evidence counts.

Fitted by `python -m benchmarks.fit_weights` on labelled questions about several shows, and on near misses.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import exp
from typing import TYPE_CHECKING, Final

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

    def confidence(self, evidence: Evidence) -> float:
        """Return the probability that the fact answers the question, 0 to 1."""
        logit = self.bias + sum([weight * getattr(evidence, name) for name, weight in self.weights.items()])
        return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))


STORY: Final = Model(
    -1.34,
    {
        "similarity": 1.79,
        "meaning": 0.98,
        "likeness": 0.21,
        "centroid": 0.86,
        "is_an_ask": 1.87,
        "asked_less": -1.39,
        "strangers": -0.55,
        "relation_differs": -1.13,
        "relation_extra": -0.88,
        "relation_unasked": -1.21,
        "relative_foreign": -2.04,
        "besides_name": -1.14,
        "names_foreign": -1.95,
        "name_lacking": -2.32,
        "aspect_differs": -1.89,
        "numbers_foreign": -2.28,
        "all_fits": 0.68,
    },
)
"""For packs about a show, with people, ratings or a timeline."""

PLAIN: Final = Model(
    -3.81,
    {
        "similarity": 1.25,
        "meaning": 3.92,
        "likeness": 0.60,
        "wording": 0.57,
        "centroid": 1.14,
        "phrases": 1.70,
        "is_an_ask": 0.29,
        "asked_less": -1.38,
        "unexplained": -0.08,
        "doubtful": -1.06,
        "aspect_differs": -1.13,
        "numbers_foreign": -0.12,
    },
)
"""For packs of plain questions and answers."""


def confidence(evidence: Evidence, *, tells_a_story: bool) -> float:
    """Return the probability that a fact answers the question, 0 to 1, by the model for its kind of pack."""
    return (STORY if tells_a_story else PLAIN).confidence(evidence)
