from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.running import LIGHTHOUSE, PATIENCE, environment, start

FULL = Path("/dev/full")
COMMANDS = [
    ("ask", "what is the show about", "--facts", LIGHTHOUSE),
    ("ask", "--jsonl", "--facts", LIGHTHOUSE),
    ("check", "--facts", LIGHTHOUSE),
    ("leaks", "--at", "S01E01", "--facts", LIGHTHOUSE),
    ("schema",),
]


def answered(arguments: tuple[str | Path, ...], output: str, cwd: Path) -> tuple[int, str]:
    """Run a command in a shell that does something else with its output; return the exit code and what it says."""
    done = subprocess.run(
        ["/bin/sh", "-c", f'"$@" {output}', "sh", sys.executable, "-m", "bot", *arguments],
        cwd=cwd,
        env=environment(),
        input=b"what is the show about\n",
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return done.returncode, done.stderr.decode()


@pytest.mark.skipif(not FULL.exists(), reason="this system has no disk that is always full")
@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_full_disk_under_the_output_is_said_in_a_line(arguments: tuple[str | Path, ...], tmp_path: Path) -> None:
    code, said = answered(arguments, f"> {FULL}", tmp_path)
    assert code == 1
    assert said == "casefile: standard output cannot be written to: No space left on device\n"


@pytest.mark.parametrize("arguments", COMMANDS)
def test_output_that_is_closed_goes_nowhere(arguments: tuple[str | Path, ...], tmp_path: Path) -> None:
    assert answered(arguments, ">&- 2>&-", tmp_path) == (0, "")


def test_a_list_whose_reader_goes_away_ends_quietly(tmp_path: Path) -> None:
    with start("leaks", "--at", "S01E01", "--facts", LIGHTHOUSE, cwd=tmp_path) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.wait(PATIENCE) == 141
        assert process.stderr.read() == b""
