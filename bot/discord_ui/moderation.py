"""What moderators do with the facts: /facts reload and /facts status."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.permissions import ModeratorCommands, actor_of, check_moderator, check_owner, owned_packs
from bot.discord_ui.reports import status_report
from bot.discord_ui.sending import defer, deliver, say
from bot.discord_ui.sending_reports import send_report
from bot.discord_ui.shows import find_pack, listed
from bot.storage import UnusableError

if TYPE_CHECKING:
    from bot.curation import Curation

_SOME_ONLY: Final = "Not all shows are this server's to change, so nothing was read. Name one that is with `pack`: {}."
_BUSY: Final = "A reload is under way. Try again when it is done."


class FactsCommands(ModeratorCommands):
    """The group /facts, for those who may manage the server."""

    def __init__(self, curation: Curation) -> None:
        super().__init__(name="facts", description="Look after the facts")
        self._curation = curation
        self._library = curation.library

    @app_commands.command(name="reload", description="Read the facts again; if anything is wrong, nothing changes")
    @app_commands.describe(
        pack="Read this show only; the others stay as they are. Default: all",
        dry_run="Yes: only say what would happen",
        force="Yes: go on although golden questions fail; nothing gets past a leak",
    )
    @app_commands.rename(dry_run="dry-run")
    async def reload(
        self,
        interaction: discord.Interaction[Any],
        pack: str | None = None,
        dry_run: bool = False,  # noqa: FBT001, FBT002  discord.py passes options by name
        force: bool = False,  # noqa: FBT001, FBT002
    ) -> None:
        """Make the files' facts live, and say what changed or what is wrong."""
        async with politely(interaction):
            chosen = self._check_reload(interaction, pack)
            if self._curation.is_changing:
                raise DeclinedError(_BUSY)
            await defer(interaction)
            report = await self._curation.reload(pack=chosen, force=force, dry_run=dry_run, actor=actor_of(interaction))
            await send_report(interaction, report)

    def _check_reload(self, interaction: discord.Interaction[Any], named: str | None) -> str | None:
        """Return the id of the pack that is to be read, ``None``: all, if whoever asks may change what is read.

        Raises:
            DeclinedError: with the reason; where some packs are theirs, with those.
        """
        check_moderator(interaction)
        packs = self._library.revision.packs
        if named is not None:
            chosen = find_pack(named, packs)
            check_owner(interaction, chosen)
            return chosen.id
        owned = owned_packs(interaction, packs)
        if owned and len(owned) < len(packs):
            raise DeclinedError(_SOME_ONLY.format(listed(owned)))
        check_owner(interaction, *packs)
        return None

    @reload.autocomplete("pack")
    async def _complete_pack(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        await interaction.client.desk.suggest_pack(interaction, typed)
        return []  # the desk has answered

    @app_commands.command(name="status", description="Which facts are live, since when, and how many")
    async def status(self, interaction: discord.Interaction[Any]) -> None:
        """Say which facts are live."""
        async with politely(interaction):
            gaps, suggestions = await self._count_waiting(check_moderator(interaction))
            await deliver(interaction, say(status_report(self._curation, gaps, suggestions)), private=True)

    async def _count_waiting(self, server: int) -> tuple[int | None, int | None]:
        storage = self._curation.storage
        try:
            gaps = await storage.gaps.count(server)
            return gaps, (await storage.proposals.open_suggestions(server, 0, size=1)).total
        except UnusableError:
            return None, None
