"""Which facts get a closer look."""

from __future__ import annotations

import numpy as np

from bot.core.matching.nearest import MOST_RELATED, NEAREST, nearest_places

FACTS = np.arange(100, 140)
PLACES = np.arange(40)[::-1]


def test_they_are_the_nearest_where_one_of_these_is_about_what_is_asked() -> None:
    assert nearest_places(FACTS, PLACES, {139, 100}.__contains__).tolist() == PLACES[:NEAREST].tolist()


def test_those_about_what_is_asked_follow_where_none_of_the_nearest_is() -> None:
    found = nearest_places(FACTS, PLACES, {127, 110, 105}.__contains__).tolist()
    assert found == [*PLACES[:NEAREST].tolist(), 27, 10, 5]


def test_they_are_not_many_more() -> None:
    assert len(nearest_places(FACTS, PLACES, lambda fact: fact < 120)) == NEAREST + MOST_RELATED


def test_there_may_be_none() -> None:
    assert nearest_places(FACTS, PLACES[:0], lambda _: True).tolist() == []
