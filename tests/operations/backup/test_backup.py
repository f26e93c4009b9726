"""Backups on real databases of both kinds."""

from __future__ import annotations

import asyncio
import json
import signal
import stat
import subprocess
import sys
import zipfile
from contextlib import contextmanager
from datetime import UTC, datetime
from itertools import count
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import text

from bot.operations.backup import BackupError, back_up, restore
from bot.operations.backup.archive import Archive
from bot.operations.backup.restoring import NotEmptyError
from bot.storage import Storage
from bot.storage.address import Address
from bot.storage.migrating import NEWEST, NewerSchemaError, migrate
from bot.storage.tables import GAPS, METADATA
from tests.cli.running import ROOT
from tests.storage.servers import postgresql

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from tests.storage.servers import Server

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
FAN = 1
HOSTILE = "'; DROP TABLE progress; -- \n\u2028 ||\u202e ünïcødé 😀"
ENGINES = ["sqlite", "postgresql"]
KILLED = """\
import os, signal
from pathlib import Path
from bot.operations.backup import restoring
from bot.storage.address import Address
put = restoring.set_counter
def killed(connection, table, last):
    put(connection, table, last)
    if table.name == "settings":
        os.kill(os.getpid(), signal.SIGKILL)
restoring.set_counter = killed
restoring.restore(Address.parse({url!r}), Path({path!r}), replace=True)
"""


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    with postgresql() as server:
        yield server


@pytest.fixture
def new(server: Server, tmp_path: Path) -> Callable[[str], Address]:
    """Return the address of a new database of a kind."""
    numbers = iter(range(100))

    def new(engine: str) -> Address:
        url = server.new_database() if engine == "postgresql" else f"sqlite:///{tmp_path}/{next(numbers)}.sqlite3"
        return Address.parse(url)

    return new


@contextmanager
def transaction(address: Address) -> Iterator[Connection]:
    engine = address.blocking_engine()
    try:
        with engine.connect() as connection:
            if address.file is None:
                connection.execution_options(isolation_level="READ COMMITTED")
            else:
                connection.execute(text("BEGIN"))
            yield connection
            connection.commit()
    finally:
        engine.dispose()


def make(address: Address) -> None:
    """Make the tables, with nothing in them."""
    with transaction(address) as connection:
        migrate(connection)


def execute(address: Address, statement: str) -> list[Any]:
    with transaction(address) as connection:
        result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []


def next_gap(address: Address) -> int:
    """Return the number that the next gap gets."""
    row = {column.name: _value(column.type.python_type) for column in GAPS.columns if column.name != "id"}
    with transaction(address) as connection:
        return int(connection.execute(GAPS.insert().returning(GAPS.c.id), row).scalar_one())


def url_of(address: Address) -> str:
    if address.file is not None:
        return f"sqlite:///{address.file}"
    return address.url.set(drivername="postgresql").render_as_string(hide_password=False)


def write_zip(path: Path, members: dict[str, bytes]) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for name, content in members.items():
            file.writestr(name, content)


def rewrite_manifest(path: Path, **changed: object) -> None:
    with zipfile.ZipFile(path) as old:
        members = {name: old.read(name) for name in old.namelist()}
    manifest = {**json.loads(members["manifest.json"]), **changed}
    write_zip(path, {**members, "manifest.json": json.dumps(manifest).encode()})


def write_rows(address: Address) -> None:
    """Write a row with something in every column into every table, and delete one that had the last number."""
    with transaction(address) as connection:
        migrate(connection)
        for table in METADATA.sorted_tables:
            counted = table.autoincrement_column
            row = {one.name: _value(one.type.python_type) for one in table.columns if one is not counted}
            connection.execute(table.insert(), row)
            if counted is not None:
                connection.execute(table.insert(), row)
                connection.execute(table.delete().where(counted == 2))


def _value(kind: type) -> object:
    values: dict[type, object] = {int: 7, str: HOSTILE, bytes: b"\x00\xff", object: NOW, bool: True}
    return values[kind]


def read_rows(address: Address) -> dict[str, list[tuple[Any, ...]]]:
    """Return all rows, as the program reads them."""
    with transaction(address) as connection:
        return {
            table.name: [tuple(row) for row in connection.execute(table.select())] for table in METADATA.sorted_tables
        }


