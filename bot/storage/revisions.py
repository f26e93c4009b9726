"""What is asked of the database about revisions, and the transactions that change them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, delete, exists, func, insert, literal, select, text, update

from bot.storage.audit import add_audit
from bot.storage.blobs import forget_unneeded, put_blobs
from bot.storage.edits import add_edit
from bot.storage.proposals import accept_proposals
from bot.storage.tables import REVISION_FILES, REVISIONS, SEEN_FILES

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import Connection

    from bot.core.edits import Edit
    from bot.storage.audit import AuditEntry
    from bot.storage.blobs import Rows
    from bot.storage.changes import Change

KEPT: Final = 30
"""Revisions that are kept, the newest; those that are pinned are kept beside them."""
_LOCK: Final = 0x43617366
"""The number of PostgreSQL's advisory lock for the head: any that other programs hardly take."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NewRevision:
    """A revision that passed all checks.

    Attributes:
        id: of its content.
        disk: digest of the files on disk that it was made from.
        files: the content of all its files by path.
        by: id of the one who had it made; ``None``: nobody in Discord.
        server: id of the server in which they did; ``None``: in none.
        how: "start", "reload", "edit", "rollback" or "watch".
        summary: what it changed.
        edits: numbers of the edits that are active in it, without one that is stored with it.
    """

    id: str
    disk: str
    files: Mapping[str, bytes]
    by: int | None
    server: int | None
    how: str
    summary: str
    edits: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Accepted:
    """A revision that is stored.

    Attributes:
        number: counted up, with gaps, and never another's, not even later.
        id: of its content.
        disk: digest of the files on disk that it was made from.
        edits: numbers of the edits that are active in it.
        made: when it was accepted, in UTC.
        by: id of the one who had it made; ``None``: nobody in Discord, or it is no longer known.
        server: id of the server in which they did; ``None``: likewise.
        how: "start", "reload", "edit", "rollback" or "watch".
        summary: what it changed.
        is_pinned: whether it is kept for ever.
    """

    number: int
    id: str
    disk: str
    edits: tuple[int, ...]
    made: datetime
    by: int | None
    server: int | None
    how: str
    summary: str
    is_pinned: bool


@dataclass(slots=True, kw_only=True)
class Acceptance:
    """The change that makes a revision the head; it returns ``None``, and changes nothing, where another was faster.

    Attributes:
        new: the revision.
        made: when.
        hashes: of its files, by path.
        blobs: what of them the database does not have.
        after: the head that it was made from; ``None``: there was none.
        edit: what is edited by it; ``None``: nothing.
        audit: what is noted of it.
        proposals: numbers of those that are accepted by it, all or none.
        number: its own, once it was tried.
    """

    new: NewRevision
    made: datetime
    hashes: Mapping[str, str]
    blobs: Sequence[Rows]
    after: int | None
    edit: Edit | None
    audit: Sequence[AuditEntry]
    proposals: Sequence[int]
    number: int | None = None

    def __call__(self, connection: Connection) -> Accepted | None:
        """Store all of it."""
        _lock(connection)
        head = _head(connection)
        if head is not None and head.number == self.number:
            return head  # the connection broke when all was stored
        if self.after != (None if head is None else head.number):
            return None
        if not accept_proposals(connection, self.proposals, self.made):
            return None
        put_blobs(connection, self.blobs)
        _see(connection, self.new.disk)
        self.number = self._put_revision(connection)
        add_audit(connection, self.audit, self.made)
        _prune(connection)
        return _head(connection)

    def _put_revision(self, connection: Connection) -> int:
        new = self.new
        edits = new.edits
        if self.edit is not None:
            edits = (*edits, add_edit(connection, self.edit, self.made, by=new.by, server=new.server))
        row = {
            "id": new.id,
            "disk": new.disk,
            "edits": json.dumps(edits),
            "made": self.made,
            "by_user": new.by,
            "server_id": new.server,
            "how": new.how,
            "summary": new.summary,
            "pinned": False,
        }
        number: int = connection.scalars(insert(REVISIONS).values(row).returning(REVISIONS.c.number)).one()
        files = [{"revision": number, "path": path, "hash": key} for path, key in self.hashes.items()]
        if files:
            connection.execute(insert(REVISION_FILES), files)
        return number


