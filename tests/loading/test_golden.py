from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.golden import Golden
from bot.loading import load

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loading.conftest import Bench

FACTS = """\
facts:
  - {id: watering, asks: [how often do i water], answer: Weekly.}
  - {id: harvest, asks: [when do i harvest], answer: {text: In May., revealed: S01E05}}
"""
QUESTIONS = """\
golden:
  - ask: [how  often, water when]
    finds: watering
  - {ask: who shot jr, finds: nothing}
  - ask: when is the harvest
    at: S01E04
    finds: [harvest]
    hides: harvest
    hides_words: [May, in  spring]
"""


def test_golden_questions_are_read_one_a_wording_with_their_places(bench: Bench) -> None:
    pack = bench.pack(facts=FACTS, golden=QUESTIONS)
    assert pack.golden == (
        Golden(ask="how often", finds=("watering",)),
        Golden(ask="water when", finds=("watering",)),
        Golden(ask="who shot jr", finds_nothing=True),
        Golden(
            ask="when is the harvest",
            at=pack.timeline.parse("S01E04"),
            finds=("harvest",),
            hides=("harvest",),
            hides_words=("May", "in spring"),
        ),
    )
    assert [(one.line, one.column) for one in pack.golden] == [(2, 11), (2, 23), (4, 11), (5, 10)]
    assert all(one.file.endswith("golden.yaml") for one in pack.golden)


def test_a_fact_called_nothing_is_meant_by_a_list(bench: Bench) -> None:
    facts = "facts: [{id: nothing, asks: [what is left], answer: Dust.}]"
    pack = bench.pack(facts=facts, golden="golden: [{ask: what is left, finds: [nothing]}]")
    assert pack.golden == (Golden(ask="what is left", finds=("nothing",)),)


@pytest.mark.parametrize(
    ("questions", "problem"),
    [
        ("golden: [{ask: a, finds: watring}]", "1:26: finds: unknown fact 'watring', did you mean 'watering'?"),
        ("golden: [{ask: a, hides: [zzz]}]", "1:27: hides: unknown fact 'zzz'; write the id of a fact of this pack"),
        ("golden: [{ask: a}]", "1:10: this question expects nothing; write `finds:` with a fact's id or `nothing`"),
        ("golden: [{ask: a, hides: []}]", "1:10: this question expects nothing; write `finds:`"),
        ("golden: [{finds: watering}]", "1:10: ask: missing; write for instance `ask: who plays jo`"),
        ("golden: [{ask: [], finds: watering}]", "1:16: ask: is an empty list; write for instance `ask: who plays jo`"),
        ("golden: [{ask: a, find: watering}]", "1:19: find: unknown key 'find', did you mean 'finds'?"),
        ("golden: [{ask: a, finds: watering, at: S01E99}]", "at: unknown position 'S01E99' (season 1 has 10 episodes)"),
        ("golden: {ask: a}", "1:9: golden: is a group of keys; a list is wanted"),
        ("facts: []", "1:1: facts: unknown key 'facts'; known here: golden"),
        ("golden: [who plays jo]", "1:10: golden: is the text 'who plays jo'; keys with values are wanted"),
    ],
)
def test_what_is_wrong_with_a_golden_question_is_said_with_its_place(
    bench: Bench, questions: str, problem: str
) -> None:
    [found] = bench.problems(facts=FACTS, golden=questions)
    assert "golden.yaml:" in found
    assert problem in found


def test_golden_questions_in_another_file_are_sent_to_their_own(bench: Bench) -> None:
    [problem] = bench.problems(facts=FACTS, more="golden: [{ask: a, finds: watering}]")
    assert problem.endswith("more.yaml:1:1: golden questions belong into a file of their own, golden.yaml")


def test_all_that_is_wrong_is_listed(bench: Bench) -> None:
    questions = "golden:\n  - {ask: a, finds: x}\n  - {ask: b, hides: y, at: nowhere}\n  - {ask: c}\n"
    assert len(bench.problems(facts=FACTS, golden=questions)) == 4


def test_golden_questions_are_part_of_the_revision(bench: Bench) -> None:
    revisions = {bench.load(facts=FACTS, golden=text).revision.id for text in ("", QUESTIONS, QUESTIONS + "#\n")}
    assert len(revisions) == 3


def test_golden_questions_may_stand_in_a_folder_inside_the_pack(tmp_path: Path) -> None:
    (tmp_path / "p" / "checks").mkdir(parents=True)
    (tmp_path / "p" / "pack.yaml").write_text("format: 1\nid: p\nname: P\n")
    (tmp_path / "p" / "facts.yaml").write_text("facts: [{id: a, asks: [b], answer: c}]")
    (tmp_path / "p" / "checks" / "golden.yaml").write_text("golden: [{ask: b, finds: a}]")
    assert len(load(tmp_path / "p").revision.packs[0].golden) == 1
