from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.model import Fact, Pack, Segment
from bot.core.position import latest
from bot.core.spoilers import START, Gate, Guarded, Horizon, Policy
from bot.core.timeline import Timeline
from bot.core.vantages import hidden_from, open_there_alone, seen_from, vantages

TIMELINE = Timeline("harbour", {1: 6, 2: 4})
OTHER = Timeline("pier", {1: 8})
PACK = Pack(id="harbour", name="Harbour", timeline=TIMELINE)
PACKS = (PACK, Pack(id="pier", name="Pier", timeline=OTHER))
POINTS = list(TIMELINE.positions())


def fact(*positions: str, pack: str = "harbour") -> Fact:
    """A fact with a part for each position, the first always open."""
    segments = [Segment(Guarded("open"))]
    segments += [Segment(Guarded(f"from {text}", TIMELINE.parse(text))) for text in positions]
    return Fact(id="jo", pack=pack, topic="plot", title=Guarded("Jo"), asks=(), segments=tuple(segments))


@pytest.mark.parametrize(
    ("positions", "points"),
    [
        ((), ["the start", "S01E05", "S02E04"]),
        (("S01E04",), ["the start", "S01E03", "S02E04"]),
        (("S01E04", "S02E04"), ["the start", "S02E03", "S02E04"]),
        (("S01E01",), ["the start", "S01E05", "S02E04"]),
    ],
)
def test_fans_look_from_the_start_before_the_last_turn_and_from_the_end(
    positions: tuple[str, ...], points: list[str]
) -> None:
    found = vantages(fact(*positions), PACKS)
    assert [point.position.label if point.position else "the start" for point in found] == points
    assert [point.is_end for point in found] == [False, False, True]


def test_a_story_without_positions_is_looked_at_once() -> None:
    none = replace(PACK, timeline=Timeline("harbour", {}))
    assert [point.position for point in vantages(fact(), [none])] == [None]


def test_a_fact_that_waits_for_another_show_is_looked_at_along_both() -> None:
    both = latest(TIMELINE.parse("S02E04"), replace(OTHER.parse("S01E05"), show="Pier"))
    waiting = replace(fact(), segments=(Segment(Guarded("late", both)),))
    _, middle, end = vantages(waiting, PACKS)
    assert middle.position is not None
    assert middle.position.label == "S02E03 and Pier S01E04"
    assert end.position is not None
    assert end.position.label == "S02E04 and Pier S01E08"


@given(
    revealed=st.lists(st.sampled_from([None, *POINTS]), min_size=1, max_size=4),
    there=st.sampled_from([None, *POINTS]),
    own=st.sampled_from([None, *POINTS]),
    policy=st.sampled_from(Policy),
)
def test_nothing_is_open_that_either_has_not_reached_and_fans_who_are_spared_see_no_bars(
    revealed: list[object], there: object, own: object, policy: Policy
) -> None:
    texts = [Guarded(f"part {number}", position) for number, position in enumerate(revealed)]  # type: ignore[arg-type]
    some = replace(fact(), segments=tuple(map(Segment, texts)))
    far = START if there is None else Horizon.at([there])  # type: ignore[list-item]
    near = START if own is None else Horizon.at([own])  # type: ignore[list-item]
    shown = seen_from(some, PACK, Gate(far, policy), near)
    passages = [] if shown is None else [one.passage for one in shown.statements]
    both = [text for text in texts if far.reaches(text.revealed) and near.reaches(text.revealed)]
    assert sum(one.behind is None for one in passages) == len(both)
    for_fans = [text for text in texts if far.reaches(text.revealed)]
    assert len(passages) == (len(for_fans) if policy is Policy.WITHHOLD else len(texts))
    if shown is not None:
        assert open_there_alone(shown, far) == len(for_fans) - len(both)


def test_who_has_watched_all_of_a_fact_is_hidden_nothing_from() -> None:
    assert hidden_from(fact(), START) is None
    assert hidden_from(fact("S01E04"), START) == TIMELINE.parse("S01E04")
    assert hidden_from(fact("S01E04"), Horizon.at([TIMELINE.parse("S01E04")])) is None