@pytest.mark.parametrize("before", ENGINES)
@pytest.mark.parametrize("after", ENGINES)
def test_everything_comes_back_in_any_database(
    new: Callable[[str], Address], tmp_path: Path, before: str, after: str
) -> None:
    old, restored = new(before), new(after)
    write_rows(old)
    back_up(old, tmp_path / "backup.zip", now=NOW)
    restore(restored, tmp_path / "backup.zip", replace=False)
    assert read_rows(restored) == read_rows(old)
    assert all(len(rows) == 1 for rows in read_rows(restored).values())


@pytest.mark.parametrize("engine", ENGINES)
def test_numbers_that_were_given_are_not_given_again(
    new: Callable[[str], Address], tmp_path: Path, engine: str
) -> None:
    old, restored = new("sqlite"), new(engine)
    write_rows(old)
    back_up(old, tmp_path / "backup.zip", now=NOW)
    restore(restored, tmp_path / "backup.zip", replace=False)
    assert next_gap(restored) == 3


@pytest.mark.parametrize("engine", ENGINES)
def test_numbers_of_what_a_backup_replaces_are_not_given_again(
    new: Callable[[str], Address], tmp_path: Path, engine: str
) -> None:
    empty, used = new("sqlite"), new(engine)
    make(empty)
    write_rows(used)
    back_up(empty, tmp_path / "backup.zip", now=NOW)
    restore(used, tmp_path / "backup.zip", replace=True)
    assert not any(read_rows(used).values())
    assert next_gap(used) == 3


@pytest.mark.parametrize("engine", ENGINES)
def test_the_first_number_after_nothing_is_one(new: Callable[[str], Address], tmp_path: Path, engine: str) -> None:
    empty, restored = new(engine), new(engine)
    make(empty)
    back_up(empty, tmp_path / "backup.zip", now=NOW)
    restore(restored, tmp_path / "backup.zip", replace=False)
    assert next_gap(restored) == 1


@pytest.mark.parametrize("engine", ENGINES)
def test_what_is_stored_is_replaced_only_if_that_is_said(
    new: Callable[[str], Address], tmp_path: Path, engine: str
) -> None:
    address = new(engine)
    write_rows(address)
    back_up(address, tmp_path / "backup.zip", now=NOW)
    execute(address, "UPDATE progress SET pack = 'other'")
    before = read_rows(address)
    with pytest.raises(NotEmptyError, match=r"the database is not empty \(there is something in .*progress"):
        restore(address, tmp_path / "backup.zip", replace=False)
    assert read_rows(address) == before
    restore(address, tmp_path / "backup.zip", replace=True)
    assert read_rows(address)["progress"] == [(7, HOSTILE, HOSTILE)]


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize("version", ["0001", "0002", "0003"])
def test_a_backup_of_an_older_version_is_brought_up_to_date(
    new: Callable[[str], Address], tmp_path: Path, engine: str, version: str
) -> None:
    old, restored = new(engine), new(engine)
    with transaction(old) as connection:
        migrate(connection, to=version)
        connection.execute(text("INSERT INTO progress VALUES (1, 'ballard', 'S01')"))
    assert back_up(old, tmp_path / "backup.zip", now=NOW).schema == version
    restore(restored, tmp_path / "backup.zip", replace=False)
    assert read_rows(restored)["progress"] == [(1, "ballard", "S01")]
    assert execute(restored, "SELECT version_num FROM casefile_schema") == [(NEWEST,)]


def test_a_backup_of_a_newer_version_is_refused(new: Callable[[str], Address], tmp_path: Path) -> None:
    address = new("sqlite")
    make(address)
    back_up(address, tmp_path / "backup.zip", now=NOW)
    rewrite_manifest(tmp_path / "backup.zip", schema="9999")
    with pytest.raises(BackupError, match="made by a newer version of Casefile: update this one first"):
        restore(new("sqlite"), tmp_path / "backup.zip", replace=False)


@pytest.mark.parametrize("engine", ENGINES)
def test_a_database_of_a_newer_version_is_neither_backed_up_nor_replaced(
    new: Callable[[str], Address], tmp_path: Path, engine: str
) -> None:
    good, newer = new("sqlite"), new(engine)
    for address in (good, newer):
        make(address)
    back_up(good, tmp_path / "backup.zip", now=NOW)
    execute(newer, "UPDATE casefile_schema SET version_num = '9999'")
    with pytest.raises(NewerSchemaError):
        back_up(newer, tmp_path / "newer.zip", now=NOW)
    with pytest.raises(NewerSchemaError):
        restore(newer, tmp_path / "backup.zip", replace=True)
    assert [path.name for path in tmp_path.iterdir() if "newer" in path.name] == []


