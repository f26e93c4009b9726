"""The tables as they are after all migrations; each change here needs one in `migrations/versions`."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    DateTime,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
)

if TYPE_CHECKING:
    from typing import TypeAlias

    from sqlalchemy import Dialect

    _Moments: TypeAlias = TypeDecorator[datetime]
else:
    _Moments = TypeDecorator

METADATA: Final = MetaData()


class Moment(_Moments):
    """A time in UTC: SQLite keeps no time zones."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return what is stored of a time with a time zone."""
        del dialect
        return None if value is None else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the time that was stored."""
        del dialect
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


# SQLite counts up nothing but INTEGER.
_NUMBER: Final = BigInteger().with_variant(Integer, "sqlite")

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
    Column("left_at", Moment, nullable=False),
)
GAPS: Final = Table(
    "gaps",
    METADATA,
    Column("id", _NUMBER, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("pack", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("question", Text, nullable=False),
    Column("facts", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("times", Integer, nullable=False),
    Column("last_asked", Moment, nullable=False),
    Column("ignored", Boolean, nullable=False),
    Index("gaps_server_id", "server_id"),
    # An id that was another gap's before would let an old message's button ignore this one.
    sqlite_autoincrement=True,
)
BLOBS: Final = Table(
    "blobs",
    METADATA,
    Column("hash", Text, primary_key=True),
    # A file is stored in parts: to hand over one of megabytes at once would hold up the event loop.
    Column("part", Integer, primary_key=True, autoincrement=False),
    Column("content", LargeBinary, nullable=False),
)
REVISIONS: Final = Table(
    "revisions",
    METADATA,
    Column("number", _NUMBER, primary_key=True),
    Column("id", Text, nullable=False),
    Column("disk", Text, nullable=False),
    Column("edits", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("by_user", BigInteger),
    Column("server_id", BigInteger),
    Column("how", Text, nullable=False),
    Column("summary", Text, nullable=False),
    Column("pinned", Boolean, nullable=False),
    # A number that was another revision's before would let a change through that was made from that one.
    sqlite_autoincrement=True,
)
REVISION_FILES: Final = Table(
    "revision_files",
    METADATA,
    Column("revision", BigInteger, primary_key=True, autoincrement=False),
    Column("path", Text, primary_key=True),
    Column("hash", Text, nullable=False),
    Index("revision_files_hash", "hash"),
)
SEEN_FILES: Final = Table("seen_files", METADATA, Column("digest", Text, primary_key=True))
"""Digests of the files on disk that revisions were made from, of those that are no longer kept as well."""
EDITS: Final = Table(
    "edits",
    METADATA,
    Column("number", _NUMBER, primary_key=True),
    Column("pack", Text, nullable=False),
    Column("section", Text, nullable=False),
    Column("entry", Text, nullable=False),
    Column("before", Text),
    Column("after", Text),
    Column("made", Moment, nullable=False),
    Column("by_user", BigInteger),
    Column("server_id", BigInteger),
    sqlite_autoincrement=True,
)
AUDIT: Final = Table(
    "audit",
    METADATA,
    Column("number", _NUMBER, primary_key=True),
    Column("made", Moment, nullable=False),
    Column("by_user", BigInteger),
    Column("server_id", BigInteger),
    Column("pack", Text, nullable=False),
    Column("verb", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("before", Text, nullable=False),
    Column("after", Text, nullable=False),
    Index("audit_server_id", "server_id"),
    Index("audit_pack", "pack"),
    sqlite_autoincrement=True,
)
PROPOSALS: Final = Table(
    "proposals",
    METADATA,
    Column("number", _NUMBER, primary_key=True),
    Column("server_id", BigInteger, nullable=False),
    Column("pack", Text, nullable=False),
    Column("fact", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("change", Text, nullable=False),
    Column("by_user", BigInteger),
    Column("credit", Text, nullable=False),
    Column("state", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("made", Moment, nullable=False),
    Column("decided", Moment),
    Index("proposals_server_id", "server_id"),
    Index("proposals_by_user", "by_user"),
    # A number that was another proposal's before would let an old message's button accept this one.
    sqlite_autoincrement=True,
)
