"""Questions that found nothing and answers that are wrong: noted in memory at once, saved a little later."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from contextlib import asynccontextmanager, suppress
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING, Final

from bot.core.gaps import GapKind, Noted, masked, normalised
from bot.storage.gaps import Count, Gap, count_gaps, gap_of, gaps_of, ignore_gap, read_gap, save_gaps
from bot.storage.pages import Page, read_page
from bot.storage.problems import NotSavedError
from bot.storage.tables import NO_SERVER

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable
    from datetime import datetime

    from bot.core.answers import FactKey
    from bot.storage.database import Database

SAVED_AFTER: Final = 5.0
"""Seconds after which what was noted is saved, all in one transaction."""
MOST_AT_ONCE: Final = 100
"""Gaps that are saved in one transaction: to compare so many with all that are known takes about 0.2 seconds."""
MOST_PENDING: Final = 1000
"""Gaps that wait for a database that cannot be used; of more, those are forgotten that were asked longest ago."""


class GapLog:
    """Counts gaps without who asked. To note one costs microseconds and never waits."""

    def __init__(self, database: Database, *, now: Callable[[], datetime]) -> None:
        self._database = database
        self._now = now
        self._pending: OrderedDict[Noted, Count] = OrderedDict()
        self._is_pending = asyncio.Event()
        self._saving = asyncio.Lock()

    @asynccontextmanager
    async def saving(self) -> AsyncIterator[None]:
        """Save every few seconds what was noted, and at the end."""
        task = asyncio.create_task(self._save_regularly())
        try:
            yield
        finally:
            async with self._saving:  # what is being saved just now would count twice
                task.cancel()
            await asyncio.wait({task})
            with suppress(NotSavedError):  # the database logs it
                await self.save()

    def unanswered(self, question: str, *, server: int | None, pack: str = "") -> None:
        """Note a question that found nothing; one that says nothing is not noted.

        Args:
            question: as it was asked; it is masked before it is kept, even in memory.
            server: ``None``: in direct messages.
            pack: id of the only pack that was searched; empty: there were more.
        """
        text = normalised(question)
        if text:
            self._note(Noted(server=server or NO_SERVER, pack=pack, question=text))

    def wrong(self, facts: tuple[FactKey, ...], reason: str, *, server: int | None) -> None:
        """Note that an answer is wrong.

        Args:
            facts: what it showed.
            reason: why it is wrong; it is masked before it is kept. Empty: nobody knows.
            server: ``None``: in direct messages.
        """
        packs = {key.pack for key in facts}
        pack = packs.pop() if len(packs) == 1 else ""
        kept = masked(reason)
        self._note(Noted(server=server or NO_SERVER, pack=pack, kind=GapKind.WRONG, facts=facts, reason=kept))

    async def save(self) -> None:
        """Save what was noted.

        Raises:
            NotSavedError: it is kept in memory. Where the database fell silent at the very end, it may count twice.
        """
        async with self._saving:
            while self._pending:
                await self._save_some()
            self._is_pending.clear()

    async def page(self, server: int, pack: str | None, number: int, *, size: int) -> Page[Gap]:
        """Return a page of a server's gaps that are not ignored, the most asked first.

        Args:
            server: its id.
            pack: id of the pack that was searched; ``None``: whichever.
            number: from 0; of a page behind the last, that one.
            size: gaps on a page.

        Raises:
            UnusableError: the database cannot be read.
        """
        with suppress(NotSavedError):
            await self.save()
        return await read_page(self._database, gaps_of(server, pack), number, size=size, read=partial(read_gap, server))

    async def get(self, server: int, gap: int) -> Gap | None:
        """Return a gap of a server, ignored or not; ``None``: there is none, or no longer.

        Raises:
            UnusableError: the database cannot be read.
        """
        rows = await self._database.read(gap_of(server, gap))
        return read_gap(server, rows[0]) if rows else None

    async def count(self, server: int, pack: str | None = None) -> int:
        """Return how many gaps of a server are not ignored, those included that were not saved yet.

        Raises:
            UnusableError: the database cannot be read.
        """
        with suppress(NotSavedError):
            await self.save()
        [[count]] = await self._database.read(count_gaps(server, pack))
        return int(count)

    async def ignore(self, server: int, gap: int, *, is_ignored: bool = True) -> bool:
        """Ignore a gap from now on, however often it is asked, or no longer; return whether the server has it.

        Raises:
            NotSavedError: nothing was changed.
        """
        return await self._database.save(ignore_gap(server, gap, is_ignored=is_ignored))

    def forget(self, server: int) -> None:
        """Forget what was not saved yet of a server."""
        for noted in [noted for noted in self._pending if noted.server == server]:
            del self._pending[noted]

    def _note(self, noted: Noted) -> None:
        count = Count(times=1, last=self._now().astimezone(UTC))
        self._put(noted, count, self._pending.pop(noted, None))

    async def _save_regularly(self) -> None:
        while True:
            await self._is_pending.wait()
            await asyncio.sleep(SAVED_AFTER)
            with suppress(NotSavedError):  # tried again in a while
                await self.save()

    async def _save_some(self) -> None:
        some = {key: self._pending.pop(key) for key in list(self._pending)[:MOST_AT_ONCE]}
        try:
            await self._database.save(save_gaps(some))
        except BaseException:
            for noted, count in some.items():
                self._put(noted, count, self._pending.pop(noted, None))
            raise

    def _put(self, noted: Noted, count: Count, before: Count | None) -> None:
        if before is not None:
            count = Count(times=count.times + before.times, last=max(count.last, before.last))
        self._pending[noted] = count
        self._is_pending.set()
        if len(self._pending) > MOST_PENDING:
            self._pending.popitem(last=False)
