from __future__ import annotations

import pytest

from bot.core.matching.patterns import PatternSet, name_token, word_token
from bot.core.matching.signs import shown

NAMES = {"JO": "c", "SHOW": "s", "JO-SHOW": "cs", "ADA": "p"}


def fits(pattern: str, question: str) -> bool:
    tokens = [name_token(word, NAMES[word]) if word in NAMES else word_token(word) for word in question.split()]
    return bool(PatternSet({"it": (pattern,)}).found(tokens))


@pytest.mark.parametrize(
    ("pattern", "question"),
    [
        ("who direct", "who was it that directed the pilot"),
        ("who direct|write", "who wrote it"),
        ("who play @c", "who plays JO"),
        ("who .. play", "who does that tall stranger play"),
        ("season #", "is season 2 out"),
        ("^ cast $", "the cast please"),
        ("cast $s", "cast of SHOW season 2"),
        ("who +play", "so who plays JO"),
        ("direct !cut", "who directed it"),
        ("happen to|$", "what happens"),
        ("rival of|$s show|$", "the rival of JO-SHOW 2"),
        ("rival of|$s show|$", "the rival of the show"),
        ("@p|she surf", "does she surf"),
        ("@p|she surf", "does ADA surf"),
    ],
)
def test_a_pattern_fits(pattern: str, question: str) -> None:
    assert fits(pattern, question)


@pytest.mark.parametrize(
    ("pattern", "question"),
    [
        ("who direct", "who produced and directed it"),
        ("who play @c", "who plays ADA"),
        ("who .. play", "who does that very tall rather silent stranger play"),
        ("season #", "is the season out"),
        ("^ cast $", "the cast of crows"),
        ("cast $s", "cast of JO"),
        ("who +play", "who does ADA play"),
        ("direct !cut", "who directed the cut"),
        ("happen !@c", "what happens to JO"),
        ("happen to|$", "what happens then outside"),
        ("rival of|$s show", "the rival the show"),
        ("rival of|$s show|$", "the rival JO-SHOW outside"),
    ],
)
def test_a_pattern_does_not_fit(pattern: str, question: str) -> None:
    assert not fits(pattern, question)


def test_a_name_that_may_mean_the_show_excludes_nothing() -> None:
    assert fits("happen !@c", "what happens in JO-SHOW")


@pytest.mark.parametrize(
    ("one", "other"), [("who", "plays"), ("plays", "JO"), ("plays", "JO-SHOW"), ("wrote", "pilot")]
)
def test_it_is_known_what_a_pattern_has_behind_a_word(one: str, other: str) -> None:
    assert has_behind(PatternSet({"it": ("^ who play @c", "direct|write pilot")}), one, other)


@pytest.mark.parametrize(("one", "other"), [("plays", "ADA"), ("plays", "who"), ("cast", "crew"), ("JO", "who")])
def test_what_no_pattern_has_behind_a_word_is_none(one: str, other: str) -> None:
    assert not has_behind(PatternSet({"it": ("^ who play @c", "cast .. crew")}), one, other)


def has_behind(patterns: PatternSet, one: str, other: str) -> bool:
    behind = "".join(map(patterns.behind, shown(code(one))))
    return any(f" {sign} " in behind for sign in shown(code(other)))


def code(word: str) -> str:
    return (name_token(word, NAMES[word]) if word in NAMES else word_token(word)).code
