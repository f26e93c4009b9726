"""Changes of the facts, one at a time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.loading import read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from bot.library import Library
    from bot.reloading import ReloadReport


class Curation:
    """Changes the facts. Each change is read, checked and compared with what is live; it goes live whole or not at all.

    Attributes:
        library: what is live.

    Args:
        library: see there.
        directory: the facts folder.
    """

    def __init__(self, *, library: Library, directory: Path) -> None:
        self.library = library
        self._directory = directory
        self._changing = asyncio.Lock()

    @property
    def is_changing(self) -> bool:
        """Whether a change is under way."""
        return self._changing.locked()

    async def reload(self, *, pack: str | None = None, force: bool = False, dry_run: bool = False) -> ReloadReport:
        """Read the facts folder and make what is in it live; one reload waits for another.

        Args:
            pack: id of the one pack to read; the others stay as they are live. ``None``: all.
            force: whether to go on although golden questions fail; where one of them leaks, nothing goes on.
            dry_run: whether to stop before anything is changed.
        """
        async with self._changing:
            snapshot = await asyncio.to_thread(read_snapshot, self._directory)
            prepared = await asyncio.to_thread(self.library.prepare, snapshot, pack=pack, force=force)
            if dry_run or prepared.report.is_refused:
                return prepared.report
            return await asyncio.to_thread(self.library.swap, prepared)
