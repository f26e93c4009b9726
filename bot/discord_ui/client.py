"""The Discord client: puts the commands, the buttons and what they share together."""

from __future__ import annotations

import asyncio
import contextlib
import time
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord
from discord import app_commands

from bot.core.ownership import NOT_SAID, owners_of
from bot.core.shards import Shards
from bot.discord_ui.arriving import Arrivals
from bot.discord_ui.callbacks import use_callback_adapter
from bot.discord_ui.commands import BUTTONS, add_commands
from bot.discord_ui.connections import Connections
from bot.discord_ui.desk import Desk
from bot.discord_ui.editing.gap_buttons import take_search
from bot.discord_ui.editing.submitting import take_form
from bot.discord_ui.errors import Incidents
from bot.discord_ui.gateway import guard
from bot.discord_ui.limits import Limits, limit
from bot.discord_ui.log_channel import LogChannel
from bot.discord_ui.reports import refusal
from bot.discord_ui.servers import Servers
from bot.discord_ui.sharding import ShardedClient, TurnTakingClient
from bot.discord_ui.suggesting.declining import take_refusal
from bot.discord_ui.suggesting.forms import take_suggestion
from bot.discord_ui.syncing import SyncedCommands, sync_if_changed
from bot.discord_ui.wrong_answer import take_reason

if TYPE_CHECKING:
    from pathlib import Path

    from bot.core.ownership import Owners
    from bot.curation import Curation
    from bot.measures import Measures
    from bot.reloading import ReloadReport

# No operator should look for what voice needs.
discord.VoiceClient.warn_nacl = discord.VoiceClient.warn_dave = False

SILENT_SECONDS: Final = 45.0
"""After so long without a word from Discord, the connection is dead: it is asked for one every 41.25 seconds."""
DRAIN_SECONDS: Final = 3.0
"""How long what is at work may take when the bot is told to stop: nobody waits longer for a first answer."""
MOST_CONNECTIONS: Final = 400
"""How many requests are on their way at once; the others wait. Many systems let a process open 1,024 files, no more."""


def build_client(
    *,
    curation: Curation,
    data_dir: Path,
    owners: Owners = NOT_SAID,
    shards: Shards | None = None,
    limits: Limits | None = None,
    measures: Measures | None = None,
) -> CasefileClient:
    """Return a client that is ready to be started with a token.

    Args:
        curation: what answers, what changes the facts that it answers from, and what remembers; its storage is open for
            as long as the client runs.
        data_dir: where the client remembers which commands Discord was given; made when needed.
        owners: which servers may change which packs.
        shards: which part of all servers it serves; ``None``: all of them, over one connection.
        limits: how much is done for one fan and in one channel; ``None``: anything.
        measures: what is counted and timed.
    """
    incidents = Incidents(measures=measures)
    desk = Desk(curation=curation, incidents=incidents, limits=limits or Limits(), measures=measures)
    kind = CasefileClient if shards is None else ShardedCasefileClient
    client = kind(
        arrivals=Arrivals(measures=measures),
        desk=desk,
        incidents=incidents,
        owners=owners,
        synced=SyncedCommands(data_dir / "synced-commands.json"),
        shards=shards or Shards(),
    )
    add_commands(client.tree, desk)
    return client


class CasefileTree(app_commands.CommandTree["CasefileClient"]):
    """The commands; an error in one of them is told to the user."""

    async def on_error(self, interaction: discord.Interaction[CasefileClient], error: Exception, /) -> None:
        """Tell the user what went wrong."""
        await interaction.client.incidents.answer(interaction, error)

    async def interaction_check(self, interaction: discord.Interaction[CasefileClient], /) -> bool:
        """Note that a command is at work; whether it may is for the command to say."""
        interaction.client.arrivals.working(interaction)
        return True

    async def _call(self, interaction: discord.Interaction[CasefileClient]) -> None:
        try:
            await super()._call(interaction)
        except app_commands.AppCommandError:
            raise
        except Exception as error:  # noqa: BLE001  what a command raises is wrapped: this is about what Discord sent
            interaction.client.arrivals.drop("an interaction", error)


