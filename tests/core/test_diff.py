from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from bot.core.answers import FactKey
from bot.core.diff import Change, How, Part, change_lines, diff
from bot.core.golden import Golden
from bot.core.model import Citation, Entity, Fact, Kind, Pack, Revision, Segment, Source
from bot.core.position import Position, latest
from bot.core.spoilers import Guarded
from bot.core.text_diff import Weight
from bot.core.timeline import Part as Steps
from bot.core.timeline import Timeline
from bot.core.units import FILM

TIMELINE = Timeline("harbour", {1: 10})
EARLY, LATE = TIMELINE.parse("S01E02"), TIMELINE.parse("S01E08")
CITED = (Citation("review"), Citation("recap"))
FACT = Fact(
    id="jo",
    pack="harbour",
    topic="plot",
    title=Guarded("What becomes of Jo", EARLY),
    asks=(Guarded("what happens to jo"), Guarded("why does jo resign", LATE)),
    segments=(Segment(Guarded("Jo is young.")), Segment(Guarded("She resigns.", LATE))),
    disputed=(Segment(Guarded("For love.", LATE)), Segment(Guarded("For money.", LATE))),
    citations=CITED,
)


def revision(*facts: Fact, pack: str = "harbour") -> Revision:
    return Revision("r", (Pack(id=pack, name="Harbour", timeline=TIMELINE, facts=facts),))


def changes(old: Fact, new: Fact) -> tuple[Change, ...]:
    return diff(revision(old), revision(new))


def summary(change: Change) -> tuple[str, How, Weight]:
    return (change.id, change.how, change.weight)


def fields(old: Fact, new: Fact) -> list[tuple[str, Weight, str]]:
    [change] = changes(old, new)
    return [(detail.field, detail.weight, detail.says) for detail in change.details]


def test_nothing_differs_between_a_revision_and_itself() -> None:
    assert changes(FACT, replace(FACT)) == ()


def test_added_and_removed_facts_are_listed_by_their_keys() -> None:
    one, two = replace(FACT, id="a", title=Guarded("A")), replace(FACT, id="b")
    found = diff(revision(FACT), revision(FACT, two, one))
    assert [summary(change) for change in found] == [
        ("a", How.ADDED, Weight.OTHER),
        ("b", How.ADDED, Weight.OTHER),
    ]
    assert found[0].key == FactKey("harbour", "a")
    assert [summary(change) for change in diff(revision(FACT), revision())] == [("jo", How.REMOVED, Weight.OTHER)]


def test_a_fact_of_another_pack_is_another_fact() -> None:
    moved = diff(revision(FACT), revision(FACT, pack="pier"))
    facts = [(change.key, change.how) for change in moved if change.part is Part.FACT]
    assert facts == [(FactKey("harbour", "jo"), How.REMOVED), (FactKey("pier", "jo"), How.ADDED)]
    packs = [(change.id, change.how) for change in moved if change.part is Part.PACK]
    assert packs == [("harbour", How.REMOVED), ("pier", How.ADDED)]


@pytest.mark.parametrize(
    ("new", "detail"),
    [
        (replace(FACT, topic="cast"), ("topic", Weight.OTHER, "plot → cast")),
        (replace(FACT, as_of="2025"), ("as_of", Weight.OTHER, "nothing → 2025")),
        (replace(FACT, entities=("jo", "sam")), ("entities", Weight.OTHER, "nothing → jo, sam")),
        (replace(FACT, segments=FACT.segments[:1]), ("answer", Weight.OTHER, "gone")),
        (
            replace(FACT, segments=(Segment(Guarded("Jo is old.")), FACT.segments[1])),
            ("answer", Weight.OTHER, "worded otherwise"),
        ),
        (replace(FACT, asks=(*FACT.asks, Guarded("who is jo"))), ("asks", Weight.OTHER, "new")),
        (replace(FACT, asks=FACT.asks[::-1]), ("order", Weight.OTHER, "another one")),
        (
            replace(FACT, title=Guarded("What becomes of Jo", LATE)),
            ("title", Weight.MOVED, "shown from S01E08 on; before, from S01E02 on"),
        ),
        (
            replace(FACT, segments=(Segment(Guarded("Jo was young.", EARLY)), FACT.segments[1])),
            ("answer", Weight.MOVED, "worded otherwise and shown from S01E02 on; before, always"),
        ),
        (replace(FACT, citations=(CITED[0],)), ("sources", Weight.UNSOURCED, "recap no longer named")),
        (replace(FACT, citations=(*CITED, Citation("board"))), ("sources", Weight.OTHER, "board named now")),
    ],
)
def test_what_changed_is_said_without_a_word_of_the_texts(new: Fact, detail: tuple[str, Weight, str]) -> None:
    assert fields(FACT, new) == [detail]


