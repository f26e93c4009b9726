"""Episodes by their number alone: in a show of several seasons, each has a third one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from bot.core.spoilers import Horizon
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from bot.core.matching import Matcher

PACK = """
format: 1
id: orrin
name: Orrin
timeline:
  seasons:
    - season: 1
      episodes:
        - title: Low Tide
        - title: The Bell
        - title: Salt
        - title: {text: A Grave at Sea, revealed: S01E04}
        - title: Farewell
    - season: 2
      episodes:
        - title: Ashore
        - title: The Lamp
        - {}
        - {}
"""
FACTS = """
facts:
  - {id: renewal, asks: [is there a season 2, when does season 2 come out, was it renewed], answer: It is out.}
  - {id: killer, asks: [who did it, who is the murderer, who killed the mayor], answer: The twins.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("packs") / "orrin", FACTS, PACK)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("what is the title of episode 3", "s01e03.title"),
        ("what is the fifth episode called", "s01e05.title"),
        ("um, title of episode 5", "s01e05.title"),  # nothing is left of its first part
        ("title of ep 1", "s01e01.title"),  # who means the first one of a later season says so
        ("in season 2 what is the title of episode 2", "s02e02.title"),
        ("in season 1, what is the title of episode 2", "s01e02.title"),
        ("what is season 2 episode 2 called", "s02e02.title"),
    ],
)
def test_one_is_found_where_no_other_of_its_number_is_told_of(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]


def test_of_several_only_the_fan_knows_which_is_meant(matcher: Matcher) -> None:
    match = matcher.match("what is the title of episode 2")
    assert match.verdict is Verdict.ASK_BACK
    assert {one.key.fact for one in match.candidates[:2]} == {"s01e02.title", "s02e02.title"}


@pytest.mark.parametrize(
    "question",
    [
        "what is the title of episode 9",
        "what is the title of season 2 episode 3",
        "in season 2, what is the title of episode 3",
        "title of episode 3 of season 3",
        "who directed episode 3",
    ],
)
def test_no_other_episode_and_nothing_else_is_told(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize("watched", [0, 3, 4])
def test_a_title_is_hidden_as_if_its_season_had_been_said(matcher: Matcher, watched: int) -> None:
    horizon = Horizon({"orrin": watched})
    said, unsaid = (
        matcher.match(f"what is the title of {episode}", horizon=horizon) for episode in ("s01e04", "episode 4")
    )
    assert (unsaid.verdict, unsaid.chosen, unsaid.hidden) == (said.verdict, said.chosen, said.hidden)
