"""Makes what answers out of the files of packs, here and now."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

from bot.compiling.letting_go import let_go
from bot.core.diff import diff
from bot.live import Live
from bot.loading import FactsError, load, load_pack
from bot.pauses import uncollected
from bot.reloading import Compiled, Prepared, ReloadReport

if TYPE_CHECKING:
    from bot.loading import Loaded, Snapshot

THREAD: Final = "let go"
"""Name of the threads that free what was live."""


class Compiler:
    """Compiles in the thread that asks for it, and keeps nothing."""

    def open(self, snapshot: Snapshot) -> Compiled:
        """Compile some files where nothing is live yet.

        Raises:
            FactsError: with every problem, if there is any.
        """
        with uncollected():
            return compiled(load(snapshot))

    def prepare(self, snapshot: Snapshot, *, live: Loaded, pack: str | None, force: bool) -> Prepared:
        """Compile what could become live, compare it with what is, and ask the golden questions.

        Args:
            snapshot: the facts folder.
            live: what is live.
            pack: id of the one pack to load; the others stay as they are live. ``None``: all.
            force: whether failing golden questions are passed; where one of them leaks, nothing passes it.
        """
        try:
            with uncollected():
                new = compiled(load(snapshot) if pack is None else load_pack(snapshot, pack, live))
        except FactsError as error:
            return Prepared(refused(error, live))
        return Prepared(report(new, live, force=force), new)

    def let_go(self, old: list[Compiled]) -> None:
        """Free what was live, in the background, once the last question is answered from it; empties the list."""
        threading.Thread(target=let_go, args=(old,), name=THREAD, daemon=True).start()

    def close(self) -> None:
        """Stop whatever is still at work."""


def compiled(loaded: Loaded) -> Compiled:
    """Make what answers from packs."""
    return Compiled(loaded, Live(loaded.revision))


def report(new: Compiled, live: Loaded, *, force: bool) -> ReloadReport:
    """Compare with what is live, and ask the golden questions."""
    return ReloadReport(
        warnings=new.loaded.warnings,
        changes=diff(live.revision, new.loaded.revision),
        failures=new.live.golden_failures(),
        revision=live.revision.id,
        read=new.loaded.revision.id,
        is_forced=force,
    )


def refused(error: FactsError, live: Loaded) -> ReloadReport:
    """Say why files cannot be used."""
    return ReloadReport(problems=error.problems, revision=live.revision.id)
