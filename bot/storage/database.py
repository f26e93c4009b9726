"""The database: opens it, gives every question and change its time, and turns what fails into words."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import literal, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.util import greenlet_spawn

from bot.storage.address import BUSY_SECONDS, CONNECTIONS, Address
from bot.storage.files import DatabaseFile
from bot.storage.migrating import load_migrations, migrate
from bot.storage.outage import Outage
from bot.storage.patience import begin, wait_for
from bot.storage.problems import LOCKED, NotSavedError, UnusableError, driver_error, explain

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence

    import psycopg
    from sqlalchemy import Connection, Executable

    from bot.measures import Measures
    from bot.storage.problems import Problem

READ_SECONDS: Final = 1.0
SAVE_SECONDS: Final = 2.0
"""Discord wants to hear of every command within three seconds."""
OPEN_SECONDS: Final = 30.0
"""How long a migration may take, or wait for the one of another process."""
CLOSE_SECONDS: Final = 2.0
LOCKED_PAUSE: Final = 0.05
"""SQLite does not wait its usual time for another process that switches to WAL just then, so that is tried again."""
MIGRATIONS_LOCK: Final = 0x43617365
"""The number of PostgreSQL's advisory lock for migrations: any that other programs hardly take."""

Result = TypeVar("Result")


def _nothing() -> None:
    """Do nothing, where nothing that was read before is kept in memory."""


