from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.position import Position, PositionError
from bot.core.timeline import Part, Timeline
from bot.core.units import EPISODE, EXTRAS, FILM, SEASON, SPECIAL, Unit

TIMELINE = Timeline("ballard", {1: 10, 2: 3})


UNITS = (
    (Unit("chapter", "ch."), Unit("volume", "vol.")),
    (Unit("chapter", "C"), Unit("volume", "V")),
    (Unit("entry", "entry"), Unit("part", "pt.")),
    (EPISODE, SEASON),
)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    """Draw a story of any kind: in groups or counted throughout, with specials and films between."""
    unit, group = draw(st.sampled_from(UNITS))
    groups = draw(st.lists(st.integers(0, 9999), max_size=4, unique=True).map(sorted))
    every: list[int | None] = [*groups] or [None]
    runs = [Part(draw(st.integers(1, 12)), of) for of in every]
    parts: list[Part] = []
    for run in runs:
        extras = draw(st.lists(st.tuples(st.sampled_from(EXTRAS), st.integers(1, 3)), max_size=2))
        parts += [run, *(Part(count, extra) for extra, count in extras)]
        goes_on = draw(st.booleans())
        if extras and goes_on:
            parts.append(run)
    return Timeline("pack", parts, unit=unit, group=group)


@st.composite
def seasons(draw: st.DrawFn) -> Timeline:
    return Timeline("pack", draw(st.dictionaries(st.integers(0, 9999), st.integers(1, 40), min_size=1, max_size=5)))


@given(timelines())
def test_every_label_is_read_as_its_position(timeline: Timeline) -> None:
    same = Timeline("pack", timeline.parts, unit=timeline.unit, group=timeline.group)  # which has named none of them
    assert all(same.parse(position.label) == position for position in timeline.positions())
    assert all(timeline.parse(position.label) == position for position in timeline.positions())


@given(timelines())
def test_positions_come_in_story_order_and_are_counted_from_one(timeline: Timeline) -> None:
    indices = [position.index for position in timeline.positions()]
    assert indices == list(range(1, len(timeline) + 1))


@given(timelines())
def test_no_label_is_longer_than_what_shows_it_has_room_for(timeline: Timeline) -> None:
    labels = [position.label for position in timeline.positions()]
    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 28 and ":" not in label for label in labels)


@given(timelines())
def test_every_step_is_found_by_its_index_and_by_its_number(timeline: Timeline) -> None:
    for index, step in enumerate(timeline.steps(), start=1):
        assert timeline.step(index) == step
        assert timeline.at(step.of, step.number) == step.position
        assert step.last == (step.number == timeline.count(step.of))


@given(timelines())
def test_ends_are_those_of_groups_and_single_works_and_of_the_story(timeline: Timeline) -> None:
    ends = [position for position, _ in timeline.ends()]
    assert ends == sorted(ends, key=lambda position: position.index)
    assert ends[-1].index == len(timeline)
    assert {timeline.parse(f"{timeline.group.name} {group}") for group in timeline.groups} <= set(ends)


@given(seasons())
def test_a_season_alone_is_its_end(timeline: Timeline) -> None:
    ends = dict(timeline.ends())
    for season in timeline.groups:
        end = timeline.parse(f"S{season}")
        assert end == timeline.at(season, timeline.count(season))
        assert ends[end] == f"end of season {season}"


@given(seasons(), st.integers(-1, 45), st.integers(-1, 10_000))
def test_a_position_exists_exactly_where_its_episode_does(timeline: Timeline, episode: int, season: int) -> None:
    exists = 1 <= episode <= timeline.count(season)
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


SHOW = Timeline("show", [Part(10, 1), Part(1, SPECIAL), Part(3, 2), Part(2, FILM)])
ONE = Timeline("one", {1: 10})
ANIME = Timeline("anime", [Part(100), Part(1, FILM), Part(120)])
NOVEL = Timeline("novel", [Part(40)], unit=Unit("chapter", "ch."))
BOOKS = Timeline("books", [Part(9, 1), Part(12, 2)], unit=Unit("chapter", "ch."), group=Unit("volume", "vol."))


