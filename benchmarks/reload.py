"""How the bot answers while it reloads a hundred thousand facts, and how soon it is ready after a restart.

`python -m benchmarks.reload` writes a pack, then measures: starts without a cache, with one and with a damaged one; and
a stream of questions, put to the desk that Discord's commands go to, before, during and after a reload in which facts
have changed. Beside it stands the same reload in no more than a thread. Each measurement has a process of its own, and
times are those of the clock.
"""

from __future__ import annotations

import argparse
import asyncio
import functools
import itertools
import json
import logging
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np

from benchmarks.packs import write_pack
from benchmarks.store import ASKS_PER_FACT, Store
from bot.compiling import Cache, Compiler, ProcessCompiler
from bot.curation import Curation
from bot.discord_ui.arriving import Arrivals
from bot.discord_ui.desk import Asked, Desk
from bot.discord_ui.errors import Incidents
from bot.discord_ui.limits import Limits
from bot.library import Library
from bot.loading import read_snapshot
from bot.pauses import short_pauses
from bot.storage import Storage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

FACTS: Final = 100_000
WAYS: Final = {"process": "Casefile", "thread": "the same in a thread"}
STARTS: Final = ("cold", "warm", "warm", "warm", "damaged")
PER_SECOND: Final = 10
"""Questions, at random moments."""
LATE: Final = 3.0
"""Seconds within which Discord wants an answer."""
TICK: Final = 0.001
BEFORE, AFTER = 30.0, 15.0
"""Seconds of questions before the reload, and after it, when what was live is freed."""
SERVER, CHANNEL, FAN = 1, 2, 3


class Phase(NamedTuple):
    """What was measured in a while.

    Attributes:
        seconds: that it took.
        asked, lost, late: questions; those without an answer, and with one after more than 3 seconds.
        p50, p99, most: milliseconds from a question to its answer.
        stall: milliseconds that the event loop stood still at most.
        own: the same, as far as this process was computing; the rest is of others on the machine.
    """

    seconds: float
    asked: int
    lost: int
    late: int
    p50: float
    p99: float
    most: float
    stall: float
    own: float


@dataclass
class Interaction:
    """A question as it comes from Discord, as far as the desk looks at it."""

    client: _Client
    id: int
    guild_id: int = SERVER
    channel_id: int = CHANNEL
    channel: None = None
    type: None = None
    replies: int = 0
    extras: dict[str, object] = field(default_factory=dict)

    @property
    def user(self) -> _Fan:
        """Who asks."""
        return _Fan()

    @property
    def response(self) -> Interaction:
        """What answers."""
        return self

    followup = response

    def is_done(self) -> bool:
        """Whether there is an answer."""
        return self.replies > 0

    async def send_message(self, **_: object) -> None:
        """Take the answer."""
        self.replies += 1

    send = send_message


class _Fan(NamedTuple):
    id: int = FAN


class _Client(NamedTuple):
    arrivals: Arrivals


@dataclass
class Stream:
    """A stream of questions, and how long answers and the event loop take."""

    desk: Desk
    questions: Iterator[str]
    client: _Client = field(default_factory=lambda: _Client(Arrivals()))
    random: Random = field(default_factory=lambda: Random(1))
    times: list[float] = field(default_factory=list)
    gaps: list[tuple[float, float]] = field(default_factory=list)
    asked: int = 0
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _ids: Iterator[int] = field(default_factory=itertools.count)

    @property
    def at_work(self) -> int:
        """How many questions are being answered."""
        return len(self._tasks)

    async def phase(self, until: asyncio.Task[Any]) -> Phase:
        """Ask until something is done."""
        self.times, self.gaps, self.asked = [], [], 0
        start = time.perf_counter()
        ticking = asyncio.create_task(self._tick())
        while not until.done():
            await asyncio.sleep(self.random.expovariate(PER_SECOND))
            task = asyncio.create_task(self._ask(next(self.questions), time.perf_counter()))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            self.asked += 1
        seconds = time.perf_counter() - start
        await asyncio.gather(*self._tasks)
        ticking.cancel()
        times = np.array(self.times)
        p50, p99, most = 1000 * np.quantile(times, (0.5, 0.99, 1))
        late = int(np.sum(times > LATE))
        stall, own = 1000 * max(gap for gap, _ in self.gaps), 1000 * max(map(min, self.gaps))
        return Phase(seconds, self.asked, self.asked - len(times), late, p50, p99, most, stall, own)

    async def _ask(self, question: str, since: float) -> None:
        interaction: Any = Interaction(self.client, next(self._ids))
        asked = Asked(functools.partial(self.desk.library.answer, question), question, is_seen=True)
        await self.desk.answer_command(interaction, asked, private=None, watched=None)
        if interaction.replies:
            self.times.append(time.perf_counter() - since)

    async def _tick(self) -> None:
        last, computed = time.perf_counter(), time.process_time()
        while True:
            await asyncio.sleep(TICK)
            now, computing = time.perf_counter(), time.process_time()
            self.gaps.append((now - last - TICK, computing - computed))
            last, computed = now, computing


