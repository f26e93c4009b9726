"""The command /suggest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import discord
from discord import app_commands

from bot.discord_ui.editing.finding import offered_facts
from bot.discord_ui.errors import politely
from bot.discord_ui.options import for_fans
from bot.discord_ui.suggesting.about import packs_meant
from bot.discord_ui.suggesting.forms import open_form

if TYPE_CHECKING:
    from bot.discord_ui.choices import Offered
    from bot.discord_ui.desk import Desk

_Name = app_commands.Range[str, 1, 100]


def suggest_command(desk: Desk) -> app_commands.Command[Any, ..., None]:
    """Return the command."""

    @app_commands.command(name="suggest", description="Suggest a fact, or what is wrong with one, to the moderators")
    @for_fans
    @app_commands.describe(
        fact="What is wrong; leave it out to suggest something new",
        pack="Which show; needed only where there are several",
    )
    async def suggest(
        interaction: discord.Interaction[Any], fact: _Name | None = None, pack: _Name | None = None
    ) -> None:
        async with politely(interaction):
            await open_form(interaction, fact, pack)

    @suggest.autocomplete("fact")
    async def facts(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        async def texts() -> list[Offered]:
            return await offered_facts(interaction, typed, await packs_meant(interaction, interaction.namespace.pack))

        await desk.offer(interaction, texts)
        return []  # the desk has answered

    @suggest.autocomplete("pack")
    async def packs(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await desk.suggest_pack(interaction, typed)
        return []

    return suggest