@dataclass(frozen=True, slots=True, kw_only=True)
class Settlement:
    """What is said anew of the head, whose content stays the same.

    Attributes:
        number: the head's.
        edits: numbers of the edits that are active in it.
        disk: digest of the files on disk that it can be made from; empty: with these edits, of none.
        edit: one more that is active in it, to be added to the log.
        by: id of the moderator who made that edit.
        server: id of the server in which they did.
    """

    number: int
    edits: Sequence[int]
    disk: str = ""
    edit: Edit | None = None
    by: int | None = None
    server: int | None = None


def settle(settlement: Settlement, audit: Sequence[AuditEntry], made: datetime) -> Change[bool]:
    """Return the change that says something anew of the head; it returns whether that is the head still."""
    head = update(REVISIONS).where(REVISIONS.c.number == settlement.number)

    def change(connection: Connection) -> bool:
        _lock(connection)
        if settlement.number != connection.scalar(select(func.max(REVISIONS.c.number))):
            return False
        edits = [*settlement.edits]
        if settlement.edit is not None:
            number = add_edit(connection, settlement.edit, made, by=settlement.by, server=settlement.server)
            edits.append(number)
        connection.execute(head.values(disk=settlement.disk, edits=json.dumps(edits)))
        _see(connection, settlement.disk)
        add_audit(connection, audit, made)
        return True

    return change


def pin(number: int, *, is_pinned: bool, audit: Sequence[AuditEntry], made: datetime) -> Change[bool | None]:
    """Return the change that pins a revision or no longer does.

    It returns whether it was otherwise before; ``None``: there is no such revision.
    """
    one = select(REVISIONS.c.pinned).where(REVISIONS.c.number == number)
    statement = update(REVISIONS).where(REVISIONS.c.number == number).values(pinned=is_pinned)

    def change(connection: Connection) -> bool | None:
        was_pinned = connection.scalar(one.with_for_update())
        if was_pinned in {None, is_pinned}:
            return None if was_pinned is None else False
        connection.execute(statement)
        add_audit(connection, audit, made)
        return True

    return change


def revisions() -> Select[Any]:
    """Return the statement for all revisions, the newest first."""
    columns = REVISIONS.c
    return select(
        columns.number, columns.id, columns.disk, columns.edits, columns.made,
        columns.by_user, columns.server_id, columns.how, columns.summary, columns.pinned,
    ).order_by(columns.number.desc())  # fmt: skip


def read_revision(row: Sequence[Any]) -> Accepted:
    """Return the revision of a row of `revisions`."""
    number, key, disk, edits, made, by, server, how, summary, pinned = row
    return Accepted(
        number=number,
        id=key,
        disk=disk,
        edits=tuple(json.loads(edits)),
        made=made,
        by=by,
        server=server,
        how=how,
        summary=summary,
        is_pinned=pinned,
    )


def _lock(connection: Connection) -> None:
    """Have no other transaction change the head before this one ends; SQLite has one writer at a time anyway."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({_LOCK})"))


def _head(connection: Connection) -> Accepted | None:
    row = connection.execute(revisions().limit(1)).first()
    return None if row is None else read_revision(row)


def _see(connection: Connection, disk: str) -> None:
    """Remember the digest of files, for ever: a process may have an old copy of them."""
    is_there = exists().where(SEEN_FILES.c.digest == disk)
    new = select(literal(disk)).where(literal(disk) != "", ~is_there)
    connection.execute(insert(SEEN_FILES).from_select(["digest"], new))


def _prune(connection: Connection) -> None:
    columns = REVISIONS.c
    newest = select(columns.number).order_by(columns.number.desc()).limit(KEPT)
    old = columns.number.not_in(newest)
    gone = connection.scalars(select(columns.number).where(old, columns.pinned.is_(False))).all()
    if gone:
        connection.execute(delete(REVISION_FILES).where(REVISION_FILES.c.revision.in_(gone)))
        connection.execute(delete(REVISIONS).where(columns.number.in_(gone)))
        forget_unneeded(connection)
