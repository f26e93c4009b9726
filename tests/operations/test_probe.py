from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING

import pytest

from bot.operations.health import Health
from bot.operations.prometheus import PrometheusMeasures
from bot.operations.serving import served
from tests.cli.running import ROOT, environment

if TYPE_CHECKING:
    from pathlib import Path


async def probe(port: int | str, host: str, folder: Path) -> int | None:
    """Run it as a container does; return its exit code."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot.operations.probe",
        cwd=folder,
        env={**environment({"HEALTH_PORT": str(port), "HEALTH_HOST": host}), "PYTHONPATH": str(ROOT)},
    )
    return await process.wait()


@pytest.mark.parametrize("host", ["127.0.0.1", "0.0.0.0"])  # noqa: S104
async def test_a_container_is_healthy_while_the_bot_lives(tmp_path: Path, host: str) -> None:
    well: str | None = None

    async def check() -> str | None:
        return well

    live = Health("one")
    live.check("one", check)
    async with served(host, 0, live=live, ready=Health("never"), measures=PrometheusMeasures()) as port:
        assert await probe(port, host, tmp_path) == 0
        well = "it is not"
        assert await probe(port, host, tmp_path) == 1
    assert await probe(port, host, tmp_path) == 1


async def test_a_container_without_a_health_port_is_not_healthy(tmp_path: Path) -> None:
    assert await probe("", "127.0.0.1", tmp_path) == 1
