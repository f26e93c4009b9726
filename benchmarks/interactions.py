"""What a whole interaction costs, from the event to the reply, beside a bare discord.py bot that says one line.

`python -m benchmarks.interactions` starts both as processes of their own, connected to a loopback Discord over real
sockets, and asks both the same: questions as fans ask them (some far more often than others), questions that nobody has
asked before, and letters typed. Fans have said how far they are, so that each question has one reply. Linux only, as
processor time and memory are read from `/proc`.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import tempfile
import time
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from itertools import accumulate, cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.spoilers import Gate
from bot.library import Library
from bot.pauses import uncollected
from tests.loopback.ledger import SECONDS_TO_ANSWER
from tests.loopback.process import BotProcess, running
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Person

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence

    from tests.loopback.ledger import Entry

    Send = Callable[[], Awaitable[Entry]]

FACTS: Final = Path("facts")
FANS: Final = 200
POPULAR: Final = 300
"""Questions that are asked again and again, the n-th most popular one 1/n as often as the first."""
AT_ONCE: Final = 50
PER_SECOND: Final = 500
SECONDS: Final = 10
COUNT: Final = 4_000
MANY: Final = 10_000
"""Answers after which memory is looked at again."""
UNLIMITED: Final = {"FAN_LIMIT": "0", "CHANNEL_LIMIT": "0"}
"""A thousand fans would ask as much without being held up."""


@dataclass(slots=True)
class Figures:
    """What was measured of one bot.

    Attributes:
        start: seconds from the start of the process to the first session.
        idle, later: MiB of memory when it is ready, and after `MANY` more answers.
        cost: milliseconds of processor time of each interaction, by kind.
        rate: interactions a second, `AT_ONCE` at once, by kind.
        p50, p99: milliseconds until the answer at `PER_SECOND` popular questions a second.
        lost: how many of them got none.
    """

    start: float = 0.0
    idle: float = 0.0
    later: float = 0.0
    cost: dict[str, float] = field(default_factory=dict)
    rate: dict[str, float] = field(default_factory=dict)
    p50: float = 0.0
    p99: float = 0.0
    lost: float = 0.0


class Crowd:
    """Fans who ask and type; the same for both bots.

    Args:
        discord: where they do.
        questions: that the facts answer, in a random order.
    """

    def __init__(self, discord: LoopbackDiscord, questions: Sequence[str]) -> None:
        self._discord = discord
        self._dice = Random(7)
        self._fans = cycle([Person() for _ in range(FANS)])
        self._popular = questions[:POPULAR]
        self._shares = list(accumulate(1 / place for place in range(1, len(self._popular) + 1)))
        self._new = cycle(questions[POPULAR:])

    async def prepare(self) -> None:
        """Have each fan say how far they are, where the bot has a command for it."""
        if any(command["name"] == "progress" for command in self._discord.commands):
            for _ in range(FANS):
                entry = await self._discord.use("progress set", by=next(self._fans), position="not started")
                await entry.settled()

    async def popular(self) -> Entry:
        """Ask what many ask."""
        return await self._ask(self._dice.choices(self._popular, cum_weights=self._shares)[0])

    async def new(self) -> Entry:
        """Ask what nobody has asked before."""
        return await self._ask(next(self._new))

    async def typed(self) -> Entry:
        """Type the first letters of what many ask."""
        question = self._dice.choices(self._popular, cum_weights=self._shares)[0]
        letters = question[: self._dice.randint(1, len(question))]
        return await self._discord.complete("ask", "question", letters, by=next(self._fans))

    async def _ask(self, question: str) -> Entry:
        return await self._discord.use("ask", question=question, by=next(self._fans))


KINDS: Final = {"/ask, popular": "popular", "/ask, each question new": "new", "autocomplete": "typed"}


async def _at_once(discord: LoopbackDiscord, send: Send, count: int) -> float:
    """Have so many interactions answered, `AT_ONCE` at a time; return the seconds that it took."""
    turns = iter(range(count))

    async def one_after_the_other() -> None:
        for _ in turns:
            await (await send()).settled()

    started = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(AT_ONCE)))
    seconds = time.perf_counter() - started
    discord.ledger.forget(discord.ledger)
    return seconds


async def _in_time(discord: LoopbackDiscord, send: Send) -> tuple[float, float, float]:
    """Send `PER_SECOND` interactions a second; return p50 and p99 of the milliseconds until an answer, and the lost."""
    # A tenth of a second in which Discord itself stands still would count as the bot's.
    with uncollected():
        started = time.perf_counter()
        for turn in range(PER_SECOND * SECONDS):
            await asyncio.sleep(started + turn / PER_SECOND - time.perf_counter())
            await send()
        await asyncio.sleep(SECONDS_TO_ANSWER)
    p50, p99 = np.percentile(discord.ledger.latencies(), (50, 99)) * 1000
    lost = len(discord.ledger.lost())
    discord.ledger.forget(discord.ledger)
    return float(p50), float(p99), lost


async def _measured(discord: LoopbackDiscord, bot: BotProcess, questions: Sequence[str], seconds: float) -> Figures:
    figures = Figures(start=seconds, idle=bot.rss / 2**20)
    crowd = Crowd(discord, questions)
    await crowd.prepare()
    await _at_once(discord, crowd.popular, 1_000)
    figures.p50, figures.p99, figures.lost = await _in_time(discord, crowd.popular)
    for kind, name in KINDS.items():
        cpu = bot.cpu
        taken = await _at_once(discord, getattr(crowd, name), COUNT)
        figures.cost[kind] = (bot.cpu - cpu) / COUNT * 1000
        figures.rate[kind] = COUNT / taken
    before = bot.rss
    await _at_once(discord, crowd.popular, MANY)
    figures.later = figures.idle + (bot.rss - before) / 2**20
    return figures


@asynccontextmanager
async def _bare(discord: LoopbackDiscord, folder: Path) -> AsyncIterator[BotProcess]:
    command = [sys.executable, "-m", "benchmarks.bare_bot", discord.api, discord.gateway.url, discord.token]
    process = await asyncio.create_subprocess_exec(*command)
    try:
        await discord.gateway.until(connected=1)
        yield BotProcess(process, folder / "log")
    finally:
        process.kill()
        await process.wait()


@asynccontextmanager
async def _casefile(discord: LoopbackDiscord, folder: Path) -> AsyncIterator[BotProcess]:
    facts = await asyncio.to_thread(FACTS.absolute)
    async with running(discord, folder, facts=facts, settings=UNLIMITED) as bot:
        yield bot


BOTS: Final = {"bare discord.py": _bare, "Casefile": _casefile}


def _questions() -> list[str]:
    """Return what the shipped facts are asked, in a random order."""
    gate, library = Gate(), Library.open(FACTS)
    facts = [fact for pack in library.revision.packs for fact in pack.facts]
    asks = {ask for fact in facts for ask in map(gate.open_text, fact.asks) if ask}
    return Random(3).sample(sorted(asks), len(asks))


async def _figures(name: str, questions: Sequence[str]) -> Figures:
    with tempfile.TemporaryDirectory() as folder:
        async with LoopbackDiscord() as discord:
            async with BOTS[name](discord, Path(folder)):  # which finds nothing that it has kept
                pass
            started = time.perf_counter()
            async with BOTS[name](discord, Path(folder)) as bot:
                return await _measured(discord, bot, questions, time.perf_counter() - started)


def _lines(bare: Figures, ours: Figures) -> Iterator[tuple[str, float, float, str]]:
    """Yield what was measured: what, of the bare bot, of Casefile, and what is aimed at."""
    aims = {"/ask, popular": ("<= 2", ">= 0.6"), "autocomplete": ("<= 1.5", "")}
    for kind in KINDS:
        cost, rate = aims.get(kind, ("", ""))
        yield f"{kind}: ms of CPU", bare.cost[kind], ours.cost[kind], cost
        yield f"{kind}: a second, {AT_ONCE} at once", bare.rate[kind], ours.rate[kind], rate
    yield f"p50 in ms at {PER_SECOND}/s", bare.p50, ours.p50, ""
    yield f"p99 in ms at {PER_SECOND}/s", bare.p99, ours.p99, "<= 2"
    yield f"lost at {PER_SECOND}/s", bare.lost, ours.lost, "0"
    yield "seconds from start to the first session", bare.start, ours.start, "<= 1 s"
    yield "MiB when ready", bare.idle, ours.idle, "<= 90"
    yield f"MiB more after {MANY:,} answers", bare.later - bare.idle, ours.later - ours.idle, "<= 15"


def main() -> None:
    """Print the table."""
    argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter).parse_args()
    questions = _questions()
    bare, ours = (asyncio.run(_figures(name, questions)) for name in BOTS)
    print(f"{'':44} {'bare':>9} {'Casefile':>9} {'ratio':>7}  aim")
    for what, one, other, aim in _lines(bare, ours):
        print(f"{what:44} {one:9.2f} {other:9.2f} {other / one if one else 0:7.2f}  {aim}")


if __name__ == "__main__":
    main()
