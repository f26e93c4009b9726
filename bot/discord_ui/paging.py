"""Lists for moderators that are longer than a message: where one is in them, and the buttons that turn pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, Self

import discord
from discord import ui

from bot.core.numbers import counted
from bot.discord_ui.sending import replace_message
from bot.discord_ui.stateless import reported

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from bot.storage import Page


class PageButton(ui.DynamicItem[ui.Button[Any]], template="casefile:none:page"):
    """Turns to another page of a list.

    Args:
        page: its number, from 0.
        label: what stands on it.
        about: what the list is narrowed to, as in the id; empty: nothing.
    """

    verb: ClassVar[str]

    def __init__(self, page: int, label: str = "?", *, about: str = "") -> None:
        custom_id = f"casefile:{self.verb}:{page}{about and f':{about}'}"
        super().__init__(ui.Button(label=label, custom_id=custom_id))
        self.page, self.about = page, about

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["page"]), about=match.groupdict().get("about") or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the page in the place of the one that is shown."""
        async with reported(interaction):
            await replace_message(interaction, await self.listed(interaction))

    async def listed(self, interaction: discord.Interaction[Any]) -> ui.LayoutView:
        """Return the page, for whoever may see it."""
        raise NotImplementedError

    @classmethod
    def turning(cls, page: Page[Any], back: str, on: str, *, about: str = "") -> Iterator[ui.ActionRow[Any]]:
        """Yield the row of buttons below a page, if there is another one.

        Args:
            page: what is shown.
            back: label of the button to the page before.
            on: label of the button to the next one.
            about: what the list is narrowed to.
        """
        turns = [(page.number - 1, back), (page.number + 1, on)]
        buttons = [cls(number, label, about=about) for number, label in turns if 0 <= number < page.pages]
        if buttons:
            yield ui.ActionRow(*buttons)


def place(page: Page[Any], noun: str, *, about: str = "") -> str:
    """Return how long a list is and where in it a page is, as a heading in markdown.

    Args:
        page: what is shown.
        noun: what one item is.
        about: what stands behind the number of them, with a space before it.
    """
    where = f", page {page.number + 1} of {page.pages}" if page.pages > 1 else ""
    return f"### {counted(page.total, noun)}{about}{where}"
