"""Whom a fan turns to by the way."""

from __future__ import annotations

import pytest

from bot.core.matching.address import without_address
from bot.core.matching.text import words


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("bro why lanterns", "why lanterns"),
        ("fam, is it good", "is it good"),
        ("why won't she talk bro?", "why won't she talk"),
        ("serious q who won the war", "who won the war"),
        ("who won the war quick question", "who won the war"),
        ("random question: who won", "who won"),
        ("bro of adler", "bro of adler"),
        ("bro's name", "bro's name"),
        ("who is his bro", "who is his bro"),
        ("who is adler's bro", "who is adler's bro"),
        ("who is adlers bro", "who is adlers bro"),
        ("does she have a big bro", "does she have a big bro"),
        ("adler bro", "adler bro"),
        ("bro", "bro"),
        ("who is the brother", "who is the brother"),
        ("what did the bro code say", "what did the bro code say"),
        ("a serious question", "a serious question"),
    ],
)
def test_who_is_turned_to_in_front_or_behind_is_not_asked_about(written: str, left: str) -> None:
    assert without_address(written) == left


def test_questions_are_read_without_it() -> None:
    assert [word.text for word in words("Bro, whos she lmk")] == ["who", "is", "she"]
