"""The commands /progress set, show and clear: how far a fan has watched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.core.markdown import inert
from bot.core.viewing import NOT_STARTED, UNTOLD, saved_as, saved_position
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.options import in_fans_reach
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.shows import find_pack
from bot.discord_ui.watched import name_of

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.core.model import Pack
    from bot.core.spoilers import Gate
    from bot.discord_ui.desk import Desk

POSITION: Final = "Such as S01E03, S01, caught up, or not started; with several shows, the show's name before it"
SHOW: Final = "Which show; leave it out for all of them"
_NOTHING: Final = (
    "You have not told me how far you have watched anything: nothing is revealed to you. `/progress set` changes that."
)
NOT_READ: Final = "I cannot look that up right now, as my storage does not work; the operator's log says why."
MOST_LISTED: Final = 15
"""Shows of a list: with names and titles of 100 characters it stays below the 4,000 of a message."""
_SAY_WHAT: Final = "Say how far you have watched, such as `S01E03`, `caught up` or `not started`."
_GONE: Final = "that point is no longer in the story; I take it for the start"
_EFFECT: Final = "\n-# Private answers go as far as this. Public ones go no further, however far their channel may go."


class ProgressCommands(app_commands.Group):
    """The group /progress, for every fan."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(
            name="progress", description="How far you have watched, so that nothing spoils you", **in_fans_reach()
        )
        self._desk = desk

    @app_commands.command(name="set", description="Tell me how far you have watched")
    @app_commands.describe(position=POSITION)
    async def set_(self, interaction: discord.Interaction[Any], position: app_commands.Range[str, 1, 100]) -> None:
        """Save how far a fan is."""
        async with politely(interaction):
            seen = await self._desk.viewing(interaction)
            told = self._desk.read_watched(position, seen)
            if not told:
                raise DeclinedError(_SAY_WHAT)
            labels = saved_as(told)
            await self._desk.storage.save_progress(interaction.user.id, labels)
            lines = progress_lines(labels, self._desk.library.revision.packs, seen.having_watched(told).own)
            await deliver(interaction, say("\n".join(("Saved.", *lines, _EFFECT))), private=True)

    @set_.autocomplete("position")
    async def _positions(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await self._desk.offer(interaction, lambda: self._desk.positions(interaction, typed, private=True))
        return []  # the desk has answered

    @app_commands.command(name="show", description="See what I know of how far you have watched")
    async def show(self, interaction: discord.Interaction[Any]) -> None:
        """List how far a fan is in each pack."""
        async with politely(interaction):
            known = await self._desk.storage.known(user=interaction.user.id, server=None)
            if not known.is_certain:
                raise DeclinedError(NOT_READ)
            seen = await self._desk.viewing(interaction)
            lines = progress_lines(known.progress, self._desk.library.revision.packs, seen.own)
            await deliver(interaction, say("\n".join(lines) or _NOTHING), private=True)

    @app_commands.command(name="clear", description="Let me forget how far you have watched")
    @app_commands.describe(show=SHOW)
    async def clear(
        self, interaction: discord.Interaction[Any], show: app_commands.Range[str, 1, 100] | None = None
    ) -> None:
        """Forget how far a fan is, in one pack or in all."""
        async with politely(interaction):
            pack = None if show is None else find_pack(show, self._desk.library.revision.packs)
            await self._desk.storage.clear_progress(interaction.user.id, None if pack is None else pack.id)
            what = "anything" if pack is None else f"*{inert(pack.name)}*"
            # The same where there was nothing: another process may have forgotten it a moment ago.
            await deliver(interaction, say(f"Forgotten: how far you have watched {what}."), private=True)

    @clear.autocomplete("show")
    async def _shows(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await self._desk.suggest_pack(interaction, typed)
        return []  # the desk has answered


def progress_lines(labels: Mapping[str, str], packs: Sequence[Pack], gate: Gate) -> list[str]:
    """Return a line of markdown for each of the first live packs of which something is saved.

    Titles stand there only as far as the gate goes.
    """
    told = [pack for pack in packs if pack.id in labels]
    lines = [f"- *{inert(pack.name)}*: {_told(labels[pack.id], pack, gate)}" for pack in told[:MOST_LISTED]]
    more = len(told) - MOST_LISTED
    return [*lines, f"… and {more} more; `/privacy export` has them all"] if more > 0 else lines


def _told(label: str, pack: Pack, gate: Gate) -> str:
    if label == UNTOLD:
        return "you did not want to say"
    position = saved_position(label, pack)
    if position is None:
        return (
            "not started" if label == NOT_STARTED else "that point is no longer in the story; I take it for the start"
        )
    return inert(name_of(position, pack, gate))
