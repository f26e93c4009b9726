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

BIAS: Final = -0.72
WEIGHTS: Final = {
    "likeness": 1.24,
    "wording": 0.11,
    "is_an_ask": 1.88,
    "share": 1.33,
    "asked_less": -2.35,
    "unexplained": 0.00,
    "uncovered": 0.00,
    "strangers": -0.63,
    "doubtful": -0.27,
    "relation_agrees": 0.03,
    "relation_differs": -0.89,
    "relation_extra": -1.17,
    "relation_unasked": -1.30,
    "relative_foreign": -2.24,
    "besides_name": -1.28,
    "name_agrees": 0.09,
    "names_foreign": -1.89,
    "name_lacking": -2.56,
    "aspect_differs": -1.34,
    "numbers_foreign": -2.36,
    "all_fits": 0.92,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
