"""What a facts folder holds."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.model import Revision
    from bot.loading.problems import Problem
    from bot.loading.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a facts folder holds.

    Attributes:
        revision: every pack.
        snapshot: what it was loaded from.
        warnings: what a curator should look at although everything can be used, by file and line.
        folders: path of each pack's folder in the snapshot, by the pack's id.
    """

    revision: Revision
    snapshot: Snapshot
    warnings: tuple[Problem, ...] = ()
    folders: Mapping[str, str] = field(default_factory=dict)
