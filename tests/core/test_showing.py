from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.answers import Choice, FactKey, Shown, Statement
from bot.core.model import Citation, Fact, Pack, Segment, Source
from bot.core.showing import choice, neutral_title, safe_title, show
from bot.core.spoilers import Gate, Guarded, Horizon, Passage, Policy
from bot.core.timeline import Timeline

TIMELINE = Timeline("harbour", {1: 10})
EARLY, LATE = TIMELINE.parse("S01E02"), TIMELINE.parse("S01E08")
START = Gate()
WITHHOLDING = Gate(policy=Policy.WITHHOLD)
CAUGHT_UP = Gate(Horizon.at([TIMELINE.parse("S01")]))
PACK = Pack(
    id="harbour",
    name="Harbour",
    timeline=TIMELINE,
    sources={
        "review": Source(id="review", title=Guarded("A review"), publisher="The Evening Post", date="2025"),
        "recap": Source(id="recap", title=Guarded("How Jo ends", LATE)),
        "book": Source(id="book", title=Guarded("The Book")),
    },
)
FACT = Fact(
    id="jo",
    pack="harbour",
    topic="plot",
    title=Guarded("What becomes of Jo"),
    asks=(),
    segments=(Segment(Guarded("Jo is young.")), Segment(Guarded("She resigns.", LATE), (Citation("recap"),))),
    citations=(Citation("review"),),
    as_of="2025",
)
DISPUTED = replace(
    FACT,
    segments=(),
    disputed=(
        Segment(Guarded("On Channel 5."), (Citation("review"),)),
        Segment(Guarded("On Streamly.", EARLY), (Citation("book"),)),
    ),
)


def shown(fact: Fact, gate: Gate) -> Shown:
    result = show(fact, PACK, gate)
    assert result is not None
    return result


def test_a_fact_shows_its_segments_in_order_with_what_is_hidden_marked() -> None:
    assert show(FACT, PACK, START, name_the_show=True) == Shown(
        key=FactKey("harbour", "jo"),
        topic="plot",
        title="What becomes of Jo",
        show="Harbour",
        statements=(
            Statement(Passage("Jo is young.")),
            Statement(Passage("She resigns.", behind=LATE), ("a source",)),
        ),
        sources=("The Evening Post (2025)",),
        as_of="2025",
        hidden=1,
    )


def test_to_those_who_are_caught_up_nothing_is_hidden() -> None:
    fact = shown(FACT, CAUGHT_UP)
    assert fact.hidden == 0
    assert fact.statements[1] == Statement(Passage("She resigns."), ("How Jo ends",))


def test_withholding_leaves_out_what_is_hidden() -> None:
    assert shown(FACT, WITHHOLDING).statements == (Statement(Passage("Jo is young.")),)


def test_a_fact_of_which_nothing_is_left_is_not_shown() -> None:
    hidden = replace(FACT, segments=FACT.segments[1:])
    assert show(hidden, PACK, WITHHOLDING) is None
    assert shown(hidden, START).hidden == 1


def test_the_show_is_named_only_on_request() -> None:
    assert shown(FACT, START).show is None


def test_disputed_values_stand_side_by_side_with_their_sources() -> None:
    assert shown(DISPUTED, START).disputed == (
        Statement(Passage("On Channel 5."), ("The Evening Post (2025)",)),
        Statement(Passage("On Streamly.", behind=EARLY), ("The Book",)),
    )


def test_a_value_whose_rival_is_withheld_does_not_tell_of_a_dispute() -> None:
    fact = shown(DISPUTED, WITHHOLDING)
    assert fact.disputed == ()
    assert fact.statements == (Statement(Passage("On Channel 5."), ("The Evening Post (2025)",)),)


@pytest.mark.parametrize(
    ("topic", "title"), [("plot", "Something about the plot"), ("general", "Something about the show")]
)
def test_a_title_that_spoils_gives_way_to_its_topic(topic: str, title: str) -> None:
    fact = replace(FACT, topic=topic, title=Guarded("Jo resigns", LATE))
    assert safe_title(fact, START) == neutral_title(topic) == title
    assert safe_title(fact, CAUGHT_UP) == "Jo resigns"


def test_a_fact_whose_title_spoils_cannot_be_picked_from_a_list() -> None:
    fact = replace(FACT, title=Guarded("Jo resigns", LATE))
    assert choice(fact, START) is None
    assert choice(fact, CAUGHT_UP) == Choice(FactKey("harbour", "jo"), "Jo resigns")


def test_a_fact_of_which_nothing_is_left_cannot_be_picked_from_a_list() -> None:
    hidden = replace(FACT, segments=FACT.segments[1:])
    assert choice(hidden, WITHHOLDING) is None
    assert choice(hidden, START) == choice(FACT, WITHHOLDING) == Choice(FactKey("harbour", "jo"), "What becomes of Jo")


@pytest.mark.parametrize(
    ("citation", "gate", "name"),
    [
        (Citation("review"), START, "The Evening Post (2025)"),
        (Citation("review", by=Guarded("a fan")), START, "a fan, quoted by The Evening Post (2025)"),
        (Citation("review", by=Guarded("the killer", LATE)), START, "The Evening Post (2025)"),
        (
            Citation("review", by=Guarded("the killer", LATE)),
            CAUGHT_UP,
            "the killer, quoted by The Evening Post (2025)",
        ),
        (Citation("book"), START, "The Book"),
        (Citation("recap"), START, "a source"),
        (Citation("recap"), CAUGHT_UP, "How Jo ends"),
    ],
)
def test_a_source_is_named_without_giving_anything_away(citation: Citation, gate: Gate, name: str) -> None:
    assert shown(replace(FACT, citations=(citation,)), gate).sources == (name,)


def test_sources_of_the_same_name_are_named_once() -> None:
    assert shown(replace(FACT, citations=(Citation("review"), Citation("review"))), START).sources == (
        "The Evening Post (2025)",
    )


@given(st.lists(st.none() | st.integers(1, 10), min_size=1), st.integers(0, 10), st.sampled_from(Policy))
def test_open_is_exactly_what_the_horizon_reaches(revealed: list[int | None], watched: int, policy: Policy) -> None:
    segments = tuple(
        Segment(Guarded(f"s{place}", None if at is None else TIMELINE.at(1, at))) for place, at in enumerate(revealed)
    )
    fact = show(replace(FACT, segments=segments), PACK, Gate(Horizon({"harbour": watched}), policy))
    statements = fact.statements if fact is not None else ()
    expected = [f"s{place}" for place, at in enumerate(revealed) if (at or 0) <= watched]
    assert [line.passage.text for line in statements if line.passage.behind is None] == expected
    assert len(statements) == (len(revealed) if policy is Policy.TAG else len(expected))
