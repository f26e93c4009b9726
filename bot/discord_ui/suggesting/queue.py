"""What fans suggest, for the moderators who decide it: /facts suggestions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands, ui

from bot.core.answers import FactKey
from bot.core.markdown import cut, inert
from bot.curation.suggestions import MOST
from bot.discord_ui.editing.forms import NUMBER
from bot.discord_ui.editing.suggested import MOST_NOTE, behind_bars, find_suggestion, suggestion_lines
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.lasting_forms import lasting_form, send_form
from bot.discord_ui.paging import PageButton, place
from bot.discord_ui.permissions import check_moderator
from bot.discord_ui.progress import NOT_READ
from bot.discord_ui.sending import deliver
from bot.discord_ui.stateless import reported
from bot.discord_ui.suggesting.about import readable
from bot.discord_ui.suggesting.accepting import begin_accepting
from bot.storage import UnusableError

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bot.core.model import Revision
    from bot.core.spoilers import Gate
    from bot.discord_ui.desk import Desk
    from bot.storage import NewProposal, Page, Proposal

PAGE_SIZE: Final = 3
"""Suggestions on a page: at their longest they stay below the 4,000 characters of a message."""
PLACE: Final = rf"{NUMBER}:(?P<page>\d{{1,4}})"
"""The part of an id that names a suggestion, and the page of the list that it stands on."""
_MOST_NAME: Final = 80

_NONE: Final = "### No suggestions\nNobody has suggested anything that is not decided."
_WHAT: Final = "-# The oldest first. They may spoil you, and nobody has checked them."


def suggestions_command() -> app_commands.Command[Any, ..., None]:
    """Return the command, for the group /facts."""

    @app_commands.command(name="suggestions", description="What fans suggest, the oldest first; accept or decline it")
    async def suggestions(interaction: discord.Interaction[Any]) -> None:
        async with politely(interaction):
            check_moderator(interaction)
            await deliver(interaction, await suggestions_page(interaction, 0), private=True)

    return suggestions


async def suggestions_page(interaction: discord.Interaction[Any], number: int, *, said: str = "") -> ui.LayoutView:
    """Return a page of what waits in a server.

    Args:
        interaction: of a moderator.
        number: from 0.
        said: markdown that stands above it; empty: nothing.

    Raises:
        DeclinedError: the database cannot be read.
    """
    desk: Desk = interaction.client.desk
    try:
        page = await desk.storage.proposals.open_suggestions(check_moderator(interaction), number, size=PAGE_SIZE)
    except UnusableError:
        raise DeclinedError(NOT_READ) from None
    gate = (await desk.viewing(interaction)).own
    view = ui.LayoutView(timeout=None)
    for item in _items(page, desk, gate, said):
        view.add_item(item)
    return view


class SuggestionsPageButton(PageButton, template=r"casefile:suggestions:(?P<page>\d{1,4})"):
    """Turns to another page of the list."""

    verb = "suggestions"

    async def listed(self, interaction: discord.Interaction[Any]) -> ui.LayoutView:
        """Return the page, for whoever may see it."""
        return await suggestions_page(interaction, self.page)


class SuggestionButton(
    ui.DynamicItem[ui.Button[Any]], template=rf"casefile:suggestion:(?P<verb>accept|edit|decline):{PLACE}"
):
    """Begins to decide a suggestion."""

    def __init__(self, verb: str, number: int, page: int) -> None:
        style = discord.ButtonStyle.success if verb == "accept" else discord.ButtonStyle.secondary
        custom_id = f"casefile:suggestion:{verb}:{number}:{page}"
        super().__init__(ui.Button(label=verb.title(), style=style, custom_id=custom_id))
        self._verb, self._number, self._page = verb, number, page

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["verb"], int(match["number"]), int(match["page"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Open what comes next: a preview, the fact's form, or that of a note."""
        async with reported(interaction):
            suggestion = await find_suggestion(interaction, self._number)
            if self._verb == "decline":
                await send_form(interaction, _note_form(self._number, self._page))
            else:
                await begin_accepting(interaction, suggestion, in_form=self._verb == "edit")


def _note_form(number: int, page: int) -> ui.Modal:
    typed = ui.TextInput[Any](custom_id="note", style=discord.TextStyle.paragraph, required=False, max_length=MOST_NOTE)
    says = "The fan gets it as a direct message, if they take those: spoil nothing. May be left out"
    note = ui.Label[Any](text="A note to the fan", description=says, component=typed)
    return lasting_form("Decline a suggestion", f"casefile:suggestion:declined:{number}:{page}", [note])


def _items(page: Page[Proposal], desk: Desk, gate: Gate, said: str) -> Iterator[ui.Item[Any]]:
    heading = f"{place(page, 'suggestion')}\n{_WHAT}" if page.total else _NONE
    yield ui.TextDisplay("\n".join(filter(None, (said, heading))))
    for proposal in page.items:
        yield ui.TextDisplay("\n".join(suggestion_told(proposal, desk.library.revision, gate)))
        # What is wrong with a fact has to be worked into it, so accepting it opens its form.
        verbs = ("accept", "decline") if proposal.proposed.fact else ("accept", "edit", "decline")
        yield ui.ActionRow(*(SuggestionButton(verb, proposal.number, page.number) for verb in verbs))
    yield from SuggestionsPageButton.turning(page, "Older", "Newer")


def suggestion_told(proposal: Proposal, revision: Revision, gate: Gate) -> Iterator[str]:
    """Yield a suggestion as lines of markdown, for a moderator who may be a fan, too."""
    proposed = proposal.proposed
    names = {pack.id: pack.name for pack in revision.packs}
    show = f"*{inert(cut(names.get(proposed.pack, proposed.pack), _MOST_NAME))}*"
    yield (
        f"**Correction** of {_title(proposed, revision, gate)} · {show}" if proposed.fact else f"**New fact** · {show}"
    )
    yield from suggestion_lines(proposal)
    made = f"<t:{int(proposal.made.timestamp())}:R>"
    credit = behind_bars(proposed.credit, MOST["credit"]) if proposed.credit else "nobody"
    yield f"-# {made} · to be thanked: {credit}"


def _title(proposed: NewProposal, revision: Revision, gate: Gate) -> str:
    """Return the fact's title, as far as a moderator may read it; else its id, which can spoil."""
    picked = readable(revision, FactKey(proposed.pack, proposed.fact), gate)
    return behind_bars(proposed.fact, _MOST_NAME) if picked is None else inert(cut(picked.title, _MOST_NAME))
