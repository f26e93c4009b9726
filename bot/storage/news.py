"""What other processes of the bot change, as PostgreSQL tells it; see the triggers in the fourth migration."""

from __future__ import annotations

import asyncio
import logging
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

from bot.storage.patience import begin

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine
    from datetime import datetime

    from psycopg import AsyncConnection

    Connect = Callable[[], Coroutine[Any, Any, AsyncConnection[tuple[object, ...]]]]

LOOKS_EVERY: Final = 0.5
"""Seconds after which the database is asked whether it is still there: a network that swallows packets says nothing."""
ANSWER_SECONDS: Final = 1.0
"""How long it may take to answer that."""
CONNECT_SECONDS: Final = 3.0
AGAIN_AFTER: Final = 0.5
LISTEN: Final = "LISTEN casefile"
_LOOK: Final = "SELECT (SELECT max(number) FROM revisions), clock_timestamp()"
_POOLED: Final = (
    "The database does not pass on what other processes of the bot change, as with a pooler in between that gives each "
    "transaction another connection. So it is asked every second: name the server itself in DATABASE_URL."
)

Result = TypeVar("Result")

_log = logging.getLogger(__name__)


class Hearer(Protocol):
    """Whoever wants to know."""

    def found(self, *, is_heard: bool) -> None:
        """Take note of a connection: anything may have been changed before, and is told from now on if it is heard."""

    def lost(self) -> None:
        """Take note that what is changed is not told any more."""

    def facts_changed(self) -> None:
        """Take note that another revision may be live."""

    def progress_changed(self, user: int) -> None:
        """Take note that a fan's progress was changed."""

    def settings_changed(self, server: int) -> None:
        """Take note that a server's settings were changed."""

    def clock_read(self, now: datetime) -> None:
        """Take note of what time it is at the database."""


class News:
    """Hears of changes on a connection of its own, looks now and then itself, and connects again where that is cut.

    Args:
        connect: opens the connection, on which each statement is a transaction.
        hearer: is told.
    """

    def __init__(self, connect: Connect, hearer: Hearer) -> None:
        self._connect = connect
        self._hearer = hearer
        self._head: object = None
        self._begun: set[asyncio.Task[Any]] = set()
        self._has_told_of_pooler = False

    async def follow(self) -> None:
        """Hear until cancelled; nothing ends it otherwise."""
        while True:
            try:
                await self._hear()
            except Exception as error:  # noqa: BLE001  whatever it is, the next connection may work
                _log.debug("what other processes change is not heard: %s", error)
            self._hearer.lost()
            await asyncio.sleep(AGAIN_AFTER)

    async def _hear(self) -> None:
        connection = await self._within(CONNECT_SECONDS, self._connect())
        try:
            await self._within(ANSWER_SECONDS, connection.execute(LISTEN))
            is_heard = await self._is_heard(connection)
            await self._look(connection)
            self._hearer.found(is_heard=is_heard)
            while True:
                async for told in connection.notifies(timeout=LOOKS_EVERY):
                    self._tell(told.payload)
                await self._look(connection)
        finally:
            await connection.close()

    async def _within(self, seconds: float, work: Coroutine[Any, Any, Result]) -> Result:
        """Give up in time: psycopg takes seconds to cancel where the network swallows that as well."""
        task = begin(work, self._begun)
        try:
            await asyncio.wait({task}, timeout=seconds)
            if task.done():
                return task.result()
            raise TimeoutError
        finally:
            task.cancel()

    async def _is_heard(self, connection: AsyncConnection[tuple[object, ...]]) -> bool:
        """Tell whether what is told on a connection is heard on it: with some poolers it is not."""
        await self._within(ANSWER_SECONDS, connection.execute("NOTIFY casefile"))
        async for told in connection.notifies(timeout=ANSWER_SECONDS):
            if told.pid == connection.info.backend_pid:
                return True
        if not self._has_told_of_pooler:
            _log.warning(_POOLED)
        self._has_told_of_pooler = True
        return False

    async def _look(self, connection: AsyncConnection[tuple[object, ...]]) -> None:
        row = await (await self._within(ANSWER_SECONDS, connection.execute(_LOOK))).fetchone()
        assert row is not None  # noqa: S101  it has no FROM
        head, now = row
        if head != self._head:
            self._head = head
            self._hearer.facts_changed()
        self._hearer.clock_read(now)  # type: ignore[arg-type]

    def _tell(self, payload: str) -> None:
        table, _, key = payload.partition(" ")
        if table == "revisions":
            self._hearer.facts_changed()
        elif table == "progress":
            self._hearer.progress_changed(int(key))
        elif table == "settings":
            self._hearer.settings_changed(int(key))
