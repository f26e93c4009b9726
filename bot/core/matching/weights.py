"""How much each piece of evidence counts.

Fitted by `python -m benchmarks.fit_weights` on asks of packs left out of their facts, and on near misses made from them.
"""

from __future__ import annotations

from math import exp
from operator import mul
from typing import TYPE_CHECKING, Final

from bot.core.matching.evidence import NAMES

if TYPE_CHECKING:
    from bot.core.matching.evidence import Evidence

BIAS: Final = -1.28
WEIGHTS: Final = {
    "likeness": 1.69,
    "wording": 0.41,
    "share": 1.51,
    "asked_less": -1.90,
    "unexplained": 0.00,
    "uncovered": 0.00,
    "strangers": -0.29,
    "doubtful": -0.24,
    "relation_agrees": 0.05,
    "relation_differs": -0.58,
    "relation_extra": -1.60,
    "relation_unasked": -1.23,
    "relative_foreign": -2.26,
    "besides_name": -1.04,
    "name_agrees": 0.05,
    "names_foreign": -2.04,
    "name_lacking": -2.56,
    "aspect_differs": -1.33,
    "numbers_foreign": -2.84,
    "all_fits": 0.78,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
