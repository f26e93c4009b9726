"""Buttons and the menu below a reply. Each carries all it needs in its id, so it works after any restart."""

from __future__ import annotations

import contextlib
import functools
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.core.markdown import label
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.short_names import PATTERN, short_name
from bot.discord_ui.visibility import Visibility
from bot.discord_ui.watched import NOT_STARTED, read_step, steps_of

if TYPE_CHECKING:
    import re
    from collections.abc import AsyncIterator, Iterable, Sequence

    from bot.core.answers import Choice, FactKey
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.rendering import Reply
    from bot.discord_ui.desk import Desk

MAX_LABEL: Final = 80
"""Longest label of a button, in characters (Discord: component reference)."""

MAX_FACTS: Final = 10
"""Most facts that an id can name: with what stands before them they fit into 100 characters (Discord)."""

HOW_FAR: Final = "How far have you watched? Only you see this."

_EVERYBODY: Final = "all"
_GONE: Final = "The facts have changed, and what this was about is no longer there. Ask again with `/ask`."
_NOT_YOURS: Final = "Only the one who asked, or a moderator, can delete this."


class ChoiceButton(
    ui.DynamicItem[ui.Button[Any]],
    template=rf"casefile:choice:(?P<fact>{PATTERN}):(?P<scope>{_EVERYBODY}|{NOT_STARTED}|S\d+E\d+)",
):
    """Answers with a fact that was offered: for everybody, or privately as far as the asker has watched."""

    def __init__(self, name: str, scope: str, text: str = "?") -> None:
        custom_id = f"casefile:choice:{name}:{scope}"
        super().__init__(ui.Button(label=text, style=discord.ButtonStyle.primary, custom_id=custom_id))
        self._name, self._scope = name, scope

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["fact"], match["scope"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Answer with the fact."""
        async with _reported(interaction):
            desk: Desk = interaction.client.desk
            [key] = _present(desk.names.find_all(self._name))
            if self._scope == _EVERYBODY:
                visibility = Visibility(private=False)
            else:
                visibility = Visibility(private=True, watched=read_step(self._scope, desk.pack(key.pack)))
            await desk.answer(interaction, functools.partial(desk.library.answer_fact, key), visibility)


class PeekButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:peek:(?P<facts>(?:{PATTERN})+)"):
    """Asks privately how far the fan has watched, to show the same facts as far as that."""

    def __init__(self, names: str) -> None:
        super().__init__(ui.Button(label="Show me privately", custom_id=f"casefile:peek:{names}"))
        self._names = names

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["facts"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Send the menu."""
        async with _reported(interaction):
            desk: Desk = interaction.client.desk
            keys = _present(desk.names.find_all(self._names))
            await desk.ask_how_far(interaction, HOW_FAR, _menu_row(keys, desk.packs_of(keys)))


class WatchedMenu(ui.DynamicItem[ui.Select[Any]], template=rf"casefile:watched:(?P<facts>(?:{PATTERN})+)"):
    """Shows facts as far as the fan says they have watched, in the message that asked."""

    def __init__(self, names: str, options: Sequence[discord.SelectOption]) -> None:
        custom_id = f"casefile:watched:{names}"
        placeholder = "How far have you watched?"
        super().__init__(ui.Select(custom_id=custom_id, placeholder=placeholder, options=list(options)))
        self._names = names

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the menu that was used, with the options it was sent with."""
        del interaction
        return cls(match["facts"], item.options if isinstance(item, ui.Select) else ())

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Show the facts instead of the question, and keep the menu for a change of mind."""
        async with _reported(interaction):
            desk: Desk = interaction.client.desk
            keys = _present(desk.names.find_all(self._names))
            packs = desk.packs_of(keys)
            chosen = self.item.values[0]
            watched = _read_option(chosen, packs)
            await desk.show_instead(interaction, keys, watched, _menu_row(keys, packs, chosen))


class DeleteButton(ui.DynamicItem[ui.Button[Any]], template=r"casefile:delete:(?P<asker>\d{1,20})"):
    """Deletes a public reply, for the one who asked and for those who may delete any message."""

    def __init__(self, asker: int) -> None:
        super().__init__(ui.Button(label="Delete", custom_id=f"casefile:delete:{asker}"))
        self._asker = asker

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(int(match["asker"]))

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Delete the message, or say who may."""
        async with _reported(interaction):
            if interaction.user.id != self._asker and not interaction.permissions.manage_messages:
                raise DeclinedError(_NOT_YOURS)
            await interaction.response.defer()
            await interaction.delete_original_response()


STATELESS_ITEMS: Final = (ChoiceButton, PeekButton, WatchedMenu, DeleteButton)
"""What the client must know at its start for the buttons of old messages to work."""


def rows_below(reply: Reply, visibility: Visibility, *, private: bool, asker: int) -> Iterable[ui.ActionRow[Any]]:
    """Yield the rows of buttons that go below a reply."""
    if reply.choices:
        yield ui.ActionRow(*(_choice_button(choice, visibility) for choice in reply.choices[:5]))
    buttons: list[ui.Item[Any]] = []
    if any(card.hidden for card in reply.cards) and not any(card.beyond for card in reply.cards):
        buttons.append(PeekButton(_names(reply.facts)))
    if not private:
        buttons.append(DeleteButton(asker))
    if buttons:
        yield ui.ActionRow(*buttons)


def _choice_button(choice: Choice, visibility: Visibility) -> ChoiceButton:
    scope = _EVERYBODY
    if visibility.private:
        watched = visibility.watched
        scope = watched.label if watched is not None and watched.pack == choice.key.pack else NOT_STARTED
    return ChoiceButton(short_name(choice.key), scope, label(choice.title, MAX_LABEL))


def _menu_row(keys: Sequence[FactKey], packs: Sequence[Pack], chosen: str = "") -> ui.ActionRow[Any]:
    options = [discord.SelectOption(label="Not started", value=NOT_STARTED)]
    options += [
        discord.SelectOption(label=text, value=f"{place}:{position.label}")
        for place, pack in enumerate(packs)
        for position, text in steps_of(pack, among=len(packs))
    ]
    for option in options:
        option.default = option.value == chosen
    return ui.ActionRow(WatchedMenu(_names(keys), options))


def _read_option(value: str, packs: Sequence[Pack]) -> Position | None:
    place, _, step = value.partition(":")
    return read_step(step, packs[int(place)]) if step and int(place) < len(packs) else None


def _names(keys: Iterable[FactKey]) -> str:
    return "".join(map(short_name, tuple(keys)[:MAX_FACTS]))


def _present(keys: tuple[FactKey, ...]) -> tuple[FactKey, ...]:
    if not keys:
        raise DeclinedError(_GONE)
    return keys


@contextlib.asynccontextmanager
async def _reported(interaction: discord.Interaction[Any]) -> AsyncIterator[None]:
    """Treat errors as those of commands are treated; discord.py would only log them."""
    try:
        async with politely(interaction):
            yield
    except Exception as error:  # noqa: BLE001  whatever it is, the user must hear of it
        await interaction.client.tree.on_error(interaction, error)
