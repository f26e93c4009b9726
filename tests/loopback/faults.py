"""What can go wrong with requests; a test says what, how often, and with which of them."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from aiohttp import web

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    Proceed: TypeAlias = Callable[[], Awaitable[web.StreamResponse]]
    Act: TypeAlias = Callable[[web.Request, Proceed], Awaitable[web.StreamResponse]]

CALLBACK: Final = r"/interactions/\d+/[^/]+/callback"
"""The path of an interaction's first answer."""
FOLLOW_UP: Final = r"/webhooks/\d+/[^/]+(/messages/[^/]+)?"
"""The path of what follows it."""
PROMISED: Final = r"/webhooks/\d+/[^/]+/messages/@original"
"""The path of what takes the place of a promise, or of the first answer."""


@dataclass(slots=True)
class Fault:
    """Something that goes wrong.

    Attributes:
        name: what, for the ledger.
        act: answers a request in place of the server, which it may ask to proceed.
        path: a pattern that the whole path of a request matches, without the API's prefix.
        method: of which requests; empty: any.
        times: how many requests are hit.
        each: whether so many requests to each path are.
        hits: how many requests to each path were hit.
    """

    name: str
    act: Act
    path: str = CALLBACK
    method: str = ""
    times: int = 1
    each: bool = False
    hits: Counter[str] = field(default_factory=Counter)

    def takes(self, method: str, path: str) -> bool:
        """Tell whether a request is hit."""
        hit = self.hits[path] if self.each else self.hits.total()
        return hit < self.times and self.method in {"", method} and re.fullmatch(self.path, path) is not None


@dataclass(slots=True)
class Faults:
    """The faults that are to come, oldest first."""

    _pending: list[Fault] = field(default_factory=list)

    def add(self, fault: Fault) -> Fault:
        """Make a fault happen to the next requests that it takes."""
        self._pending.append(fault)
        return fault

    def clear(self) -> None:
        """Let nothing go wrong any more."""
        self._pending.clear()

    def next(self, method: str, path: str) -> Fault | None:
        """Return the fault that a request is hit by, if any."""
        for fault in self._pending:
            if fault.takes(method, path):
                fault.hits[path] += 1
                if not fault.each and fault.hits.total() == fault.times:
                    self._pending.remove(fault)
                return fault
        return None


def json(body: object, *, status: int = 200, headers: dict[str, str] | None = None) -> web.Response:
    """Return a JSON response; the client compares its type as a whole, so it must not name a charset."""
    response = web.json_response(body, status=status, headers=headers)
    response.headers["Content-Type"] = "application/json"
    return response


def error(status: int, code: int = 0, message: str = "an error") -> web.Response:
    """Return an error as Discord writes it."""
    return json({"code": code, "message": message}, status=status)


def failing(status: int, *, times: int = 1, path: str = CALLBACK) -> Fault:
    """Refuse with a status, doing nothing."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        del request, proceed
        return error(status)

    return Fault(f"status {status}", act, path=path, times=times)


def failing_after(status: int, *, times: int = 1, path: str = CALLBACK) -> Fault:
    """Do what is asked, then say that it failed."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        del request
        await proceed()
        return error(status)

    return Fault(f"status {status} after the work", act, path=path, times=times)


def limited(retry_after: float, *, via: bool = True, times: int = 1, path: str = CALLBACK) -> Fault:
    """Refuse with 429; without a ``Via`` header, as the proxies in front of Discord do."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        del request, proceed
        headers = {"Retry-After": str(retry_after), **({"Via": "1.1 google"} if via else {})}
        body = {"message": "You are being rate limited.", "retry_after": retry_after, "global": False}
        return json(body, status=429, headers=headers)

    return Fault(f"429 {'with' if via else 'without'} Via", act, path=path, times=times)


def slow(seconds: float, *, times: int = 1, path: str = CALLBACK) -> Fault:
    """Do what is asked at once, and say so only later."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        del request
        response = await proceed()
        await asyncio.sleep(seconds)
        return response

    return Fault(f"slow by {seconds} s", act, path=path, times=times)


def late(seconds: float, *, times: int = 1, path: str = CALLBACK) -> Fault:
    """Do what is asked only after a while."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        del request
        await asyncio.sleep(seconds)
        return await proceed()

    return Fault(f"late by {seconds} s", act, path=path, times=times)


def cut(*, after_work: bool = False, times: int = 1, path: str = CALLBACK) -> Fault:
    """Close the connection instead of answering, before or after doing what is asked."""

    async def act(request: web.Request, proceed: Proceed) -> web.StreamResponse:
        if after_work:
            await proceed()
        else:
            await request.read()
        if request.transport is not None:
            request.transport.abort()
        return web.Response()

    return Fault("cut after the work" if after_work else "cut", act, path=path, times=times)
