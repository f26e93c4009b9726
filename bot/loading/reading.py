"""Loads packs; what does that is imported with the first one, as most starts find what they need compiled."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from bot.loading.loaded import Loaded
    from bot.loading.snapshot import Snapshot


def load(source: Path | Snapshot) -> Loaded:
    """Load a pack's folder or a folder of packs, as it is now or as it was read.

    Raises:
        FactsError: with every problem of every file, if anything keeps the packs from being used.
    """
    from bot.loading import revision  # noqa: PLC0415  see above

    return revision.load(source)


def load_pack(snapshot: Snapshot, pack: str, live: Loaded) -> Loaded:
    """Load one pack of a facts folder anew, beside the others as they were loaded before.

    Args:
        snapshot: the facts folder.
        pack: id of the pack.
        live: what was loaded before.

    Raises:
        FactsError: with every problem of that pack's files; also if the pack is gone, or if others, which stay as they
            are, count on its story as it was.
    """
    from bot.loading import revision  # noqa: PLC0415  see above

    return revision.load_pack(snapshot, pack, live)


def pack_folders(snapshot: Snapshot) -> dict[str, str]:
    """Return the path of each pack's folder by the pack's id, as far as the files say one."""
    from bot.loading import revision  # noqa: PLC0415  see above

    return revision.pack_folders(snapshot)
