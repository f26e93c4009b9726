from __future__ import annotations

from typing import Any

import aiohttp
import discord
import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.waiting import until


async def refuse(request: web.Request) -> web.WebSocketResponse:
    """Close a connection as Discord does where it refuses the token, and hang up without waiting for an answer."""
    socket: Any = web.WebSocketResponse()
    await socket.prepare(request)
    await socket._writer.close(4004)  # noqa: SLF001  its own `close` waits
    assert request.transport is not None
    request.transport.close()
    response: web.WebSocketResponse = socket
    return response


@pytest.mark.usefixtures("simcord_bot")
async def test_why_discord_closed_is_known_though_it_has_hung_up_already() -> None:
    application = web.Application()
    application.router.add_get("/", refuse)
    kind = vars(discord.http)["DiscordClientWebSocketResponse"]  # what discord.py makes its connections of
    async with (
        TestServer(application) as server,
        aiohttp.ClientSession(ws_response_class=kind) as session,
        session.ws_connect(server.make_url("/"), autoclose=False) as socket,
    ):

        async def hung_up() -> bool:
            return socket.get_extra_info("socket") is None

        await until(hung_up)
        closing = await socket.receive()
        await socket.close(code=4000)
    assert (closing.type, closing.data) == (aiohttp.WSMsgType.CLOSE, 4004)
    assert socket.close_code == 4004
