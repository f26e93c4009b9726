"""A process that exports over and over and is killed at random moments; it is forked, so that it need not start."""

from __future__ import annotations

import io
import os
import random
import signal
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Final, NoReturn

from bot.cli.arguments import parse
from bot.cli.export import execute
from bot.cli.surroundings import Surroundings

if TYPE_CHECKING:
    from collections.abc import Sequence

_LONGEST: Final = 0.4
"""Seconds; two exports take less."""


def main() -> None:
    """Kill so many exports, and after each wait until the files are looked at."""
    facts, *folders = map(Path, sys.argv[1:-1])
    dice = random.Random(5)  # noqa: S311
    for _ in range(int(sys.argv[-1])):
        process = os.fork()
        if not process:
            _export_for_ever(facts, folders)
        time.sleep(dice.random() * _LONGEST)
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)
        sys.stdout.write("killed\n")
        sys.stdout.flush()
        sys.stdin.readline()


def _export_for_ever(facts: Path, folders: Sequence[Path]) -> NoReturn:
    """Export what is in one database after the other; each takes back what the other one wrote."""
    while True:
        for folder in folders:
            surroundings = Surroundings(
                environ={"DATA_DIR": str(folder)},
                directory=facts.parent,
                stdin=io.BytesIO(),
                stdout=io.StringIO(),
                stderr=io.StringIO(),
            )
            execute(parse(["export"]), surroundings)
