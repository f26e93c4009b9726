"""Where a database is, and how SQLAlchemy gets there."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import URL, create_engine, event, make_url

if TYPE_CHECKING:
    from psycopg import AsyncConnection
    from sqlalchemy import Engine
    from sqlalchemy.engine.interfaces import DBAPIConnection
    from sqlalchemy.pool import ConnectionPoolEntry

SQLITE: Final = "sqlite:///"
CONNECTIONS: Final = 5
"""How many connections are open at most: an answer needs one for a millisecond."""
BUSY_SECONDS: Final = 1.0
"""How long SQLite waits for another process that is saving: less than a change may take."""
PATIENT_SECONDS: Final = 10.0
"""The same for programs that nobody waits for."""
_KEPT_ALIVE: Final = {"keepalives_idle": "30", "keepalives_interval": "5", "keepalives_count": "3"}
"""Seconds and times for TCP: networks forget a connection that says nothing for minutes, and neither end is told."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a database is.

    Attributes:
        url: for SQLAlchemy.
        file: the file of an SQLite database; ``None``: it is in PostgreSQL.
    """

    url: URL
    file: Path | None

    @classmethod
    def parse(cls, url: str) -> Address:
        """Read a checked DATABASE_URL: what follows `sqlite:///` is a path as it stands, all else is PostgreSQL's."""
        if url.startswith(SQLITE):
            path = url.removeprefix(SQLITE)
            return cls(URL.create("sqlite+aiosqlite", database=path), Path(path))
        return cls(make_url(url).set(drivername="postgresql+psycopg"), None)

    def __str__(self) -> str:
        """Return where it is, without the password and the options, among which there may be another."""
        if self.file is not None:
            return str(self.file)
        return self.url.set(drivername="postgresql", query={}).render_as_string(hide_password=True)

    def engine(self) -> Engine:
        """Return an engine that has not connected yet; without BEGIN each statement is a transaction of its own.

        Its drivers wait in the event loop: all that connects is to be run by SQLAlchemy's `greenlet_spawn`.
        """
        return self._postgresql_engine() if self.file is None else self._sqlite_engine()

    async def connect(self) -> AsyncConnection[tuple[object, ...]]:
        """Open a connection to PostgreSQL that belongs to no engine."""
        from psycopg import AsyncConnection  # noqa: PLC0415  an SQLite user need not have it

        _, options = self.url.get_dialect()().create_connect_args(self.url)
        return await AsyncConnection.connect(**{**self._defaults, **options}, autocommit=True)

    def blocking_engine(self) -> Engine:
        """Return an engine for a program that does one thing after the other; without BEGIN as `engine` does."""
        if self.file is None:
            return create_engine(
                self.url,
                isolation_level="AUTOCOMMIT",
                hide_parameters=True,
                use_native_hstore=False,
                connect_args=self._defaults,
            )
        engine = create_engine(
            self.url.set(drivername="sqlite"),
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,
            connect_args={"timeout": PATIENT_SECONDS},
        )
        event.listen(engine, "connect", _overwrite_what_is_deleted)
        return engine

    def _sqlite_engine(self) -> Engine:
        engine = create_engine(
            self.url,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,  # in errors, which are logged
            pool_size=CONNECTIONS,
            max_overflow=0,
            connect_args={"timeout": BUSY_SECONDS},
        )
        event.listen(engine, "connect", _overwrite_what_is_deleted)
        return engine

    def _postgresql_engine(self) -> Engine:
        return create_engine(
            self.url.set(drivername="postgresql+psycopg_async"),
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,  # in errors, which are logged
            pool_size=CONNECTIONS,
            max_overflow=0,
            pool_use_lifo=True,
            use_native_hstore=False,
            connect_args=self._defaults,
        )

    @property
    def _defaults(self) -> dict[str, Any]:
        """What is said to psycopg unless the address says otherwise."""
        # Without prepared statements each is a single round-trip, and a pooler may stand in between.
        defaults = {"prepare_threshold": None, "connect_timeout": "5", **_KEPT_ALIVE}
        return {name: value for name, value in defaults.items() if name not in self.url.query}


def _overwrite_what_is_deleted(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """Have SQLite fill deleted rows with zeros; how it syncs stays at FULL, so that no saved change is lost."""
    cursor = connection.cursor()
    cursor.execute("PRAGMA secure_delete = ON")
    cursor.close()
