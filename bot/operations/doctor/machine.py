"""Looks at the machine: Python, packages, folders, disk, memory and the health port."""

from __future__ import annotations

import errno
import os
import platform
import re
import shutil
import socket
import stat
import sys
from importlib.metadata import PackageNotFoundError, requires, version
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.operations.doctor.finding import broken, doubtful, fine

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.operations.doctor.finding import Finding

OLDEST: Final = (3, 11)
NEWEST_TRIED: Final = (3, 13)
_TOLD: Final = ("discord.py", "sqlalchemy", "psycopg", "rapidfuzz")
_MEGABYTE: Final = 1024**2
LITTLE_DISK: Final = 1024
NO_DISK: Final = 100
"""Megabytes."""
LITTLE_MEMORY: Final = 256
"""Megabytes: the bot takes a third of that with a small pack, and reading a large one takes more."""


def python() -> Finding:
    """Look at the version of Python."""
    found = f"{platform.python_version()} on {platform.system()} {platform.machine()}"
    if sys.version_info < OLDEST:
        return broken("Python", found, "Install Python 3.11 or newer")
    if sys.version_info[:2] > NEWEST_TRIED:
        return doubtful("Python", found, "Nobody has tried it with this version: 3.11 to 3.13 are tested")
    return fine("Python", found)


def packages() -> Finding:
    """Look for the packages that the bot needs."""
    try:
        needed = [line for line in requires("casefile") or [] if "extra ==" not in line]
    except PackageNotFoundError:
        return doubtful("packages", "Casefile itself is not installed", "Start it with `make run`, or install it")
    names = [re.split(r"[^\w.-]", line, maxsplit=1)[0] for line in needed]
    missing = [name for name in names if _version(name) is None]
    if missing:
        return broken("packages", f"missing: {', '.join(missing)}", "Install requirements/run.txt")
    return fine("packages", ", ".join(f"{name} {_version(name)}" for name in _TOLD))


def _version(name: str) -> str | None:
    try:
        return version(name)
    except PackageNotFoundError:
        return None


def data_folder(folder: Path) -> Finding:
    """Look at whether the bot may write into its data folder, or make it."""
    place = _existing(folder)
    if not place.is_dir():
        return broken("data folder", f"{place} is a file", "Name a folder in DATA_DIR")
    if not os.access(place, os.W_OK | os.X_OK):
        return broken(
            "data folder", f"{folder} cannot be written to", "Give the bot's user the right to, or set DATA_DIR"
        )
    return fine("data folder", f"{folder}" if place == folder.absolute() else f"{folder} will be made")


def disk(folder: Path) -> Finding:
    """Look at how much room there is for the data."""
    free = shutil.disk_usage(_existing(folder)).free // _MEGABYTE
    found = f"{free:,} MB free"
    if free < NO_DISK:
        return broken("disk", found, "Make room: a database on a full disk saves nothing")
    if free < LITTLE_DISK:
        return doubtful("disk", found, "Make room soon: each of thirty revisions is kept")
    return fine("disk", found)


def memory() -> Finding:
    """Look at how much memory the bot may have (Linux: of the machine, and of the container)."""
    available = min(_memory(), default=None)
    if available is None:
        return fine("memory", "cannot be told on this system")
    found = f"{available:,} MB available"
    if available < LITTLE_MEMORY:
        return doubtful("memory", found, f"Give it {LITTLE_MEMORY} MB: see docs/operations.md for large packs")
    return fine("memory", found)


def _memory() -> Iterator[int]:
    for path, pattern in (
        ("/proc/meminfo", r"MemAvailable: +(\d+) kB"),
        ("/sys/fs/cgroup/memory.max", r"(\d+)"),
    ):
        try:
            match = re.search(pattern, Path(path).read_text("ascii"))
        except OSError:
            continue
        if match is not None:
            yield int(match[1]) * (1024 if "kB" in pattern else 1) // _MEGABYTE


def settings_file(path: Path) -> Finding:
    """Look at who may read the file with the token in it."""
    if not path.is_file():
        return fine("settings", "from the environment: there is no .env here")
    if os.name == "posix" and path.stat().st_mode & (stat.S_IRGRP | stat.S_IROTH):
        return doubtful("settings", f"{path}, which others on this machine can read", f"chmod 600 {path}")
    return fine("settings", f"{path}")


def health_port(host: str, port: int | None) -> Finding:
    """Look at whether the health port can be opened, or is, by a bot that runs."""
    if port is None:
        return doubtful("health port", "HEALTH_PORT is not set", "Set it, so that you can see how the bot is")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.create_server((host, port), family=family):
            return fine("health port", f"{host}:{port} is free: no bot runs here")
    except OSError as error:
        if error.errno == errno.EADDRINUSE:
            return fine("health port", f"{host}:{port} is in use: by the bot, if it runs")
        return broken("health port", f"{host}:{port}: {error.strerror}", "Change HEALTH_HOST or HEALTH_PORT")


def _existing(folder: Path) -> Path:
    """Return a folder, or the nearest above it that is there."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())
