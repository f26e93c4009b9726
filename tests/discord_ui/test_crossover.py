"""Facts that another show's episode reveals, and progress in several shows at once."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.library import Library
from tests.discord_ui.reading import asked_how_far, options_of, said, text_of

if TYPE_CHECKING:
    from tests.discord_ui.conftest import Server

CROSSOVER = Path(__file__).parents[1] / "crossover"
FATE = "what becomes of lena"
RESCUED = "A trawler has taken her north."


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return Library.open(Path(shutil.copytree(CROSSOVER, tmp_path / "facts")))


async def test_how_far_one_is_is_asked_about_every_show_that_hides_something(server: Server) -> None:
    result = await server.fan.slash(server.channel, "ask", question=FATE)
    assert f"Spoiler · S01E02 and Harrow: Tides E3: ||{RESCUED}||" in text_of(said(result))
    question = asked_how_far(result)
    assert question is not None
    assert "*Harrow* and *Harrow: Tides*" in text_of(question)
    await server.fan.click(question, label="I've seen it all")
    assert "||" not in text_of(question)
    assert RESCUED in text_of(question)
    shown = text_of(said(await server.fan.slash(server.channel, "progress show")))
    assert "*Harrow*: S01E04" in shown
    assert "*Harrow: Tides*: E5" in shown


async def test_show_me_privately_asks_for_the_show_that_is_missing(server: Server) -> None:
    answer = said(await server.fan.slash(server.channel, "ask", question=FATE))
    await server.fan.slash(server.channel, "progress set", position="harrow caught up")
    menu = said(await server.fan.click(answer, label="Show me privately"))
    options = options_of(menu)
    assert next(iter(options)) == "Not started"
    assert options["E3"] == "harrow-tides:E3"
    await server.fan.select(menu, [options["E3"]])
    assert f"||{RESCUED}||" not in text_of(menu)
    assert RESCUED in text_of(menu)


async def test_not_started_of_one_show_leaves_the_other_as_it_was(server: Server) -> None:
    await server.fan.slash(server.channel, "progress set", position="harrow S01E02")
    answer = said(await server.friend.slash(server.channel, "ask", question=FATE))
    menu = said(await server.friend.click(answer, label="Show me privately"))
    await server.friend.select(menu, [options_of(menu)["Harrow · S01E02"]])
    await server.friend.select(menu, [options_of(menu)["Harrow: Tides · not started"]])
    shown = text_of(said(await server.friend.slash(server.channel, "progress show")))
    assert "*Harrow*: S01E02" in shown
    assert "*Harrow: Tides*: not started" in shown
