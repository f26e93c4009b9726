"""What is asked of the database about gaps, and how it counts them."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, delete, func, insert, select, update
from sqlalchemy.util import await_

from bot.core.answers import FactKey
from bot.core.gaps import GapKind, Noted, are_near, said_in
from bot.storage.tables import GAPS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import datetime

    from sqlalchemy import ColumnElement, Connection, Executable, Select

    from bot.storage.changes import Change

MOST_KEPT: Final = 1000
"""Gaps of one server: of more, those are forgotten that were asked least often, the longest ago first."""
_COLUMNS: Final = (
    GAPS.c.id, GAPS.c.pack, GAPS.c.kind, GAPS.c.question, GAPS.c.facts, GAPS.c.reason, GAPS.c.times, GAPS.c.last_asked
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """How often something was noted since it was last saved.

    Attributes:
        times: from 1.
        last: when it was noted last, in UTC.
    """

    times: int
    last: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """A question that found nothing or an answer that is wrong, with those that are nearly the same.

    Attributes:
        id: never another gap's, not even later.
        noted: what it is, in the words in which it came first.
        times: how often, from 1.
        last_asked: in UTC.
    """

    id: int
    noted: Noted
    times: int
    last_asked: datetime


@dataclass(slots=True)
class _Row:
    """A gap of a server while what is new is counted.

    Attributes:
        id: ``None``: the database does not have it yet.
        noted: what it is.
        words: what its question says.
        new: how often it was noted; ``None``: not again.
    """

    id: int | None
    noted: Noted
    words: frozenset[str]
    new: Count | None = None

    def is_about(self, noted: Noted, words: frozenset[str]) -> bool:
        """Tell whether something is this gap again."""
        if self.noted == noted:
            return True
        both = (self.noted.kind, noted.kind)
        return both == (GapKind.UNANSWERED,) * 2 and self.noted.pack == noted.pack and are_near(self.words, words)

    def count(self, count: Count) -> None:
        """Add to how often it was noted."""
        before = Count(times=0, last=count.last) if self.new is None else self.new
        self.new = Count(times=before.times + count.times, last=max(before.last, count.last))


def save_gaps(counts: Mapping[Noted, Count]) -> Change[None]:
    """Return the change that counts gaps, those that are nearly the same as one."""

    def change(connection: Connection) -> None:
        for server in {noted.server for noted in counts}:
            _save(connection, server, {noted: counts[noted] for noted in counts if noted.server == server})

    return change


def ignore_gap(server: int, gap: int, *, is_ignored: bool) -> Change[bool]:
    """Return the change that ignores a gap of a server or no longer does; it returns whether there is such a gap."""
    statement = update(GAPS).where(GAPS.c.server_id == server, GAPS.c.id == gap).values(ignored=is_ignored)

    def change(connection: Connection) -> bool:
        return connection.execute(statement).rowcount > 0

    return change


def gaps_of(server: int, pack: str | None) -> Select[Any]:
    """Return the statement for a server's gaps that are not ignored, the most asked first, then the latest."""
    order = GAPS.c.times.desc(), GAPS.c.last_asked.desc(), GAPS.c.id
    return select(*_COLUMNS).where(*_open_gaps(server, pack)).order_by(*order)


def gap_of(server: int, gap: int) -> Executable:
    """Return the statement for one gap of a server."""
    return select(*_COLUMNS).where(GAPS.c.server_id == server, GAPS.c.id == gap)


def count_gaps(server: int, pack: str | None) -> Executable:
    """Return the statement for how many gaps of a server are not ignored."""
    return select(func.count()).select_from(GAPS).where(*_open_gaps(server, pack))


def read_gap(server: int, row: Sequence[Any]) -> Gap:
    """Return the gap of a row of `gaps_of`."""
    key, pack, kind, question, facts, reason, times, last = row
    noted = _noted(server, pack, kind, question, facts, reason)
    return Gap(id=key, noted=noted, times=times, last_asked=last)


def _open_gaps(server: int, pack: str | None) -> Iterable[ColumnElement[bool]]:
    yield GAPS.c.server_id == server
    yield GAPS.c.ignored.is_(False)
    if pack is not None:
        yield GAPS.c.pack == pack


def _save(connection: Connection, server: int, counts: Mapping[Noted, Count]) -> None:
    known = connection.execute(select(*_COLUMNS).where(GAPS.c.server_id == server).order_by(GAPS.c.id))
    # A thread of its own, as comparing with a thousand others takes longer than the event loop should stand still.
    rows = await_(asyncio.to_thread(_counted, server, known.all(), counts))
    changed = [
        {"row": row.id, "more": row.new.times, "last": row.new.last}
        for row in rows
        if row.new is not None and row.id is not None
    ]
    if changed:
        more = {"times": GAPS.c.times + bindparam("more"), "last_asked": bindparam("last")}
        connection.execute(update(GAPS).where(GAPS.c.id == bindparam("row")).values(more), changed)
    new = [_columns(row.noted, row.new) for row in rows if row.new is not None and row.id is None]
    if new:
        connection.execute(insert(GAPS), new)
    if len(rows) > MOST_KEPT:
        _forget_rarest(connection, server, len(rows) - MOST_KEPT)


def _counted(server: int, known: Sequence[Sequence[Any]], counts: Mapping[Noted, Count]) -> list[_Row]:
    """Count each with the first gap that it is nearly the same as; return all that there are then."""
    gaps = [(row[0], _noted(server, *row[1:6])) for row in known]
    rows = [_Row(key, noted, said_in(noted.question)) for key, noted in gaps]
    for noted, count in counts.items():
        words = said_in(noted.question)
        row = next((row for row in rows if row.is_about(noted, words)), None)
        if row is None:
            rows.append(row := _Row(None, noted, words))
        row.count(count)
    return rows


def _forget_rarest(connection: Connection, server: int, surplus: int) -> None:
    order = GAPS.c.times, GAPS.c.last_asked, GAPS.c.id
    rarest = select(GAPS.c.id).where(GAPS.c.server_id == server).order_by(*order).limit(surplus)
    connection.execute(delete(GAPS).where(GAPS.c.id.in_(rarest)))


def _columns(noted: Noted, count: Count) -> dict[str, object]:
    return {
        "server_id": noted.server,
        "pack": noted.pack,
        "kind": noted.kind.value,
        "question": noted.question,
        "facts": " ".join(f"{key.pack}/{key.fact}" for key in noted.facts),  # ids have neither spaces nor slashes
        "reason": noted.reason,
        "times": count.times,
        "last_asked": count.last,
        "ignored": False,
    }


def _noted(server: int, pack: str, kind: str, question: str, facts: str, reason: str) -> Noted:
    keys = (key.partition("/") for key in facts.split())
    return Noted(
        server=server,
        pack=pack,
        kind=GapKind(kind),
        question=question,
        facts=tuple(FactKey(pack_id, fact) for pack_id, _, fact in keys),
        reason=reason,
    )
