"""What all buttons and menus have in common that carry what they need in their ids and work after any restart."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, ClassVar, Final, Self

import discord
from discord import ui

from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.sending import replace_message, say
from bot.discord_ui.short_names import PATTERN

if TYPE_CHECKING:
    import re
    from collections.abc import AsyncIterator

    from bot.core.answers import FactKey
    from bot.discord_ui.desk import Desk

FACTS: Final = rf"(?P<facts>(?:{PATTERN})+)"
"""The part of an id that names facts."""

GONE: Final = "The facts have changed, and what this was about is no longer there. Ask again with `/ask`."


def present(keys: tuple[FactKey, ...]) -> tuple[FactKey, ...]:
    """Return the facts that a button names and that are still there.

    Raises:
        DeclinedError: none is.
    """
    if not keys:
        raise DeclinedError(GONE)
    return keys


@contextlib.asynccontextmanager
async def reported(interaction: discord.Interaction[Any]) -> AsyncIterator[None]:
    """Treat errors as those of commands are treated; discord.py would only log them."""
    interaction.client.arrivals.working(interaction)
    try:
        async with politely(interaction):
            yield
    except Exception as error:  # noqa: BLE001  whatever it is, the user must hear of it
        await interaction.client.tree.on_error(interaction, error)


class FactsButton(ui.DynamicItem[ui.Button[Any]], template="casefile:none"):
    """A button about some facts.

    Args:
        names: the facts' short names, without anything between them.
    """

    label: ClassVar[str]
    verb: ClassVar[str]

    def __init__(self, names: str) -> None:
        super().__init__(ui.Button(label=self.label, custom_id=f"casefile:{self.verb}:{names}"))
        self.names = names

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["facts"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do what the button is for, with those of its facts that are still there."""
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            await self.clicked(interaction, desk, present(desk.names.find_all(self.names)))

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Do what the button is for."""
        raise NotImplementedError


class NumberButton(ui.DynamicItem[ui.Button[Any]], template="casefile:none:number"):
    """A button about something that has a number, which is the first group of its template: a gap, a draft, a revision.

    Args:
        number: its number.
        label: what stands on the button; empty: what its kind always says.
    """

    label: ClassVar[str]
    verb: ClassVar[str]

    def __init__(self, number: int, label: str = "") -> None:
        super().__init__(ui.Button(label=label or self.label, custom_id=f"casefile:{self.verb}:{number}"))
        self.number = number

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match[1]))


class ConfirmButton(ui.DynamicItem[ui.Button[Any]], template="casefile:none:none"):
    """One of two buttons: to do what cannot be undone, or to leave it."""

    verb: ClassVar[str]
    yes: ClassVar[str]
    no: ClassVar[str]

    def __init__(self, *, is_yes: bool) -> None:
        style = discord.ButtonStyle.danger if is_yes else discord.ButtonStyle.secondary
        custom_id = f"casefile:{self.verb}:{'yes' if is_yes else 'no'}"
        super().__init__(ui.Button(label=self.yes if is_yes else self.no, style=style, custom_id=custom_id))
        self._is_yes = is_yes

    @classmethod
    def both(cls) -> ui.ActionRow[Any]:
        """Return both buttons."""
        return ui.ActionRow(cls(is_yes=True), cls(is_yes=False))

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(is_yes=match["answer"] == "yes")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Do it or leave it, and say so in the place of the question."""
        async with reported(interaction):
            text = await self.confirmed(interaction) if self._is_yes else "Nothing was changed."
            await replace_message(interaction, say(text))

    async def confirmed(self, interaction: discord.Interaction[Any]) -> str:
        """Do it and return what to say."""
        raise NotImplementedError


YES_OR_NO: Final = "(?P<answer>yes|no)"
"""The part of an id that is an answer."""
