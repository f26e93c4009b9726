"""What is live at a start, before anybody looks at whether the files on disk have changed."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.curation.files import NO_FOLDER, NoFilesError, read_facts
from bot.library import Library
from bot.loading import FactsError, Snapshot, golden_problem
from bot.storage import UnusableError

if TYPE_CHECKING:
    from pathlib import Path

    from bot.compiling import Compiler
    from bot.encoding import AskEncoder
    from bot.storage import Storage

_log = logging.getLogger(__name__)


async def open_library(
    directory: Path | None, *, storage: Storage, asks: AskEncoder | None = None, compiler: Compiler | None = None
) -> Library:
    """Return what was live last; where that is not known, what is in the facts folder.

    Raises:
        FactsError: with every problem of the facts folder, if there is any; also where a golden question leaks.
        NoFilesError: there is no facts folder, and nothing was live.
    """
    disk = None if directory is None else await asyncio.to_thread(read_facts, directory)
    last = await _last(disk, storage)
    if last is not None:
        try:
            return await asyncio.to_thread(Library.open, last, asks=asks, compiler=compiler)
        except FactsError as error:
            # A newer Casefile may refuse what an older one took.
            _log.error("Revision %s was live last, but it can no longer be used:\n%s", last.id, error)
    if disk is None:
        raise NoFilesError(None, is_shared=storage.is_shared)
    return await asyncio.to_thread(_open_checked, disk, asks, compiler)


async def _last(disk: Snapshot | None, storage: Storage) -> Snapshot | None:
    """Return the content of the newest stored revision; ``None``: there is none, or it cannot be read."""
    try:
        head = await storage.revisions.head()
        if head is None:
            return None
        if disk is not None and head.id == disk.id:
            return None if disk.errors else disk
        name = NO_FOLDER if disk is None else disk.name
        return Snapshot(name, await storage.revisions.files(head.number))
    except UnusableError:  # the storage logs it
        return None


def _open_checked(disk: Snapshot, asks: AskEncoder | None, compiler: Compiler | None) -> Library:
    library = Library.open(disk, asks=asks, compiler=compiler)
    failures = library.golden_failures()
    leaks = [golden_problem(failure, question=True) for failure in failures if failure.is_leak]
    if leaks:
        raise FactsError(leaks)
    for failure in failures:
        _log.warning("A golden question fails: %s", golden_problem(failure, question=True))
    return library
