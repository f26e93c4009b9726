from __future__ import annotations

import pytest

from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.discord_ui.visibility import Visibility, decide

FAR = Position("lighthouse", 3, "S01E03")


@pytest.mark.parametrize(
    ("private", "watched", "expected"),
    [
        (None, None, Visibility(private=False)),
        (False, None, Visibility(private=False)),
        (True, None, Visibility(private=True)),
        (None, FAR, Visibility(private=True, watched=FAR)),
        (True, FAR, Visibility(private=True, watched=FAR)),
        (False, FAR, Visibility(private=False)),
    ],
)
def test_what_one_fan_has_watched_opens_nothing_for_the_others(
    private: bool | None,  # noqa: FBT001  a column of the table
    watched: Position | None,
    expected: Visibility,
) -> None:
    assert decide(private=private, watched=watched) == expected


def test_the_gate_goes_as_far_as_was_watched() -> None:
    later = Guarded("x", Position("lighthouse", 4, "S01E04"))
    assert Visibility(private=True, watched=FAR).gate.open_text(Guarded("x", FAR)) == "x"
    assert Visibility(private=True, watched=FAR).gate.open_text(later) is None
    assert Visibility(private=True).gate.open_text(Guarded("x", FAR)) is None
