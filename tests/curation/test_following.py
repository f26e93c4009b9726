from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from bot.core.edits import Edit, Section
from bot.curation import Actor, Curation, following
from bot.storage import Storage
from tests.curation.conftest import answer, write
from tests.storage.servers import postgresql
from tests.storage.wire import wire_to
from tests.waiting import until

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.storage.servers import Server

MODERATOR = Actor(user=7, server=70)
PLACE = "id: place\nasks: [where does it play]\nanswer: On an island."
CHANGE = Edit(pack="p", section=Section.FACTS, id="place", before=PLACE, after=PLACE.replace("On an", "On our"))


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


async def until_said(curation: Curation, text: str) -> None:
    async def is_said() -> bool:
        return text in answer(curation.library)

    await until(is_said)


async def test_each_change_in_one_process_is_live_in_the_other(server: Server, facts: Path) -> None:
    url = server.new_database()
    async with Storage.open(url) as storage, Storage.open(url) as other_storage:
        one = await Curation.open(facts, storage=storage)
        other = await Curation.open(None, storage=other_storage)
        async with following(one), following(other):
            await one.edit(CHANGE, actor=MODERATOR)
            await until_said(other, "On our island")
            await other.rollback(1, actor=MODERATOR)
            await until_said(one, "On an island")
            write(facts, "On an island", "On two islands")
            await one.reload()
            await until_said(other, "two islands")
            assert one.library.revision.id == other.library.revision.id
            assert not one.is_changing


async def test_an_old_copy_is_left_alone_until_it_is_reloaded_or_changed(
    server: Server, facts: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    old = shutil.copytree(facts, tmp_path / "old")
    async with Storage.open(server.new_database()) as storage:
        one = await Curation.open(facts, storage=storage)
        write(facts, "On an island", "On two islands")
        await one.reload()
        await one.edit(
            Edit(pack="p", section=Section.FACTS, id="crew", before=None, after="id: crew\nasks: [who]\nanswer: Six."),
            actor=MODERATOR,
        )
        other = await Curation.open(old, storage=storage)
        assert "two islands" in answer(other.library)
        assert "an old copy must not take back what is live" in caplog.text
        write(old, "A wreck", "A raft")
        assert "On an island" in answer((await Curation.open(old, storage=storage)).library), "they are new now"


async def test_new_files_that_could_not_be_stored_at_the_start_go_live_as_soon_as_they_can(
    server: Server, facts: Path
) -> None:
    url = server.new_database()
    async with Storage.open(url) as storage:
        await Curation.open(facts, storage=storage)
        write(facts, "On an island", "On two islands")
        async with wire_to(url) as wire:
            await wire.close()
            async with Storage.open(wire.url) as cut_off:
                curation = await Curation.open(facts, storage=cut_off)
                async with following(curation):
                    await wire.open()

                    async def is_stored() -> bool:
                        return (await storage.revisions.page(0, size=1)).total == 2

                    await until(is_stored)
                    await until_said(curation, "two islands")
