"""Names that are common words, too, written without a capital."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.model import Entity, Kind, Pack, Revision
from bot.core.position import Position
from bot.core.spoilers import Guarded, Horizon
from bot.core.timeline import Timeline
from bot.words import language
from tests.matchers import facts_asked

REVEALED = Position("guide", 3, "S01E03")
ENTITIES = (
    Entity(id="hill", kind=Kind.CHARACTER, name=Guarded("Ottokar Hill")),
    Entity(id="river", kind=Kind.CHARACTER, name=Guarded("River")),
    Entity(id="grace", kind=Kind.CHARACTER, name=Guarded("Sunniva Grace")),
    Entity(id="amber", kind=Kind.CHARACTER, name=Guarded("Amber Tolvaj")),
    Entity(id="stone", kind=Kind.PERSON, name=Guarded("Mattis Stone")),
    Entity(id="king", kind=Kind.CHARACTER, name=Guarded("Jytte King")),
    Entity(id="queen", kind=Kind.CHARACTER, name=Guarded("The Marsh Queen")),
    Entity(id="rose", kind=Kind.CHARACTER, name=Guarded("Jelka Rose", REVEALED)),
)
ASKS = {
    "wife": ("Who does Ottokar Hill marry?", "Who is the wife of Ottokar Hill?"),
    "job": ("What is the job of Sunniva Grace?", "What does Sunniva Grace do for a living?"),
    "first": ("When does Sunniva Grace first appear?", "In which episode is Sunniva Grace introduced?"),
    "city": ("Where was it filmed?", "Which city was it filmed in?"),
}


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    facts = facts_asked(ASKS)
    pack = Pack(id="guide", name="Guide", timeline=Timeline("guide", {1: 10}), facts=facts, entities=ENTITIES)
    return Matcher(Revision("test", (pack,)), language())


def named(matcher: Matcher, question: str, horizon: Horizon | None = None) -> set[str]:
    return {ref.entity for ref in matcher._index.reader.read(question, horizon).refs}  # noqa: SLF001  as no answer shows it


@pytest.mark.parametrize(
    ("question", "entity"),
    [
        ("who does hill marry", "hill"),
        ("wife of hill", "hill"),
        ("what job does grace have", "grace"),
        ("when do we meet grace", "grace"),  # somebody must be met, so that a relation fits with a name alone
        ("grace actor", "grace"),
        ("age of stone please", "stone"),
        ("who does hlil marry", "hill"),
        ("who plays hill", "hill"),
        ("does detective hill get married", "hill"),
        ("wife of king", "king"),  # a title that is a last name
        ("who plays king", "king"),
        ("place where amber was born", "amber"),  # rare as a word
        ("name of the actor who portrays amber", "amber"),
    ],
)
def test_a_common_word_is_a_name_where_names_stand(matcher: Matcher, question: str, entity: str) -> None:
    assert named(matcher, question) == {entity}


@pytest.mark.parametrize(
    "question",
    [
        "who dies on the hill",
        "does she live in a stone house",
        "how many stone walls are there",
        "what rose does she get",
        "which hill was it filmed on",
        "who plays the amber dealer",
        "the stone age",
        "who does the king marry",
        "who plays the King",
        "wife of queen",  # she is one, and not called so
    ],
)
def test_a_common_word_is_one_behind_an_article_or_where_it_is_counted(matcher: Matcher, question: str) -> None:
    assert named(matcher, question) == set()


def test_a_common_word_is_one_where_somebody_else_is_named(matcher: Matcher) -> None:
    assert named(matcher, "does Sunniva Grace die of stone") == {"grace"}


def test_a_bare_name_finds_what_is_asked_with_the_whole_name(matcher: Matcher) -> None:
    assert [key.fact for key in matcher.match("what job does grace have").chosen] == ["job"]


def test_a_bare_name_that_is_still_hidden_is_none(matcher: Matcher) -> None:
    assert named(matcher, "who does rose marry", Horizon.at([])) == set()
    assert named(matcher, "who does rose marry", Horizon.at([REVEALED])) == {"rose"}
