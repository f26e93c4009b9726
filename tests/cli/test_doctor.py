from __future__ import annotations

import asyncio
import json
import sqlite3
import sys
from typing import TYPE_CHECKING, Any, Final

import pytest

from bot.storage.migrating import NEWEST
from tests.cli.running import LIGHTHOUSE, PATIENCE, casefile, environment, start, write_pack
from tests.cli.test_backup import store
from tests.cli.test_run import CODE, TOKEN, discord_that_answers
from tests.loopback.server import LoopbackDiscord

if TYPE_CHECKING:
    from pathlib import Path

BROKEN: Final = {"facts", "database", "data folder", "disk"}


def checks(tmp_path: Path, *arguments: str | Path, **settings: str) -> tuple[int, dict[str, dict[str, str]]]:
    """Run it without asking Discord; return the exit code and what it found, by check."""
    arguments = arguments or ("--facts", LIGHTHOUSE)
    done = casefile("doctor", "--offline", "--json", *arguments, cwd=tmp_path, settings=settings)
    assert done.stderr == ""
    return done.returncode, by_check(json.loads(done.stdout))


def by_check(told: dict[str, Any]) -> dict[str, dict[str, str]]:
    assert told["ok"] == all(one["status"] != "FAIL" for one in told["checks"])
    return {one["check"]: one for one in told["checks"]}


def asked(tmp_path: Path, api: str) -> tuple[int, dict[str, dict[str, str]]]:
    """Run it with a loopback Discord."""
    arguments = (api, "doctor", "--json", "--facts", LIGHTHOUSE)
    with start(*arguments, cwd=tmp_path, code=CODE, settings={"DISCORD_TOKEN": TOKEN}) as process:
        output, errors = process.communicate(timeout=PATIENCE)
    assert not errors
    assert TOKEN.encode() not in output
    return process.returncode, by_check(json.loads(output))


def test_an_installation_that_works_passes_and_nothing_is_made(tmp_path: Path) -> None:
    code, found = checks(tmp_path)
    assert code == 0
    assert {"Python", "packages", "settings", "facts", "database", "data folder", "disk", "memory"} <= found.keys()
    assert found["data folder"]["found"] == "data will be made"
    assert not list(tmp_path.iterdir())


def test_a_line_says_how_it_is_first_and_what_to_do_last(tmp_path: Path) -> None:
    done = casefile("doctor", "--offline", cwd=tmp_path, settings={"LOG_LEVEL": "loud"})
    (line,) = [line for line in done.stdout.splitlines() if line.startswith("FAIL")]
    assert line.split()[:2] == ["FAIL", "settings"]
    assert line.endswith("ERROR. | Correct it in .env or in the environment")
    assert done.returncode == 1


def test_wrong_settings_hide_only_what_depends_on_them(tmp_path: Path) -> None:
    _, all_checks = checks(tmp_path)
    for wrong, hidden in (
        ({"LOG_LEVEL": "loud"}, set()),
        ({"DATABASE_URL": "mysql://x"}, {"database"}),
        ({"DATA_DIR": "~nobody-here/x"}, {"database", "data folder", "disk"}),
        ({"HEALTH_PORT": "on", "FACTS_DIR": "~nobody-here/x"}, {"health port"}),  # --facts is given
    ):
        code, found = checks(tmp_path, **wrong)
        assert (code, found["settings"]["status"]) == (1, "FAIL")
        assert all_checks.keys() - found.keys() == hidden


