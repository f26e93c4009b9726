from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import casefile, write_pack

if TYPE_CHECKING:
    from pathlib import Path

HEADER = "timeline:\n  seasons:\n    - {season: 1, episodes: 4}\n"
OLD = """\
facts:
  - {id: end, title: The end, asks: [how does it end], answer: {text: The ship is wrecked., revealed: S01E04}}
  - {id: start, asks: [how does it start], answer: At sea.}
"""


@pytest.fixture
def wreck(tmp_path: Path) -> Path:
    """A folder with the same pack twice, as now and as old."""
    write_pack(tmp_path / "now", OLD, header=HEADER)
    (tmp_path / "now" / "pack.yaml").write_text(f"format: 1\nid: wreck\nname: Wreck\n{HEADER}")
    shutil.copytree(tmp_path / "now", tmp_path / "old")
    return tmp_path


def edit(wreck: Path) -> None:
    new = OLD.replace("S01E04", "S01E02").replace("id: start", "id: beginning")
    (wreck / "now" / "facts.yaml").write_text(new)


def test_what_is_the_same_does_not_differ(wreck: Path) -> None:
    done = casefile("diff", "--facts", "now", "old", cwd=wreck)
    assert (done.stdout, done.stderr, done.returncode) == ("nothing differs\n", "", 0)


def test_what_differs_is_listed_with_what_shows_earlier_first_and_without_texts(wreck: Path) -> None:
    edit(wreck)
    done = casefile("diff", "--facts", "now", "old", cwd=wreck)
    assert done.stdout.splitlines() == [
        "shown earlier in the story than before: 1",
        "  wreck: end: answer: shown from S01E02 on; before, from S01E04 on",
        "other changes: 2",
        "  wreck: beginning: added",
        "  wreck: start: removed",
    ]
    assert done.returncode == 1


def test_texts_are_told_where_that_is_asked_for(wreck: Path) -> None:
    edit(wreck)
    lines = casefile("diff", "--facts", "now", "old", "--reveal", cwd=wreck).stdout.splitlines()
    assert lines[2:4] == ["    - The ship is wrecked.", "    + The ship is wrecked."]


@pytest.mark.parametrize("reveal", [False, True])
def test_a_difference_can_be_read_by_a_program(wreck: Path, *, reveal: bool) -> None:
    edit(wreck)
    options = ["--reveal"] if reveal else []
    done = casefile("diff", "--facts", "now", "old", "--json", *options, cwd=wreck)
    found = json.loads(done.stdout)
    assert found["old"] != found["new"]
    assert [(change["part"], change["id"], change["how"]) for change in found["changes"]] == [
        ("fact", "end", "changed"),
        ("fact", "beginning", "added"),
        ("fact", "start", "removed"),
    ]
    text = "The ship is wrecked." if reveal else None
    assert found["changes"][0]["details"] == [
        {
            "field": "answer",
            "weight": "lowered",
            "says": "shown from S01E02 on; before, from S01E04 on",
            "before": {"revealed": "S01E04", "text": text},
            "after": {"revealed": "S01E02", "text": text},
        }
    ]
    assert done.returncode == 1


def test_trouble_is_told_apart_from_a_difference(wreck: Path) -> None:
    missing = casefile("diff", "--facts", "now", "older", cwd=wreck)
    assert missing.stderr == "casefile: 'older' is not a folder; name the one with the old facts\n"
    (wreck / "old" / "facts.yaml").write_text("facts: [")
    broken = casefile("diff", "--facts", "now", "old", cwd=wreck)
    assert "old/facts.yaml:" in broken.stderr
    assert [missing.returncode, broken.returncode] == [2, 2]
