"""`export`: what was edited in Discord into the packs' files."""

from __future__ import annotations

import asyncio
import difflib
from dataclasses import replace
from io import StringIO
from textwrap import indent
from typing import TYPE_CHECKING

from bot.cli.active_edits import active_edits, discard_edits
from bot.cli.folder import broken, find_facts
from bot.cli.replacing import ChangedError, remove_remains, replace_file
from bot.cli.settings import read_config
from bot.cli.surroundings import FAILED, OK, Refusal
from bot.cli.waiting import waiting
from bot.core.numbers import counted
from bot.curation.patching import patched
from bot.loading import FactsError, load, pack_folders, read_snapshot

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from bot.cli.surroundings import Surroundings
    from bot.config import Config
    from bot.core.edits import Edit
    from bot.curation.patching import Patched
    from bot.loading import Snapshot
    from bot.loading.editing import Conflict


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Write the edits into the files and report it; return 1 if any of them could not be written."""
    config = read_config(surroundings)
    folder = find_facts(arguments.facts, surroundings)
    edits = asyncio.run(active_edits(config))
    _check_numbers(arguments.discard, arguments.overwrite, edits)
    with waiting(f"reading {folder} ...", surroundings.stderr):
        disk = read_snapshot(folder)
        discarded = _discarded(patched(disk, edits), arguments.discard)
        kept = [edit for edit in edits if edit.number not in discarded]
        after = _overwritten(patched(disk, kept), disk, kept, arguments.overwrite)
        changed = sorted(path for path, content in after.snapshot.files.items() if disk.files.get(path) != content)
        _check(after.snapshot if changed else None)
    if arguments.dry_run:
        _show(changed, disk, after.snapshot, surroundings)
    else:
        _write(folder, changed, disk, after.snapshot, surroundings)
        _discard([edit for edit in edits if edit.number in discarded], config, surroundings)
    return _report(after, disk, kept, surroundings)


def _check_numbers(discard: Collection[int], overwrite: Collection[int], edits: Sequence[Edit]) -> None:
    both = sorted({*discard} & {*overwrite})
    if both:
        raise Refusal(f"edit {both[0]} is named by --discard and by --overwrite: it is one or the other")
    unknown = sorted({*discard, *overwrite} - {edit.number for edit in edits})
    if unknown:
        known = ", ".join(str(edit.number) for edit in edits) or "none"
        raise Refusal(f"there is no active edit {unknown[0]} (there are: {known})")


def _discarded(found: Patched, numbers: Collection[int]) -> set[int]:
    """Return these numbers and those of edits that are in conflict together with them: they build on each other."""
    together = (conflict.edits for conflict in found.conflicts if _is_one_of(conflict, numbers))
    return {*numbers, *(edit.number for edits in together for edit in edits)}


def _discard(edits: Sequence[Edit], config: Config, surroundings: Surroundings) -> None:
    if edits:
        asyncio.run(discard_edits(config, edits))
        surroundings.say(f"discarded: {', '.join(str(edit.number) for edit in edits)}")


def _overwritten(found: Patched, disk: Snapshot, edits: Sequence[Edit], numbers: Collection[int]) -> Patched:
    """Apply the edits once more, those in conflict that win as if they had found what the files have."""
    won = {conflict.edits[-1].number: conflict for conflict in found.conflicts if _is_one_of(conflict, numbers)}
    if not won:
        return found
    superseded = {edit.number for conflict in won.values() for edit in conflict.edits} - won.keys()
    again = [
        replace(edit, before=won[edit.number].has) if edit.number in won else edit
        for edit in edits
        if edit.number not in superseded
    ]
    return patched(disk, again)


def _is_one_of(conflict: Conflict, numbers: Collection[int]) -> bool:
    return any(edit.number in numbers for edit in conflict.edits)


def _check(snapshot: Snapshot | None) -> None:
    """Refuse to write what could not be loaded; ``None``: there is nothing to write."""
    try:
        if snapshot is not None:
            load(snapshot)
    except FactsError as error:
        raise Refusal(f"nothing is written, as with the edits {broken(error)}", FAILED) from error


def _show(changed: Sequence[str], before: Snapshot, after: Snapshot, surroundings: Surroundings) -> None:
    for path in changed:
        old, new = (snapshot.files.get(path) for snapshot in (before, after))
        source = "/dev/null" if old is None else f"a/{path}"
        for line in difflib.unified_diff(_lines(old), _lines(new), source, f"b/{path}"):
            surroundings.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")


def _lines(content: bytes | None) -> list[str]:
    return list(StringIO((content or b"").decode("utf-8", errors="replace"), newline="\n"))


def _write(folder: Path, changed: Sequence[str], before: Snapshot, after: Snapshot, surroundings: Surroundings) -> None:
    for place in {(folder / path).resolve().parent for path in before.files}:
        remove_remains(place)
    for path in changed:
        try:
            replace_file(folder / path, before.files.get(path), after.files[path])
        except ChangedError as error:
            raise Refusal(f"{error}; run this again, what is written already stays", FAILED) from error
        except OSError as error:
            raise Refusal(f"{folder / path} cannot be written: {error.strerror}", FAILED) from error
        surroundings.say(f"wrote {folder / path}")


def _report(after: Patched, disk: Snapshot, edits: Sequence[Edit], surroundings: Surroundings) -> int:
    for conflict in after.conflicts:
        options = " or ".join(f"--{how} {conflict.edits[-1].number}" for how in ("discard", "overwrite"))
        surroundings.say(f"{conflict.told} ({options})")
        for who, text in (("the file has", conflict.has), ("the edit wants", conflict.wants)):
            surroundings.say(f"  {who}:\n{indent(text or '(nothing)', '    ')}")
    there = pack_folders(disk)
    astray = [edit for edit in edits if edit.pack not in there]
    for edit in astray:
        surroundings.say(f"edit {edit.number} is of {edit.id!r} in the pack {edit.pack!r}, which is not in {disk.name}")
    left = sum(len(conflict.edits) for conflict in after.conflicts)
    settled = len(after.settled)
    new = len(edits) - settled - left - len(astray)
    counts = ((new, "new"), (settled, "in the files already"), (left, "in conflict"), (len(astray), "left out"))
    told = ", ".join(f"{number} {what}" for number, what in counts if number)
    surroundings.say(f"{counted(len(edits), 'edit')}: {told}" if edits else "there is nothing to export")
    return FAILED if left or astray else OK
