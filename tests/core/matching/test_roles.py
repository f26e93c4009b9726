"""Characters who are named by what they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.matchers import matcher_of

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.matching import Matcher

FACTS = """
characters:
  - {name: Jelka Orrin, played_by: Tove Marsh, about: Jelka Orrin is a former police officer in search of a job.}
  - name: Dragan Pell
    played_by: Ruben Askew
    about:
      - Dragan is the crew's grumpy mechanic.
      - {text: Dragan was a smuggler who sold his ship., revealed: S01E02}
  - {name: Mirela Kosk, played_by: Nadia Ferro, about: "Mirela is a keen officer. She is the killer of nobody."}
  - {name: Abel Thorn, revealed: S01E02, about: Abel Thorn is the owner of it all.}
facts:
  - {id: friends, asks: [are jelka and mirela friends, do jelka and mirela become friends], answer: "Yes, close."}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder: Path = tmp_path_factory.mktemp("packs") / "orrin"
    return matcher_of(folder, FACTS)


@pytest.mark.parametrize(
    ("question", "named"),
    [
        ("what is the ex cop lady like", "jelka-orrin"),
        ("when does the former police officer sleep", "jelka-orrin"),
        ("is that grumpy mechanic any good", "dragan-pell"),
        ("does that creepy grumpy dude sleep", "dragan-pell"),
        ("is the overly keen one a cop", "mirela-kosk"),
        ("when does the officer sleep", ""),  # one of two
        ("is the grumpy thing good", ""),
        ("is the mechanic in london", "dragan-pell"),
        ("is a mechanic there", ""),
        ("does the smuggler sleep", ""),  # told later
        ("does the owner sleep", ""),  # not known yet
        ("who is the killer", ""),
        ("which is the mechanic scene", ""),
        ("does mirela like the mechanic", "mirela-kosk"),
    ],
)
def test_what_a_portrait_says_that_somebody_is_names_them(matcher: Matcher, question: str, named: str) -> None:
    read = matcher._index.reader.read(question)  # noqa: SLF001  as no answer shows it
    assert ",".join(sorted(ref.entity for ref in read.refs)) == named


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("who plays the grumpy mechanic", "dragan-pell.played-by"),
        ("who is that ex cop girl", "jelka-orrin.about"),
        ("what's the ex cop lady's deal", "jelka-orrin.about"),
        ("do mirela and the ex cop ever become friends", ""),
    ],
)
def test_they_are_asked_about_so(matcher: Matcher, question: str, fact: str) -> None:
    assert ",".join(key.fact for key in matcher.match(question).chosen) == fact
