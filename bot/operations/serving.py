"""A port on which the bot tells how it is: `/healthz`, `/readyz` and `/metrics`."""

from __future__ import annotations

import logging
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Final

from aiohttp import web

from bot.measures import Level
from bot.operations.health import CannotListenError
from bot.operations.prometheus import CONTENT_TYPE

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from bot.operations.health import Findings, Health
    from bot.operations.prometheus import PrometheusMeasures

_log = logging.getLogger(__name__)

_WELL: Final = 200
_UNWELL: Final = 503


@asynccontextmanager
async def served(
    host: str, port: int, *, live: Health, ready: Health, measures: PrometheusMeasures
) -> AsyncIterator[int]:
    """Answer while the block runs; yield the port, which differs from what was asked for where that was 0.

    Raises:
        CannotListenError: the port is taken, or there is no such address here.
    """
    runner = web.AppRunner(
        _application(live, ready, measures), access_log=None, handle_signals=False, shutdown_timeout=0
    )
    await runner.setup()
    try:
        try:
            await web.TCPSite(runner, host, port).start()
        except OSError as error:
            raise CannotListenError(host, port, error) from error
        opened: int = runner.addresses[0][1]
        _log.info("It is told how the bot is.", extra={"host": host, "port": opened})
        yield opened
    finally:
        await runner.cleanup()


def _application(live: Health, ready: Health, measures: PrometheusMeasures) -> web.Application:
    was_ready = False
    measures.show(Level.READY, lambda: was_ready)

    async def healthz(_: web.Request) -> web.Response:
        return _told(await live.findings())

    async def readyz(_: web.Request) -> web.Response:
        return _told(await ready.findings())

    async def metrics(_: web.Request) -> web.Response:
        nonlocal was_ready
        was_ready = (await ready.findings()).is_well
        return web.Response(body=measures.exposed(), headers={"Content-Type": CONTENT_TYPE})

    application = web.Application()
    application.add_routes([web.get("/healthz", healthz), web.get("/readyz", readyz), web.get("/metrics", metrics)])
    return application


def _told(findings: Findings) -> web.Response:
    return web.json_response(findings.as_object(), status=_WELL if findings.is_well else _UNWELL)
