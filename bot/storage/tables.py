"""The tables as they are after all migrations; each change here needs one in `migrations/versions`."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Index, Integer, MetaData, Table, Text

METADATA: Final = MetaData()

WHOLE_SERVER: Final = 0
"""Stands for no channel, as a primary key cannot be NULL; Discord gives no channel this id."""

NO_SERVER: Final = 0
"""Stands for direct messages; Discord gives no server this id."""

PROGRESS: Final = Table(
    "progress",
    METADATA,
    Column("user_id", BigInteger, primary_key=True, autoincrement=False),
    Column("pack", Text, primary_key=True),
    Column("position", Text, nullable=False),
)
SETTINGS: Final = Table(
    "settings",
    METADATA,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    Column("channel_id", BigInteger, primary_key=True, autoincrement=False),
    Column("name", Text, primary_key=True),
    Column("pack", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
LEFT_SERVERS: Final = Table(
    "left_servers",
    METADATA,
    Column("server_id", BigInteger, primary_key=True, autoincrement=False),
    # In UTC: SQLite keeps no time zones.
    Column("left_at", DateTime(timezone=True), nullable=False),
)
GAPS: Final = Table(
    "gaps",
    METADATA,
    # SQLite counts up nothing but INTEGER.
    Column("id", BigInteger().with_variant(Integer, "sqlite"), primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("pack", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("last_asked", DateTime(timezone=True), nullable=False),
    Column("ignored", Boolean, nullable=False),
    Index("gaps_server_id", "server_id"),
    # An id that was another gap's before would let an old message's button ignore this one.
    sqlite_autoincrement=True,
)
