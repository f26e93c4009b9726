"""Where spoilers are withheld, a question must not tell the channel anything that it does not know."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.matching.hidden_wordings import root
from bot.core.matching.show_words import show_words
from bot.core.spoilers import START, Horizon
from bot.library import Library

PACKS = Path(__file__).parents[2] / "packs"


@pytest.fixture(scope="module")
def packs() -> Library:
    return Library.open(PACKS)


@pytest.mark.parametrize(
    ("question", "position", "expected"),
    [
        ("does tobias drown", "start", {"drown"}),  # right
        ("does tobias elope", "start", {"elope"}),  # wrong
        ("does tobias drwon", "start", {"drown"}),
        ("does tobias drown", "S01E03", set()),
        ("does inspector hale drown", "S01E03", {"drown"}),  # somebody else does
        ("who is the saboteur", "start", {"saboteur"}),
        ("who is the saboteur", "S01E05", set()),
        ("did nora do it in 1987", "start", {"1987"}),
        ("who plays nora vane, is she famous for other films", "start", set()),
        ("when does season 3 come out on netflix lol", "start", set()),
        ("whats the runtime of the lsat lighthouse", "start", set()),
        ("does tobais row the post", "start", set()),
        ("", "start", set()),
    ],
)
def test_what_the_channel_cannot_know_is_unknown_be_it_true_or_not(
    packs: Library, question: str, position: str, expected: set[str]
) -> None:
    pack = next(pack for pack in packs.revision.packs if pack.id == "lighthouse")
    horizon = START if position == "start" else Horizon.at([pack.timeline.parse(position)])
    assert packs.words_unknown(question, horizon=horizon, packs=["lighthouse"]) == expected


def test_what_is_far_behind_in_a_long_question_counts(packs: Library) -> None:
    assert packs.words_unknown(f"{'so ' * 1000}why did she confess", horizon=START) == {"confess"}


def test_the_show_that_a_question_names_must_know_all_of_its_words(packs: Library) -> None:
    assert packs.words_unknown("how often should i water my plants", horizon=START) == frozenset()
    assert packs.words_unknown("does nora water her plants", horizon=START) == {"water", "plants"}


def test_no_part_of_a_story_is_harmless_everywhere() -> None:
    telling = "die kill murder arrest prison drown poison marry wedding betray steal funeral pregnant killer brother"
    assert show_words().isdisjoint(map(root, telling.split()))
