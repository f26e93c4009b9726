"""What Alembic runs to migrate: on the connection that `bot.storage.migrating` hands over."""

from __future__ import annotations

from alembic import context

from bot.storage.migrating import VERSION_TABLE
from bot.storage.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"], target_metadata=METADATA, version_table=VERSION_TABLE
)
# The transaction and the lock around it are the caller's.
context.run_migrations()