async def reloaded(facts: int, folder: Path, way: str) -> list[Phase]:
    """Return what was measured before, during and after a reload."""
    cached = ProcessCompiler(Cache(folder / "compiled"))
    compiler = cached if way == "process" else Compiler()
    snapshot = read_snapshot(folder / "facts")
    library = Library(cached.open(snapshot), compiler=compiler)
    async with Storage.open(f"sqlite:///{folder / way}.sqlite3") as storage:
        curation = Curation(library=library, directory=folder / "facts", storage=storage)
        await curation.reload()
        stream = Stream(Desk(curation=curation, incidents=Incidents(), limits=Limits()), _questions(facts))
        async with short_pauses(lambda: not stream.at_work):
            await stream.phase(asyncio.create_task(asyncio.sleep(BEFORE / 3)))  # to warm up
            before = await stream.phase(asyncio.create_task(asyncio.sleep(BEFORE)))
            await asyncio.to_thread(_change, folder / "facts")
            reload = asyncio.create_task(curation.reload())
            during = await stream.phase(reload)
            if not (await reload).is_live:
                sys.exit("the reload was refused")
            after = await stream.phase(asyncio.create_task(asyncio.sleep(AFTER)))
    compiler.close()
    return [before, during, after]


def _questions(facts: int) -> Iterator[str]:
    store, seed = Store(facts * ASKS_PER_FACT), 0
    while True:
        seed += 1
        yield from (asked.question for asked in store.questions(500, seed))


def _change(folder: Path) -> None:
    """Change one fact in a hundred, other ones each time."""
    for path in folder.glob("facts-*.yaml"):
        lines = path.read_text(encoding="utf-8").split("\n")
        answers = [number for number, line in enumerate(lines) if line.startswith("    answer: ")]
        for number in answers[time.time_ns() % 100 :: 100]:
            lines[number] = lines[number].removesuffix('"') + ' Or so they say."'
        path.write_text("\n".join(lines), encoding="utf-8")


async def _start(folder: Path) -> None:
    """Be the bot until it is ready."""
    compiler = ProcessCompiler(Cache(folder / "compiled"))
    async with Storage.open(f"sqlite:///{folder / 'start'}.sqlite3") as storage:
        await Curation.open(folder / "facts", storage=storage, compiler=compiler)
        print("ready", flush=True)


def started(folder: Path, how: str) -> float:
    """Return the seconds from the start of a process until it can answer."""
    for path in (folder / "compiled").glob("*"):
        if how == "cold":
            path.unlink()
        elif how == "damaged":
            content = bytearray(path.read_bytes())
            content[len(content) // 2] ^= 1
            path.write_bytes(content)
    start = time.perf_counter()
    command = _command(folder, "start")
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:  # noqa: S603  ourselves
        if process.stdout is None or process.stdout.readline() != "ready\n":
            sys.exit("it did not start")
        return time.perf_counter() - start


def main() -> None:
    """Print the tables, or one measurement for them."""
    options = _parser().parse_args()
    if options.measure == "start":
        import bot.cli.run  # noqa: F401, PLC0415  as the bot does

        asyncio.run(_start(options.folder))
    elif options.measure:
        print(json.dumps(asyncio.run(reloaded(options.facts, options.folder, options.measure))))
    else:
        logging.basicConfig(level=logging.ERROR)
        with tempfile.TemporaryDirectory() as folder:
            write_pack(Path(folder, "facts"), options.facts)
            _print(Path(folder), options.facts, options.ways)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reload", description=__doc__.split("\n")[0])
    parser.add_argument("--facts", type=int, default=FACTS, help="in the pack")
    parser.add_argument("--ways", nargs="*", choices=WAYS, default=list(WAYS), help="to reload")
    parser.add_argument("--measure", choices=("start", *WAYS), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    return parser


def _print(folder: Path, facts: int, ways: Sequence[str]) -> None:
    print("| start | ready after |\n|---|---|")
    for how in STARTS:
        print(f"| {how} cache | {started(folder, how):.1f} s |", flush=True)
    print("\n| reload | | seconds | questions | lost | late | p50 ms | p99 ms | max ms | longest stall ms | own |")
    print("|---" * 11 + "|")
    for way in ways:
        command = [*_command(folder, way), "--facts", str(facts)]
        done = subprocess.run(command, check=False, stdout=subprocess.PIPE, text=True)  # noqa: S603  ourselves
        if done.returncode:
            # A thread that computes leaves others so little time that the database seems not to answer.
            print(f"| {WAYS[way]} | failed |", flush=True)
            continue
        measured = done.stdout
        phases = [Phase(*phase) for phase in json.loads(measured)]
        for name, phase in zip(("before", "during", "after"), phases, strict=True):
            print(_row(WAYS[way], name, phase), flush=True)
        print(f"\np99 during / p99 before: {phases[1].p99 / phases[0].p99:.2f}\n", flush=True)


def _row(way: str, name: str, phase: Phase) -> str:
    counts = f"{phase.seconds:.0f} | {phase.asked} | {phase.lost} | {phase.late}"
    times = (phase.p50, phase.p99, phase.most, phase.stall, phase.own)
    return f"| {way} | {name} | {counts} | {' | '.join(f'{milliseconds:.1f}' for milliseconds in times)} |"


def _command(folder: Path, what: str) -> list[str]:
    return [sys.executable, "-m", "benchmarks.reload", "--measure", what, "--folder", str(folder)]


if __name__ == "__main__":
    main()
