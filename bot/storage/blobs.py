"""Files by what is in them: however many revisions have the same file, it is stored once, compressed."""

from __future__ import annotations

import asyncio
import hashlib
import zlib
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from sqlalchemy import delete, func, insert, select, tuple_

from bot.storage.problems import Problem, UnusableError
from bot.storage.tables import BLOBS, REVISION_FILES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Connection

    from bot.storage.database import Database

PART_BYTES: Final = 256 * 1024
BATCH_BYTES: Final = 2 * PART_BYTES
"""What goes to the database or comes from it at once: PostgreSQL's driver turns it into text in the event loop."""
BATCH_ROWS: Final = 500
"""However small: each row is two parameters of the statement that reads it."""
BATCH_SECONDS: Final = 10.0
LEVEL: Final = 6
"""Of compression: zlib's usual one takes a second for 40 MB, of which mostly little is new."""

DAMAGED: Final = Problem(
    "a file of the stored revision is damaged or missing",
    "Reload the facts from disk, or put a backup of the database in its place",
)

Item = TypeVar("Item")
Rows: TypeAlias = "list[dict[str, Any]]"


async def hashes_of(files: Mapping[str, bytes]) -> dict[str, str]:
    """Return the hash of each file by its path, without holding up the event loop."""
    return await asyncio.to_thread(lambda: {path: _hash(content) for path, content in files.items()})


async def missing_rows(database: Database, files: Mapping[str, bytes], hashes: Mapping[str, str]) -> Sequence[Rows]:
    """Return the rows of those files that the database does not have, in batches.

    Raises:
        UnusableError: the database cannot be read.
    """
    known = {row[0] for row in await database.read(select(BLOBS.c.hash).where(BLOBS.c.part == 0))}
    missing = {hashes[path]: files[path] for path in files if hashes[path] not in known}
    return await asyncio.to_thread(lambda: list(_batches(_rows(missing), size_of=lambda row: len(row["content"]))))


def put_blobs(connection: Connection, batches: Iterable[Rows]) -> None:
    """Store rows of files that the database does not have."""
    for rows in batches:
        connection.execute(insert(BLOBS), rows)


def forget_unneeded(connection: Connection) -> None:
    """Delete the files that no revision has."""
    connection.execute(delete(BLOBS).where(BLOBS.c.hash.not_in(select(REVISION_FILES.c.hash))))


async def read_files(database: Database, revision: int) -> dict[str, bytes]:
    """Return the files of a revision by their paths, each checked against its hash.

    Raises:
        UnusableError: the database cannot be read, or a file in it is damaged or missing.
    """
    columns = REVISION_FILES.c
    named = await database.read(select(columns.path, columns.hash).where(columns.revision == revision))
    hashes: dict[str, str] = {row[0]: row[1] for row in named}
    parts = await _read_parts(database, revision)
    try:
        contents = await asyncio.to_thread(_joined, parts)
        return {path: contents[hashes[path]] for path in sorted(hashes)}
    except (zlib.error, KeyError) as error:
        raise UnusableError(DAMAGED) from error


async def _read_parts(database: Database, revision: int) -> list[tuple[str, bytes]]:
    """Return the hash and the content of all parts of a revision's files, in order."""
    columns = BLOBS.c
    wanted = select(REVISION_FILES.c.hash).where(REVISION_FILES.c.revision == revision)
    order = columns.hash, columns.part
    sizes = select(columns.hash, columns.part, func.length(columns.content)).where(columns.hash.in_(wanted))
    parts: list[tuple[str, bytes]] = []
    for batch in _batches(await database.read(sizes.order_by(*order)), size_of=lambda row: row[2]):
        keys = tuple_(*order).in_([(row[0], row[1]) for row in batch])
        some = select(columns.hash, columns.content).where(keys).order_by(*order)
        parts += [(row[0], row[1]) for row in await database.read(some, seconds=BATCH_SECONDS)]
    return parts


def _joined(parts: Iterable[tuple[str, bytes]]) -> dict[str, bytes]:
    """Return files by their hashes.

    Raises:
        zlib.error: a file is damaged.
        KeyError: likewise.
    """
    contents: dict[str, bytes] = {}
    for key, some in groupby(parts, itemgetter(0)):
        content = zlib.decompress(b"".join(part for _, part in some))
        if _hash(content) != key:
            raise KeyError(key)
        contents[key] = content
    return contents


def _rows(files: Mapping[str, bytes]) -> Iterator[dict[str, Any]]:
    for key, content in files.items():
        compressed = zlib.compress(content, LEVEL)
        for part, start in enumerate(range(0, len(compressed), PART_BYTES)):
            yield {"hash": key, "part": part, "content": compressed[start : start + PART_BYTES]}


def _batches(items: Iterable[Item], *, size_of: Callable[[Item], int]) -> Iterator[list[Item]]:
    """Put items together as long as they stay below `BATCH_BYTES`, in order."""
    batch: list[Item] = []
    room = BATCH_BYTES
    for item in items:
        size = size_of(item)
        if batch and (size > room or len(batch) == BATCH_ROWS):
            yield batch
            batch, room = [], BATCH_BYTES
        batch.append(item)
        room -= size
    if batch:
        yield batch


def _hash(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
