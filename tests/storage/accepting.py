"""Processes that accept revisions, to be run at once and to be killed."""

from __future__ import annotations

import asyncio
import multiprocessing
import random
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

import pytest

from bot.core.edits import Edit, Section
from bot.storage import AuditEntry, NewProposal, NewRevision, ProposalKind, StaleError, Storage, address
from bot.storage.database import Database

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from multiprocessing.context import ForkServerProcess

    from bot.storage import Accepted

SERVER: Final = 41771983423143937
PATIENCE: Final = 20.0
"""Seconds after which a process that should have said something has hung."""
_CONTEXT: Final = multiprocessing.get_context("forkserver")


@contextmanager
def patient() -> Iterator[None]:
    """Give a database all the time that it takes on a loaded machine: how long one may take is for others to test."""
    with pytest.MonkeyPatch.context() as patch:
        for method in (Database.read, Database.save):
            patch.setattr(method, "__kwdefaults__", {**(method.__kwdefaults__ or {}), "seconds": PATIENCE})
        patch.setattr(address, "BUSY_SECONDS", PATIENCE)
        yield


async def propose(storage: Storage) -> int:
    """Have a fan suggest something."""
    suggestion = NewProposal(server=SERVER, pack="a", fact="x", kind=ProposalKind.SUGGESTION, change="{}", by=5)
    return await storage.proposals.add(suggestion)


async def accept(storage: Storage, head: Accepted | None, *, proposal: int | None, size: int = 0) -> Accepted:
    """Accept a revision with an edit and an entry of the audit.

    Args:
        storage: where.
        head: after which one.
        proposal: what it accepts.
        size: bytes of the file that no other revision has; they do not get smaller when compressed.
    """
    count = 1 if head is None else len(head.edits) + 1
    new = NewRevision(
        id=str(count),
        disk="",
        files={"common.yaml": b"common", "own.yaml": own_file(count, size)},
        by=1,
        server=SERVER,
        how="edit",
        summary="",
        edits=() if head is None else head.edits,
    )
    return await storage.revisions.accept(
        new,
        after=None if head is None else head.number,
        edit=Edit(pack="a", section=Section.FACTS, id="x", before=None, after=str(count)),
        audit=[AuditEntry(verb="facts.edit", by=1, server=SERVER)],
        proposals=[] if proposal is None else [proposal],
    )


def own_file(count: int, size: int) -> bytes:
    """Return the content of the file that only one revision has."""
    return random.Random(count).randbytes(size) + str(count).encode()  # noqa: S311


def accept_for_ever(url: str, size: int, told: Connection) -> None:
    """Accept one revision after the other until somebody kills this process."""

    async def run() -> None:
        async with Storage.open(url) as storage:
            head = await storage.revisions.head()
            told.send("ready")
            while True:
                head = await accept(storage, head, proposal=await propose(storage), size=size)

    asyncio.run(run())


def accept_when_told(url: str, size: int, told: Connection) -> None:
    """Read the head and say so; once told to, accept a revision after it and say whether nobody was faster."""

    async def run() -> None:
        async with Storage.open(url) as storage:
            while True:
                head = await storage.revisions.head()
                told.send("ready")
                if told.recv() == "end":
                    return
                try:
                    await accept(storage, head, proposal=None, size=size)
                    told.send("accepted")
                except StaleError:
                    told.send("stale")

    with patient():
        asyncio.run(run())


@contextmanager
def running(
    target: Callable[[str, int, Connection], None], url: str, size: int
) -> Iterator[tuple[ForkServerProcess, Connection]]:
    """Run one of these in a process of its own until it is ready, and kill it at the end if it is still there."""
    here, there = _CONTEXT.Pipe()
    # Its children have imported all this already and start in milliseconds.
    _CONTEXT.set_forkserver_preload(["tests.storage.accepting"])
    process = _CONTEXT.Process(target=target, args=(url, size, there))
    process.start()
    there.close()
    try:
        assert said(here) == "ready"
        yield process, here
    finally:
        process.kill()
        process.join()
        process.close()
        here.close()


def said(connection: Connection) -> object:
    """Return what a process says next."""
    assert connection.poll(PATIENCE)
    return connection.recv()
