"""Standard output and standard error, as commands need them."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

from bot.errors import CasefileError


class OutputError(CasefileError):
    """Standard output cannot be written to; the cause says why."""


class Output(io.TextIOWrapper):
    """Standard output, of which every failure is an `OutputError`: others are no fault of whoever reads it."""

    def write(self, text: str, /) -> int:
        """Write a text."""
        try:
            return super().write(text)
        except OSError as error:
            raise OutputError from error

    def flush(self) -> None:
        """Write what is kept back."""
        try:
            super().flush()
        except OSError as error:
            raise OutputError from error


def open_output() -> None:
    """Make output UTF-8 wherever it goes to a file or pipe, and never fail for a character a terminal lacks."""
    # Some service managers and shells start a process without these: Python then has none.
    output = sys.stdout or _nowhere()
    sys.stderr = sys.stderr or _nowhere()
    if isinstance(output, io.TextIOWrapper):
        encoding, lines, at_once = _encoding(output), output.line_buffering, output.write_through
        sys.stdout = Output(output.detach(), encoding, "replace", line_buffering=lines, write_through=at_once)
    if isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr.reconfigure(encoding=_encoding(sys.stderr), errors="replace")


def drop_output() -> None:
    """Let what Python still writes at its end go nowhere instead of failing loudly."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _nowhere() -> io.TextIOWrapper:
    return Path(os.devnull).open("w", encoding="utf-8")


def _encoding(stream: io.TextIOWrapper) -> str:
    return stream.encoding if stream.isatty() else "utf-8"
