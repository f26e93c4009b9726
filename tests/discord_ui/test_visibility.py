from __future__ import annotations

import pytest

from bot.core.position import Position
from bot.core.rules import Place
from bot.core.viewing import Viewing
from bot.discord_ui.visibility import decide, place_in

FAR = Position("lighthouse", 3, "S01E03")
SAVED = Viewing(ceilings={"lighthouse": 2}, progress={"lighthouse": 1})


@pytest.mark.parametrize(
    ("private", "watched", "expected"),
    [
        (None, False, (False, 1)),
        (False, False, (False, 1)),
        (True, False, (True, 1)),
        (None, True, (True, 3)),
        (True, True, (True, 3)),
        (False, True, (False, 2)),
    ],
)
def test_what_one_fan_has_watched_opens_nothing_for_the_others(
    private: bool | None,  # noqa: FBT001  a column of the table
    watched: bool,  # noqa: FBT001  another one
    expected: tuple[bool, int],
) -> None:
    told = {"lighthouse": FAR} if watched else {}
    visibility = decide(SAVED, private=private, watched=told)
    assert (visibility.private, visibility.gate.horizon.watched["lighthouse"]) == expected


def test_direct_messages_are_no_place_for_settings() -> None:
    assert place_in(None, None, 5) == Place()


def test_a_channel_that_is_not_known_is_no_thread() -> None:
    assert place_in(1, None, 5) == Place(1, (5,))
