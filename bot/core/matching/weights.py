"""How much each piece of evidence counts.

Fitted by `python -m benchmarks.fit_weights` on labelled questions about several shows, and on near misses.
"""

from __future__ import annotations

from math import exp
from operator import mul
from typing import TYPE_CHECKING, Final

from bot.core.matching.evidence import NAMES

if TYPE_CHECKING:
    from bot.core.matching.evidence import Evidence

BIAS: Final = -1.08
WEIGHTS: Final = {
    "likeness": 1.46,
    "wording": 0.11,
    "centroid": 1.31,
    "phrases": 0.30,
    "is_an_ask": 1.75,
    "share": 0.49,
    "asked_less": -1.88,
    "unexplained": 0.00,
    "uncovered": 0.00,
    "strangers": -0.34,
    "doubtful": -0.36,
    "relation_agrees": 0.05,
    "relation_differs": -1.05,
    "relation_extra": -0.90,
    "relation_unasked": -1.24,
    "relative_foreign": -2.11,
    "besides_name": -1.23,
    "name_agrees": 0.04,
    "names_foreign": -1.89,
    "name_lacking": -2.36,
    "aspect_differs": -1.78,
    "numbers_foreign": -2.37,
    "all_fits": 0.71,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
