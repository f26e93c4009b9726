"""Reads a library's folder again, as it is now."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from bot.loading import read_snapshot

if TYPE_CHECKING:
    from bot.library import Library
    from bot.reloading import ReloadReport


def reload(library: Library, *, pack: str | None = None, force: bool = False) -> ReloadReport:
    """Make live what is in the folder that a library was opened with, or one pack of it."""
    folder = Path(library.loaded.snapshot.name)
    return library.swap(library.prepare(read_snapshot(folder), pack=pack, force=force))
