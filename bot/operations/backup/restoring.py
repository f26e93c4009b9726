"""Puts a backup into a database: all of it or nothing, whatever happens to the process or the machine."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import create_engine, delete, select, text

from bot.operations.backup.archive import Archive, BackupError
from bot.operations.backup.tables import counter_of, fill, rows_of, set_counter, tables_in
from bot.storage.database import MIGRATIONS_LOCK
from bot.storage.files import DatabaseFile
from bot.storage.migrating import NEWEST, migrate
from bot.storage.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence
    from pathlib import Path

    from sqlalchemy import Connection, Table

    from bot.operations.backup.archive import Manifest
    from bot.storage.address import Address


class NotEmptyError(BackupError):
    """Something is stored already."""


class _Content:
    """What is to be stored, in the tables that this program has."""

    def columns(self, name: str) -> Sequence[str]:
        """Return the names of a table's columns, in the order in which rows have them."""
        raise NotImplementedError

    def rows(self, name: str) -> Iterator[Sequence[Any]]:
        """Return a table's rows, with values such as JSON has."""
        raise NotImplementedError

    def counter(self, name: str) -> int:
        """Return the last number that a table gave."""
        raise NotImplementedError


class _FromArchive(_Content):
    """A backup of the tables that this program has."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def check(self, tables: Collection[str]) -> None:
        """Raise a `BackupError` unless these are the tables that there are."""
        if set(tables) != set(self._archive.manifest.tables):
            raise BackupError("the backup has other tables than its version of Casefile: take another")

    def columns(self, name: str) -> Sequence[str]:
        return self._archive.manifest.tables[name].columns

    def rows(self, name: str) -> Iterator[Sequence[Any]]:
        return self._archive.rows(name)

    def counter(self, name: str) -> int:
        return self._archive.manifest.tables[name].counter or 0


class _FromDatabase(_Content):
    """A database in memory, into which an older backup was put and then migrated."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._tables = tables_in(connection)

    def columns(self, name: str) -> Sequence[str]:
        return [column.name for column in self._tables[name].columns]

    def rows(self, name: str) -> Iterator[Sequence[Any]]:
        return rows_of(self._connection, self._tables[name])

    def counter(self, name: str) -> int:
        return counter_of(self._connection, self._tables[name]) or 0


def restore(address: Address, path: Path, *, replace: bool) -> Manifest:
    """Store what a backup has.

    Args:
        address: the database.
        path: the backup.
        replace: whether what is stored there is deleted.

    Raises:
        BackupError: the backup cannot be used; nothing was changed.
        NotEmptyError: something is stored there, and it may not be replaced.
        sqlalchemy.exc.DBAPIError: the database cannot be used, and is as it was; `explain` says why.
        NewerSchemaError: a newer Casefile made the database.
        OSError: the database's file cannot be made.
    """
    archive = Archive.open(path)
    if archive.manifest.schema > NEWEST:
        raise BackupError(f"{path} was made by a newer version of Casefile: update this one first")
    with _current(archive) as content, _alone(address) as connection:
        migrate(connection)
        _store(connection, content, replace=replace)
        connection.commit()
    return archive.manifest


@contextmanager
def _current(archive: Archive) -> Iterator[_Content]:
    """Return what a backup has as this program would have it."""
    if archive.manifest.schema == NEWEST:
        content = _FromArchive(archive)
        content.check(METADATA.tables)
        yield content
        return
    engine = create_engine("sqlite://", isolation_level="AUTOCOMMIT", hide_parameters=True)
    try:
        with engine.connect() as connection:
            connection.execute(text("BEGIN"))
            migrate(connection, to=archive.manifest.schema)
            content = _FromArchive(archive)
            content.check(tables := tables_in(connection))
            _fill_all(connection, tables, content)
            migrate(connection)
            yield _FromDatabase(connection)
    finally:
        engine.dispose()


@contextmanager
def _alone(address: Address) -> Iterator[Connection]:
    """Connect in a transaction in which nobody else writes; it is undone unless it is committed."""
    if address.file is not None:
        DatabaseFile(address.file).prepare()
    engine = address.blocking_engine()
    try:
        with engine.connect() as connection:
            if address.file is None:
                connection.execution_options(isolation_level="READ COMMITTED")
                connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATIONS_LOCK})"))
            else:
                connection.execute(text("PRAGMA journal_mode = WAL"))
                connection.execute(text("BEGIN IMMEDIATE"))
            yield connection
    finally:
        engine.dispose()


def _store(connection: Connection, content: _Content, *, replace: bool) -> None:
    tables = tables_in(connection)
    if connection.dialect.name == "postgresql":
        # A bot that runs goes on reading; what it saves waits, and comes on top.
        names = ", ".join(tables)
        connection.execute(text(f"LOCK TABLE {names} IN EXCLUSIVE MODE"))
    stored = [name for name, table in tables.items() if connection.execute(select(table).limit(1)).first() is not None]
    if stored and not replace:
        raise NotEmptyError(
            f"the database is not empty (there is something in {', '.join(stored)}): give --replace to delete all "
            "that is stored in it, after a backup"
        )
    # Numbers that were given once are not given again: buttons of old messages would mean something else.
    given = {name: counter_of(connection, table) or 0 for name, table in tables.items()}
    for table in tables.values():
        connection.execute(delete(table))
    _fill_all(connection, tables, content)
    for name, table in tables.items():
        set_counter(connection, table, max(given[name], content.counter(name)))


def _fill_all(connection: Connection, tables: Mapping[str, Table], content: _Content) -> None:
    for name, table in tables.items():
        fill(connection, table, content.columns(name), content.rows(name))
