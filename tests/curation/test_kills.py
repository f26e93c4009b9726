from __future__ import annotations

import asyncio
import random
from typing import TYPE_CHECKING, Final

from tests.curation.changing import Found, edit_for_ever, last_said, reload_for_ever, running, said, write_number
from tests.kills import KILLS, MANY

if TYPE_CHECKING:
    from pathlib import Path

LONGEST: Final = 0.5
"""Seconds after which a process is killed at the latest: time for a few changes."""


def prepare(tmp_path: Path) -> tuple[Path, str]:
    pack = tmp_path / "facts" / "p"
    pack.mkdir(parents=True)
    (pack / "pack.yaml").write_text("format: 1\nid: p\nname: P\n")
    write_number(pack.parent, 0)
    return pack.parent, f"sqlite:///{tmp_path}/casefile.sqlite3"


async def test_a_process_that_is_killed_while_it_reloads_leaves_the_old_facts_or_the_new_ones(tmp_path: Path) -> None:
    facts, database = prepare(tmp_path)
    moments, live, killed_between = random.Random(3), 0, 0  # noqa: S311
    for _ in range(KILLS):
        with running(reload_for_ever, facts, database) as process:
            found = said(process)
            assert isinstance(found, Found)
            assert found.is_head
            assert not found.refused
            # What it said to be live still is, or what was on disk after that.
            assert live <= found.number <= live + 1
            killed_between += found.number > live
            await asyncio.sleep(moments.uniform(0, LONGEST))
        live = last_said(process, found.number)
    assert live
    assert killed_between or KILLS < MANY


async def test_a_process_that_is_killed_while_it_edits_loses_no_edit_and_halves_none(tmp_path: Path) -> None:
    facts, database = prepare(tmp_path)
    moments, live = random.Random(4), 0  # noqa: S311
    for _ in range(KILLS):
        with running(edit_for_ever, facts, database) as process:
            found = said(process)
            assert isinstance(found, Found)
            assert found.is_head
            assert live <= len(found.added) <= live + 1
            assert found.added == list(range(1, len(found.added) + 1))
            await asyncio.sleep(moments.uniform(0, LONGEST))
        live = last_said(process, len(found.added))
    assert live
