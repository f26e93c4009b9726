"""Compiles what is large in a process of its own, so that the bot answers as before meanwhile."""

from __future__ import annotations

import logging
import os
import signal
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

import bot
from bot.compiling.admitting import StoredError
from bot.compiling.compiler import Compiler, refused
from bot.compiling.pace import Pace
from bot.compiling.storing import Reader, write
from bot.compiling.worker import Outcome, Request
from bot.errors import CasefileError
from bot.loading import FactsError, Problem
from bot.reloading import Prepared

if TYPE_CHECKING:
    from bot.compiling.cache import Cache
    from bot.loading import Loaded, Snapshot
    from bot.reloading import Compiled

LARGE: Final = 2_000_000
"""Bytes of files that take longer to compile, about four seconds, than it takes to start a process."""

_log = logging.getLogger(__name__)


class StoppedError(CasefileError):
    """The process ended before it was done.

    Attributes:
        code: with which it ended; the negative number of the signal that stopped it, if one did.
    """

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code

    def __str__(self) -> str:
        if self.code >= 0:
            return "the process that reads them failed; the bot's log says why"
        name = signal.Signals(-self.code).name
        hint = "; this machine may have too little memory" if name == "SIGKILL" else ""
        return f"the process that reads them was stopped ({name}){hint}; try again"


class ProcessCompiler(Compiler):
    """Keeps what it opens in a cache; compiles what is large in a process of its own where something is live already.

    Args:
        cache: where what was compiled is kept.
        large: bytes of files from which on they are.
    """

    def __init__(self, cache: Cache, *, large: int = LARGE) -> None:
        self._cache = cache
        self._large = large
        self._working = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._is_closed = False

    def open(self, snapshot: Snapshot) -> Compiled:
        """Take what was compiled before, or compile some files where nothing is live yet.

        Raises:
            FactsError: with every problem, if there is any.
        """
        key = self._cache.key_of(snapshot)
        known = self._cache.get(key)
        if known is None:
            known = super().open(snapshot)
            self._cache.put(key, known)
        return known

    def prepare(self, snapshot: Snapshot, *, live: Loaded, pack: str | None, force: bool) -> Prepared:
        """Compile what could become live, compare it with what is, and ask the golden questions.

        Where the process fails, that is a problem of the files: what is live stays.
        """
        if not self._is_large(snapshot):
            return super().prepare(snapshot, live=live, pack=pack, force=force)
        try:
            with self._working:
                outcome = self._outcome(Request(snapshot, live.snapshot, pack, force))
        except StoppedError as error:
            message = f"the facts could not be read: {error}"
            return Prepared(refused(FactsError([Problem(snapshot.name, 1, 1, "", message)]), live))
        if outcome.report.problems or outcome.report.is_refused:
            return Prepared(outcome.report)
        new = self._cache.get(outcome.key, paced=True) if outcome.key else None
        if new is None:
            _log.warning("What was compiled cannot be read, so it is compiled once more, which slows down answers.")
            return super().prepare(snapshot, live=live, pack=pack, force=force)
        return Prepared(outcome.report, new)

    def close(self) -> None:
        """Stop the process, if there is one; whoever waits for it is told so."""
        self._is_closed = True
        if self._process is not None:
            self._process.kill()

    def _is_large(self, snapshot: Snapshot) -> bool:
        return sum(map(len, snapshot.files.values())) >= self._large

    def _outcome(self, request: Request) -> Outcome:
        command = [sys.executable, "-m", "bot.compiling", os.fspath(self._cache.folder.absolute())]
        process = subprocess.Popen(  # noqa: S603  ourselves
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=_environment()
        )
        self._process = process
        if self._is_closed:
            process.kill()
        try:
            said: Outcome | str = _exchange(process, request)
        except (OSError, StoredError) as error:
            said = str(error)
        finally:
            self._process = None
            code = _ended(process)
        if isinstance(said, Outcome):
            return said
        _log.error("The process that compiles ended with %d: %s", code, said)
        raise StoppedError(code)


def _exchange(process: subprocess.Popen[bytes], request: Request) -> Outcome | str:
    """Send a request to a process, and return what it answers: an outcome, or how it failed."""
    assert process.stdin is not None  # noqa: S101  both are pipes
    assert process.stdout is not None  # noqa: S101
    write(process.stdin, request)
    process.stdin.flush()
    said: Outcome | str = Reader(process.stdout, Pace(rests=True)).next()
    return said


def _ended(process: subprocess.Popen[bytes]) -> int:
    """Wait for a process that has nobody to talk to any more; return its code."""
    for pipe in (process.stdin, process.stdout):
        with suppress(OSError):  # what could not be sent
            pipe.close() if pipe is not None else None
    return process.wait()


def _environment() -> dict[str, str]:
    """Return the environment in which the process finds the same program."""
    here = os.fspath(Path(bot.__file__).parent.parent)
    paths = [here, *filter(None, [os.environ.get("PYTHONPATH")])]
    return {**os.environ, "PYTHONPATH": os.pathsep.join(paths)}
