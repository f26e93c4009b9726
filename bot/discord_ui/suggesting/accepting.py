"""From a suggestion to a draft of the moderator's own, which goes live like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from bot.core.answers import FactKey
from bot.curation.drafting import begin_adding
from bot.curation.suggestions import Suggestion, fields_suggested
from bot.discord_ui.editing.beginning import change_fact, open_form
from bot.discord_ui.editing.confirming import show_preview
from bot.discord_ui.editing.stored import keep, pack_of
from bot.discord_ui.permissions import check_owner
from bot.discord_ui.sending import defer

if TYPE_CHECKING:
    import discord

    from bot.core.model import Pack
    from bot.curation.drafts import Draft
    from bot.storage import Proposal


async def begin_accepting(interaction: discord.Interaction[Any], suggestion: Proposal, *, in_form: bool) -> None:
    """Show what a suggestion would make live, or the form of the fact that it is about.

    Args:
        interaction: of a moderator.
        suggestion: what waits.
        in_form: whether to begin with the form of a new fact rather than with its preview.

    Raises:
        DeclinedError: the pack or the fact is gone, or not the server's to change.
    """
    proposed = suggestion.proposed
    if proposed.fact:
        key = FactKey(proposed.pack, proposed.fact)
        await change_fact(interaction, key, suggestion=suggestion.number)
        return
    draft = begin_adding(proposed.pack)
    pack = pack_of(interaction.client.desk, draft)
    check_owner(interaction, pack)
    draft = _suggested(draft, suggestion, pack)
    if in_form:
        await open_form(interaction, draft)
        return
    await defer(interaction)
    await show_preview(interaction, await keep(interaction, draft), draft)


def _suggested(draft: Draft, suggestion: Proposal, pack: Pack) -> Draft:
    said = Suggestion.from_json(suggestion.proposed.change)
    return replace(draft, fields=fields_suggested(said, pack), suggestion=suggestion.number)
