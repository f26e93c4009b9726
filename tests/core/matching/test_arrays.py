"""Working on groups of an array's items."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from bot.core.matching.arrays import is_in, place_of, to_sums

NEARLY_NOTHING = 0.05
"""Directions that cancel each other out have a sum whose own direction is chance."""


@given(st.integers(0, 2**32 - 1), st.lists(st.integers(1, 4), min_size=1, max_size=4), st.data())
def test_a_direction_is_compared_with_sums_as_if_it_were_not_in_them(
    seed: int, sizes: list[int], data: st.DataObject
) -> None:
    directions = np.random.default_rng(seed).normal(size=(sum(sizes), 5))
    directions /= np.linalg.norm(directions, axis=1)[:, None]
    left_out = data.draw(st.integers(0, len(directions) - 1))
    ends = np.cumsum(sizes, dtype=np.int64)
    groups = np.split(np.arange(len(directions)), ends[:-1])
    lengths = np.array([np.linalg.norm(directions[group].sum(axis=0)) for group in groups])
    sums = [directions[[one for one in group if one != left_out]].sum(axis=0) for group in groups]
    assume(all(np.linalg.norm(total) > NEARLY_NOTHING or not total.any() for total in sums))
    expected = [total @ directions[left_out] / (np.linalg.norm(total) or 1.0) for total in sums]
    cosines = (directions @ directions[left_out]).astype(np.float32)
    found = to_sums(cosines, ends - sizes, lengths.astype(np.float32), left_out)
    assert found.tolist() == pytest.approx(expected, abs=1e-2)


def test_a_number_is_found_where_it_stands() -> None:
    numbers = np.array([2, 3, 7])
    assert [place_of(number, numbers) for number in (2, 7, 5, 9, None)] == [0, 2, None, None, None]


def test_numbers_are_told_that_are_among_others() -> None:
    others = np.array([2, 3, 7], np.int32)
    assert is_in(np.array([1, 2, 5, 7, 9]), others).tolist() == [False, True, False, True, False]
