from __future__ import annotations

import pytest

from bot.core.counts import Counted, counts
from bot.core.lint import Overlap
from bot.core.position import Position
from bot.core.spoilers import Guarded

TWO = Position("p", 2, "S01E02")
FIVE = Position("p", 5, "S01E05")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The fourth victim.", ["fourth victim"]),
        ("Three brutal murders", ["three brutal", "three brutal murders"]),
        ("Two of the detectives die.", ["two of the detectives", "two of the detectives die"]),
        ("8 of her 10 keepers", ["8 of her 10 keepers", "10 keepers"]),
        ("the 3rd key and the 1st", ["3rd key"]),
        ("Two more people drown", ["two more people drown"]),
        ("Two days after a death", []),
        ("Two. Deaths", []),
        ("in 2031 victims", []),
        ("the second season", []),
        ("two", []),
    ],
)
def test_a_number_counts_the_words_behind_it(text: str, expected: list[str]) -> None:
    assert [count.said for count in counts(text)] == expected


def found(text: str, *others: Guarded, revealed: Position | None = None) -> Overlap | None:
    own = Guarded(text, revealed)
    return Counted([own, *others], ["The Lantern"]).overlap(own)


@pytest.mark.parametrize(
    ("text", "later", "is_found"),
    [
        ("Four victims", "She is the third victim.", True),
        ("Four victims", "A victim is found.", True),
        ("Four victims", "The victims were staged.", False),
        ("Four victims", "The fifth victim is Jo.", False),
        ("Seven rings", "The third rings of them all.", True),
        ("Seven rings", "All seven rings are lost.", False),
        ("Seven rings", "There are nine rings.", False),
        ("Seven rings", "She has rings.", False),
        ("Seven lanterns", "The third lanterns of them all.", False),
        ("Rings", "The third rings.", False),
    ],
)
def test_a_number_tells_how_far_later_text_goes(text: str, later: str, *, is_found: bool) -> None:
    assert (found(text, Guarded(later, FIVE)) is not None) is is_found


def test_what_open_text_tells_of_is_no_secret_unless_it_is_counted_further() -> None:
    known = Guarded("There are victims and rings.")
    assert found("Four victims", known, Guarded("A victim is found.", FIVE)) is None
    assert found("Four victims", known, Guarded("A third victim is found.", FIVE)) == Overlap("four victims", FIVE)
    assert found("Four rings", known, Guarded("The third rings.", FIVE)) is None


def test_what_shows_no_later_than_the_number_is_no_secret() -> None:
    first, last = Guarded("A third victim is found.", TWO), Guarded("A fourth victim is found.", FIVE)
    assert found("Four victims", first, last) == Overlap("four victims", TWO)
    assert found("Four victims", first, last, revealed=TWO) == Overlap("four victims", FIVE)
    assert found("Four victims", first, last, revealed=FIVE) is None
