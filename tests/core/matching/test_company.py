"""Whether a show is fit for those with whom a fan watches, however old they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from bot.core.matching import Matcher

FACTS = """
characters:
  - {name: Ida Frost, about: Ida Frost runs the bakery. She is 61.}
facts:
  - id: age-rating
    asks: [what is the age rating, is it suitable for children, can my kids watch it]
    answer: It is rated 14.
  - {id: cast, asks: [who is in the cast, which actors are in it, cast list], answer: Many.}
  - {id: killer, asks: [who did it, who is the murderer, who killed the mayor], answer: The twins.}
  - {id: premiere, asks: [when did it start, when was the first episode], answer: In May.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("packs") / "orrin", FACTS)


@pytest.mark.parametrize(
    "question",
    [
        "can i watch this with my 11 year old",
        "is it suitable for a ten-year-old",
        "is it ok for my 8yo",
        "is it suitable for kids under 7",
        "is it suitable for my 9 year old cousin",
    ],
)
def test_an_age_rating_is_for_whoever_is_to_watch(matcher: Matcher, question: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == ["age-rating"]


@pytest.mark.parametrize(
    "question",
    [
        "is season 3 suitable for children",  # the rating may be of another season
        "is it rated 18 or was it first shown in may 2020",
        "is the 9 year old cousin in the cast",  # nobody is to watch
    ],
)
def test_no_other_number_and_no_relative_is_one_of_who_watches(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER
