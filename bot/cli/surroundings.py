"""What a command takes from the process that runs it, and how it says that it cannot go on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, BinaryIO, Final, TextIO

from bot.errors import CasefileError

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

OK: Final = 0
FAILED: Final = 1
"""The command ran and what it found is bad: broken facts, a refused token."""
MISUSED: Final = 2
"""The command could not start: wrong arguments or settings (as argparse has it)."""
INTERRUPTED: Final = 130
"""Stopped with Ctrl-C: 128 plus the number of SIGINT, as shells have it."""


class Refusal(CasefileError):  # noqa: N818  it is an answer to the operator, worded as one
    """A command that cannot go on, in words for the operator.

    Attributes:
        message: what is wrong and what would be right.
        code: the exit code that fits.
    """

    def __init__(self, message: str, code: int = MISUSED) -> None:
        super().__init__(message, code)
        self.message = message
        self.code = code

    def __str__(self) -> str:
        return self.message


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """Where a command runs.

    Attributes:
        environ: the environment; never changed.
        directory: the current directory, where `.env` and `facts` are looked for.
        stdin: questions, one a line, as bytes: they may be broken.
        stdout: what was asked for.
        stderr: everything else.
    """

    environ: Mapping[str, str]
    directory: Path
    stdin: BinaryIO
    stdout: TextIO
    stderr: TextIO

    @property
    def dotenv_path(self) -> Path:
        """Where the settings file would be."""
        return self.directory / ".env"

    def say(self, line: str = "") -> None:
        """Write a line of what was asked for."""
        self.stdout.write(f"{line}\n")

    def warn(self, line: str) -> None:
        """Write a line about the command itself."""
        self.stderr.write(f"{line}\n")
        self.stderr.flush()
