"""A network between the bot and PostgreSQL that tests can count on, cut and silence."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from sqlalchemy import make_url

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable


class Wire:
    """Carries bytes between clients and a server.

    Attributes:
        url: the address of the same database, over this wire.
        round_trips: how often a client has spoken after the server had, or for the first time: what is sent in one go
            is answered in one go.
        silent: whether what clients send goes nowhere, and no answer comes.
        deaf_after: bytes after which, when a client sends them, no answer of the server's comes any more.
    """

    def __init__(self, url: str) -> None:
        self._target = make_url(url)
        self.url = ""
        self.round_trips = 0
        self.silent = False
        self.deaf_after: bytes | None = None
        self._connections: list[_Connection] = []
        self._writers: set[asyncio.StreamWriter] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server: asyncio.Server | None = None
        self._port = 0

    async def open(self) -> None:
        """Take connections, on the same port as before."""
        self._server = await asyncio.start_server(self._connect, "127.0.0.1", self._port)
        self._port = self._server.sockets[0].getsockname()[1]
        query = {name: value for name, value in self._target.query.items() if name != "host"}
        url = self._target.set(host="127.0.0.1", port=self._port, query=query)
        self.url = url.render_as_string(hide_password=False)

    async def close(self) -> None:
        """Refuse connections, and cut all there are."""
        if self._server is not None:
            self._server.close()
        self.cut()
        await asyncio.gather(*self._tasks)

    def cut(self) -> None:
        """Break all connections there are."""
        for writer in self._writers:
            writer.transport.abort()

    def lose(self) -> None:
        """Answer no more on the connections there are, as when a network forgets them; new ones work."""
        for connection in self._connections:
            connection.is_deaf = True

    async def _connect(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        server_reader, server_writer = await self._reach()
        self._writers |= {writer, server_writer}
        connection = _Connection(self)
        self._connections.append(connection)
        await asyncio.gather(
            _carry(reader, server_writer, connection.asked), _carry(server_reader, writer, connection.answered)
        )

    async def _reach(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        socket_folder = self._target.query.get("host")
        port = self._target.port or 5432
        if isinstance(socket_folder, str):
            return await asyncio.open_unix_connection(f"{socket_folder}/.s.PGSQL.{port}")
        return await asyncio.open_connection(self._target.host or "localhost", port)


class _Connection:
    def __init__(self, wire: Wire) -> None:
        self._wire = wire
        self._is_asking = False
        self.is_deaf = False

    def asked(self, data: bytes) -> bytes:
        if not self._is_asking:
            self._wire.round_trips += 1
        self._is_asking = True
        if self._wire.deaf_after is not None and self._wire.deaf_after in data:
            self.is_deaf = True
        return b"" if self._wire.silent else data

    def answered(self, data: bytes) -> bytes:
        self._is_asking = False
        return b"" if self._wire.silent or self.is_deaf else data


async def _carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, passed: Callable[[bytes], bytes]) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(passed(data))
            await writer.drain()
    except ConnectionError:
        pass
    finally:
        writer.close()


@asynccontextmanager
async def wire_to(url: str) -> AsyncIterator[Wire]:
    """Open a wire to the database of an address."""
    wire = Wire(url)
    await wire.open()
    try:
        yield wire
    finally:
        await wire.close()
