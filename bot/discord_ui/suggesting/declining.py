"""How moderators decline a suggestion, with a note to the fan if they like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from bot.core.markdown import visible
from bot.discord_ui.editing.suggested import MOST_NOTE, find_suggestion, tell_fan
from bot.discord_ui.lasting_forms import handing_back, id_of_sent, texts_sent
from bot.discord_ui.permissions import actor_of
from bot.discord_ui.sending import defer_edit, replace_message
from bot.discord_ui.stateless import reported
from bot.discord_ui.suggesting.queue import PLACE, suggestions_page
from bot.storage import AuditEntry, ProposalState

if TYPE_CHECKING:
    import discord

    from bot.curation import Actor
    from bot.storage import Proposal

_SENT: Final = re.compile(rf"casefile:suggestion:declined:{PLACE}")
_DECLINED: Final = "Declined. Who suggested it hears of it, if they take direct messages."


async def take_refusal(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is the note to a fan whose suggestion is declined."""
    sent = _SENT.fullmatch(id_of_sent(interaction))
    if sent is None:
        return
    async with reported(interaction):
        typed = texts_sent(interaction)
        note = visible(typed.get("note", "")[:MOST_NOTE])
        await defer_edit(interaction)  # so that of two processes that are given it, one goes on and tells the fan
        async with handing_back(interaction, typed):
            suggestion = await find_suggestion(interaction, int(sent["number"]))
            await _decline(interaction, suggestion, note)
        await replace_message(interaction, await suggestions_page(interaction, int(sent["page"]), said=_DECLINED))
        await tell_fan(interaction, suggestion, is_live=False, note=note)


async def _decline(interaction: discord.Interaction[Any], suggestion: Proposal, note: str) -> None:
    """Decline a suggestion.

    Raises:
        DeclinedError: somebody was faster.
        NotSavedError: nothing was changed.
    """
    actor, proposals = actor_of(interaction), interaction.client.desk.storage.proposals
    entry = _entry(suggestion, actor, note)
    server, number = suggestion.proposed.server, suggestion.number
    if await proposals.decide(server, number, ProposalState.DECLINED, note=note, audit=[entry]) is None:
        await find_suggestion(interaction, number)  # which says so


def _entry(suggestion: Proposal, actor: Actor, note: str) -> AuditEntry:
    """Return the entry of the audit log: what the fan wrote is not kept as long as that."""
    return AuditEntry(
        verb="suggestions.decline",
        by=actor.user,
        server=actor.server,
        pack=suggestion.proposed.pack,
        subject=f"number {suggestion.number}",
        after=note,
    )
