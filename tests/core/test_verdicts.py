from __future__ import annotations

import pytest

from bot.core.lint import Overlap
from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.core.timeline import Part, Timeline
from bot.core.units import FILM, Unit
from bot.core.verdicts import Verdicts, takes_for_granted

SEASONS = Timeline("p", [Part(8, 1), Part(6, 2), Part(1, FILM)])
VERDICTS = Verdicts(SEASONS, range(1, 16))
CHAPTERS = Verdicts(Timeline("p", [Part(12)], unit=Unit("chapter", "ch.")), {9})


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The highest rated is S01E06.", "S01E06"),
        ("IMDb users give season 1, episode 6 a 9.8.", "S01E06"),
        ("1x06 holds 92 %.", "S01E06"),
        ("s1e6: 8 of 10", "S01E06"),
        ("The season 2 finale has a shocking twist.", "S02E06"),
        ("Film 1 was called heartbreaking.", "Film 1"),
        ("The season 2 finale holds 9.8.", None),
        ("S01E01 is the most watched.", None),
        ("Film 1 holds 81 %.", None),
        ("S01E06 was shown late.", None),
        ("It holds 9.8. S01E06 was shown late.", None),
        ("S03E01 is the best.", None),
        ("The best.", None),
    ],
)
def test_a_verdict_on_a_single_episode_is_found(text: str, expected: str | None) -> None:
    found = VERDICTS.overlap(Guarded(text))
    assert (None if found is None else str(found.revealed)) == expected


def test_only_steps_of_which_something_is_hidden_count() -> None:
    assert CHAPTERS.overlap(Guarded("Chapter 8 is the strongest.")) is None
    found = CHAPTERS.overlap(Guarded("The ninth chapter is the strongest."))
    assert found is not None
    assert (found.word, str(found.revealed)) == ("ninth chapter", "ch. 9")


def test_a_verdict_may_show_once_the_episode_may() -> None:
    text = "The best is S01E06."
    assert VERDICTS.overlap(Guarded(text, SEASONS.parse("S01E06"))) is None
    assert VERDICTS.overlap(Guarded(text, SEASONS.parse("S01E05"))) == Overlap("s01e06", SEASONS.parse("S01E06"))
    assert VERDICTS.overlap(Guarded(text, Position("q", 15, "S01E15", show="Q"))) is not None


@pytest.mark.parametrize(
    ("ask", "is_found"),
    [
        ("why is episode 6 of season 1 rated so high", True),
        ("how come s1e6 is the worst", True),
        ("is s1e6 the worst", False),
        ("why is s1e6 so long", False),
    ],
)
def test_only_a_question_that_takes_a_verdict_for_granted_tells_it(ask: str, *, is_found: bool) -> None:
    text = Guarded(ask)
    assert (takes_for_granted(text) and VERDICTS.overlap(text) is not None) is is_found


@pytest.mark.parametrize(
    ("name", "is_found"), [("IMDb S01E06", True), ("IMDb", False), ("IMDb S02E06", False), ("IMDb pilot", False)]
)
def test_a_rating_of_a_single_episode_is_found_by_its_name(name: str, *, is_found: bool) -> None:
    assert (VERDICTS.overlap_of_source(Guarded(name)) is not None) is is_found
