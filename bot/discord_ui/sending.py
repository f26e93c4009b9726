"""Sends a reply: one way for first answers and for those after a deferral, with one retry."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Any

import aiohttp
import discord
from discord import ui

if TYPE_CHECKING:
    from collections.abc import Sequence


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


async def replace_message(interaction: discord.Interaction[Any], view: ui.LayoutView) -> None:
    """Put a message in the place of the one whose button or menu was used.

    Raises:
        discord.HTTPException: Discord refuses it.
    """
    view.stop()
    edit = interaction.response.edit_message
    try:
        await edit(view=view, allowed_mentions=discord.AllowedMentions.none())
    except aiohttp.ServerDisconnectedError:
        await edit(view=view, allowed_mentions=discord.AllowedMentions.none())


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
    """
    # A view that has not ended is kept for 15 minutes, one for each reply; our buttons carry all they need.
    view.stop()
    send: Any = interaction.followup.send if interaction.response.is_done() else interaction.response.send_message
    options = {
        "view": view,
        "files": list(files),
        "ephemeral": private,
        "suppress_embeds": True,
        "allowed_mentions": discord.AllowedMentions.none(),
    }
    try:
        await send(**options)
    except aiohttp.ServerDisconnectedError:
        # discord.py does not retry this one. If the first try did arrive, the second is refused as answered already.
        await send(**options)
