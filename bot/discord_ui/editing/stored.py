"""Drafts of single facts as they are kept between a form, its preview and the click that makes them live."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from bot.curation.drafts import Draft
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import check_moderator, check_owner
from bot.storage import NewProposal, ProposalKind, ProposalState

if TYPE_CHECKING:
    import discord

    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk
    from bot.storage import Proposal

GONE: Final = "That draft is gone: I keep one for a day. `/facts add` and `/facts edit` begin another."
_DECIDED: Final = {
    ProposalState.ACCEPTED: "That was made live already.",
    ProposalState.DECLINED: "That draft was discarded, so nothing was changed.",
}
NO_PACK: Final = "That show is not among the live ones any more."


async def keep(interaction: discord.Interaction[Any], draft: Draft) -> int:
    """Keep a draft and return its number.

    Raises:
        DeclinedError: whoever it is may not change the pack.
        NotSavedError: nothing was stored.
    """
    server = check_owner(interaction, pack_of(interaction.client.desk, draft))
    new = NewProposal(
        server=server,
        pack=draft.pack,
        fact=draft.fact,
        kind=ProposalKind.DRAFT,
        change=draft.to_json(),
        by=interaction.user.id,
    )
    number: int = await interaction.client.desk.storage.proposals.add(new)
    return number


async def keep_again(interaction: discord.Interaction[Any], number: int, draft: Draft) -> int:
    """Keep what became of a draft and return its number: another one where the old one was decided meanwhile."""
    server = check_owner(interaction, pack_of(interaction.client.desk, draft))
    if await interaction.client.desk.storage.proposals.change(server, number, draft.to_json()):
        return number
    # Its suggestion was decided with it, or still waits; either way it is no longer this one's.
    return await keep(interaction, replace(draft, suggestion=None))


async def find_proposal(interaction: discord.Interaction[Any], number: int) -> Proposal:
    """Return a draft, decided or not, to somebody who may change its pack.

    Raises:
        DeclinedError: it is gone, or whoever it is may not.
    """
    server = check_moderator(interaction)
    desk: Desk = interaction.client.desk
    proposal = await desk.storage.proposals.get(server, number)
    if proposal is None:
        raise DeclinedError(GONE)
    check_owner(interaction, pack_of(desk, draft_in(proposal)))
    return proposal


async def find_open(interaction: discord.Interaction[Any], number: int) -> Draft:
    """Return a draft that can still go live.

    Raises:
        DeclinedError: as `find_proposal`, or it was decided before.
    """
    proposal = await find_proposal(interaction, number)
    check_open(proposal)
    return draft_in(proposal)


def check_open(proposal: Proposal) -> None:
    """Make sure that a draft is not decided.

    Raises:
        DeclinedError: it is; this says how.
    """
    if proposal.state is not ProposalState.OPEN:
        raise DeclinedError(_DECIDED[proposal.state])


def draft_in(proposal: Proposal) -> Draft:
    """Return what is proposed."""
    return Draft.from_json(proposal.proposed.change)


def pack_of(desk: Desk, draft: Draft) -> Pack:
    """Return the live pack of a draft.

    Raises:
        DeclinedError: it is not live.
    """
    pack = next((pack for pack in desk.library.revision.packs if pack.id == draft.pack), None)
    if pack is None:
        raise DeclinedError(NO_PACK)
    return pack
