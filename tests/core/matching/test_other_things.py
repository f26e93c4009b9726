"""Questions about a fact's neighbour: somebody's brother, another season's, another film's, a song's."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from pathlib import Path

FACTS = """
characters:
  - {name: Jelka Orrin, played_by: Tove Lo Marsh, about: A detective.}
  - {name: Dragan Pell, played_by: Ruben Askew, about: A pilot.}
  - {name: Mirela Kosk, aliases: [the inspector], played_by: Nadia Ferro}
entities:
  - {name: Brynn's, kind: place, about: The bar on the corner.}
  - {name: Dept. K, kind: work}
ratings:
  - {source: IMDb, score: 8, scale: 10, voters: audience}
people:
  - {name: Kit Dorn}
facts:
  - {id: kit, asks: [how did kit dorn die, when did kit dorn die], answer: In his sleep.}
  - {id: film, asks: [what is jelkas favorite movie, which film does jelka love], answer: Rififi.}
  - {id: child, asks: [what are dragans sons called, does dragan have children], answer: Ivo and Luka.}
  - {id: car, asks: [what car does dragan drive, which car does pell own], answer: A Lada.}
  - {id: pair, asks: [are jelka and dragan together, do jelka and dragan marry], answer: No.}
  - {id: robbery-2, asks: [who did the second robbery, second bank robbery culprit], answer: The twins.}
  - {id: season-1, asks: [when did season 1 start, when was the first season released], answer: In 2020.}
  - {id: season-2, asks: [when did season 2 start, when was the second season released], answer: In 2022.}
  - {id: released, asks: [when did it come out, release date, when was it out], answer: On 2 May 2020.}
  - {id: length, asks: [how long is an episode, how many minutes has an episode], answer: 40 minutes.}
  - {id: began, asks: [when did it begin, when did the show begin], answer: On 17 March 2020.}
  - {id: door, asks: [how does jelka lock the gate, who locked the gate], answer: With a hairpin.}
  - {id: hired, asks: [who hired mirela, why was mirela hired], answer: The mayor.}
  - {id: charts, asks: [was it number one in britain, uk chart, how did it do in the uk], answer: It was No. 3 there.}
  - {id: maker, asks: [who created the show, who made the show], answer: Ana Brill.}
  - {id: music, asks: [who composed the music, who wrote the theme song], answer: Kit Dorn.}
  - {id: father, asks: [how did dragans father die, what happened to dragans dad], answer: He drowned.}
  - {id: uncle, asks: [did jelkas uncle raise her, what became of jelkas uncle], answer: Mirela's father Kit Dorn did.}
  - {id: alike, asks: [what shows are like it, is it like rififi], answer: Critics compare it with Rififi.}
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    folder: Path = tmp_path_factory.mktemp("packs") / "orrin"
    folder.mkdir()
    (folder / "pack.yaml").write_text(
        "format: 1\nid: orrin\nname: Orrin\ntimeline: {seasons: [{episodes: 3}, {episodes: 3}]}\n",
        encoding="utf-8",
    )
    (folder / "facts.yaml").write_text(FACTS, encoding="utf-8")
    return Matcher(load(folder).revision, language())


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("jelkas fave film", "film"),
        ("whats brynns", "brynn-s.about"),
        ("where is brynns", "brynn-s.about"),
        ("does dragan have a son", "child"),
        ("does dragan have kids", "child"),
        ("who did the second robbery", "robbery-2"),
        ("was it number one in the uk", "charts"),
        ("when was season 1 released", "season-1"),
        ("how long is one episode", "length"),
        ("how did kit dorn pass away", "kit"),
        ("what did imdb users give it", "imdb.score"),
        ("what happened on 17 march 2020", "began"),
        ("what began on march 17 2020", "began"),
        ("what happened to dragans father", "father"),
        ("what was jelkas uncle called who raised her", "uncle"),
        ("are dragan and jelka a couple", "pair"),
        ("my sister always says dragan has kids", "child"),
        ("who plays Officer Pell", "dragan-pell.played-by"),
        ("what movies is it like", "alike"),
        ("Who Plays Dragan Pell", "dragan-pell.played-by"),
    ],
)
def test_what_is_covered_is_answered(matcher: Matcher, question: str, fact: str) -> None:
    assert [key.fact for key in matcher.match(question).chosen] == [fact]


@pytest.mark.parametrize(
    "question",
    [
        "what is jelkas favourite colour",
        "jelkas favourite song",
        "what is dragans favourite film",
        "what boat does dragan own",
        "what car does jelka drive",
        "does dragan have a daughter",
        "names of dragans brothers",
        "what was the name of dragans father",
        "what was dragans dad called",
        "how long is an episode of Dept. K?",
        "who plays mirelas mom",
        "who sings the theme song",
        "do jelka and mirela get together",
        "do dragan and mirela get married",
        "who did the third robbery",
        "who plays detective lohan",
        "what happened on 18 march 2020",
        "what happened in 2019",
        "who unlocked the gate",
        "how does jelka unlock the gate",
        "who fired mirela",
        "was it number one in germany",
        "how did it do on the irish charts",
        "do jelka and boris marry",
        "who plays inspector stanley",
        "who plays aldous",
        "who plays mirelas boss",
        "what came out on 4 may 2020",
        "who plays amanda pell",
        "who is the actor for Ray Pell",
        "does amy pell drive a lada",
        "who plays frank pell",  # a word of the dictionary, too
        "who plays mirela scott",
    ],
)
def test_what_is_asked_about_another_is_not(matcher: Matcher, question: str) -> None:
    assert matcher.match(question).verdict is not Verdict.ANSWER


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("who plays jelka? and dragan", ["jelka-orrin.played-by", "dragan-pell.played-by"]),
        ("who plays jelka and dragan", ["jelka-orrin.played-by", "dragan-pell.played-by"]),
        ("who plays dragan and what car does he drive", ["dragan-pell.played-by", "car"]),
        ("who made the show and who wrote the music", ["maker", "music"]),
        ("what did imdb/tmdb give it", ["imdb.score"]),
        ("when did season 1 and season 2 start", ["season-1", "season-2"]),
    ],
)
def test_each_part_of_a_question_is_answered_as_it_is_meant(matcher: Matcher, question: str, facts: list[str]) -> None:
    assert [key.fact for key in matcher.match(question).chosen] == facts


def test_what_is_asked_of_the_show_is_not_answered_with_a_later_season(matcher: Matcher) -> None:
    match = matcher.match("when was the show released")
    assert "season-2" not in {key.fact for key in match.chosen}
    assert next(one.confidence for one in match.candidates if one.key.fact == "season-2") < 0.5
