from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.answers import FactKey
from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language

PACKS = Path(__file__).parents[2] / "packs"


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(load(PACKS).revision, language())


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("who plays nora", "nora-vane.played-by"),
        ("WHO PLAYS NORA???", "nora-vane.played-by"),
        ("whos the actress that plays nora vane lol", "nora-vane.played-by"),
        ("who playes nora vaen", "nora-vane.played-by"),
        ("what is the show about", "premise"),
        ("wat channel is it on", "where-to-watch"),
        ("where did they film it", "filming"),
        ("what is the score on rt", "rotten-tomatoes.score"),
        ("roten tomatos score", "rotten-tomatoes.score"),
        ("how many reviews does rotten tomatoes have", "rotten-tomatoes.count"),
        ("what happens to toby", "what-happens-to-tobias"),
        ("who broke the lamp", "who-broke-the-lamp"),
        ("is there going to be a third season", "season-three"),
        ("how often should i water", "watering"),
    ],
)
def test_a_covered_question_finds_its_fact(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER, match
    assert match.chosen[0].fact == fact


@pytest.mark.parametrize(
    "question",
    [
        "who plays irving",
        "who plays nora's husband",
        "how old is ilse tamm",
        "what car does nora drive",
        "who composed the music",
        "what is the imdb rating",
        "whats the weather in tallinn",
        "can you order me a pizza",
        "when does season 4 come out",
        "asdf qwer zxcv",
        "",
        "???",
        "lol",
    ],
)
def test_a_question_that_no_pack_covers_is_not_answered(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("who plays nora and who plays tobias", {"nora-vane.played-by", "tobias-reed.played-by"}),
        ("rt and mc scores", {"rotten-tomatoes.score", "metacritic.score"}),
        ("rt? and metacritic", {"rotten-tomatoes.score", "metacritic.score"}),
    ],
)
def test_a_compound_question_is_answered_in_parts(matcher: Matcher, question: str, facts: set[str]) -> None:
    assert facts <= {key.fact for key in matcher.match(question).chosen}


@pytest.mark.parametrize(("name", "fact"), [("tobias reed", "tobias-reed.about"), ("metacritic", "metacritic.score")])
def test_a_mere_name_is_answered_with_its_overview(matcher: Matcher, name: str, fact: str) -> None:
    match = matcher.match(name)
    assert match.verdict is Verdict.ANSWER
    assert fact in {key.fact for key in match.chosen}


@pytest.mark.parametrize("question", ["who plays nova", "who plays nova vane", "who plays tobis red"])
def test_an_english_word_is_read_as_the_name_that_its_neighbours_suggest(matcher: Matcher, question: str) -> None:
    [key] = matcher.match(question).chosen
    assert key.fact in {"nora-vane.played-by", "tobias-reed.played-by"}


def test_an_uncovered_relation_is_named(matcher: Matcher) -> None:
    assert matcher.match("how tall is ilse tamm").wanted is not None


def test_only_the_packs_asked_for_are_searched(matcher: Matcher) -> None:
    match = matcher.match("how often should i water", packs=["lighthouse"])
    assert FactKey("houseplants", "watering") not in {candidate.key for candidate in match.candidates}


@settings(max_examples=60)
@given(st.text(max_size=200))
def test_any_text_gets_a_match_whose_numbers_are_probabilities(matcher: Matcher, text: str) -> None:
    match = matcher.match(text)
    assert 0 <= match.scope <= 1
    assert all(0 <= candidate.confidence <= 1 for candidate in match.candidates)
    assert bool(match.chosen) == (match.verdict is Verdict.ANSWER)
