"""Changes of facts that wait: moderators' drafts until they are confirmed, and what fans suggest."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import Select, delete, func, insert, select, update

from bot.storage.audit import add_audit
from bot.storage.pages import Page, read_page
from bot.storage.tables import PROPOSALS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection

    from bot.storage.audit import AuditEntry, AuditLog
    from bot.storage.changes import Change
    from bot.storage.database import Database


class ProposalKind(StrEnum):
    """Who proposes."""

    DRAFT = "draft"
    """A moderator, between the preview and its confirmation."""
    SUGGESTION = "suggestion"
    """A fan."""


class ProposalState(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ACCEPTED = "accepted"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class NewProposal:
    """A change of one fact.

    Attributes:
        server: id of the server in which it is proposed.
        pack: id of the pack.
        fact: id of the fact; empty: a new one.
        kind: who proposes.
        change: what shall change, as JSON.
        by: id of the one who proposes; ``None``: no longer known.
        credit: the name by which a fan wishes to be thanked; empty: by none.
    """

    server: int
    pack: str
    fact: str
    kind: ProposalKind
    change: str
    by: int | None
    credit: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A proposal that is stored.

    Attributes:
        number: never another's, not even later.
        proposed: what.
        state: what became of it.
        note: of the moderators who decided it; empty: none.
        made: when, in UTC.
        decided: likewise; ``None``: it is open.
    """

    number: int
    proposed: NewProposal
    state: ProposalState
    note: str
    made: datetime
    decided: datetime | None


class Proposals:
    """Keeps proposals by their numbers, which buttons carry."""

    def __init__(self, database: Database, *, audit: AuditLog, now: Callable[[], datetime]) -> None:
        self._database = database
        self._audit = audit
        self._now = now

    async def add(self, new: NewProposal) -> int:
        """Keep a proposal and return its number.

        Raises:
            NotSavedError: nothing was stored.
        """
        return await self._database.save(_add(new, self._now()))

    async def get(self, server: int, number: int) -> Proposal | None:
        """Return a proposal, decided or not; ``None``: the server has none of that number, or no longer.

        Raises:
            UnusableError: the database cannot be read.
        """
        rows = await self._database.read(_proposals().where(*_of(server, number)))
        return _proposal(rows[0]) if rows else None

    async def open_suggestions(self, server: int, number: int, *, size: int) -> Page[Proposal]:
        """Return a page of what fans of a server suggest and nobody has decided, the oldest first.

        Args:
            server: its id.
            number: from 0.
            size: suggestions on a page.

        Raises:
            UnusableError: the database cannot be read.
        """
        columns = PROPOSALS.c
        waiting = _proposals().where(columns.server_id == server, *_WAITING).order_by(columns.number)
        return await read_page(self._database, waiting, number, size=size, read=_proposal)

    async def suggested_by(self, user: int) -> Sequence[Proposal]:
        """Return what a fan suggests in any server and nobody has decided, the oldest first.

        Raises:
            UnusableError: the database cannot be read.
        """
        waiting = _proposals().where(PROPOSALS.c.by_user == user, *_WAITING).order_by(PROPOSALS.c.number)
        return [_proposal(row) for row in await self._database.read(waiting)]

    async def count_suggested_by(self, user: int, server: int) -> int:
        """Return how many suggestions of a fan wait in a server.

        Raises:
            UnusableError: the database cannot be read.
        """
        columns = PROPOSALS.c
        own = columns.by_user == user, columns.server_id == server
        [[count]] = await self._database.read(select(func.count()).select_from(PROPOSALS).where(*own, *_WAITING))
        return int(count)

    async def change(self, server: int, number: int, change: str) -> bool:
        """Put another change into an open proposal; return whether the server has it and it is open.

        Raises:
            NotSavedError: nothing was changed.
        """
        return await self._database.save(_change(server, number, change))

    async def decide(
        self, server: int, number: int, state: ProposalState, *, note: str = "", audit: Sequence[AuditEntry] = ()
    ) -> Proposal | None:
        """Decide an open proposal, and forget who made it; `Revisions.accept` accepts one together with its revision.

        Args:
            server: id of the server that has it.
            number: its number.
            state: what becomes of it.
            note: for the one who made it.
            audit: what is noted of it.

        Returns:
            What it was; ``None``: the server has no such proposal, or it was decided before.

        Raises:
            NotSavedError: nothing was changed.
        """
        decided = _Decided(state=state, note=note, at=self._now())
        proposal = await self._database.save(_decide(server, number, decided, audit))
        if proposal is not None:
            self._audit.tell(audit)
        return proposal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Decided:
    state: ProposalState
    at: datetime
    note: str = ""

    @property
    def values(self) -> dict[str, object]:
        """What is stored of it: who suggested it is needed no longer."""
        return {"state": self.state.value, "note": self.note, "decided": self.at, "by_user": None}


