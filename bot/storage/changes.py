"""Every change that the database knows, as something that a transaction runs; each may be run twice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

from sqlalchemy import Table, delete, func, or_, select, tuple_, union, update
from sqlalchemy.dialects import sqlite

from bot.storage.audit import add_audit
from bot.storage.proposals import ProposalKind, forget_suggestions
from bot.storage.tables import (
    AUDIT,
    EDITS,
    GAPS,
    LEFT_SERVERS,
    NO_SERVER,
    PROGRESS,
    PROPOSALS,
    REVISIONS,
    SETTINGS,
    WHOLE_SERVER,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection
    from sqlalchemy.dialects import postgresql

    from bot.core.settings import SettingKey
    from bot.storage.audit import AuditEntry

    Result = TypeVar("Result")
    Change: TypeAlias = Callable[[Connection], Result]


def save_progress(user: int, progress: Mapping[str, str]) -> Change[None]:
    """Return the change that stores how far a fan has watched some packs."""

    def change(connection: Connection) -> None:
        rows = [{"user_id": user, "pack": pack, "position": position} for pack, position in progress.items()]
        _put(connection, PROGRESS, rows)

    return change


def clear_progress(user: int, pack: str | None) -> Change[int]:
    """Return the change that deletes a fan's progress in a pack, ``None``: in all; it returns how many rows."""
    statement = delete(PROGRESS).where(PROGRESS.c.user_id == user)
    if pack is not None:
        statement = statement.where(PROGRESS.c.pack == pack)

    def change(connection: Connection) -> int:
        return connection.execute(statement).rowcount

    return change


def forget_user(user: int) -> Change[None]:
    """Return the change that deletes all of a fan."""

    def change(connection: Connection) -> None:
        clear_progress(user, None)(connection)
        forget_suggestions(connection, user)

    return change


def change_settings(
    server: int, settings: Mapping[SettingKey, str | None], audit: Sequence[AuditEntry], made: datetime
) -> Change[bool]:
    """Return the change that stores settings of a server, deletes those that are ``None``, and notes who did it.

    It returns whether anything was otherwise before: two processes can be told of one command.
    """
    columns = SETTINGS.c
    rows = [
        {"server_id": server, **_columns_of(key), "value": value}
        for key, value in settings.items()
        if value is not None
    ]
    places = columns.channel_id, columns.name, columns.pack
    gone = [tuple(_columns_of(key).values()) for key, value in settings.items() if value is None]

    def change(connection: Connection) -> bool:
        _one_at_a_time(connection, server)
        stored = connection.execute(select(*places, columns.value).where(columns.server_id == server))
        before = {tuple(row[:-1]): row[-1] for row in stored}
        if all(before.get(tuple(_columns_of(key).values())) == value for key, value in settings.items()):
            return False
        if gone:
            connection.execute(delete(SETTINGS).where(columns.server_id == server, tuple_(*places).in_(gone)))
        _put(connection, SETTINGS, rows)
        add_audit(connection, audit, made)
        return True

    return change


def reset_server(server: int, audit: Sequence[AuditEntry], made: datetime) -> Change[int | None]:
    """Return the change that deletes all of a server but who changed what; it returns how many settings there were.

    ``None``: there was nothing at all, and nothing is noted.
    """

    def change(connection: Connection) -> int | None:
        _one_at_a_time(connection, server)
        tables = (SETTINGS, GAPS, PROPOSALS)
        connection.execute(delete(LEFT_SERVERS).where(LEFT_SERVERS.c.server_id == server))
        counts = [connection.execute(delete(table).where(table.c.server_id == server)).rowcount for table in tables]
        if not any(counts):
            return None
        add_audit(connection, audit, made)
        return counts[0]

    return change


def mark_left(server: int, at: datetime) -> Change[None]:
    """Return the change that notes since when a server is left, if anything is stored of it."""

    def change(connection: Connection) -> None:
        if server in _known_servers(connection):
            _mark(connection, [server], at)

    return change


def unmark_left(servers: Collection[int]) -> Change[None]:
    """Return the change that notes that servers are not left."""

    def change(connection: Connection) -> None:
        connection.execute(delete(LEFT_SERVERS).where(LEFT_SERVERS.c.server_id.in_(servers)))

    return change


