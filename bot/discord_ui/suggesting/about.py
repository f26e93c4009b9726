"""What a suggestion is about, as far as its fan may know it, and who decides it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.core.completion import fold
from bot.core.showing import choice
from bot.curation.drafting import fact_of
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import NO_SERVER
from bot.discord_ui.shows import find_pack, listed

if TYPE_CHECKING:
    from collections.abc import Sequence

    import discord

    from bot.core.answers import Choice, FactKey
    from bot.core.model import Pack, Revision
    from bot.core.spoilers import Gate
    from bot.discord_ui.desk import Desk

UNKNOWN: Final = "I do not know that fact. Pick one that is offered as you type, or leave it out to suggest a new one."
_WHICH: Final = "Say which show it is about, with `pack`."
_NOBODY: Final = (
    "Nobody could look at it: the operator has not said who may change the facts about {} (my setting `OWNERS`)."
)


async def packs_meant(interaction: discord.Interaction[Any], named: str | None) -> Sequence[Pack]:
    """Return the pack that is named, or those that are searched where a fan is.

    Raises:
        DeclinedError: there is no such pack.
    """
    desk: Desk = interaction.client.desk
    if named is not None:
        return [find_pack(named, desk.library.revision.packs)]
    return desk.active_packs(await desk.viewing(interaction))


async def default_pack(interaction: discord.Interaction[Any], named: str | None) -> Pack:
    """Return the pack that is named, the only one, or that which is asked first.

    Raises:
        DeclinedError: it is not clear.
    """
    packs = await packs_meant(interaction, named)
    seen = await interaction.client.desk.viewing(interaction)
    if not packs or (len(packs) > 1 and not seen.default_pack):
        raise DeclinedError(_WHICH)
    return packs[0]


async def fact_picked(interaction: discord.Interaction[Any], typed: str, packs: Sequence[Pack]) -> Choice:
    """Return the fact that a fan has picked, or written the title of; what they may not know is unknown.

    Raises:
        DeclinedError: there is none for them.
    """
    desk: Desk = interaction.client.desk
    ids = [pack.id for pack in packs]
    key = desk.names.find(typed.strip())
    if key is not None and key.pack in ids:
        return await fact_for(interaction, key)
    gate = (await desk.viewing(interaction)).own
    named = desk.library.facts_named(typed, gate=gate, packs=ids) if ids else ()
    found = [one for one in named if fold(one.title) == fold(typed)] or named
    if len(found) != 1:
        raise DeclinedError(UNKNOWN)
    return found[0]


async def fact_for(interaction: discord.Interaction[Any], key: FactKey) -> Choice:
    """Return a fact by a title that a fan may read.

    Raises:
        DeclinedError: there is none for them.
    """
    desk: Desk = interaction.client.desk
    picked = readable(desk.library.revision, key, (await desk.viewing(interaction)).own)
    if picked is None:
        raise DeclinedError(UNKNOWN)
    return picked


def readable(revision: Revision, key: FactKey, gate: Gate) -> Choice | None:
    """Return a fact by a title that may be read; ``None``: there is none, or it may not."""
    fact = fact_of(revision, key)
    return None if fact is None else choice(fact, gate)


def deciding_server(interaction: discord.Interaction[Any], pack: Pack) -> int:
    """Return the id of the server whose moderators decide about a pack: the fan's own, or else another one's.

    Raises:
        DeclinedError: it is in no server, or nobody may change the pack.
    """
    if interaction.guild_id is None:
        raise DeclinedError(NO_SERVER)
    owners = interaction.client.owners_of(pack.id)
    if not owners:
        raise DeclinedError(_NOBODY.format(listed([pack])))
    return interaction.guild_id if interaction.guild_id in owners else min(owners)
