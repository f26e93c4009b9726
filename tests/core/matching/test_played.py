"""Actors who are named by whom they play."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matchers import matcher_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.matching import Matcher

FACTS = """
characters:
  - {name: Jelka Whitcomb, played_by: Dana Poe, about: The cook.}
  - {name: Mirela Marsh, played_by: Lena Ruiz, about: A waitress.}
  - {name: Abel Thorn, revealed: S01E02, played_by: Ivo Kane, about: The owner.}
facts:
  - {id: dana-before, asks: [did dana poe act before, what did dana poe do before the show], answer: She drove a cab.}
  - {id: lessons, asks: [did lena ruiz take lessons, how did lena ruiz learn to skate], answer: "Yes, for a year."}
  - {id: else, asks: [what else was the actor who plays jelka in], answer: Nothing.}
  - {id: there, asks: [is dana poe in it much, is dana poe in it a lot], answer: In each episode.}
  - {id: age, asks: [how old is dana poe, what age is dana poe], answer: She is 41.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder: Path = tmp_path_factory.mktemp("packs") / "orrin"
    return matcher_of(folder, FACTS)


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("did the guy who plays jelka act before", "dana-before"),
        ("did the actress playing mirela take any lessons?", "lessons"),
        ("how old is the very nice woman who plays jelka", "age"),
        ("has mirela's actress taken lessons", "lessons"),
        ("how old is the actor of jelka", "age"),
        ("is the actor who plays jelka in it much", "there"),
        ("what else was the actor who plays jelka in", "else"),
        ("who is the guy that plays jelka", "jelka-whitcomb.played-by"),
        ("what's the name of the actress playing mirela", "mirela-marsh.played-by"),
        ("is dana poe the one who plays jelka", "jelka-whitcomb.played-by"),
        ("the guy who plays jelka", "jelka-whitcomb.played-by"),
        ("who is jelka's actor", "jelka-whitcomb.played-by"),
    ],
)
def test_what_else_is_asked_of_who_plays_somebody_is_asked_of_an_actor(
    matcher: Matcher, question: str, fact: str
) -> None:
    assert [key.fact for key in matcher.match(question).chosen] == [fact]


@pytest.mark.parametrize("question", ["which actor plays jelka's dad", "is the actor who plays mirela vegan"])
def test_nobody_is_told_who_plays_somebody_where_something_else_is_asked(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).chosen == ()


def test_players_of_characters_to_come_are_not_read_from_their_names(matcher: Matcher) -> None:
    read = matcher._index.reader.read("is the actor who plays abel thorn vegan")  # noqa: SLF001  as no answer shows it
    assert {ref.entity for ref in read.refs} == {"abel-thorn"}
