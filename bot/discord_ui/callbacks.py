"""Sends answers and what follows them: tries again, as often as that makes sense, for as long as somebody waits.

discord.py alone gives up where the connection breaks, and waits for seconds after an error of Discord's.
"""

from __future__ import annotations

import asyncio
import itertools
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord
from discord.http import json_or_text
from discord.utils import _to_json
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from bot.discord_ui.errors import ALREADY_ANSWERED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from discord.http import Route

    from bot.discord_ui.arriving import Arrivals

PAUSES: Final = (0.05, 0.2, 0.5)
"""Seconds before the second try, the third and all others."""
FOLLOW_UP_SECONDS: Final = 30.0
"""How long what follows an answer is tried: Discord would take it for 15 minutes, but a fan waits for it."""
_ONE_TRY: Final = aiohttp.ClientTimeout(total=10.0)
"""How long one try may take, in seconds: Discord may well have taken an answer in time that it confirms late."""
_CALLBACK: Final = "/callback"
_FOLLOW_UP: Final = "/webhooks/"
_NO_CONTENT: Final = 204
_TOO_MANY: Final = 429
_BROKEN: Final = 500


class CallbackAdapter(AsyncWebhookAdapter):
    """What discord.py sends answers with.

    Args:
        arrivals: knows until when each interaction can be answered.
    """

    def __init__(self, arrivals: Arrivals) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._arrivals = arrivals

    async def request(
        self,
        route: Route,
        session: aiohttp.ClientSession,
        **options: Any,  # noqa: ANN401  discord.py's own
    ) -> Any:  # noqa: ANN401
        """Send an answer or what follows it; anything else goes discord.py's way.

        Raises:
            discord.HTTPException: Discord refuses it.
            aiohttp.ClientError: it could not be delivered in time.
        """
        is_first = route.url.endswith(_CALLBACK)
        if not (is_first or _FOLLOW_UP in route.url):
            return await super().request(route, session, **options)
        taken = {"interaction": {"id": str(route.webhook_id)}}
        if is_first:  # what it says is known here: Discord need not send it back, nor discord.py read it again
            options["params"] = None
        now = asyncio.get_running_loop().time
        until = self._until(route)
        may_have_arrived = False
        for attempt in itertools.count():
            try:
                return await _try(route, session, attempt=attempt, **options) or taken
            except (aiohttp.ClientError, discord.HTTPException) as error:
                if may_have_arrived and getattr(error, "code", 0) == ALREADY_ANSWERED:
                    return taken
                pause = _pause(error, attempt)
                if pause is None or now() + pause >= until or _would_be_there_twice(route, error, attempt):
                    raise
                may_have_arrived |= not _is_limited(error)
            await asyncio.sleep(pause)
        raise AssertionError  # the loop never ends by itself

    def _until(self, route: Route) -> float:
        """Return until when trying makes sense, in seconds of the event loop's clock."""
        if route.url.endswith(_CALLBACK) and isinstance(route.webhook_id, int):  # there it is the interaction's
            return self._arrivals.deadline(route.webhook_id)
        return asyncio.get_running_loop().time() + FOLLOW_UP_SECONDS


def use_callback_adapter(arrivals: Arrivals) -> None:
    """Have answers sent by a `CallbackAdapter` from here on, but where something else than HTTP sends them."""
    if type(async_context.get()) is AsyncWebhookAdapter:
        async_context.set(CallbackAdapter(arrivals))


def _would_be_there_twice(route: Route, error: Exception, attempt: int) -> bool:
    """Tell whether another try is too likely to be one too many: Discord takes each new message that follows."""
    is_new = route.method == "POST" and not route.url.endswith(_CALLBACK)
    return is_new and isinstance(error, aiohttp.ClientError) and attempt > 0


def _is_limited(error: Exception) -> bool:
    return isinstance(error, discord.HTTPException) and error.status == _TOO_MANY


def _pause(error: aiohttp.ClientError | discord.HTTPException, attempt: int) -> float | None:
    """Return how many seconds to wait before the next try; ``None``: another try would be no better."""
    if isinstance(error, discord.HTTPException):
        if error.status == _TOO_MANY:
            return _retry_after(error)
        if error.status < _BROKEN:
            return None
    return PAUSES[min(attempt, len(PAUSES) - 1)]


def _retry_after(error: discord.HTTPException) -> float | None:
    try:
        return float(error.response.headers["Retry-After"])
    except (KeyError, ValueError):
        return None


async def _try(
    route: Route,
    session: aiohttp.ClientSession,
    *,
    attempt: int,
    payload: dict[str, Any] | None = None,
    multipart: Sequence[dict[str, Any]] = (),
    files: Sequence[discord.File] = (),
    **options: Any,  # noqa: ANN401
) -> Any:  # noqa: ANN401
    """Try once.

    Raises:
        discord.HTTPException: Discord refuses it.
        aiohttp.ClientError: the connection broke, or there was no response in time.
    """
    for file in files or ():  # discord.py's word for "none" cannot be iterated
        file.reset(seek=attempt)
    headers = {} if payload is None else {"Content-Type": "application/json"}
    body = _form(multipart) if payload is None else _to_json(payload)
    try:
        async with session.request(
            route.method, route.url, data=body, headers=headers, timeout=_ONE_TRY, **options
        ) as response:
            answer = None if response.status == _NO_CONTENT else await json_or_text(response)
    except TimeoutError as error:
        raise aiohttp.ServerTimeoutError from error
    if response.ok:
        return answer
    kind = discord.NotFound if response.status == 404 else discord.HTTPException  # noqa: PLR2004  HTTP's
    raise kind(response, answer)


def _form(parts: Sequence[dict[str, Any]]) -> aiohttp.FormData:
    form = aiohttp.FormData(quote_fields=False)
    for part in parts:
        form.add_field(**part)
    return form
