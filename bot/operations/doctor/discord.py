"""Asks Discord whether the token is right, how many shards there should be, and what time it is."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final

import aiohttp

from bot.operations.doctor.finding import broken, doubtful, fine

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.operations.doctor.finding import Finding

SECONDS: Final = 5.0
"""How long Discord may take."""
FEW_STARTS: Final = 50
WRONG_CLOCK: Final = 5.0
"""Seconds by which a clock may be wrong: the answer's time says whole seconds, and the way takes some."""
_REFUSED: Final = 401


async def discord(api: str, token: str | None) -> Sequence[Finding]:
    """Ask Discord, if there is a token; `api` is the address of its API."""
    if token is None:
        missing = "Make one in the developer portal (your application, Bot, Reset Token), and put it into .env"
        return [doubtful("token", "DISCORD_TOKEN is not set: `run` opens the playground", missing)]
    try:
        async with asyncio.timeout(SECONDS), aiohttp.ClientSession() as session:
            headers = {"Authorization": f"Bot {token}"}
            async with session.get(f"{api}/gateway/bot", headers=headers) as response:
                return [*_token(response.status, await _body(response)), *_clock(response.headers.get("Date"))]
    except (aiohttp.ClientError, TimeoutError, OSError) as error:
        found = f"Discord cannot be reached ({type(error).__name__})"
        return [broken("token", found, "Check this machine's network, its proxy and its firewall")]


async def _body(response: aiohttp.ClientResponse) -> Any:  # noqa: ANN401  whatever JSON has
    try:
        return await response.json(content_type=None)
    except ValueError:
        return {}


def _token(status: int, body: Any) -> Sequence[Finding]:  # noqa: ANN401
    if status == _REFUSED:
        return [broken("token", "Discord refuses it", "Reset it in the developer portal and put the new one into .env")]
    if status >= _REFUSED or not isinstance(body, dict) or "shards" not in body:
        return [doubtful("token", f"Discord has trouble of its own (status {status})", "Try again later")]
    limit = body.get("session_start_limit", {})
    left, shards = limit.get("remaining", FEW_STARTS), body["shards"]
    found = f"Discord takes it, recommends {shards} shards, {left} of {limit.get('total', '?')} starts are left today"
    if left < FEW_STARTS:
        return [doubtful("token", found, "Find out why the bot starts so often: at 0, Discord resets the token")]
    return [fine("token", found)]


def _clock(date: str | None) -> Sequence[Finding]:
    if date is None:
        return []
    ahead = (datetime.now(UTC) - parsedate_to_datetime(date)).total_seconds()
    found = f"{abs(ahead):.0f} s {'ahead of' if ahead > 0 else 'behind'} Discord's"
    if abs(ahead) > WRONG_CLOCK:
        return [doubtful("clock", found, "Have the clock set by NTP: what is kept for a while is deleted by it")]
    return [fine("clock", found)]
