from __future__ import annotations

from collections import Counter

import pytest

from bot.core.matching.spelling import Speller

VOCABULARY = Counter(
    {"laffont": 9, "rotten": 5, "tomatoes": 5, "netflix": 3, "samira": 4, "episodes": 8, "plays": 20, "bosch": 4}
)


@pytest.fixture
def speller() -> Speller:
    return Speller(VOCABULARY, frozenset({"wander", "episode", "played", "botched"}))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lafont", "laffont"),
        ("laffnot", "laffont"),
        ("roten", "rotten"),
        ("tomatos", "tomatoes"),
        ("netlfix", "netflix"),
        ("samria", "samira"),
        ("epsodes", "episodes"),
    ],
)
def test_typing_errors_are_resolved(speller: Speller, typed: str, meant: str) -> None:
    assert speller.correct(typed) == (meant,)


@pytest.mark.parametrize("word", ["laffont", "episode", "played", "wander", "irving", "xyzzy", "abc", "2025"])
def test_right_words_and_strangers_stay_as_they_are(speller: Speller, word: str) -> None:
    assert speller.correct(word) is None
