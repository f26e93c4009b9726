from __future__ import annotations

import pytest

from bot.core.matching.sounds import sound_alike


@pytest.mark.parametrize(
    "names",
    ["sara sarah", "eric erik", "ann anne", "jane jayne", "bryan brian", "catherine katherine", "philip phillip"],
)
def test_two_ways_to_write_a_name_sound_alike(names: str) -> None:
    assert sound_alike(*names.split())


@pytest.mark.parametrize("names", ["jade jake", "brenda brendan", "tamsin yasmin", "brandi brandt", "sara mara"])
def test_other_names_do_not_sound_alike_however_near_their_letters_are(names: str) -> None:
    assert not sound_alike(*names.split())
