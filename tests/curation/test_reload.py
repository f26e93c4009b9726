from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest

from bot.core.diff import How
from bot.curation import Curation
from bot.curation import curation as curation_module
from bot.library import Library
from bot.loading import read_snapshot

if TYPE_CHECKING:
    from pathlib import Path

    from bot.loading import Snapshot

HEADER = "format: 1\nid: p\nname: P\n"
ONE = "facts: [{id: one, asks: [what is first], answer: One.}]"
TWO = "facts: [{id: two, asks: [what is second], answer: Two.}]"


@pytest.fixture
def facts(tmp_path: Path) -> Path:
    folder = tmp_path / "p"
    folder.mkdir()
    (folder / "pack.yaml").write_text(HEADER)
    (folder / "facts.yaml").write_text(ONE)
    return folder


@pytest.fixture
def curation(facts: Path) -> Curation:
    return Curation(library=Library.open(facts), directory=facts)


async def test_a_dry_run_says_everything_and_changes_nothing(curation: Curation, facts: Path) -> None:
    before = curation.library.revision
    (facts / "facts.yaml").write_text(ONE.replace("One.", "Another one."))
    report = await curation.reload(dry_run=True)
    assert [change.id for change in report.changes] == ["one"]
    assert not report.is_refused
    assert not report.is_live
    assert (report.revision, curation.library.revision) == (before.id, before)
    assert (await curation.reload()).revision == report.read


async def test_changes_take_turns_so_that_no_older_facts_replace_newer_ones(
    curation: Curation, facts: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    readings: list[bool] = []

    def read(directory: Path) -> Snapshot:
        snapshot = read_snapshot(directory)
        (facts / "facts.yaml").write_text(TWO)
        readings.append(curation.is_changing)
        return snapshot

    monkeypatch.setattr(curation_module, "read_snapshot", read)
    first, second = await asyncio.gather(curation.reload(), curation.reload())
    assert readings == [True, True]
    assert not first.changes
    assert [change.how for change in second.changes] == [How.REMOVED, How.ADDED]
    assert [fact.id for pack in curation.library.revision.packs for fact in pack.facts] == ["two"]
