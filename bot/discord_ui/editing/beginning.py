"""How a draft begins: with an empty form, with that of a fact, or with what is to go."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from discord import ui

from bot.core.position_names import position_name
from bot.core.vantages import hidden_from
from bot.curation.drafting import (
    NoSuchFactError,
    OnlyInFileError,
    begin_adding,
    begin_changing,
    begin_removing,
    begin_wording,
    fact_of,
)
from bot.discord_ui.desk import MOST_SECONDS
from bot.discord_ui.editing.confirming import MADE, NO_FACT, ONLY_IN_FILE, show_preview
from bot.discord_ui.editing.forms import FormButton, check_room, form_of
from bot.discord_ui.editing.reopening import open_begun
from bot.discord_ui.editing.stored import keep, pack_of
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import send_form
from bot.discord_ui.permissions import check_owner
from bot.discord_ui.sending import defer, deliver, say

if TYPE_CHECKING:
    from collections.abc import Callable

    import discord

    from bot.core.answers import FactKey
    from bot.core.model import Pack
    from bot.curation.drafts import Draft
    from bot.discord_ui.desk import Desk
    from bot.loading import Loaded

_SPOILS: Final = (
    "**This form spoils you:** it has all of the fact, up to {}, and you have not watched as far. "
    "`/progress` tells me if you have."
)
_READY: Final = "The form is ready."


async def add_fact(interaction: discord.Interaction[Any], pack: Pack, *, ask: str = "", gap: int | None = None) -> None:
    """Open the form of a new fact, perhaps with its first ask."""
    check_owner(interaction, pack)
    await open_form(interaction, begin_adding(pack.id, ask=ask, gap=gap))


async def open_form(interaction: discord.Interaction[Any], draft: Draft) -> None:
    """Open the form of a new fact that others have begun; where that spoils who opens it, only after a warning."""
    await open_begun(interaction, await keep(interaction, draft), draft)


async def change_fact(interaction: discord.Interaction[Any], key: FactKey, *, suggestion: int | None = None) -> None:
    """Open the form of a fact, perhaps for a suggestion; to who is not as far as the fact, only after a warning."""
    desk: Desk = interaction.client.desk
    beginning = asyncio.create_task(_begun(interaction, begin_changing, key))
    await asyncio.wait({beginning}, timeout=MOST_SECONDS)
    if not beginning.done():  # a very large file; a form must come at once or not at all
        await defer(interaction)
    draft = replace(await beginning, suggestion=suggestion)
    check_room(draft)
    number = await keep(interaction, draft)
    warning = await _warning(interaction, key)
    if not warning and not interaction.response.is_done():
        await send_form(interaction, form_of(draft, number, pack_of(desk, draft)))
        return
    view = say(warning or _READY)
    view.add_item(ui.ActionRow(FormButton(number)))
    await deliver(interaction, view, private=True)


async def remove_fact(interaction: discord.Interaction[Any], key: FactKey) -> None:
    """Show what is no longer answered without a fact, and ask whether it shall go."""
    await defer(interaction)
    draft = await _begun(interaction, begin_removing, key)
    await show_preview(interaction, await keep(interaction, draft), draft)


async def add_wording(interaction: discord.Interaction[Any], key: FactKey, ask: str, *, gap: int | None = None) -> None:
    """Show what becomes of a fact with one more ask, and ask whether it shall have it."""
    await defer(interaction)

    def begin(loaded: Loaded, of: FactKey) -> Draft:
        return begin_wording(loaded, of, ask, gap=gap)

    draft = replace(await _begun(interaction, begin, key), is_typed=gap is None)
    await show_preview(interaction, await keep(interaction, draft), draft)


async def _begun(
    interaction: discord.Interaction[Any], begin: Callable[[Loaded, FactKey], Draft], key: FactKey
) -> Draft:
    """Return a draft that is begun, in a thread since files may be large.

    Raises:
        DeclinedError: there is no such fact, or it can be changed in its file alone, or not by the server.
    """
    desk: Desk = interaction.client.desk
    check_owner(interaction, *(pack for pack in desk.library.revision.packs if pack.id == key.pack))
    try:
        return await asyncio.to_thread(begin, desk.library.loaded, key)
    except NoSuchFactError:
        raise DeclinedError(NO_FACT) from None
    except OnlyInFileError as error:
        raise DeclinedError(ONLY_IN_FILE.format(error.place) if error.place else MADE) from None


async def _warning(interaction: discord.Interaction[Any], key: FactKey) -> str:
    """Return what to say before a fact's form is opened; empty: it spoils nothing."""
    desk: Desk = interaction.client.desk
    seen = await desk.viewing(interaction)
    fact = fact_of(desk.library.revision, key)
    beyond = None if fact is None else hidden_from(fact, seen.own.horizon)
    return "" if beyond is None else _SPOILS.format(position_name(beyond))
