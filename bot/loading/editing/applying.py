"""Applying edits made in Discord to a pack's files; what the files have otherwise than expected is left alone."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot.loading.editing.additions import fitting, with_additions
from bot.loading.editing.patches import Members, patched
from bot.loading.editing.places import files_with
from bot.loading.editing.runs import latest_runs
from bot.loading.files import PACK_FILE
from bot.loading.nodes import shorten
from bot.loading.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from bot.core.edits import Edit
    from bot.loading.editing.patches import Patch
    from bot.loading.editing.places import Entry, File
    from bot.loading.editing.runs import Run

_LONGEST_SHOWN: Final = 200
"""Characters of an entry in a message."""
_REMEDY: Final = "write into the file what shall be, then discard the edit, or overwrite the file with it"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """Edits of one entry that is otherwise in the files than they found it.

    Attributes:
        edits: the edits, in the order of their numbers.
        has: the entry as it is in the files; ``None``: it is not.
        file: path of the file, relative to the pack's folder; ``None``: the entry is in none.
        problem: what is wrong and what to do, with the place; it quotes the entry, which may spoil.
        told: the same in ids alone.
    """

    edits: tuple[Edit, ...]
    has: str | None
    file: str | None
    problem: Problem
    told: Problem

    @property
    def wants(self) -> str | None:
        """The entry as the last of the edits leaves it; ``None``: removed."""
        return self.edits[-1].after


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """The files of a pack with its edits.

    Attributes:
        files: content of all files, by their paths relative to the pack's folder.
        settled: numbers of the edits that the files had already; nothing was to be done for them.
        conflicts: what was left as it is in the files.
    """

    files: Mapping[str, bytes]
    settled: tuple[int, ...] = ()
    conflicts: tuple[Conflict, ...] = ()


def apply_edits(files: Mapping[str, bytes], edits: Iterable[Edit], *, folder: str = "") -> Applied:
    """Apply edits of one pack to its files.

    The edits of an entry form a chain, each beginning with what the one before it left. The entry in the files may be
    as any of them found or left it, compared as data, and becomes what the last one leaves.

    Args:
        files: content of the pack's files, by their paths relative to its folder.
        edits: in any order.
        folder: what problems name the pack's folder.
    """
    runs = latest_runs(edits)
    entries: defaultdict[tuple[str, str], list[Entry]] = defaultdict(list)
    sources = {file.name: file for file in files_with(files, (entry_id for _, entry_id in runs))}
    for source in sources.values():
        for entry in source.entries(runs):
            entries[entry.section, entry.id].append(entry)
    work = _Work(files, sources, folder)
    for key, run in runs.items():
        work.take(run, entries[key])
    return work.applied()


class _Work:
    """Collects what is to be done to the files."""

    def __init__(self, files: Mapping[str, bytes], sources: Mapping[str, File], folder: str) -> None:
        self._files = files
        self._sources = sources
        self._folder = f"{folder}/" if folder else ""
        self._settled: list[int] = []
        self._conflicts: list[Conflict] = []
        self._changes: defaultdict[str, list[tuple[Entry, str | None]]] = defaultdict(list)
        self._added: list[Edit] = []

    def take(self, run: Run, entries: Sequence[Entry]) -> None:
        """Decide what becomes of an entry, given all with its id."""
        self._settled += run.superseded
        matching = max(((run.state_of(entry.data), entry) for entry in entries), key=lambda one: one[0], default=None)
        if matching is not None and matching[0] >= 0:
            state, entry = matching
            if state < run.last:
                self._changes[entry.file].append((entry, run.after))
        elif run.is_undone:
            state = run.last
        elif run.absent < 0 or (entries and not run.leaves_others):
            self._conflicts.append(self._conflict(run, entries[0] if entries else None))
            return
        else:
            state = run.absent
            if state < run.last:
                self._added.append(run.edits[-1])
        self._settled += (edit.number for edit in run.edits[:state])

    def applied(self) -> Applied:
        """Return the files with all changes."""
        files = dict(self._files)
        for name, changes in self._changes.items():
            files[name] = _changed(self._sources[name], changes)
        files = with_additions(files, self._added)
        return Applied(files=files, settled=tuple(sorted(self._settled)), conflicts=tuple(self._conflicts))

    def _conflict(self, run: Run, entry: Entry | None) -> Conflict:
        file, line, column = (PACK_FILE, 1, 1) if entry is None else (entry.file, entry.line, entry.column)
        has = None if entry is None else entry.text
        told = Problem(f"{self._folder}{file}", line, column, run.edits[-1].section, f"{_finding(run, has)}; {_REMEDY}")
        return Conflict(
            edits=run.edits,
            has=has,
            file=None if entry is None else entry.file,
            problem=replace(told, message=f"{_finding(run, has)}: {_quoted(run, has)}; {_REMEDY}"),
            told=told,
        )


def _changed(file: File, changes: Iterable[tuple[Entry, str | None]]) -> bytes:
    patches: list[Patch] = []
    for entry, after in changes:
        listed = file.listed(entry.section)
        if listed is None:
            continue
        members = Members(file.text, listed)
        patches.append(
            members.removed(entry.place, entry.place)
            if after is None
            else members.rewritten(entry.place, fitting(after, flow=listed.flow))
        )
    return file.content(patched(file.text, patches))


def _finding(run: Run, has: str | None) -> str:
    numbers = ", ".join(str(edit.number) for edit in run.edits)
    was = "was removed from the files" if has is None else "was changed in the file"
    and_was = "removed" if run.after is None else "written" if run.before is None else "changed"
    return f"{run.edits[-1].id!r} {was} and {and_was} in Discord (edit{'s' if len(run.edits) > 1 else ''} {numbers})"


def _quoted(run: Run, has: str | None) -> str:
    """Return both texts."""
    return "; ".join(
        f"{who} {'nothing' if text is None else repr(shorten(text, _LONGEST_SHOWN))}"
        for who, text in (("the file has", has), ("the edit wants", run.after))
    )
