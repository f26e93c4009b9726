"""The real bot, asked from outside how it is."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

import pytest

from bot.operations.health import Health
from bot.operations.observing import observed
from tests.cli.running import LIGHTHOUSE, casefile
from tests.loopback.faults import late
from tests.loopback.process import PATIENCE, launch, running
from tests.loopback.server import LoopbackDiscord
from tests.operations.asking import ask, ask_until, values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Not.a-real-token"  # noqa: S105  no bot has it
HOST = "127.0.0.1"


@pytest.fixture
def taken() -> Iterator[int]:
    """A port that another program has."""
    with socket.create_server((HOST, 0)) as server:
        yield server.getsockname()[1]


@pytest.fixture
def port() -> int:
    """A port that is free."""
    with socket.create_server((HOST, 0)) as server:
        return int(server.getsockname()[1])


async def test_a_bot_that_runs_is_alive_and_ready_and_counts(tmp_path: Path, port: int) -> None:
    settings = {"HEALTH_PORT": str(port)}
    async with LoopbackDiscord() as discord, running(discord, tmp_path, settings=settings):
        ready = await ask_until(port, "/readyz", lambda told: told.status == 200)
        assert list(ready.body["checks"]) == ["facts", "database", "commands", "discord"]
        assert (await ask(port, "/healthz")).status == 200
        metrics = values((await ask(port, "/metrics")).body)
    assert metrics["casefile_ready"] == 1
    assert metrics["casefile_servers"] == 1
    assert metrics["casefile_revision_number"] == 1
    assert metrics["casefile_facts"] > 1
    assert metrics["casefile_revision_age_seconds"] >= 0
    assert metrics["process_resident_memory_bytes"] > 10_000_000


async def test_a_bot_that_cannot_reach_its_database_says_so_without_its_password(tmp_path: Path, port: int) -> None:
    settings = {"HEALTH_PORT": str(port), "DATABASE_URL": "postgresql://casefile:geheim@127.0.0.1:1/casefile"}
    async with LoopbackDiscord() as discord, running(discord, tmp_path, settings=settings) as bot:
        ready = await ask_until(port, "/readyz", lambda told: list(told.troubles) == ["database"])
        assert ready.status == 503
        assert "Start it, and check the host and the port in DATABASE_URL." in ready.troubles["database"]
        assert (await ask(port, "/healthz")).status == 200
        metrics = values((await ask(port, "/metrics")).body)
        assert "geheim" not in bot.said + str(ready.body)
    assert metrics["casefile_ready"] == 0
    assert metrics["casefile_log_lines_total{'level': 'ERROR'}"] == 1


async def test_a_bot_that_has_not_connected_yet_lives_but_is_not_ready(tmp_path: Path, port: int) -> None:
    async with LoopbackDiscord() as discord:
        discord.faults.add(late(PATIENCE, path="/users/@me"))
        bot = await launch(discord, tmp_path, settings={"HEALTH_PORT": str(port)})
        ready = await ask_until(port, "/readyz", lambda told: "facts" not in told.troubles)
        live = await ask(port, "/healthz")
        await bot.stop(signal.SIGKILL)
    assert list(ready.troubles) == ["commands", "discord"]
    assert (ready.status, live.status) == (503, 200)


async def test_before_anything_is_there_nothing_is_ready() -> None:
    async with observed(HOST, None) as observation:
        assert not (await observation.ready.findings()).is_well
        assert (await observation.live.findings()).is_well


async def test_a_check_that_fails_is_told_and_not_raised() -> None:
    async def broken() -> str | None:
        raise RuntimeError("words of nobody's business")

    health = Health("one")
    health.check("one", broken)
    assert (await health.findings()).as_object() == {
        "ok": False,
        "checks": {"one": {"ok": False, "why": "cannot be told: RuntimeError"}},
    }


def test_a_port_that_is_taken_is_explained_in_a_sentence(tmp_path: Path, taken: int) -> None:
    settings = {"DISCORD_TOKEN": TOKEN, "HEALTH_PORT": str(taken)}
    done = casefile("run", "--facts", LIGHTHOUSE, cwd=tmp_path, settings=settings)
    assert done.returncode == 1
    assert done.stderr == (
        f"casefile: port {taken} of 127.0.0.1, on which the bot tells how it is, cannot be opened: another program has "
        "it: choose another HEALTH_PORT, or stop that one\n"
    )


def test_an_address_of_another_machine_is_explained_in_a_sentence(tmp_path: Path, port: int) -> None:
    settings = {"DISCORD_TOKEN": TOKEN, "HEALTH_PORT": str(port), "HEALTH_HOST": "192.0.2.1"}
    done = casefile("run", "--facts", LIGHTHOUSE, cwd=tmp_path, settings=settings)
    assert done.returncode == 1
    assert "HEALTH_HOST is no address of this machine" in done.stderr
    assert "Traceback" not in done.stderr