class Database:
    """An SQLite or PostgreSQL database, brought to the newest tables before the first use.

    What is done with a connection is plain functions: `greenlet_spawn` runs them in the event loop, to which they give
    way wherever the engine waits. SQLAlchemy's asyncio extension does the same, but takes 6 MB, as it imports its ORM.

    Args:
        address: where it is.
        clock: seconds that only go up.
        measures: what takes note of how long it takes.
    """

    def __init__(self, address: Address, *, clock: Callable[[], float], measures: Measures) -> None:
        self._file = None if address.file is None else DatabaseFile(address.file)
        self._address = address
        self._engine = address.engine()
        self._outage = Outage(place=str(address), clock=clock)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._opening: asyncio.Task[None] | None = None
        self._is_open = False
        self._measures = measures
        # SQLite has one writer at a time, and its own way to wait for it is not fair.
        self._saves = asyncio.Semaphore(CONNECTIONS if self._file is None else 1)

    @property
    def is_shared(self) -> bool:
        """Whether other processes can use it as well."""
        return self._file is None

    async def connect(self) -> psycopg.AsyncConnection[tuple[object, ...]]:
        """Return another connection to a PostgreSQL database, which is the caller's to close."""
        await self._opened()
        return await self._address.connect()

    def answered(self) -> None:
        """Take note that the database works, so that it is not let rest any longer."""
        self._outage.worked()

    async def open(self) -> None:
        """Open the database now; where that fails, it is tried again with the next question or change."""
        try:
            await self._within(OPEN_SECONDS, self._opened())
        except Exception as error:  # noqa: BLE001  whatever it is, answers go on
            await self._failed(error)

    async def close(self) -> None:
        """Wait a moment for what is under way, then disconnect."""
        await self._wait()
        for task in self._tasks:
            task.cancel()
        await self._wait()
        await greenlet_spawn(self._engine.dispose)

    async def _wait(self) -> None:
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=CLOSE_SECONDS)

    async def read(self, statement: Executable, *, seconds: float = READ_SECONDS) -> Sequence[tuple[Any, ...]]:
        """Return a statement's rows, in one round-trip once there is a connection.

        Args:
            statement: what to read.
            seconds: how long it may take.

        Raises:
            UnusableError: the database cannot be read, or just could not.
        """
        if (problem := self._outage.resting) is not None:
            raise UnusableError(problem)
        try:
            with self._timed("read"):
                rows = await self._within(seconds, self._again_if_cut(lambda: greenlet_spawn(self._rows, statement)))
        except Exception as error:
            raise UnusableError(await self._failed(error)) from error
        self._outage.worked()
        return rows

    async def trouble(self) -> Problem | None:
        """Read nothing, to see whether that works; return what is wrong, be it only with saving, if anything is."""
        try:
            await self.read(select(literal(1)))
        except UnusableError as error:
            return error.problem
        return self._outage.problem

    async def save(
        self,
        change: Callable[[Connection], Result],
        *,
        ended: Callable[[], None] = _nothing,
        seconds: float = SAVE_SECONDS,
    ) -> Result:
        """Make a change in one transaction; it is run twice where a connection breaks.

        Args:
            change: what to do within the transaction.
            ended: called once the database has the change or will never have it, which can be after this has raised.
            seconds: how long it may take.

        Raises:
            NotSavedError: nothing of it was stored.
        """
        committing = asyncio.Event()
        try:
            with self._timed("save"):
                result = await self._within(seconds, self._save(change, committing, ended))
        except Exception as error:
            problem = await self._failed(error, saving=True)
            # SQLite tells what became of a commit; a server that is gone does not.
            is_certain = not committing.is_set() or isinstance(driver_error(error), sqlite3.Error)
            raise NotSavedError(problem, is_certain=is_certain) from error
        self._outage.worked(saving=True)
        return result

    @contextmanager
    def _timed(self, operation: str) -> Iterator[None]:
        began, worked = time.perf_counter(), False
        try:
            yield
            worked = True
        finally:
            self._measures.database(operation, time.perf_counter() - began, worked=worked)

    async def _failed(self, error: Exception, *, saving: bool = False) -> Problem:
        if self._file is None and isinstance(error, TimeoutError):
            # A network that lost one connection has lost them all, and each would cost its own time to find out.
            await greenlet_spawn(self._engine.dispose)
        return self._outage.failed(error, saving=saving)

    async def _within(self, seconds: float, work: Coroutine[Any, Any, Result]) -> Result:
        """Return in time, even where a driver does not: to cancel a question can take it longer than the question."""
        task = begin(work, self._tasks)
        await wait_for(task, seconds=seconds)
        if not task.done() or task.cancelled():
            raise TimeoutError
        return task.result()

    async def _again_if_cut(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """Try once more where the server has closed the connection, as it does when it restarts."""
        await self._opened()
        try:
            return await work()
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
        return await work()

    def _rows(self, statement: Executable) -> Sequence[tuple[Any, ...]]:
        with self._engine.connect() as connection:
            return [tuple(row) for row in connection.execute(statement)]

    async def _save(
        self, change: Callable[[Connection], Result], committing: asyncio.Event, ended: Callable[[], None]
    ) -> Result:
        def make() -> Result:
            with self._transaction() as connection:
                result = change(connection)
                committing.set()
            return result

        async def commit() -> Result:
            async with self._saves:
                return await greenlet_spawn(make)

        try:
            return await self._again_if_cut(commit)
        finally:
            ended()

    @contextmanager
    def _transaction(self) -> Iterator[Connection]:
        """Yield a connection in a transaction that is committed at the end of the block, and undone if that raises."""
        with self._engine.connect() as connection:
            if self._file is None:
                connection.execution_options(isolation_level="READ COMMITTED")
            else:
                # To begin with a question and to save later would fail at once if another process saved in between.
                connection.execute(text("BEGIN IMMEDIATE"))
            yield connection
            connection.commit()

    async def _opened(self) -> None:
        if self._is_open:
            if self._file is not None:
                self._file.check()
            return
        if self._opening is None or self._opening.done():
            self._opening = begin(_timed(OPEN_SECONDS, self._open()), self._tasks)
        # Whoever waits may give up; the opening goes on.
        await asyncio.shield(self._opening)

    async def _open(self) -> None:
        began = asyncio.get_running_loop().time()
        while not self._is_open:
            try:
                await greenlet_spawn(self._migrate)
            except DBAPIError as error:
                waited = asyncio.get_running_loop().time() - began
                if explain(error) is not LOCKED or waited > BUSY_SECONDS:
                    raise
                await asyncio.sleep(LOCKED_PAUSE)
            else:
                self._is_open = True

    def _migrate(self) -> None:
        if self._file is not None:
            self._file.prepare()
            with self._engine.connect() as connection:
                connection.execute(text("PRAGMA journal_mode = WAL"))
                load_migrations(connection)
        with self._transaction() as connection:
            if self._file is None:
                # Two processes that start at once: the second waits here, then finds nothing left to do.
                connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATIONS_LOCK})"))
            migrate(connection)
        if self._file is not None:
            self._file.opened()


async def _timed(seconds: float, work: Coroutine[Any, Any, Result]) -> Result:
    async with asyncio.timeout(seconds):
        return await work
