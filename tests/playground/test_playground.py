from __future__ import annotations

import signal
import socket
from http import HTTPStatus
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest

from bot.core.answers import Found
from bot.core.spoilers import Gate
from bot.library import Library
from bot.playground import questions_to_try
from tests.playground.browsing import read_address, running_playground, start_playground, unused_port

ROOT = Path(__file__).parents[2]
LIGHTHOUSE = ROOT / "tests" / "packs" / "lighthouse"
BALLARD = ROOT / "facts" / "ballard"


def test_ctrl_c_closes_the_playground_without_a_traceback() -> None:
    with start_playground(LIGHTHOUSE, unused_port()) as process:
        read_address(process)
        process.send_signal(signal.SIGINT)
        printed, _ = process.communicate()

    assert process.returncode == 0
    assert "The playground is closed." in printed
    assert "Traceback" not in printed


def test_a_taken_port_is_said_and_the_next_free_one_used() -> None:
    with socket.socket() as other_program:
        other_program.bind(("127.0.0.1", 0))
        other_program.listen()
        taken = other_program.getsockname()[1]
        with start_playground(LIGHTHOUSE, taken) as process:
            address, printed = read_address(process)
            process.terminate()
            process.communicate()

    assert f"Port {taken} is taken" in printed
    assert f":{taken}/" not in address


def test_only_the_page_itself_is_answered() -> None:
    with running_playground(LIGHTHOUSE) as address:
        page, _, key = address.partition("#")
        headers = {"X-Simcord-Capability": key, "Content-Type": "application/json"}
        assert status(f"{page}api/pages", headers) == HTTPStatus.OK
        others = (
            {"X-Simcord-Capability": ""},
            {"X-Simcord-Capability": key[::-1]},
            {"Origin": "https://elsewhere.test"},
            {"Host": "elsewhere.test"},
        )
        for other in others:
            assert status(f"{page}api/pages", headers | other) == HTTPStatus.UNAUTHORIZED


def status(address: str, headers: dict[str, str]) -> int:
    """Send an empty object; return the status of the answer."""
    try:
        with urlopen(Request(address, b"{}", headers), timeout=60) as response:  # noqa: S310  our own server
            return int(response.status)
    except HTTPError as error:
        with error:
            return error.code


@pytest.mark.parametrize("pack", [LIGHTHOUSE, BALLARD], ids=lambda pack: pack.name)
def test_there_are_three_questions_to_try_and_the_pack_answers_each(pack: Path) -> None:
    library = Library.open(pack)

    questions = questions_to_try(library, Gate())

    answers = [library.answer(question, gate=Gate()) for question in questions]
    assert len(questions) == len(set(questions)) == 3
    assert all(isinstance(answer, Found) for answer in answers)


@pytest.mark.parametrize("pack", [LIGHTHOUSE, BALLARD], ids=lambda pack: pack.name)
def test_the_first_question_to_try_has_something_behind_bars(pack: Path) -> None:
    library = Library.open(pack)

    answer = library.answer(questions_to_try(library, Gate())[0], gate=Gate())

    assert isinstance(answer, Found)
    assert answer.facts[0].hidden > 0


def test_a_pack_with_one_fact_has_one_question_to_try(tmp_path: Path) -> None:
    (tmp_path / "pack.yaml").write_text("format: 1\nid: one\nname: One\n")
    (tmp_path / "facts.yaml").write_text("facts: [{id: tea, asks: [who made the tea], answer: Ada.}]\n")

    assert questions_to_try(Library.open(tmp_path), Gate()) == ("who made the tea",)
