"""The files on disk: of several processes of a bot one has to have them, and one can have an old copy."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Final

from bot.curation.actor import How
from bot.errors import CasefileError
from bot.loading import read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from bot.loading import Snapshot
    from bot.storage import Accepted, Storage

NO_FOLDER: Final = "facts"
"""How problems name the facts folder where there is none."""
_OLD: Final = (
    "The facts in %s were live before, and others have taken their place since, so they are left alone: an old copy "
    "must not take back what is live. /facts reload makes them live all the same."
)

_log = logging.getLogger(__name__)


def read_facts(directory: Path) -> Snapshot:
    """Read the facts folder, called by its name alone: where it lies on the machine is no moderator's business."""
    return read_snapshot(directory).named(directory.absolute().name or NO_FOLDER)


class NoFilesError(CasefileError):
    """This process has no files of facts.

    Attributes:
        folder: the facts folder, in which there are none; ``None``: there is no such folder.
        is_shared: whether another process of the bot may have them.
        why: what is wrong with the folder; empty: it is not there.
    """

    def __init__(self, folder: str | None, *, is_shared: bool, why: str = "") -> None:
        super().__init__(folder)
        self.folder = folder
        self.is_shared = is_shared
        self.why = why

    def __str__(self) -> str:
        if self.folder is None:
            return "This process has no folder of facts."
        return f"This process has no facts in {self.folder} ({self.why})."


class Files:
    """The facts folder of this process.

    Args:
        directory: the folder; ``None``: another process has it.
        storage: knows which files were live before.
    """

    def __init__(self, directory: Path | None, storage: Storage) -> None:
        self._directory = directory
        self._storage = storage
        self._left_alone = ""

    async def read(self, *, may_be_empty: bool = False) -> Snapshot:
        """Return the files as they are now.

        Raises:
            NoFilesError: there is no folder, or nothing is in it although something should be.
        """
        if self._directory is None:
            raise NoFilesError(None, is_shared=self._storage.is_shared)
        disk = await asyncio.to_thread(read_facts, self._directory)
        if not disk.files and not may_be_empty:
            why = "; ".join(map(str, disk.errors))
            raise NoFilesError(disk.name, is_shared=self._storage.is_shared, why=why)
        return disk

    async def digest(self, head: Accepted | None) -> str:
        """Return the digest of the files; where there are none, of those that the head was made from."""
        try:
            return (await self.read()).digest
        except NoFilesError:
            return "" if head is None else head.disk

    async def are_known(self, disk: Snapshot, head: Accepted | None, how: How) -> bool:
        """Tell whether these files are those that the head was made from, or an old copy of others.

        Several processes can each have a copy of the files, and one of them an old one. A process that is alone has no
        old ones: where its files are as they were once, somebody wants them so.

        Args:
            disk: the files.
            head: what is live; ``None``: nothing is.
            how: what found them; what changes after a start is wanted.
        """
        if head is not None and disk.digest in (head.disk, self._left_alone):
            return True
        if not (how is How.START and self._storage.is_shared and await self._storage.revisions.has_seen(disk.digest)):
            return False
        self._left_alone = disk.digest
        _log.warning(_OLD, disk.name)
        return True
