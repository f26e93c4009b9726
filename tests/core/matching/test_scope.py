from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.matching import Matcher, Verdict
from bot.core.spoilers import START, Horizon, text_for_matching
from bot.loading import load
from bot.words import language
from tests.matchers import matcher_of

PACKS = Path(__file__).parents[2] / "packs"
REVISION = load(PACKS).revision
ASKS = [text_for_matching(ask) for pack in REVISION.packs for fact in pack.facts for ask in fact.asks]


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    return Matcher(REVISION, language())


@pytest.mark.parametrize(
    ("question", "until"),
    [
        ("who is the saboteur", "S01E05"),
        ("who plays the man in the tower", "S01E04"),
        ("why does tobias drown", "S01E03"),
    ],
)
def test_what_a_hidden_wording_leads_to_is_hidden_until_the_wording_is_open(
    matcher: Matcher, question: str, until: str
) -> None:
    match = matcher.match(question, horizon=START)
    assert {hidden.until.label for hidden in match.hidden.values()} == {until}


def test_nothing_is_found_beyond_the_horizon_where_it_must_not_be(matcher: Matcher) -> None:
    assert matcher.match("who is the saboteur", horizon=START, beyond=False).verdict is not Verdict.ANSWER


def test_at_the_end_of_the_story_nothing_is_hidden(matcher: Matcher) -> None:
    end = Horizon({pack.id: 10_000 for pack in REVISION.packs})
    assert not any(matcher.match(ask, horizon=end).hidden for ask in ASKS)


def test_an_open_title_finds_a_fact_whose_asks_are_all_hidden(tmp_path: Path) -> None:
    facts = (
        "facts: [{id: finale, title: How season 1 ends, asks: [how does season 1 end], answer: It burns.,"
        " revealed: S01E03}]"
    )
    match = matcher_of(tmp_path / "pack", facts).match("how does season 1 end", horizon=START)
    assert [key.fact for key in match.chosen] == ["finale"]
    assert not match.hidden  # its title is told; the gate hides its answer


@settings(max_examples=40)
@given(question=st.sampled_from(ASKS), watched=st.integers(0, 9))
def test_only_what_was_chosen_is_hidden_and_only_beyond_the_horizon(
    matcher: Matcher, question: str, watched: int
) -> None:
    horizon = Horizon({"lighthouse": watched})
    match = matcher.match(question, horizon=horizon)
    assert match.hidden.keys() <= set(match.chosen)
    assert not any(horizon.reaches(hidden.until) for hidden in match.hidden.values())
