from __future__ import annotations

import pytest

from bot.core.model import Pack
from bot.core.timeline import Timeline
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.shows import complete_packs, find_pack, find_packs

MURDER = Pack(id="murder", name="Murder, She Wrote", aliases=("msw",), timeline=Timeline("murder", {}))
NIGHT = Pack(id="night", name="Café Nuit", timeline=Timeline("night", {}))
PACKS = [MURDER, NIGHT]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Murder, She Wrote", [MURDER]),
        ("msw, night", [MURDER, NIGHT]),
        ("cafe nuit, murder, she wrote", [NIGHT, MURDER]),
        ("night,,night", [NIGHT]),
    ],
)
def test_lists_are_read_even_where_a_name_has_a_comma(text: str, expected: list[Pack]) -> None:
    assert find_packs(text, PACKS) == expected


def test_what_is_no_show_is_declined_with_those_that_there_are() -> None:
    with pytest.raises(DeclinedError) as declined:
        find_packs("night, soup", PACKS)
    assert "*Murder, She Wrote*, *Café Nuit*" in declined.value.sentence


def test_an_id_goes_before_a_name() -> None:
    other = Pack(id="other", name="Night", timeline=Timeline("other", {}))
    assert find_pack("night", [other, NIGHT]) is NIGHT


def test_lists_are_completed_by_one_more_show() -> None:
    assert complete_packs("msw, c", PACKS) == ["msw, Café Nuit"]
