"""Turning what speaks for a fact into a probability that means the same in every pack.

How high the best wrong fact scores depends on the pack: on how many facts it has and how alike they are asked. A pack
shows that by itself: its own asks, each left out of its fact, are questions that the pack covers; with the whole fact
left out, they are questions that it nearly covers. The logarithm of the odds is stretched and moved to fit both
(Platt, Probabilistic Outputs for Support Vector Machines, 1999), the shipped weights being the prior.
"""

from __future__ import annotations

from math import exp
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

SAMPLE: Final = 120
"""Facts of a pack that are looked at; more make it slower to load and hardly better."""
NOTHING_FOUND: Final = -9.0
"""Logit where no fact is near at all."""
_STEPS: Final = 30
_ENOUGH: Final = 5
"""Asks that facts have on average where those left out tell what fans' questions will be like."""
_STEEP: Final = 4
"""How fast less is told by fewer asks, as a power."""


class Prior(NamedTuple):
    """How a pack's own asks count beside the shipped weights.

    Attributes:
        trusted: how many questions the shipped weights count as.
        uncovered: what an ask counts whose fact is left out, beside one that only is no ask itself.
        asks: up to so many of a pack's asks are left out in turn; more make it slower to load and hardly better.
        of_fact: up to so many of them are of one fact.
    """

    trusted: float
    uncovered: float
    asks: int
    of_fact: int

    def where_facts_have(self, asks: float) -> Prior:
        """Return the prior for a pack whose facts have so many asks on average.

        Of few asks, one that is left out takes most of its fact along, so that a fact seems harder to find than it is.
        """
        return self._replace(trusted=self.trusted * max(1.0, _ENOUGH / asks) ** _STEEP)


STORY_PRIOR: Final = Prior(trusted=60.0, uncovered=1.0, asks=SAMPLE, of_fact=1)
"""Less trusted, a pack that is new answers every tenth near miss: its asks are more alike than what fans ask."""
PLAIN_PRIOR: Final = Prior(trusted=3.0, uncovered=0.7, asks=2 * SAMPLE, of_fact=3)
"""Without a story, neighbouring facts are asked much more alike than what fans ask beyond the pack. How much so differs
from pack to pack, which few asks do not tell."""


class Calibration(NamedTuple):
    """How a pack stretches and moves the logarithm of the odds."""

    slope: float = 1.0
    offset: float = 0.0

    def probability(self, logit: float) -> float:
        """Return the probability that a fact answers a question, 0 to 1."""
        return 1 / (1 + exp(-max(-30.0, min(30.0, self.slope * logit + self.offset))))


def sample(numbers: Sequence[int], most: int) -> Sequence[int]:
    """Return up to so many of some numbers, spread over all of them."""
    return numbers[:: max(1, -(-len(numbers) // most))]


class LeftOut(NamedTuple):
    """What is found for an ask of a pack that is left out.

    Attributes:
        covered: logit of the best fact without the ask, and whether it is the ask's own; ``None`` where the fact has no
            other ask.
        uncovered: logit of the best other fact; ``None`` where that one answers the ask, too.
    """

    covered: tuple[float, bool] | None
    uncovered: float | None


def fitted(left_out: Sequence[LeftOut], trust: Prior = STORY_PRIOR) -> Calibration:
    """Return the calibration that fits a pack's own asks."""
    covered = [one.covered for one in left_out if one.covered is not None]
    uncovered = _surely_uncovered(left_out)
    logits = np.array([*(logit for logit, _ in covered), *uncovered])
    truth = np.array([*(float(right) for _, right in covered), *([0.0] * len(uncovered))])
    # From nothing: where the prior is far off, steps that start from it run away.
    theta, prior = np.zeros(2), np.array([1.0, 0.0])
    counts = np.array([1.0] * len(covered) + [trust.uncovered] * len(uncovered))
    strength = trust.trusted * np.diag([2.0, 0.2])
    design = np.stack([logits, np.ones(len(logits))], axis=1)
    for _ in range(_STEPS):
        guess = 1 / (1 + np.exp(-np.clip(design @ theta, -30, 30)))
        gradient = design.T @ (counts * (guess - truth)) + strength @ (theta - prior)
        curvature = design.T @ (design * (counts * guess * (1 - guess))[:, None]) + strength
        theta = theta - np.linalg.solve(curvature, gradient)
    return Calibration(float(theta[0]), float(theta[1]))


def _surely_uncovered(left_out: Sequence[LeftOut]) -> list[float]:
    """Return the logits of the best other facts that most likely do not answer.

    In a pack whose facts overlap, others answer without fitting in all that is said: as many as those that do fit.
    """
    uncovered = sorted(one.uncovered for one in left_out if one.uncovered is not None)
    overlap = 1 - len(uncovered) / max(1, len(left_out))
    return uncovered[: round(len(uncovered) * (1 - overlap))]
