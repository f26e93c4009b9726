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

BIAS: Final = -0.83
WEIGHTS: Final = {
    "likeness": 1.53,
    "wording": 0.11,
    "is_an_ask": 3.0,
    "share": 1.39,
    "asked_less": -2.32,
    "unexplained": 0.00,
    "uncovered": 0.00,
    "strangers": -0.59,
    "doubtful": -0.34,
    "relation_agrees": 0.00,
    "relation_differs": -0.75,
    "relation_extra": -1.41,
    "relation_unasked": -1.29,
    "relative_foreign": -2.24,
    "besides_name": -1.33,
    "name_agrees": 0.10,
    "names_foreign": -1.94,
    "name_lacking": -2.54,
    "aspect_differs": -1.33,
    "numbers_foreign": -2.40,
    "all_fits": 1.03,
}


if tuple(WEIGHTS) != NAMES:  # the product above relies on it
    raise AssertionError((tuple(WEIGHTS), NAMES))


def confidence(evidence: Evidence) -> float:
    """Return the probability that the fact answers the question, 0 to 1."""
    logit = BIAS + sum(map(mul, WEIGHTS.values(), evidence.numbers()))
    return 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
