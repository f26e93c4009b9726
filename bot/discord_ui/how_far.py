"""Asks a fan how far they have watched, and remembers the answer: the question, its buttons and its menu."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.core.markdown import inert, label
from bot.core.rendering import reply_to
from bot.core.spoilers import START
from bot.core.viewing import NOT_STARTED, UNTOLD, saved_as, saved_position
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.render import lay_out
from bot.discord_ui.sending import replace_message, say
from bot.discord_ui.short_names import joined_names
from bot.discord_ui.stateless import FACTS, GONE, FactsButton, present, reported
from bot.discord_ui.watched import caught_up, steps_of
from bot.storage import NotSavedError

if TYPE_CHECKING:
    import re
    from collections.abc import Mapping, Sequence

    from bot.core.answers import FactKey
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.discord_ui.desk import Desk

HOW_FAR: Final = "How far have you watched? Only you see this. `/progress set` takes any episode."
MOST_SHOWS: Final = 5
"""Most shows that share a menu of 25 options, so that each has a few."""
REMEMBERED: Final = "-# I'll remember how far you are: private answers go as far. `/progress` shows and changes it."
NOT_REMEMBERED: Final = "-# Nothing was saved, as my storage does not work now; this answer goes as far as you say."
_NOT_NOW: Final = "Fine. Whenever you like: `/progress set`."


def how_far_question(keys: Sequence[FactKey], packs: Sequence[Pack]) -> ui.LayoutView:
    """Return the message that asks, once, who has been hidden something from."""
    shows = " and ".join(f"*{inert(pack.name)}*" for pack in packs)
    view = say(
        f"How far have you watched {shows}? I hide what comes later, and remember it if you tell me. "
        "Only you see this; I will not keep asking."
    )
    names = joined_names(keys)
    view.add_item(ui.ActionRow(SeenAllButton(names), HowFarButton(names), NotNowButton(names)))
    return view


def how_far_menu(keys: Sequence[FactKey], packs: Sequence[Pack]) -> ui.LayoutView:
    """Return the message with the menu to say how far one is."""
    view = say(HOW_FAR)
    view.add_item(_menu_row(keys, packs))
    return view


def _menu_row(keys: Sequence[FactKey], packs: Sequence[Pack], chosen: str = "") -> ui.ActionRow[Any]:
    """Return the menu of points of some facts' shows; the one that was chosen stays chosen."""
    packs = packs[:MOST_SHOWS]
    options = [
        discord.SelectOption(label=text, value=f"{pack.id}:{step}")
        for pack in packs
        for text, step in [
            ("Not started" if len(packs) == 1 else f"{label(pack.name, 50)} · not started", NOT_STARTED),
            *((text, position.name) for position, text in steps_of(pack, among=len(packs))),
        ]
    ]
    for option in options:
        option.default = option.value == chosen
    return ui.ActionRow(WatchedMenu(joined_names(keys), options))


class SeenAllButton(FactsButton, template=rf"casefile:seen:{FACTS}"):
    """Remembers that the fan has seen all there is, and shows the facts that were hidden."""

    label, verb = "I've seen it all", "seen"

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Save the end of each show."""
        await show_as_far(
            interaction, keys, {pack.id: caught_up(pack) for pack in await desk.shows_to_tell(interaction, keys)}
        )


class HowFarButton(FactsButton, template=rf"casefile:howfar:{FACTS}"):
    """Opens the menu of points in the story."""

    label, verb = "Set how far I am", "howfar"

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Put the menu in the place of the message."""
        await replace_message(interaction, how_far_menu(keys, await desk.shows_to_tell(interaction, keys)))


class NotNowButton(FactsButton, template=rf"casefile:later:{FACTS}"):
    """Remembers that the fan does not want to be asked."""

    label, verb = "Not now", "later"

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Save that nothing was told, where nothing was told before."""
        asked = (await desk.viewing(interaction)).asked
        with contextlib.suppress(NotSavedError):  # it is remembered until the next start all the same
            packs = [pack.id for pack in desk.shows_behind(keys, START) if pack.id not in asked]
            await desk.storage.save_progress(interaction.user.id, dict.fromkeys(packs, UNTOLD))
        await replace_message(interaction, say(_NOT_NOW))


class WatchedMenu(ui.DynamicItem[ui.Select[Any]], template=rf"casefile:watched:{FACTS}"):
    """Remembers how far the fan says they have watched, and shows facts as far as that."""

    def __init__(self, names: str, options: Sequence[discord.SelectOption]) -> None:
        custom_id = f"casefile:watched:{names}"
        super().__init__(ui.Select(custom_id=custom_id, placeholder="How far have you watched?", options=list(options)))
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
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            keys = present(desk.names.find_all(self._names))
            chosen = next(iter(self.item.values), "")  # a forged choice can be empty
            await show_as_far(interaction, keys, _read_option(chosen, desk.library.revision.packs), chosen)


HOW_FAR_ITEMS: Final = (SeenAllButton, HowFarButton, NotNowButton, WatchedMenu)


async def show_as_far(
    interaction: discord.Interaction[Any],
    keys: Sequence[FactKey],
    told: Mapping[str, Position | None],
    chosen: str = "",
) -> None:
    """Remember how far a fan is, and show facts as far as that in the message that they have just used."""
    desk: Desk = interaction.client.desk
    note = await _remember(desk, interaction.user.id, told)
    seen = (await desk.viewing(interaction)).having_watched(told)
    answer = desk.library.answer_facts(keys, gate=seen.own)
    row = _menu_row(keys, desk.shows_behind(keys, START), chosen)
    await replace_message(interaction, lay_out(reply_to(answer, reserved=len(note)), [row], note=note))


async def _remember(desk: Desk, user: int, told: Mapping[str, Position | None]) -> str:
    """Save how far a fan is and return what to tell them about it."""
    try:
        await desk.storage.save_progress(user, saved_as(told))
    except NotSavedError:
        return NOT_REMEMBERED
    return REMEMBERED


def _read_option(value: str, packs: Sequence[Pack]) -> dict[str, Position | None]:
    """Return what an option says of its pack.

    Raises:
        DeclinedError: the pack is no longer there.
    """
    name, _, step = value.rpartition(":")
    told = {pack.id: saved_position(step, pack) for pack in packs if pack.id == name}
    if not told:
        raise DeclinedError(GONE)
    return told
