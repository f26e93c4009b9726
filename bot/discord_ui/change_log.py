"""What moderators see of who changed what: /facts log."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands, ui

from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.log_entries import entry_text
from bot.discord_ui.paging import PageButton, place
from bot.discord_ui.permissions import check_moderator, owned_packs
from bot.discord_ui.progress import NOT_READ
from bot.discord_ui.sending import deliver
from bot.storage import UnusableError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.storage import Audited, Page

PAGE_SIZE: Final = 4
"""Changes on a page: with before and after they stay below the 4,000 characters of a message."""

_NOTHING: Final = "### No changes\nNothing was changed here within a year."
_WHAT: Final = "-# What was changed in this server, and of the shows that are its to change. It may spoil you."


def log_command() -> app_commands.Command[Any, ..., None]:
    """Return the command, for the group /facts."""

    @app_commands.command(name="log", description="Who changed which facts and settings, and when, the latest first")
    async def log(interaction: discord.Interaction[Any]) -> None:
        async with politely(interaction):
            await deliver(interaction, await _listed(interaction, 0), private=True)

    return log


class LogPageButton(PageButton, template=r"casefile:log:(?P<page>\d{1,9})"):
    """Turns to another page of the log."""

    verb = "log"

    async def listed(self, interaction: discord.Interaction[Any]) -> ui.LayoutView:
        """Return the page, for whoever may see it."""
        return await _listed(interaction, self.page)


async def _listed(interaction: discord.Interaction[Any], number: int) -> ui.LayoutView:
    """Return a page of what concerns a server.

    Raises:
        DeclinedError: whoever asks may not read it, or the database cannot be read.
    """
    server, desk = check_moderator(interaction), interaction.client.desk
    packs = desk.library.revision.packs
    owned = [pack.id for pack in owned_packs(interaction, packs)]
    try:
        page = await desk.storage.audit.page(server, owned, number, size=PAGE_SIZE)
    except UnusableError:
        raise DeclinedError(NOT_READ) from None
    view = ui.LayoutView(timeout=None)
    for item in _items(page, {pack.id: pack.name for pack in packs}):
        view.add_item(item)
    return view


def _items(page: Page[Audited], names: Mapping[str, str]) -> Iterator[ui.Item[Any]]:
    yield ui.TextDisplay(f"{place(page, 'change')}\n{_WHAT}" if page.total else _NOTHING)
    for audited in page.items:
        yield ui.TextDisplay(audited_text(audited, names))
    yield from LogPageButton.turning(page, "Later", "Earlier")


def audited_text(audited: Audited, names: Mapping[str, str]) -> str:
    """Return an entry of the log as markdown, with what can spoil behind bars.

    Args:
        audited: what to show.
        names: of packs, by their ids.
    """
    return f"<t:{int(audited.made.timestamp())}:f> {entry_text(audited.entry, names)}"
