"""The files on disk with what was edited in Discord."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.loading import Problem, Severity, pack_folders
from bot.loading.editing import apply_edits

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.core.edits import Edit
    from bot.loading import Snapshot
    from bot.loading.editing import Conflict


@dataclass(frozen=True, slots=True)
class Patched:
    """A facts folder with edits.

    Attributes:
        snapshot: what it has then.
        settled: numbers of the edits that it had before.
        conflicts: the edits of what was changed in the files as well, and which were left out.
        warnings: what a moderator should know of the other edits.
    """

    snapshot: Snapshot
    settled: frozenset[int] = frozenset()
    conflicts: tuple[Conflict, ...] = ()
    warnings: tuple[Problem, ...] = ()


def patched(
    snapshot: Snapshot, edits: Sequence[Edit], pack: str | None = None, *, folders: Mapping[str, str] | None = None
) -> Patched:
    """Return a facts folder with some edits; those of a pack that is gone are left out.

    Args:
        snapshot: the facts folder.
        edits: made in Discord.
        pack: id of the one pack whose edits are applied; ``None``: all.
        folders: path of each pack's folder by the pack's id; ``None``: what the files say is read.
    """
    settled: set[int] = set()
    conflicts: list[Conflict] = []
    if folders is None:
        folders = pack_folders(snapshot) if edits else {}
    for edited in folders.keys() & {edit.pack for edit in edits if pack in (None, edit.pack)}:
        folder = snapshot.folder(folders[edited])
        applied = apply_edits(folder.files, [edit for edit in edits if edit.pack == edited], folder=folder.name)
        snapshot = snapshot.with_folder(folder.path, applied.files)
        settled.update(applied.settled)
        conflicts += applied.conflicts
    gone = [edit for edit in edits if edit.pack not in folders and pack in (None, edit.pack)]
    warnings = tuple(_left_out(snapshot.name, edit) for edit in gone)
    return Patched(snapshot, frozenset(settled), tuple(conflicts), warnings)


def _left_out(folder: str, edit: Edit) -> Problem:
    message = (
        f"edit {edit.number} is of the pack {edit.pack!r}, which is not there any more: it is left out until the pack "
        "is there again"
    )
    return Problem(folder, 1, 1, "", message, Severity.WARNING)
