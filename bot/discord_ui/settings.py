"""What moderators set for their server and its channels: the group /settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import discord
from discord import app_commands

from bot.core.rules import write_packs
from bot.core.settings import Setting, SettingKey
from bot.core.spoilers import Policy
from bot.core.viewing import saved_as
from bot.discord_ui.channels import ChannelOption, LogChannelOption  # noqa: TC001  discord.py reads the annotations
from bot.discord_ui.choices import MAX_CHOICES, Offered
from bot.discord_ui.errors import DeclinedError, politely
from bot.discord_ui.log_channel import check_writable
from bot.discord_ui.permissions import ModeratorCommands, actor_of, check_moderator
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.setting_changes import setting_changes
from bot.discord_ui.settings_overview import count, overview
from bot.discord_ui.shows import complete_pack, complete_packs, find_pack, find_packs
from bot.discord_ui.stateless import YES_OR_NO, ConfirmButton
from bot.discord_ui.visibility import place_in, place_of
from bot.storage import AuditEntry, NotSavedError, UnusableError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from bot.core.model import Pack
    from bot.core.rules import Place
    from bot.discord_ui.desk import Desk

UNSET: Final = "unset"
"""What takes a setting away, so that what applies further out applies again."""

_CHANNEL: Final = "A channel or a thread; leave it out for the whole server"
_CEILING_CHANNEL: Final = "A channel or a thread; leave it out for this one"
_NOT_READ: Final = "I cannot read the settings right now, as my storage does not work; the operator's log says why."
_HERE_ONLY: Final = "Use this in a channel, or name one with `channel`."
_POLICIES: Final = [
    app_commands.Choice(name="tag: behind spoiler bars that name the episode (default)", value=str(Policy.TAG)),
    app_commands.Choice(name="withhold: left out, as if it were unknown", value=str(Policy.WITHHOLD)),
    app_commands.Choice(name="unset: as set further out", value=UNSET),
]


class SettingsCommands(ModeratorCommands):
    """The group /settings, for those who may manage the server."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(name="settings", description="What I may show where in this server")
        self._desk = desk

    @app_commands.command(name="show", description="What applies in a channel, and why")
    @app_commands.describe(channel="A channel or a thread; leave it out for this one")
    async def show(
        self,
        interaction: discord.Interaction[Any],
        channel: ChannelOption | None = None,
    ) -> None:
        """Send the overview of a place."""
        async with politely(interaction):
            check_moderator(interaction)
            place = place_of(interaction) if channel is None else _place(interaction, channel)
            await self._send_overview(interaction, place)

    @app_commands.command(name="policy", description="What becomes of what fans may not know yet")
    @app_commands.describe(policy="What to do with it", channel=_CHANNEL)
    @app_commands.choices(policy=_POLICIES)
    async def policy(
        self,
        interaction: discord.Interaction[Any],
        policy: str,
        channel: ChannelOption | None = None,
    ) -> None:
        """Set the spoiler policy."""
        async with politely(interaction):
            check_moderator(interaction)
            if policy not in {choice.value for choice in _POLICIES}:
                raise DeclinedError("The policy is `tag`, `withhold` or `unset`.")
            await self._change(interaction, channel, {(Setting.POLICY, ""): None if policy == UNSET else policy})

    @app_commands.command(name="packs", description="Which shows I answer about")
    @app_commands.describe(packs="Names of shows with commas between them; or `all`; or `unset`", channel=_CHANNEL)
    async def packs(
        self,
        interaction: discord.Interaction[Any],
        packs: app_commands.Range[str, 1, 1000],
        channel: ChannelOption | None = None,
    ) -> None:
        """Set the active packs."""
        async with politely(interaction):
            check_moderator(interaction)
            said = packs.strip().casefold()
            value = None if said == UNSET else "" if said == "all" else self._listed(packs)
            await self._change(interaction, channel, {(Setting.PACKS, ""): value})

    @packs.autocomplete("packs")
    async def _complete_packs(
        self, interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        return await self._suggest(interaction, lambda packs: [*complete_packs(typed, packs), "all", UNSET])

    @app_commands.command(name="default", description="Which show is asked first, and meant where none is named")
    @app_commands.describe(pack="The show; `none`; or `unset`", channel=_CHANNEL)
    async def default(
        self,
        interaction: discord.Interaction[Any],
        pack: app_commands.Range[str, 1, 100],
        channel: ChannelOption | None = None,
    ) -> None:
        """Set the default pack."""
        async with politely(interaction):
            check_moderator(interaction)
            said = pack.strip().casefold()
            value = None if said == UNSET else "" if said == "none" else find_pack(pack, self._packs).id
            await self._change(interaction, channel, {(Setting.DEFAULT_PACK, ""): value})

    @default.autocomplete("pack")
    async def _complete_pack(self, interaction: discord.Interaction[Any], typed: str) -> list[app_commands.Choice[str]]:
        return await self._suggest(interaction, lambda packs: [*complete_pack(typed, packs), "none", UNSET])

    @app_commands.command(name="ceiling", description="How far public replies in a channel may go into the story")
    @app_commands.describe(
        position="Such as S01E03 or caught up; with several shows, the show's name before it; or `unset`",
        channel=_CEILING_CHANNEL,
    )
    async def ceiling(
        self,
        interaction: discord.Interaction[Any],
        position: app_commands.Range[str, 1, 100],
        channel: ChannelOption | None = None,
    ) -> None:
        """Set how far public replies may go."""
        async with politely(interaction):
            check_moderator(interaction)
            place = place_of(interaction) if channel is None else _place(interaction, channel)
            if not place.channels:
                raise DeclinedError(_HERE_ONLY)
            await self._save(interaction, place, await self._ceilings(interaction, place, position))

    @ceiling.autocomplete("position")
    async def _complete_ceiling(
        self, interaction: discord.Interaction[Any], typed: str
    ) -> list[app_commands.Choice[str]]:
        async def completions() -> Iterable[str | Offered]:
            return [*(await self._desk.positions(interaction, typed, private=True))[: MAX_CHOICES - 1], UNSET]

        await self._desk.offer(interaction, completions)
        return []

    @app_commands.command(name="log-channel", description="Where I post each change of facts and settings")
    @app_commands.describe(channel="A channel in which I may write; leave it out to have me post nowhere")
    async def log_channel(
        self,
        interaction: discord.Interaction[Any],
        channel: LogChannelOption | None = None,
    ) -> None:
        """Set the log channel."""
        async with politely(interaction):
            check_moderator(interaction)
            if channel is not None:
                check_writable(channel.resolve())
            value = None if channel is None else str(channel.id)
            await self._change(interaction, None, {(Setting.LOG_CHANNEL, ""): value})

    @app_commands.command(name="reset", description="Forget everything that was set for this server")
    async def reset(self, interaction: discord.Interaction[Any]) -> None:
        """Ask whether all settings are to go."""
        async with politely(interaction):
            known = await self._settings(interaction, check_moderator(interaction))
            view = say(
                f"This forgets all settings of this server and its channels ({count(known)}), what was asked here in "
                "vain and what was suggested. It cannot be undone. Without settings, nothing is revealed and the "
                "policy is `tag`."
            )
            view.add_item(ResetButton.both())
            await deliver(interaction, view, private=True)

    @property
    def _packs(self) -> Sequence[Pack]:
        return self._desk.library.revision.packs

    def _listed(self, text: str) -> str:
        packs = find_packs(text, self._packs)
        if not packs:
            raise DeclinedError("Write the names of shows with commas between them, `all`, or `unset`.")
        return write_packs([pack.id for pack in packs])

    async def _ceilings(
        self, interaction: discord.Interaction[Any], place: Place, text: str
    ) -> dict[tuple[Setting, str], str | None]:
        """Read what a place's ceilings shall be: of one show, of all that are meant, or none at all."""
        if text.strip().casefold() == UNSET:
            settings = await self._settings(interaction, check_moderator(interaction))
            set_here = (key for key in settings if key.channel == place.channels[0])
            return {(key.setting, key.pack): None for key in set_here if key.setting is Setting.CEILING}
        name, _, last = text.strip().rpartition(" ")
        if name and last.casefold() == UNSET:
            return {(Setting.CEILING, find_pack(name, self._packs).id): None}
        told = self._desk.read_watched(text, await self._desk.viewing(interaction, place))
        return {(Setting.CEILING, pack): label for pack, label in saved_as(told).items()}

    async def _change(
        self,
        interaction: discord.Interaction[Any],
        channel: ChannelOption | None,
        changes: Mapping[tuple[Setting, str], str | None],
    ) -> None:
        place = place_in(interaction.guild_id, None, None) if channel is None else _place(interaction, channel)
        await self._save(interaction, place, changes)

    async def _save(
        self,
        interaction: discord.Interaction[Any],
        place: Place,
        changes: Mapping[tuple[Setting, str], str | None],
    ) -> None:
        """Save changes of a place and show what applies there now."""
        server = check_moderator(interaction)
        channel = place.channels[0] if place.channels else None
        keyed = {SettingKey(channel, setting, pack): value for (setting, pack), value in changes.items()}
        try:
            before = await self._desk.storage.settings(server)
        except UnusableError as error:  # what nobody can tell the log cannot be changed
            raise NotSavedError(error.problem) from error
        audit = tuple(setting_changes(before, keyed, actor_of(interaction)))
        await self._desk.storage.change_settings(server, keyed, audit=audit)
        await self._send_overview(interaction, place, "Saved.\n")

    async def _send_overview(self, interaction: discord.Interaction[Any], place: Place, before: str = "") -> None:
        settings = await self._settings(interaction, check_moderator(interaction))
        await deliver(interaction, say(before + overview(place, settings, self._packs)), private=True)

    async def _suggest(
        self, interaction: discord.Interaction[Any], complete: Callable[[Sequence[Pack]], Iterable[str]]
    ) -> list[app_commands.Choice[str]]:
        async def completions() -> Iterable[str]:
            return complete(self._packs)

        await self._desk.offer(interaction, completions)
        return []  # the desk has answered

    async def _settings(self, interaction: discord.Interaction[Any], server: int) -> Mapping[SettingKey, str]:
        known = await self._desk.storage.known(user=interaction.user.id, server=server)
        if not known.is_certain:
            raise DeclinedError(_NOT_READ)
        return known.settings


class ResetButton(ConfirmButton, template=rf"casefile:reset:{YES_OR_NO}"):
    """Forgets all settings of a server, or leaves them."""

    verb = "reset"
    yes, no = "Forget all settings", "Keep them"

    async def confirmed(self, interaction: discord.Interaction[Any]) -> str:
        """Forget them, if whoever clicked may do so."""
        actor, server = actor_of(interaction), check_moderator(interaction)
        reset = AuditEntry(verb="settings.reset", by=actor.user, server=server)
        await interaction.client.desk.storage.reset_server(server, audit=(reset,))
        return "Forgotten: everything that was set for this server."


def _place(interaction: discord.Interaction[Any], channel: ChannelOption) -> Place:
    return place_in(interaction.guild_id, channel, channel.id)
