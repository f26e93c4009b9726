"""Options of commands that are a channel or a thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

import discord
from discord import app_commands


class AnyChannel(app_commands.Transformer):
    """A channel in which something can be asked, or a thread, known to the bot or not; a category is none."""

    @property
    def type(self) -> discord.AppCommandOptionType:
        """What Discord asks for."""
        return discord.AppCommandOptionType.channel

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """What Discord offers."""
        kinds = discord.ChannelType
        threads = [kinds.public_thread, kinds.private_thread, kinds.news_thread]
        return [kinds.text, kinds.news, kinds.voice, kinds.stage_voice, kinds.forum, kinds.media, *threads]

    async def transform(self, interaction: discord.Interaction[Any], value: Any, /) -> Any:  # noqa: ANN401  discord.py's
        """Return what Discord says of it."""
        del interaction
        return value


class WritableChannel(AnyChannel):
    """A channel in which messages stand, or a thread."""

    @property
    def channel_types(self) -> list[discord.ChannelType]:
        """What Discord offers."""
        without = {discord.ChannelType.forum, discord.ChannelType.media}
        return [kind for kind in super().channel_types if kind not in without]


if TYPE_CHECKING:
    ChannelOption: TypeAlias = app_commands.AppCommandChannel | app_commands.AppCommandThread
    LogChannelOption: TypeAlias = ChannelOption
else:
    LogChannelOption = app_commands.Transform[app_commands.AppCommandChannel, WritableChannel]
    ChannelOption = app_commands.Transform[app_commands.AppCommandChannel, AnyChannel]
