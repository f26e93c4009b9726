"""How fast, how big and how right the matcher is on stores of up to a million asks, beside well-known ways to match.

`python -m benchmarks.matching` prints a table. The rivals need what `requirements/bench.txt` lists, which `make bench`
installs; `--rivals none` does without. Each line is measured in a process of its own, so that memory is what that
matcher alone takes; the store itself is not counted. Times are those of the processor, so that others on the machine do
not count. Linux only, as memory is read from `/proc`.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import json
import os
import subprocess
import sys
import time
from importlib import import_module
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from benchmarks.store import ASKS_PER_FACT, Store
from bot.core.matching import Matcher
from bot.core.spoilers import text_for_matching
from bot.pauses import uncollected
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from benchmarks.store import Asked

    Search = Callable[[str], str | None]
    """Returns the id of the best fact; ``None`` where there is none."""

SIZES: Final = (1_000, 10_000, 100_000, 1_000_000)
OURS: Final = {"Casefile": True, "Casefile, no entities declared": False}
"""Our own lines, and whether their store declares its entities."""
STALL: Final = "stall"
STALL_ASKS: Final = 100_000
STALL_BUILDS: Final = 3
TICK: Final = 0.001
"""Seconds between two ticks of the event loop's clock."""
WARM_UP: Final = 200
MEASURED: Final = 600
"""Questions, none of them among those to warm up with."""
PATIENCE: Final = 15.0
"""Seconds of questions after which a slow rival is asked no more."""


class Line(NamedTuple):
    """What was measured of one matcher on one store.

    Attributes:
        asks: in the store.
        name: of the matcher.
        build: seconds of building.
        store: megabytes of the store itself.
        grown, peak, asked: megabytes beyond the store: when built, at most while building, after all questions.
        p50, p99: milliseconds a question.
        first: share of questions that the store covers whose right fact is the best, 0 to 1.
        questions: asked, fewer of a slow matcher.
    """

    asks: int
    name: str
    build: float
    store: float
    grown: float
    peak: float
    asked: float
    p50: float
    p99: float
    first: float
    questions: int


def measured_ours(asks: int, name: str) -> Line:
    """Measure the matcher."""
    store = Store(asks, is_declared=OURS[name])
    english = language()
    Matcher(Store(ASKS_PER_FACT).revision(), english)  # makes what all matchers share: tables, patterns
    bare = _resident()
    revision = store.revision()

    def build() -> Search:
        with uncollected():
            matcher = Matcher(revision, english)

        def search(question: str) -> str | None:
            candidates = matcher.match(question).candidates
            return candidates[0].key.fact if candidates else None

        return search

    return _measured(asks, name, build, store, bare)


def measured_rival(asks: int, name: str) -> Line:
    """Measure another way to match."""
    make = import_module("benchmarks.rivals").RIVALS[name]  # not at the top: what it needs may not be installed
    store = Store(asks)
    bare = _resident()
    facts = list(store.facts())
    texts = [text_for_matching(ask).lower() for fact in facts for ask in fact.asks]
    ids = [fact.id for fact in facts]
    del facts

    def build() -> Search:
        rival = make(texts)

        def search(question: str) -> str | None:
            found = rival(question)
            return ids[found // ASKS_PER_FACT] if found is not None else None

        return search

    return _measured(asks, name, build, store, bare)


def _measured(asks: int, name: str, build: Callable[[], Search], store: Store, bare: float) -> Line:
    gc.collect()
    before = _resident()
    Path("/proc/self/clear_refs").write_text("5", encoding="ascii")  # resets the peak
    start = time.process_time()
    search = build()
    built = time.process_time() - start
    peak = _resident("VmHWM")
    gc.collect()
    grown = _resident()
    warm_up = store.questions(WARM_UP, seed=1)
    _answered(search, warm_up)
    known = {asked.question for asked in warm_up}
    questions = [asked for asked in store.questions(2 * MEASURED, seed=2) if asked.question not in known][:MEASURED]
    times, right = _answered(search, questions)
    p50, p99 = np.quantile(times, (0.5, 0.99))
    sizes = (max(0.0, before - bare), grown - before, peak - before, _resident() - before)
    return Line(asks, name, built, *sizes, p50, p99, float(np.mean(right)), len(times))


def _answered(search: Search, questions: Sequence[Asked]) -> tuple[list[float], list[bool]]:
    """Return the milliseconds that each question took, and of each that the store covers whether it was found."""
    times, right, since = [], [], time.monotonic()
    for asked in questions:
        start = time.thread_time()
        found = search(asked.question)
        times.append(1000 * (time.thread_time() - start))
        if asked.expected is not None:
            right.append(found == asked.expected)
        if time.monotonic() - since > PATIENCE and right:
            break
    return times, right


def _resident(which: str = "VmRSS") -> float:
    """Return how much memory the process has, in megabytes (``VmHWM``: had at most)."""
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith(which)) / 1024


