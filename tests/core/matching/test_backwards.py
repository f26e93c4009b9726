"""Questions that give what a fact answers with and want whom it is about."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Verdict
from bot.core.spoilers import Horizon
from tests.matchers import matcher_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.matching import Matcher

FACTS = """
people:
  - {name: Tove Marsh, about: Tove Marsh trained as a carpenter before she took up acting.}
  - {name: Ruben Askew, about: Ruben Askew was born in Aberdeen.}
characters:
  - {name: Jelka Orrin, played_by: tove-marsh, about: A detective.}
  - {name: Dragan Pell, played_by: ruben-askew, about: A pilot.}
episodes:
  - {episode: S01E02, about: [{text: A kite surfer is blown out to sea., revealed: start}]}
  - episode: S01E03
    aliases: [{text: the quarry episode, revealed: start}]
    about: [{text: Two boys are trapped., revealed: start}]
facts:
  - {id: car, asks: [what car does dragan drive, which car does dragan own, dragans car], answer: A silver limousine.}
  - id: flat
    asks: [where does jelka live, what is jelkas flat like, who lives with jelka]
    answer: [Above a bakery., {text: She keeps a parrot in the pantry., revealed: S01E03}]
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
        ("kite surfer story", "s01e02.about"),
        ("that one with the kite surfer", "s01e02.about"),
        ("the quarry one, what is that about", "s01e03.about"),
        ("which actor trained as a carpenter", "tove-marsh.about"),
        ("which of the actors was born in aberdeen", "ruben-askew.about"),
        ("who drives a silver limousine", "car"),
    ],
)
def test_who_is_wanted_is_found_by_what_only_the_answer_says(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]


@pytest.mark.parametrize(
    "question",
    [
        "which actor trained as a carpenter in moscow",  # of Moscow nothing is said
        "where was the carpenter trained",  # nobody is wanted
        "what does jelka think of the carpenter",  # somebody else is named
    ],
)
def test_what_an_answer_says_in_part_leads_to_nobody(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


GRADES = """
ratings:
  - {source: The Bystander, score: B+}
  - {source: Reel Post, score: B}
  - {source: Lamp Weekly, score: A-}
facts:
  - {id: cast, asks: [who is in the cast, which actors are in it, cast list], answer: Many.}
"""


@pytest.mark.parametrize(
    ("question", "sources"),
    [
        ("which site gave it a b+", ["the-bystander"]),
        ("which site gave it a B plus", ["the-bystander"]),
        ("which site gave it a b", ["reel-post"]),
        ("who gave it an a-", ["lamp-weekly"]),
        ("who gave it a c+", []),
    ],
)
def test_a_grade_is_its_letter_with_its_sign(tmp_path: Path, question: str, sources: list[str]) -> None:
    match = matcher_of(tmp_path / "orrin", GRADES).match(question)
    assert [key.fact.removesuffix(".score") for key in match.chosen] == sources


@pytest.mark.parametrize("horizon", [None, Horizon()])
def test_what_is_hidden_of_an_answer_leads_nowhere(matcher: Matcher, horizon: Horizon | None) -> None:
    match = matcher.match("who keeps a parrot in the pantry", horizon=horizon)
    assert match.verdict is not Verdict.ANSWER
    assert all(candidate.confidence < 0.1 for candidate in match.candidates if candidate.key.fact == "flat")
