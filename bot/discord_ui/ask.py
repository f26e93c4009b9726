"""The command /ask."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.core.completion import Section
from bot.discord_ui.answering import Asked
from bot.discord_ui.options import MAX_TEXT, PRIVATE, WATCHED, complete_with, for_fans

if TYPE_CHECKING:
    from bot.discord_ui.desk import Desk


def ask_command(desk: Desk) -> app_commands.Command[Any, ..., None]:
    """Return the command."""

    @complete_with(desk, "question", Section.ANYTHING)
    @app_commands.command(name="ask", description="Ask anything about the show, in your own words")
    @for_fans
    @app_commands.describe(question="What you want to know", private=PRIVATE, watched=WATCHED)
    async def ask(
        interaction: discord.Interaction[Any],
        *,
        question: app_commands.Range[str, 1, MAX_TEXT],
        private: bool | None = None,
        watched: app_commands.Range[str, 1, 100] | None = None,
    ) -> None:
        asked = Asked(functools.partial(desk.library.answer, question), question, is_seen=True)
        await desk.answer_command(interaction, asked, private=private, watched=watched)

    return ask
