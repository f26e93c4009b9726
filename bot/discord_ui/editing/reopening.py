"""The form of a draft that somebody else has begun: where it spoils its moderator, it opens only after a warning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from discord import ui

from bot.core.position import PositionError
from bot.discord_ui.editing.forms import NUMBER, FormButton, form_of
from bot.discord_ui.editing.stored import find_open, pack_of
from bot.discord_ui.lasting_forms import send_form
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.stateless import NumberButton, reported

if TYPE_CHECKING:
    import discord

    from bot.core.model import Pack
    from bot.curation.drafts import Draft
    from bot.discord_ui.desk import Desk

_SPOILS: Final = (
    "**This form spoils you:** it begins with what a fan has written, of what is further on than you have watched. "
    "`/progress` tells me if you have."
)


async def open_begun(interaction: discord.Interaction[Any], number: int, draft: Draft) -> None:
    """Open the form of a draft, or warn of it; what its moderator has typed is no spoiler to them."""
    pack = pack_of(interaction.client.desk, draft)
    if draft.is_typed or not await _spoils(interaction, draft, pack):
        await send_form(interaction, form_of(draft, number, pack))
        return
    view = say(_SPOILS)
    view.add_item(ui.ActionRow(FormButton(number)))
    await deliver(interaction, view, private=True)


class AgainButton(NumberButton, template=rf"casefile:draft:again:{NUMBER}"):
    """Opens the form of a draft from its preview."""

    verb, label = "draft:again", "Edit again"

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Open it, or warn of it."""
        async with reported(interaction):
            await open_begun(interaction, self.number, await find_open(interaction, self.number))


async def _spoils(interaction: discord.Interaction[Any], draft: Draft, pack: Pack) -> bool:
    """Tell whether what is written is beyond a moderator: by its position, or by words that only hidden text has."""
    desk: Desk = interaction.client.desk
    horizon = (await desk.viewing(interaction)).own.horizon
    written = draft.fields
    if written.revealed:
        try:
            position = pack.timeline.parse(written.revealed)
        except PositionError:  # a moderator decides what was meant; until then it may be anything
            return True
        if not horizon.reaches(position):
            return True
    return any(desk.library.words_beyond(text, horizon=horizon) for text in (written.asks, written.answer) if text)
