from __future__ import annotations

import json
import signal
import subprocess
import sys
import threading
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, cast

import discord
import pytest

from bot.cli.run import _start
from bot.cli.surroundings import Refusal
from tests.cli.running import LIGHTHOUSE, PATIENCE, casefile, environment, start, write_pack

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Not.a-real-token"  # noqa: S105  no bot has it
# The unmodified client, sent to a server of ours instead of Discord's.
CODE = """\
import sys
import discord
discord.http.Route.BASE = sys.argv.pop(1)
from bot.cli import main
sys.exit(main())
"""


class Discord(ThreadingHTTPServer):
    """Answers every request with one status; with status 0 it never answers."""

    def __init__(self, status: int) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.status = status
        self.asked = threading.Event()
        self.released = threading.Event()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Discord

    def do_GET(self) -> None:
        self.server.asked.set()
        if self.server.status == 0:
            self.server.released.wait(PATIENCE)
            return
        body = b'{"message": "a message", "code": 0}'
        self.send_response(self.server.status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@contextmanager
def discord_that_answers(status: int) -> Iterator[Discord]:
    with Discord(status) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.released.set()
            server.shutdown()
            thread.join()


def run(address: str, cwd: Path, **settings: str) -> tuple[int, str]:
    """Run the bot to its end; return the exit code and what it said."""
    settings = {"DISCORD_TOKEN": TOKEN, **settings}
    with start(address, "run", "--facts", LIGHTHOUSE, cwd=cwd, code=CODE, settings=settings) as process:
        output, errors = process.communicate(timeout=PATIENCE)
    return process.returncode, (output + errors).decode()


def test_a_wrong_token_is_explained_in_a_sentence(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        code, said = run(server.address, tmp_path)
    assert code == 1
    assert "casefile: Discord refused the token in DISCORD_TOKEN: make a new one" in said
    assert "Traceback" not in said


def test_a_missing_network_is_explained_in_a_sentence(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        address = server.address
    code, said = run(address, tmp_path)
    assert code == 1
    assert "casefile: Discord cannot be reached: check this machine's network" in said
    assert "Traceback" not in said


def test_an_end_that_nobody_expected_is_one_line_of_the_log(tmp_path: Path) -> None:
    with discord_that_answers(200) as server:  # with something else than the bot's own user
        code, said = run(server.address, tmp_path)
    assert code == 1
    assert "The bot has ended, and nobody expected why." in said.splitlines()[-1]
    assert "Traceback" not in said


def test_where_the_log_is_json_all_that_is_told_is(tmp_path: Path) -> None:
    write_pack(tmp_path / "facts" / "broken", "facts: 3\n")
    with discord_that_answers(401) as server:
        ends = (
            (run(server.address, tmp_path, LOG_FORMAT="json", OWNERS="lighthose=1"), "Discord refused the token"),
            (casefile_run(server.address, tmp_path, LOG_FORMAT="json"), "Discord refused the token"),
            (casefile_run(server.address, tmp_path, LOG_FORMAT="json", FACTS_DIR="facts", DATA_DIR="new"), "facts/"),
        )
    for (code, said), told in ends:
        lines = [json.loads(line) for line in said.splitlines()]
        assert (code, lines[-1]["level"]) == (1, "ERROR")
        assert lines[-1]["message"].startswith(told)


def test_the_token_is_never_logged(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        _, said = run(server.address, tmp_path, LOG_LEVEL="debug")
    assert "logging in" in said
    assert TOKEN not in said


def test_an_owned_pack_that_is_not_there_is_told(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        _, said = run(server.address, tmp_path, OWNERS="lighthouse=1; lighthose=1; *=1")
    assert said.count("OWNERS names") == 1
    assert "OWNERS names the pack 'lighthose', which is not there (did you mean lighthouse?)." in said


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 0), (signal.SIGINT, 130)])
def test_a_signal_ends_it_without_a_traceback(tmp_path: Path, number: signal.Signals, code: int) -> None:
    settings = {"DISCORD_TOKEN": TOKEN}
    with (
        discord_that_answers(0) as server,
        start(server.address, "run", "--facts", LIGHTHOUSE, cwd=tmp_path, code=CODE, settings=settings) as process,
    ):
        assert server.asked.wait(PATIENCE)
        process.send_signal(number)
        _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == code
    assert b"Traceback" not in errors
    assert b"Unclosed" not in errors


def test_wrong_settings_are_reported_together(tmp_path: Path) -> None:
    settings = {"DISCORD_TOKEN": f"Bot {TOKEN}", "LOG_LEVEL": "loud", "PLAY_PORT": "x"}
    done = casefile("run", cwd=tmp_path, settings=settings)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 3
    assert all(line.startswith("casefile: ") for line in done.stderr.splitlines())
    assert TOKEN not in done.stderr


def test_wrong_settings_are_json_where_the_log_is(tmp_path: Path) -> None:
    done = casefile("run", cwd=tmp_path, settings={"LOG_FORMAT": "JSON", "LOG_LEVEL": "loud", "FAN_LIMIT": "x"})
    (tmp_path / ".env").write_text("LOG_FORMAT=json\nFAN_LIMIT\n= 3\n", "utf-8")
    in_a_file = casefile("run", cwd=tmp_path)
    (tmp_path / ".env").write_bytes(b"\xff")
    unreadable = casefile("run", cwd=tmp_path, settings={"LOG_FORMAT": "json"})
    assert [json.loads(line)["message"].split()[0] for line in done.stderr.splitlines()] == ["FAN_LIMIT", "LOG_LEVEL"]
    assert in_a_file.stderr == "casefile: .env:3: this is no setting: write NAME=VALUE.\n"
    assert json.loads(unreadable.stderr)["message"] == ".env cannot be read: it is not UTF-8 text."
    assert [one.returncode for one in (done, in_a_file, unreadable)] == [2, 2, 2]


def test_a_name_in_the_settings_file_that_looks_mistyped_is_a_line_of_the_log(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("LOG_LVL=DEBUG\n", "utf-8")
    with discord_that_answers(401) as server:
        _, said = run(server.address, tmp_path, LOG_FORMAT="json")
    first = json.loads(said.splitlines()[0])
    told = ".env:1:1: unknown setting 'LOG_LVL'; did you mean 'LOG_LEVEL'?"
    assert (first["level"], first["message"]) == ("WARNING", told)


def test_facts_with_problems_do_not_start_the_bot(tmp_path: Path) -> None:
    write_pack(tmp_path / "facts" / "broken", "facts: 3\n")
    for command in ("run", "play"):
        done = casefile(command, "--no-browser", "--port", "0", cwd=tmp_path, settings={"DISCORD_TOKEN": TOKEN})
        assert done.returncode == 1
        assert "facts/broken/facts.yaml:1:8: facts: " in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["run", "play"])
def test_without_a_token_the_playground_opens(tmp_path: Path, command: str) -> None:
    with start(command, "--no-browser", "--port", "0", "--facts", LIGHTHOUSE, cwd=tmp_path) as process:
        assert process.stdout is not None
        opened = any(b"http://127.0.0.1:" in line for line in process.stdout)
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=PATIENCE)
    assert opened
    assert process.returncode == 0
    assert (b"https://discord.com/developers/applications" in errors) == (command == "run")
    assert b"Traceback" not in errors


def test_a_start_imports_nothing_that_it_may_not_need(tmp_path: Path) -> None:
    names = ["alembic", "rich", "simcord", "sqlalchemy.dialects.postgresql", "sqlalchemy.orm", "watchfiles", "yaml"]
    code = f"import sys, bot.cli.run; print([name for name in {names} if name in sys.modules])"
    with start(cwd=tmp_path, code=code) as process:
        printed, errors = process.communicate(timeout=PATIENCE)
    assert (printed, errors) == (b"[]\n", b"")


def test_a_python_without_what_casefile_needs_is_told_how_to_get_it(tmp_path: Path) -> None:
    # -S leaves out all that is installed.
    done = subprocess.run(
        [sys.executable, "-S", "-m", "bot", "check"],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 2
    assert b"is not installed for " in done.stderr
    assert b"make run" in done.stderr
    assert b"Traceback" not in done.stderr


def test_a_playground_that_is_not_installed_is_explained(tmp_path: Path) -> None:
    code = "import sys; sys.modules['simcord'] = None; from bot.cli import main; sys.exit(main())"
    with start("play", "--no-browser", "--facts", LIGHTHOUSE, cwd=tmp_path, code=code) as process:
        _, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert errors.decode().startswith("casefile: the playground needs simcord: start it with `make play`")
    assert b"Traceback" not in errors


def test_a_facts_folder_that_is_not_there_is_named_unless_something_was_live_before(tmp_path: Path) -> None:
    with discord_that_answers(401) as server:
        _, gone = casefile_run(server.address, tmp_path)
        assert "names 'nowhere', which is not a folder" in gone
        assert "what was live last" not in gone
        run(server.address, tmp_path)
        _, again = casefile_run(server.address, tmp_path)
    assert "names 'nowhere', which is not a folder: name a pack's folder or a folder of packs; what was live" in again
    assert "Discord refused the token" in again


def casefile_run(address: str, cwd: Path, **settings: str) -> tuple[int, str]:
    """Run the bot with a facts folder that is not there; return the exit code and what it said."""
    settings = {"DISCORD_TOKEN": TOKEN, "FACTS_DIR": "nowhere", **settings}
    with start(address, "run", cwd=cwd, code=CODE, settings=settings) as process:
        output, errors = process.communicate(timeout=PATIENCE)
    assert process.returncode != 0
    return process.returncode, (output + errors).decode()


def answered(kind: type[discord.HTTPException], status: int) -> discord.HTTPException:
    """Return what discord.py raises for a status."""
    return kind(cast("Any", SimpleNamespace(status=status, reason="")), "a message")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        *(
            (discord.ConnectionClosed(cast("Any", None), shard_id=0, code=code), said)
            for code, said in (
                (4004, "Discord refused the token in DISCORD_TOKEN"),
                (4011, "the bot is in too many servers for one connection: raise SHARD_COUNT"),
                (4014, "Discord refuses an intent"),
                (4013, "Discord closed the connection for good (code 4013)"),
            )
        ),
        (answered(discord.Forbidden, 403), "What answers in Discord's place does not let the bot in"),
        (answered(discord.HTTPException, 429), "Discord takes no more requests from this machine's address for now"),
        (answered(discord.DiscordServerError, 503), "Discord has trouble of its own"),
        (
            discord.GatewayNotFound(),  # type: ignore[no-untyped-call]
            "Discord has trouble of its own",
        ),
    ],
)
async def test_whatever_keeps_discord_from_connecting_is_explained_in_a_sentence(error: Exception, said: str) -> None:
    class Refused:
        async def start(self, token: str) -> None:
            del token
            raise error

    with pytest.raises(Refusal) as refused:
        await _start(cast("Any", Refused()), TOKEN)
    assert refused.value.message.startswith(said)
    assert refused.value.code == 1
