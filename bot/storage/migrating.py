"""Brings a database's tables to what this program needs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from bot.errors import CasefileError

if TYPE_CHECKING:
    from sqlalchemy import Connection

VERSION_TABLE: Final = "casefile_schema"
"""Not Alembic's own name for it, so that a PostgreSQL database may be shared with another program that uses Alembic."""
MIGRATIONS: Final = Path(__file__).parent / "migrations"


class NewerSchemaError(CasefileError):
    """The database was made by a newer Casefile than this one."""


def migrate(connection: Connection) -> None:
    """Run the migrations that a database lacks, within the connection's transaction.

    Raises:
        NewerSchemaError: the database has had migrations that this program does not know; nothing was changed.
    """
    # No command line of Alembic's reads this: the names in it need no `%` doubled but those of the path.
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
    command.upgrade(config, "head")
