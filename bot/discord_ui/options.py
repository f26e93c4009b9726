"""What the fans' commands have in common: where they work, their options, their autocompletion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

import discord
from discord import app_commands

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.completion import Section
    from bot.discord_ui.desk import Desk

    CommandT = TypeVar("CommandT", bound=app_commands.Command[Any, ..., Any])

MAX_TEXT: Final = 300
"""Longest question or name, in characters: ours, far above any real one, so that nobody keeps the matcher busy."""

PRIVATE: Final = "Yes: only you see the reply. No: everybody does, as far as the channel may go"
WATCHED: Final = "How far you have watched, such as S01E03: the reply is private and tells as much"

_Callback = TypeVar("_Callback")


def in_fans_reach() -> dict[str, Any]:
    """Return where the fans' groups of commands can be used: in servers that installed the bot, and in DMs with it."""
    # Said in full for each command: what is left out, discord.py takes from elsewhere.
    return {
        "allowed_contexts": app_commands.AppCommandContext(guild=True, dm_channel=True, private_channel=False),
        "allowed_installs": app_commands.AppInstallationType(guild=True, user=False),
    }


def for_fans(callback: _Callback) -> _Callback:
    """Let a command be used in servers that installed the bot and in direct messages with it."""
    # Said in full for each command: what is left out, discord.py takes from elsewhere.
    contexts = app_commands.allowed_contexts(guilds=True, dms=True, private_channels=False)
    return app_commands.allowed_installs(guilds=True, users=False)(contexts(callback))


def complete_with(desk: Desk, option: str, section: Section) -> Callable[[CommandT], CommandT]:
    """Answer the autocompletion of a command's `option` from a section, and that of its option `watched`."""

    def decorate(command: CommandT) -> CommandT:
        @command.autocomplete(option)
        async def suggest(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            await desk.suggest(interaction, typed, section)
            return []  # the desk has answered

        @command.autocomplete("watched")
        async def suggest_watched(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
            await desk.suggest_watched(interaction, typed)
            return []

        return command

    return decorate
