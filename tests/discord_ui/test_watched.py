from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.model import Entity, Kind, Pack
from bot.core.spoilers import Gate, Guarded
from bot.core.timeline import Part, Timeline
from bot.core.units import FILM, Unit
from bot.core.viewing import saved_position
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.watched import offered_positions, read_watched, steps_of

if TYPE_CHECKING:
    from bot.core.position import Position

ONE = Pack(id="one", name="The One", aliases=("uno",), timeline=Timeline("one", {1: 3, 2: 2}))
TWO = Pack(id="two", name="Two: Again", timeline=Timeline("two", {1: 2}))
PLANTS = Pack(id="plants", name="Plants", timeline=Timeline("plants", {}))
LONG = Pack(id="long", name="Long", timeline=Timeline("long", dict.fromkeys(range(1, 41), 20)))


@pytest.mark.parametrize("text", [None, "", " "])
def test_nothing_said_is_nothing_known(text: str | None) -> None:
    assert read_watched(text, [ONE, PLANTS]) == {}


@pytest.mark.parametrize("text", ["start", "Start", "not started", "nothing"])
def test_nothing_watched_is_the_start_of_every_show(text: str) -> None:
    assert read_watched(text, [ONE, TWO, PLANTS]) == {"one": None, "two": None}


def test_nothing_watched_of_one_show_is_its_start() -> None:
    assert read_watched("Two: Again not started", [ONE, TWO]) == {"two": None}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        *[("S01E02", 2), ("s1e2", 2), ("1x02", 2), ("season 2", 5), ("S01", 3), ("the one s01e02", 2), ("uno S2E1", 4)],
        *[("caught up", 5), ("The One caught up", 5), ("Everything", 5)],
    ],
)
def test_a_position_is_read_in_usual_spellings(text: str, expected: int) -> None:
    assert _indexes(read_watched(text, [ONE, PLANTS])) == {"one": expected}


@pytest.mark.parametrize(("text", "pack"), [("The One S01E02", "one"), ("TWO: AGAIN s1e2", "two"), ("two S01", "two")])
def test_with_several_shows_the_name_says_which(text: str, pack: str) -> None:
    assert list(read_watched(text, [ONE, TWO])) == [pack]


def test_a_default_show_is_meant_where_none_is_named() -> None:
    assert _indexes(read_watched("S01E02", [ONE, TWO], default="two")) == {"two": 2}
    assert _indexes(read_watched("one S01E02", [ONE, TWO], default="two")) == {"one": 2}


def _indexes(told: dict[str, Position | None]) -> dict[str, int | None]:
    return {pack: None if position is None else position.index for pack, position in told.items()}


@pytest.mark.parametrize(
    ("text", "packs", "expected"),
    [
        ("S01E09", [ONE], "season 1 has 3 episodes"),
        ("S07", [ONE], "the timeline has season 1, 2"),
        ("yesterday", [ONE], "write a season and an episode such as S01E03"),
        ("S01E02", [ONE, TWO], "write the show's name before the episode, such as `one S01E01`"),
        ("S01E02", [PLANTS], "nothing to have watched"),
        ("caught up", [ONE, TWO], "write the show's name before the episode"),
    ],
)
def test_what_is_no_position_is_declined_with_what_would_be_right(text: str, packs: list[Pack], expected: str) -> None:
    with pytest.raises(DeclinedError) as declined:
        read_watched(text, packs)
    assert expected in declined.value.sentence
    assert "yesterday" not in declined.value.sentence


@pytest.mark.parametrize("packs", [[ONE], [ONE, TWO], [ONE, TWO, LONG, PLANTS]])
def test_every_completion_can_be_read(packs: list[Pack]) -> None:
    offered = list(offered_positions("", packs, Gate()))
    read = {text: tuple(read_watched(text, packs).items()) for pair in offered for text in pair}
    assert len({read[value] for _, value in offered}) == sum(
        len(pack.timeline) + 1 for pack in packs if len(pack.timeline)
    )
    assert all(read[name] == read[value] for name, value in offered)


def test_of_a_very_long_story_any_point_is_found_when_typed_in_full() -> None:
    serial = Pack(id="serial", name="Serial", timeline=Timeline("serial", [Part(20_000)]))
    assert next(offered_positions("e19999", [serial, ONE], Gate())) == ("Serial E19999", "Serial E19999")


def test_a_menu_shows_all_episodes_where_they_fit() -> None:
    assert [text for _, text in steps_of(ONE)] == [
        "S01E01",
        "S01E02",
        "S01E03 · end of season 1",
        "S02E01",
        "S02E02 · caught up",
    ]


def test_a_menu_shows_the_latest_seasons_where_there_are_too_many() -> None:
    labels = [text for _, text in steps_of(LONG)]
    assert len(labels) == 24
    assert labels[0] == "S17E20 · end of season 17"
    assert labels[-1] == "S40E20 · caught up"


