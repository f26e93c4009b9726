from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.position import Position, PositionError, Timeline

TIMELINE = Timeline("ballard", {1: 10, 2: 3})


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    seasons = draw(st.dictionaries(st.integers(0, 9999), st.integers(1, 40), min_size=1, max_size=5))
    return Timeline("pack", seasons)


@given(timelines())
def test_every_label_is_read_as_its_position(timeline: Timeline) -> None:
    assert all(timeline.parse(position.label) == position for position in timeline.positions())


@given(timelines())
def test_positions_come_in_story_order_and_are_counted_from_one(timeline: Timeline) -> None:
    indices = [position.index for position in timeline.positions()]
    assert indices == list(range(1, sum(timeline.seasons.values()) + 1))


@given(timelines())
def test_a_season_alone_is_its_end(timeline: Timeline) -> None:
    for season, count in timeline.seasons.items():
        assert timeline.parse(f"S{season}") == timeline.at(season, count) == timeline.end_of(season)


@given(timelines(), st.integers(-1, 45), st.integers(-1, 10_000))
def test_a_position_exists_exactly_where_its_episode_does(timeline: Timeline, episode: int, season: int) -> None:
    exists = 1 <= episode <= timeline.seasons.get(season, 0)
    if exists:
        assert timeline.at(season, episode).label == f"S{season:02}E{episode:02}"
    else:
        with pytest.raises(PositionError):
            timeline.at(season, episode)


@given(st.text(max_size=30) | st.text("s1e0x 2episodan.", max_size=12))
def test_any_text_is_a_position_or_refused(text: str) -> None:
    with suppress(PositionError):
        assert TIMELINE.parse(text) in set(TIMELINE.positions())


@pytest.mark.parametrize(
    "spelling",
    [
        "S01E04",
        "s1e4",
        "S1E04",
        "s01 e04",
        "S 1 E 4",
        "s1 ep4",
        "s1 ep. 4",
        "S01.E04",
        "S01-E04",
        "S1: E4",
        "1x04",
        "1X4",
        "1 x 4",
        "season 1 episode 4",
        "Season 1, Episode 4",
        "SEASON 1 EP 4",
        "season1episode4",
        "series 1 episode 4",
        "  s1e4\t",
    ],
)
def test_usual_spellings_mean_the_same_episode(spelling: str) -> None:
    assert TIMELINE.parse(spelling) == Position("ballard", 4, "S01E04")


@pytest.mark.parametrize("spelling", ["S02", "s2", "S 2", "season 2", "Season 02", "SERIES 2"])
def test_usual_spellings_of_a_season_mean_its_end(spelling: str) -> None:
    assert TIMELINE.parse(spelling) == Position("ballard", 13, "S02E03")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "e4",
        "4",
        "1.04",
        "S",
        "S1E",
        "S1E4E5",
        "S1 4",
        "SS1",
        "S-1",
        "S12345",
        "start",
        "1x",
        "s1e4 the boat",
        "tis1",
    ],
)
def test_what_names_no_position_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(PositionError) as caught:
        TIMELINE.parse(text)
    assert caught.value.text == text
    assert caught.value.problem == "write a season and an episode such as S01E03, or a whole season such as S01"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("S01E99", "season 1 has 10 episodes"),
        ("S01E00", "season 1 has 10 episodes"),
        ("S03E01", "the timeline has season 1, 2"),
        ("S9", "the timeline has season 1, 2"),
        ("S00", "the timeline has season 1, 2"),
    ],
)
def test_what_does_not_exist_is_refused_with_what_does(text: str, problem: str) -> None:
    with pytest.raises(PositionError) as caught:
        TIMELINE.parse(text)
    assert str(caught.value) == f"unknown position {text!r} ({problem})"


def test_a_season_of_one_episode_is_counted_in_the_singular() -> None:
    with pytest.raises(PositionError, match=r"season 1 has 1 episode\)"):
        Timeline("short", {1: 1}).parse("S01E02")


def test_without_seasons_there_are_no_positions() -> None:
    empty = Timeline("plants", {})
    assert list(empty.positions()) == []
    with pytest.raises(PositionError, match="the timeline has no seasons"):
        empty.parse("S01")


def test_seasons_are_ordered_by_number_however_they_are_listed() -> None:
    timeline = Timeline("odd", {2: 1, 1: 2})
    assert [str(position) for position in timeline.positions()] == ["S01E01", "S01E02", "S02E01"]
