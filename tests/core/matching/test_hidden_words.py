from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.core.matching import Matcher
from bot.core.spoilers import START, Guarded, Horizon
from bot.loading import load
from bot.words import language

PACKS = Path(__file__).parents[2] / "packs"
HIDDEN = "zarkolin"
UNKNOWN = "vexolump"
HIDDEN_ASKS = (f"who is the {HIDDEN}", "who leads the smugglers' network")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    """Return a matcher of a pack where words stand in nothing but asks that spoil."""
    revision = load(PACKS / "lighthouse").revision
    [pack] = revision.packs
    position = next(ask.revealed for fact in pack.facts for ask in fact.asks if ask.revealed is not None)
    facts = tuple(
        replace(fact, asks=(*fact.asks, *(Guarded(ask, position) for ask in HIDDEN_ASKS)))
        if fact.id == "nora-vane.about"
        else fact
        for fact in pack.facts
    )
    return Matcher(replace(revision, packs=(replace(pack, facts=facts),)), language())


@pytest.mark.parametrize(
    "question", ["who plays the {}", "is nora the {}", "what does the {} do", "{}", "who is a {}?"]
)
def test_a_word_that_only_hidden_asks_say_is_as_strange_as_one_that_nobody_wrote(
    matcher: Matcher, question: str
) -> None:
    hidden = matcher.match(question.format(HIDDEN), horizon=START, beyond=False)
    unknown = matcher.match(question.format(UNKNOWN), horizon=START, beyond=False)
    assert hidden.candidates == unknown.candidates
    assert hidden.verdict is unknown.verdict


def test_nothing_is_corrected_to_a_word_that_only_hidden_asks_say(matcher: Matcher) -> None:
    misspelt = matcher.match(f"is nora the {HIDDEN[:-1]}m", horizon=START, beyond=False)
    unknown = matcher.match(f"is nora the {UNKNOWN}", horizon=START, beyond=False)
    assert misspelt.candidates == unknown.candidates


def test_the_word_is_known_once_it_is_revealed(matcher: Matcher) -> None:
    match = matcher.match(f"who is the {HIDDEN[:-1]}m", horizon=Horizon({"lighthouse": 10_000}), beyond=False)
    assert [key.fact for key in match.chosen] == ["nora-vane.about"]


@pytest.mark.parametrize("question", ["what network", "which network"])
def test_a_hidden_word_is_no_stranger_where_others_of_the_same_sense_are_said_openly(
    matcher: Matcher, question: str
) -> None:
    match = matcher.match(question, horizon=START, beyond=False)
    assert [key.fact for key in match.chosen] == ["where-to-watch"]
