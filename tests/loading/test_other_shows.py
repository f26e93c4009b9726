from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.position import Position
from bot.core.spoilers import text_for_matching
from bot.loading import FactsError, load

if TYPE_CHECKING:
    from bot.core.model import Pack

CROSSOVER = Path(__file__).parents[1] / "crossover"
LEGACY = "format: 1\nid: legacy\nname: 'Harbour: Legacy'\ntimeline: {seasons: [{season: 1, episodes: 3}]}\n"
HARBOUR = "format: 1\nid: harbour\nname: Harbour\ntimeline: {seasons: [{season: 1, episodes: 3}]}\n"
FACT = "facts:\n  - id: a\n    asks: [why]\n    answer: so\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, "harbour/pack", HARBOUR)
    write(tmp_path, "legacy/pack", LEGACY)
    return tmp_path


def write(folder: Path, name: str, text: str) -> None:
    path = folder / f"{name}.yaml"
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")


def problems(folder: Path) -> list[str]:
    with pytest.raises(FactsError) as caught:
        load(folder)
    return [str(problem) for problem in caught.value.problems]


def first_pack(folder: Path) -> Pack:
    loaded = load(folder)
    assert [str(warning) for warning in loaded.warnings if "no facts yet" in str(warning)] == []
    return loaded.revision.packs[0]


@pytest.mark.parametrize(
    ("written", "label"),
    [
        ("legacy S01E02", "Harbour: Legacy S01E02"),
        ("'Harbour: Legacy s1e2'", "Harbour: Legacy S01E02"),
        ("harbour S01E02", "S01E02"),
        ("[S01E01, legacy S01E02]", "S01E01 and Harbour: Legacy S01E02"),
        ("[S01E01, S01E03]", "S01E03"),
        ("[start, S01E03]", "S01E03"),
    ],
)
def test_a_fact_is_revealed_by_an_episode_of_another_show(folder: Path, written: str, label: str) -> None:
    write(folder, "harbour/facts", f"{FACT}    revealed: {written}\n")
    (fact,) = first_pack(folder).facts
    assert str(fact.revealed) == label


def test_a_pack_that_is_there_for_its_story_alone_is_no_reason_for_a_warning(folder: Path) -> None:
    assert load(folder).warnings == ()


def test_headlines_titles_and_aliases_are_revealed_by_another_show_too(folder: Path) -> None:
    write(folder, "harbour/pack", HARBOUR + "sources: {a: {title: {text: Found, revealed: legacy S01E01}}}\n")
    write(folder, "harbour/people", "people: [{name: Jo, aliases: [{text: the ghost, revealed: legacy S01E02}]}]\n")
    write(folder, "legacy/pack", LEGACY.replace("3}]", "[A, {title: {text: T, revealed: harbour S01}}]}]"))
    harbour, legacy = load(folder).revision.packs
    assert harbour.sources["a"].title.revealed == Position("legacy", 1, "")
    assert [str(alias.revealed) for alias in harbour.entities[0].aliases] == ["Harbour: Legacy S01E02"]
    assert [str(fact.segments[0].text.revealed) for fact in legacy.facts] == ["None", "Harbour S01E03"]


@pytest.mark.parametrize(
    ("written", "problem"),
    [
        (
            "legacy S01E09",
            "5:15: revealed: unknown position 'legacy S01E09' (Harbour: Legacy: season 1 has 3 episodes)",
        ),
        (
            "legasy S01E02",
            "5:15: revealed: unknown position 'legasy S01E02' (there is no show 'legasy', did you mean 'legacy'? ...",
        ),
        (
            "[S01E01, bosch S01E02]",
            "5:24: revealed: unknown position 'bosch S01E02' (there is no show 'bosch'; the shows are harbour, legacy)",
        ),
    ],
)
def test_a_position_that_no_show_has_is_reported_with_what_there_is(folder: Path, written: str, problem: str) -> None:
    write(folder, "harbour/facts", f"{FACT}    revealed: {written}\n")
    (found,) = problems(folder)
    assert found.startswith(f"harbour/facts.yaml:{problem.removesuffix('...')}")


def test_a_broken_story_of_another_show_is_one_problem(folder: Path) -> None:
    write(folder, "harbour/facts", f"{FACT}    revealed: legacy S01E02\n")
    write(folder, "legacy/pack", LEGACY.replace("episodes: 3", "episodes: three"))
    (problem,) = problems(folder)
    assert problem.startswith("legacy/pack.yaml:4:44: episodes: is the text 'three'")


def test_an_episode_is_told_of_in_the_pack_of_its_own_show(folder: Path) -> None:
    write(folder, "harbour/episodes", "episodes: [{episode: legacy S01E02, about: They meet.}]\n")
    assert problems(folder) == [
        "harbour/episodes.yaml:1:22: episode: is of Harbour: Legacy; tell of it in the pack of that show"
    ]


def test_an_ask_that_gives_away_what_another_show_reveals_is_hidden_until_then(folder: Path) -> None:
    facts = """\
facts:
  - id: jo
    title: What becomes of Jo
    asks: [what becomes of jo, who kidnapped jo, {text: where is jo, revealed: S01E03}]
    answer:
      - {text: She vanishes., revealed: S01E02}
      - {text: She was kidnapped., revealed: legacy S01E02}
"""
    write(folder, "harbour/facts", facts)
    loaded = load(folder)
    (fact,) = loaded.revision.packs[0].facts
    assert {text_for_matching(ask): str(ask.revealed) for ask in fact.asks} == {
        "what becomes of jo": "None",
        "who kidnapped jo": "Harbour: Legacy S01E02",
        "where is jo": "S01E03",
    }
    (warning,) = loaded.warnings
    assert str(warning).endswith("revealed: legacy S01E02 if it is not")
    # Of two positions that have no order, nothing is open before both are reached.
    assert str(fact.revealed) == "S01E02 and Harbour: Legacy S01E02"
