"""Long lists, page by page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from sqlalchemy import func, select

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from sqlalchemy import Select

    from bot.storage.database import Database

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page(Generic[Item]):
    """Some of a list.

    Attributes:
        items: in the order of the list.
        number: which page, from 0.
        pages: how many there are, from 1.
        total: how many items there are on all of them.
    """

    items: Sequence[Item]
    number: int
    pages: int
    total: int


async def read_page(
    database: Database, rows: Select[Any], number: int, *, size: int, read: Callable[[tuple[Any, ...]], Item]
) -> Page[Item]:
    """Return a page of a list; the last one where there are fewer.

    Args:
        database: where the list is.
        rows: all rows, in order.
        number: from 0.
        size: items on a page.
        read: makes an item of a row.

    Raises:
        UnusableError: the database cannot be read.
    """
    [[total]] = await database.read(select(func.count()).select_from(rows.order_by(None).subquery()))
    pages = max(1, -(-total // size))
    number = max(0, min(number, pages - 1))
    found = await database.read(rows.offset(number * size).limit(size))
    return Page(items=[read(row) for row in found], number=number, pages=pages, total=total)
