"""What was typed into a form becomes a draft with a preview; whatever goes wrong, nobody has to type it again."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

from bot.discord_ui.editing.confirming import show_preview
from bot.discord_ui.editing.forms import NUMBER, typed_in
from bot.discord_ui.editing.stored import draft_in, find_proposal
from bot.discord_ui.lasting_forms import handing_back, id_of_sent
from bot.discord_ui.sending import defer
from bot.discord_ui.stateless import reported

if TYPE_CHECKING:
    import discord

_SENT: Final = re.compile(rf"casefile:draft:sent:{NUMBER}")


async def take_form(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is a fact's form, however long ago that was opened."""
    sent = _SENT.fullmatch(id_of_sent(interaction))
    if sent is None:
        return
    async with reported(interaction):
        await defer(interaction)
        typed = typed_in(interaction)
        number = int(sent["number"])
        async with handing_back(interaction, asdict(typed)):
            draft = draft_in(await find_proposal(interaction, number))
            await show_preview(interaction, number, replace(draft, fields=typed, is_typed=True))
