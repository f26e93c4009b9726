"""Keeps the connection to Discord alive whatever comes over it: what cannot be read is dropped and counted."""

from __future__ import annotations

import zlib
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import discord
from discord.gateway import DiscordClientWebSocketResponse, DiscordWebSocket, ReconnectWebSocket

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.discord_ui.arriving import Arrivals
    from bot.discord_ui.client import CasefileClient

INTERACTION: Final = "INTERACTION_CREATE"
_UNREADABLE: Final = (ValueError, TypeError, LookupError, AttributeError)


class GuardedWebSocket(DiscordWebSocket):
    """A connection that a packet cannot end which is no packet: discord.py's own would, and the bot with it."""

    async def received_message(self, msg: Any, /) -> None:  # noqa: ANN401
        """Take a packet, or drop it."""
        try:
            await super().received_message(msg)
        except zlib.error as error:
            # All that follows is packed on top of what is broken: only a new connection can be read again.
            self._arrivals.drop("a packet that cannot be unpacked", error)
            await self.close(4000)
            raise ReconnectWebSocket(self.shard_id) from None
        except _UNREADABLE as error:
            self._arrivals.drop("a packet", error)

    @property
    def _arrivals(self) -> Arrivals:
        client: Any = self._connection._get_client()  # noqa: SLF001
        arrivals: Arrivals = client.arrivals
        return arrivals


class AttentiveSocket(DiscordClientWebSocketResponse):
    """A socket that still knows why Discord closed it where that can be acknowledged no more.

    aiohttp forgets Discord's code in that case, and discord.py then connects again with a token that is refused.
    """

    _told: int | None = None

    async def close(self, *, code: int = 4000, message: bytes = b"") -> bool:
        """Close it, and keep the code that Discord closed it with, if it has."""
        self._told = self._told or self.close_code
        return await super().close(code=code, message=message)

    @property
    def close_code(self) -> int | None:
        """The code with which it was closed; ``None``: it is open."""
        return self._told or super().close_code


def guard(client: CasefileClient) -> None:
    """Have a client's events read carefully, and each interaction taken only once."""
    # discord.py names the classes of its connections only in its modules.
    discord.http.DiscordClientWebSocketResponse = AttentiveSocket  # type: ignore[attr-defined]
    discord.client.DiscordWebSocket = GuardedWebSocket  # type: ignore[misc]
    discord.shard.DiscordWebSocket = GuardedWebSocket  # type: ignore[misc]
    parsers: dict[str, Callable[[Any], None]] = client._connection.parsers  # noqa: SLF001  there is no other way in
    for event, parse in parsers.items():
        parsers[event] = partial(_parse, client.arrivals, event, parse)


def _parse(arrivals: Arrivals, event: str, parse: Callable[[Any], None], data: Any) -> None:  # noqa: ANN401
    try:
        if event == INTERACTION and not arrivals.arrived(_checked(data)):
            return
        parse(data)
    except Exception as error:  # noqa: BLE001  whatever is wrong with one event, the next one may be right
        arrivals.drop(event, error)


def _checked(data: dict[str, Any]) -> int:
    """Return the id of an interaction that has what everything else takes for granted.

    Raises:
        ValueError: it has not.
        TypeError: a part of it is something else.
        LookupError: a part is missing.
    """
    user = data["member"]["user"] if "member" in data else data["user"]
    int(user["id"])
    if not isinstance(data["data"], dict) or not isinstance(data["token"], str):
        raise TypeError
    return int(data["id"])
