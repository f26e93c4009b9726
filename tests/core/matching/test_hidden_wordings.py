"""A question may use a wording that is hidden although each of its words is open somewhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.spoilers import START, Horizon, text_for_matching
from bot.library import Library

if TYPE_CHECKING:
    from bot.core.model import Pack

BALLARD = Library.open(Path(__file__).parents[3] / "facts" / "ballard")

FERRY_PACK = "{format: 1, id: ferry, name: The Ferry, timeline: {seasons: [{season: 1, episodes: 6}]}}"
FERRY = """
characters:
  - {name: Jo Reyne, aliases: [{text: the stowaway, revealed: S01E02}]}
  - {name: Sam Orr}
  - {name: Mo Lind, aliases: [the engineer of the night]}
facts:
  - id: jo
    asks:
      - what happens to jo
      - {text: why does jo die, revealed: S01E03}
      - {text: who poisoned jo, revealed: S01E03}
      - {text: who locked the judge in, revealed: S01E03}
      - {text: is jo on netflix, revealed: S01E04}
      - {text: why does the engineer of the night die, revealed: S01E04}
    answer: {text: Jo is arrested., revealed: S01E03}
  - id: sam
    asks: [what happens to sam]
    answer: Sam dies, poisoned.
  - id: cast
    asks: [who is the judge, who locked the cabin]
    answer: Nobody knows.
  - id: where
    asks: [is it on netflix]
    answer: "Not yet."
"""
COURT_PACK = "{format: 1, id: court, name: Night Court of Brine}"
COURT = """
characters: [{name: Tilda Vance}]
facts:
  - id: tilda
    asks: [why was tilda arrested, who locked the judge in first]
    answer: Tilda Vance is arrested for a murder.
"""


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Library:
    folder = tmp_path_factory.mktemp("packs")
    for name, header, facts in (("ferry", FERRY_PACK, FERRY), ("court", COURT_PACK, COURT)):
        (folder / name).mkdir()
        (folder / name / "pack.yaml").write_text(header, encoding="utf-8")
        (folder / name / "facts.yaml").write_text(facts, encoding="utf-8")
    return Library.open(folder)


def ferry(packs: Library) -> Pack:
    return next(pack for pack in packs.revision.packs if pack.id == "ferry")


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("why does jo die", {"jo", "die"}),
        ("how did Jo Reyne die?", {"jo reyne", "die"}),  # another name of hers
        ("is reyne dead", {"reyne", "dead"}),  # another form of the word
        ("what happens to jo and why does she die", {"jo", "die"}),
        ("what happens to jo and who poisoned her", {"jo", "poisoned"}),
        ("who was it that poisned jo", {"jo", "poisoned"}),  # misspelt
        ("so they poisoned poor jo, right", {"jo", "poisoned"}),
        ("will jo be on netflix", {"jo", "netflix"}),  # a name that belongs to no pack
        ("why does the night engineer die", {"engineer", "die"}),  # a name whose words stand apart
        ("why does sam die", set()),
        ("who poisoned sam", set()),
        ("what happens to jo", set()),
        ("is it on netflix", set()),
        ("who dies", set()),
    ],
)
def test_a_hidden_wording_counts_as_used_where_all_its_words_are(
    packs: Library, question: str, expected: set[str]
) -> None:
    found = packs.words_beyond(question, horizon=START, packs=["ferry"])
    assert expected <= found
    assert bool(found) == bool(expected), found


def test_a_wording_is_free_once_it_is_revealed(packs: Library) -> None:
    timeline = ferry(packs).timeline
    before, after = (Horizon.at([timeline.parse(label)]) for label in ("S01E02", "S01E03"))
    assert packs.words_beyond("why does jo die", horizon=before) == {"jo", "die"}
    assert packs.words_beyond("why does jo die", horizon=after) == frozenset()


def test_what_is_far_behind_in_a_long_question_counts(packs: Library) -> None:
    assert "die" in packs.words_beyond(f"{'so ' * 1000}why does jo die", horizon=START)


@pytest.mark.parametrize(
    ("question", "is_beyond"),
    [
        ("was jo arrested", True),  # the other show says it, but not of her
        ("was someone arrested", False),  # nobody can tell of which show that is true
        ("did the stowaway get arrested", True),
        ("was tilda arrested", False),
        ("why was tilda arrested", False),
        ("who locked the judge in", True),  # a whole wording
        ("who locked the judge in first", False),  # that is what the other show is asked openly
    ],
)
def test_another_show_opens_nothing_of_the_show_that_a_question_names(
    packs: Library, question: str, *, is_beyond: bool
) -> None:
    assert bool(packs.words_beyond(question, horizon=START)) is is_beyond


@pytest.mark.parametrize(
    "question",
    [
        "who murdered robert olivas",
        "who killed olivas",
        "did ballard kill montana",
        "did driscoll take his own life",
        "what is ballard charged with",
        "was sarah killed by a serial killer",
    ],
)
def test_the_hidden_asks_of_the_shipped_pack_are_no_public_questions(question: str) -> None:
    assert BALLARD.words_beyond(question, horizon=START)


@cache
def spoiling_asks() -> list[str]:
    [pack] = BALLARD.revision.packs
    hidden = (ask for fact in pack.facts for ask in fact.asks if ask.revealed is not None)
    return [ask for ask in map(text_for_matching, hidden) if BALLARD.words_beyond(ask, horizon=START)]


@given(st.data())
def test_neither_order_nor_what_stands_between_hides_the_use_of_a_wording(data: st.DataObject) -> None:
    words = data.draw(st.sampled_from(spoiling_asks())).split()
    mixed = [*data.draw(st.permutations(words)), *data.draw(st.lists(st.sampled_from(["please", "so", "really"])))]
    assert BALLARD.words_beyond(" ".join(mixed), horizon=START)