@pytest.mark.parametrize(
    ("timeline", "spellings", "label", "index"),
    [
        (SHOW, ["Special 1", "special 1", "sp 1", "special #1", "specials 1"], "Special 1", 11),
        (SHOW, ["Film 2", "film2", "MOVIE 2", "movie #2"], "Film 2", 16),
        (SHOW, ["S02", "s2e3", "season 2"], "S02E03", 14),
        (ONE, ["E4", "e04", "ep 4", "ep. 4", "episode 4", "#4", "S01E04"], "S01E04", 4),
        (ANIME, ["E137", "e137", "ep 137", "episode 137", "Ep.137", "#137", "137", " 137 "], "E137", 138),
        (ANIME, ["E100", "100"], "E100", 100),
        (ANIME, ["film 1", "movie 1"], "Film 1", 101),
        (NOVEL, ["ch. 12", "ch12", "ch 12", "Ch.12", "chapter 12", "CHAPTER 12", "12", "#12"], "ch. 12", 12),
        (
            BOOKS,
            ["vol. 2 ch. 3", "vol 2, ch 3", "volume 2 chapter 3", "2x03"],
            "vol. 2 ch. 3",
            12,
        ),
        (BOOKS, ["volume 2", "vol. 2", "vol2"], "vol. 2 ch. 12", 21),
    ],
)
def test_every_story_is_read_in_the_usual_spellings_of_its_units(
    timeline: Timeline, spellings: list[str], label: str, index: int
) -> None:
    for spelling in spellings:
        position = timeline.parse(spelling)
        assert (position.label, position.index) == (label, index), spelling


@pytest.mark.parametrize(
    ("timeline", "text", "problem"),
    [
        (SHOW, "E4", "say of which season too, such as S01E04"),
        (SHOW, "episode 99", "say of which season too, such as S01E10"),
        (SHOW, "special 2", "the timeline has 1 special"),
        (TIMELINE, "film 1", "the timeline has no films"),
        (ONE, "4", "write a season and an episode such as S01E03, or a whole season such as S01"),
        (ONE, "E11", "season 1 has 10 episodes"),
        (ANIME, "S01E04", "write an episode such as E12, or a film such as Film 1; there are 220 episodes"),
        (ANIME, "E221", "write an episode such as E12, or a film such as Film 1; there are 220 episodes"),
        (NOVEL, "ch. 41", "write a chapter such as ch. 12; there are 40 chapters"),
        (NOVEL, "0", "write a chapter such as ch. 12; there are 40 chapters"),
        (NOVEL, "page 3", "write a chapter such as ch. 12; there are 40 chapters"),
        (BOOKS, "ch. 3", "say of which volume too, such as vol. 1 ch. 3"),
        (BOOKS, "vol. 3", "the timeline has volume 1, 2"),
        (BOOKS, "vol. 1 ch. 10", "volume 1 has 9 chapters"),
        (
            BOOKS,
            "S01E01",
            "write a volume and a chapter such as vol. 1 ch. 3, or a whole volume such as vol. 1",
        ),
        (Timeline("films", [Part(3, FILM)]), "2", "write a film such as Film 1"),
    ],
)
def test_a_mistake_is_explained_in_the_units_of_the_story(timeline: Timeline, text: str, problem: str) -> None:
    with pytest.raises(PositionError) as caught:
        timeline.parse(text)
    assert caught.value.problem == problem


def test_a_huge_timeline_is_read_without_going_through_it() -> None:
    parts = [part for _ in range(5_000) for part in (Part(3), Part(1, FILM))]
    timeline = Timeline("huge", parts)
    assert len(timeline) == 20_000
    assert timeline.parse("E15000").index == 19_999
    assert timeline.step(20_000).position.label == "Film 5000"
    assert next(timeline.positions()).label == "E1"


def test_a_season_of_one_episode_is_counted_in_the_singular() -> None:
    with pytest.raises(PositionError, match=r"season 1 has 1 episode\)"):
        Timeline("short", {1: 1}).parse("S01E02")


def test_without_seasons_there_are_no_positions() -> None:
    empty = Timeline("plants", {})
    assert list(empty.positions()) == []
    with pytest.raises(PositionError, match="the pack has no timeline"):
        empty.parse("S01")


def test_seasons_are_ordered_by_number_however_they_are_listed() -> None:
    timeline = Timeline("odd", {2: 1, 1: 2})
    assert [str(position) for position in timeline.positions()] == ["S01E01", "S01E02", "S02E01"]
