"""Bots of one or more processes, on real sockets and a real PostgreSQL."""

from __future__ import annotations

import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from tests.cli.running import LIGHTHOUSE
from tests.loopback.process import running
from tests.loopback.world import Guild, moderator
from tests.storage.servers import run
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.loopback.ledger import Entry
    from tests.loopback.process import BotProcess
    from tests.loopback.server import LoopbackDiscord

SHARDS: Final = 4
UNLIMITED: Final = {"FAN_LIMIT": "0", "CHANNEL_LIMIT": "0"}
"""Settings of a bot that is asked over and over whether something has happened."""
ASK: Final = "where can i watch it"
GUILDS: Final = tuple(Guild((250_000_000_000 + shard) << 22) for shard in range(SHARDS))
"""A server on each shard, in order."""
MODERATOR: Final = moderator()


def copy_of_facts(folder: Path) -> Path:
    """Return a facts folder that can be changed."""
    return shutil.copytree(LIGHTHOUSE, folder / "facts")


def rewrite(facts: Path, old: str, new: str) -> None:
    """Put another text into the file that has one."""
    [path] = [path for path in facts.glob("*.yaml") if old in path.read_text("utf-8")]
    path.write_text(path.read_text("utf-8").replace(old, new), "utf-8")


@dataclass(frozen=True)
class Two:
    """A bot of two processes, each with half of the shards.

    Attributes:
        first: has shards 0 and 1, and the files.
        second: has shards 2 and 3, and no files.
        facts: the files.
    """

    discord: LoopbackDiscord
    first: BotProcess
    second: BotProcess
    facts: Path

    async def answers(self, text: str, shard: int) -> bool:
        """Tell whether the question is answered with a text in the server of a shard."""
        return text in (await ask(self.discord, shard)).text


@asynccontextmanager
async def two_processes(
    discord: LoopbackDiscord, folder: Path, url: str, *, second_url: str | None = None
) -> AsyncIterator[Two]:
    """Run a bot of two processes; the second one may reach the database by another way."""
    facts = copy_of_facts(folder)
    shared = {**UNLIMITED, "SHARD_COUNT": str(SHARDS), "OWNERS": f"*={GUILDS[0].id} {GUILDS[2].id}"}
    one = {**shared, "SHARD_IDS": "0-1", "DATABASE_URL": url}
    two = {**shared, "SHARD_IDS": "2-3", "DATABASE_URL": second_url or url}
    none = folder / "nothing"
    async with (
        running(discord, folder / "first", facts=facts, settings=one, sessions=2) as first,
        running(discord, folder / "second", facts=none, settings=two, sessions=2) as second,
    ):
        yield Two(discord, first, second, facts)


async def ask(discord: LoopbackDiscord, shard: int) -> Entry:
    """Ask the question in the server of a shard."""
    return await (await discord.use("ask", guild=GUILDS[shard], question=ASK)).settled()


async def moderate(discord: LoopbackDiscord, shard: int, command: str) -> Entry:
    """Use a moderator's command in the server of a shard, and wait for what comes of it."""
    return await (await discord.use(command, by=MODERATOR, guild=GUILDS[shard])).settled()


async def until_heard(url: str, processes: int) -> None:
    """Wait until so many processes hear what is changed in a database."""
    statement = (
        "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%clock_timestamp()%' AND pid <> pg_backend_pid()"
    )

    async def are_there() -> bool:
        return run(url, f"{statement} AND datname = current_database()") == [(processes,)]

    await until(are_there)
