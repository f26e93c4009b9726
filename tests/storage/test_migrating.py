from __future__ import annotations

import logging
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any, TypeVar

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, text

from bot.core.settings import Setting, SettingKey
from bot.storage import NotSavedError, Storage
from bot.storage.address import Address
from bot.storage.known import UNCERTAIN
from bot.storage.migrating import MIGRATIONS, NEWEST, VERSION_TABLE
from bot.storage.tables import METADATA
from tests.cli.running import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from sqlalchemy import Connection

    from tests.storage.servers import Server

Result = TypeVar("Result")

FAN = 1
PROCESSES = 2
TURNS = 8
NUMBERS = count()
STARTER = """\
import asyncio, logging, sys
from bot.storage import Storage
logging.basicConfig()
async def main(url):
    async with Storage.open(url) as storage:
        assert (await storage.known(user=1, server=2)).is_certain
        await storage.save_progress(int(sys.argv[1]), {"a": "S01"})
print("ready", flush=True)
for line in sys.stdin:
    asyncio.run(main(line.strip()))
    print("done", flush=True)
"""


def inspect(url: str, *statements: str) -> list[Any]:
    """Run statements with nothing of Casefile's in between, and return the last one's rows."""

    def inspect_on(connection: Connection) -> list[Any]:
        for statement in statements:
            result = connection.execute(text(statement))
        return [tuple(row) for row in result] if result.returns_rows else []

    return on_connection(url, inspect_on)


def on_connection(url: str, do: Callable[[Connection], Result]) -> Result:
    address = Address.parse(url).url
    driver = "sqlite" if address.drivername.startswith("sqlite") else address.drivername
    engine = create_engine(address.set(drivername=driver))
    try:
        with engine.begin() as connection:
            return do(connection)
    finally:
        engine.dispose()


def differences(connection: Connection) -> list[Any]:
    context = MigrationContext.configure(connection, opts={"version_table": VERSION_TABLE, "compare_type": True})
    return list(compare_metadata(context, METADATA))


async def test_the_migrations_make_the_tables_that_the_program_uses(url: str) -> None:
    async with Storage.open(url):
        pass
    assert on_connection(url, differences) == []


def test_the_newest_migration_is_known_without_looking_for_it() -> None:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_heads() == [NEWEST]


async def test_a_database_of_a_newer_casefile_is_left_as_it_is(url: str, caplog: pytest.LogCaptureFixture) -> None:
    async with Storage.open(url) as storage:
        await storage.save_progress(FAN, {"a": "S01"})
    inspect(url, "UPDATE casefile_schema SET version_num = '9999'")
    async with Storage.open(url) as storage:
        assert await storage.known(user=FAN, server=None) == UNCERTAIN
        with pytest.raises(NotSavedError, match="made by a newer version of Casefile"):
            await storage.clear_progress(FAN)
    assert inspect(url, "SELECT version_num FROM casefile_schema") == [("9999",)]
    assert inspect(url, "SELECT pack, position FROM progress") == [("a", "S01")]
    (message,) = [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING]
    assert "Update Casefile" in message


async def test_a_setting_that_only_a_newer_casefile_knows_is_passed_over(url: str) -> None:
    async with Storage.open(url) as storage:
        inspect(url, "INSERT INTO settings VALUES (2, 0, 'mystery', '', 'x'), (2, 0, 'policy', '', 'withhold')")
        known = await storage.known(user=FAN, server=2)
    assert known.settings == {SettingKey(None, Setting.POLICY): "withhold"}


@contextmanager
def starters() -> Iterator[list[subprocess.Popen[str]]]:
    """Start processes that open each database that they are told."""
    with ExitStack() as stack:
        processes = [stack.enter_context(started(number)) for number in range(PROCESSES)]
        assert [said(process) for process in processes] == ["ready"] * PROCESSES
        yield processes


def started(number: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-c", STARTER, str(number)]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=subprocess.STDOUT, text=True)


def said(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def tell(process: subprocess.Popen[str], line: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{line}\n")
    process.stdin.flush()


def migrate_to(version: str) -> Callable[[Connection], None]:
    """Return what brings a database to an old version's tables."""

    def migrate(connection: Connection) -> None:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.set_main_option("path_separator", "os")
        config.attributes["connection"] = connection
        command.upgrade(config, version)

    return migrate


@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
def test_processes_that_start_at_once_make_the_tables_once(engine: str, server: Server, tmp_path: Path) -> None:
    with starters() as processes:
        for version in ("base", "0001", "0002", "0003") * (TURNS // 4):
            number = next(NUMBERS)
            url = server.new_database() if engine == "postgresql" else f"sqlite:///{tmp_path / str(number)}.sqlite3"
            if version != "base":
                on_connection(url, migrate_to(version))
            for process in processes:
                tell(process, url)
            assert [said(process) for process in processes] == ["done"] * PROCESSES
            assert inspect(url, "SELECT count(*) FROM progress") == [(PROCESSES,)]
            assert inspect(url, "SELECT version_num FROM casefile_schema") == [(NEWEST,)]
            assert on_connection(url, differences) == []
