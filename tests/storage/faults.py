"""Real faults of the system under an SQLite database."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

NOBODY = 65534
"""The user that has no rights; all systems have it."""
_LOCKER = """\
import sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
for statement in sys.argv[2:]:
    connection.execute(statement)
print("locked", flush=True)
sys.stdin.read()
"""
LOCK_FOR_WRITING = ("BEGIN IMMEDIATE",)
LOCK_FOR_ALL = ("PRAGMA locking_mode = EXCLUSIVE", "BEGIN EXCLUSIVE")


@contextmanager
def locked(file: Path, statements: tuple[str, ...]) -> Iterator[None]:
    """Have another process lock a database."""
    command = [sys.executable, "-c", _LOCKER, str(file), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == b"locked\n"
        try:
            yield
        finally:
            process.stdin.close()


@contextmanager
def small_disk(kilobytes: int) -> Iterator[Path]:
    """Make a file system of its own in memory."""
    with tempfile.TemporaryDirectory(prefix="casefile-disk-") as folder:
        options = f"size={kilobytes}k,mode=755"
        if _mount("-t", "tmpfs", "-o", options, "tmpfs", folder) != 0:
            pytest.skip("this system lets the tests mount no disk of their own")
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)  # noqa: S607


def _mount(*arguments: str) -> int:
    try:
        return subprocess.run(["mount", *arguments], capture_output=True, check=False).returncode  # noqa: S607
    except FileNotFoundError:
        return 1


@contextmanager
def fill(folder: Path) -> Iterator[None]:
    """Take all room that is left on a disk, and give it back."""
    filler = folder / "filler"
    try:
        with filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(512))
    except OSError:
        pass
    try:
        yield
    finally:
        filler.unlink()


@contextmanager
def without_rights(folder: Path) -> Iterator[None]:
    """Take away the right to write to a folder and the files in it; root has it anyway, and is nobody meanwhile."""
    modes = {path: path.stat().st_mode for path in (folder, *folder.iterdir())}
    for path, mode in modes.items():
        path.chmod(mode & ~0o222 | 0o444)
    try:
        with as_nobody():
            yield
    finally:
        for path, mode in modes.items():
            path.chmod(mode)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Have no more rights than anybody: root is nobody meanwhile."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """Make a folder that other users than the tests' own can reach."""
    with tempfile.TemporaryDirectory(prefix="casefile-open-") as folder:
        path = Path(folder)
        path.chmod(0o755)
        yield path
