"""Packs of plain questions and answers, about no show: there are only words to go by."""

from __future__ import annotations

from math import exp, fsum
from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language
from tests.sentences import DESK

if TYPE_CHECKING:
    from pathlib import Path

TWIN = """\
  - id: exchange
    title: Exchange
    asks: [can i get another size, give me my other size, swap an item, exchange policy]
    answer: Within 30 days.
"""


def matcher(folder: Path, facts: str) -> Matcher:
    folder.mkdir(exist_ok=True)
    (folder / "pack.yaml").write_text("format: 1\nid: desk\nname: Desk\n")
    (folder / "facts.yaml").write_text(facts)
    return Matcher(load(folder).revision, language())


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher(tmp_path_factory.mktemp("desk"), DESK)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("when does my parcel arrive", "delivery"),
        ("i need employment", "job"),
        ("wats ur closing time??", "opening"),
        ("hrs?", "opening"),
        ("yall open", "opening"),
    ],
)
def test_words_of_like_meaning_account_for_a_question(desk: Matcher, question: str, fact: str) -> None:
    match = desk.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]


@pytest.mark.parametrize(
    ("question", "fact"), [("is it behind the house", "parking"), ("within 30 days", "refund"), ("write to us", "job")]
)
def test_words_that_only_an_answer_has_account_for_a_question_in_part(desk: Matcher, question: str, fact: str) -> None:
    evidence = {key.fact: ranked.evidence for key, ranked in desk.ranked(question)}
    assert 0.45 < evidence[fact].accounted < 0.7


@pytest.mark.parametrize(
    ("question", "fact", "untold"),
    [
        ("who parks here", "parking", True),
        ("when may i park", "parking", True),
        ("where may i park", "parking", False),
        ("how much is parking", "parking", False),  # one asks for the fee
        ("how long may i park", "parking", True),
        ("how long do i have to get a refund", "refund", False),  # its answer has a number
        ("when are you hiring", "job", True),
        ("how do i get a job", "job", False),
    ],
)
def test_a_fact_tells_the_kind_that_one_of_its_asks_asks_for_or_a_number(
    desk: Matcher, question: str, fact: str, *, untold: bool
) -> None:
    evidence = {key.fact: ranked.evidence for key, ranked in desk.ranked(question)}
    assert evidence[fact].kind_untold == untold


def test_who_asks_for_a_kind_that_the_nearest_fact_does_not_tell_gets_no_answer(desk: Matcher) -> None:
    match = desk.match("who delivers")
    assert match.candidates[0].key.fact == "delivery"
    assert match.verdict is not Verdict.ANSWER


@pytest.mark.parametrize(
    "question", ["what is the weather in tallinn", "how do i cook rice", "你好", "how tall is he", "?"]
)
def test_what_no_fact_is_about_is_not_answered(desk: Matcher, question: str) -> None:
    assert desk.match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize("question", ["return policy", "when are you open", "is there a place to park"])
def test_the_nearest_facts_are_rivals_that_share_what_is_likely(desk: Matcher, question: str) -> None:
    shares = [exp(-ranked.evidence.rivals) for _, ranked in desk.ranked(question)]
    assert fsum(shares) == pytest.approx(1)
    assert shares == sorted(shares, reverse=True)


def test_a_fact_that_is_asked_alike_makes_the_other_less_sure(tmp_path: Path) -> None:
    alone, beside = matcher(tmp_path / "alone", DESK), matcher(tmp_path / "beside", DESK + TWIN)
    question = "can i get a return policy"
    assert beside.match(question).candidates[0].key == alone.match(question).candidates[0].key
    assert beside.match(question).scope < alone.match(question).scope


def test_each_sentence_of_a_question_may_be_answered_by_itself(desk: Matcher) -> None:
    match = desk.match("where can i park? are you hiring?")
    assert {key.fact for key in match.chosen} == {"parking", "job"}


def test_a_single_sentence_of_a_longer_question_says_less_than_all_of_it(desk: Matcher) -> None:
    said = "my neighbour in tallinn wants to learn how one cooks rice with tomatoes and a little garlic"
    assert desk.match("shipping time").verdict is Verdict.ANSWER
    assert desk.match(f"{said}. shipping time?").verdict is not Verdict.ANSWER
