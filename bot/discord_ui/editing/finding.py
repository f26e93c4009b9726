"""Facts by what a moderator types for them."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any, Final

from bot.core.answers import FactKey
from bot.core.completion import MAX_CHOICE
from bot.core.markdown import label
from bot.discord_ui.choices import MAX_CHOICES, Offered
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import check_moderator, owned_packs
from bot.discord_ui.short_names import short_name
from bot.discord_ui.shows import find_pack

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import discord

    from bot.core.answers import Choice
    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk

_UNKNOWN: Final = "I do not know that fact. Pick one that is offered as you type, or write its exact id."
_SEVERAL: Final = "Several shows have a fact with that id. Say which with `pack`."
_WHICH: Final = "Say which show the fact is for, with `pack`."


def find_fact(text: str, interaction: discord.Interaction[Any], packs: Sequence[Pack]) -> FactKey:
    """Return the fact that was picked or whose id was written.

    Raises:
        DeclinedError: there is none, or more than one.
    """
    desk: Desk = interaction.client.desk
    typed = text.strip()
    pack_id, _, fact_id = typed.rpartition(":")
    found = [
        FactKey(pack.id, fact.id)
        for pack in packs
        for fact in pack.facts
        if fact.id == typed or (fact.id == fact_id and pack.id == pack_id)
    ]
    picked = desk.names.find(typed)
    if not found and picked is not None and picked.pack in {pack.id for pack in packs}:
        found = [picked]
    if not found:
        raise DeclinedError(_UNKNOWN)
    if len(found) > 1:
        raise DeclinedError(_SEVERAL)
    return found[0]


def packs_named(interaction: discord.Interaction[Any], named: str | None) -> Sequence[Pack]:
    """Return the one pack that is named, or else all that the server may change; where it may none, all.

    Raises:
        DeclinedError: there is no such pack.
    """
    check_moderator(interaction)
    packs: Sequence[Pack] = interaction.client.desk.library.revision.packs
    if named is not None:
        return [find_pack(named, packs)]
    return owned_packs(interaction, packs) or packs


async def default_pack(interaction: discord.Interaction[Any], named: str | None) -> Pack:
    """Return the pack that is named, the only one, or that which is asked first here.

    Raises:
        DeclinedError: it is not clear.
    """
    packs = packs_named(interaction, named)
    if len(packs) == 1:
        return packs[0]
    seen = await interaction.client.desk.viewing(interaction)
    first = next((pack for pack in packs if pack.id == seen.default_pack), None)
    if first is None:
        raise DeclinedError(_WHICH)
    return first


async def offered_facts(
    interaction: discord.Interaction[Any], typed: str, packs: Iterable[Pack], *, near: bool = False
) -> list[Offered]:
    """Return facts to pick from, by titles that the moderator has come far enough to read.

    Args:
        interaction: of a moderator.
        typed: what to look for.
        packs: where.
        near: whether it is a whole question rather than the beginning of a name.
    """
    desk: Desk = interaction.client.desk
    gate = (await desk.viewing(interaction)).own
    ids = [pack.id for pack in packs]
    if near:
        found = await asyncio.to_thread(desk.library.facts_near, typed, gate=gate, packs=ids, limit=MAX_CHOICES)
    else:
        found = desk.library.facts_named(typed, gate=gate, packs=ids, limit=MAX_CHOICES)
    return list(map(_offered, found))


def _offered(choice: Choice) -> Offered:
    return Offered(label(choice.title, MAX_CHOICE, note=choice.show), short_name(choice.key))