class CasefileClient(TurnTakingClient):
    """Casefile in Discord.

    Attributes:
        arrivals: what has arrived and is worked on.
        connections: how those to Discord are.
        desk: answers questions.
        incidents: deals with errors.
        log_channel: tells servers what was changed, if they want to know.
        owners: which servers may change which packs.
        tree: the commands.
    """

    def __init__(
        self,
        *,
        arrivals: Arrivals,
        desk: Desk,
        incidents: Incidents,
        owners: Owners,
        synced: SyncedCommands,
        shards: Shards,
    ) -> None:
        super().__init__(
            # Commands and buttons need no intent at all; servers are needed to know channels and permissions.
            intents=discord.Intents(guilds=True),
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            member_cache_flags=discord.MemberCacheFlags.none(),
            chunk_guilds_at_startup=False,
            heartbeat_timeout=SILENT_SECONDS,
        )
        self.arrivals = arrivals
        self.desk = desk
        limit(self)
        guard(self)  # what cannot be read, and what comes again, counts for nobody
        self.incidents = incidents
        self.owners = owners
        self.log_channel = LogChannel(self)
        storage = desk.storage
        storage.audit.listen(self.log_channel.post_changes)
        self.tree: CasefileTree = CasefileTree(self, fallback_to_global=True)
        self._servers = Servers(storage, lambda: [guild.id for guild in self.guilds], shards)
        self._synced = synced
        self._unsynced: str | None = "Discord has not been asked yet"
        self.connections = Connections(self, clock=time.monotonic)
        self._shards = shards
        self._refused_at_start = desk.curation.refused

    @property
    def views_kept(self) -> int:
        """How many buttons, menus and forms are kept in memory until somebody uses them."""
        store = self._connection._view_store  # noqa: SLF001  discord.py shows only those without an end
        return len(store._modals) + sum(len(views) for views in store._views.values())  # noqa: SLF001

    def holds(self, server: int) -> bool:
        """Tell whether it is this process that sees a server, if the bot is in it."""
        return self._shards.hold(server)

    def owners_of(self, pack: str) -> frozenset[int]:
        """Return the ids of the servers that may change a pack, of those that the bot can be in."""
        here = frozenset(guild.id for guild in self.guilds)
        if self.shard_count in {None, 1}:
            return owners_of(pack, self.owners, here) & here
        # There are other servers, which another process may see, or this one in a moment.
        return owners_of(pack, self.owners, ())

    async def login(self, token: str) -> None:
        """Log in, so that a burst does not open a connection for each answer, as discord.py by itself would.

        Raises:
            discord.LoginFailure: Discord does not know the token.
        """
        self.http.connector = aiohttp.TCPConnector(limit=0, limit_per_host=MOST_CONNECTIONS)
        await super().login(token)

    async def setup_hook(self) -> None:
        """Make the buttons of old messages work, and give Discord the commands if they changed."""
        use_callback_adapter(self.arrivals)
        self.add_dynamic_items(*BUTTONS)
        if self.application_id is not None:
            self._unsynced = await sync_if_changed(self.tree, self.application_id, self._synced)

    async def unsynced(self) -> str | None:
        """Return why Discord may not have the commands; ``None``: it has."""
        return self._unsynced

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:  # noqa: ANN401  discord.py's
        """Tell of an event; commands and buttons have been told by then, and a task for each would find nothing."""
        if event != "interaction" or args[0].type is discord.InteractionType.modal_submit:
            super().dispatch(event, *args, **kwargs)

    async def on_interaction(self, interaction: discord.Interaction[CasefileClient]) -> None:
        """Take forms, which may have been opened before a restart; everything else goes its own way."""
        for take in (take_form, take_search, take_suggestion, take_refusal, take_reason):
            await take(interaction)

    async def on_ready(self) -> None:
        """Find out which servers were left or joined while nobody was looking, now and once a day."""
        self._servers.start()
        refused, self._refused_at_start = self._refused_at_start, None
        if refused is not None:
            self.tell_refused(refused)

    def tell_refused(self, report: ReloadReport) -> None:
        """Tell those whom the facts belong to, in their log channels, that what is on disk cannot go live."""
        packs = [pack.id for pack in self.desk.library.revision.packs]
        self.log_channel.post_to_owners(packs, refusal(report))

    async def on_connect(self) -> None:
        """Count a connection."""
        self.desk.measures.gateway("connected")

    async def on_resumed(self) -> None:
        """Count a connection that goes on where another one was lost."""
        self.desk.measures.gateway("resumed")

    async def on_disconnect(self) -> None:
        """Count a connection that was lost."""
        self.desk.measures.gateway("disconnected")

    async def on_guild_join(self, guild: discord.Guild) -> None:
        """Keep what was set for a server that comes back."""
        await self._servers.joined(guild.id)

    async def on_guild_remove(self, guild: discord.Guild) -> None:
        """Have what was set for a server deleted, in a while."""
        await self._servers.left(guild.id)

    async def close(self) -> None:
        """Take no more work, finish what is at work, and close the connection; cancelled, it does so at once."""
        self._servers.stop()
        try:
            await asyncio.gather(self._leave(), self.arrivals.drain(DRAIN_SECONDS))
        finally:
            await self.log_channel.close()
            ready = self._connection._ready_task  # noqa: SLF001  discord.py would tell a closed client that it is ready
            if ready is not None:
                ready.cancel()
            await super().close()

    async def _leave(self) -> None:
        """End the session, so that Discord sends nothing more to be answered here."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await self._disconnect()

    async def _disconnect(self) -> None:
        if self.ws is not None and self.ws.open:
            await self.ws.close(code=1000)


class ShardedCasefileClient(CasefileClient, ShardedClient):
    """Casefile in Discord, over as many connections as it takes."""

    def __init__(self, *, shards: Shards, **options: Any) -> None:  # noqa: ANN401  those of the other client
        super().__init__(shards=shards, **options)
        self.shard_count = shards.count  # type: ignore[assignment]
        self.shard_ids = list(shards.ids) or None

    async def _disconnect(self) -> None:
        await asyncio.gather(*(shard.disconnect() for shard in self.shards.values()))
