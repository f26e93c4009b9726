"""Which few of many facts are compared with a question."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.model import Entity, Fact, Kind, Pack, Revision, Segment
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language

NAMESAKES = 400
PLAYS = "Which instrument does Ada Zylber play?"


def fact(number: int, ask: str) -> Fact:
    return Fact(
        id=f"fact-{number}",
        pack="choir",
        topic="cast",
        title=Guarded(ask),
        asks=(Guarded(ask),),
        segments=(Segment(Guarded("Nobody knows.")),),
    )


@pytest.fixture(scope="module")
def namesakes() -> Matcher:
    """Hundreds of people of the same first name, in whose facts the one of the last of them is hard to see."""
    names = [*(f"Ada {chr(97 + number // 26)}{chr(97 + number % 26)}rsen" for number in range(NAMESAKES)), "Ada Zylber"]
    people = tuple(Entity(id=f"ada-{place}", kind=Kind.PERSON, name=Guarded(name)) for place, name in enumerate(names))
    facts = [fact(number, f"Where was {name} born?") for number, name in enumerate(names)]
    pack = Pack(
        id="choir",
        name="Choir",
        timeline=Timeline("choir", {}),
        entities=people,
        facts=(*facts, fact(len(facts), PLAYS)),
    )
    return Matcher(Revision("test", (pack,)), language())


def test_of_what_a_first_name_stands_for_the_fact_is_found_that_is_asked_for(namesakes: Matcher) -> None:
    found = namesakes.match("ada, which instrument does she play")
    assert found.candidates[0].key.fact == f"fact-{NAMESAKES + 1}"


def test_a_first_name_of_hundreds_has_few_facts_compared(namesakes: Matcher) -> None:
    index = namesakes._index  # noqa: SLF001  no answer shows what was compared
    question = index.reader.read("when did ada get married")
    assert len(question.refs) > NAMESAKES
    allowed = namesakes._scope.allowed((), None)  # noqa: SLF001
    similar, _ = index.similarity.nearest(question, most=40, kept={}, choices=[allowed])
    assert len(similar.facts) <= NAMESAKES / 2
