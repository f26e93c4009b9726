"""Names of episodes that are common words."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from bot.core.matching.mentions import Mention

HEADER = """\
format: 1
id: orrin
name: Deep Orrin
timeline: {seasons: [{season: 1, episodes: [Cold Start, Home]}, {season: 2, episodes: [The Message]}]}
"""
FACTS = """\
characters:
  - {name: Jelka Moll, about: Jelka Moll is the pilot of the submarine.}
  - {name: 'Sailor #2', about: A sailor.}
  - {name: Ruben Askew, about: Ruben Askew is a cook who never goes home.}
facts:
  - {id: vessel, asks: [what is the submarine called, name of the submarine], answer: The Petrel.}
  - {id: sinking, asks: [why does the submarine sink, how did it sink], answer: It hits a wreck.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder = tmp_path_factory.mktemp("packs") / "orrin"
    folder.mkdir()
    (folder / "pack.yaml").write_text(HEADER)
    (folder / "facts.yaml").write_text(FACTS)
    return Matcher(load(folder).revision, language())


def episodes(matcher: Matcher, question: str) -> list[str]:
    mentions: tuple[Mention, ...] = matcher._index.reader.read(question).mentions  # noqa: SLF001  as no answer shows it
    return [ref.entity for mention in mentions for ref in mention.refs if ref.entity.startswith("s0")]


@pytest.mark.parametrize(
    ("question", "episode"),
    [
        ("what happens in the pilot", "s01e01"),
        ("pilot", "s01e01"),
        ("who directed the pilot", "s01e01"),
        ("is the pilot any good", "s01e01"),
        ("what is the pilot of the show called", "s01e01"),
        ("when was the orrin pilot on", "s01e01"),
        ("was there a pilot episode", "s01e01"),
        ("what happens in home", "s01e02"),
        ("when did home air", "s01e02"),
        ("title home", None),
        ("what is the plot of home", "s01e02"),
        ("is that from Home", "s01e02"),
        ("who wrote the message", "s02e01"),
        ("what is the very first episode called", "s01e01"),
        ("first episode title", "s01e01"),
        ("plot of the first episode of season 2", "s02e01"),
        ("the message", "s02e01"),
    ],
)
def test_they_are_names_where_titles_stand(matcher: Matcher, question: str, episode: str | None) -> None:
    assert episodes(matcher, question) == ([episode] if episode else [])


@pytest.mark.parametrize(
    "question",
    [
        "is she a pilot",
        "who is the pilot",
        "who is the pilot of the submarine",
        "who plays the pilot",
        "does jelka pilot the submarine",
        "is ruben a former pilot",
        "does jelka go home",
        "is there a home for them",
        "what is the message of the show",
    ],
)
def test_they_are_words_elsewhere(matcher: Matcher, question: str) -> None:
    assert episodes(matcher, question) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("who is the pilot of the submarine", "jelka-moll.about"),
        ("is jelka a pilot", "jelka-moll.about"),
        ("what is the pilot called", "s01e01.title"),
        ("who is sailor #2", "sailor-2.about"),
    ],
)
def test_a_job_is_found_where_an_answer_tells_it(matcher: Matcher, question: str, fact: str) -> None:
    match = matcher.match(question)
    assert match.verdict is Verdict.ANSWER
    assert [key.fact for key in match.chosen] == [fact]
