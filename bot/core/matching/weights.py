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

BIAS: Final = -2.0
WEIGHTS: Final = {
    "likeness": 4.0,
    "share": 4.0,
    "asked_less": -1.0,
    "unexplained": -2.5,
    "uncovered": -0.5,
    "strangers": -4.0,
    "relation_agrees": 2.0,
    "relation_differs": -2.0,
    "relation_unasked": -0.5,
    "name_agrees": 1.0,
    "names_foreign": -3.0,
    "name_lacking": -2.0,
    "aspect_differs": -1.5,
    "numbers_foreign": -2.0,
    "nothing_but_name": 0.0,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
