"""Buttons below a reply. Each carries all it needs in its id, so it works after any restart."""

from __future__ import annotations

import contextlib
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.core.markdown import label
from bot.core.position import latest
from bot.core.viewing import NOT_STARTED, saved_position
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.how_far import HOW_FAR_ITEMS, HowFarButton, how_far_menu
from bot.discord_ui.sending import defer_edit, deliver
from bot.discord_ui.short_names import PATTERN, joined_names, short_name
from bot.discord_ui.stateless import FACTS, GONE, FactsButton, NumberButton, present, reported
from bot.discord_ui.visibility import Visibility
from bot.discord_ui.wrong_answer import WrongButton

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Mapping
    from typing import TypeAlias

    from bot.core.answers import Choice, FactKey
    from bot.core.position import Position
    from bot.core.rendering import Reply
    from bot.discord_ui.desk import Desk

    Postable: TypeAlias = Mapping[FactKey, Position | None]
    """Facts that can be posted, and until when all that they say must then be hidden (``None``: as they are)."""

MAX_LABEL: Final = 80
"""Longest label of a button, in characters (Discord: component reference)."""

MOST_POSTED: Final = 5
"""Most facts that are posted at once, so that a position fits into the button's id behind them."""

_FOR_ALL: Final = "all"
_FOR_ASKER: Final = "own"
_NOT_YOURS: Final = "Only the one who asked, or a moderator, can delete this."


class ChoiceButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:choice:(?P<fact>{PATTERN}):(?P<scope>[^:]+)"):
    """Answers with a fact that was offered.

    Its scope says for whom: for everybody; for the asker as far as they are; or for the asker as far as they said when
    they asked, which is then a position's label.
    """

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
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            [key] = keys = present(desk.names.find_all(self._name))
            seen = await desk.viewing(interaction)
            if self._scope not in {_FOR_ALL, _FOR_ASKER}:
                seen = seen.having_watched({pack.id: saved_position(self._scope, pack) for pack in desk.packs_of(keys)})
            visibility = Visibility(viewing=seen, private=self._scope != _FOR_ALL)
            await desk.answer(interaction, desk.about_facts([key]), visibility)


class PostButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:post:{FACTS}(?::(?P<until>[^:]+))?"):
    """Posts facts for everybody, without the question that led to them, as far as the channel may go.

    Where that they are the answer is itself a spoiler, all of them is hidden until the position in its id.
    """

    def __init__(self, names: str, until: str = "") -> None:
        custom_id = f"casefile:post:{names}:{until}" if until else f"casefile:post:{names}"
        super().__init__(ui.Button(label="Post it, hidden", custom_id=custom_id))
        self._names, self._until = names, until

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["facts"], match["until"] or "")

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Post the facts."""
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            keys = present(desk.names.find_all(self._names))
            until = saved_position(self._until, desk.packs_of(keys)[0]) if self._until else None
            if self._until and until is None:
                raise DeclinedError(GONE)
            visibility = Visibility(viewing=await desk.viewing(interaction))
            await desk.answer(interaction, desk.about_facts(keys, until=until), visibility)


class PeekButton(FactsButton, template=rf"casefile:peek:{FACTS}"):
    """Shows the same facts privately as far as the fan has watched; asks how far that is where it is not known."""

    label, verb = "Show me privately", "peek"

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Send the facts, or the menu to say how far."""
        seen = await desk.viewing(interaction)
        packs = [pack for pack in desk.shows_behind(keys, seen.own.horizon) if pack.id not in seen.progress]
        if packs:
            await deliver(interaction, how_far_menu(keys, packs), private=True)
        else:
            await desk.answer(interaction, desk.about_facts(keys), Visibility(viewing=seen, private=True))


class DeleteButton(NumberButton, template=r"casefile:delete:(?P<asker>\d{1,20})"):
    """Deletes a public reply, for the one who asked, by whose id it goes, and for those who may delete any message."""

    label, verb = "Delete", "delete"

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Delete the message, or say who may."""
        async with reported(interaction):
            if interaction.user.id != self.number and not interaction.permissions.manage_messages:
                raise DeclinedError(_NOT_YOURS)
            await defer_edit(interaction)
            with contextlib.suppress(discord.NotFound):  # somebody else was faster
                await interaction.delete_original_response()


STATELESS_ITEMS: Final = (ChoiceButton, PeekButton, PostButton, WrongButton, DeleteButton, *HOW_FAR_ITEMS)
"""What the client must know at its start for the buttons of old messages to work."""


def rows_below(
    reply: Reply,
    visibility: Visibility,
    *,
    private: bool,
    asker: int,
    postable: Postable = MappingProxyType({}),
) -> Iterable[ui.ActionRow[Any]]:
    """Yield the rows of buttons that go below a reply.

    Args:
        reply: what they go below.
        visibility: who sees what is picked from it.
        private: whether only the asker sees the reply itself.
        asker: id of the one who may delete it where everybody sees it.
        postable: what can be posted of it, where it is private only because of the words of the question.
    """
    if reply.choices:
        yield ui.ActionRow(*(_choice_button(choice, visibility) for choice in reply.choices[:5]))
    wrong = WrongButton(joined_names(reply.facts)) if reply.facts else None
    delete = None if private else DeleteButton(asker)
    offered = (_further_button(reply, visibility, private=private), _post_button(postable), wrong, delete)
    buttons = [button for button in offered if button is not None]
    if buttons:
        yield ui.ActionRow(*buttons)


def _further_button(reply: Reply, visibility: Visibility, *, private: bool) -> PeekButton | HowFarButton | None:
    """Return the button by which a fan sees as much as they have watched, where something is hidden from them."""
    # What is beyond the horizon as a whole must not be shown at a nearer one, which a fan could choose.
    if not any(card.hidden for card in reply.cards) or any(card.beyond for card in reply.cards):
        return None
    names = joined_names(reply.facts)
    if not private:
        return PeekButton(names)
    return None if visibility.watched else HowFarButton(names)


def _post_button(postable: Postable) -> PostButton | None:
    """Return the button to post facts, hidden until a point of their show's own story; ``None`` where there are none.

    There is none where another show's story hides them: the id has no room to say so, and it must not say less.
    """
    beyond = [(key.pack, position) for key, position in postable.items() if position is not None]
    if not beyond:
        return PostButton(joined_names([*postable][:MOST_POSTED])) if postable else None
    home, _ = beyond[0]
    until = latest(*(position for pack, position in beyond if pack == home))
    if until is None or until.also or until.pack != home:
        return None
    keys = [key for key in postable if key.pack == home]
    return PostButton(joined_names(keys[:MOST_POSTED]), until.name)


def _choice_button(choice: Choice, visibility: Visibility) -> ChoiceButton:
    return ChoiceButton(short_name(choice.key), _scope(choice, visibility), label(choice.title, MAX_LABEL))


def _scope(choice: Choice, visibility: Visibility) -> str:
    if not visibility.private:
        return _FOR_ALL
    if choice.key.pack not in visibility.watched:
        return _FOR_ASKER
    position = visibility.watched[choice.key.pack]
    return NOT_STARTED if position is None else position.name
