"""From the command line's arguments to an exit code."""

from __future__ import annotations

import io
import os
import sys
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.cli.arguments import parse
from bot.cli.output import OutputError, drop_output, open_output
from bot.cli.surroundings import FAILED, INTERRUPTED, MISUSED, Refusal, Surroundings
from bot.config import ConfigError
from bot.pauses import uncollected

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Callable, Sequence

CLOSED_PIPE: Final = 141
"""The reader of our output went away: 128 plus the number of SIGPIPE, as shells have it."""
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1"}
"""NumPy would share out every product among all processors: of 20,000 words, that took each seven times as long."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; `argv` is ``None`` for the process's own arguments."""
    try:
        open_output()
        os.environ |= {**_ONE_THREAD, **os.environ}
        arguments = parse(sys.argv[1:] if argv is None else argv)
        code = _execute(arguments, _surroundings())
        sys.stdout.flush()
    except KeyboardInterrupt:
        return INTERRUPTED
    except OutputError as error:
        drop_output()
        return _say_why(error.__cause__)
    return code


def _say_why(error: BaseException | None) -> int:
    """Say why output cannot be written; return the exit code."""
    if isinstance(error, BrokenPipeError):
        return CLOSED_PIPE
    reason = error.strerror if isinstance(error, OSError) else None
    sys.stderr.write(f"casefile: standard output cannot be written to: {reason or error}\n")
    return FAILED


def _execute(arguments: Namespace, surroundings: Surroundings) -> int:
    try:
        return _command(arguments.command)(arguments, surroundings)
    except ConfigError as error:
        for problem in error.problems:
            surroundings.warn(f"casefile: {problem}")
        return MISUSED
    except Refusal as refusal:
        surroundings.warn(f"casefile: {refusal}")
        return refusal.code


def _command(name: str) -> Callable[[Namespace, Surroundings], int]:
    """Import a command's module now that it is chosen: `ask` and `check` never load Discord, and help is quick."""
    with uncollected():
        execute: Callable[[Namespace, Surroundings], int] = import_module(f"bot.cli.{name}").execute
    return execute


def _surroundings() -> Surroundings:
    # Some service managers start a process without standard input, and Python then has none.
    stdin = sys.stdin.buffer if sys.stdin is not None else io.BytesIO()
    return Surroundings(environ=os.environ, directory=Path(), stdin=stdin, stdout=sys.stdout, stderr=sys.stderr)
