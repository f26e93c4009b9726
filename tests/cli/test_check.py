from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.cli.running import casefile, write_pack

if TYPE_CHECKING:
    from pathlib import Path

GOOD = "facts:\n  - {id: tea, asks: [is there tea, tea], answer: Yes.}\n"
BROKEN = "facts:\n  - {id: tea, asks: [is there tea], anwser: Yes.}\n  - {id: tea, asks: [x], answer: No.}\n"
ELSEWHERE = "1 pack, 1 fact, 1 ask: no problems\n"
TIMELINE = "timeline:\n  seasons:\n    - {season: 1, episodes: 4}\n"
# The title says a word that only hidden text says, which works but deserves a look.
DOUBTFUL = """\
facts:
  - id: end
    title: The shipwreck
    asks: [how does it end]
    answer: {text: There is a shipwreck., revealed: S01E04}
"""


def test_sound_facts_are_counted(tmp_path: Path) -> None:
    write_pack(tmp_path / "packs" / "tea", GOOD)
    write_pack(tmp_path / "packs" / "coffee", GOOD)
    done = casefile("check", "--facts", "packs", cwd=tmp_path)
    assert done.stdout == "2 packs, 2 facts, 4 asks: no problems\n"
    assert done.returncode == 0


def test_every_problem_is_listed_with_its_place(tmp_path: Path) -> None:
    write_pack(tmp_path / "tea", BROKEN)
    done = casefile("check", "--facts", "tea", cwd=tmp_path)
    *problems, tally = done.stdout.splitlines()
    assert done.returncode == 1
    assert done.stderr == ""
    assert len(problems) >= 2
    assert all(re.match(r"tea/facts\.yaml:[23]:\d+: \S", problem) for problem in problems)
    assert any("anwser: unknown key" in problem and "answer" in problem for problem in problems)
    assert tally == f"tea: {len(problems)} errors"
    assert "\x1b" not in done.stdout


def test_warnings_are_listed_and_pass(tmp_path: Path) -> None:
    write_pack(tmp_path / "wreck", DOUBTFUL, header=TIMELINE)
    done = casefile("check", "--facts", "wreck", cwd=tmp_path)
    problem, summary = done.stdout.splitlines()
    assert problem.startswith("wreck/facts.yaml:3:12: title: ")
    assert problem.endswith(" (warning)")
    assert summary == "1 pack, 1 fact, 1 ask: 1 warning"
    assert done.returncode == 0


def test_a_strict_check_fails_for_warnings(tmp_path: Path) -> None:
    write_pack(tmp_path / "wreck", DOUBTFUL, header=TIMELINE)
    assert casefile("check", "--strict", "--facts", "wreck", cwd=tmp_path).returncode == 1


def test_a_strict_check_passes_without_any(tmp_path: Path) -> None:
    write_pack(tmp_path / "tea", GOOD)
    assert casefile("check", "--strict", "--facts", "tea", cwd=tmp_path).returncode == 0


def test_without_a_folder_named_the_facts_here_are_checked(tmp_path: Path) -> None:
    write_pack(tmp_path / "facts" / "tea", GOOD)
    assert casefile("check", cwd=tmp_path).stdout == "1 pack, 1 fact, 2 asks: no problems\n"


def test_without_facts_here_those_beside_the_bot_are_checked(tmp_path: Path) -> None:
    done = casefile("check", cwd=tmp_path)
    assert done.returncode == 0
    assert re.search(r"^\d+ packs?, \d\d+ facts, ", done.stdout, re.MULTILINE)


def test_golden_questions_are_asked(tmp_path: Path) -> None:
    (write_pack(tmp_path / "tea", GOOD) / "golden.yaml").write_text("golden: [{ask: xyzzy, finds: nothing}]", "utf-8")
    done = casefile("check", "--facts", "tea", cwd=tmp_path)
    assert done.stdout == "1 pack, 1 fact, 2 asks, 1 golden question: no problems\n"
    assert done.returncode == 0


def test_a_golden_question_that_fails_fails_the_check(tmp_path: Path) -> None:
    facts = "facts: [{id: end, asks: [how does it end], answer: The ship is wrecked.}]"
    folder = write_pack(tmp_path / "wreck", facts, header=TIMELINE)
    asked = "golden:\n  - {ask: how does it end, at: S01E03, hides_words: [wreck]}\n  - {ask: xyzzy, finds: end}\n"
    (folder / "golden.yaml").write_text(asked, "utf-8")
    done = casefile("check", "--facts", "wreck", cwd=tmp_path)
    leak, miss, summary = done.stdout.splitlines()
    assert leak.startswith(
        "wreck/golden.yaml:2:11: golden: LEAK: 'how does it end' at S01E03, the reply (outside bars)"
    )
    assert leak.endswith("('wreck')")
    assert miss == (
        "wreck/golden.yaml:3:11: golden: 'xyzzy' finds nothing; end is wanted: add such a wording to its asks, "
        "or correct `finds:`"
    )
    assert summary == "1 pack, 1 fact, 1 ask, 2 golden questions: 2 errors"
    assert done.returncode == 1


@pytest.fixture
def two_packs(tmp_path: Path) -> Path:
    write_pack(tmp_path / "facts" / "tea", GOOD)
    write_pack(tmp_path / "elsewhere", "facts:\n  - {id: cake, asks: [is there cake], answer: No.}\n")
    return tmp_path


def test_the_folder_can_be_set_in_the_environment(two_packs: Path) -> None:
    done = casefile("check", cwd=two_packs, settings={"FACTS_DIR": "elsewhere"})
    assert done.stdout == ELSEWHERE


def test_the_folder_can_be_set_in_a_file(two_packs: Path) -> None:
    (two_packs / ".env").write_text("# mine\nFACTS_DIR = 'elsewhere'\n", "utf-8")
    assert casefile("check", cwd=two_packs).stdout == ELSEWHERE


def test_the_environment_goes_before_the_file(two_packs: Path) -> None:
    (two_packs / ".env").write_text("FACTS_DIR=nowhere\n", "utf-8")
    done = casefile("check", cwd=two_packs, settings={"FACTS_DIR": "elsewhere"})
    assert done.stdout == ELSEWHERE


def test_a_folder_that_is_named_goes_before_all_settings(two_packs: Path) -> None:
    done = casefile("check", "--facts", "elsewhere", cwd=two_packs, settings={"FACTS_DIR": "facts"})
    assert done.stdout == ELSEWHERE


def test_a_setting_that_names_no_folder_is_refused(two_packs: Path) -> None:
    done = casefile("check", cwd=two_packs, settings={"FACTS_DIR": "nowhere"})
    assert (
        done.stderr
        == "casefile: FACTS_DIR names 'nowhere', which is not a folder: name a pack's folder or a folder of packs\n"
    )
    assert done.returncode == 2


def test_a_settings_file_that_is_no_text_is_refused(two_packs: Path) -> None:
    (two_packs / ".env").write_bytes(b"FACTS_DIR=\xff\xfe\n")
    done = casefile("check", cwd=two_packs)
    assert done.stderr == "casefile: .env cannot be read: it is not UTF-8 text.\n"
    assert done.returncode == 2


def test_settings_of_the_bot_do_not_stop_a_check(two_packs: Path) -> None:
    assert casefile("check", cwd=two_packs, settings={"LOG_LEVEL": "loud", "PLAY_PORT": "x"}).returncode == 0
