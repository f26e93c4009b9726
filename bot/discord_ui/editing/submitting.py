"""What was typed into a form becomes a draft with a preview; whatever goes wrong, nobody has to type it again."""

from __future__ import annotations

import contextlib
import io
import re
from dataclasses import asdict, replace
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.discord_ui.editing.confirming import show_preview
from bot.discord_ui.editing.forms import NUMBER, typed_in
from bot.discord_ui.editing.stored import draft_in, find_proposal
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.stateless import reported

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.loading.editing import FactFields

_SENT: Final = re.compile(rf"casefile:draft:sent:{NUMBER}")
_HANDED_BACK: Final = "This is what you wrote, so that you need not write it again:"
_FILE: Final = "SPOILER_what-you-wrote.txt"


async def take_form(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is a fact's form, however long ago that was opened."""
    if interaction.type is not discord.InteractionType.modal_submit:
        return
    form: Any = interaction.data
    sent = _SENT.fullmatch(form["custom_id"])
    if sent is None:
        return
    async with reported(interaction):
        await interaction.response.defer(ephemeral=True, thinking=True)
        typed = typed_in(interaction)
        number = int(sent["number"])
        async with _handing_back(interaction, typed):
            draft = draft_in(await find_proposal(interaction, number))
            await show_preview(interaction, number, replace(draft, fields=typed))


@contextlib.asynccontextmanager
async def _handing_back(interaction: discord.Interaction[Any], typed: FactFields) -> AsyncIterator[None]:
    """Give back what was typed where it could not be kept."""
    try:
        yield
    except Exception:
        text = "\n\n".join(f"{name}:\n{said}" for name, said in asdict(typed).items() if said)
        file = discord.File(io.BytesIO(text.encode(errors="replace")), _FILE)
        view = say(_HANDED_BACK)
        view.add_item(ui.File(file))
        await deliver(interaction, view, private=True, files=[file])
        raise
