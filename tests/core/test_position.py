from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.position import Position, earliest, implies, ladder, latest
from bot.core.reveals import Reveals
from bot.core.spoilers import Gate, Guarded, Horizon, Policy

POINTS = st.builds(
    lambda pack, index: Position(pack, index, f"E{index}", show="" if pack == "a" else f"Show {pack}"),
    st.sampled_from("abc"),
    st.integers(1, 6),
)
POSITIONS = st.none() | st.lists(POINTS, min_size=1, max_size=4).map(lambda points: latest(*points))
HORIZONS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 7)).map(Horizon)
FIVE, NORTH = Position("a", 5, "S01E05"), Position("b", 3, "S03E10", show="Bosch: Legacy")
BOTH = Position("a", 5, "S01E05", also=(NORTH,))


@given(st.lists(POSITIONS, max_size=5), HORIZONS)
def test_the_latest_of_several_is_reached_where_all_of_them_are(several: list[Position | None], at: Horizon) -> None:
    assert at.reaches(latest(*several)) == all(map(at.reaches, several))


@given(st.lists(POSITIONS, min_size=1, max_size=5), HORIZONS)
def test_where_the_earliest_of_several_is_reached_one_of_them_is(several: list[Position | None], at: Horizon) -> None:
    if at.reaches(earliest(*several)):
        assert any(map(at.reaches, several))


@given(st.lists(st.integers(1, 9).map(lambda index: Position("a", index, "")), min_size=1))
def test_in_one_story_the_earliest_and_the_latest_are_the_first_and_the_last(several: list[Position]) -> None:
    indices = [position.index for position in several]
    assert earliest(*several) == Position("a", min(indices), "")
    assert latest(*several) == Position("a", max(indices), "")


@given(st.lists(POSITIONS, max_size=5).flatmap(lambda several: st.tuples(st.just(several), st.permutations(several))))
def test_the_order_in_which_positions_are_given_makes_no_difference(
    orders: tuple[list[Position | None], list[Position | None]],
) -> None:
    one, other = orders
    assert latest(*one) == latest(*other)
    assert earliest(*one) == earliest(*other)
    assert ladder(one, home="a") == ladder(other, home="a")


@given(POSITIONS, POSITIONS, HORIZONS)
def test_one_position_implies_another_where_every_horizon_that_reaches_it_reaches_both(
    one: Position | None, other: Position | None, at: Horizon
) -> None:
    nearest = Horizon.at([one] if one is not None else [])
    assert implies(one, other) == nearest.reaches(other)
    if implies(one, other) and at.reaches(one):
        assert at.reaches(other)


@given(st.lists(POSITIONS, max_size=6))
def test_of_a_ladder_each_rung_is_reached_after_those_before_it_and_the_last_one_after_all(
    several: list[Position | None],
) -> None:
    rungs = ladder(several, home="a")
    assert all(implies(later, sooner) for sooner, later in pairwise(rungs))
    assert all(implies(rungs[-1], position) for position in several)
    own = [position for position in several if implies(Position("a", 9, ""), position)]
    assert set(own) <= set(rungs)


@given(st.lists(POSITIONS, min_size=1), HORIZONS, HORIZONS, st.sampled_from(Policy))
def test_a_further_horizon_never_hides_what_a_nearer_one_shows(
    several: list[Position | None], near: Horizon, more: Horizon, policy: Policy
) -> None:
    far = Horizon({pack: max(near.watched.get(pack, 0), more.watched.get(pack, 0)) for pack in "abcd"})
    for position in several:
        text = Guarded("x", position)
        if Gate(near, policy).open_text(text) is not None:
            assert Gate(far, policy).open_text(text) == "x"


@given(st.lists(POSITIONS), HORIZONS)
def test_many_positions_are_asked_at_once_as_they_are_one_by_one(several: list[Position | None], at: Horizon) -> None:
    assert Reveals(several).reached(at).tolist() == [at.reaches(position) for position in several]


@given(st.lists(POINTS, min_size=1, max_size=4))
def test_a_horizon_reaches_what_it_was_made_of(several: list[Position]) -> None:
    assert Horizon.at(several).reaches(latest(*several))


def test_what_a_position_is_called_does_not_count_for_equality() -> None:
    assert replace(NORTH, name="x", show="") == NORTH
    assert hash(replace(NORTH, name="x", show="")) == hash(NORTH)
    assert latest(NORTH, FIVE) == BOTH == latest(BOTH, FIVE)


@pytest.mark.parametrize(
    ("position", "label", "written"),
    [
        (FIVE, "S01E05", "S01E05"),
        (NORTH, "Bosch: Legacy S03E10", "b S03E10"),
        (BOTH, "S01E05 and Bosch: Legacy S03E10", "[S01E05, b S03E10]"),
        (Position("a", 5, "E5", "A", also=(replace(NORTH, show=""),)), "S03E10 and A E5", "[S03E10, a E5]"),
    ],
)
def test_a_position_of_another_show_says_of_which(position: Position, label: str, written: str) -> None:
    assert (position.label, str(position), position.written) == (label, label, written)
