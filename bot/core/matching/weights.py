"""How much each piece of evidence counts.

Fitted by `python -m benchmarks.fit_weights` on labelled questions about several shows, and on near misses.
"""

from __future__ import annotations

from dataclasses import dataclass
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

    def logit(self, evidence: Evidence) -> float:
        """Return the logarithm of the odds that the fact answers the question, in a pack like those fitted on."""
        added: float = sum([weight * getattr(evidence, name) for name, weight in self.weights.items()])
        return self.bias + added


STORY: Final = Model(
    -1.66,
    {
        "similarity": 1.43,
        "meaning": 1.59,
        "nearest": 1.0,
        "is_an_ask": 1.89,
        "asked_less": -1.78,
        "doubtful": -0.40,
        "relation_agrees": 0.10,
        "relation_differs": -1.00,
        "relation_extra": -0.73,
        "relation_unasked": -1.13,
        "relative_foreign": -2.50,
        "besides_name": -1.08,
        "name_agrees": 0.12,
        "names_foreign": -1.85,
        "name_lacking": -2.66,
        "aspect_differs": -1.69,
        "numbers_foreign": -2.87,
        "all_fits": 0.74,
    },
)
"""For packs about a show, with people, ratings or a timeline."""

PLAIN: Final = Model(
    -5.20,
    {
        "similarity": 4.60,
        "meaning": 4.72,
        "is_an_ask": 0.76,
        "spelled_alike": 4.50,
        "misspelt": -2.70,
        "doubtful": -0.38,
    },
)
"""For packs of plain questions and answers."""
