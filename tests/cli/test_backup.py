from __future__ import annotations

import asyncio
import os
from typing import TYPE_CHECKING

from bot.storage import Storage
from tests.cli.running import casefile
from tests.storage.faults import small_disk

if TYPE_CHECKING:
    from pathlib import Path

FAN = 123_456_789_012_345_678


def store(folder: Path, position: str) -> None:
    """Have a bot whose data are in a folder store something."""

    async def save() -> None:
        async with Storage.open(f"sqlite:///{folder}/data/casefile.sqlite3") as storage:
            await storage.save_progress(FAN, {"ballard": position})

    asyncio.run(save())


def stored(folder: Path) -> str:
    async def read() -> str:
        async with Storage.open(f"sqlite:///{folder}/data/casefile.sqlite3") as storage:
            return (await storage.known(user=FAN, server=None)).progress["ballard"]

    return asyncio.run(read())


def test_what_was_backed_up_comes_back(tmp_path: Path) -> None:
    store(tmp_path, "S01")
    (tmp_path / "backups").mkdir()
    saved = casefile("backup", "backups", cwd=tmp_path)
    (backup,) = (tmp_path / "backups").iterdir()
    assert (saved.returncode, saved.stdout) == (0, f"wrote backups/{backup.name}: 1 row (1 progress)\n")
    store(tmp_path, "S02")
    done = casefile("restore", backup, "--replace", cwd=tmp_path, stdin=b"yes\n")
    assert done.returncode == 0
    assert "All that is stored there now is deleted. Type yes to go on:" in done.stderr
    assert "start it again" in done.stdout
    assert stored(tmp_path) == "S01"


def test_a_folder_that_is_not_there_is_made_for_one_backup_after_the_other(tmp_path: Path) -> None:
    store(tmp_path, "S01")
    saved = casefile("backup", "all/backups/", cwd=tmp_path)
    (first,) = (tmp_path / "all" / "backups").iterdir()
    assert saved.stdout.startswith(f"wrote all/backups/{first.name}: ")
    assert first.parent.stat().st_mode & 0o777 == 0o700
    first.rename(first.with_name("yesterday.zip"))
    assert casefile("backup", "all/backups/", cwd=tmp_path).returncode == 0
    assert len(list(first.parent.iterdir())) == 2


def test_on_a_full_disk_there_is_no_backup_and_it_is_said(tmp_path: Path) -> None:
    store(tmp_path, "S01")
    with small_disk(4) as disk:
        (disk / "other").write_bytes(bytes(4096))
        done = casefile("backup", f"{disk}/", cwd=tmp_path)
        assert [file.name for file in disk.iterdir()] == ["other"]
    assert done.returncode == 1
    assert "cannot be written: No space left on device; name a file" in done.stderr


def test_a_mistyped_name_of_the_data_folder_is_warned_of(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATA_DIRS=elsewhere\n", "utf-8")
    done = casefile("backup", "backup.zip", cwd=tmp_path)
    assert done.stderr.startswith("casefile: .env:1:1: unknown setting 'DATA_DIRS'; did you mean 'DATA_DIR'?\n")


def test_nothing_is_restored_before_somebody_says_yes(tmp_path: Path) -> None:
    store(tmp_path, "S01")
    casefile("backup", "backup.zip", cwd=tmp_path)
    store(tmp_path, "S02")
    for answer in (b"", b"y\n", b"no\n"):
        done = casefile("restore", "backup.zip", "--replace", cwd=tmp_path, stdin=answer)
        assert done.returncode == 1
        assert done.stderr.endswith("casefile: nothing was changed: type yes, or give --yes\n")
    refused = casefile("restore", "backup.zip", "--yes", cwd=tmp_path)
    assert refused.returncode == 1
    assert refused.stderr.startswith("casefile: the database is not empty (there is something in progress): give")
    assert stored(tmp_path) == "S02"


def test_what_is_no_regular_file_is_refused_without_waiting_for_it(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    for name in ("pipe", "folder"):
        done = casefile("restore", name, "--yes", cwd=tmp_path)
        assert done.returncode == 1
        assert done.stderr == f"casefile: {name} is no regular file: give the file that `backup` wrote\n"


def test_what_is_wrong_is_said_in_a_sentence_without_secrets(tmp_path: Path) -> None:
    unreachable = {"DATABASE_URL": "postgresql://casefile:geheim@127.0.0.1:1/casefile"}
    (tmp_path / "other.zip").write_text("something else", "utf-8")
    store(tmp_path, "S01")
    for arguments, settings, said in (
        (
            ["backup", "backup.zip"],
            unreachable,
            "the database's server cannot be reached. Start it, and",
        ),
        (["backup", "no/such/backup.zip"], {}, "no/such/backup.zip cannot be written: No such file or directory; name"),
        (["backup", "other.zip/"], {}, "other.zip: File exists"),
        (["backup", "other.zip"], {}, "other.zip is there already: a backup never replaces another"),
        (["restore", "other.zip", "--yes"], {}, "other.zip is no backup of Casefile's"),
        (["restore", "missing.zip", "--yes"], {}, "missing.zip cannot be read: No such file or directory"),
    ):
        done = casefile(*arguments, cwd=tmp_path, settings=settings)
        assert done.returncode == 1
        assert done.stderr.startswith("casefile: ")
        assert said in done.stderr
        assert "Traceback" not in done.stderr
        assert "geheim" not in done.stderr
