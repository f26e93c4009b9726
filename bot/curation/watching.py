"""Makes live what changes in the facts folder, as soon as it does."""

from __future__ import annotations

import asyncio
import logging
from contextlib import aclosing, asynccontextmanager
from typing import TYPE_CHECKING, Final

from watchfiles import Change, awatch

from bot.curation.actor import How
from bot.curation.outcome import log_refusal
from bot.storage import NotSavedError, StaleError, UnusableError

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from pathlib import Path

    from bot.curation.curation import Curation
    from bot.reloading import ReloadReport

SETTLED_AFTER: Final = 500
"""Milliseconds without another change after which files are read: an editor or a checkout writes several times."""
AT_MOST: Final = 5_000
"""Milliseconds that changes may go on for before files are read all the same."""
LOOKED_EVERY: Final = 5_000
"""Milliseconds after which it is checked whether the folder is another one of the same name, which nothing tells."""
MISSING_SECONDS: Final = 1.0

_log = logging.getLogger(__name__)


@asynccontextmanager
async def watching(curation: Curation, directory: Path, *, tell: Callable[[ReloadReport], None]) -> AsyncIterator[None]:
    """Make live what changes in the facts folder for as long as the block runs; the arguments are those of `Watch`."""
    task = asyncio.create_task(Watch(curation, directory, tell=tell).run())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


class Watch:
    """Reloads the facts when their files change; what is wrong with them is told once.

    Args:
        curation: what reloads.
        directory: the facts folder.
        tell: told of what cannot go live, other than what was so before.
    """

    def __init__(self, curation: Curation, directory: Path, *, tell: Callable[[ReloadReport], None]) -> None:
        self._curation = curation
        self._directory = directory
        self._tell = tell
        self._told = curation.refused
        self._warned = ""
        self._is_due = False

    async def run(self) -> None:
        """Watch until cancelled; nothing ends it otherwise, neither broken files nor a folder that is gone."""
        while True:
            place = await self._place()
            await self._take_up()
            # What changes between that look and the first that is watched would be told by nobody.
            self._is_due = True
            try:
                await self._watch(place)
            except (OSError, RuntimeError) as error:  # the folder has just gone, or the system watches no more folders
                self._warn(f"The facts folder cannot be watched; it is looked at every second instead: {error}")
                await asyncio.sleep(MISSING_SECONDS)

    def _warn(self, text: str) -> None:
        """Write a line into the log, but not each second the same."""
        if text != self._warned:
            _log.warning(text)
        self._warned = text

    async def _watch(self, place: tuple[int, int]) -> None:
        """Take up what changes in the folder until it is another one than that at the place."""
        changing = awatch(
            self._directory,
            watch_filter=_may_matter,
            debounce=AT_MOST,
            step=SETTLED_AFTER,
            rust_timeout=LOOKED_EVERY,
            yield_on_timeout=True,
        )
        async with aclosing(changing):
            async for changes in changing:
                if changes or self._is_due:
                    await self._take_up()
                if _place_of(self._directory) != place:
                    return

    async def _place(self) -> tuple[int, int]:
        """Return which folder it is, once there is one."""
        while (place := _place_of(self._directory)) is None:
            await self._take_up()
            await asyncio.sleep(MISSING_SECONDS)
        return place

    async def _take_up(self) -> None:
        self._is_due = True
        try:
            report = await self._curation.reload(how=How.WATCH)
        except (UnusableError, NotSavedError, StaleError) as error:
            _log.warning("The facts on disk have changed, which cannot be stored; it is tried again: %s", error)
            return
        except Exception:  # noqa: BLE001  whatever it is, the next change may be right
            _log.exception("The facts on disk have changed, and could not be read")
            return
        self._is_due = False
        if report.is_refused and report != self._told:
            log_refusal(report)
            self._tell(report)
        self._told = report if report.is_refused else None


def _may_matter(change: Change, path: str) -> bool:
    """Tell whether something can be a file of facts, or a folder with some."""
    del change
    name = path.replace("\\", "/").rpartition("/")[2]
    return not name.startswith(".") and (name.lower().endswith(".yaml") or "." not in name)


def _place_of(directory: Path) -> tuple[int, int] | None:
    try:
        found = directory.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
