"""Runs Casefile's command line as its users do: as a process of its own, in a folder of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parents[2]
PACKS = ROOT / "tests" / "packs"
LIGHTHOUSE = PACKS / "lighthouse"
PATIENCE = 60
"""Seconds after which a process that should have ended has hung."""


def environment(settings: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return an environment with nothing of this machine's own settings in it."""
    path = os.environ.get("PATH", "")
    return {"PATH": path, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "", "COLUMNS": "120", **(settings or {})}


def casefile(
    *arguments: str | bytes | Path,
    cwd: Path,
    stdin: bytes = b"",
    settings: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run one command to its end."""
    done = subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        cwd=cwd,
        env=environment(settings),
        input=stdin,
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    return subprocess.CompletedProcess(done.args, done.returncode, done.stdout.decode(), done.stderr.decode())


def start(
    *arguments: str | Path, cwd: Path, code: str | None = None, settings: Mapping[str, str] | None = None
) -> subprocess.Popen[bytes]:
    """Start a command, or Python code that runs one, and leave it running."""
    command = ["-m", "bot"] if code is None else ["-c", code]
    # A shell's background jobs ignore Ctrl-C and hand that on to every process they start: these should hear it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    return subprocess.Popen(
        [sys.executable, *command, *arguments],
        cwd=cwd,
        env=environment(settings),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def objects(output: str) -> list[dict[str, Any]]:
    """Return the JSON objects of an output, one a line."""
    return [json.loads(line) for line in output.splitlines()]


def write_pack(folder: Path, facts: str, *, header: str = "") -> Path:
    """Write a pack that is named as its folder."""
    folder.mkdir(parents=True)
    (folder / "pack.yaml").write_text(f"format: 1\nid: {folder.name}\nname: {folder.name.title()}\n{header}", "utf-8")
    (folder / "facts.yaml").write_text(facts, "utf-8")
    return folder
