from __future__ import annotations

from bisect import bisect_left

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.packed import Groups, Texts
from bot.core.position import Position
from bot.core.reveals import Positions


@given(st.lists(st.text(st.characters())))
def test_texts_are_what_they_were(texts: list[str]) -> None:
    packed = Texts(texts)
    assert [*packed] == [packed[number] for number in range(len(packed))] == packed[:] == texts
    assert packed[1:-1] == texts[1:-1]
    with pytest.raises(IndexError):
        packed[len(texts)]


def test_texts_are_looked_up_like_a_list() -> None:
    texts = sorted(["ä", "a", "", "\ud800", "zz", "\U0001f600"])
    assert [bisect_left(Texts(texts), text) for text in texts] == [*range(6)]


@given(st.lists(st.lists(st.integers(0, 9))))
def test_groups_are_what_they_were(groups: list[list[int]]) -> None:
    packed = Groups(groups)
    assert [packed[number].tolist() for number in range(len(groups))] == groups
    assert [packed.size(number) for number in range(len(groups))] == [*map(len, groups)]


def test_equal_positions_keep_their_names() -> None:
    here, there = Position("tv", 3, "S01E03"), Position("tv", 3, "S01E03", "TV")
    positions = Positions([here, None, there, here])
    assert [position and position.label for position in positions] == ["S01E03", None, "TV S01E03", "S01E03"]
    assert [*positions[1:3]] == [None, there]
    assert len(positions) == 4
