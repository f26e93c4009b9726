"""The process that compiles: it reads one request, leaves what it compiled in the cache, says what there is to say."""

from __future__ import annotations

import os
import sys
import threading
import traceback
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.compiling.cache import Cache
from bot.compiling.compiler import compiled, refused, report
from bot.compiling.pace import Pace
from bot.compiling.storing import Reader, write
from bot.loading import FactsError, load, load_pack
from bot.pauses import uncollected

if TYPE_CHECKING:
    from bot.loading import Loaded, Snapshot
    from bot.reloading import Compiled, ReloadReport

_NICER: Final = 10
"""How much less of the processor it gets than the bot (0 to 19)."""
_EXPENDABLE: Final = "500"
"""Where memory runs out, this process is ended rather than the bot (0 to 1000)."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is to be compiled.

    Attributes:
        snapshot: the facts folder.
        live: the files of what is live, with which it is compared.
        pack: id of the one pack to load; the others stay as they are live. ``None``: all.
        force: whether failing golden questions are passed.
    """

    snapshot: Snapshot
    live: Snapshot
    pack: str | None
    force: bool


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it.

    Attributes:
        report: what there is to say.
        key: of what was compiled, in the cache; empty where there is nothing, or it cannot be kept.
    """

    report: ReloadReport
    key: str


def outcome_of(request: Request, cache: Cache) -> Outcome:
    """Compile what is requested, as `Compiler.prepare` does."""
    with uncollected():
        live = cache.get_loaded(cache.key_of(request.live)) or load(request.live)
        try:
            key, new = _known(request, live, cache)
        except FactsError as error:
            return Outcome(refused(error, live), "")
        return Outcome(report(new, live, force=request.force), key)


def _known(request: Request, live: Loaded, cache: Cache) -> tuple[str, Compiled]:
    """Return what is requested and its key, from the cache or made anew; without a key where it cannot be kept."""
    if request.pack is None:
        key = cache.key_of(request.snapshot)
        found = cache.get(key)
        if found is not None:
            return key, found
        new = compiled(load(request.snapshot))
    else:
        new = compiled(load_pack(request.snapshot, request.pack, live))
        key = cache.key_of(new.loaded.snapshot)
    return key if cache.put(key, new) else "", new


def main() -> None:
    """Serve one request: it comes in by standard input; out by standard output go the outcome, or a failure's words."""
    _step_back()
    out, sys.stdout = sys.stdout.buffer, sys.stderr  # whatever else is printed must not get between
    request: Request = Reader(sys.stdin.buffer, Pace(rests=False)).next()
    threading.Thread(target=_end_with, args=(sys.stdin.fileno(),), daemon=True).start()
    said = _outcome_or_failure(request, Cache(Path(sys.argv[1])))
    write(out, said)
    out.flush()
    sys.exit(isinstance(said, str))


def _outcome_or_failure(request: Request, cache: Cache) -> Outcome | str:
    """Compile; return how that failed where it should not have: printed, it would get between the bot's log lines."""
    try:
        return outcome_of(request, cache)
    except Exception:  # noqa: BLE001  who asked logs it
        return traceback.format_exc()


def _step_back() -> None:
    """Leave the processor and the memory to the bot."""
    with suppress(OSError, AttributeError):  # Windows has no such thing
        os.nice(_NICER)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_EXPENDABLE, encoding="ascii")


def _end_with(asking: int) -> None:
    """End as soon as whoever asked is gone, or no longer wants to know."""
    os.read(asking, 1)
    os._exit(1)
