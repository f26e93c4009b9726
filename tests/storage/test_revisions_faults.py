from __future__ import annotations

import asyncio
import random
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest

from bot.storage import NewRevision, NotSavedError, Storage, UnusableError
from bot.storage.revisions import KEPT
from tests.kills import KILLS
from tests.storage.accepting import (
    SERVER,
    accept,
    accept_for_ever,
    accept_when_told,
    own_file,
    patient,
    propose,
    running,
    said,
)
from tests.storage.faults import fill, small_disk
from tests.storage.test_migrating import inspect
from tests.storage.wire import wire_to

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from tests.storage.servers import Server

RACES = 20
OWN_BYTES = 300_000
"""Enough for a file in parts, and for a transaction in which a process can be killed."""
FILES, FILE_BYTES = 20, 2_000_000
PATIENCE = 10.0


async def revisions_of(storage: Storage) -> Sequence[int]:
    return [revision.number for revision in (await storage.revisions.page(0, size=100)).items]


async def check_that_all_belongs_together(url: str, storage: Storage) -> int:
    """Check that each revision has all that was stored with it, and nothing is there without; return how many edits."""
    page = await storage.revisions.page(0, size=100)
    for revision in page.items[:3]:
        own = own_file(len(revision.edits), OWN_BYTES)
        assert revision.id == str(len(revision.edits))
        assert await storage.revisions.files(revision.number) == {"common.yaml": b"common", "own.yaml": own}
    edits = len(page.items[0].edits) if page.items else 0
    assert page.total == min(edits, KEPT)
    assert (await storage.edits.page(["a"], 0, size=1)).total == edits
    assert (await storage.audit.page(SERVER, [], 0, size=1)).total == edits
    assert inspect(url, "SELECT count(*) FROM proposals WHERE state = 'accepted'") == [(edits,)]
    assert inspect(url, "SELECT count(DISTINCT hash) FROM blobs") == [(page.total + bool(edits),)]
    return edits


async def until_none_works_for_the_killed(url: str) -> None:
    """Wait for the transaction of a client that is gone: PostgreSQL may still be at its last COMMIT."""
    busy = "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    async with asyncio.timeout(PATIENCE):
        while url.startswith("postgresql") and inspect(url, f"{busy} AND state <> 'idle'"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_a_process_that_is_killed_while_it_accepts_leaves_all_or_nothing(url: str) -> None:
    moments = random.Random(5)  # noqa: S311
    kills, edits, longest = 0, 0, 0.1
    async with Storage.open(url) as storage:
        while kills < KILLS or not edits:
            with running(accept_for_ever, url, OWN_BYTES):
                await asyncio.sleep(moments.uniform(0, longest))
            await until_none_works_for_the_killed(url)
            edits = await check_that_all_belongs_together(url, storage)
            kills += 1
            longest *= 1 if edits else 1.2  # on a slow machine, it takes longer until anything is stored
        # On a slow machine they have not come so far that old revisions are deleted.
        for number in range(edits + 1, max(edits, KEPT) + 2):
            head = await storage.revisions.head()
            await accept(storage, head, proposal=await propose(storage), size=OWN_BYTES)
            assert await check_that_all_belongs_together(url, storage) == number


async def test_of_two_processes_that_accept_at_once_one_does(url: str) -> None:
    with ExitStack() as stack:
        told = [stack.enter_context(running(accept_when_told, url, 3 * OWN_BYTES))[1] for _ in range(2)]
        for _ in range(RACES):
            for connection in told:
                connection.send("go")
            assert sorted(str(said(connection)) for connection in told) == ["accepted", "stale"]
            assert [said(connection) for connection in told] == ["ready"] * 2
    async with Storage.open(url) as storage:
        assert (await storage.revisions.page(0, size=1)).total == RACES
        assert (await storage.audit.page(SERVER, [], 0, size=1)).total == RACES


async def test_of_two_that_accept_at_once_in_one_process_one_does(storage: Storage) -> None:
    outcomes = await asyncio.gather(*(accept(storage, None, proposal=None) for _ in range(5)), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["Accepted"] + ["StaleError"] * 4
    assert len(await revisions_of(storage)) == 1


async def test_a_big_revision_holds_up_no_other_save_for_long(storage: Storage) -> None:
    saves = 0
    with patient():
        storing = asyncio.create_task(accept(storage, None, proposal=None, size=FILES * FILE_BYTES))
        while not storing.done():
            await storage.save_progress(1, {"a": "S01"})
            saves += 1
        await storing
    assert saves > 1


async def test_a_connection_that_breaks_when_all_was_stored_stores_it_once(server: Server) -> None:
    url = server.new_database()
    async with wire_to(url) as wire, Storage.open(wire.url) as storage:
        first = await accept(storage, None, proposal=None)
        wire.deaf_after = b"COMMIT\0"
        storing = asyncio.create_task(accept(storage, first, proposal=None))
        async with asyncio.timeout(PATIENCE):
            while inspect(url, "SELECT count(*) FROM revisions") != [(2,)]:  # noqa: ASYNC110  the server's doing
                await asyncio.sleep(0.01)
        wire.deaf_after = None
        wire.cut()
        second = await storing
        assert await revisions_of(storage) == [second.number, first.number]
        assert await storage.revisions.head() == second
        assert (await storage.audit.page(SERVER, [], 0, size=1)).total == 2


async def test_on_a_full_disk_no_revision_is_half_stored() -> None:
    with small_disk(kilobytes=2048) as folder:
        url = f"sqlite:///{folder / 'casefile.sqlite3'}"
        async with Storage.open(url) as storage:
            first = await accept(storage, None, proposal=await propose(storage), size=OWN_BYTES)
            proposal = await propose(storage)
            with fill(folder), pytest.raises(NotSavedError, match="the disk is full") as refused:
                await accept(storage, first, proposal=proposal, size=OWN_BYTES)
            assert refused.value.is_certain
            assert await check_that_all_belongs_together(url, storage) == 1
            await accept(storage, first, proposal=proposal, size=OWN_BYTES)
            assert await check_that_all_belongs_together(url, storage) == 2


async def test_without_a_database_nothing_is_accepted_and_it_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    async with Storage.open(f"sqlite:///{tmp_path}/file/casefile.sqlite3") as storage:
        with pytest.raises(NotSavedError, match="the database's file cannot be opened"):
            await accept(storage, None, proposal=None)
        with pytest.raises(UnusableError):
            await storage.revisions.head()


def yaml(noise: random.Random) -> bytes:
    """Return a file that gets about half as big when compressed."""
    return noise.randbytes(FILE_BYTES // 2).hex().encode()


def new(files: Mapping[str, bytes]) -> NewRevision:
    return NewRevision(id="", disk="", files=dict(files), by=None, server=None, how="watch", summary="")


async def test_thirty_revisions_of_a_big_set_of_files_take_little_room(tmp_path: Path) -> None:
    noise = random.Random(1)  # noqa: S311
    files = {f"{number}.yaml": yaml(noise) for number in range(FILES)}
    database = tmp_path / "casefile.sqlite3"
    async with Storage.open(f"sqlite:///{database}") as storage:
        head = await storage.revisions.accept(new(files), after=None)
        first = database.stat().st_size
        for turn in range(KEPT + 5):
            files[f"{turn % FILES}.yaml"] = yaml(noise)
            head = await storage.revisions.accept(new(files), after=head.number)
        assert await storage.revisions.files(head.number) == files
    assert database.stat().st_size < first * (1 + 1.5 * KEPT / FILES)
