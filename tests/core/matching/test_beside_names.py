"""What names tell of the misspelt words beside them."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.model import Entity, Fact, Kind, Pack, Revision, Segment
from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language

REVEALED = Position("guide", 3, "S01E03")
PEOPLE = ("Ottokar Evans", "Diane Scott", "Diana Quell", "Jelka Mason", "Jan Olson", "Ann Brill", "Anna Stoll")
ENTITIES = (
    Entity(id="road", kind=Kind.SHOW, name=Guarded("The Lonely Planet Road")),
    Entity(id="creek", kind=Kind.WORK, name=Guarded("Copper Creek")),
    Entity(id="hidden", kind=Kind.WORK, name=Guarded("Copper Xylophone", REVEALED)),
    *(Entity(id=name.casefold(), kind=Kind.CHARACTER, name=Guarded(name)) for name in PEOPLE),
)
ASKS = ("How does {} earn money?", "How old is {}?", "When was {} introduced?", "What was the job of {}?")


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    facts = tuple(
        Fact(
            id=f"{name.casefold()}-{number}",
            pack="guide",
            topic="misc",
            title=Guarded("Something"),
            asks=(Guarded(ask.format(name)),),
            segments=(Segment(Guarded("That is known.")),),
        )
        for name in PEOPLE
        for number, ask in enumerate(ASKS)
    )
    pack = Pack(id="guide", name="Guide", timeline=Timeline("guide", {1: 10}), facts=facts, entities=ENTITIES)
    return Matcher(Revision("test", (pack,)), language())


def read(matcher: Matcher, question: str) -> str:
    return " ".join(matcher._index.reader.read(question).words)  # noqa: SLF001  as no answer shows it


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("when did copper crk end", "when did copper creek end"),
        ("when did lonely pkaxef end", "when did lonely planet end"),  # three edits in six letters
        ("when did copper list end", "when did copper list end"),  # a word by itself
        ("when did copper xyphpme end", "when did copper xyphpme end"),  # would spoil
        ("when did the lonely pnlaaet road end", "when did the lonely planet road end"),
        ("how old is dianj scott", "how old is diane scott"),
        ("how old is diane scctot", "how old is diane scott"),
    ],
)
def test_what_goes_on_as_a_name_does_may_be_misspelt_more(matcher: Matcher, typed: str, meant: str) -> None:
    assert read(matcher, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("how does diana evens money", "how does diana evens money"),
        ("how does evens earn money", "how does evans earn money"),
        ("whenn was ann introduced", "when was ann introduced"),  # not Anna
        ("when was maddie evans introduced", "when was maddie evans introduced"),
        ("what is the stol", "what is the stole"),  # a thing, not Stoll
    ],
)
def test_a_question_hardly_names_another_one_where_somebody_is_named(matcher: Matcher, typed: str, meant: str) -> None:
    assert read(matcher, typed) == meant


def test_a_name_that_is_a_common_word_stands_where_names_stand(matcher: Matcher) -> None:
    assert read(matcher, "when was omason inroduced") == "when was mason introduced"


def test_a_short_word_that_hardly_anybody_uses_is_misspelt_where_its_neighbours_say_so(matcher: Matcher) -> None:
    assert read(matcher, "what was the job ol diana") == "what was the job of diana"
