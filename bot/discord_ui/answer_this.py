"""The message context menu "Answer this": answers what somebody else has asked, for whoever wants to know."""

from __future__ import annotations

import functools
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.discord_ui.answering import Asked
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.options import MAX_TEXT, for_fans
from bot.discord_ui.visibility import Visibility

if TYPE_CHECKING:
    from bot.discord_ui.desk import Desk

_NO_TEXT: Final = "That message has no text that I could answer."


def answer_this_menu(desk: Desk) -> app_commands.ContextMenu:
    """Return the context menu."""

    @app_commands.context_menu(name="Answer this")
    @for_fans
    async def answer_this(interaction: discord.Interaction[Any], message: discord.Message) -> None:
        async with politely(interaction):
            question = message.content.strip()[:MAX_TEXT]
            if not question:
                raise DeclinedError(_NO_TEXT)
            asked = Asked(functools.partial(desk.library.answer, question), question)
            await desk.answer(interaction, asked, Visibility(viewing=await desk.viewing(interaction), private=True))

    return answer_this
