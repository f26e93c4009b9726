"""What fans call somebody beside the name."""

from __future__ import annotations

import pytest

from bot.core.matching.epithets import without_epithets
from bot.core.matching.patterns import name_token, word_token


@pytest.mark.parametrize(
    ("said", "tells"),
    [
        ("who plays that creep NAME", ["portrai"]),
        ("who plays the adorable NAME", ["portrai"]),
        ("what happens to poor sweet NAME", ["happen"]),
        ("poor NAME what happens", ["happen"]),
        ("who plays that damn annoying NAME", ["portrai"]),
        ("why is NAME the asshole back", ["back"]),
        ("is NAME evil", ["evil"]),
        ("who is this NAME girl", []),
        ("who is NAME girl", ["woman"]),
        ("how hot is NAME", ["hot"]),
        ("who is the creep", ["creep"]),
        ("which creep met NAME", ["creep", "meet"]),
    ],
)
def test_what_fans_call_somebody_is_not_asked(said: str, tells: list[str]) -> None:
    tokens = tuple(name_token("name", "c") if word == "NAME" else word_token(word) for word in said.split())
    assert [token.sense for token in without_epithets(tokens) if token.tells] == tells
