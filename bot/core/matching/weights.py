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

BIAS: Final = -0.92
WEIGHTS: Final = {
    "likeness": 1.64,
    "wording": 0.28,
    "share": 1.36,
    "asked_less": -2.29,
    "unexplained": 0.00,
    "uncovered": 0.00,
    "strangers": -0.53,
    "doubtful": 0.00,
    "relation_agrees": 0.00,
    "relation_differs": -0.55,
    "relation_extra": -1.63,
    "relation_unasked": -1.36,
    "relative_foreign": -2.21,
    "besides_name": -1.30,
    "name_agrees": 0.07,
    "names_foreign": -1.99,
    "name_lacking": -2.62,
    "aspect_differs": -1.36,
    "numbers_foreign": -2.90,
    "all_fits": 0.80,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
