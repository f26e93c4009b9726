"""A short soak; `python -m benchmarks.soak` runs the long one, and judges times and memory more strictly."""

from __future__ import annotations

import os
from typing import Final

from benchmarks.endurance import report
from benchmarks.soak import soak

SECONDS: Final = float(os.environ.get("CASEFILE_SOAK_SECONDS", "120"))
"""Long enough for every fault."""
RATE: Final = 25.0
FAULT_EVERY: Final = 5.0
GROWTH: Final = 25.0
"""Megabytes: within two minutes, what is remembered of answers still grows."""


async def test_nothing_is_lost_twice_answered_or_left_over_while_everything_goes_wrong() -> None:
    result = await soak(seconds=SECONDS, rate=RATE, fault_every=FAULT_EVERY, patience=60)
    assert result.broken(growth=GROWTH) == [], report(result)
    assert result.unknown == 0
    assert len(result.faults) >= 16, result.faults
