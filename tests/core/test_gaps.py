from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.gaps import LONGEST_KEPT, are_near, masked, normalised, said_in

FIVE_DIGITS = re.compile(r"\d{5}")


def are_one(one: str, other: str) -> bool:
    return are_near(said_in(normalised(one)), said_in(normalised(other)))


@pytest.mark.parametrize(
    ("question", "kept"),
    [
        ("  Who  plays\nIrving?! ", "who plays irving"),
        ("Wer spielt Irving …", "wer spielt irving"),
        ("誰が演じる。", "誰が演じる"),
        ("who killed 2pac", "who killed 2pac"),
        ("what happens in S01E03 of 2021", "what happens in s01e03 of 2021"),
        ("\N{FULLWIDTH QUESTION MARK}", ""),
        ("🔎", ""),
        ("tell me please", ""),
        ("<@1>", ""),
    ],
)
def test_a_question_is_kept_without_what_makes_no_difference(question: str, kept: str) -> None:
    assert normalised(question) == kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ask <@80351110224678912> or <@!2>", "Ask [mention] or [mention]"),
        ("in <#1> by <@&2> with </ask:3>", "in [mention] by [mention] with [mention]"),
        ("ping @some.body_1 about it", "ping [mention] about it"),
        ("ping @one@two", "ping [mention][mention]"),
        ("see <:smile:123456> and <a:wave:1>", "see [emoji] and [emoji]"),
        ("mail me.too+x@example.co.uk!", "mail [mail]"),
        ("mail me\N{FULLWIDTH COMMERCIAL AT}example.com now", "mail [mail] now"),
        ("at https://a.example/b?c=1 or www.example.com or discord.gg/abc", "at [link] or [link] or [link]"),
        ("call +49 (170) 123-45", "call [number]"),
        ("call 1.2.3.4.5 now", "call [number] now"),
        (
            "call 12\u200b345 or \u0661\u0662\u0663\u0664\u0665 or \uff11\uff12\uff13\uff14\uff15",
            "call [number] or [number] or [number]",
        ),
        ("abc12345def", "abc[number]def"),
        ("S01E03 12345", "S01E03 [number]"),
        ("from 1999 to 2001", "from 1999 to 2001"),
        ("\x00 and \ud800 stay out", "and stay out"),
    ],
)
def test_personal_data_is_masked(text: str, kept: str) -> None:
    assert masked(text).rstrip("!") == kept


@given(st.text() | st.text("0123456789 .-@<>#e s", max_size=80))
def test_whatever_is_asked_nothing_personal_is_kept_and_any_database_takes_it(text: str) -> None:
    kept = normalised(text)
    assert not FIVE_DIGITS.search(kept)
    assert not re.search(r"<[@#][!&]?\d+>|@\w", kept)
    assert len(kept) <= LONGEST_KEPT
    assert "\x00" not in kept
    kept.encode()


def test_a_number_that_the_cut_goes_through_is_masked_before() -> None:
    kept = normalised("word " * 59 + "12345 and more")
    assert FIVE_DIGITS.search(kept) is None
    assert "123" not in kept


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("who plays irvin", "Who plays Irving?"),
        ("who plays irving", "irving, who plays?"),
        ("who's irving", "who is irving"),
        ("whats the budget", "what is the budget please"),
        ("who plays renée ballard", "who plays renee ballard"),
        ("where is the lighthosue", "where is the lighthouse"),
        ("who is the directer", "who is the director"),
    ],
)
def test_nearly_the_same_question_is_one(one: str, other: str) -> None:
    assert are_one(one, other)
    assert are_one(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("is tom dead", "is tim dead"),
        ("who is irving", "where is irving"),
        ("is marta alive", "is martha dead"),
        ("does martin die", "does marvin die"),
        ("what happens in episode 1", "what happens in episode 2"),
        ("what happens in s01e01", "what happens in s01e02"),
        ("who dies", "who does not die"),
        ("who plays irvin and lafont", "who plays irving and laffont"),
        ("who plays irving", "who plays"),
    ],
)
def test_another_question_is_another(one: str, other: str) -> None:
    assert not are_one(one, other)
    assert not are_one(other, one)
