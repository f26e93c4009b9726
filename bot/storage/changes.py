"""Every change that the database knows, as something that a transaction runs; each may be run twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sqlalchemy import Table, delete, select, tuple_, union
from sqlalchemy.dialects import postgresql, sqlite

from bot.storage.tables import GAPS, LEFT_SERVERS, NO_SERVER, PROGRESS, SETTINGS, WHOLE_SERVER

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy.ext.asyncio import AsyncConnection

    from bot.core.settings import SettingKey

    Result = TypeVar("Result")
    Change: TypeAlias = Callable[[AsyncConnection], Awaitable[Result]]

_Insert: TypeAlias = sqlite.Insert | postgresql.Insert
"""Both engines know ON CONFLICT, SQL's standard does not."""


def save_progress(user: int, progress: Mapping[str, str]) -> Change[None]:
    """Return the change that stores how far a fan has watched some packs."""

    async def change(connection: AsyncConnection) -> None:
        rows = [{"user_id": user, "pack": pack, "position": position} for pack, position in progress.items()]
        await _put(connection, PROGRESS, rows)

    return change


def clear_progress(user: int, pack: str | None) -> Change[int]:
    """Return the change that deletes a fan's progress in a pack, ``None``: in all; it returns how many rows."""
    statement = delete(PROGRESS).where(PROGRESS.c.user_id == user)
    if pack is not None:
        statement = statement.where(PROGRESS.c.pack == pack)

    async def change(connection: AsyncConnection) -> int:
        return (await connection.execute(statement)).rowcount

    return change


def change_settings(server: int, settings: Mapping[SettingKey, str | None]) -> Change[None]:
    """Return the change that stores settings of a server and deletes those that are ``None``."""
    columns = SETTINGS.c
    rows = [
        {"server_id": server, **_columns_of(key), "value": value}
        for key, value in settings.items()
        if value is not None
    ]
    gone = [tuple(_columns_of(key).values()) for key, value in settings.items() if value is None]

    async def change(connection: AsyncConnection) -> None:
        if gone:
            places = tuple_(columns.channel_id, columns.name, columns.pack).in_(gone)
            await connection.execute(delete(SETTINGS).where(columns.server_id == server, places))
        await _put(connection, SETTINGS, rows)

    return change


def reset_server(server: int) -> Change[int]:
    """Return the change that deletes all of a server; it returns how many settings there were."""

    async def change(connection: AsyncConnection) -> int:
        await connection.execute(delete(LEFT_SERVERS).where(LEFT_SERVERS.c.server_id == server))
        await connection.execute(delete(GAPS).where(GAPS.c.server_id == server))
        return (await connection.execute(delete(SETTINGS).where(SETTINGS.c.server_id == server))).rowcount

    return change


def mark_left(server: int, at: datetime) -> Change[None]:
    """Return the change that notes since when a server is left, if anything is stored of it."""

    async def change(connection: AsyncConnection) -> None:
        if server in await _known_servers(connection):
            await _mark(connection, [server], at)

    return change


def unmark_left(servers: Collection[int]) -> Change[None]:
    """Return the change that notes that servers are not left."""

    async def change(connection: AsyncConnection) -> None:
        await connection.execute(delete(LEFT_SERVERS).where(LEFT_SERVERS.c.server_id.in_(servers)))

    return change


def note_present(present: frozenset[int], at: datetime) -> Change[None]:
    """Return the change that marks all servers that are not present as left, and no other."""

    async def change(connection: AsyncConnection) -> None:
        stored = await _known_servers(connection)
        marked = (await connection.scalars(select(LEFT_SERVERS.c.server_id))).all()
        await unmark_left(present.intersection(marked))(connection)
        await _mark(connection, [server for server in stored if server not in present], at)

    return change


def sweep(*, left: datetime, asked: datetime) -> Change[Sequence[int]]:
    """Return the change that deletes what is due.

    That is all of the servers that were left at one time or earlier, which it returns, and the gaps that were asked
    last at another time or earlier.
    """
    statement = delete(LEFT_SERVERS).where(LEFT_SERVERS.c.left_at <= left).returning(LEFT_SERVERS.c.server_id)

    async def change(connection: AsyncConnection) -> Sequence[int]:
        servers = (await connection.scalars(statement)).all()
        await connection.execute(delete(SETTINGS).where(SETTINGS.c.server_id.in_(servers)))
        await connection.execute(delete(GAPS).where(GAPS.c.server_id.in_(servers)))
        await connection.execute(delete(GAPS).where(GAPS.c.last_asked <= asked))
        return servers

    return change


async def _known_servers(connection: AsyncConnection) -> Sequence[int]:
    """Return the servers of which something is stored."""
    noted = select(GAPS.c.server_id).where(GAPS.c.server_id != NO_SERVER)
    return (await connection.scalars(union(select(SETTINGS.c.server_id), noted))).all()


async def _mark(connection: AsyncConnection, servers: Iterable[int], at: datetime) -> None:
    rows = [{"server_id": server, "left_at": at} for server in servers]
    if rows:
        # Those that are marked already keep their first time.
        await connection.execute(_insert(connection, LEFT_SERVERS).on_conflict_do_nothing(), rows)


async def _put(connection: AsyncConnection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or put their last column's value into those of the same key."""
    if not rows:
        return
    insert = _insert(connection, table)
    (value,) = (column.name for column in table.columns if not column.primary_key)
    keys = list(table.primary_key.columns)
    await connection.execute(
        insert.on_conflict_do_update(index_elements=keys, set_={value: insert.excluded[value]}), rows
    )


def _insert(connection: AsyncConnection, table: Table) -> _Insert:
    return postgresql.insert(table) if connection.dialect.name == "postgresql" else sqlite.insert(table)


def _columns_of(key: SettingKey) -> dict[str, object]:
    channel = WHOLE_SERVER if key.channel is None else key.channel
    return {"channel_id": channel, "name": key.setting.value, "pack": key.pack}
