"""Keep revisions with their files, edits made in Discord, who changed what, and proposals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables of revisions, edits, audit and proposals."""
    _make_revisions()
    _make_edits()
    _make_audit()
    _make_proposals()


def _make_revisions() -> None:
    op.create_table(
        "blobs",
        sa.Column("hash", sa.Text, primary_key=True),
        sa.Column("part", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("content", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "revisions",
        _number(),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("disk", sa.Text, nullable=False),
        sa.Column("edits", sa.Text, nullable=False),
        *_made(),
        sa.Column("how", sa.Text, nullable=False),
        sa.Column("summary", sa.Text, nullable=False),
        sa.Column("pinned", sa.Boolean, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "revision_files",
        sa.Column("revision", sa.BigInteger, primary_key=True, autoincrement=False),
        sa.Column("path", sa.Text, primary_key=True),
        sa.Column("hash", sa.Text, nullable=False),
    )
    op.create_index("revision_files_hash", "revision_files", ["hash"])


def _make_edits() -> None:
    op.create_table(
        "edits",
        _number(),
        sa.Column("pack", sa.Text, nullable=False),
        sa.Column("section", sa.Text, nullable=False),
        sa.Column("entry", sa.Text, nullable=False),
        sa.Column("before", sa.Text),
        sa.Column("after", sa.Text),
        *_made(),
        sqlite_autoincrement=True,
    )


def _make_audit() -> None:
    op.create_table(
        "audit",
        _number(),
        *_made(),
        sa.Column("pack", sa.Text, nullable=False),
        sa.Column("verb", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("before", sa.Text, nullable=False),
        sa.Column("after", sa.Text, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("audit_server_id", "audit", ["server_id"])
    op.create_index("audit_pack", "audit", ["pack"])


def _make_proposals() -> None:
    op.create_table(
        "proposals",
        _number(),
        sa.Column("server_id", sa.BigInteger, nullable=False),
        sa.Column("pack", sa.Text, nullable=False),
        sa.Column("fact", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("change", sa.Text, nullable=False),
        sa.Column("by_user", sa.BigInteger),
        sa.Column("credit", sa.Text, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("decided", sa.DateTime(timezone=True)),
        sqlite_autoincrement=True,
    )
    op.create_index("proposals_server_id", "proposals", ["server_id"])
    op.create_index("proposals_by_user", "proposals", ["by_user"])


def _number() -> sa.Column[int]:
    return sa.Column("number", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True)


def _made() -> tuple[sa.Column[object], ...]:
    """Return the columns that say when and by whom something was made."""
    return (
        sa.Column("made", sa.DateTime(timezone=True), nullable=False),
        sa.Column("by_user", sa.BigInteger),
        sa.Column("server_id", sa.BigInteger),
    )
