"""How the bot holds out: all that fans and moderators do, for half an hour, on a network that fails all the time.

`python -m benchmarks.soak --minutes 30` runs the unmodified bot as a process of its own against a loopback Discord on
this machine: 200 interactions a second, and something goes wrong every 5 seconds. Then it prints what was lost or late
and why, how soon answers were acknowledged, and what became of the process's memory, files, tasks and views. It ends
with exit code 1 where a limit is broken.
"""

from __future__ import annotations

import argparse
import asyncio
import itertools
import re
import sys
import tempfile
import time
from functools import partial
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final

import aiohttp

from benchmarks.endurance import MOST_LATE, SESSION_OVER, Sample, Soak, report
from benchmarks.traffic import Traffic
from tests.loopback.faults import cut, failing, failing_after, limited, slow
from tests.loopback.ledger import SECONDS_TO_ANSWER
from tests.loopback.process import running
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Guild

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from tests.loopback.ledger import Entry
    from tests.loopback.process import BotProcess

FACTS: Final = Path(__file__).parents[1] / "facts"
SERVERS: Final = 20
EACH: Final = 5
"""Requests that a fault of requests hits."""
_LINE: Final = re.compile(r'level=(?P<level>\w+) .*?message=(?P<message>"[^"]*"|\S+)(?:.*? error=(?P<error>\w+))?')
IN_MEMORY: Final = Path("/dev/shm")  # noqa: S108  a folder of its own is made in it
"""Where the bot's database is: what a slow disk does is for the tests of the storage."""
KEPT_SECONDS: Final = 8.0
"""How long an interaction is looked at after it was sent."""


async def soak(*, seconds: float, rate: float, fault_every: float, patience: float = SECONDS_TO_ANSWER) -> Soak:
    """Run one.

    Args:
        seconds: for how long interactions are sent.
        rate: how many of them a second.
        fault_every: seconds between faults.
        patience: for how many seconds the loopback Discord takes answers.
    """
    result = Soak()
    with tempfile.TemporaryDirectory(dir=IN_MEMORY if IN_MEMORY.is_dir() else None) as folder:
        guilds = [Guild() for _ in range(SERVERS)]
        async with (
            LoopbackDiscord(guilds, seconds_to_answer=patience) as discord,
            running(discord, Path(folder), facts=FACTS, settings={"HEALTH_PORT": "0"}) as bot,
        ):
            port = _port(bot)
            beside = [
                asyncio.create_task(_spoil(discord, fault_every, result)),
                asyncio.create_task(_sample(bot, port, result)),
                asyncio.create_task(_sweep(discord, result, KEPT_SECONDS + patience - SECONDS_TO_ANSWER)),
            ]
            await _send(Traffic(discord, Random(7)), seconds=seconds, rate=rate)
            beside[0].cancel()
            await _quiet(discord, KEPT_SECONDS + patience)
            for task in beside[1:]:
                task.cancel()
            await asyncio.gather(*beside, return_exceptions=True)
            _count_all(discord, result, list(discord.ledger))
            result.samples.append(await _sampled(bot, port, time.monotonic()))
            result.samples[-1].seconds = seconds
            result.told.update(_told(bot.said))
            result.unknown = len(discord.unknown)
            for task in beside:
                if not task.cancelled() and (error := task.exception()) is not None:
                    raise error
    return result


def _told(log: str) -> Iterator[str]:
    """Yield what warnings and errors of a log say, without what differs each time; what is no line counts, too."""
    for line in log.splitlines():
        found = _LINE.search(line)
        if found is None:
            yield f"ERROR {line[:80]}"
        elif found["level"] not in {"INFO", "DEBUG"}:
            said = re.sub(r"\d+", "0", found["message"])[:60]
            yield f"{found['level']} {said} {found['error'] or ''}"


def _port(bot: BotProcess) -> int:
    """Return the port on which the bot says how it is, as its log has it."""
    found = re.search(r"how the bot is.* port=(\d+)", bot.said)
    if found is None:
        raise LookupError(bot.said)
    return int(found[1])


async def _send(traffic: Traffic, *, seconds: float, rate: float) -> None:
    """Send interactions evenly, however long each takes."""
    begun = time.monotonic()
    for number in itertools.count():
        due = begun + number / rate
        if due - begun > seconds:
            return
        await asyncio.sleep(max(0.0, due - time.monotonic()))
        await traffic.next()


