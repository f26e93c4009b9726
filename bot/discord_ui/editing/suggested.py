"""What moderators read of a fan's suggestion, and what the fan hears of it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord

from bot.core.markdown import bars, cut, inert
from bot.curation import Accepts
from bot.curation.suggestions import MOST, Suggestion
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import check_moderator
from bot.discord_ui.sending import say
from bot.storage import ProposalKind, ProposalState

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.curation.drafts import Draft
    from bot.discord_ui.desk import Desk
    from bot.storage import Proposal

MOST_NOTE: Final = 300
_MOST_NAME: Final = 100

_DECIDED: Final = "That suggestion is decided already, or was taken back."
_ACCEPTED: Final = (
    "The moderators have taken up your suggestion about *{}*; it is live, perhaps in other words. Thank you!"
)
_DECLINED: Final = "The moderators have decided against your suggestion about *{}*. Thank you all the same."

_log = logging.getLogger(__name__)


async def find_suggestion(interaction: discord.Interaction[Any], number: int) -> Proposal:
    """Return a suggestion of the server that waits.

    Raises:
        DeclinedError: there is none of that number, or no longer; or whoever it is may not.
        UnusableError: the database cannot be read.
    """
    server = check_moderator(interaction)
    proposal: Proposal | None = await interaction.client.desk.storage.proposals.get(server, number)
    if proposal is None or not is_waiting(proposal):
        raise DeclinedError(_DECIDED)
    return proposal


def is_waiting(proposal: Proposal) -> bool:
    """Tell whether a proposal is a suggestion that nobody has decided."""
    return proposal.proposed.kind is ProposalKind.SUGGESTION and proposal.state is ProposalState.OPEN


async def suggestion_of(interaction: discord.Interaction[Any], draft: Draft) -> Proposal | None:
    """Return the suggestion that a draft is made of, to be accepted with it; ``None``: it is made of none.

    Raises:
        DeclinedError: it is decided already.
    """
    return None if draft.suggestion is None else await find_suggestion(interaction, draft.suggestion)


def accepts(number: int, suggestion: Proposal | None) -> Accepts:
    """Return what a draft settles when it goes live."""
    if suggestion is None:
        return Accepts(proposals=(number,))
    return Accepts(proposals=(number, suggestion.number), credit=suggestion.proposed.credit)


async def lines_beside(interaction: discord.Interaction[Any], draft: Draft) -> list[str]:
    """Return what a moderator reads, beside the preview of a draft, of the suggestion that it is made of."""
    if draft.suggestion is None:
        return []
    server = check_moderator(interaction)
    proposal = await interaction.client.desk.storage.proposals.get(server, draft.suggestion)
    return [] if proposal is None else ["A fan has suggested:", *suggestion_lines(proposal)]


def suggestion_lines(proposal: Proposal) -> Iterator[str]:
    """Yield what a fan wrote, as lines of markdown with their words behind bars."""
    said = Suggestion.from_json(proposal.proposed.change)
    question = "wrong" if proposal.proposed.fact else "asked"
    yield _line(question, said.question, MOST["question"])
    yield _line("answer", said.answer, MOST["answer"])
    if said.revealed:
        yield _line("no spoiler from", said.revealed, MOST["revealed"])
    if said.source:
        yield _line("source", said.source, MOST["source"])


def behind_bars(text: str, most: int) -> str:
    """Return untrusted text on one line behind bars, in at most so many characters."""
    return bars(cut(inert(text), most))


async def tell_fan(
    interaction: discord.Interaction[Any], suggestion: Proposal, *, is_live: bool, note: str = ""
) -> None:
    """Tell a fan in a direct message what became of their suggestion, in their own words; closed ones are no error."""
    fan = suggestion.proposed.by
    if fan is None:
        return
    text = _told(interaction.client.desk, suggestion, is_live=is_live, note=note)
    try:
        user = await interaction.client.fetch_user(fan)
        await user.send(view=say(text), suppress_embeds=True, allowed_mentions=discord.AllowedMentions.none())
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        _log.debug("who suggested number %d could not be told: %s", suggestion.number, error)


def _told(desk: Desk, suggestion: Proposal, *, is_live: bool, note: str) -> str:
    proposed = suggestion.proposed
    names = {pack.id: pack.name for pack in desk.library.revision.packs}
    name = inert(cut(names.get(proposed.pack, proposed.pack), _MOST_NAME))
    noted = [f"Their note: {behind_bars(note, MOST_NOTE)}"] if note.strip() else []
    said = (_ACCEPTED if is_live else _DECLINED).format(name)
    return "\n".join((said, *noted, "-# You wrote:", *suggestion_lines(suggestion)))


def _line(name: str, text: str, most: int) -> str:
    return f"- {name}: {behind_bars(text, most)}"
