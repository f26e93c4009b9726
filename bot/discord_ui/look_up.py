"""The commands that look something up: /cast, /plot, /ratings and /episode, one row of a table each."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.core.completion import Section
from bot.discord_ui.answering import Asked
from bot.discord_ui.options import MAX_TEXT, PRIVATE, WATCHED, complete_with, for_fans

if TYPE_CHECKING:
    from bot.discord_ui.desk import Desk


@dataclass(frozen=True, slots=True)
class LookUp:
    """A command that looks up one name of a section, or gives an overview without one.

    Attributes:
        name: the command's name.
        description: what the command does, at most 100 characters.
        option: the name of its option.
        about: what to put into the option, at most 100 characters.
        section: where it looks.
    """

    name: str
    description: str
    option: str
    about: str
    section: Section


LOOK_UPS: Final = (
    LookUp("cast", "Who plays whom", "name", "An actor or a character; leave it out for the whole cast", Section.CAST),
    LookUp("plot", "What happens, without spoilers", "topic", "What about; leave it out for a choice", Section.PLOT),
    LookUp(
        "ratings", "How well the show is rated", "source", "Whose rating; leave it out for all of them", Section.RATINGS
    ),
    LookUp(
        "episode",
        "About an episode",
        "episode",
        "Which one, such as S01E03; leave it out for a choice",
        Section.EPISODES,
    ),
)


def look_up_command(look_up: LookUp, desk: Desk) -> app_commands.Command[Any, ..., None]:
    """Return the command of a row of the table."""

    @complete_with(desk, "name", look_up.section)
    @app_commands.command(name=look_up.name, description=look_up.description)
    @for_fans
    @app_commands.rename(name=look_up.option)
    @app_commands.describe(name=look_up.about, private=PRIVATE, watched=WATCHED)
    async def command(
        interaction: discord.Interaction[Any],
        *,
        name: app_commands.Range[str, 1, MAX_TEXT] | None = None,
        private: bool | None = None,
        watched: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        asked = Asked(functools.partial(desk.library.answer_in, look_up.section, name), name or "", is_seen=True)
        await desk.answer_command(interaction, asked, private=private, watched=watched)

    return command