async def _quiet(discord: LoopbackDiscord, seconds: float) -> None:
    """Wait until everything is answered that can be, but not longer than so many seconds."""
    until = time.monotonic() + seconds
    while time.monotonic() < until and any(_is_open(entry) for entry in discord.ledger):  # noqa: ASYNC110
        await asyncio.sleep(0.1)
    await asyncio.sleep(1)  # what was answered may be followed up


def _is_open(entry: Entry) -> bool:
    return entry.is_waiting or (entry.acknowledged is None and SESSION_OVER not in entry.faults and not entry.is_late)


async def _sweep(discord: LoopbackDiscord, result: Soak, kept: float) -> None:
    """Count what is old enough, and forget it: there are too many to keep."""
    while True:
        await asyncio.sleep(1)
        now = time.monotonic()
        _count_all(discord, result, [entry for entry in discord.ledger if now - entry.sent > kept])


def _count_all(discord: LoopbackDiscord, result: Soak, entries: list[Entry]) -> None:
    for entry in entries:
        result.count(entry)
    discord.ledger.forget(entries)
    discord.posted.clear()


async def _sample(bot: BotProcess, port: int, result: Soak) -> None:
    begun = time.monotonic()
    while True:
        await asyncio.sleep(2)
        result.samples.append(await _sampled(bot, port, begun))


async def _sampled(bot: BotProcess, port: int, begun: float) -> Sample:
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{port}/metrics") as response,
    ):
        lines = (await response.text()).splitlines()
    levels = dict(line.rsplit(" ", 1) for line in lines if not line.startswith("#"))
    return Sample(
        seconds=time.monotonic() - begun,
        megabytes=bot.rss / 1e6,
        files=bot.files,
        tasks=int(float(levels["casefile_tasks"])),
        views=int(float(levels["casefile_views_kept"])),
    )


async def _spoil(discord: LoopbackDiscord, every: float, result: Soak) -> None:
    """Let one thing after the other go wrong."""
    for name, spoil in itertools.cycle(_spoilers(discord).items()):
        await asyncio.sleep(every)
        await spoil()
        result.faults[name] += 1


def _spoilers(discord: LoopbackDiscord) -> dict[str, Callable[[], Awaitable[object]]]:
    gateway = discord.gateway
    requests = {
        "500": lambda: failing(500, times=EACH),
        "502 twice": lambda: failing(502, times=2 * EACH),
        "503 after the work": lambda: failing_after(503, times=EACH),
        "cut before the answer": lambda: cut(times=EACH),
        "cut after the work": lambda: cut(after_work=True, times=EACH),
        "429 with Via": lambda: limited(0.2, times=EACH),
        "429 without Via": lambda: limited(0.2, via=False, times=EACH),
        "confirmed late": lambda: slow(1.0, times=EACH),
    }

    async def add(name: str) -> None:
        discord.faults.add(requests[name]())

    async def cut_gateway() -> None:
        gateway.cut()

    async def repeat() -> None:
        entries = [entry for entry in discord.ledger if entry.acknowledged is None and not entry.faults][-EACH:]
        for entry in entries:
            await discord.deliver(entry, times=2)

    broken = ("{", "[]", '{"op": 0, "t": "INTERACTION_CREATE", "s": null, "d": {"id": "1"}}')
    found: dict[str, Callable[[], Awaitable[object]]] = {name: partial(add, name) for name in requests}
    return found | {
        "connection cut": cut_gateway,
        "op 7": gateway.reconnect,
        "close 4000": lambda: gateway.close(4000),
        "op 9, resumable": lambda: gateway.invalidate(resumable=True),
        "op 9, session over": lambda: gateway.invalidate(resumable=False),
        "broken frame": lambda: gateway.send_bytes(b"nonsense\x00\x00\xff\xff"),
        "broken packets": lambda: asyncio.gather(*map(gateway.send_text, broken)),
        "delivered three times": repeat,
    }


def main() -> int:
    """Run a soak and say what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    parser.add_argument("--rate", type=float, default=200.0, help="interactions a second")
    parser.add_argument("--fault-every", type=float, default=5.0, help="seconds")
    arguments = parser.parse_args()
    result = asyncio.run(soak(seconds=arguments.minutes * 60, rate=arguments.rate, fault_every=arguments.fault_every))
    broken = result.broken()
    if result.within(0.999) > MOST_LATE:
        broken.append(f"p99.9 of acknowledgements is {result.within(0.999):.2f} s")
    print(report(result))
    print("\n".join(f"BROKEN: {limit}" for limit in broken) or "All limits hold.")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
