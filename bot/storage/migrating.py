"""Brings a database's tables to what this program needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, text

from bot.errors import CasefileError

if TYPE_CHECKING:
    from sqlalchemy import Connection

VERSION_TABLE: Final = "casefile_schema"
"""Not Alembic's own name for it, so that a PostgreSQL database may be shared with another program that uses Alembic."""
NEWEST: Final = "0004"
"""The last of the migrations."""
MIGRATIONS: Final = Path(__file__).parent / "migrations"


class NewerSchemaError(CasefileError):
    """The database was made by a newer Casefile than this one."""


def load_migrations(connection: Connection) -> None:
    """Import what runs the migrations that a database lacks, so that it is not locked meanwhile."""
    if version_of(connection) != NEWEST:
        import alembic.command  # noqa: F401, PLC0415  as in `migrate`


def migrate(connection: Connection, *, to: str = NEWEST) -> None:
    """Run the migrations that a database lacks, within the connection's transaction.

    Args:
        connection: to the database.
        to: the last migration that is run.

    Raises:
        NewerSchemaError: the database has had migrations that this program does not know; nothing was changed.
    """
    if version_of(connection) == NEWEST:
        return
    # No command line of Alembic's reads this: the names in it need no `%` doubled but those of the path.
    from alembic import command  # noqa: PLC0415  it takes a seventh of a second to import, and is needed once a version
    from alembic.config import Config  # noqa: PLC0415
    from alembic.runtime.migration import MigrationContext  # noqa: PLC0415
    from alembic.script import ScriptDirectory  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    at = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE}).get_current_heads()
    if set(at) <= set(scripts.get_heads()) and at:
        return
    if not set(at) <= {script.revision for script in scripts.walk_revisions()}:
        raise NewerSchemaError
    config.attributes["connection"] = connection
    command.upgrade(config, to)


def version_of(connection: Connection) -> str | None:
    """Return the last migration that a database has had; ``None``: none."""
    if not inspect(connection).has_table(VERSION_TABLE):
        return None
    version: str | None = connection.scalar(text(f"SELECT version_num FROM {VERSION_TABLE}"))  # noqa: S608  a name of our own
    return version
