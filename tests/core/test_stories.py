from __future__ import annotations

import pytest

from bot.core.position import Position, PositionError
from bot.core.stories import Stories, Story
from bot.core.timeline import Part, Timeline

HARROW = Story("harrow", "Harrow", Timeline("harrow", {1: 4}))
TIDES = Story("harrow-tides", "Harrow: Tides", Timeline("harrow-tides", [Part(5)]), aliases=("the sequel",))
BROKEN = Story("broken", "Broken", None)
STORIES = Stories([HARROW, TIDES, BROKEN])


@pytest.mark.parametrize(
    ("text", "pack", "label"),
    [
        ("S01E02", "harrow", "S01E02"),
        ("harrow s1e2", "harrow", "S01E02"),
        ("harrow-tides E03", "harrow-tides", "Harrow: Tides E3"),
        ("Harrow: Tides 3", "harrow-tides", "Harrow: Tides E3"),
        ("HARROW:  TIDES, episode 3", "harrow-tides", "Harrow: Tides E3"),
        ("the sequel #3", "harrow-tides", "Harrow: Tides E3"),
    ],
)
def test_a_show_in_front_says_whose_position_it_is(text: str, pack: str, label: str) -> None:
    position = STORIES.parse(text, home=HARROW)
    assert position is not None
    assert (position.pack, position.label) == (pack, label)


@pytest.mark.parametrize("story", [HARROW, TIDES])
def test_every_position_is_read_as_it_is_shown_and_as_it_is_written(story: Story) -> None:
    for home in (HARROW, TIDES):
        for point in story.timeline.positions() if story.timeline else ():
            position = STORIES.parse(f"{story.pack} {point.name}", home=home)
            assert position == point
            assert STORIES.parse(position.label, home=home) == STORIES.parse(position.written, home=home) == position


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("S01E09", "season 1 has 4 episodes"),
        ("harrow-tides E09", "Harrow: Tides: write an episode such as E5; there are 5 episodes"),
        (
            "harow-tides E03",
            "there is no show 'harow-tides', did you mean 'harrow-tides'? the shows are harrow, harrow-tides, broken",
        ),
        ("dune S01E01", "there is no show 'dune'; the shows are harrow, harrow-tides, broken"),
        ("when she wakes", "write a season and an episode such as S01E03, or a whole season such as S01"),
    ],
)
def test_a_mistake_is_explained(text: str, problem: str) -> None:
    with pytest.raises(PositionError) as caught:
        STORIES.parse(text, home=HARROW)
    assert (caught.value.text, caught.value.problem) == (text, problem)


def test_of_a_story_that_cannot_be_read_nothing_is_said() -> None:
    assert STORIES.parse("broken S09E09", home=HARROW) is None
    assert STORIES.parse("S09E09", home=BROKEN) is None
    assert STORIES.parse("harrow-tides E03", home=BROKEN) == Position("harrow-tides", 3, "E3")
