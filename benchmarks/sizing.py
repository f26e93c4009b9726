"""How much memory the bot takes, by servers and by facts, and how much processor time a start.

`python -m benchmarks.sizing` starts the unmodified bot, once for each row, on a loopback Discord: with more and more
servers, each of them with 50 channels and 20 roles, then with larger and larger packs, each of them cold and once more
with what was compiled before. Memory is what the process holds in RAM (RSS) after 200 questions; a start ends when
Discord has sent the servers. It prints tables for docs/operations.md. Where the extra `semantic` is installed, all is
100 MB more.
"""

from __future__ import annotations

import argparse
import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, NamedTuple

from benchmarks.packs import write_pack
from tests.loopback.process import BotProcess, launch
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Guild, new_id

SHIPPED: Final = Path(__file__).resolve().parents[1] / "facts"
SERVERS: Final = (1, 100, 1_000, 2_500)
FACTS: Final = (1_000, 10_000, 100_000)
CHANNELS, ROLES = 50, 20
QUESTIONS: Final = 200
SETTINGS: Final = {"LOG_LEVEL": "ERROR", "FAN_LIMIT": "0", "CHANNEL_LIMIT": "0"}
PATIENCE: Final = 900.0
_MEGABYTE: Final = 1e6


@dataclass(frozen=True, slots=True)
class LargeGuild(Guild):
    """A server as communities have them, with as many channels and roles as usual."""

    @property
    def payload(self) -> dict[str, Any]:
        """All of the server, as GUILD_CREATE has it."""
        whole = Guild.payload.__get__(self)
        whole["channels"] += [{**self.channel, "id": str(new_id())} for _ in range(CHANNELS - 1)]
        whole["roles"] += [{**whole["roles"][0], "id": str(new_id())} for _ in range(ROLES - 1)]
        return whole


class Size(NamedTuple):
    """What was measured.

    Attributes:
        seconds: of processor time until Discord has sent all servers.
        rss: bytes in RAM then.
        asked: likewise after the questions.
    """

    seconds: float
    rss: int
    asked: int


async def measured(folder: Path, facts: Path, servers: int) -> Size:
    """Start a bot and measure it."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    # Whether it has commands already does not matter here: it is told anew.
    (folder / "data" / "synced-commands.json").unlink(missing_ok=True)
    async with LoopbackDiscord([LargeGuild() for _ in range(servers)]) as discord:
        bot = await launch(discord, folder, facts=facts, settings=SETTINGS)
        try:
            await discord.gateway.until(connected=1, within=PATIENCE)
            rss = await _settled(bot)
            seconds = bot.cpu
            for number in range(QUESTIONS):
                entry = await discord.use("ask", question=f"who plays number {number}")
                await entry.settled()
            return Size(seconds, rss, await _settled(bot))
        finally:
            await bot.stop()


async def _settled(bot: BotProcess) -> int:
    """Return the memory once it no longer grows."""
    before = 0
    while bot.rss - before > _MEGABYTE:
        before = bot.rss
        await asyncio.sleep(3)
    return bot.rss


async def _by_servers(folder: Path, counts: tuple[int, ...]) -> None:
    print("| servers | processor time of the start | memory | after 200 questions |\n|---|---|---|---|")
    for servers in counts:
        size = await measured(folder / f"servers-{servers}", SHIPPED, servers)
        print(f"| {servers:,} {_row(size)}", flush=True)


async def _by_facts(folder: Path, counts: tuple[int, ...]) -> None:
    print("\n| facts | start | processor time of the start | memory | after 200 questions |\n|---|---|---|---|---|")
    for facts in counts:
        pack = folder / f"pack-{facts}"
        await asyncio.to_thread(write_pack, pack, facts)
        for start in ("first", "next"):
            size = await measured(folder / f"facts-{facts}", pack, 1)
            print(f"| {facts:,} | {start} {_row(size)}", flush=True)


def _row(size: Size) -> str:
    return f"| {size.seconds:.1f} s | {size.rss / _MEGABYTE:.0f} MB | {size.asked / _MEGABYTE:.0f} MB |"


async def _measure(servers: tuple[int, ...], facts: tuple[int, ...]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        await _by_servers(Path(folder), servers)
        await _by_facts(Path(folder), facts)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.sizing", description=__doc__.split("\n")[0])
    parser.add_argument("--servers", type=int, nargs="*", default=SERVERS)
    parser.add_argument("--facts", type=int, nargs="*", default=FACTS)
    arguments = parser.parse_args()
    asyncio.run(_measure(tuple(arguments.servers), tuple(arguments.facts)))


if __name__ == "__main__":
    main()
