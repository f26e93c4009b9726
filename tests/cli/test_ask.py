from __future__ import annotations

import signal
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import LIGHTHOUSE, PACKS, PATIENCE, ROOT, casefile, environment, objects, start, write_pack

if TYPE_CHECKING:
    from pathlib import Path

KEYS = ["question", "outcome", "facts", "packs", "confidence", "text", "choices", "ms"]
TWINS = """\
facts:
  - {id: old, title: The old score, asks: [what is the score], answer: Eight.}
  - {id: new, title: The new score, asks: [what is the score], answer: Nine.}
"""


def test_an_answer_is_printed_as_discord_gets_it(tmp_path: Path) -> None:
    done = casefile("ask", "what happens to tobias", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert done.returncode == 0
    assert done.stderr == ""
    assert "### What becomes of Tobias Reed\nHe keeps rowing out" in done.stdout
    assert "Spoiler · S01E03: ||His boat capsizes in the storm and he drowns.||" in done.stdout


def test_words_without_quotes_are_one_question(tmp_path: Path) -> None:
    done = casefile("ask", "what", "happens", "to", "tobias", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "What becomes of Tobias Reed" in done.stdout


def test_revealing_takes_the_bars_away(tmp_path: Path) -> None:
    done = casefile("ask", "what happens to tobias", "--reveal", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "Spoiler · S01E03: His boat capsizes" in done.stdout
    assert "||" not in done.stdout


@pytest.mark.parametrize("position", ["S01E03", "s1e3", "1x03", "season 1 episode 3"])
def test_a_position_opens_what_is_no_spoiler_there(tmp_path: Path, position: str) -> None:
    done = casefile("ask", "what happens to tobias", "--at", position, "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "\nHis boat capsizes in the storm and he drowns.\n" in done.stdout
    assert "S02E01: ||He is back" in done.stdout


def test_the_start_can_be_named(tmp_path: Path) -> None:
    done = casefile("ask", "what happens to tobias", "--at", "start", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "S01E03: ||His boat" in done.stdout


def test_json_has_the_promised_keys_in_order(tmp_path: Path) -> None:
    done = casefile("ask", "what happens to tobias", "--json", "--facts", LIGHTHOUSE, cwd=tmp_path)
    [found] = objects(done.stdout)
    assert list(found) == KEYS
    assert found["question"] == "what happens to tobias"
    assert found["outcome"] == "found"
    assert found["facts"][0] == "what-happens-to-tobias"
    assert found["packs"][0] == "lighthouse"
    assert 0 < found["confidence"] <= 1
    assert found["choices"] == []
    assert isinstance(found["ms"], float)
    assert "||His boat capsizes" in found["text"]


def test_json_lists_what_an_ambiguous_question_may_mean(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "twins", TWINS)
    done = casefile("ask", "what is the score", "--json", "--facts", pack, cwd=tmp_path)
    [asked] = objects(done.stdout)
    assert asked["outcome"] == "ambiguous"
    assert sorted(asked["facts"]) == ["new", "old"]
    assert asked["packs"] == ["twins", "twins"]
    assert sorted(asked["choices"]) == ["The new score", "The old score"]


def test_json_names_the_facts_that_are_offered_instead_of_an_answer(tmp_path: Path) -> None:
    done = casefile("ask", "what car does tobias drive", "--json", "--facts", LIGHTHOUSE, cwd=tmp_path)
    [asked] = objects(done.stdout)
    assert asked["outcome"] == "not_found"
    offered = dict(zip(asked["facts"], asked["choices"], strict=True))
    assert offered["what-happens-to-tobias"] == "What becomes of Tobias Reed"
    assert asked["packs"] == ["lighthouse"] * len(offered)


def test_choices_are_listed_below_the_reply(tmp_path: Path) -> None:
    pack = write_pack(tmp_path / "twins", TWINS)
    done = casefile("ask", "what is the score", "--facts", pack, cwd=tmp_path)
    first, *choices = done.stdout.splitlines()
    assert first == "Did you mean one of these?"
    assert sorted(choices) == ["- The new score", "- The old score"]


def test_each_line_gets_one_object_in_order(tmp_path: Path) -> None:
    lines = ["what happens to tobias", "", "wer spielt Nora? 🗼", "where can i watch it"]
    done = casefile("ask", "--jsonl", "--facts", LIGHTHOUSE, cwd=tmp_path, stdin="\n".join(lines).encode())
    answers = objects(done.stdout)
    assert [answer["question"] for answer in answers] == lines
    assert [list(answer) for answer in answers] == [KEYS] * 4
    assert answers[0]["facts"][0] == "what-happens-to-tobias"
    assert answers[1]["outcome"] == "not_found"
    assert answers[1]["facts"] == []
    assert answers[3]["facts"][0] == "where-to-watch"
    assert "🗼" in done.stdout, "JSON should stay readable"
    assert done.returncode == 0


def test_broken_text_is_a_question_like_any_other(tmp_path: Path) -> None:
    stdin = b"\xef\xbb\xbfwhere can i watch it\r\n\xff\xfe\x00\x1b[31m\n\xed\xa0\x80\n" + b"x" * 50_000
    done = casefile("ask", "--jsonl", "--facts", LIGHTHOUSE, cwd=tmp_path, stdin=stdin)
    questions = [answer["question"] for answer in objects(done.stdout)]
    assert done.stderr == ""
    assert questions == ["where can i watch it", "\ufffd\ufffd\x00\x1b[31m", "\ufffd\ufffd\ufffd", "x" * 50_000]


def test_a_broken_argument_is_a_question_like_any_other(tmp_path: Path) -> None:
    done = casefile("ask", b"wh\xffre can i watch it", "--json", "--facts", LIGHTHOUSE, cwd=tmp_path)
    [answer] = objects(done.stdout)
    assert answer["question"] == "wh\ufffdre can i watch it"


def test_no_standard_input_is_no_questions(tmp_path: Path) -> None:
    shell = 'exec "$0" -m bot ask --jsonl --facts "$1" <&-'
    done = subprocess.run(
        ["sh", "-c", shell, sys.executable, LIGHTHOUSE],  # noqa: S607  any system's shell will do
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_output_is_utf8_whatever_the_locale(tmp_path: Path) -> None:
    settings = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
    done = casefile("ask", "what happens to tobias", "--facts", LIGHTHOUSE, cwd=tmp_path, settings=settings)
    assert "Spoiler · S01E03" in done.stdout


def test_each_line_is_answered_before_the_next_comes(tmp_path: Path) -> None:
    with start("ask", "--jsonl", "--facts", LIGHTHOUSE, cwd=tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for question in (b"who plays inspector hale", b"what is the show about"):
            process.stdin.write(question + b"\n")
            process.stdin.flush()
            assert question in process.stdout.readline()
        process.stdin.close()
        assert process.wait(PATIENCE) == 0


def test_ctrl_c_ends_it_quietly(tmp_path: Path) -> None:
    with start("ask", "--jsonl", "--facts", LIGHTHOUSE, cwd=tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdin.write(b"what is the show about\n")
        process.stdin.flush()
        process.stdout.readline()  # now it waits for the next question
        process.send_signal(signal.SIGINT)
        assert process.wait(PATIENCE) == 130
        assert process.stderr.read() == b""


def test_a_reader_that_goes_away_ends_it_quietly(tmp_path: Path) -> None:
    with start("ask", "--jsonl", "--facts", LIGHTHOUSE, cwd=tmp_path) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        process.stdin.write(b"what is the show about\n" * 3)
        process.stdin.close()
        assert process.wait(PATIENCE) == 141
        assert process.stderr.read() == b""


def test_with_several_packs_the_show_is_named(tmp_path: Path) -> None:
    done = casefile("ask", "how often should i water my plants", "--facts", PACKS, cwd=tmp_path)
    assert done.stdout.splitlines()[0].endswith("· Houseplants")


@pytest.mark.parametrize("pack", ["lighthouse", "The Last Lighthouse"])
def test_one_pack_of_several_can_be_asked(tmp_path: Path, pack: str) -> None:
    arguments = ("ask", "how often should i water my plants", "--pack", pack, "--json", "--facts", PACKS)
    [answer] = objects(casefile(*arguments, cwd=tmp_path).stdout)
    assert "houseplants" not in answer["packs"]


def test_an_unknown_pack_is_answered_with_the_nearest(tmp_path: Path) -> None:
    done = casefile("ask", "x", "--pack", "lighthuose", "--facts", PACKS, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr == (
        "casefile: --pack: unknown pack 'lighthuose', did you mean 'lighthouse'? (there are: houseplants, lighthouse)\n"
    )


def test_a_position_holds_for_the_packs_that_have_it(tmp_path: Path) -> None:
    done = casefile("ask", "what happens to tobias", "--at", "S01E03", "--facts", PACKS, cwd=tmp_path)
    assert "\nHis boat capsizes in the storm" in done.stdout


@pytest.mark.parametrize(
    ("folder", "options", "complaint"),
    [
        (LIGHTHOUSE, ["--at", "S01E09"], "--at: unknown position 'S01E09' (season 1 has 6 episodes)"),
        (
            PACKS,
            ["--at", "S01E01", "--pack", "houseplants"],
            "--at: unknown position 'S01E01' (the pack has no timeline)",
        ),
        (
            PACKS,
            ["--at", "S09"],
            "--at: unknown position 'S09' (the timeline has season 1, 2)",
        ),
        (PACKS, ["--at", "soon"], "--at: unknown position 'soon' (write a season and an episode such as S01E03"),
    ],
)
def test_a_position_that_no_pack_has_is_refused(
    tmp_path: Path, folder: Path, options: list[str], complaint: str
) -> None:
    done = casefile("ask", "x", *options, "--facts", folder, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert done.stderr.startswith(f"casefile: {complaint}")


@pytest.mark.parametrize("options", [[], ["--jsonl"]])
def test_facts_with_problems_are_not_asked(tmp_path: Path, options: list[str]) -> None:
    pack = write_pack(tmp_path / "broken", "facts:\n  - id: a\n    asks: [x]\n    anwser: y\n  - id: b\n")
    done = casefile("ask", *options, *([] if options else ["x"]), "--facts", pack.name, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout == ""
    assert "broken/facts.yaml:4:5: anwser: " in done.stderr
    assert "broken/facts.yaml:5:5: " in done.stderr


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["ask"], "what is the question?"),
        (["ask", "x", "--jsonl"], "either a question or --jsonl"),
        (["ask", "x", "--fcts", "y"], "unrecognized arguments: --fcts"),
        (["check", "my-pack"], "unrecognized arguments: my-pack; did you mean `check --facts my-pack`?"),
        (["check", "no-folder"], "unrecognized arguments: no-folder\n"),
        (["ask", "x", "--facts", "nowhere"], "--facts names 'nowhere', which is not a folder"),
        (["chekc"], "unknown command 'chekc': did you mean 'check'?"),
        (["who plays nora"], "no command given: did you mean `ask 'who plays nora'`?"),
        (["zzz"], "unknown command 'zzz': there are run, play, ask, check, diff, leaks"),
        (["play", "--port", "70000"], "'70000', which is not a port: write a number from 0 to 65535"),
    ],
)
def test_a_misuse_is_explained(tmp_path: Path, arguments: list[str], complaint: str) -> None:
    (tmp_path / "my-pack").mkdir()
    done = casefile(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert complaint in done.stderr
    assert "Traceback" not in done.stderr


def test_help_shows_every_command_with_examples(tmp_path: Path) -> None:
    done = casefile("--help", cwd=tmp_path)
    assert done.returncode == 0
    for command in ("run", "play", "ask", "check", "leaks", "schema"):
        assert f"\n    {command} " in done.stdout
    assert 'casefile ask "who plays laffont" --at S01E03' in done.stdout


@pytest.mark.parametrize(
    "command", [["ask", "what is the show about"], ["check"], ["leaks", "--at", "S01E01"], ["ask", "--jsonl"]]
)
def test_without_discord_no_discord_is_imported(command: list[str]) -> None:
    code = (
        "import sys; from bot.cli import main; main(sys.argv[1:]);"
        "sys.stderr.write(repr([name for name in ('discord', 'simcord', 'aiohttp') if name in sys.modules]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *command, "--facts", LIGHTHOUSE],
        cwd=ROOT,
        env=environment(),
        input=b"what is the show about\n",
        capture_output=True,
        timeout=PATIENCE,
        check=True,
    )
    assert done.stderr == b"[]"
    assert done.stdout


CROSSOVER = PACKS.parent / "crossover"
RESCUED = "A trawler has taken her north."


@pytest.mark.parametrize(
    ("options", "is_open"),
    [
        ([], False),
        (["--at", "S01E02"], False),
        (["--at", "harrow-tides E03"], False),
        (["--at", "S01E02", "--at", "harrow-tides E03"], True),
        (["--at", "Harrow: Tides 3", "--at", "harrow S01"], True),
        (["--at", "S01E02", "--at", "harrow-tides E03", "--at", "harrow start"], False),
    ],
)
def test_how_far_is_said_for_each_show(tmp_path: Path, options: list[str], *, is_open: bool) -> None:
    done = casefile("ask", "what becomes of lena", "--pack", "harrow", *options, "--facts", CROSSOVER, cwd=tmp_path)
    assert RESCUED in done.stdout
    assert (f"||{RESCUED}||" not in done.stdout) == is_open


@pytest.mark.parametrize(
    ("position", "complaint"),
    [
        ("harrow-tides E09", "unknown position 'harrow-tides E09' (harrow-tides: write an episode such as E5;"),
        ("harow-tides E03", "unknown position 'harow-tides E03' (there is no show 'harow-tides', did you mean"),
        ("harrow-tides", "no pack has the position 'harrow-tides' (harrow: write a season and an episode such as"),
    ],
)
def test_a_position_that_a_named_show_does_not_have_is_refused(tmp_path: Path, position: str, complaint: str) -> None:
    done = casefile("ask", "x", "--at", position, "--facts", CROSSOVER, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(f"casefile: --at: {complaint}")


def test_what_is_hidden_can_be_withheld(tmp_path: Path) -> None:
    question = ("who broke the lamp", "--json", "--facts", LIGHTHOUSE)
    [tagged] = objects(casefile("ask", *question, cwd=tmp_path).stdout)
    [withheld] = objects(casefile("ask", "--policy", "withhold", *question, cwd=tmp_path).stdout)
    assert (tagged["outcome"], withheld["outcome"]) == ("found", "withheld")
    assert "||" in tagged["text"]
    assert withheld["text"] == "I have nothing on that. Perhaps one of these helps:"
