from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from bot.core.edits import Edit, Section
from bot.core.spoilers import text_for_matching
from bot.curation import Actor, Curation, NoFilesError
from bot.loading import FactsError
from bot.storage import Storage
from tests.curation.conftest import answer, write

if TYPE_CHECKING:
    from pathlib import Path

MODERATOR = Actor(user=7, server=70)


async def test_files_that_changed_while_the_bot_was_down_go_live_at_its_start(
    curation: Curation, facts: Path, storage: Storage
) -> None:
    write(facts, "On an island", "On two islands")
    again = await Curation.open(facts, storage=storage)
    assert "two islands" in answer(again.library)
    assert [one.how for one in (await storage.revisions.page(0, size=10)).items] == ["start", "start"]
    assert "two islands" not in answer(curation.library)


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("answer: On", "answr: On", "facts.yaml:9:5"),
        ("revealed: S01E04", "revealed: S01E02", "LEAK"),
        ("how does it end", "what about the ship", "golden.yaml:1:"),
    ],
    ids=["a broken file", "a leak", "a failing golden question"],
)
@pytest.mark.usefixtures("curation")
async def test_a_start_with_bad_files_serves_what_was_live_last_and_says_so_loudly(
    facts: Path, storage: Storage, caplog: pytest.LogCaptureFixture, *, old: str, new: str, said: str
) -> None:
    write(facts, old, new)
    again = await Curation.open(facts, storage=storage)
    assert "On an island" in answer(again.library)
    assert "||" in answer(again.library, "how does it end")
    assert again.refused is not None
    [record] = [record for record in caplog.records if record.levelname == "ERROR"]
    assert said in record.getMessage()
    write(facts, new, old)
    assert (await again.reload()).is_live
    assert again.refused is None


@pytest.mark.usefixtures("curation")
@pytest.mark.parametrize("has_folder", [True, False])
async def test_a_start_without_any_files_serves_what_was_live_last(
    facts: Path, storage: Storage, caplog: pytest.LogCaptureFixture, *, has_folder: bool
) -> None:
    shutil.rmtree(facts)
    again = await Curation.open(facts if has_folder else None, storage=storage)
    assert "On an island" in answer(again.library)
    assert "What was live last is: revision" in caplog.text
    assert (f"has no facts in {facts.name} ({facts.name}:1:1: there is no such folder" in caplog.text) == has_folder
    assert again.refused is None
    with pytest.raises(NoFilesError):
        await again.reload()
    before = "id: place\nasks: [where does it play]\nanswer: On an island."
    edit = Edit(pack="p", section=Section.FACTS, id="place", before=before, after=before.replace("On an", "On our"))
    assert (await again.edit(edit, actor=MODERATOR)).is_live
    first = (await storage.revisions.page(0, size=2)).items[1]
    assert await again.rollback(first.number, actor=MODERATOR) is not None
    assert "On an island" in answer(again.library)


async def test_a_first_start_without_a_folder_is_refused(storage: Storage) -> None:
    with pytest.raises(NoFilesError):
        await Curation.open(None, storage=storage)


async def test_a_first_start_with_bad_files_is_refused(facts: Path, storage: Storage) -> None:
    write(facts, "revealed: S01E04", "revealed: S01E02")
    with pytest.raises(FactsError, match="LEAK"):
        await Curation.open(facts, storage=storage)


async def test_a_first_start_passes_a_golden_question_that_leaks_nothing(
    facts: Path, storage: Storage, caplog: pytest.LogCaptureFixture
) -> None:
    write(facts, "how does it end", "what about the ship")
    await Curation.open(facts, storage=storage)
    assert "A golden question fails" in caplog.text


async def test_facts_are_served_though_nothing_can_be_stored(facts: Path, tmp_path: Path) -> None:
    (tmp_path / "garbage.sqlite3").write_bytes(b"garbage" * 1000)
    async with Storage.open(f"sqlite:///{tmp_path}/garbage.sqlite3") as broken:
        curation = await Curation.open(facts, storage=broken)
        assert "On an island" in answer(curation.library)


async def test_a_rollback_survives_a_restart_until_the_files_change(facts: Path, storage: Storage) -> None:
    curation = await Curation.open(facts, storage=storage)
    first = await storage.revisions.head()
    assert first is not None
    write(facts, "On an island", "On two islands")
    await curation.reload()
    report = await curation.rollback(first.number, actor=MODERATOR)
    assert report is not None
    assert report.is_live
    assert "On an island" in answer(curation.library)
    again = await Curation.open(facts, storage=storage)
    assert "On an island" in answer(again.library)
    assert [one.how for one in (await storage.revisions.page(0, size=10)).items] == ["rollback", "reload", "start"]
    write(facts, "On two islands", "On three islands")
    assert "three islands" in answer((await Curation.open(facts, storage=storage)).library)


async def test_what_was_live_last_is_made_anew_where_its_stored_files_are_damaged(
    curation: Curation, facts: Path, storage: Storage, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    before = "id: place\nasks: [where does it play]\nanswer: On an island."
    after = before.replace("an island", "a rock")
    edit = Edit(pack="p", section=Section.FACTS, id="place", before=before, after=after)
    assert (await curation.edit(edit, actor=MODERATOR)).is_live
    with closing(sqlite3.connect(tmp_path / "casefile.sqlite3")) as database, database:
        database.execute("UPDATE blobs SET content = x'00'")
    again = await Curation.open(facts, storage=storage)
    assert "On a rock" in answer(again.library)
    assert "What was live last cannot be read" in caplog.text
    write(facts, "A wreck", "A raft")
    assert (await again.reload(actor=MODERATOR)).is_live
    assert "On a rock" in answer(again.library)
    assert "A raft" in answer(again.library, "how does it end")


async def test_packs_that_were_not_reloaded_are_looked_at_at_the_next_start(facts: Path, storage: Storage) -> None:
    shutil.copytree(facts / "p", facts / "q")
    (facts / "q" / "pack.yaml").write_text(
        "format: 1\nid: q\nname: Q\ntimeline: {seasons: [{season: 1, episodes: 4}]}\n"
    )
    curation = await Curation.open(facts, storage=storage)
    for pack in ("p", "q"):
        path = facts / pack / "facts.yaml"
        path.write_text(path.read_text().replace("On an island", f"On the island of {pack}"))
    assert (await curation.reload(pack="p")).is_live
    assert {"island of p"} == {pack for pack in ("island of p", "island of q") if pack in said_of(curation)}
    again = await Curation.open(facts, storage=storage)
    assert "island of p" in said_of(again)
    assert "island of q" in said_of(again)


def said_of(curation: Curation) -> str:
    facts = (fact for pack in curation.library.revision.packs for fact in pack.facts)
    return " ".join(text_for_matching(segment.text) for fact in facts for segment in fact.segments)
