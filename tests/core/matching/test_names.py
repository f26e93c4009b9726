"""What names tell of the words in them."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.matching.names import Names
from bot.core.model import Entity, Kind, Pack, Revision
from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language

PACK = Pack(
    id="guide",
    name="Guide",
    timeline=Timeline("guide", {1: 10}),
    entities=(
        Entity(id="road", kind=Kind.SHOW, name=Guarded("The Lonely Planet Road")),
        Entity(id="ronald", kind=Kind.PERSON, name=Guarded("Ronald Brill")),
        Entity(id="quell", kind=Kind.CHARACTER, name=Guarded("Sunniva Quell", Position("guide", 3, "S01E03"))),
    ),
)


@pytest.mark.parametrize("pair", [("the", "lonely"), ("lonely", "planet"), ("planet", "road"), ("ronald", "brill")])
def test_words_that_follow_each_other_in_a_name_are_a_pair(pair: tuple[str, str]) -> None:
    assert Names([PACK], frozenset()).has_pair(*pair)


@pytest.mark.parametrize("pair", [("lonely", "road"), ("planet", "lonely"), ("brill", "lonely"), ("sunniva", "quell")])
def test_words_apart_or_of_a_name_that_spoils_are_none(pair: tuple[str, str]) -> None:
    assert not Names([PACK], frozenset()).has_pair(*pair)


def test_a_misspelt_word_is_read_as_what_stands_beside_the_others_in_a_name() -> None:
    reader = Matcher(Revision("test", (PACK,)), language())._index.reader  # noqa: SLF001  as no answer shows it
    assert reader.read("when did lonely planet roand end").words[2:5] == ("lonely", "planet", "road")


@pytest.mark.parametrize(
    "asked", [("who", "plays", "sunnivas", "dad"), ("is", "sunniva", "father", "dead"), ("where", "is", "the", "mum")]
)
def test_a_name_that_says_whose_relative_somebody_is_is_known_in_other_words_too(asked: tuple[str, ...]) -> None:
    father = Entity(id="odd", kind=Kind.CHARACTER, name=Guarded("Odd"), aliases=(Guarded("Sunniva's father"),))
    mother = Entity(id="eve", kind=Kind.CHARACTER, name=Guarded("Eve"), aliases=(Guarded("the mother"),))
    names = Names([Pack(id="p", name="Orrin", timeline=Timeline("p", {1: 1}), entities=(father, mother))], frozenset())
    assert [len(mention.refs) for mention in names.found(asked)] == [1]
