"""The bot's tables in whatever state a database has them, and the numbers that they count up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Integer, MetaData, Table, func, inspect, select, text

from bot.operations.backup.values import as_json, reader
from bot.storage.tables import METADATA

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Column, Connection

BATCH: Final = 100
"""Rows that go to a database at once; the largest have a quarter of a megabyte."""
_POSTGRESQL: Final = "postgresql"


def tables_in(connection: Connection) -> Mapping[str, Table]:
    """Return those of the bot's tables that are there, as they are there."""
    there = inspect(connection).get_table_names()
    ours = [table.name for table in METADATA.sorted_tables if table.name in there]
    found = MetaData()
    found.reflect(connection, only=ours)
    return {name: found.tables[name] for name in ours}


def rows_of(connection: Connection, table: Table) -> Iterator[list[object]]:
    """Return a table's rows with values such as JSON has, without holding all of them."""
    statement = select(table).order_by(*table.primary_key.columns)
    for row in connection.execute(statement, execution_options={"yield_per": BATCH}):
        yield [as_json(value) for value in row]


def counter_of(connection: Connection, table: Table) -> int | None:
    """Return the last number that a table gave to a row; ``None``: it gives none."""
    column = _counted(table)
    if column is None:
        return None
    if connection.dialect.name == _POSTGRESQL:
        counted = text(f"SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM {_sequence(connection, table)}")  # noqa: S608
        return int(connection.scalar(counted) or 0)
    counted = text("SELECT seq FROM sqlite_sequence WHERE name = :name")
    return int(connection.scalar(counted, {"name": table.name}) or 0)


def set_counter(connection: Connection, table: Table, last: int) -> None:
    """Have a table give numbers after this one, and after all that it has."""
    column = _counted(table)
    if column is None:
        return
    last = max(last, connection.scalar(select(func.max(column))) or 0)
    if connection.dialect.name == _POSTGRESQL:
        connection.execute(
            text("SELECT setval(CAST(:name AS regclass), :last, :called)"),
            {"name": _sequence(connection, table), "last": max(last, 1), "called": last > 0},
        )
        return
    connection.execute(text("DELETE FROM sqlite_sequence WHERE name = :name"), {"name": table.name})
    connection.execute(
        text("INSERT INTO sqlite_sequence (name, seq) VALUES (:name, :last)"), {"name": table.name, "last": last}
    )


def fill(connection: Connection, table: Table, columns: Sequence[str], rows: Iterable[Sequence[Any]]) -> None:
    """Put rows into a table, with values such as JSON has."""
    readers = [reader(table.c[name].type) for name in columns]
    made = ({name: read(value) for name, read, value in zip(columns, readers, row, strict=True)} for row in rows)
    batch: list[dict[str, object]] = []
    for row in made:
        batch.append(row)
        if len(batch) == BATCH:
            connection.execute(table.insert(), batch)
            batch = []
    if batch:
        connection.execute(table.insert(), batch)


def _counted(table: Table) -> Column[Any] | None:
    """Return the column whose values the database counts up."""
    ours = METADATA.tables[table.name]
    column = ours.autoincrement_column
    return None if column is None or not isinstance(table.c[column.name].type, Integer) else table.c[column.name]


def _sequence(connection: Connection, table: Table) -> str:
    column = _counted(table)
    name = None if column is None else column.name
    found = connection.scalar(select(func.pg_get_serial_sequence(table.name, name)))
    return str(found)
