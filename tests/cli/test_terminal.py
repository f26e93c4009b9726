from __future__ import annotations

import io
import os
import re
import subprocess
import sys
import threading
from typing import TYPE_CHECKING

import pytest

from bot.cli.terminal import BLOCK
from bot.cli.waiting import waiting
from tests.cli.running import LIGHTHOUSE, PATIENCE, environment, write_pack

if TYPE_CHECKING:
    from pathlib import Path

pty = pytest.importorskip("pty", reason="this system has no pseudo-terminals")
COLOUR = re.compile(r"\x1b\[[\d;]*m")


def on_a_terminal(*arguments: str | Path, settings: dict[str, str] | None = None) -> str:
    """Run a command with a terminal for its output, and return what it showed, colours included."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "bot", *arguments],
        env={**environment({"TERM": "xterm-256color"}), **(settings or {})},
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ) as process:
        os.close(theirs)
        shown = b""
        try:
            while piece := os.read(ours, 4096):
                shown += piece
        except OSError:  # Linux reports the end of a pseudo-terminal so
            pass
        finally:
            os.close(ours)
        process.wait(PATIENCE)
    return shown.decode().replace("\r\n", "\n")


def test_a_terminal_sees_colours_and_blacked_out_spoilers() -> None:
    shown = on_a_terminal("ask", "what happens to tobias", "--facts", LIGHTHOUSE)
    plain = COLOUR.sub("", shown)
    assert shown != plain
    assert "What becomes of Tobias Reed\nHe keeps rowing out, whatever the weather.\n" in plain
    assert f"Spoiler · S01E03: {BLOCK}\n" in plain
    assert "--reveal" in plain


def test_what_is_blacked_out_is_not_sent_to_the_terminal() -> None:
    shown = on_a_terminal("ask", "what happens to tobias", "--facts", LIGHTHOUSE)
    for secret in ("boat", "drowns", "alive", "mainland"):
        assert secret not in shown


def test_spoilers_of_all_lengths_look_the_same() -> None:
    shown = on_a_terminal("ask", "what happens to tobias", "--facts", LIGHTHOUSE)
    assert re.findall("█+", shown).count(BLOCK) == len(re.findall("█+", shown)) == 3  # two spoilers and the hint


def test_revealed_spoilers_stand_out() -> None:
    shown = on_a_terminal("ask", "what happens to tobias", "--reveal", "--facts", LIGHTHOUSE)
    assert "\x1b[7mHis boat capsizes in the storm and he drowns." in shown
    assert BLOCK not in shown


def test_an_answer_without_spoilers_gets_no_hint() -> None:
    assert "--reveal" not in on_a_terminal("ask", "what is the show about", "--facts", LIGHTHOUSE)


def test_colours_can_be_declined() -> None:
    shown = on_a_terminal("ask", "what is the show about", "--facts", LIGHTHOUSE, settings={"NO_COLOR": "1"})
    assert not re.search(r"\x1b\[[\d;]*3\d", shown)
    assert "lighthouse" in shown


def test_json_is_the_same_on_a_terminal() -> None:
    shown = on_a_terminal("ask", "what happens to tobias", "--json", "--facts", LIGHTHOUSE)
    assert "||His boat capsizes" in shown
    assert not COLOUR.search(shown)


def test_errors_are_red_and_warnings_yellow(tmp_path: Path) -> None:
    facts = """\
facts:
  - {id: end, title: The shipwreck, asks: [how does it end], answer: {text: A shipwreck., revealed: S01E04}}
"""
    pack = write_pack(tmp_path / "wreck", facts, header="timeline:\n  seasons:\n    - {season: 1, episodes: 4}\n")
    assert "\x1b[33m" in on_a_terminal("check", "--facts", pack)
    (pack / "more.yaml").write_text("fcats: []\n", "utf-8")
    assert "\x1b[31m" in on_a_terminal("check", "--facts", pack)


class Screen(io.StringIO):
    """A terminal that lets a test wait for something to be shown."""

    def __init__(self) -> None:
        super().__init__()
        self.lit = threading.Event()

    def isatty(self) -> bool:
        return True

    def flush(self) -> None:
        self.lit.set()


def test_a_long_wait_is_explained_and_the_words_go_away() -> None:
    screen = Screen()
    with waiting("reading facts ...", screen, patience=0):
        assert screen.lit.wait(PATIENCE)
        assert screen.getvalue() == "reading facts ..."
    assert screen.getvalue() == "reading facts ...\r\x1b[K"


def test_a_short_wait_is_not_mentioned() -> None:
    screen = Screen()
    with waiting("reading facts ...", screen, patience=PATIENCE):
        pass
    assert screen.getvalue() == ""


def test_a_file_sees_no_wait() -> None:
    file = io.StringIO()
    threads = threading.active_count()
    with waiting("reading facts ...", file, patience=0):
        assert threading.active_count() == threads
    assert file.getvalue() == ""
