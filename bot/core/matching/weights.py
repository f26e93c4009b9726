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

BIAS: Final = -2.11
WEIGHTS: Final = {
    "likeness": 2.16,
    "share": 2.05,
    "asked_less": -1.15,
    "unexplained": -0.19,
    "uncovered": 0.00,
    "strangers": 0.00,
    "doubtful": 0.00,
    "relation_agrees": 0.74,
    "relation_differs": -0.67,
    "relation_extra": -2.16,
    "relation_unasked": -0.98,
    "name_agrees": 0.00,
    "names_foreign": -2.35,
    "name_lacking": -3.18,
    "aspect_differs": -0.92,
    "numbers_foreign": -1.57,
    "nothing_but_name": 0.00,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
