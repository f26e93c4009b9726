from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from _pytest.mark import ParameterSet

    from tests.loading.conftest import Bench

TABLE = Path(__file__).with_name("broken_files.txt")
FACT = "facts:\n  - id: a\n    asks: [why]\n    answer: so\n"


def rows() -> Iterator[ParameterSet]:
    for row in TABLE.read_text("utf-8").split("\n== ")[1:]:
        name, _, rest = row.partition("\n")
        file, _, problems = rest.partition("\n--\n")
        yield pytest.param(f"{file}\n", problems.strip().splitlines(), id=name)


@pytest.mark.usefixtures("either_parser")
@pytest.mark.parametrize(("file", "expected"), tuple(rows()))
def test_a_broken_file_is_explained(bench: Bench, file: str, expected: list[str]) -> None:
    assert bench.problems(f=file) == [f"p/f.yaml:{line}" for line in expected]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        (FACT + f"    title: {'x' * 251}\n", "5:12: title: has 251 characters; at most 250 are allowed"),
        (FACT.replace("why", "x" * 301), "3:12: asks: has 301 characters; at most 300 are allowed"),
        (FACT.replace("so", "x" * 10_001), "4:13: answer: has 10,001 characters; at most 10,000 are allowed"),
        (FACT.replace("so", f"[{'x, ' * 51}]"), "4:13: answer: has 51 items; at most 50 are allowed"),
        (f"people: [{{name: A, aliases: {'x' * 101}}}]", "1:29: aliases: has 101 characters; at most 100 are allowed"),
    ],
)
def test_what_is_too_long_is_refused(bench: Bench, file: str, expected: str) -> None:
    assert bench.problems(f=file) == [f"p/f.yaml:{expected}"]


@pytest.mark.parametrize(
    ("file", "expected"),
    [
        ("", "1:1: format: missing; write for instance `format: 1`"),
        ("format: 2\nid: p\nname: P\n", "1:9: format: is the text '2'; this version of Casefile reads `format: 1`"),
        ("format: 1\nname: P\n", "1:1: id: missing; write for instance `id: houseplants`"),
        (
            "format: 1\nid: p\nname: P\ntimelin: {seasons: []}\n",
            "4:1: timelin: unknown key 'timelin', did you mean 'timeline'?",
        ),
        (
            "format: 1\nid: p\nname: P\ntimeline: {seasons: [{season: 1, episodes: 0}]}\n",
            "4:44: episodes: is the text '0'; a whole number from 1 to 9999 is wanted, such as `episodes: 10`",
        ),
        (
            "format: 1\nid: p\nname: P\ntimeline: {seasons: [{season: 2, episodes: 1}, {season: 1, episodes: 1}]}\n",
            "4:48: season: season 1 comes after season 2; list them in story order",
        ),
        (
            "format: 1\nid: p\nname: P\ndefault_sources: [a]\nsources: {b: {title: B}}\n",
            "4:19: sources: unknown source 'a', did you mean 'b'?",
        ),
        (
            "format: 1\nid: p\nname: P\nsources: {b: {title: B, address: www}}\n",
            "4:34: address: is no web address; it starts with https://",
        ),
        (
            "format: 1\nid: p\nname: P\nsynonyms: {rhd: }\n",
            "4:12: rhd: is empty; write for instance `rhd: robbery homicide division`",
        ),
    ],
)
def test_a_broken_pack_file_is_explained(bench: Bench, file: str, expected: str) -> None:
    assert f"p/pack.yaml:{expected}" in bench.problems(pack=file)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("[der, der die das]", "4:23: function_words: has 'der die das'; single words are wanted, such as"),
        ("\n  - der\n  - '?!'", "6:5: function_words: has '?!'; single words are wanted, such as"),
        ("[der, '']", "4:23: function_words: is empty; write for instance"),
        ("{der: die}", "4:17: function_words: is a group of keys; one text is wanted, such as"),
        (f"[{'a' * 31}]", "4:18: function_words: has 31 characters; at most 30 are allowed"),
    ],
)
def test_a_broken_list_of_function_words_is_explained(bench: Bench, written: str, expected: str) -> None:
    (problem,) = bench.problems(pack=f"format: 1\nid: p\nname: P\nfunction_words: {written}\n")
    assert problem.startswith(f"p/pack.yaml:{expected}")
    assert "at most" in problem or "`function_words: [der, die, das]`" in problem


def test_a_huge_timeline_is_refused(bench: Bench) -> None:
    seasons = ", ".join(f"{{season: {number}, episodes: 9999}}" for number in (1, 2, 3))
    problems = bench.problems(pack=f"format: 1\nid: p\nname: P\ntimeline: {{seasons: [{seasons}]}}\n")
    assert problems == ["p/pack.yaml:4:11: timeline: has 29,997 episodes; at most 20,000 are allowed"]


def test_problems_of_all_entries_and_files_come_at_once_and_in_order(bench: Bench) -> None:
    problems = bench.problems(
        a=FACT + "    topic: x\n  - id: b\n    asks: [who]\n    answer: me\n    revealed: S09\n",
        b="facts: [a\n",
        c="people:\n  - name: Ada\n    nmae: Ada\n",
        pack="format: 1\nid: p\nname: ''\n",
    )
    assert [problem.split(" ")[0] for problem in problems] == [
        "p/a.yaml:5:12:",
        "p/a.yaml:9:15:",
        "p/b.yaml:1:8:",
        "p/c.yaml:3:5:",
        "p/pack.yaml:3:7:",
    ]


def test_a_broken_timeline_is_one_problem_not_one_for_every_position(bench: Bench) -> None:
    problems = bench.problems(
        pack="format: 1\nid: p\nname: P\ntimeline: {seasons: [{season: one, episodes: 10}]}\n",
        a=FACT + "    revealed: S01E05\n",
    )
    assert len(problems) == 1
    assert problems[0].startswith("p/pack.yaml:4:31: season: is the text 'one'")


def test_broken_sources_are_one_problem_not_one_for_every_citation(bench: Bench) -> None:
    problems = bench.problems(pack="format: 1\nid: p\nname: P\nsources: [review]\n", a=FACT + "    sources: [review]\n")
    assert len(problems) == 1
    assert problems[0].startswith("p/pack.yaml:4:10: sources: is a list")


def test_a_file_that_is_wrong_everywhere_is_listed_up_to_a_limit(bench: Bench) -> None:
    problems = bench.problems(a="facts:\n" + "  - why\n" * 600)
    assert len(problems) == 501
    assert problems[-1].endswith("100 more problems in this file are not listed")


@pytest.mark.usefixtures("either_parser")
def test_columns_count_characters_not_bytes(bench: Bench) -> None:
    assert bench.problems(a="facts: [{id: a, asks: [éé👻], answer: x, topic: nope}]\n")[0].startswith(
        "p/a.yaml:1:48: topic"
    )
