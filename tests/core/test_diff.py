from __future__ import annotations

from dataclasses import replace

import pytest

from bot.core.answers import FactKey
from bot.core.diff import Change, How, diff
from bot.core.model import Fact, Pack, Revision, Segment
from bot.core.position import Position, latest
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

TIMELINE = Timeline("harbour", {1: 10})
EARLY, LATE = TIMELINE.parse("S01E02"), TIMELINE.parse("S01E08")
FACT = Fact(
    id="jo",
    pack="harbour",
    topic="plot",
    title=Guarded("What becomes of Jo", EARLY),
    asks=(Guarded("what happens to jo"), Guarded("why does jo resign", LATE)),
    segments=(Segment(Guarded("Jo is young.")), Segment(Guarded("She resigns.", LATE))),
    disputed=(Segment(Guarded("For love.", LATE)), Segment(Guarded("For money.", LATE))),
)
JO = FactKey("harbour", "jo")


def revision(*facts: Fact, pack: str = "harbour") -> Revision:
    return Revision("r", (Pack(id=pack, name="Harbour", timeline=TIMELINE, facts=facts),))


def changes(old: Fact, new: Fact) -> tuple[Change, ...]:
    return diff(revision(old), revision(new))


def test_nothing_differs_between_a_revision_and_itself() -> None:
    assert changes(FACT, replace(FACT)) == ()


def test_added_and_removed_facts_are_listed_by_their_keys() -> None:
    one, two = replace(FACT, id="a"), replace(FACT, id="b")
    assert diff(revision(FACT), revision(two, one)) == (
        Change(FactKey("harbour", "a"), How.ADDED),
        Change(FactKey("harbour", "b"), How.ADDED),
        Change(JO, How.REMOVED),
    )


def test_a_fact_of_another_pack_is_another_fact() -> None:
    moved = diff(revision(FACT), revision(FACT, pack="pier"))
    assert moved == (Change(JO, How.REMOVED), Change(FactKey("pier", "jo"), How.ADDED))


@pytest.mark.parametrize(
    "new",
    [
        replace(FACT, topic="cast"),
        replace(FACT, as_of="2025"),
        replace(FACT, segments=FACT.segments[:1]),
        replace(FACT, segments=(Segment(Guarded("Jo is old.")), FACT.segments[1])),
        replace(FACT, title=Guarded("What becomes of Jo", LATE)),
    ],
    ids=["topic", "date", "one segment less", "other words", "hidden for longer"],
)
def test_a_change_that_shows_nothing_earlier_is_a_mere_change(new: Fact) -> None:
    assert changes(FACT, new) == (Change(JO, How.CHANGED),)


@pytest.mark.parametrize(
    "new",
    [
        replace(FACT, title=Guarded("What becomes of Jo")),
        replace(FACT, asks=(FACT.asks[0], Guarded("why does jo resign", EARLY))),
        replace(FACT, segments=(FACT.segments[0], Segment(Guarded("She resigns.", EARLY)))),
        replace(FACT, segments=(FACT.segments[0], Segment(Guarded("She resigns.")))),
        replace(FACT, disputed=(Segment(Guarded("For love.")), FACT.disputed[1])),
        replace(FACT, disputed=(), segments=(*FACT.segments, Segment(Guarded("For money.", EARLY)))),
    ],
    ids=["title", "ask", "segment", "always", "value", "value into answer"],
)
def test_text_that_shows_earlier_than_before_is_a_lowered_level(new: Fact) -> None:
    assert changes(FACT, new) == (Change(JO, How.CHANGED, lowered=True),)


def test_lowered_levels_come_first() -> None:
    lowered = replace(FACT, id="z", title=Guarded("What becomes of Jo"))
    old = revision(FACT, replace(FACT, id="z"))
    new = revision(replace(FACT, topic="cast"), lowered, replace(FACT, id="a"))
    assert [(change.key.fact, change.lowered) for change in diff(old, new)] == [
        ("z", True),
        ("a", False),
        ("jo", False),
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
    assert changes(before, after) == (Change(JO, How.CHANGED, lowered=lowered),)