def note_present(present: frozenset[int], held: Callable[[int], bool], at: datetime) -> Change[None]:
    """Return the change that marks all held servers that are not present as left, and no other."""

    def change(connection: Connection) -> None:
        stored = _known_servers(connection)
        marked = connection.scalars(select(LEFT_SERVERS.c.server_id)).all()
        unmark_left(present.intersection(marked))(connection)
        _mark(connection, [server for server in stored if held(server) and server not in present], at)

    return change


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    """Times until which things are deleted.

    Attributes:
        left: all of the servers that were left then.
        asked: gaps that were asked last then.
        changed: what was noted then of who changed what, and suggestions that were made then.
        decided: proposals that were decided then.
        drafted: drafts that were made then.
    """

    left: datetime
    asked: datetime
    changed: datetime
    decided: datetime
    drafted: datetime


def sweep(due: Due) -> Change[Sequence[int]]:
    """Return the change that deletes what is due; it returns the servers that were left."""
    statement = delete(LEFT_SERVERS).where(LEFT_SERVERS.c.left_at <= due.left).returning(LEFT_SERVERS.c.server_id)

    def change(connection: Connection) -> Sequence[int]:
        servers = connection.scalars(statement).all()
        if servers:
            _forget_servers(connection, servers)
        connection.execute(delete(GAPS).where(GAPS.c.last_asked <= due.asked))
        connection.execute(delete(AUDIT).where(AUDIT.c.made <= due.changed))
        connection.execute(delete(PROPOSALS).where(_is_due(due)))
        for table in (REVISIONS, EDITS):
            old = table.c.made <= due.changed, or_(table.c.by_user.is_not(None), table.c.server_id.is_not(None))
            connection.execute(update(table).where(*old).values(by_user=None, server_id=None))
        return servers

    return change


def _is_due(due: Due) -> ColumnElement[bool]:
    """Return whether a proposal goes."""
    columns = PROPOSALS.c
    is_draft = columns.kind == ProposalKind.DRAFT.value
    return or_(columns.decided <= due.decided, columns.made <= due.changed, is_draft & (columns.made <= due.drafted))


def _forget_servers(connection: Connection, servers: Collection[int]) -> None:
    """Delete all of some servers; of the facts it stays known what was changed, as others may have them, too."""
    own = delete(AUDIT).where(AUDIT.c.pack == "", AUDIT.c.server_id.in_(servers))
    connection.execute(own)
    for table in (SETTINGS, GAPS, PROPOSALS):
        connection.execute(delete(table).where(table.c.server_id.in_(servers)))
    for table in (AUDIT, REVISIONS, EDITS):
        values = {"by_user": None, "server_id": None}
        connection.execute(update(table).where(table.c.server_id.in_(servers)).values(values))


def _one_at_a_time(connection: Connection, server: int) -> None:
    """Have no other transaction change a server's settings before this one ends; SQLite has one writer anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(select(func.pg_advisory_xact_lock(server)))


def _known_servers(connection: Connection) -> Sequence[int]:
    """Return the servers of which something is stored."""
    noted = [
        select(table.c.server_id).where(table.c.server_id.is_not(None), table.c.server_id != NO_SERVER)
        for table in (SETTINGS, GAPS, PROPOSALS, AUDIT, REVISIONS, EDITS)
    ]
    return connection.scalars(union(*noted)).all()


def _mark(connection: Connection, servers: Iterable[int], at: datetime) -> None:
    rows = [{"server_id": server, "left_at": at} for server in servers]
    if rows:
        # Those that are marked already keep their first time.
        connection.execute(_insert(connection, LEFT_SERVERS).on_conflict_do_nothing(), rows)


def _put(connection: Connection, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows, or put their last column's value into those of the same key."""
    if not rows:
        return
    insert = _insert(connection, table)
    (value,) = (column.name for column in table.columns if not column.primary_key)
    keys = list(table.primary_key.columns)
    connection.execute(insert.on_conflict_do_update(index_elements=keys, set_={value: insert.excluded[value]}), rows)


def _insert(connection: Connection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an insertion that may say ON CONFLICT, which both engines know, but not SQL's standard."""
    if connection.dialect.name != "postgresql":
        return sqlite.insert(table)
    from sqlalchemy.dialects import postgresql  # noqa: PLC0415  its drivers' dialects take 2 MB, here and nowhere else

    return postgresql.insert(table)


def _columns_of(key: SettingKey) -> dict[str, object]:
    channel = WHOLE_SERVER if key.channel is None else key.channel
    return {"channel_id": channel, "name": key.setting.value, "pack": key.pack}
