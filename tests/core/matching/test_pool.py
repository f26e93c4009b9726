from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.core.matching.pool import Pool

# Few letters, so that many words are near each other; "q" and "1" are told apart by other bits than their own.
WORDS = st.text("abcéq1", min_size=2, max_size=8)


@given(st.sets(WORDS), WORDS, st.integers(1, 3))
def test_of_the_words_that_keep_an_end_none_that_is_near_is_overlooked(pool: set[str], word: str, edits: int) -> None:
    found = {near: distance for distance, near in Pool(pool).near(word, edits)}
    distances = {near: OSA.distance(word, near) for near in pool}
    kept = [near for near in pool if near[0] in word[:2] or near[-1] in word[-2:]]
    assert found == {near: distances[near] for near in kept if distances[near] <= edits}


def test_the_nearest_comes_first() -> None:
    assert list(Pool({"bosch", "boson", "watch"}).near("bosh", 2)) == [(1, "bosch"), (2, "boson")]


@pytest.mark.parametrize(
    ("word", "known"),
    [
        ("dtctve", ["detective"]),
        ("adnce", ["audience"]),
        ("cntr", ["center", "counter"]),
        ("rttn", ["rattan", "rotten"]),
        ("rotten", []),  # as it is
        ("rtten", []),
        ("ttn", []),
        ("rotn", []),  # has a vowel inside
    ],
)
def test_words_are_found_without_the_vowels_inside(word: str, known: list[str]) -> None:
    assert Pool(["detective", "audience", "counter", "center", "rotten", "rattan"]).abbreviated(word) == known
