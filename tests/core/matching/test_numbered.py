"""Which season is meant by a number, and which facts tell of it without saying so."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from bot.core.matching.numbered import counts_each, next_seasons, without_score
from bot.core.matching.patterns import word_token
from bot.core.spoilers import Horizon
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from bot.core.matching import Matcher

PACK = "format: 1\nid: orrin\nname: Orrin\ntimeline: {seasons: [{episodes: 6}, {episodes: 6}, {episodes: 8}]}\n"
FACTS = """
facts:
  - id: season-count
    asks: [how many seasons are there, how many episodes are there, number of episodes]
    answer: Three so far, the first two with six episodes and the third with eight.
  - id: gap
    asks: [why did season 3 take so long, why was season 3 delayed, why was there such a long wait]
    answer: A storm carried off the harbour set.
  - id: races
    topic: plot
    asks: [who won the boat races, list of race winners, {text: did the twins win the race, revealed: S02E05}]
    answer:
      - Jo wins the first race.
      - {text: The twins win the one of the storm., revealed: S02E05}
  - {id: killer, asks: [who did it, who is the murderer, who killed the mayor], answer: The twins.}
  - {id: music, asks: [who wrote the music, who is the composer, theme music], answer: Ada Lund.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("packs") / "orrin", FACTS, PACK)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("how many episodes did season 2 have", "season-count"),
        ("how many episodes are in the third season", "season-count"),
        ("why was there such a wait after season 2", "gap"),
        ("why was there such a wait after the end of the second season", "gap"),
    ],
)
def test_a_season_is_told_of_by_another_number(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]


def test_a_position_tells_the_season_to_whom_it_is_no_spoiler(matcher: Matcher) -> None:
    question = "who won the boat race in season 2"
    assert [key.fact for key in matcher.match(question).chosen] == ["races"]
    early, late = (Horizon({"orrin": watched}) for watched in (1, 12))
    assert matcher.match(question, horizon=early, beyond=False).verdict is not Verdict.ANSWER
    assert matcher.match(question, horizon=late, beyond=False).verdict is Verdict.ANSWER
    assert matcher.match("who won the boat race in season 3").verdict is not Verdict.ANSWER


@pytest.mark.parametrize(
    "question",
    [
        "how many episodes will season 4 have",  # there is none yet
        "how many episodes will seaszom 4 have",
        "how many episodes will sesaon f4 have",
        "who wrote the music of season 3",
        "why was there such a wait in season 2",
    ],
)
def test_another_season_is_not(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize(
    ("numbers", "is_each"),
    [
        (["3", "6", "8"], True),
        (["8", "153"], False),  # seasons and episodes of the whole show
        (["6", "8", "9", "season 1"], False),  # it says of which season it is
    ],
)
def test_a_count_for_each_season_has_more_numbers_than_the_totals(numbers: list[str], *, is_each: bool) -> None:
    assert counts_each({"ep_count"}, numbers) is is_each
    assert not counts_each({"viewership"}, numbers)


@pytest.mark.parametrize(
    ("question", "seasons"),
    [
        ("what comes after season 2", {"season 2": "season 3"}),
        ("is she back since the end of season 1", {"season 1": "season 2"}),
        ("what does she do in season 2 after the war", {}),
        ("after 2 years", {}),
    ],
)
def test_what_is_after_a_season_may_be_in_the_next_one(question: str, seasons: dict[str, str]) -> None:
    assert next_seasons(list(map(word_token, question.split()))) == seasons


@pytest.mark.parametrize(
    ("relation", "left"), [("review_count", {"12"}), ("score", {"12", "91"})], ids=["number of reviews", "score"]
)
def test_the_score_is_none_of_the_numbers_that_are_asked_of_its_reviews(relation: str, left: set[str]) -> None:
    tokens = [word_token(word) for word in "is the 91 percent from 12 reviews".split()]
    assert without_score(frozenset({"12", "91"}), tokens, frozenset({relation})) == left
