"""Questions for the scores that name no source."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from bot.core.matching.explanation import Reason
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.matching import Matcher

CRITICS = ["reel-post.score", "the-bystander.score", "lamp-weekly.score"]
FACTS = """
characters:
  - {name: Jelka Orrin, about: A detective.}
ratings:
  - {source: Reel Post, score: 81, scale: "%", count: 40}
  - {source: The Bystander, score: 3, scale: 5}
  - {source: Lamp Weekly, score: 70, scale: 100}
facts:
  - {id: cast, asks: [who is in the cast, which actors are in it, cast list], answer: Many.}
  - {id: premiere, asks: [when did it start, when was the first episode], answer: In May.}
"""
OVERVIEW = """
  - id: reception
    asks: [what are the ratings, how is it rated, which scores did it get]
    answer: They are good.
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("packs") / "orrin", FACTS)


@pytest.mark.parametrize(
    "question",
    ["what are the ratings", "ratings?", "how is it rated", "list all scores", "orrin ratings", "is it well rated"],
)
def test_all_are_told_where_no_source_is_named(matcher: Matcher, question: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert sorted(key.fact for key in match.chosen) == sorted(CRITICS)
    assert matcher.explain(question).decision.reason is Reason.ALL_SCORES


def test_one_is_told_where_its_source_is_named(matcher: Matcher) -> None:
    assert [key.fact for key in matcher.match("what is the reel post rating").chosen] == ["reel-post.score"]


@pytest.mark.parametrize(
    "question", ["what rating did the finale get", "what is the imdb rating", "what is the rating of season 2"]
)
def test_what_is_asked_of_something_else_is_not_answered_with_all(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


def test_what_a_curator_tells_of_them_all_is_told_instead(tmp_path: Path) -> None:
    matcher = matcher_of(tmp_path / "orrin", FACTS + OVERVIEW.removeprefix("\n"))
    assert [key.fact for key in matcher.match("what are the ratings").chosen] == ["reception"]