@pytest.fixture
def backup(new: Callable[[str], Address], tmp_path: Path) -> Path:
    """A good backup."""
    address = new("sqlite")
    write_rows(address)
    back_up(address, tmp_path / "backup.zip", now=NOW)
    return tmp_path / "backup.zip"


def test_a_backup_that_is_cut_off_anywhere_is_refused(backup: Path, tmp_path: Path) -> None:
    content, target = backup.read_bytes(), Address.parse(f"sqlite:///{tmp_path / 'restored.sqlite3'}")
    for length in range(0, len(content), 97):
        backup.write_bytes(content[:length])
        with pytest.raises(BackupError, match="is no backup of Casefile's, or was cut off or damaged: take another"):
            restore(target, backup, replace=False)
    assert target.file is not None
    assert not target.file.exists()


def test_a_byte_that_is_another_is_noticed_or_changes_nothing(backup: Path) -> None:
    content = backup.read_bytes()
    before = {name: list(Archive.open(backup).rows(name)) for name in METADATA.tables}
    for place in range(0, len(content), 13):
        backup.write_bytes(content[:place] + bytes([content[place] ^ 0xFF]) + content[place + 1 :])
        try:
            archive = Archive.open(backup)
        except BackupError:
            continue
        assert {name: list(archive.rows(name)) for name in METADATA.tables} == before


def test_rows_that_were_taken_out_are_noticed(backup: Path) -> None:
    with zipfile.ZipFile(backup) as old:
        members = {name: old.read(name) for name in old.namelist()}
    members["tables/progress.jsonl"] = b""
    write_zip(backup, members)
    with pytest.raises(BackupError, match="was cut off or damaged"):
        Archive.open(backup)


def test_a_backup_without_one_of_the_tables_is_refused(backup: Path, new: Callable[[str], Address]) -> None:
    manifest = json.loads(zipfile.ZipFile(backup).read("manifest.json"))
    del manifest["tables"]["progress"]
    rewrite_manifest(backup, tables=manifest["tables"])
    with pytest.raises(BackupError, match="other tables"):
        restore(new("sqlite"), backup, replace=False)


def test_a_backup_is_its_owners_alone_and_replaces_no_file(backup: Path, new: Callable[[str], Address]) -> None:
    assert stat.S_IMODE(backup.stat().st_mode) == 0o600
    address = new("sqlite")
    make(address)
    with pytest.raises(BackupError, match="is there already"):
        back_up(address, backup, now=NOW)
    assert [path.name for path in backup.parent.iterdir() if path.name.endswith(".part")] == []


@pytest.mark.parametrize("engine", ENGINES)
def test_where_nothing_is_stored_there_is_no_backup(new: Callable[[str], Address], tmp_path: Path, engine: str) -> None:
    with pytest.raises(BackupError, match="nothing is stored yet"):
        back_up(new(engine), tmp_path / "backup.zip", now=NOW)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("engine", ENGINES)
async def test_a_backup_is_of_one_moment_while_the_bot_writes(
    new: Callable[[str], Address], tmp_path: Path, engine: str
) -> None:
    address = new(engine)
    async with Storage.open(url_of(address)) as storage:
        written: asyncio.Queue[int] = asyncio.Queue(1)

        async def write() -> None:
            for turn in count():
                # Two rows in one transaction, which every moment must agree on.
                await storage.save_progress(FAN, {"a": f"S{turn}", "b": f"S{turn}"})
                await written.put(turn)

        writing = asyncio.create_task(write())
        for number in range(5):
            path = tmp_path / f"{number}.zip"
            await written.get()
            backing_up = asyncio.create_task(asyncio.to_thread(back_up, address, path, now=NOW))
            while not backing_up.done():
                await written.get()
            await backing_up
            (first, second) = Archive.open(path).rows("progress")
            assert first[-1] == second[-1]
        writing.cancel()


@pytest.mark.parametrize("engine", ENGINES)
def test_a_restore_that_is_killed_changes_nothing(backup: Path, new: Callable[[str], Address], engine: str) -> None:
    address = new(engine)
    make(address)
    execute(address, "INSERT INTO progress VALUES (1, 'ballard', 'S01')")
    code = KILLED.format(url=url_of(address), path=str(backup))
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    rows = read_rows(address)
    assert rows.pop("progress") == [(1, "ballard", "S01")]
    assert not any(rows.values())
    restore(address, backup, replace=True)
    assert all(read_rows(address).values())
