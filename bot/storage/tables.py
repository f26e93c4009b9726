"""The tables as they are after all migrations; each change here needs one in `migrations/versions`."""

from __future__ import annotations

from typing import Final

from sqlalchemy import BigInteger, Column, DateTime, MetaData, Table, Text

METADATA: Final = MetaData()

WHOLE_SERVER: Final = 0
"""Stands for no channel, as a primary key cannot be NULL; Discord gives no channel this id."""

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
