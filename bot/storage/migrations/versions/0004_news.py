"""Tell the other processes of a bot what one has changed, and keep which files were live before."""

from __future__ import annotations

from typing import Final

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_TELL: Final = """
CREATE FUNCTION casefile_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_LEVEL = 'STATEMENT' THEN
        PERFORM pg_notify('casefile', TG_TABLE_NAME);
    ELSIF TG_OP = 'DELETE' THEN
        PERFORM pg_notify('casefile', TG_TABLE_NAME || ' ' || (to_jsonb(OLD) ->> TG_ARGV[0]));
    ELSE
        PERFORM pg_notify('casefile', TG_TABLE_NAME || ' ' || (to_jsonb(NEW) ->> TG_ARGV[0]));
    END IF;
    RETURN NULL;
END
$$
"""
_OF_ROWS: Final = """
CREATE TRIGGER casefile_tell AFTER INSERT OR UPDATE OR DELETE ON {table}
FOR EACH ROW EXECUTE FUNCTION casefile_tell('{key}')
"""
_OF_STATEMENTS: Final = """
CREATE TRIGGER casefile_tell AFTER INSERT OR UPDATE OR DELETE ON {table}
FOR EACH STATEMENT EXECUTE FUNCTION casefile_tell()
"""


def upgrade() -> None:
    """Make the table of files, and in PostgreSQL the triggers; SQLite has nobody to tell."""
    op.create_table("seen_files", sa.Column("digest", sa.Text, primary_key=True))
    op.execute("INSERT INTO seen_files SELECT DISTINCT disk FROM revisions WHERE disk <> ''")
    if op.get_context().dialect.name == "postgresql":
        # In the database, so that no change can forget it and whatever restores a backup tells as well.
        op.execute(_TELL)
        op.execute(_OF_ROWS.format(table="progress", key="user_id"))
        op.execute(_OF_ROWS.format(table="settings", key="server_id"))
        op.execute(_OF_STATEMENTS.format(table="revisions"))
