"""What YAML can do to a loader, and what it may not do to ours."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.core.spoilers import text_for_matching
from bot.loading import FactsError, load
from bot.loading.nodes import Scalar
from bot.loading.problems import Findings, Page
from bot.loading.trees import read_tree

if TYPE_CHECKING:
    from bot.loading import Problem
    from tests.loading.conftest import Bench

PACK = "format: 1\nid: p\nname: P\n"
TRAPS = ["no", "on", "yes", "NO", "true", "1:30", "2025-07-09", "007", "0x1F", "1_000", "1e3", ".inf", "+1", "12.50"]

pytestmark = pytest.mark.usefixtures("either_parser")
# The parser that a fixture chooses is the same for all examples of a property.
per_example = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150)


def answer_of(bench: Bench, text: str) -> str:
    return text_for_matching(bench.pack(f=text).facts[0].segments[0].text)


@pytest.mark.parametrize("written", TRAPS)
def test_a_plain_scalar_stays_the_text_that_was_written(bench: Bench, written: str) -> None:
    pack = bench.pack(f=f"facts:\n  - id: a\n    asks: [{written}]\n    answer: {written}\n")
    assert text_for_matching(pack.facts[0].asks[0]) == written
    assert text_for_matching(pack.facts[0].segments[0].text) == written


@pytest.mark.parametrize("written", ["'~'", '"null"', "'null'"])
def test_a_quoted_null_is_a_word(bench: Bench, written: str) -> None:
    assert answer_of(bench, f"facts:\n  - id: a\n    asks: [x]\n    answer: {written}\n") == written[1:-1]


@pytest.mark.parametrize("written", ["", " ~", " null", " Null", " NULL"])
def test_a_bare_null_is_as_good_as_not_there(bench: Bench, written: str) -> None:
    pack = bench.pack(f=f"facts:\n  - id: a\n    title:{written}\n    asks: [x]\n    answer: y\n    as_of:{written}\n")
    assert text_for_matching(pack.facts[0].title) == "X"
    assert pack.facts[0].as_of is None


def test_words_that_yaml_takes_for_switches_are_keys_like_others(bench: Bench) -> None:
    pack = bench.load(pack=f"{PACK}synonyms: {{on: switched on, no: number}}\n").revision.packs[0]
    assert pack.synonyms == {"on": "switched on", "no": "number"}


def test_function_words_are_words_whatever_yaml_takes_them_for(bench: Bench) -> None:
    pack = bench.load(pack=f"{PACK}function_words: [on, NO, l', Für]\n").revision.packs[0]
    assert pack.function_words == {"on", "no", "l'", "für"}


def test_a_pack_without_function_words_has_none_and_one_may_stand_alone(bench: Bench) -> None:
    assert bench.load(pack=PACK).revision.packs[0].function_words == frozenset()
    assert bench.load(pack=f"{PACK}function_words: der\n").revision.packs[0].function_words == {"der"}


def test_folded_text_is_one_paragraph_and_literal_text_keeps_its_lines(bench: Bench) -> None:
    folded = "facts:\n  - id: a\n    asks: [x]\n    answer: >-\n      one\n      two\n"
    assert answer_of(bench, folded) == "one two"
    assert answer_of(bench, folded.replace(">-", "|")) == "one\ntwo"


def test_titles_and_asks_are_put_on_one_line(bench: Bench) -> None:
    pack = bench.pack(f="facts:\n  - id: a\n    title: |\n      one\n      two\n    asks: [x]\n    answer: y\n")
    assert text_for_matching(pack.facts[0].title) == "one two"


def test_a_byte_order_mark_and_windows_lines_are_no_problem(bench: Bench) -> None:
    file = "\ufefffacts:\r\n  - id: a\r\n    asks: [x]\r\n    answer: y\r\n"
    assert answer_of(bench, file) == "y"


def test_a_document_start_and_comments_are_no_problem(bench: Bench) -> None:
    assert answer_of(bench, "# facts\n---\nfacts:  # all\n  - {id: a, asks: [x], answer: y}\n") == "y"


def test_an_empty_file_is_no_problem(bench: Bench) -> None:
    bench.pack(f="facts: [{id: a, asks: [x], answer: y}]", empty="", comment="# later\n", bare="facts:\n")


def test_an_alias_bomb_is_refused_without_expanding_it(bench: Bench) -> None:
    lines = ["a0: &a0 [x, x]", *(f"a{i}: &a{i} [*a{i - 1}, *a{i - 1}]" for i in range(1, 60))]
    problems = bench.problems(f="\n".join(lines))
    assert "p/f.yaml:1:5: the anchor '&a0' is not allowed; write the text out where it is needed" in problems
    # An anchor, two aliases and an unknown key in each line, and nothing beyond what is written.
    assert len(problems) == 60 * 4 - 2


@pytest.mark.parametrize(
    "text",
    ["[" * 100_000, "{a: " * 100_000, "- " * 100_000, "\n".join(" " * i + "a:" for i in range(1_000)), "? " * 100_000],
)
def test_deep_nesting_is_refused_and_does_not_exhaust_the_stack(bench: Bench, text: str) -> None:
    problems = bench.problems(f=text)
    assert any("more than 20 levels deep" in problem for problem in problems)


@pytest.mark.parametrize(
    "files",
    [
        {"pack": f"format: {'9' * 9_999}\nid: p\nname: P\n"},
        {"pack": f"format: 1\nid: p\nname: P\ntimeline: {{seasons: [{{season: {'9' * 9_999}, episodes: 1}}]}}\n"},
        {"pack": "format: 1\nid: p\nname: P\ntimeline: {seasons: [{season: 1, episodes: 1000000}]}\n"},
        {"f": f"facts: [{{id: a, asks: [x], answer: [{{text: y, revealed: S{'9' * 9_999}E1}}]}}]\n"},
        {"f": f"ratings: [{{source: x, score: {'9' * 9_999}, count: 1e999}}]\n"},
        {"f": f"facts: [{{id: a, asks: [{'(a+)+' * 20_000}], answer: y}}]\n"},
        {"f": f"people: [{{id: a, name: A, aliases: [{', '.join(map(str, range(100_000)))}]}}]\n"},
        {"f": "facts: !!python/object/apply:os.abort []\n"},
    ],
)
def test_what_is_gigantic_or_could_run_is_refused_in_a_sentence(bench: Bench, files: dict[str, str]) -> None:
    for problem in bench.problems(**files):
        assert len(problem) < 400


def test_a_file_of_more_than_32_mebibytes_is_refused_unread(bench: Bench) -> None:
    problems = bench.problems(f=b"[" + b"#" * (32 * 1024 * 1024))
    assert problems == ["p/f.yaml:1:1: is larger than 32 MiB; split it into several files"]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"facts:\n  - id: \xe9t\xe9\n", "2:9: is not UTF-8 (the byte 0xE9 here); save it as UTF-8"),
        ("facts:\n".encode("utf-16"), "1:1: is not UTF-8 but UTF-16; save it as UTF-8"),
        (b"facts:\n  - \x07\n", "2:5: the character U+0007 cannot stand in a text file; remove it"),
    ],
)
def test_a_file_that_is_no_text_is_refused(bench: Bench, content: bytes, expected: str) -> None:
    assert bench.problems(f=content) == [f"p/f.yaml:{expected}"]


@pytest.mark.parametrize("escape", [r"\ud800", r"\UFFFFFFFF", r"\x00", r"\e"])
def test_an_escape_cannot_smuggle_in_what_is_no_text(bench: Bench, escape: str) -> None:
    assert len(bench.problems(f=f'facts:\n  - id: a\n    asks: [x]\n    answer: "{escape}"\n')) == 1


@given(
    content=st.one_of(st.binary(max_size=200), st.text(max_size=200).map(lambda text: text.encode("utf-8", "replace")))
)
@per_example
def test_no_file_raises_anything_but_a_facts_error(content: bytes) -> None:
    check_loads_or_explains(content, PACK.encode())
    check_loads_or_explains(b"", content)


KEYS = (
    "facts people characters ratings episodes entities id asks answer text value revealed sources name played_by source"
)
MORE_KEYS = "score scale episode about title disputed aliases timeline seasons season episodes"
SIGNS = "S01E01 start % 10 a b : : : - - [ ] { } , , & * ! | > ' \" # --- ? ~"
PIECES = st.sampled_from(f"{KEYS} {MORE_KEYS} {SIGNS}".split())


@given(pieces=st.lists(st.tuples(PIECES, st.sampled_from(["", " ", " ", "\n", "\n  ", "\n    ", "\t"]))))
@per_example
def test_no_heap_of_our_own_words_raises_anything_but_a_facts_error(pieces: list[tuple[str, str]]) -> None:
    text = "".join(piece + space for piece, space in pieces)
    check_loads_or_explains(text.encode(), f"{PACK}timeline: {{seasons: [{{season: 1, episodes: 2}}]}}\n".encode())
    check_loads_or_explains(b"", f"{PACK}{text}".encode())


def check_loads_or_explains(file: bytes, pack: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "pack.yaml").write_bytes(pack)
        Path(folder, "f.yaml").write_bytes(file)
        problems = problems_of(Path(folder))
    assert all(problem.line >= 1 and problem.column >= 1 and problem.message for problem in problems)


def problems_of(folder: Path) -> tuple[Problem, ...]:
    try:
        return load(folder).warnings
    except FactsError as error:
        return error.problems or pytest.fail("an error without a problem")


@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"])))
@per_example
def test_any_text_that_yaml_can_write_is_read_back_unchanged(text: str) -> None:
    findings = Findings()
    tree = read_tree(yaml.safe_dump(text, allow_unicode=True, default_style='"'), Page("f", findings))
    assert isinstance(tree, Scalar)
    assert tree.text == text
    assert not findings.failed
