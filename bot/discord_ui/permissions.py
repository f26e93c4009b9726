"""Who may do what moderators do."""

from __future__ import annotations

from typing import Any, Final

import discord
from discord import app_commands

from bot.curation import Actor
from bot.discord_ui.errors import DeclinedError

_NOT_ALLOWED: Final = "This needs the permission *Manage Server*."
_NO_SERVER: Final = "This works only in a server."


class ModeratorCommands(app_commands.Group):
    """A group of commands for those who may manage the server, and not for direct messages."""

    def __init__(self, *, name: str, description: str) -> None:
        super().__init__(
            name=name,
            description=description,
            default_permissions=discord.Permissions(manage_guild=True),
            # Said in full: what is left out would be merged with the tree's own contexts.
            allowed_contexts=app_commands.AppCommandContext(guild=True, dm_channel=False, private_channel=False),
            allowed_installs=app_commands.AppInstallationType(guild=True, user=False),
        )


def check_moderator(interaction: discord.Interaction[Any]) -> int:
    """Return the server's id, or refuse: a server can give the command to anybody, and DMs have no permissions.

    Raises:
        DeclinedError: with the reason.
    """
    if interaction.guild_id is None:
        raise DeclinedError(_NO_SERVER)
    if not interaction.permissions.manage_guild:
        raise DeclinedError(_NOT_ALLOWED)
    return interaction.guild_id


def actor_of(interaction: discord.Interaction[Any]) -> Actor:
    """Return the moderator who changes something.

    Raises:
        DeclinedError: whoever it is may not.
    """
    return Actor(interaction.user.id, check_moderator(interaction))
