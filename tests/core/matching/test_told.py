"""What an answer tells in passing of those whom its fact names."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from bot.core.matching import Matcher

FACTS = """
people:
  - {name: Tove Marsh, about: Tove Marsh was born in Aberdeen and trained as a carpenter.}
  - {name: Ruben Askew, about: Ruben Askew is a dancer.}
characters:
  - {name: Jelka Orrin, played_by: tove-marsh, about: Jelka Orrin is a surgeon with a wooden leg.}
  - {name: Dragan Pell, played_by: ruben-askew, about: Dragan Pell is the husband of Jelka.}
  - {name: Ida Frost, about: Ida Frost runs the bakery. She is 61 and left the navy in 1988.}
facts:
  - id: flat
    asks: [where does jelka live, what is jelkas flat like, who lives with jelka]
    answer: Above a bakery, beside a neighbour who plays the harp.
  - {id: cast, asks: [who is in the cast, which actors are in it, cast list], answer: Many.}
  - {id: killer, asks: [who did it, who is the murderer, who killed the mayor], answer: The twins.}
  - {id: premiere, asks: [when did it start, when was the first episode], answer: In May.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    return matcher_of(tmp_path_factory.mktemp("packs") / "orrin", FACTS)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("where was tove marsh born", "tove-marsh.about"),
        ("is ruben askew a dancer", "ruben-askew.about"),
        ("does jelka have a wooden leg", "jelka-orrin.about"),
        ("what does jelka do for work", "jelka-orrin.about"),  # surgeons work
        ("when did ida frost leave the navy", "ida-frost.about"),
        ("who is jelkas husband", "dragan-pell.about"),
    ],
)
def test_what_only_the_answer_says_of_somebody_is_found(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]


@pytest.mark.parametrize(
    "question",
    [
        "where was ruben askew born",  # it is not said
        "when was tove marsh born",  # where is said, not when
        "how did ida frost leave the navy",  # that she did is said, not how
        "what harp does jelka play",  # a word of the question stands in an answer about something else
        "who is dragans husband",  # he is one, and has none
    ],
)
def test_what_the_answer_says_something_else_of_is_not(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER
