"""Names, numbers and verdicts that probably give something away are reported, and nothing else is."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.spoilers import text_for_matching
from bot.loading import load

if TYPE_CHECKING:
    from bot.loading import Problem
    from tests.loading.conftest import Bench

PACKS = Path(__file__).parent / "likely_leaks"
ROOT = Path(__file__).parents[2]
MARK = "  # leak"
EXPECTED = """\
5:9: aliases: says 'strangler', which nothing that is told of it says before S01E05
6:9: aliases: says 'widow', which nothing that is told of it says before S01E05
12:9: aliases: says 'anton', which nothing that is told of it says before S01E07
13:9: aliases: says 'informer', which nothing that is told of it says before S01E06
18:11: name: says 'hostage', which nothing that is told of it says before S01E04
31:9: aliases: contains 'the lamplighter', a name hidden until S01E03
37:9: aliases: says 'smugglers', which nothing that is told of it says before S01E06
45:9: aliases: says 'hanging', which nothing that is told of it says before S01E04
48:13: source: singles out 's01e06', which hints at what is hidden until S01E06
57:9: asks: singles out 'episode 6 of season 1', which hints at what is hidden until S01E06
60:9: answer: singles out 's01e06', which hints at what is hidden until S01E06
67:9: answer: singles out 'season 1 finale', which hints at what is hidden until S01E08
73:9: answer: counts 'fourth victim', which nothing else does before S01E02
74:9: answer: counts 'two of the councillors die', which nothing else does before S01E08
75:9: answer: counts 'seven glass lanterns', which nothing else does before S02E01
"""


def warnings_of(*packs: Path) -> tuple[Problem, ...]:
    return tuple(warning for pack in packs for warning in load(pack).warnings)


def test_each_likely_leak_is_reported_where_it_stands() -> None:
    lines = (PACKS / "glass-hour" / "facts.yaml").read_text(encoding="utf-8").splitlines()
    marked = [number for number, line in enumerate(lines, 1) if line.endswith(MARK)]
    warnings = warnings_of(PACKS / "glass-hour")
    assert [warning.line for warning in warnings] == marked
    said = [f"{one.line}:{one.column}: {one.field}: {one.message.split(';')[0]}" for one in warnings]
    assert said == EXPECTED.splitlines()


def test_near_misses_are_not_reported() -> None:
    assert warnings_of(PACKS / "still-water") == ()


@pytest.mark.parametrize("folder", ["facts", "tests/packs", "tests/stories", "tests/crossover", "benchmarks/packs"])
def test_packs_that_hide_with_care_are_not_reported(folder: str) -> None:
    assert warnings_of(ROOT / folder) == ()


def test_what_a_curator_says_is_harmless_is_not_reported(tmp_path: Path) -> None:
    (tmp_path / "p").mkdir()
    (tmp_path / "p" / "pack.yaml").write_bytes((PACKS / "glass-hour" / "pack.yaml").read_bytes())
    written = (PACKS / "glass-hour" / "facts.yaml").read_text(encoding="utf-8").splitlines()
    silenced = "\n".join(map(_silenced, written))
    (tmp_path / "p" / "facts.yaml").write_text(silenced, encoding="utf-8")
    assert warnings_of(tmp_path / "p") == ()


def _silenced(line: str) -> str:
    if not line.endswith(MARK):
        return line
    start = line.index(": " if ": " in line else "- ") + 2
    return f'{line[:start]}{{text: "{line[start:].removesuffix(MARK)}", revealed: start}}'


def test_a_warning_says_what_would_be_right_and_hides_nothing(bench: Bench) -> None:
    jo = "characters:\n  - {name: Jo, aliases: [the thief], about: [{text: She steals., revealed: S01E04}]}\n"
    loaded = bench.load(a=jo)
    (warning,) = loaded.warnings
    assert str(warning) == (
        "p/a.yaml:2:26: aliases: says 'thief', which nothing that is told of it says before S01E04; "
        "write {text: …, revealed: S01E04} if that is a spoiler, revealed: start if it is harmless"
    )
    (alias,) = loaded.revision.packs[0].entities[0].aliases
    assert (text_for_matching(alias), alias.revealed) == ("the thief", None)


def test_a_disputed_value_is_written_with_its_own_key(bench: Bench) -> None:
    (warning,) = bench.warnings(
        a="facts:\n"
        "  - id: a\n    topic: rating\n    asks: [x]\n"
        "    disputed: [S01E04 is the best., None stands out., {value: Jo rows., revealed: S01E04}]\n"
    )
    assert warning == (
        "p/a.yaml:5:16: disputed: singles out 's01e04', which hints at what is hidden until S01E04; "
        "write {value: …, revealed: S01E04} if that is a spoiler, revealed: start if it is harmless"
    )


def test_a_fact_tells_of_the_first_two_that_it_is_about(bench: Bench) -> None:
    people = "characters:\n" + "".join(
        f"  - {{name: {name}, aliases: [the {name.lower()} thief]}}\n" for name in ("Jo", "Bea", "Cy")
    )
    told = "{text: A purse is stolen., revealed: S01E04}"
    fact = f"facts:\n  - {{id: a, title: What goes, asks: [x], answer: [{told}], entities: [jo, bea, cy]}}\n"
    # Names of all three say "thief", which makes it harmless; so only one may.
    assert bench.warnings(a=people + fact) == []
    for name, reported in (("jo", True), ("bea", True), ("cy", False)):
        others = people
        for other in {"jo", "bea", "cy"} - {name}:
            others = others.replace(f", aliases: [the {other} thief]", "")
        assert bool(bench.warnings(a=others + fact)) is reported, name


def test_a_position_of_another_story_is_kept_in_what_is_proposed(tmp_path: Path) -> None:
    jo = "characters:\n  - {name: Jo, revealed: b E2, aliases: [the thief], about: {text: She steals., revealed: E3}}\n"
    for pack, facts in {"a": jo, "b": ""}.items():
        (tmp_path / pack).mkdir()
        header = f"format: 1\nid: {pack}\nname: {pack.upper()}\ntimeline: {{episodes: 5}}\n"
        (tmp_path / pack / "pack.yaml").write_text(header, encoding="utf-8")
        (tmp_path / pack / "facts.yaml").write_text(facts, encoding="utf-8")
    (warning,) = load(tmp_path).warnings
    assert "before E3; write {text: …, revealed: [E3, b E2]}" in warning.message
