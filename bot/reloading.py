"""A revision that was read and checked but is not live yet, and what there is to say of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.diff import Change
    from bot.core.golden import Failure
    from bot.live import Live
    from bot.loading import Loaded, Problem
    from bot.loading.editing import Conflict


@dataclass(frozen=True, slots=True, kw_only=True)
class ReloadReport:
    """What a reload did, or would have done.

    Attributes:
        problems: why the files cannot be used; then there is nothing else to say of them.
        warnings: what a curator should look at although they can be.
        conflicts: the edits of what was changed in the files as well; `problems` says so, too.
        changes: what differs from what was live, what shows more than before first.
        failures: the golden questions that fail, by pack and in the order of their files.
        revision: id of the revision that is live now.
        read: id of the revision that was read; empty where the files cannot be used.
        is_forced: whether failing golden questions were to be passed, as far as they leak nothing.
        is_live: whether the revision that was read is live now; it is not where anything refused it, or in a dry run.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    changes: tuple[Change, ...] = ()
    failures: tuple[Failure, ...] = ()
    revision: str
    read: str = ""
    is_forced: bool = False
    is_live: bool = False

    @property
    def leaks(self) -> tuple[Failure, ...]:
        """The golden questions that nothing overrides."""
        return tuple(failure for failure in self.failures if failure.is_leak)

    @property
    def is_refused(self) -> bool:
        """Whether what was read cannot become live."""
        return bool(self.problems or self.leaks or (self.failures and not self.is_forced))


@dataclass(frozen=True, slots=True)
class Compiled:
    """A revision that answers.

    Attributes:
        loaded: what was loaded, and from which files.
        live: what answers from it.
    """

    loaded: Loaded
    live: Live


@dataclass(frozen=True, slots=True)
class Prepared:
    """What a library could make live.

    Attributes:
        report: what is to be said of it.
        compiled: what would answer; ``None`` where the files cannot be used.
    """

    report: ReloadReport
    compiled: Compiled | None = None
