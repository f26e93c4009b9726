"""Changes of the facts, one at a time."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.curation.accepts import NOTHING_PROPOSED
from bot.curation.actor import NOBODY, How
from bot.curation.files import Files, NoFilesError
from bot.curation.head import Head
from bot.curation.opening import open_library
from bot.curation.origin import Origin
from bot.curation.outcome import log_refusal, still_refused
from bot.curation.patching import Patched, patched
from bot.curation.summary import decision_entry
from bot.measures import Measures
from bot.reloading import Prepared, ReloadReport
from bot.storage import AuditEntry, NotSavedError, Settlement, StaleError, UnusableError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from bot.compiling import Compiler
    from bot.core.edits import Edit
    from bot.curation.accepts import Accepts
    from bot.curation.actor import Actor
    from bot.encoding import AskEncoder
    from bot.library import Library
    from bot.storage import Accepted, Storage

_log = logging.getLogger(__name__)

_ONLY_IF_CHANGED: Final = frozenset({How.START, How.WATCH})
"""What leaves alone files on disk that are as they were: what is live may be an earlier revision, gone back to."""


class Curation:
    """Changes the facts. Each change is read, checked and compared with what is live; it goes live whole or not at all.

    What goes live is stored before, so that it is still there after a restart and can be gone back to. Where that
    fails, nothing changes, and a method raises `UnusableError` (what is stored cannot be read), `NotSavedError`
    (nothing can be stored) or `StaleError` (another process was faster).

    Attributes:
        library: what is live.
        storage: where revisions are kept.
        refused: why the files on disk are not live; ``None`` where they are, as far as anybody has looked.

    Args:
        library: see there.
        directory: the facts folder; ``None``: another process of the bot has it.
        storage: see there.
        measures: what counts changes; ``None``: nobody does.
    """

    def __init__(
        self, *, library: Library, directory: Path | None, storage: Storage, measures: Measures | None = None
    ) -> None:
        self.library = library
        self.storage = storage
        self.refused: ReloadReport | None = None
        self._head = Head(library, storage, measures or Measures())
        self._files = Files(directory, storage)
        self._changing = asyncio.Lock()
        self._is_catching_up = False
        self._has_started = False

    @classmethod
    async def open(
        cls,
        directory: Path | None,
        *,
        storage: Storage,
        asks: AskEncoder | None = None,
        compiler: Compiler | None = None,
        measures: Measures | None = None,
    ) -> Curation:
        """Open what was live last, and make live what has changed on disk since, if nothing is wrong with it.

        Where something is, what was live last still is, which `refused` and the log say.

        Raises:
            FactsError: with every problem of the facts folder, if there is any and nothing was ever live.
            NoFilesError: there is no facts folder, and nothing was ever live.
        """
        library = await open_library(directory, storage=storage, asks=asks, compiler=compiler)
        curation = cls(library=library, directory=directory, storage=storage, measures=measures)
        with suppress(UnusableError, NotSavedError, StaleError):  # the storage logs what is wrong; answers go on
            await curation.catch_up()
        return curation

    @property
    def head(self) -> Accepted | None:
        """What is live, as it was stored; ``None``: it could not be."""
        return self._head.stored

    @property
    def is_changing(self) -> bool:
        """Whether a change is under way; to take up somebody else's is none."""
        return self._changing.locked() and not self._is_catching_up

    async def catch_up(self) -> None:
        """Make live what another process of the bot has made live, and at first what has changed on disk.

        Raises:
            UnusableError: what is stored cannot be read.
            NotSavedError: what has changed on disk cannot be stored.
            StaleError: another process was faster.
        """
        if not self._has_started:
            await self._start()
            return
        async with self._changing:
            self._is_catching_up = True
            try:
                await self._head.current()
            finally:
                self._is_catching_up = False

    async def _start(self) -> None:
        try:
            await self.reload(how=How.START)
        except NoFilesError as error:
            _log.warning("%s What was live last is: revision %s.", error, self.library.revision.id)
        self._has_started = True

    async def reload(
        self,
        *,
        pack: str | None = None,
        force: bool = False,
        dry_run: bool = False,
        actor: Actor = NOBODY,
        how: How = How.RELOAD,
    ) -> ReloadReport:
        """Read the facts folder and make what is in it live, with what was edited in Discord.

        Args:
            pack: id of the one pack to read; the others stay as they are live. ``None``: all.
            force: whether to go on although golden questions fail; where one of them leaks, nothing goes on.
            dry_run: whether to stop before anything is changed.
            actor: who wants it.
            how: what makes it happen.

        Raises:
            NoFilesError: this process has no facts folder, or an empty one.
        """
        async with self._changing:
            head = await self._head.current(must_be_live=False)
            edits = await self._active(head)
            # A folder that is watched may be empty for a while.
            disk = await self._files.read(may_be_empty=how is How.WATCH)
            is_live = head is not None and head.id == self.library.revision.id
            if how in _ONLY_IF_CHANGED and is_live and await self._files.are_known(disk, head, how):
                return self._nothing_new()
            patch = await asyncio.to_thread(patched, disk, edits, pack)
            prepared = await asyncio.to_thread(self._prepare, patch, pack=pack, force=force)
            if dry_run:
                return prepared.report
            kept = [edit.number for edit in edits if edit.number not in patch.settled]
            self._note_refusal(prepared.report, how, pack=pack)
            # The other packs on disk have not been looked at: a start, which compares digests, must.
            looked_at = disk.digest if pack is None else ""
            origin = Origin(head=head, disk=looked_at, edits=kept, actor=actor, how=how)
            return await self._head.go_live(prepared, origin)

    async def resolve(self, number: int, *, keeps_edit: bool, actor: Actor) -> ReloadReport | None:
        """Decide a conflict between an edit and the files, then make live what is in them.

        What is decided stays so where something else, such as another conflict, keeps the files from going live.

        Args:
            number: of the last of the edits in conflict.
            keeps_edit: whether what was edited holds; otherwise what the files have does, and the edits are dropped.
            actor: who decides.

        Returns:
            What came of it; ``None``: there is no such conflict, or no longer.
        """
        async with self._changing:
            head = await self._head.current()
            edits = await self._active(head)
            disk = await self._files.read()
            conflicts = (await asyncio.to_thread(patched, disk, edits)).conflicts
            conflict = next((one for one in conflicts if one.edits[-1].number == number), None)
            if head is None or conflict is None:
                return None
            again = replace(conflict.edits[-1], before=conflict.has, number=0) if keeps_edit else None
            left = [edit for edit in edits if edit not in conflict.edits]
            patch = await asyncio.to_thread(patched, disk, [*left, *([] if again is None else [again])])
            prepared = await asyncio.to_thread(self._prepare, patch, pack=None, force=False)
            self._note_refusal(prepared.report, How.RELOAD)
            noted = (decision_entry(conflict, actor, keeps_edit=keeps_edit),)
            if prepared.report.is_refused:
                numbers = [edit.number for edit in left]
                decided = Settlement(number=head.number, edits=numbers, edit=again, by=actor.user, server=actor.server)
                await self.storage.revisions.settle(decided, audit=noted)
            kept = [edit.number for edit in left if edit.number not in patch.settled]
            origin = Origin(
                head=head, disk=disk.digest, edits=kept, actor=actor, how=How.RELOAD, edit=again, noted=noted
            )
            return await self._head.go_live(prepared, origin)

    async def preview(self, edit: Edit) -> Prepared:
        """Return what an edit would make live; nothing is changed."""
        return await asyncio.to_thread(self._edited, edit, force=False)

    async def edit(
        self, edit: Edit, *, actor: Actor, force: bool = False, accepts: Accepts = NOTHING_PROPOSED
    ) -> ReloadReport:
        """Make an edit of what is live, and keep it in the log over the files on disk.

        Args:
            edit: without a number. Where the entry is no longer as it was before the edit, that is a problem.
            actor: who wants it.
            force: as in `reload`.
            accepts: what is accepted by it.
        """
        async with self._changing:
            head = await self._head.current()
            prepared = await asyncio.to_thread(self._edited, edit, force=force)
            disk = self.library.loaded.snapshot.digest if head is None else head.disk
            edits = () if head is None else head.edits
            origin = Origin(head=head, disk=disk, edits=edits, actor=actor, how=How.EDIT, edit=edit, accepts=accepts)
            return await self._head.go_live(prepared, origin)

    async def compare(self, number: int) -> Prepared | None:
        """Return what going back to a revision would make live; ``None``: it is not kept, or no longer."""
        return await self._head.compare(number)

    async def rollback(self, number: int, *, actor: Actor, seen: int | None = None) -> ReloadReport | None:
        """Go back to a revision: make its content live, and undo what was edited since; ``None``: it is not kept.

        The files on disk are left as they are. They go live again with the next reload, or at a start after one of
        them has changed.

        Args:
            number: the revision's.
            actor: who wants it.
            seen: number of what was live when they saw what it changes; ``None``: whatever is.

        Raises:
            StaleError: something else has gone live since.
        """
        async with self._changing:
            head = await self._head.current()
            if head is not None and seen not in {None, head.number}:
                raise StaleError
            target = await self.storage.revisions.get(number)
            prepared = await self._head.compare(number)
            if target is None or prepared is None:
                return None
            origin = Origin(
                head=head, disk=await self._files.digest(head), edits=target.edits, actor=actor, how=How.ROLLBACK
            )
            return await self._head.go_live(prepared, origin)

    async def pin(self, number: int, *, is_pinned: bool, actor: Actor) -> bool:
        """Keep a revision for ever, or no longer; return whether there is such a revision."""
        verb = "facts.pin" if is_pinned else "facts.unpin"
        entry = AuditEntry(verb=verb, by=actor.user, server=actor.server, subject=f"revision {number}")
        return await self.storage.revisions.pin(number, is_pinned=is_pinned, audit=(entry,))

    def _nothing_new(self) -> ReloadReport:
        live = self.library.revision.id
        return ReloadReport(warnings=self.library.warnings, revision=live, read=live, is_live=True)

    async def _active(self, head: Accepted | None) -> Sequence[Edit]:
        return () if head is None else await self.storage.edits.active(head.edits)

    def _edited(self, edit: Edit, *, force: bool) -> Prepared:
        loaded = self.library.loaded
        return self._prepare(patched(loaded.snapshot, [edit], folders=loaded.folders), pack=edit.pack, force=force)

    def _prepare(self, patch: Patched, *, pack: str | None, force: bool) -> Prepared:
        prepared = self.library.prepare(patch.snapshot, pack=pack, force=force)
        report = replace(prepared.report, warnings=(*patch.warnings, *prepared.report.warnings))
        if not patch.conflicts:
            return replace(prepared, report=report)
        problems = (*(conflict.told for conflict in patch.conflicts), *report.problems)
        return Prepared(replace(report, problems=problems, conflicts=patch.conflicts))

    def _note_refusal(self, report: ReloadReport, how: How, *, pack: str | None = None) -> None:
        if pack is None:
            self.refused = report if report.is_refused else None
        else:
            live = self.library.loaded
            home = live.snapshot.folder(live.folders.get(pack, pack)).name
            self.refused = still_refused(self.refused, report, pack=pack, home=home)
        if report.is_refused and how is How.START:
            log_refusal(report)