def test_a_menu_that_is_shared_names_the_show() -> None:
    assert [text for _, text in steps_of(TWO, among=2)] == ["Two: Again · S01E01", "Two: Again · S01E02 · caught up"]
    assert len(steps_of(LONG, among=2)) == 11


def test_a_pack_without_a_story_has_no_steps() -> None:
    assert steps_of(PLANTS) == ()


@pytest.mark.parametrize("text", ["S09E01", "start", ""])
def test_a_step_that_is_no_longer_in_the_story_is_the_start(text: str) -> None:
    assert saved_position(text, ONE) is None


def test_seasons_come_in_story_order_however_the_pack_lists_them() -> None:
    shuffled = Pack(id="shuffled", name="Shuffled", timeline=Timeline("shuffled", {3: 10, 1: 10, 2: 10}))
    assert [position.label for position, _ in steps_of(shuffled)] == ["S01E10", "S02E10", "S03E10"]
    ends = [value for _, value in offered_positions("", [shuffled], Gate())][2:5]
    assert ends == ["S01E10", "S02E10", "S03E10"]


NOVEL = Pack(id="novel", name="Novel", timeline=Timeline("novel", [Part(40)], unit=Unit("chapter", "ch.")))
FILMS = Timeline("films", [Part(2, 1), Part(2, FILM)])


def test_a_menu_of_a_long_story_without_seasons_shows_round_numbers() -> None:
    labels = [text for _, text in steps_of(NOVEL)]
    assert labels[:2] == ["ch. 2", "ch. 4"]
    assert labels[-1] == "ch. 40 · caught up"
    huge = Pack(id="huge", name="Huge", timeline=Timeline("huge", [Part(20_000)]))
    assert [text for _, text in steps_of(huge)][::10] == ["E1000", "E11000"]


def test_a_film_is_shown_with_its_title_where_that_is_always_safe() -> None:
    titles = {3: Guarded("The Long Way Home"), 4: Guarded("The Death of Jo", FILMS.parse("Film 2"))}
    entities = tuple(
        Entity(
            id=f"film-{index}", kind=Kind.EPISODE, name=Guarded(""), position=FILMS.step(index).position, title=title
        )
        for index, title in titles.items()
    )
    pack = Pack(id="films", name="Films", timeline=FILMS, entities=entities)
    assert [text for _, text in steps_of(pack)][2:] == ["Film 1 · The Long Way Home", "Film 2 · caught up"]
    offered = list(offered_positions("", [pack], Gate()))
    assert {read_watched(name, [pack])["films"] for name, _ in offered} == {None, *FILMS.positions()}
    assert list(offered_positions("way home", [pack], Gate())) == [("Film 1 · The Long Way Home", "Film 1")]


@pytest.mark.parametrize("pack", [NOVEL, ONE, LONG])
def test_every_step_of_a_menu_is_read_from_its_label(pack: Pack) -> None:
    assert all(saved_position(position.label, pack) == position for position, _ in steps_of(pack))


BOSCH = Pack(id="bosch", name="Bosch", timeline=Timeline("bosch", {1: 3}))
LEGACY = Pack(id="bosch-legacy", name="Bosch: Légacy", timeline=Timeline("bosch-legacy", {1: 3}))
NAMESAKE = Pack(id="bosch-uk", name="Bosch", timeline=Timeline("bosch-uk", {1: 3}))
FAMILY = [BOSCH, LEGACY]


@pytest.mark.parametrize(
    "text",
    [
        *("Bosch: Légacy S01E02", "bosch legacy S01E02", "Bosch  Legacy: S01E02", "bosch-legacy S01E02"),
        *("Bosch: Legacy · S01E02", "BOSCH LEGACY, s1e2,"),
    ],
)
def test_the_longest_name_counts_however_it_is_written(text: str) -> None:
    assert _indexes(read_watched(text, FAMILY)) == {"bosch-legacy": 2}


def test_a_show_that_is_not_among_those_that_are_meant_can_be_named() -> None:
    assert _indexes(read_watched("bosch-legacy S01E02", [BOSCH], others=FAMILY)) == {"bosch-legacy": 2}
    assert _indexes(read_watched("S01E02", [BOSCH], others=FAMILY)) == {"bosch": 2}
    assert read_watched("not started", [BOSCH], others=FAMILY) == {"bosch": None}


def test_of_shows_with_one_name_each_is_offered_by_its_id() -> None:
    shows = [BOSCH, NAMESAKE]
    offered = list(offered_positions("e02", shows, Gate()))
    assert [value for _, value in offered] == ["bosch S01E02", "bosch-uk S01E02"]
    assert [_indexes(read_watched(value, shows)) for _, value in offered] == [{"bosch": 2}, {"bosch-uk": 2}]
