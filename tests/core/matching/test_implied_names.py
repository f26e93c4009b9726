"""Packs that declare no names: what nearly all asks of several unlike facts say is one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.core.matching import Matcher, Verdict
from bot.core.matching.implied_names import implied_names
from bot.core.matching.patterns import SMALL
from bot.core.matching.text import Synonyms
from bot.core.model import Entity, Kind, Pack, Revision
from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline
from bot.words import language
from tests.matchers import facts_asked

if TYPE_CHECKING:
    from collections.abc import Mapping

RELATIONS = {
    "played-by": ("who plays {}", "which actor plays {}", "{} actor", "who is {} played by"),
    "job": ("what is the job of {}", "what does {} work as", "where does {} work", "what {} does for a living"),
    "hometown": ("where is {} from", "where did {} grow up", "{} hometown", "in which town was {} raised"),
}
PEOPLE = ("Ottokar Brill", "Sunniva Thorne", "Mattis Quell")
CHORES = {
    "kettle": ("how do i clean a kettle", "my kettle is full of lime", "descaling", "remove limescale"),
    "oven": ("how do i clean an oven", "burnt fat in the oven", "oven smells", "get grease off a tray"),
    "window": ("streaks on windows", "how do i clean glass", "washing a mirror", "what to wipe panes with"),
}


def pack(asks: Mapping[str, tuple[str, ...]], entities: tuple[Entity, ...] = ()) -> Pack:
    facts = facts_asked(asks)
    return Pack(id="guide", name="Guide", timeline=Timeline("guide", {}), facts=facts, entities=entities)


def names(of: Pack) -> list[set[str]]:
    return [{" ".join(form) for form in name.forms} | name.parts for name in implied_names(of, Synonyms(), SMALL)]


def full_or_short(name: str, place: int) -> str:
    return name.split(maxsplit=1)[0] if place % 2 else name


@pytest.fixture(scope="module")
def guide() -> Pack:
    return pack(
        {
            f"{person.split(maxsplit=1)[0].lower()}.{relation}": tuple(
                wording.format(full_or_short(person, place)) for place, wording in enumerate(wordings)
            )
            for person in PEOPLE
            for relation, wordings in RELATIONS.items()
        }
    )


def test_names_are_found_in_all_ways_in_which_asks_write_them(guide: Pack) -> None:
    assert sorted(names(guide), key=min) == [
        {"brill", "ottokar", "ottokar brill"},
        {"mattis", "mattis quell", "quell"},
        {"sunniva", "sunniva thorne", "thorne"},
    ]


def test_a_pack_that_declares_names_has_no_others(guide: Pack) -> None:
    declared = Entity(id="otto", kind=Kind.CHARACTER, name=Guarded("Otto"))
    assert names(replace(guide, entities=(declared,))) == []


def test_asks_that_are_revealed_in_another_show_show_no_names(guide: Pack) -> None:
    later = Position("lighthouse", 3, "S01E03")
    hidden = tuple(
        replace(fact, asks=tuple(ask.until(later) for ask in fact.asks)) if fact.id.startswith("sunniva") else fact
        for fact in guide.facts
    )
    assert sorted(names(replace(guide, facts=hidden)), key=min) == [
        {"brill", "ottokar", "ottokar brill"},
        {"mattis", "mattis quell", "quell"},
    ]


def test_what_chores_are_about_is_no_name() -> None:
    assert names(pack(CHORES)) == []


def test_facts_with_hardly_any_asks_show_no_names(guide: Pack) -> None:
    assert names(replace(guide, facts=tuple(replace(fact, asks=fact.asks[:2]) for fact in guide.facts))) == []


@pytest.mark.parametrize(
    ("question", "fact"),
    [
        ("who portrays sunniva", "sunniva.played-by"),
        ("who portrays thorne", "sunniva.played-by"),
        ("what is the profession of mattis", "mattis.job"),
        ("which place does ottokar come from", "ottokar.hometown"),
    ],
)
def test_a_relation_in_other_words_is_found_for_a_name_that_is_not_declared(
    guide: Pack, question: str, fact: str
) -> None:
    match = Matcher(Revision("test", (guide,)), language()).match(question)
    assert match.candidates[0].key.fact == fact
    assert match.verdict is Verdict.ANSWER


def test_who_is_none_of_those_named_is_a_stranger(guide: Pack) -> None:
    match = Matcher(Revision("test", (guide,)), language()).match("who portrays irving")
    assert match.verdict is not Verdict.ANSWER


@pytest.fixture(scope="module")
def formal() -> Pack:
    """Return a pack whose asks always say the whole name."""
    return pack(
        {
            f"{person.lower()}.{relation}": tuple(wording.format(person) for wording in wordings)
            for person in ("Ottokar Brill", "Ottokar Thorne", "Sunniva Quell")
            for relation, wordings in RELATIONS.items()
        }
    )


def test_each_word_of_a_name_that_asks_always_say_in_full_stands_for_all_that_bear_it(formal: Pack) -> None:
    assert sorted(names(formal), key=min) == [
        {"brill", "ottokar", "ottokar brill"},
        {"ottokar", "ottokar thorne", "thorne"},
        {"quell", "sunniva", "sunniva quell"},
    ]


@pytest.mark.parametrize(
    ("question", "facts"),
    [
        ("who portrays sunniva", {"sunniva quell.played-by"}),
        ("what is the profession of brill", {"ottokar brill.job"}),
        ("which place does ottokar come from", {"ottokar brill.hometown", "ottokar thorne.hometown"}),
    ],
)
def test_a_part_of_a_name_finds_what_is_asked_with_the_whole_name(formal: Pack, question: str, facts: set[str]) -> None:
    match = Matcher(Revision("test", (formal,)), language()).match(question)
    assert {candidate.key.fact for candidate in match.candidates[: len(facts)]} == facts
    assert all(candidate.confidence > 0.75 for candidate in match.candidates[: len(facts)])


def test_a_word_that_facts_about_others_say_is_no_part_of_a_name(formal: Pack) -> None:
    asks = ("what does the brill brewery make", "which beer is brewed in town", "local beer")
    brewer = replace(formal.facts[0], id="brewer", asks=tuple(map(Guarded, asks)))
    assert {"brill"}.isdisjoint(set().union(*names(replace(formal, facts=(*formal.facts, brewer)))))