def test_a_settings_file_that_cannot_be_read_hides_what_depends_on_any_setting(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("PLAY_PORT=1\n= 3\n= 4\n", "utf-8")
    done = casefile("doctor", "--offline", "--json", "--facts", LIGHTHOUSE, cwd=tmp_path)
    found = json.loads(done.stdout)["checks"]
    failed = [one["found"].split()[0] for one in found if one["status"] == "FAIL"]
    assert failed == [".env:2:", ".env:3:"]
    assert {one["check"] for one in found} == {"Python", "packages", "settings", "facts", "memory"}


def test_a_name_in_the_settings_file_that_looks_mistyped_is_found(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("FAN_LIMITS=3\n", "utf-8")
    code, found = checks(tmp_path)
    assert (code, found["settings"]["status"]) == (0, "warn")
    assert found["settings"]["found"] == ".env:1:1: unknown setting 'FAN_LIMITS'; did you mean 'FAN_LIMIT'?"


def test_a_token_that_discord_refuses_is_found(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        code, found = asked(tmp_path, server.address)
    assert code == 1
    assert found["token"]["found"] == "Discord refuses it"
    assert "developer portal" in found["token"]["remedy"]


def test_discords_own_trouble_is_told_apart_from_a_wrong_token(tmp_path: Path) -> None:
    with discord_that_answers(503) as server:
        code, found = asked(tmp_path, server.address)
    assert (code, found["token"]["status"]) == (0, "warn")
    code, found = asked(tmp_path, server.address)
    assert (code, found["token"]["found"]) == (1, "Discord cannot be reached (ClientConnectorError)")


async def test_a_token_that_is_right_is_told_with_what_discord_recommends(tmp_path: Path) -> None:
    async with LoopbackDiscord(shards=2) as discord:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", CODE, discord.api, "doctor", "--json", "--facts", LIGHTHOUSE,
            cwd=tmp_path, env=environment({"DISCORD_TOKEN": discord.token}), stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        output, _ = await asyncio.wait_for(process.communicate(), PATIENCE)
    found = by_check(json.loads(output))
    assert process.returncode == 0
    assert "recommends 2 shards" in found["token"]["found"]
    assert found["clock"]["status"] == "ok"


def test_what_is_found_in_the_facts_is_counted_in_words(tmp_path: Path) -> None:
    write_pack(tmp_path / "facts" / "sound", "facts: [{id: a, asks: [what is it], answer: It.}]\n")
    _, found = checks(tmp_path, "--facts", tmp_path / "facts")
    assert found["facts"]["found"].endswith("facts: 1 pack, 1 fact")


def test_a_pack_that_only_owners_names_is_found(tmp_path: Path) -> None:
    code, found = checks(tmp_path, OWNERS="lighthouse=1;lighthose=2")
    assert (code, found["facts"]["status"]) == (0, "warn")
    assert "but not lighthose, which OWNERS names" in found["facts"]["found"]


def test_broken_facts_are_found(tmp_path: Path) -> None:
    write_pack(tmp_path / "facts" / "broken", "facts: 3\n")
    code, found = checks(tmp_path, "--facts", tmp_path / "facts")
    assert code == 1
    assert "1 problem, such as " in found["facts"]["found"]
    assert "facts.yaml:1:8: facts: " in found["facts"]["found"]


@pytest.mark.parametrize(
    ("version", "status", "remedy"),
    [
        (NEWEST, "ok", ""),
        ("0001", "warn", f"The next start brings it to {NEWEST}: make a backup before"),
        ("9999", "FAIL", f"A newer Casefile made it: update this one, which knows up to {NEWEST}"),
    ],
)
def test_the_databases_version_is_found(tmp_path: Path, version: str, status: str, remedy: str) -> None:
    store(tmp_path, "S01")
    with sqlite3.connect(tmp_path / "data" / "casefile.sqlite3") as connection:
        connection.execute("UPDATE casefile_schema SET version_num = ?", (version,))
    connection.close()
    code, found = checks(tmp_path)
    assert (found["database"]["status"], found["database"]["remedy"]) == (status, remedy)
    assert code == (status == "FAIL")


def test_a_database_that_is_none_is_found(tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "casefile.sqlite3").write_text("something else" * 100, "utf-8")
    code, found = checks(tmp_path)
    assert code == 1
    assert found["data folder"]["found"] == "data"
    assert "is not one of SQLite's" in found["database"]["found"]


def test_a_database_that_cannot_be_reached_is_found_without_its_password(tmp_path: Path) -> None:
    code, found = checks(tmp_path, DATABASE_URL="postgresql://casefile:geheim@127.0.0.1:1/casefile")
    assert code == 1
    assert found["database"]["remedy"] == "Start it, and check the host and the port in DATABASE_URL"
    assert "Connection refused" in found["database"]["found"]
    assert "geheim" not in str(found)


def test_a_data_folder_that_is_a_file_is_found(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("", "utf-8")
    code, found = checks(tmp_path)
    assert code == 1
    assert found["data folder"]["remedy"] == "Name a folder in DATA_DIR"


def test_what_cannot_be_looked_into_hides_nothing_else(tmp_path: Path) -> None:
    nowhere = "x" * 300  # fails as a folder does that is closed to the bot's user, for root, too
    code, found = checks(tmp_path, "--offline", DATA_DIR=nowhere, FACTS_DIR=nowhere)
    assert code == 1
    assert {name for name, one in found.items() if one["status"] == "FAIL"} == BROKEN
    assert all("file name too long" in found[name]["found"].lower() for name in BROKEN)
    assert "memory" in found


def test_a_settings_file_that_others_can_read_is_found(tmp_path: Path) -> None:
    env = tmp_path / ".env"
    env.write_text("DISCORD_TOKEN=x\n", "utf-8")
    env.chmod(0o644)
    assert checks(tmp_path)[1]["settings"]["remedy"] == "chmod 600 .env"
    env.chmod(0o600)
    assert checks(tmp_path)[1]["settings"]["status"] == "ok"


def test_an_address_of_another_machine_is_found(tmp_path: Path) -> None:
    code, found = checks(tmp_path, HEALTH_PORT="0", HEALTH_HOST="192.0.2.1")
    assert (code, found["health port"]["remedy"]) == (1, "Change HEALTH_HOST or HEALTH_PORT")
