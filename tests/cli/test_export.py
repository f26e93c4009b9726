"""`python -m bot export`: what was edited in Discord into the files that people wrote."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, Final

import pytest

from bot.cli.replacing import ChangedError, replace_file
from bot.core.edits import Edit, Section
from bot.discord_ui.log_entries import entry_text
from bot.loading import load
from bot.storage import NewRevision, Storage
from tests.cli.running import casefile, start, write_pack
from tests.kills import KILLS, MANY

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from bot.storage import AuditEntry

JO = "id: jo\nasks: [who is jo]\nanswer: Somebody."
NEW_JO = "id: jo\nasks: [who is jo]\nanswer: A detective."
FACTS = "# The people.\nfacts:\n  - id: jo  # her\n    asks: [who is jo]\n    answer: Somebody.\n  # the end\n"
NEW_FACTS = "# The people.\nfacts:\n  - id: jo\n    asks: [who is jo]\n    answer: A detective.\n  # the end\n"
KILLER: Final = "from tests.cli.killing import main; main()"


def edit(before: str | None, after: str | None, fact: str = "jo") -> Edit:
    return Edit(pack="show", section=Section.FACTS, id=fact, before=before, after=after)


def store(folder: Path, *edits: Edit) -> dict[str, str]:
    """Store edits as active ones, numbered from 1, and return the settings by which the bot finds them."""

    async def accept() -> None:
        async with Storage.open(f"sqlite:///{folder / 'casefile.sqlite3'}") as storage:
            for one in edits:
                head = await storage.revisions.head()
                numbers = () if head is None else head.edits
                new = NewRevision(id="x", disk="y", files={}, by=1, server=2, how="edit", summary="", edits=numbers)
                await storage.revisions.accept(new, after=None if head is None else head.number, edit=one)

    folder.mkdir(exist_ok=True)
    asyncio.run(accept())
    return {"DATA_DIR": str(folder)}


def log_of_changes(folder: Path) -> list[AuditEntry]:
    """Return what the log of changes has, the latest first."""

    async def read() -> list[AuditEntry]:
        async with Storage.open(f"sqlite:///{folder / 'casefile.sqlite3'}") as storage:
            page = await storage.audit.page(0, ["show"], 0, size=10)
            return [one.entry for one in page.items]

    return asyncio.run(read())


@pytest.fixture
def show(tmp_path: Path) -> Path:
    return write_pack(tmp_path / "facts" / "show", FACTS)


def run(show: Path, settings: dict[str, str], *options: str) -> subprocess.CompletedProcess[str]:
    return casefile("export", *options, cwd=show.parents[1], settings=settings)


def test_without_a_database_there_is_nothing_to_export(show: Path) -> None:
    done = run(show, {})
    assert (done.returncode, done.stdout, done.stderr) == (0, "there is nothing to export\n", "")
    assert sorted(path.name for path in show.parents[1].iterdir()) == ["facts"]


def test_edits_are_written_and_the_rest_stays(show: Path) -> None:
    settings = store(show.parents[1] / "data", edit(JO, NEW_JO), edit(None, JO.replace("jo", "al"), "al"))
    done = run(show, settings)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "wrote facts/show/facts.yaml\nwrote facts/show/from-discord.yaml\n2 edits: 2 new\n"
    assert (show / "facts.yaml").read_text("utf-8") == NEW_FACTS
    assert {fact.id for fact in load(show).revision.packs[0].facts} == {"jo", "al"}
    again = run(show, settings)
    assert (again.returncode, again.stdout) == (0, "2 edits: 2 in the files already\n")


def test_a_dry_run_shows_what_would_change(show: Path) -> None:
    before = {path: path.read_bytes() for path in show.iterdir()}
    done = run(
        show,
        store(show.parents[1] / "data", edit(JO, NEW_JO), edit(None, "id: al\nasks: al\nanswer: Al.", "al")),
        "--dry-run",
    )
    assert done.returncode == 0
    assert done.stdout.startswith("--- a/show/facts.yaml\n+++ b/show/facts.yaml\n@@ -1,6 +1,6 @@\n # The people.\n")
    assert "-    answer: Somebody.\n+    answer: A detective.\n" in done.stdout
    assert "--- /dev/null\n+++ b/show/from-discord.yaml\n" in done.stdout
    assert done.stdout.endswith("2 edits: 2 new\n")
    assert {path: path.read_bytes() for path in show.iterdir()} == before


def test_a_conflict_is_told_and_all_else_is_written(show: Path) -> None:
    (show / "facts.yaml").write_text(FACTS.replace("Somebody", "Nobody"), "utf-8")
    settings = store(show.parents[1] / "data", edit(JO, NEW_JO), edit(None, JO.replace("jo", "al"), "al"))
    done = run(show, settings)
    assert (done.returncode, done.stderr) == (1, "")
    wrote, conflict, *texts, counts = done.stdout.splitlines()
    assert wrote == "wrote facts/show/from-discord.yaml"
    assert conflict.startswith(
        "facts/show/facts.yaml:3:5: facts: 'jo' was changed in the file and changed in Discord (edit 1)"
    )
    assert conflict.endswith("(--discard 1 or --overwrite 1)")
    assert texts == [
        *("  the file has:", "    id: jo  # her", "    asks: [who is jo]", "    answer: Nobody."),
        *("  the edit wants:", "    id: jo", "    asks: [who is jo]", "    answer: A detective."),
    ]
    assert counts == "2 edits: 1 new, 1 in conflict"
    assert "Nobody" in (show / "facts.yaml").read_text("utf-8")


def test_an_edit_in_conflict_can_win(show: Path) -> None:
    (show / "facts.yaml").write_text(FACTS.replace("Somebody", "Nobody"), "utf-8")
    newer = NEW_JO.replace("A detective", "The detective")
    settings = store(show.parents[1] / "data", edit(JO, NEW_JO), edit(NEW_JO, newer))
    done = run(show, settings, "--overwrite", "2")
    assert (done.returncode, done.stdout) == (0, "wrote facts/show/facts.yaml\n2 edits: 2 new\n")
    assert (show / "facts.yaml").read_text("utf-8") == NEW_FACTS.replace("A detective", "The detective")
    assert run(show, settings).stdout == "2 edits: 2 in the files already\n"


def test_an_edit_is_not_discarded_where_it_is_to_overwrite_as_well(show: Path) -> None:
    settings = store(show.parents[1] / "data", edit(JO, NEW_JO))
    refused = run(show, settings, "--discard", "1", "--overwrite", "1")
    assert refused.returncode == 2
    assert "edit 1 is named by --discard and by --overwrite" in refused.stderr
    assert run(show, settings, "--dry-run").stdout.endswith("1 edit: 1 new\n")


def test_an_edit_in_conflict_can_be_discarded_with_those_that_it_builds_on(show: Path) -> None:
    (show / "facts.yaml").write_text(FACTS.replace("Somebody", "Nobody"), "utf-8")
    settings = store(show.parents[1] / "data", edit(JO, NEW_JO), edit(NEW_JO, None))
    done = run(show, settings, "--discard", "2")
    assert (done.returncode, done.stdout) == (0, "discarded: 1, 2\nthere is nothing to export\n")
    assert run(show, settings).stdout == "there is nothing to export\n"
    texts = [(one.verb, one.pack, one.subject, one.before) for one in log_of_changes(show.parents[1] / "data")]
    assert texts == [("facts.discard", "show", "jo", ""), ("facts.discard", "show", "jo", NEW_JO)]
    assert entry_text(log_of_changes(show.parents[1] / "data")[0], {}).startswith("Somebody **discarded an edit")
    refused = run(show, settings, "--discard", "2")
    assert (refused.returncode, refused.stderr) == (2, "casefile: there is no active edit 2 (there are: none)\n")


def test_edits_of_a_pack_that_is_gone_are_told(show: Path) -> None:
    gone = replace(edit(JO, NEW_JO), pack="gone")
    done = run(show, store(show.parents[1] / "data", gone))
    assert done.returncode == 1
    assert done.stdout == "edit 1 is of 'jo' in the pack 'gone', which is not in facts\n1 edit: 1 left out\n"


def test_nothing_is_written_that_cannot_be_loaded(show: Path) -> None:
    settings = store(show.parents[1] / "data", edit(JO, "id: jo\nasks: []\nanswer: x"))
    done = run(show, settings)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "casefile: nothing is written, as with the edits the facts have problems:\n"
        "facts/show/facts.yaml:4:11: asks: is an empty list; write at least one wording\n"
    )
    assert (show / "facts.yaml").read_text("utf-8") == FACTS


def test_a_database_that_cannot_be_read_is_told(show: Path) -> None:
    (show.parents[1] / "data").mkdir()
    (show.parents[1] / "data" / "casefile.sqlite3").write_bytes(b"no database at all" * 100)
    done = run(show, {"DATA_DIR": str(show.parents[1] / "data")})
    assert (done.returncode, done.stdout) == (1, "")
    assert (
        "casefile: The database cannot be read: the database's file is not one of SQLite's. Put a backup" in done.stderr
    )


def test_a_file_keeps_its_mode_and_a_link_stays_one(tmp_path: Path) -> None:
    target, link = tmp_path / "real.yaml", tmp_path / "link.yaml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    replace_file(link, b"old", b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_of_any_new_file(tmp_path: Path) -> None:
    (tmp_path / "usual").touch()
    replace_file(tmp_path / "made", None, b"new")
    assert (tmp_path / "made").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.parametrize("before", [b"old", None])
def test_a_file_that_was_changed_meanwhile_is_left_alone(tmp_path: Path, before: bytes | None) -> None:
    (tmp_path / "a").write_bytes(b"mine")
    with pytest.raises(ChangedError):
        replace_file(tmp_path / "a", before, b"new")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [("a", b"mine")]


def test_whenever_an_export_is_killed_every_file_is_whole(tmp_path: Path) -> None:
    names = [f"fact-{number}" for number in range(20)]
    show = write_pack(tmp_path / "facts" / "show", "facts: []\n")
    whole = {}
    for name in names:
        before, after = (f"id: {name}\nasks: [why {name}]\nanswer: {what}" for what in ("Old.", f"New. {'x' * 9000}"))
        files = ["facts:\n  - " + entry.replace("\n", "\n    ") + "\n" for entry in (before, after)]
        (show / f"{name}.yaml").write_text(files[0], "utf-8")
        whole[name] = (files, before, after)
    there = store(tmp_path / "there", *(edit(before, after, name) for name, (_, before, after) in whole.items()))
    store(tmp_path / "back", *(edit(after, before, name) for name, (_, before, after) in whole.items()))
    states = set()
    with start(show.parent, tmp_path / "there", tmp_path / "back", str(KILLS), cwd=tmp_path, code=KILLER) as killer:
        assert killer.stdin is not None
        for _ in range(KILLS):
            assert killer.stdout is not None
            assert killer.stdout.readline() == b"killed\n"
            now = [(show / f"{name}.yaml").read_text("utf-8") for name in names]
            found = [whole[name][0].index(text) for name, text in zip(names, now, strict=True)]
            states.add(sum(found))
            load(show)
            killer.stdin.write(b"\n")
            killer.stdin.flush()
    # It was killed in the middle of an export, too, when some files were new and others old.
    assert states - {0, len(names)} or KILLS < MANY
    done = casefile("export", cwd=tmp_path, settings=there)
    assert done.returncode == 0
    assert [(show / f"{name}.yaml").read_text("utf-8") for name in names] == [whole[name][0][1] for name in names]
    assert not list(show.glob(".*"))