def test_a_source_that_a_part_names_no_longer_is_told() -> None:
    cited = replace(FACT, segments=(FACT.segments[0], replace(FACT.segments[1], citations=(Citation("recap"),))))
    other = replace(FACT, segments=(FACT.segments[0], replace(FACT.segments[1], citations=(Citation("review"),))))
    assert fields(cited, other) == [("sources", Weight.UNSOURCED, "recap no longer named for a part")]


@pytest.mark.parametrize(
    ("new", "field"),
    [
        (replace(FACT, title=Guarded("What becomes of Jo")), "title"),
        (replace(FACT, title=Guarded("Why Jo resigns")), "title"),
        (replace(FACT, asks=(FACT.asks[0], Guarded("why does jo resign", EARLY))), "asks"),
        (replace(FACT, asks=(FACT.asks[0], Guarded("why did jo resign", EARLY))), "asks"),
        (replace(FACT, segments=(FACT.segments[0], Segment(Guarded("She resigns.", EARLY)))), "answer"),
        (replace(FACT, segments=(FACT.segments[0], Segment(Guarded("She resigns.")))), "answer"),
        (replace(FACT, segments=(FACT.segments[0], Segment(Guarded("It is over.", EARLY)))), "answer"),
        (replace(FACT, disputed=(Segment(Guarded("For love.")), FACT.disputed[1])), "disputed"),
        (replace(FACT, disputed=(), segments=(*FACT.segments, Segment(Guarded("For money.", EARLY)))), "answer"),
    ],
    ids=[
        *("title", "another title", "ask", "ask worded otherwise", "segment", "always", "segment worded otherwise"),
        *("value", "value into answer"),
    ],
)
def test_text_that_shows_earlier_than_before_is_a_lowered_level(new: Fact, field: str) -> None:
    [change] = changes(FACT, new)
    assert change.weight is Weight.LOWERED
    assert change.details[0].field == field
    assert "resign" not in "".join(change_lines(change))


def test_text_that_another_fact_told_later_is_a_lowered_level() -> None:
    other = replace(FACT, id="sam", title=Guarded("Sam"), asks=(Guarded("sam"),), disputed=())
    told = replace(other, segments=(Segment(Guarded("She resigns.", EARLY)),))
    [change] = diff(revision(FACT), revision(FACT, told))
    assert (change.id, change.how, change.weight) == ("sam", How.ADDED, Weight.LOWERED)
    assert change_lines(change) == [
        "harbour: sam: added: answer: says, from S01E02 on, what the pack said only later before"
    ]


def test_a_title_that_a_hidden_ask_was_is_a_lowered_level_although_the_title_was_open() -> None:
    old = replace(FACT, title=Guarded("About Jo"))
    new = replace(old, title=Guarded("why does jo resign"))
    says = "says, always, what the pack said only later before"
    assert fields(old, new) == [("title", Weight.LOWERED, says)]


def test_a_title_is_told_apart_from_an_open_ask_of_the_same_words() -> None:
    old = replace(FACT, title=Guarded("what happens to jo", LATE))
    new = replace(old, title=Guarded("what happens to jo", EARLY))
    assert fields(old, new) == [("title", Weight.LOWERED, "shown from S01E02 on; before, from S01E08 on")]


def test_a_list_of_thousands_that_is_replaced_is_not_compared_word_by_word() -> None:
    old, new = (tuple(Guarded(f"{word} {number}") for number in range(2000)) for word in ("who is", "where is"))
    assert len(fields(replace(FACT, asks=old), replace(FACT, asks=new))) == 4000


def test_an_ask_in_the_place_of_a_hidden_one_that_it_does_not_resemble_is_no_lowered_level() -> None:
    new = replace(FACT, asks=(FACT.asks[0], Guarded("how old is she")))
    assert fields(FACT, new) == [("asks", Weight.OTHER, "new"), ("asks", Weight.OTHER, "gone")]


def test_lowered_levels_come_first_then_later_ones_then_sources_that_are_gone() -> None:
    lowered = replace(FACT, id="z", title=Guarded("What becomes of Jo"))
    moved = replace(FACT, id="y", title=Guarded("What becomes of Jo", LATE))
    unsourced = replace(FACT, id="x", citations=())
    old = revision(FACT, *(replace(FACT, id=fact) for fact in "xyz"))
    new = revision(replace(FACT, topic="cast"), lowered, moved, unsourced, replace(FACT, id="a"))
    assert [change.id for change in diff(old, new)] == ["z", "y", "x", "a", "jo"]


