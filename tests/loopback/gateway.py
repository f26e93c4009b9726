"""The gateway: connections of bots, and the sessions that outlive them."""

from __future__ import annotations

import asyncio
import json
import zlib
from collections import deque
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from aiohttp import web

from tests.loopback.world import APPLICATION, bot_user, new_id

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tests.loopback.world import Guild

DISPATCH: Final = 0
HEARTBEAT: Final = 1
IDENTIFY: Final = 2
RESUME: Final = 6
RECONNECT: Final = 7
INVALID: Final = 9
HELLO: Final = 10
ACK: Final = 11
MOST_REPLAYED: Final = 5_000
"""Events that a session keeps for a bot that comes back."""


@dataclass(eq=False, slots=True)
class Session:
    """What a bot has identified for; it outlives a broken connection.

    Attributes:
        shard: its number, and how many there are.
        connection: where the bot is connected; ``None``: nowhere now.
    """

    shard: tuple[int, int]
    id: str = field(default_factory=lambda: f"session-{new_id()}")
    connection: Connection | None = None
    sequence: int = 0
    sent: deque[tuple[int, str]] = field(default_factory=lambda: deque(maxlen=MOST_REPLAYED))
    _in_order: asyncio.Lock = field(default_factory=asyncio.Lock)

    def holds(self, guild: int | None) -> bool:
        """Tell whether a server is on its shard; direct messages are on the first."""
        number, count = self.shard
        return ((guild or 0) >> 22) % count == number

    async def dispatch(self, name: str, data: object) -> None:
        """Send an event now, or when the bot resumes."""
        async with self._in_order:
            self.sequence += 1
            text = json.dumps({"op": DISPATCH, "t": name, "s": self.sequence, "d": data})
            self.sent.append((self.sequence, text))
            if self.connection is not None:
                await self.connection.send(text)

    async def replay(self, connection: Connection, after: int) -> None:
        """Send what a bot has missed, before anything else."""
        async with self._in_order:
            self.connection = connection
            for number, text in list(self.sent):
                if number > after:
                    await connection.send(text)


class Connection:
    """One socket of a bot."""

    def __init__(self, socket: web.WebSocketResponse, request: web.Request) -> None:
        self.socket = socket
        self.is_frozen = False
        self.is_closed_here = False
        self._transport = request.transport
        self._compressor = zlib.compressobj() if request.query.get("compress") == "zlib-stream" else None
        self._sending = asyncio.Lock()

    async def send(self, text: str) -> None:
        """Send a text; one that cannot be delivered is gone."""
        if self.is_frozen or self.socket.closed:
            return
        async with self._sending:
            try:
                if self._compressor is None:
                    await self.socket.send_str(text)
                else:
                    packed = self._compressor.compress(text.encode()) + self._compressor.flush(zlib.Z_SYNC_FLUSH)
                    await self.socket.send_bytes(packed)
            except (ConnectionError, aiohttp.ClientError, RuntimeError):
                self.cut()

    async def send_op(self, op: int, data: object = None) -> None:
        """Send anything but an event."""
        await self.send(json.dumps({"op": op, "d": data}))

    async def send_bytes(self, data: bytes) -> None:
        """Send a frame as it is."""
        await self.socket.send_bytes(data)

    async def close(self, code: int) -> None:
        """Close politely."""
        self.is_closed_here = True
        await self.socket.close(code=code)

    def cut(self) -> None:
        """Break the connection."""
        if self._transport is not None:
            self._transport.abort()


