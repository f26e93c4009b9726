"""Processes that change facts until somebody kills them."""

from __future__ import annotations

import asyncio
import itertools
import multiprocessing
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.edits import Edit, Section
from bot.core.spoilers import text_for_matching
from bot.curation import Actor, Curation
from bot.storage import Storage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from pathlib import Path

PATIENCE: Final = 60.0
"""Seconds after which a process that should have said something has hung."""
_CONTEXT: Final = multiprocessing.get_context("forkserver")
_MODERATOR: Final = Actor(user=7, server=70)


@dataclass(frozen=True)
class Found:
    """What a process found at its start.

    Attributes:
        is_head: whether what is live is the newest stored revision, with all of its files.
        number: the number in the fact on disk that is changed over and over.
        added: which of the facts are there that are added one by one, in order.
        refused: whether the files on disk could not go live.
    """

    is_head: bool
    number: int
    added: list[int]
    refused: bool


def write_number(facts: Path, number: int) -> None:
    """Put another number into all files of the pack, one after the other, as a moderator's checkout does."""
    for name in ("one", "two"):
        new = facts / "p" / f".{name}"
        new.write_text(f"facts: [{{id: {name}, asks: [which {name}], answer: It is {number}.}}]\n")
        new.replace(facts / "p" / f"{name}.yaml")


def reload_for_ever(facts: Path, database: str, told: Connection) -> None:
    """Change the files and reload them over and over; say which number is live."""

    async def change(curation: Curation, number: int) -> bool:
        write_number(facts, number)
        return (await curation.reload(actor=_MODERATOR)).is_live

    asyncio.run(_change_for_ever(facts, database, told, change))


def edit_for_ever(facts: Path, database: str, told: Connection) -> None:
    """Add one fact after the other; say which is live."""

    async def change(curation: Curation, number: int) -> bool:
        entry = f"id: added-{number}\nasks: [where is thing {number}]\nanswer: There."
        edit = Edit(pack="p", section=Section.FACTS, id=f"added-{number}", before=None, after=entry)
        return (await curation.edit(edit, actor=_MODERATOR)).is_live

    asyncio.run(_change_for_ever(facts, database, told, change))


async def _change_for_ever(facts: Path, database: str, told: Connection, change: Callable[..., object]) -> None:
    async with Storage.open(database) as storage:
        curation = await Curation.open(facts, storage=storage)
        found = await _found(curation)
        told.send(found)
        for number in itertools.count(max([found.number, *found.added]) + 1):
            assert await change(curation, number)  # type: ignore[misc]
            told.send(number)


async def _found(curation: Curation) -> Found:
    head = await curation.storage.revisions.head()
    assert head is not None
    live = {fact.id: fact for pack in curation.library.revision.packs for fact in pack.facts}
    files = await curation.storage.revisions.files(head.number)
    said = text_for_matching(live["one"].segments[0].text)
    return Found(
        is_head=head.id == curation.library.revision.id and files == curation.library.loaded.snapshot.files,
        number=int(said.removeprefix("It is ").removesuffix(".")),
        added=sorted(int(fact.removeprefix("added-")) for fact in live if fact.startswith("added-")),
        refused=curation.refused is not None,
    )


@contextmanager
def running(target: Callable[[Path, str, Connection], None], facts: Path, database: str) -> Iterator[Connection]:
    """Run one of these in a process of its own, and kill it at the end."""
    here, there = _CONTEXT.Pipe()
    # Its children have imported all this already and start in milliseconds.
    _CONTEXT.set_forkserver_preload(["tests.curation.changing"])
    process = _CONTEXT.Process(target=target, args=(facts, database, there))
    process.start()
    there.close()
    try:
        yield here
    finally:
        process.kill()
        process.join()
        process.close()


def said(connection: Connection) -> object:
    """Return what a process says next."""
    assert connection.poll(PATIENCE)
    return connection.recv()


def last_said(connection: Connection, otherwise: int) -> int:
    """Return the last that a process said before it was killed."""
    try:
        while connection.poll():
            otherwise = connection.recv()
    except EOFError:
        pass
    return otherwise
