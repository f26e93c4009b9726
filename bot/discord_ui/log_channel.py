"""Tells servers in their log channels what was changed; a post that fails costs nothing but itself."""

from __future__ import annotations

import asyncio
import logging
from hashlib import sha256
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.core.settings import Setting, SettingKey
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.log_entries import entry_text
from bot.discord_ui.sending import say
from bot.storage import UnusableError

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.discord_ui.client import CasefileClient
    from bot.storage import AuditEntry

LONGEST_NONCE: Final = 25
"""Characters (Discord)."""
LOG_CHANNEL: Final = SettingKey(None, Setting.LOG_CHANNEL)
MOST_LINES: Final = 4
"""Changes in one message: so they stay below its 4,000 characters, and a reload can change hundreds of packs."""
_MORE: Final = "… and {} more; `/facts log` has them all."
_GONE: Final = "it is not there, or I cannot see it"

_UNSEEN: Final = "I cannot see that channel. Give me *View Channel* and *Send Messages* there, then try again."
_MAY_NOT: Final = "I may not write in that channel. Give me *{}* there, then try again."

_log = logging.getLogger(__name__)


class LogChannel:
    """Posts changes. Nothing here waits for Discord, and nothing raises.

    Args:
        client: what posts, and knows whose packs are whose.
    """

    def __init__(self, client: CasefileClient) -> None:
        self._client = client
        self._posts: set[asyncio.Task[None]] = set()
        self._failing: set[int] = set()

    def post(self, server: int, *entries: AuditEntry) -> None:
        """Post changes to a server's log channel, if it has one."""
        names = {pack.id: pack.name for pack in self._client.desk.library.revision.packs}
        lines = [entry_text(entry, names) for entry in entries[:MOST_LINES]]
        if len(entries) > MOST_LINES:
            lines.append(_MORE.format(len(entries) - MOST_LINES))
        self._post(server, "\n".join(lines))

    def post_changes(self, entries: Sequence[AuditEntry]) -> None:
        """Post changes to the servers in which they were made, and to those that the packs belong to."""
        servers = dict.fromkeys(server for entry in entries for server in self._concerned(entry))
        for server in servers:
            self.post(server, *(entry for entry in entries if server in self._concerned(entry)))

    def post_to_owners(self, packs: Iterable[str], text: str) -> None:
        """Post a text to the servers that any of some packs belongs to, once for all processes that do so at a time.

        Args:
            packs: their ids.
            text: markdown, at most 4,000 characters, with what can spoil behind bars.
        """
        for server in dict.fromkeys(server for pack in packs for server in self._client.owners_of(pack)):
            self._post(server, text, nonce=_nonce(server, self._client.desk.library.revision.id, text))

    async def close(self) -> None:
        """Give up what was not posted yet."""
        for post in self._posts:
            post.cancel()
        await asyncio.gather(*self._posts, return_exceptions=True)

    def _concerned(self, entry: AuditEntry) -> Collection[int]:
        owners = self._client.owners_of(entry.pack) if entry.pack else frozenset()
        return owners if entry.server is None else owners | {entry.server}

    def _post(self, server: int, text: str, *, nonce: str | None = None) -> None:
        post = asyncio.create_task(self._try_to_send(server, text, nonce))
        self._posts.add(post)
        post.add_done_callback(self._posts.discard)

    async def _try_to_send(self, server: int, text: str, nonce: str | None) -> None:
        try:
            await self._send(server, text, nonce)
        except UnusableError:  # the storage logs it
            return
        except Exception as error:  # noqa: BLE001  whatever it is, what was changed is changed
            if server not in self._failing:
                _log.warning("The log channel of server %d cannot be written to: %s", server, error)
            self._failing.add(server)
        else:
            self._failing.discard(server)

    async def _send(self, server: int, text: str, nonce: str | None) -> None:
        chosen = (await self._client.desk.storage.settings(server)).get(LOG_CHANNEL)
        if chosen is None:
            return
        channel = self._channel(server, int(chosen))
        if channel is None:
            raise LookupError(_GONE)
        if isinstance(channel, discord.abc.Messageable):
            nobody = discord.AllowedMentions.none()
            # Without one, discord.py makes one up, so that what it sends again is not posted again.
            options: dict[str, Any] = {} if nonce is None else {"nonce": nonce}
            await channel.send(view=say(text), suppress_embeds=True, allowed_mentions=nobody, **options)

    def _channel(self, server: int, chosen: int) -> object:
        """Return a server's channel or thread; ``None``: it is gone."""
        if not self._client.holds(server):
            # Another process sees what there is. This one posts all the same, as it alone knows what was changed.
            return self._client.get_partial_messageable(chosen, guild_id=server)
        guild = self._client.get_guild(server)
        return None if guild is None else guild.get_channel_or_thread(chosen)


def _nonce(server: int, revision: str, text: str) -> str:
    """Return what is the same in each process: of messages that have it, Discord posts the first of a few minutes."""
    return sha256(f"{server} {revision} {text}".encode()).hexdigest()[:LONGEST_NONCE]


def check_writable(channel: discord.abc.GuildChannel | discord.Thread | None) -> None:
    """Make sure that the bot may write to a channel or a thread; ``None``: it does not see it.

    Raises:
        DeclinedError: it may not, and what a moderator can do about it.
    """
    if channel is None:
        raise DeclinedError(_UNSEEN)
    may = channel.permissions_for(channel.guild.me)
    is_thread = isinstance(channel, discord.Thread)
    if not may.view_channel:
        raise DeclinedError(_UNSEEN)
    if not (may.send_messages_in_threads if is_thread else may.send_messages):
        raise DeclinedError(_MAY_NOT.format("Send Messages in Threads" if is_thread else "Send Messages"))
