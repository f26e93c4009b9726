"""However much a fact says, its reply keeps to Discord's limits."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.core.answers import Shown
from bot.core.cards import MOST_TEXT
from bot.core.markdown import units
from tests.core.test_rendering import FACT, KEY, assert_safe, reply_of, said

LONG = (("word " * 2000), "x" * 10_000, "👩\u200d👩\u200d👧" * 2000, "|| ` <@1> " * 1000)


@pytest.mark.parametrize("count", [1, 3, 12])
@pytest.mark.parametrize("text", LONG, ids=["words", "one word", "emoji", "markup"])
def test_very_long_answers_fit_the_limits_with_their_bars_closed(text: str, count: int) -> None:
    fact = Shown(
        key=KEY,
        topic="plot",
        title=text,
        show=text,
        statements=(said(text), said(f"zqx{text}zqx", "S01E02", (f"zqx{text}",) * 20)),
        disputed=tuple(said(f"zqx{text}", "S01E03" if at % 2 else "S02E10", (f"zqx{text}",)) for at in range(20)),
        sources=(text,) * 20,
        as_of=text,
    )
    reply = reply_of(*[fact] * count)
    assert len(reply.cards) == min(count, 10)
    assert "… (shortened)" in reply.text
    assert all(card.hidden for card in reply.cards)
    assert_safe(reply)


def test_a_long_statement_leaves_room_for_the_short_ones_after_it() -> None:
    fact = replace(FACT, statements=(said("word " * 3000), said("Short."), said("Hidden.", "S01E02")), sources=("A",))
    lines = reply_of(fact).text.splitlines()
    assert lines[1].endswith("word… (shortened)")
    assert lines[2:] == ["Short.", "Spoiler · S01E02: ||Hidden.||", "-# Sources: A"]
    assert len(lines[1]) > 3500


def test_many_values_are_counted_where_they_cannot_be_shown() -> None:
    fact = replace(FACT, disputed=tuple(said(f"Value {place} {'word ' * 40}") for place in range(100)))
    lines = reply_of(fact).text.splitlines()
    shown = sum(line.startswith("- Value") for line in lines)
    assert 20 <= shown < 100
    assert lines[-1] == f"… and {100 - shown} more"


def test_twenty_short_values_are_all_shown() -> None:
    fact = replace(FACT, disputed=tuple(said(f"Value {place}.", None, (f"Source {place}",)) for place in range(20)))
    assert "- Value 19. (Source 19)" in reply_of(fact).text


def test_many_sources_are_counted_where_they_cannot_be_shown() -> None:
    fact = replace(FACT, statements=(said("a"),), sources=tuple(f"Source number {place}" for place in range(100)))
    last = reply_of(fact).text.splitlines()[-1]
    assert last.startswith("-# Sources: Source number 0; Source number 1; ")
    assert last.endswith(" more")
    assert units(last) <= MOST_TEXT // 5


@settings(max_examples=60)
@given(
    st.lists(st.tuples(st.integers(0, 1500), st.booleans(), st.integers(0, 4)), min_size=1, max_size=30),
    st.integers(1, 10),
    st.integers(0, 400),
)
def test_every_mixture_of_lengths_fits(lines: list[tuple[int, bool, int]], count: int, title: int) -> None:
    made = [said("w " * size, "S01E05" if behind else None, ("src " * 9,) * names) for size, behind, names in lines]
    fact = replace(
        FACT, title="t " * title, statements=tuple(made[::2]), disputed=tuple(made[1::2]), as_of="o " * title
    )
    reply = reply_of(*[fact] * count)
    assert len(reply.cards) == count
    assert 0 < units(reply.text) <= MOST_TEXT
