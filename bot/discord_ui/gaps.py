"""What moderators see of the questions that found nothing: /facts gaps."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import app_commands, ui

from bot.core.gaps import GapKind
from bot.core.markdown import bars, cut, inert
from bot.discord_ui.editing.gap_buttons import NO_GAP, buttons_for
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.paging import PageButton, place
from bot.discord_ui.permissions import check_moderator
from bot.discord_ui.progress import NOT_READ
from bot.discord_ui.sending import deliver, replace_message
from bot.discord_ui.shows import find_pack
from bot.discord_ui.stateless import reported
from bot.storage import UnusableError

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk
    from bot.storage import Gap, Page

PAGE_SIZE: Final = 5
"""Gaps on a page: with a text and a row of up to three buttons each they stay below Discord's 40 components."""
MOST_SHOWN: Final = 500
"""Longest text of a gap: five stay below the 4,000 characters of a message."""

_PAGE: Final = r"(?P<page>\d{1,3}):(?P<pack>[^:]*)"
"""The part of an id that names a page; with a pack's id of 60 characters, an id stays below its 100 (Discord)."""
_NO_GAPS: Final = "Nothing was asked in vain."
_WHAT: Final = "-# What found nothing, and what was marked as wrong. Nobody knows who asked. It may spoil you."
_IGNORED: Final = "Ignored: it stays away, however often it is asked."


def gaps_command(desk: Desk) -> app_commands.Command[Any, ..., None]:
    """Return the command, for the group /facts."""

    @app_commands.command(name="gaps", description="What was asked in vain, the most asked first")
    @app_commands.describe(pack="Which show; leave it out for all of them")
    async def gaps(interaction: discord.Interaction[Any], pack: app_commands.Range[str, 1, 100] | None = None) -> None:
        async with politely(interaction):
            server = check_moderator(interaction)
            pack_id = "" if pack is None else find_pack(pack, desk.library.revision.packs).id
            await deliver(interaction, await _listed(desk, server, 0, pack_id), private=True)

    @gaps.autocomplete("pack")
    async def packs(interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await desk.suggest_pack(interaction, typed)
        return []  # the desk has answered

    return gaps


class GapsPageButton(PageButton, template=r"casefile:gaps:(?P<page>\d{1,3})(?::(?P<about>[^:]*))?"):
    """Turns to another page of the list, which is about a pack or about all."""

    verb = "gaps"

    async def listed(self, interaction: discord.Interaction[Any]) -> ui.LayoutView:
        """Return the page, for whoever may see it."""
        return await _listed(interaction.client.desk, check_moderator(interaction), self.page, self.about)


class IgnoreButton(
    ui.DynamicItem[ui.Button[Any]], template=rf"casefile:gap:(?P<verb>ignore|undo):(?P<gap>\d{{1,12}}):{_PAGE}"
):
    """Ignores a gap from now on, or no longer, and shows its page again."""

    def __init__(self, gap: int, page: int, pack: str, *, is_undo: bool = False) -> None:
        verb = "undo" if is_undo else "ignore"
        super().__init__(ui.Button(label=verb.title(), custom_id=f"casefile:gap:{verb}:{gap}:{page}:{pack}"))
        self._gap, self._page, self._pack, self._is_undo = gap, page, pack, is_undo

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["gap"]), int(match["page"]), match["pack"], is_undo=match["verb"] == "undo")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Ignore it, or no longer."""
        async with reported(interaction):
            server, desk = check_moderator(interaction), interaction.client.desk
            if not await desk.storage.gaps.ignore(server, self._gap, is_ignored=not self._is_undo):
                raise DeclinedError(NO_GAP)
            ignored = None if self._is_undo else self._gap
            view = await _listed(desk, server, self._page, self._pack, ignored=ignored)
            await replace_message(interaction, view)


GAP_ITEMS: Final = (GapsPageButton, IgnoreButton)


async def _listed(desk: Desk, server: int, number: int, pack: str, *, ignored: int | None = None) -> ui.LayoutView:
    """Return a page of a server's gaps.

    Args:
        desk: where gaps are.
        server: its id.
        number: which page, from 0.
        pack: id of the pack that was searched; empty: whichever.
        ignored: the gap that was ignored just now, to be undone; ``None``: none was.

    Raises:
        DeclinedError: the database cannot be read.
    """
    try:
        page = await desk.storage.gaps.page(server, pack or None, number, size=PAGE_SIZE)
    except UnusableError:
        raise DeclinedError(NOT_READ) from None
    view = ui.LayoutView(timeout=None)
    for item in _items(page, pack, desk.library.revision.packs, ignored):
        view.add_item(item)
    return view


def _items(page: Page[Gap], pack: str, packs: Sequence[Pack], ignored: int | None) -> Iterator[ui.Item[Any]]:
    names = {pack.id: pack.name for pack in packs}
    yield ui.TextDisplay(_heading(page, names.get(pack, pack)))
    if ignored is not None:
        yield ui.TextDisplay(_IGNORED)
        yield ui.ActionRow(IgnoreButton(ignored, page.number, pack, is_undo=True))
    for gap in page.items:
        yield ui.TextDisplay(gap_text(gap, names.get(gap.noted.pack, gap.noted.pack)))
        yield ui.ActionRow(*buttons_for(gap), IgnoreButton(gap.id, page.number, pack))
    yield from GapsPageButton.turning(page, "More asked", "Less asked", about=pack)


def _heading(page: Page[Gap], name: str) -> str:
    about = f" about *{inert(cut(name, 100))}*" if name else ""
    if not page.total:
        return f"### No gaps{about}\n{_NO_GAPS}"
    return f"{place(page, 'gap', about=about)}\n{_WHAT}"


def gap_text(gap: Gap, name: str) -> str:
    """Return a gap as markdown, with what was asked behind bars: it can spoil the moderator.

    Args:
        gap: what to show.
        name: the name of its show; empty: there were several.
    """
    noted = gap.noted
    is_wrong = noted.kind is GapKind.WRONG
    # The reason first: it is what there is to read, and a list of facts can be long.
    said = "; ".join(part for part in (noted.question, noted.reason, _facts(gap)) if part)
    often = ("marked " if is_wrong else "asked ") + ("once" if gap.times == 1 else f"{gap.times:,} times")
    last = f"last <t:{int(gap.last_asked.timestamp())}:R>"
    about = [f"*{inert(cut(name, 100))}*"] if name else []
    before = "Wrong answer? " if is_wrong else ""
    return f"{before}{bars(cut(inert(said), MOST_SHOWN))}\n-# {' · '.join((often, last, *about))}"


def _facts(gap: Gap) -> str:
    return ", ".join(f"{key.pack}: {key.fact}" for key in gap.noted.facts)
