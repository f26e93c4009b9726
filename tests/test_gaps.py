from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.gaps import LONGEST_QUESTION, Gap, GapLog


def log_of(*questions: str, limit: int = 1000) -> GapLog:
    gaps = GapLog(limit)
    for question in questions:
        gaps.remember(question)
    return gaps


def test_a_question_is_counted_as_often_as_it_was_asked() -> None:
    assert log_of("who is jo", "where", "who is jo").most_asked() == (Gap("who is jo", 2), Gap("where", 1))


@pytest.mark.parametrize("again", ["WHO IS JO", "  who  is\njo ", "Who\u00a0Is Jo"])
def test_case_and_spacing_make_no_difference(again: str) -> None:
    assert log_of("who is jo", again).most_asked() == (Gap("who is jo", 2),)


def test_no_more_than_asked_for_are_listed_and_all_are_counted() -> None:
    gaps = log_of(*map(str, range(12)))
    assert len(gaps) == 12
    assert len(gaps.most_asked()) == 10
    assert gaps.most_asked(1) == (Gap("0", 1),)


def test_the_question_that_was_asked_longest_ago_is_forgotten_first() -> None:
    gaps = log_of("a", "b", "a", "c", limit=2)
    assert {gap.question for gap in gaps.most_asked()} == {"a", "c"}


@pytest.mark.parametrize("nothing", ["", " ", "\n\t"])
def test_what_says_nothing_is_no_gap(nothing: str) -> None:
    assert len(log_of(nothing)) == 0


def test_long_questions_are_cut_and_count_as_one_where_they_begin_alike() -> None:
    gaps = log_of("word " * 1000, "word " * 2000)
    (gap,) = gaps.most_asked()
    assert gap.times == 2
    assert len(gap.question) == LONGEST_QUESTION - 1, "the space at the cut goes, too"


@given(st.lists(st.text(max_size=400), max_size=30), st.integers(1, 5))
def test_whatever_is_asked_little_is_kept(questions: list[str], limit: int) -> None:
    gaps = log_of(*questions, limit=limit)
    assert len(gaps) <= limit
    for gap in gaps.most_asked():
        assert 0 < len(gap.question) <= LONGEST_QUESTION
        assert gap.times >= 1