def longest_stalls(asks: int) -> list[float]:
    """Return how long the event loop stands still at most in each of a few builds in a thread, in milliseconds.

    All of them, ascending: others on the machine may cause a long one, but so may a rare pass of the garbage collector.
    """
    with uncollected():  # as the bot loads packs
        revision, english = Store(asks).revision(), language()
        Matcher(Store(ASKS_PER_FACT).revision(), english)

    def build() -> Matcher:
        with uncollected():
            return Matcher(revision, english)

    return sorted(asyncio.run(_longest_gap(build)) for _ in range(STALL_BUILDS))


async def _longest_gap(build: Callable[[], object]) -> float:
    longest, last = 0.0, time.perf_counter()
    building = asyncio.create_task(asyncio.to_thread(build))
    while not building.done():
        await asyncio.sleep(TICK)
        now = time.perf_counter()
        longest, last = max(longest, now - last - TICK), now
    await building
    return 1000 * longest


def main() -> None:
    """Print the table, or one measurement for it."""
    options = _parser().parse_args()
    if options.measure is None:
        _print_table(options.sizes, options.matchers, options.rivals, options.stall)
    elif options.measure == STALL:
        print(json.dumps(longest_stalls(options.sizes[0])))
    else:
        measured = measured_ours if options.measure in OURS else measured_rival
        print(json.dumps(measured(options.sizes[0], options.measure)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.matching", description=__doc__.split("\n")[0])
    parser.add_argument("--sizes", nargs="+", type=int, default=SIZES, metavar="ASKS", help="of the stores")
    parser.add_argument("--matchers", nargs="*", choices=OURS, default=list(OURS), help="which of our own lines")
    parser.add_argument("--rivals", nargs="+", default=["all"], metavar="NAME", help="which of them; none; all")
    parser.add_argument("--stall", type=int, default=STALL_ASKS, metavar="ASKS", help="built beside the event loop")
    parser.add_argument("--measure", help=argparse.SUPPRESS)
    return parser


def _print_table(sizes: Sequence[int], matchers: Sequence[str], rivals: Sequence[str], stall: int) -> None:
    print(
        "| asks | matcher | p50 ms | p99 ms | p50 by Casefile's | rank 1 | build s | MB, peak, asked | store MB | n |"
    )
    print("|---" * 10 + "|")
    for asks in sizes:
        ours = 0.0
        for line in chain(_lines(asks, matchers), _lines(asks, _chosen(rivals))):
            ours = ours or line.p50
            print(_row(line, ours), flush=True)
    if stall:
        gaps = ", ".join(f"{gap:.0f}" for gap in json.loads(_in_own_process(stall, STALL)))
        print(f"\nLongest stall of the event loop, in ms, in builds of {stall:,} asks in a thread: {gaps}.")


def _chosen(rivals: Sequence[str]) -> Sequence[str]:
    if "none" in rivals:
        return ()
    known = list(import_module("benchmarks.rivals").RIVALS)
    unknown = [name for name in rivals if name not in {*known, "all"}]
    if unknown:
        sys.exit(f"--rivals: no {', '.join(unknown)} here; there are none, all, and {', '.join(known)}.")
    return known if "all" in rivals else rivals


def _lines(asks: int, names: Sequence[str]) -> Iterator[Line]:
    for name in names:
        yield Line(*json.loads(_in_own_process(asks, name)))


def _in_own_process(asks: int, what: str) -> str:
    print(f"{asks:,} asks: {what} ...", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "benchmarks.matching", "--sizes", str(asks), "--measure", what]
    as_the_bot = {**os.environ, "OPENBLAS_NUM_THREADS": "1"}
    return subprocess.run(  # noqa: S603  ourselves
        command, check=True, stdout=subprocess.PIPE, text=True, env=as_the_bot
    ).stdout


def _row(line: Line, ours: float) -> str:
    cells = (
        f"{line.asks:,}",
        line.name,
        f"{line.p50:.2f}",
        f"{line.p99:.2f}",
        f"{line.p50 / ours:.1f}",
        f"{line.first:.0%}",
        f"{line.build:.1f}",
        f"{line.grown:.0f}, {line.peak:.0f}, {line.asked:.0f}",
        f"{line.store:.0f}",
        str(line.questions),
    )
    return f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
