"""Who may see a reply, and how far into the story it may go: where both are decided for one interaction."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.core.rules import Place

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.position import Position
    from bot.core.spoilers import Gate
    from bot.core.viewing import Viewing

_THREADS: Final = (discord.Thread, app_commands.AppCommandThread)


@dataclass(frozen=True, slots=True, kw_only=True)
class Visibility:
    """Who is to see a reply and how far it goes.

    Attributes:
        viewing: what the asker may see here, openly and privately.
        private: whether only the asker is to see it, whatever the outcome.
        watched: how far the asker says they are, for this reply alone, by pack id; ``None`` is the start.
    """

    viewing: Viewing
    private: bool = False
    watched: Mapping[str, Position | None] = field(default_factory=dict)

    @property
    def gate(self) -> Gate:
        """The gate of the reply that is wished for."""
        return self.viewing.own if self.private else self.viewing.public


def decide(viewing: Viewing, *, private: bool | None, watched: Mapping[str, Position | None]) -> Visibility:
    """Return who sees a reply and how far it goes.

    What one fan has watched would spoil the others in the channel. So a fan who says how far they have watched
    gets a private reply that goes as far, unless they ask for a public one (``private`` is ``False``, not just
    unset), which goes no further than the channel's ceiling.
    """
    wants_privacy = bool(watched) if private is None else private
    return Visibility(viewing=viewing.having_watched(watched), private=wants_privacy, watched=watched)


def place_of(interaction: discord.Interaction[Any]) -> Place:
    """Return where an interaction takes place; a thread comes with the channel that it belongs to."""
    return place_in(interaction.guild_id, interaction.channel, interaction.channel_id)


def place_in(server: int | None, channel: object, channel_id: int | None) -> Place:
    """Return a channel or thread of a server as a place; ``None`` as server: direct messages."""
    if server is None or channel_id is None:
        return Place(server)
    parent = channel.parent_id if isinstance(channel, _THREADS) else None
    return Place(server, (channel_id,) if parent is None else (channel_id, parent))
