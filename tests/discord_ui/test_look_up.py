from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.discord_ui.reading import labels_of, openly, said, text_of

if TYPE_CHECKING:
    from tests.discord_ui.conftest import Server


@pytest.mark.parametrize(
    ("command", "options", "expected"),
    [
        ("cast", {"name": "Nora Vane"}, "Ilse Tamm"),
        ("cast", {}, "Ilse Tamm"),
        ("plot", {"topic": "What the show is about"}, "last manned lighthouse"),
        ("ratings", {"source": "Rotten Tomatoes"}, "92"),
        ("ratings", {}, "92"),
        ("episode", {"episode": "S02E01"}, "Low Water"),
    ],
)
async def test_a_look_up_answers_publicly(server: Server, command: str, options: dict[str, str], expected: str) -> None:
    message = said(await server.fan.slash(server.channel, command, **options))
    assert not message.ephemeral
    assert expected in text_of(message)


@pytest.mark.parametrize("command", ["plot", "episode"])
async def test_without_a_name_there_is_a_private_choice(server: Server, command: str) -> None:
    message = said(await server.fan.slash(server.channel, command))
    assert message.ephemeral
    assert text_of(message) == "Pick one:"
    assert 2 <= len(labels_of(message)) <= 5


@pytest.mark.parametrize("command", ["cast", "ratings"])
async def test_a_look_up_can_be_private(server: Server, command: str) -> None:
    message = said(await server.fan.slash(server.channel, command, private=True))
    assert message.ephemeral


async def test_a_character_of_later_episodes_is_not_named_to_newcomers(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "cast"))
    outside_bars = openly(message)
    assert "Keeper" not in outside_bars
    assert "Bram Esterling" not in outside_bars


async def test_a_look_up_goes_as_far_as_the_fan_has_watched(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "cast", name="The Keeper", watched="s1e4"))
    assert message.ephemeral
    assert "Bram Esterling" in openly(message)


async def test_an_unknown_name_is_a_private_miss(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "cast", name="Zebulon Quux"))
    assert message.ephemeral
    assert "Zebulon" not in text_of(message)
