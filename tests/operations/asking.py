"""Asks a bot how it is, as programs do."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import aiohttp
from prometheus_client.parser import text_string_to_metric_families

if TYPE_CHECKING:
    from collections.abc import Callable

PATIENCE: Final = 60.0
"""Seconds after which what was waited for does not come."""


@dataclass(frozen=True)
class Told:
    """What was answered."""

    status: int
    body: Any

    @property
    def troubles(self) -> dict[str, str]:
        """Why not, by the checks that are not well."""
        return {name: check["why"] for name, check in self.body["checks"].items() if not check["ok"]}


async def ask(port: int, path: str) -> Told:
    """Ask once."""
    async with aiohttp.ClientSession() as session, session.get(f"http://127.0.0.1:{port}{path}") as response:
        is_json = response.content_type == "application/json"
        return Told(response.status, await response.json() if is_json else await response.text())


async def ask_until(port: int, path: str, told: Callable[[Told], bool]) -> Told:
    """Ask until somebody answers, and answers so."""
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                answer = await ask(port, path)
            except aiohttp.ClientConnectionError:
                pass
            else:
                if told(answer):
                    return answer
            await asyncio.sleep(0.05)


def values(text: str) -> dict[str, float]:
    """Return all values by their names with labels."""
    samples = (sample for family in text_string_to_metric_families(text) for sample in family.samples)
    return {f"{one.name}{dict(sorted(one.labels.items())) or ''}": one.value for one in samples}
