"""Sends a reply: one way for first answers and for those after a deferral."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

if TYPE_CHECKING:
    from collections.abc import Sequence

_SHOWN: Final = "shown"


def say(text: str) -> ui.LayoutView:
    """Return a message of nothing but text (markdown, at most 4,000 characters)."""
    view = ui.LayoutView(timeout=None)
    view.add_item(ui.TextDisplay(text))
    return view


def with_file(text: str, attached: tuple[str, str] | None) -> tuple[ui.LayoutView, list[discord.File]]:
    """Return a message of text and the file that it shows, by name and content; ``None``: none."""
    view = say(text)
    if attached is None:
        return view, []
    name, content = attached
    file = discord.File(io.BytesIO(content.encode()), name)
    view.add_item(ui.File(file))
    return view, [file]


async def defer(interaction: discord.Interaction[Any]) -> None:
    """Promise an answer that only the user will see, unless one was promised before.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: Discord cannot be reached.
    """
    async with interaction.client.arrivals.answering(interaction) as is_first:
        if is_first:
            await interaction.response.defer(ephemeral=True, thinking=True)


async def defer_edit(interaction: discord.Interaction[Any]) -> None:
    """Promise that something will become of the message whose button was used, unless that was promised before.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: Discord cannot be reached.
    """
    async with interaction.client.arrivals.answering(interaction) as is_first:
        if is_first:
            await interaction.response.defer()


def give_up(interaction: discord.Interaction[Any]) -> None:
    """Have an autocompletion taken for answered that cannot be: discord.py would answer it with no choices."""
    interaction.response._response_type = discord.InteractionResponseType.autocomplete_result  # noqa: SLF001


async def replace_message(interaction: discord.Interaction[Any], view: ui.LayoutView) -> None:
    """Put a message in the place of the one whose button or menu was used.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: Discord cannot be reached.
    """
    view.stop()
    async with interaction.client.arrivals.answering(interaction) as is_first:
        edit = interaction.response.edit_message if is_first else interaction.edit_original_response
        await edit(view=view, allowed_mentions=discord.AllowedMentions.none())
        interaction.extras[_SHOWN] = True


async def deliver(
    interaction: discord.Interaction[Any],
    view: ui.LayoutView,
    *,
    private: bool,
    files: Sequence[discord.File] = (),
) -> None:
    """Answer an interaction, or follow up where it has been answered or deferred.

    No mention in it ever pings anyone, and no link in it is unfurled.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: Discord cannot be reached.
    """
    # A view that has not ended is kept for 15 minutes, one for each reply; our buttons carry all they need.
    view.stop()
    options = {
        "view": view,
        "files": list(files),
        "ephemeral": private,
        "suppress_embeds": True,
        "allowed_mentions": discord.AllowedMentions.none(),
    }
    async with interaction.client.arrivals.answering(interaction) as is_first:
        if not is_first and _is_thinking(interaction):
            # What takes the place of "thinking" is there once, however often it is sent; a follow-up is not.
            edit: Any = interaction.edit_original_response
            await edit(view=view, attachments=files, allowed_mentions=discord.AllowedMentions.none())
        else:
            send: Any = interaction.response.send_message if is_first else interaction.followup.send
            await send(**options)
        interaction.extras[_SHOWN] = True


def _is_thinking(interaction: discord.Interaction[Any]) -> bool:
    """Tell whether the user still sees the promise of an answer alone."""
    is_promised = interaction.response.type is discord.InteractionResponseType.deferred_channel_message
    return is_promised and _SHOWN not in interaction.extras
