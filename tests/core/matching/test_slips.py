from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.core.matching.slips import ADDED, LOST, REPLACED, REPLACED_NEAR, SWAPPED, cost_of_slips

WORDS = st.text("abcd", min_size=1, max_size=8)


@pytest.mark.parametrize(
    ("typed", "meant", "cost"),
    [
        ("season", "season", 0.0),
        ("seson", "season", LOST),
        ("seaason", "season", ADDED),
        ("saeson", "season", SWAPPED),
        ("seadon", "season", REPLACED_NEAR),
        ("seaqon", "season", REPLACED),
        ("eason", "season", LOST),
        ("seasonx", "season", ADDED),
        ("esaxson", "season", SWAPPED + ADDED),
        ("sn", "season", 4 * LOST),
        ("", "of", 2 * LOST),
    ],
)
def test_slips_cost_what_they_are(typed: str, meant: str, cost: float) -> None:
    assert cost_of_slips(typed, meant) == pytest.approx(cost)


@given(WORDS, WORDS)
def test_slips_cost_as_much_as_there_are_edits(typed: str, meant: str) -> None:
    edits = OSA.distance(typed, meant)
    assert edits * min(LOST, SWAPPED) <= cost_of_slips(typed, meant) + 1e-9
    assert cost_of_slips(typed, meant) <= edits * max(ADDED, REPLACED) + 1e-9
