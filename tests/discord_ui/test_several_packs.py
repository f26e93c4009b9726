from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.library import Library
from tests.discord_ui.conftest import PACKS
from tests.discord_ui.reading import options_of, said, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_ui.conftest import Server

SECOND = """\
format: 1
id: harbour
name: Harbour Lights
timeline: {seasons: [{season: 1, episodes: 3}]}
"""
SECOND_FACTS = """\
facts:
  - id: ending
    topic: plot
    title: How the harbour pilot ends up
    asks: [how does the harbour pilot end up]
    answer:
      - {text: She sails away., revealed: S01E02}
"""


@pytest.fixture
def library(pack: Path) -> Library:
    """A library of three packs, two of them with a story."""
    shutil.copytree(PACKS / "houseplants", pack.parent / "houseplants")
    (pack.parent / "harbour").mkdir()
    (pack.parent / "harbour" / "pack.yaml").write_text(SECOND)
    (pack.parent / "harbour" / "facts.yaml").write_text(SECOND_FACTS)
    return Library.open(pack.parent)


async def test_an_answer_names_its_show(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))
    assert "The Last Lighthouse" in text_of(message)


async def test_a_position_needs_the_shows_name(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias", watched="S01E02"))
    assert message.ephemeral
    assert "several shows" in text_of(message)


async def test_what_was_watched_of_one_show_opens_nothing_of_another(server: Server) -> None:
    ending, tobias = "how does the harbour pilot end up", "what happens to tobias"
    watched = "Harbour Lights S01E03"
    open_now = said(await server.fan.slash(server.channel, "ask", question=ending, watched=watched))
    hidden = said(await server.fan.slash(server.channel, "ask", question=tobias, watched=watched))
    assert "||" not in text_of(open_now)
    assert "||His boat capsizes" in text_of(hidden)


async def test_a_choice_of_another_show_stays_at_its_start(server: Server) -> None:
    offer = said(await server.fan.slash(server.channel, "plot", watched="Harbour Lights S01E03"))
    answer = said(await server.fan.click(offer, label="What becomes of Tobias Reed · The Last Lighthouse"))
    assert answer.ephemeral
    assert "||His boat capsizes" in text_of(answer)


async def test_the_menu_asks_about_the_show_of_the_answer_only(server: Server) -> None:
    answer = said(await server.fan.slash(server.channel, "ask", question="how does the harbour pilot end up"))
    menu = said(await server.fan.click(answer, label="Show me privately"))
    assert list(options_of(menu)) == ["Not started", "S01E01", "S01E02", "S01E03 · caught up"]


async def test_every_offered_position_is_understood(server: Server) -> None:
    offered = await server.fan.autocomplete(server.channel, "ask", "watched", "")
    names = [choice["value"] for choice in offered]
    assert {"Harbour Lights S01E01", "The Last Lighthouse S01E01"} < set(names)
    for name in names:
        message = said(await server.fan.slash(server.channel, "ask", question="recipe for soup", watched=name))
        assert "several shows" not in text_of(message)