def test_of_one_fact_the_weightiest_detail_comes_first_and_alike_ones_are_counted() -> None:
    new = replace(FACT, topic="cast", disputed=tuple(Segment(Guarded(f"For {it}.", EARLY)) for it in ("love", "money")))
    [change] = changes(FACT, new)
    assert change_lines(change) == [
        "harbour: jo: disputed (2): shown from S01E02 on; before, from S01E08 on",
        "harbour: jo: topic: plot → cast",
    ]


NORTH = Position("north", 3, "S01E03", show="North")


@pytest.mark.parametrize(
    ("old", "new", "lowered"),
    [
        (LATE, NORTH, True),
        (NORTH, LATE, True),
        (NORTH, latest(NORTH, EARLY), False),
        (latest(NORTH, EARLY), NORTH, True),
        (latest(NORTH, EARLY), latest(NORTH, LATE), False),
        (None, NORTH, False),
    ],
)
def test_a_position_of_another_show_is_lower_unless_it_is_certainly_later(
    old: Position | None, new: Position | None, *, lowered: bool
) -> None:
    before = replace(FACT, segments=(Segment(Guarded("She resigns.", old)),))
    after = replace(FACT, segments=(Segment(Guarded("She resigns.", new)),))
    [change] = changes(before, after)
    assert (change.weight is Weight.LOWERED) == lowered


def told(timeline: Timeline, position: str) -> Revision:
    revealed = timeline.parse(position)
    fact = replace(FACT, title=Guarded("Jo"), asks=(), disputed=(), segments=(Segment(Guarded("Dead.", revealed)),))
    return Revision("r", (Pack(id="harbour", name="Harbour", timeline=timeline, facts=(fact,)),))


LONGER = Timeline("harbour", (Steps(1, FILM), Steps(10, 1)))


def test_an_episode_is_the_same_wherever_a_longer_story_has_it() -> None:
    [change] = diff(told(TIMELINE, "S01E05"), told(LONGER, "S01E05"))
    assert change_lines(change) == ["harbour: pack harbour: timeline: another one: points added: 1, removed: 0"]
    assert change.weight is Weight.MOVED


def test_the_same_place_in_a_longer_story_is_an_earlier_episode() -> None:
    assert LONGER.parse("S01E04").index == TIMELINE.parse("S01E05").index
    lowered, _ = diff(told(TIMELINE, "S01E05"), told(LONGER, "S01E04"))
    assert (lowered.id, lowered.weight) == ("jo", Weight.LOWERED)


def test_an_episode_that_is_gone_from_the_story_was_later_than_all_that_are_there() -> None:
    shorter = Timeline("harbour", {1: 4})
    lowered, _ = diff(told(TIMELINE, "S01E05"), told(shorter, "S01E04"))
    assert (lowered.id, lowered.weight) == ("jo", Weight.LOWERED)


def pack(**changed: Any) -> Revision:  # noqa: ANN401  fields of a pack
    fields: dict[str, Any] = {"id": "harbour", "name": "Harbour", "timeline": TIMELINE, **changed}
    return Revision("r", (Pack(**fields),))


def entity(*aliases: Guarded, kind: Kind = Kind.CHARACTER) -> Revision:
    return pack(entities=(Entity(id="jo", kind=kind, name=Guarded("Jo Marsh"), aliases=aliases),))


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (
            entity(Guarded("the mole", LATE)),
            entity(Guarded("the mole", EARLY)),
            "harbour: name jo: aliases: shown from S01E02 on; before, from S01E08 on",
        ),
        (entity(), entity(kind=Kind.PLACE), "harbour: name jo: kind: character → place"),
        (entity(), pack(), "harbour: name jo: removed"),
        (
            pack(sources={"recap": Source(id="recap", title=Guarded("She did it", LATE))}),
            pack(sources={"recap": Source(id="recap", title=Guarded("She did it"))}),
            "harbour: source recap: title: shown always; before, from S01E08 on",
        ),
        (
            pack(sources={"recap": Source(id="recap", title=Guarded("Recap"), address="https://she-did-it.example")}),
            pack(sources={"recap": Source(id="recap", title=Guarded("Recap"))}),
            "harbour: source recap: address: another one",
        ),
        (pack(), pack(name="Pier"), "harbour: pack harbour: name: Harbour → Pier"),
        (pack(), pack(golden=(Golden(ask="a"),)), "harbour: pack harbour: golden: changed: 0 before, 1 now"),
        (pack(), pack(synonyms={"a": "b"}), "harbour: pack harbour: synonyms: changed: 0 before, 1 now"),
    ],
)
def test_names_sources_and_packs_are_compared_too(old: Revision, new: Revision, line: str) -> None:
    [change] = diff(old, new)
    assert change_lines(change) == [line]
    assert change.key is None
