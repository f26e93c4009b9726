"""The form of /suggest. It shows nothing of a fact but a title that its fan may read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.core.markdown import label
from bot.curation.suggestions import ALWAYS, MOST, Suggestion, seen_of
from bot.discord_ui.editing.forms import example
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import handing_back, id_of_sent, lasting_form, send_form, texts_sent
from bot.discord_ui.pace import in_a_while
from bot.discord_ui.permissions import NO_SERVER
from bot.discord_ui.sending import defer, deliver, say
from bot.discord_ui.short_names import PATTERN, short_name
from bot.discord_ui.shows import find_pack
from bot.discord_ui.stateless import reported
from bot.discord_ui.suggesting.about import UNKNOWN, deciding_server, default_pack, fact_for, fact_picked, packs_meant
from bot.storage import NewProposal, ProposalKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.core.answers import Choice, FactKey
    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk

MOST_WAITING: Final = 5
"""Suggestions of a fan that nobody in a server has decided."""
_SENT: Final = re.compile(rf"casefile:suggest:(?P<pack>[^:]*):(?P<fact>(?:{PATTERN})?)")
_ROOM: Final = 100
"""Characters of what stands below the name of an input (Discord)."""

_THANKS: Final = (
    "Thank you; the moderators will look at it. I send you a direct message when they have, if you take those. "
    "Until then `/privacy` has it, and can take it back."
)
_TOO_SOON: Final = "One at a time: you can suggest something again {}."
_TOO_MANY: Final = (
    f"{MOST_WAITING} of your suggestions wait to be decided already. You can suggest more as soon as one of them is."
)
_EMPTY: Final = "Nothing can be seen in the first text, or in the answer. Write both."


async def open_form(interaction: discord.Interaction[Any], fact: str | None, pack: str | None) -> None:
    """Open the form for a new fact, or for what is wrong with one.

    Raises:
        DeclinedError: with the reason why nothing can be suggested.
    """
    if interaction.guild_id is None:
        raise DeclinedError(NO_SERVER)
    desk: Desk = interaction.client.desk
    if fact is None:
        about, picked = await default_pack(interaction, pack), None
    else:
        picked = await fact_picked(interaction, fact, await packs_meant(interaction, pack))
        about = find_pack(picked.key.pack, desk.library.revision.packs)
    server = deciding_server(interaction, about)
    _check_pace(interaction)
    await _check_room(interaction, server)
    await send_form(interaction, suggestion_form(about, picked))


async def take_suggestion(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is a suggestion, however long ago its form was opened."""
    sent = _SENT.fullmatch(id_of_sent(interaction))
    if sent is None:
        return
    async with reported(interaction):
        await defer(interaction)
        typed = texts_sent(interaction)
        async with handing_back(interaction, typed):
            await _keep(interaction, await _proposed(interaction, sent, typed))
        await deliver(interaction, say(_THANKS), private=True)


async def _proposed(
    interaction: discord.Interaction[Any], sent: re.Match[str], typed: Mapping[str, str]
) -> NewProposal:
    """Return what a fan suggests, checked again: the facts may have changed while they wrote."""
    desk: Desk = interaction.client.desk
    pack = find_pack(sent["pack"], desk.library.revision.packs)
    key = await _fact_meant(interaction, sent["fact"]) if sent["fact"] else None
    suggestion = Suggestion.of(typed)
    if not suggestion.question or not suggestion.answer:
        raise DeclinedError(_EMPTY)
    return NewProposal(
        server=deciding_server(interaction, pack),
        pack=pack.id,
        fact="" if key is None else key.fact,
        kind=ProposalKind.SUGGESTION,
        change=suggestion.to_json(),
        by=interaction.user.id,
        credit=seen_of("credit", typed),
    )


async def _fact_meant(interaction: discord.Interaction[Any], name: str) -> FactKey:
    key = interaction.client.desk.names.find(name)
    if key is None:
        raise DeclinedError(UNKNOWN)
    return (await fact_for(interaction, key)).key


async def _keep(interaction: discord.Interaction[Any], new: NewProposal) -> None:
    desk: Desk = interaction.client.desk
    _check_pace(interaction)
    desk.pace.count(interaction.user.id)  # at once, so that of two that are sent together one waits
    try:
        await _check_room(interaction, new.server)
        await desk.storage.proposals.add(new)
    except Exception:
        desk.pace.forget(interaction.user.id)
        raise


def _check_pace(interaction: discord.Interaction[Any]) -> None:
    """Make sure that a fan does not suggest too much at once.

    Raises:
        DeclinedError: they do; it says when they can go on.
    """
    desk: Desk = interaction.client.desk
    seconds = desk.pace.wait(interaction.user.id)
    if seconds > 0:
        raise DeclinedError(_TOO_SOON.format(in_a_while(seconds)))


async def _check_room(interaction: discord.Interaction[Any], server: int) -> None:
    """Make sure that not too much of what a fan suggests waits.

    Raises:
        DeclinedError: it does.
        UnusableError: that cannot be read.
    """
    waiting = await interaction.client.desk.storage.proposals.count_suggested_by(interaction.user.id, server)
    if waiting >= MOST_WAITING:
        raise DeclinedError(_TOO_MANY)


def suggestion_form(pack: Pack, picked: Choice | None) -> ui.Modal:
    """Return the form for a pack's new fact, or for what is wrong with one that was picked."""
    title = "Suggest a fact" if picked is None else "Suggest a correction"
    name = "" if picked is None else short_name(picked.key)
    return lasting_form(title, f"casefile:suggest:{pack.id}:{name}", _inputs(pack, picked))


def _inputs(pack: Pack, picked: Choice | None) -> Iterator[ui.Label[Any]]:
    about = f"About: {label(pack.name if picked is None else picked.title, _ROOM - len('About: '))}"
    yield _input("question", "What would fans ask?" if picked is None else "What is wrong?", about, is_required=True)
    yield _input("answer", "What should the answer be?", "In your own words", is_required=True)
    if len(pack.timeline):
        since = f"Such as {example(pack)}; write {ALWAYS} if it never is one"
        yield _input("revealed", "From where on is it no spoiler?", since, is_required=True)
    yield _input("source", "Where is it written or said?", "A page, an interview, an episode. May be left out")
    thanks = "The moderators' log names it for a year, beside the change. Leave it out to stay unnamed"
    yield _input("credit", "A name to thank you by", thanks)


def _input(name: str, asks: str, says: str, *, is_required: bool = False) -> ui.Label[Any]:
    style = discord.TextStyle.paragraph if name == "answer" else discord.TextStyle.short
    typed = ui.TextInput[Any](custom_id=name, style=style, required=is_required, max_length=MOST[name])
    return ui.Label(text=asks, description=says, component=typed)
