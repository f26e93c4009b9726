"""What is live, and the newest revision that is stored: two that should be one."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING

from bot.curation.origin import recorded
from bot.curation.outcome import told
from bot.loading import Snapshot
from bot.storage import Settlement, UnusableError

if TYPE_CHECKING:
    from bot.curation.origin import Origin
    from bot.library import Library
    from bot.measures import Measures
    from bot.reloading import Prepared, ReloadReport
    from bot.storage import Accepted, Storage

_log = logging.getLogger(__name__)


class Head:
    """Keeps the newest stored revision and what is live the same; whoever uses it changes one thing at a time.

    Attributes:
        stored: what is live, as it was stored; ``None``: it could not be.

    Args:
        library: what is live.
        storage: where revisions are kept.
        measures: what counts changes.
    """

    def __init__(self, library: Library, storage: Storage, measures: Measures) -> None:
        self.stored: Accepted | None = None
        self._library = library
        self._storage = storage
        self._measures = measures

    async def current(self, *, must_be_live: bool = True) -> Accepted | None:
        """Return the newest stored revision, and see to it that it is what is live.

        Args:
            must_be_live: whether to fail where its files cannot be read; otherwise that is logged, as the files on disk
                and the edits can make it anew.

        Raises:
            UnusableError: what is stored cannot be read.
        """
        self.stored = head = await self._storage.revisions.head()
        try:
            await self._take_up(head)
        except UnusableError as error:
            if must_be_live:
                raise
            _log.error("What was live last cannot be read: %s", error)
        return head

    async def compare(self, number: int) -> Prepared | None:
        """Return what going back to a revision would make live; ``None``: it is not kept, or no longer.

        Raises:
            UnusableError: what is stored cannot be read.
        """
        files = await self._storage.revisions.files(number)
        if not files:
            return None
        content = Snapshot(self._library.loaded.snapshot.name, files)
        # It was accepted once, perhaps past a failing golden question.
        return await asyncio.to_thread(self._library.prepare, content, force=True)

    async def go_live(self, prepared: Prepared, origin: Origin) -> ReloadReport:
        """Store what was prepared, then make it live, unless its report refuses it; return what came of it.

        Raises:
            NotSavedError: it cannot be stored; what was live still is.
            StaleError: another process was faster; what was live still is.
        """
        change = self._make_live(prepared, origin)
        before = "" if origin.head is None else origin.head.id
        return await told(change, how=origin.how, before=before, measures=self._measures)

    async def _make_live(self, prepared: Prepared, origin: Origin) -> ReloadReport:
        report, compiled = prepared.report, prepared.compiled
        if compiled is None or report.is_refused:
            return report
        head = origin.head
        if head is not None and head.id == report.read and origin.edit is None:
            if (head.disk, head.edits) != (origin.disk, tuple(origin.edits)):
                same = Settlement(number=head.number, disk=origin.disk, edits=origin.edits)
                await self._storage.revisions.settle(same, audit=origin.noted)
        else:
            await self._accept(report, compiled.loaded.snapshot, origin)
        return await asyncio.to_thread(self._library.swap, prepared)

    async def _accept(self, report: ReloadReport, content: Snapshot, origin: Origin) -> None:
        # Of a hundred thousand changes, this takes longer than the event loop should stand still.
        new, audit = await asyncio.to_thread(recorded, report, content, origin)
        self.stored = await self._storage.revisions.accept(
            new,
            after=None if origin.head is None else origin.head.number,
            edit=origin.edit,
            audit=audit,
            proposals=origin.accepts.proposals,
        )

    async def _take_up(self, head: Accepted | None) -> None:
        if head is not None and head.id != self._library.revision.id:
            prepared = await self.compare(head.number)
            if prepared is not None:
                report = await asyncio.to_thread(self._library.swap, prepared)
                if not report.is_live:
                    _log.error("Revision %s cannot be taken up: %s", head.id, *map(str, report.problems))