_WAITING: Final = (
    PROPOSALS.c.state == ProposalState.OPEN.value,
    PROPOSALS.c.kind == ProposalKind.SUGGESTION.value,
)


def accept_proposals(connection: Connection, numbers: Sequence[int], at: datetime) -> bool:
    """Accept proposals in the transaction of their revision; return whether all were open, or else change nothing."""
    open_ones = PROPOSALS.c.number.in_(numbers), PROPOSALS.c.state == ProposalState.OPEN.value
    # Locked, as in `_decide`; counted first, since nothing may change where one of them was decided.
    found = connection.execute(select(PROPOSALS.c.number).where(*open_ones).with_for_update()).all()
    if len(found) < len(set(numbers)):
        return False
    accepted = _Decided(state=ProposalState.ACCEPTED, at=at)
    connection.execute(update(PROPOSALS).where(*open_ones).values(accepted.values))
    return True


def forget_suggestions(connection: Connection, user: int) -> int:
    """Delete what a fan suggests and nobody has decided, and return how many there were."""
    return connection.execute(delete(PROPOSALS).where(PROPOSALS.c.by_user == user, *_WAITING)).rowcount


def _add(new: NewProposal, made: datetime) -> Change[int]:
    row = {
        "server_id": new.server,
        "pack": new.pack,
        "fact": new.fact,
        "kind": new.kind.value,
        "change": new.change,
        "by_user": new.by,
        "credit": new.credit,
        "state": ProposalState.OPEN.value,
        "note": "",
        "made": made,
    }

    def change(connection: Connection) -> int:
        number: int = connection.scalars(insert(PROPOSALS).values(row).returning(PROPOSALS.c.number)).one()
        return number

    return change


def _change(server: int, number: int, text: str) -> Change[bool]:
    is_open = PROPOSALS.c.state == ProposalState.OPEN.value
    statement = update(PROPOSALS).where(*_of(server, number), is_open).values(change=text)

    def change(connection: Connection) -> bool:
        return connection.execute(statement).rowcount > 0

    return change


def _decide(server: int, number: int, decided: _Decided, audit: Sequence[AuditEntry]) -> Change[Proposal | None]:
    open_one = *_of(server, number), PROPOSALS.c.state == ProposalState.OPEN.value

    def change(connection: Connection) -> Proposal | None:
        # Locked where several processes can be here at once.
        row = connection.execute(_proposals().where(*open_one).with_for_update()).first()
        if row is None:
            return None
        connection.execute(update(PROPOSALS).where(*open_one).values(decided.values))
        add_audit(connection, audit, decided.at)
        return _proposal(row)

    return change


def _of(server: int, number: int) -> Sequence[ColumnElement[bool]]:
    return PROPOSALS.c.server_id == server, PROPOSALS.c.number == number


def _proposals() -> Select[Any]:
    columns = PROPOSALS.c
    return select(
        columns.number, columns.server_id, columns.pack, columns.fact, columns.kind, columns.change,
        columns.by_user, columns.credit, columns.state, columns.note, columns.made, columns.decided,
    )  # fmt: skip


def _proposal(row: Sequence[Any]) -> Proposal:
    number, server, pack, fact, kind, change, by, credit, state, note, made, decided = row
    proposed = NewProposal(
        server=server, pack=pack, fact=fact, kind=ProposalKind(kind), change=change, by=by, credit=credit
    )
    return Proposal(number=number, proposed=proposed, state=ProposalState(state), note=note, made=made, decided=decided)
