from __future__ import annotations

import pytest

from bot.core.matching.parts import clauses, sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who plays colleen", ["who plays colleen"]),
        ("rt? and metacritic", ["rt", "and metacritic"]),
        ("oh yea. who stars in it? just curious", ["oh yea", "who stars in it", "just curious"]),
        ("s2.e4", ["s2.e4"]),
        ("", []),
        ("??", []),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("who plays colleen and who plays martina", ["who plays colleen", "who plays martina"]),
        ("rt, metacritic", ["rt", "metacritic"]),
        ("android", ["android"]),
    ],
)
def test_clauses(text: str, expected: list[str]) -> None:
    assert clauses(text) == expected
