from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.cli.running import LIGHTHOUSE, casefile, objects

if TYPE_CHECKING:
    from pathlib import Path


def test_why_follows_the_answer(tmp_path: Path) -> None:
    done = casefile("ask", "who playes nora vaen", "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    answer, why = done.stdout.split("\nWhy\n")
    assert answer.startswith("### Who plays Nora Vane\n")
    assert "  read as     (who) plays [nora vane]\n" in why
    assert "  corrected   playes → plays, vaen → vane\n" in why
    assert "  names       nora vane = lighthouse/nora-vane\n" in why
    assert "  1 * lighthouse/nora-vane.played-by " in why
    assert "      covered by its asks: plays nora vane\n" in why
    assert "  calibration lighthouse: slope " in why
    assert why.splitlines()[-1].startswith("  verdict     answer: the best fact has ")
    assert why.splitlines()[-1].endswith(", ANSWER_FROM is 0.55")


def test_an_explanation_is_plain_text_where_there_is_no_terminal(tmp_path: Path) -> None:
    done = casefile("ask", "who plays nora", "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "\x1b" not in done.stdout


def test_the_numbers_stand_below_their_headings(tmp_path: Path) -> None:
    lines = casefile("ask", "who plays nora", "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path).stdout.splitlines()
    heading = next(line for line in lines if line.startswith("  best facts"))
    rows = [line for line in lines if line[2:3].isdigit()]
    assert len(rows) == 5
    assert {len(row) for row in rows} == {len(heading)}


def test_without_asking_for_it_nothing_is_explained(tmp_path: Path) -> None:
    done = casefile("ask", "who plays nora", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "Why" not in done.stdout


def test_a_compound_question_is_explained_part_by_part(tmp_path: Path) -> None:
    question = "who plays nora and who plays tobias"
    done = casefile("ask", question, "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path)
    whole, first, second = done.stdout.partition("\nWhy\n")[2].split("\nPart ")
    assert whole.endswith("  verdict     answer: put together of its parts, see below\n")
    assert first.startswith("1\n  read as     (who) plays [nora]\n")
    assert second.startswith("2\n  read as     (who) plays [tobias]\n")


@pytest.mark.parametrize("options", [["--json"], ["--json", "--reveal"]])
def test_json_gets_an_object_of_its_own(tmp_path: Path, options: list[str]) -> None:
    done = casefile("ask", "who plays nora's late husband", "--explain", *options, "--facts", LIGHTHOUSE, cwd=tmp_path)
    [found] = objects(done.stdout)
    why = found["explanation"]
    assert list(found)[-1] == "explanation"
    assert (why["verdict"], why["decided_by"], why["threshold"]) == ("abstain", "ASK_BACK_FROM", 0.3)
    assert why["compared"] < 0.3
    assert why["scope"] == pytest.approx(found["confidence"])
    best = why["facts"][0]
    assert best["fact"] == "nora-vane.played-by"
    assert best["bias"] + sum(one["added"] for one in best["evidence"].values()) == pytest.approx(
        best["logit"], abs=1e-2
    )
    assert {"text": "husband", "by": "nothing"} in best["covered"]
    assert set(why["calibration"]) == {"lighthouse"}


def test_many_questions_can_be_explained_too(tmp_path: Path) -> None:
    done = casefile("ask", "--jsonl", "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path, stdin=b"who plays nora\n\n")
    assert [answer["explanation"]["decided_by"] for answer in objects(done.stdout)] == ["ANSWER_FROM", "nothing near"]


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_what_is_hidden_is_counted_until_it_is_revealed(tmp_path: Path, options: list[str]) -> None:
    arguments = ["ask", "who is the man in the tower", "--explain", *options, "--facts", str(LIGHTHOUSE)]
    hidden, revealed = (casefile(*arguments, *more, cwd=tmp_path).stdout for more in ([], ["--reveal"]))
    why = hidden.partition("Why" if not options else '"explanation"')[2]
    assert "keeper" not in why
    assert "still hidden here" in why or '"unseen": ' in why
    assert "keeper.about" in revealed


def test_what_a_position_opens_is_listed_there(tmp_path: Path) -> None:
    arguments = ("who is the man in the tower", "--at", "S01E04", "--explain", "--facts", LIGHTHOUSE)
    assert "lighthouse/keeper.about" in casefile("ask", *arguments, cwd=tmp_path).stdout


def test_a_text_that_completion_offers_is_said_to_be_answered_at_once(tmp_path: Path) -> None:
    done = casefile("ask", "Who plays Nora Vane", "--explain", "--facts", LIGHTHOUSE, cwd=tmp_path)
    assert "  offered     completion offers this very text" in done.stdout