class Gateway:
    """All sessions.

    Attributes:
        sessions: those that live, by their ids.
        identified: how many IDENTIFY there were.
        resumed: how many RESUME were taken.
        closed: the codes with which bots have closed their connections.
    """

    def __init__(self, guilds: Iterable[Guild], *, heartbeat_seconds: float) -> None:
        self.guilds = list(guilds)
        self.url = ""
        self.sessions: dict[str, Session] = {}
        self.identified = 0
        self.resumed = 0
        self.closed: list[int | None] = []
        self._heartbeat = heartbeat_seconds
        self._changed = asyncio.Condition()

    @property
    def connected(self) -> list[Session]:
        """The sessions with a bot at the other end."""
        return [session for session in self.sessions.values() if session.connection is not None]

    async def until(self, *, connected: int, within: float = 60) -> None:
        """Wait until so many sessions have a bot at the other end.

        Raises:
            TimeoutError: there are not so many after so many seconds.
        """
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: len(self.connected) == connected)

    async def until_resumed(self, times: int, *, within: float = 60) -> None:
        """Wait until RESUME was taken so many times."""
        async with asyncio.timeout(within), self._changed:
            await self._changed.wait_for(lambda: self.resumed >= times)

    async def dispatch(self, guild: int | None, name: str, data: object) -> int:
        """Send an event to all sessions that hold a server; return to how many."""
        holding = [session for session in list(self.sessions.values()) if session.holds(guild)]
        for session in holding:
            await session.dispatch(name, data)
        return len(holding)

    def cut(self) -> None:
        """Break all connections; the sessions live on."""
        for session in self.connected:
            if session.connection is not None:
                session.connection.cut()

    def freeze(self) -> None:
        """Fall silent on all connections without closing them."""
        for session in self.connected:
            if session.connection is not None:
                session.connection.is_frozen = True

    async def close(self, code: int) -> None:
        """Close all connections; the sessions live on."""
        for session in self.connected:
            if session.connection is not None:
                await session.connection.close(code)

    async def reconnect(self) -> None:
        """Ask all bots to connect anew and to resume."""
        await self._send_op(RECONNECT)

    async def invalidate(self, *, resumable: bool) -> None:
        """Tell all bots that their sessions are over, or only their connections."""
        connections = [session.connection for session in self.connected]
        if not resumable:
            self.sessions.clear()
        for connection in connections:
            if connection is not None:
                await connection.send_op(INVALID, resumable)

    async def send_text(self, text: str) -> None:
        """Send a packet as it is."""
        for session in self.connected:
            if session.connection is not None:
                await session.connection.send(text)

    async def send_bytes(self, data: bytes) -> None:
        """Send a frame as it is, whatever the bot makes of it."""
        for session in self.connected:
            if session.connection is not None:
                await session.connection.send_bytes(data)

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """Serve one connection to its end."""
        socket = web.WebSocketResponse(max_msg_size=0)
        await socket.prepare(request)
        connection = Connection(socket, request)
        await connection.send_op(HELLO, {"heartbeat_interval": int(self._heartbeat * 1000)})
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT and not connection.is_frozen:
                    await self._take(connection, json.loads(message.data))
        finally:
            self.closed.append(socket.close_code)
            await self._disconnected(connection, socket.close_code)
        return socket

    async def _take(self, connection: Connection, packet: dict[str, Any]) -> None:
        match packet["op"]:
            case op if op == HEARTBEAT:
                await connection.send_op(ACK)
            case op if op == IDENTIFY:
                await self._identify(connection, packet["d"])
            case op if op == RESUME:
                await self._resume(connection, packet["d"])

    async def _identify(self, connection: Connection, data: dict[str, Any]) -> None:
        number, count = data.get("shard", (0, 1))
        session = Session((number, count), connection=connection)
        self.identified += 1
        mine = [guild for guild in self.guilds if session.holds(guild.id)]
        ready = {
            "v": 10,
            "user": bot_user(),
            "guilds": [{"id": str(guild.id), "unavailable": True} for guild in mine],
            "session_id": session.id,
            "resume_gateway_url": self.url,
            "shard": [number, count],
            "application": {"id": str(APPLICATION), "flags": 0},
        }
        await session.dispatch("READY", ready)
        for guild in mine:
            await session.dispatch("GUILD_CREATE", guild.payload)
        # What is sent to everybody must not overtake READY.
        self.sessions[session.id] = session
        await self._notify()

    async def _resume(self, connection: Connection, data: dict[str, Any]) -> None:
        session = self.sessions.get(data["session_id"])
        if session is None:
            await connection.send_op(INVALID, data=False)
            return
        await session.replay(connection, data["seq"] or 0)
        await session.dispatch("RESUMED", {"_trace": []})
        self.resumed += 1
        await self._notify()

    async def _disconnected(self, connection: Connection, code: int | None) -> None:
        for session in self.connected:
            if session.connection is connection:
                session.connection = None
                # Discord: a bot that closes with 1000 or 1001 ends its session.
                if code in {1000, 1001} and not connection.is_closed_here:
                    self.sessions.pop(session.id, None)
        await self._notify()

    async def _notify(self) -> None:
        async with self._changed:
            self._changed.notify_all()

    async def _send_op(self, op: int) -> None:
        for session in self.connected:
            if session.connection is not None:
                await session.connection.send_op(op)
