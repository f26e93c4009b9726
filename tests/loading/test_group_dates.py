"""The air date of a season's first or last episode tells when the season starts or ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from pathlib import Path

HEADER = """\
format: 1
id: orrin
name: Orrin
timeline:
  seasons:
    - {season: 1, episodes: [{aired: 3 March 2031}, {aired: 10 March 2031}, {aired: 17 March 2031}]}
    - {season: 2, episodes: [{aired: 2 April 2033}, {aired: 9 April 2033}, {aired: 16 April 2033}]}
"""
FACTS = """\
characters:
  - {name: Jelka Moll, about: Jelka Moll is a pilot.}
facts:
  - {id: sinking, asks: [why does the submarine sink, how did it sink], answer: It hits a wreck.}
"""
TOLD = """\
  - {id: back, asks: [when does series two come out, S2 release date], answer: "In spring, at last."}
  - {id: began, asks: [when did it premiere, first air date], answer: In March.}
"""


def found(folder: Path, facts: str, question: str) -> list[str]:
    folder.mkdir()
    (folder / "pack.yaml").write_text(HEADER)
    (folder / "facts.yaml").write_text(facts)
    return [key.fact for key in Matcher(load(folder).revision, language()).match(question).chosen]


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("when did season 2 start", ["s02e01.aired"]),
        ("season two release date", ["s02e01.aired"]),
        ("when does s2 come out", ["s02e01.aired"]),
        ("when did season 2 end", ["s02e03.aired"]),
        ("when did season 1 finish", ["s01e03.aired"]),
        ("when did the show start", ["s01e01.aired"]),
        ("when did season 3 start", []),
        ("when was season 2 filmed", []),
    ],
)
def test_it_is_found_where_no_fact_tells_that(tmp_path: Path, question: str, facts: list[str]) -> None:
    assert found(tmp_path / "orrin", FACTS, question) == facts


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("when does season 2 come out", ["back"]),
        ("when did season 2 end", ["s02e03.aired"]),
        ("when did it premiere", ["began"]),
    ],
)
def test_what_a_fact_tells_is_told_by_that(tmp_path: Path, question: str, facts: list[str]) -> None:
    assert found(tmp_path / "orrin", FACTS + TOLD, question) == facts
