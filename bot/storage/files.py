"""The file that an SQLite database is in."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

from bot.storage.problems import FileMovedError

if TYPE_CHECKING:
    from pathlib import Path


class DatabaseFile:
    """Notices when the file is no longer there: SQLite would go on with one that was deleted and lose everything."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._identity: tuple[int, int] | None = None

    def prepare(self) -> None:
        """Make the file and its folder where they are missing.

        Raises:
            OSError: they cannot be made.
            sqlite3.Error: SQLite cannot open the file.
        """
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if not self._path.exists():
            # For the bot's own user only; SQLite gives the files that it puts beside it the same rights.
            self._path.touch(mode=0o600)
        # Tried here first, as aiosqlite leaves a thread behind where it cannot open a file.
        sqlite3.connect(self._path).close()

    def opened(self) -> None:
        """Take note of which file was opened."""
        self._identity = self._current()

    def check(self) -> None:
        """Make sure that the file that was opened has the name still.

        Raises:
            FileMovedError: it was removed or replaced.
        """
        try:
            current = self._current()
        except FileNotFoundError as error:
            raise FileMovedError from error
        if current != self._identity:
            raise FileMovedError

    def _current(self) -> tuple[int, int]:
        status = self._path.stat()
        return (status.st_dev, status.st_ino)
