"""Makes a backup while the bot runs: all of it is of one moment."""

from __future__ import annotations

import os
import secrets
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Final

from sqlalchemy import text

from bot.folders import sync_folder
from bot.operations.backup.archive import Archive, ArchiveWriter, BackupError
from bot.operations.backup.tables import counter_of, rows_of, tables_in
from bot.storage.migrating import NEWEST, NewerSchemaError, version_of

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path
    from typing import BinaryIO

    from sqlalchemy import Connection

    from bot.operations.backup.archive import Manifest
    from bot.storage.address import Address

_BINARY: Final = getattr(os, "O_BINARY", 0)


def back_up(address: Address, path: Path, *, now: datetime) -> Manifest:
    """Write everything that is stored into a new file that only its owner may read; it is there whole or not at all.

    Raises:
        BackupError: there is such a file, it cannot be written, or nothing is stored.
        sqlalchemy.exc.DBAPIError: the database cannot be read; `explain` says why.
        NewerSchemaError: a newer Casefile made the database.
    """
    if path.exists():
        raise BackupError(f"{path} is there already: a backup never replaces another, so name a new file")
    if address.file is not None and not address.file.exists():
        raise BackupError(f"nothing is stored yet: there is no {address.file}")
    try:
        manifest = _written(address, path, now)
        sync_folder(path.parent)
    except OSError as error:
        raise BackupError(
            f"{path} cannot be written: {error.strerror}; name a file in a folder that is there and that you may write "
            "to, on a disk with room"
        ) from error
    return manifest


def _written(address: Address, path: Path, now: datetime) -> Manifest:
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        with _moment(address) as connection, _private(temporary) as file, closing(ArchiveWriter(file)) as writer:
            _write(writer, connection, now)
        manifest = Archive.open(temporary).manifest  # what cannot be read now is no backup
        temporary.rename(path)
    finally:
        temporary.unlink(missing_ok=True)
    return manifest


@contextmanager
def _private(path: Path) -> Iterator[BinaryIO]:
    """Open a new file that holds what fans have told the bot."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())


@contextmanager
def _moment(address: Address) -> Iterator[Connection]:
    """Connect in a transaction that sees the database as it is now, however long that lasts; others go on writing."""
    engine = address.blocking_engine()
    try:
        with engine.connect() as connection:
            if address.file is None:
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            else:
                connection.execute(text("BEGIN"))
            yield connection
    finally:
        engine.dispose()


def _write(writer: ArchiveWriter, connection: Connection, now: datetime) -> None:
    schema = version_of(connection)
    if schema is None:
        raise BackupError("nothing is stored yet: the database has no tables of the bot's")
    if schema > NEWEST:
        raise NewerSchemaError
    for name, table in tables_in(connection).items():
        columns = [column.name for column in table.columns]
        writer.write_table(name, columns, rows_of(connection, table), counter=counter_of(connection, table))
    writer.finish(schema=schema, made=now.isoformat())
