"""Who may do what moderators do."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.curation import Actor
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.shows import listed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.core.model import Pack

_NOT_ALLOWED: Final = "This needs the permission *Manage Server*."
NO_SERVER: Final = "This works only in a server."


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
        raise DeclinedError(NO_SERVER)
    if not interaction.permissions.manage_guild:
        raise DeclinedError(_NOT_ALLOWED)
    return interaction.guild_id


def actor_of(interaction: discord.Interaction[Any]) -> Actor:
    """Return the moderator who changes something.

    Raises:
        DeclinedError: whoever it is may not.
    """
    return Actor(interaction.user.id, check_moderator(interaction))


def check_owner(interaction: discord.Interaction[Any], *packs: Pack) -> int:
    """Return the server's id, or refuse: its moderators may change only what the operator has handed to it.

    Args:
        interaction: of somebody who must be a moderator.
        packs: what is to be changed.

    Raises:
        DeclinedError: with the reason, and what the operator can do about it.
    """
    server = check_moderator(interaction)
    owned = {pack.id for pack in owned_packs(interaction, packs)}
    if foreign := [pack for pack in packs if pack.id not in owned]:
        raise DeclinedError(_refusal(interaction, server, foreign))
    return server


def owned_packs(interaction: discord.Interaction[Any], packs: Iterable[Pack]) -> Sequence[Pack]:
    """Return those of some packs that the moderators of a server may change, in order."""
    client, server = interaction.client, interaction.guild_id
    return [pack for pack in packs if server in client.owners_of(pack.id)]


def _refusal(interaction: discord.Interaction[Any], server: int, packs: Sequence[Pack]) -> str:
    ids = f"this server's id, `{server}`"
    if not interaction.client.owners:
        return (
            "I am in several servers, so nobody may change facts before the operator says who: "
            f"in my setting `OWNERS`, with {ids}."
        )
    return (
        f"The facts about {listed(packs)} are not this server's to change. "
        f"The operator can hand them to it: in my setting `OWNERS`, with {ids}."
    )
