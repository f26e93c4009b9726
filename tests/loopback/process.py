"""The unmodified bot as a process of its own, connected to a loopback Discord."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from contextlib import asynccontextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tests.cli.running import LIGHTHOUSE, environment

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Mapping

    from tests.loopback.server import LoopbackDiscord

PATIENCE: Final = 60.0
"""Seconds after which a process that should be ready, or have ended, has hung."""


class BotProcess:
    """A bot that runs.

    Attributes:
        process: the process.
        log: the file with all that it has written.
    """

    def __init__(self, process: asyncio.subprocess.Process, log: Path) -> None:
        self.process = process
        self.log = log

    @property
    def pid(self) -> int:
        """Its id."""
        return self.process.pid

    @property
    def said(self) -> str:
        """All that it has written so far."""
        return self.log.read_text("utf-8", errors="replace")

    @property
    def rss(self) -> int:
        """Its memory in bytes (Linux)."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text("ascii").split()[1])
        return pages * os.sysconf("SC_PAGE_SIZE")

    @property
    def files(self) -> int:
        """How many files and sockets it has open (Linux)."""
        return sum(1 for _ in Path(f"/proc/{self.pid}/fd").iterdir())

    @property
    def cpu(self) -> float:
        """Seconds of processor time that it has used, without those of its children (Linux)."""
        fields = Path(f"/proc/{self.pid}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    async def stop(self, number: signal.Signals = signal.SIGTERM, *, within: float = PATIENCE) -> int:
        """Send a signal and wait for the end; return the exit code."""
        self.process.send_signal(number)
        return await self.ended(within=within)

    async def ended(self, *, within: float = PATIENCE) -> int:
        """Wait for the end; return the exit code.

        Raises:
            TimeoutError: it still runs after so many seconds.
        """
        return await asyncio.wait_for(self.process.wait(), within)


@asynccontextmanager
async def running(
    discord: LoopbackDiscord,
    folder: Path,
    *,
    facts: Path = LIGHTHOUSE,
    settings: Mapping[str, str] | None = None,
    sessions: int = 1,
) -> AsyncIterator[BotProcess]:
    """Run a bot until the block ends, ready from the start; it is killed where it has not ended by then.

    Args:
        discord: where it connects to.
        folder: its folder of its own, made where it is not there; its data and its log are in it.
        facts: what it answers from.
        settings: more environment variables.
        sessions: how many more sessions it opens (its shards) before it is ready.

    Raises:
        TimeoutError: it is not ready in time.
        ChildProcessError: it has ended before it was.
    """
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    before = len(discord.gateway.connected)
    bot = await launch(discord, folder, facts=facts, settings=settings)
    try:
        await _ready(bot, discord, before + sessions)
        yield bot
    finally:
        if bot.process.returncode is None:
            bot.process.kill()
            await bot.process.wait()


async def launch(
    discord: LoopbackDiscord, folder: Path, *, facts: Path = LIGHTHOUSE, settings: Mapping[str, str] | None = None
) -> BotProcess:
    """Start a bot without waiting for it."""
    log = folder / "bot.log"
    mine = {"DISCORD_TOKEN": discord.token, "FAN_LIMIT": "0", "CHANNEL_LIMIT": "0", **(settings or {})}
    with log.open("ab") as output:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.loopback.launch",
            discord.api,
            discord.gateway.url,
            "run",
            "--facts",
            facts,
            cwd=folder,
            env={**environment(), **mine},
            stdin=asyncio.subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    return BotProcess(process, log)


async def _ready(bot: BotProcess, discord: LoopbackDiscord, sessions: int) -> None:
    connected = asyncio.ensure_future(discord.gateway.until(connected=sessions, within=PATIENCE))
    ended = asyncio.ensure_future(bot.process.wait())
    try:
        await asyncio.wait({connected, ended}, return_when=asyncio.FIRST_COMPLETED)
        if ended.done():
            raise ChildProcessError(bot.said)
        await connected
    finally:
        for waiting in (connected, ended):
            waiting.cancel()
        await asyncio.gather(connected, ended, return_exceptions=True)
