from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.matching import Matcher
from bot.core.spoilers import START, Gate, Horizon
from bot.core.told import guarded_texts
from bot.library import Library
from bot.loading import load
from bot.words import language

ROOT = Path(__file__).parents[3]
LIGHTHOUSE = ROOT / "tests" / "packs" / "lighthouse"


@pytest.fixture(scope="module")
def lighthouse() -> Library:
    return Library.open(LIGHTHOUSE)


def at(library: Library, position: str) -> Horizon:
    pack = next(pack for pack in library.revision.packs if len(pack.timeline))
    return START if position == "start" else Horizon.at([pack.timeline.parse(position)])


@pytest.mark.parametrize(
    ("question", "position", "expected"),
    [
        ("why did nora confess", "start", {"confess"}),  # a segment
        ("why did nora confess", "S01E04", {"confess"}),
        ("why did nora confess", "S01E05", set()),
        ("why does tobias drown", "start", {"drown"}),  # an ask
        ("did tobias DROWNED??", "start", {"drowned"}),
        ("did toby dorwn", "start", {"drown"}),  # misspelt
        ("who is the sabotuer", "start", {"saboteur", "the saboteur"}),
        ("who is the saboteur", "start", {"saboteur", "the saboteur"}),  # an alias
        ("who is the saboteur", "S01E05", set()),
        ("whos the keeper", "S01E03", {"the keeper"}),  # a name
        ("whos the keeper", "S01E04", set()),
        ("who is anton", "S01E05", {"anton"}),
        ("what happens at the funeral", "S02E01", {"funeral"}),  # the title of an episode
        ("how was he unmasked", "S01E05", {"unmasked"}),  # the headline of a source
        ("who is the ferryman", "start", {"ferryman"}),  # somebody who is quoted
        ("does it rest on 1,310 reviews", "S01E05", {"310"}),  # a disputed value
        ("who plays nora vane", "start", set()),
        ("is the lady who plays nora vane tall", "start", set()),  # no name as a whole
        ("is the man who plays the keeper tall", "S01E03", {"the keeper"}),
        ("what happens at the end of the story", "start", set()),
        ("what is season 2 episode 3 about", "start", set()),
        ("qwertz asdf", "start", set()),
        ("", "start", set()),
    ],
)
def test_a_question_gives_away_what_only_hidden_text_says(
    lighthouse: Library, question: str, position: str, expected: set[str]
) -> None:
    found = lighthouse.words_beyond(question, horizon=at(lighthouse, position))
    assert {word for word in found if word in expected or not expected} == expected, found


def test_a_hidden_name_of_harmless_words_is_a_giveaway(lighthouse: Library) -> None:
    question = "is the man in the tower real"
    assert "the man in the tower" in lighthouse.words_beyond(question, horizon=START)
    assert lighthouse.words_beyond(question, horizon=at(lighthouse, "S01E04")) == frozenset()


def test_what_is_far_behind_in_a_long_question_counts(lighthouse: Library) -> None:
    assert "confess" in lighthouse.words_beyond(f"{'so ' * 1000}why did she confess", horizon=START)


def test_a_pack_that_is_not_searched_gives_nothing_away() -> None:
    packs = Library.open(LIGHTHOUSE.parent)
    assert packs.words_beyond("why did she confess", horizon=START, packs=["houseplants"]) == frozenset()
    assert packs.words_beyond("who is the saboteur", horizon=START, packs=["houseplants"]) == frozenset()
    assert packs.words_beyond("why did she confess", horizon=START, packs=["lighthouse"]) == {"confess"}


@pytest.mark.parametrize("folder", [LIGHTHOUSE, ROOT / "facts" / "ballard"], ids=lambda path: str(path.name))
def test_nothing_that_can_be_read_openly_is_a_giveaway(folder: Path) -> None:
    revision = load(folder).revision
    [pack] = revision.packs
    matcher = Matcher(revision, language())
    for position in (None, *pack.timeline.positions()):
        horizon = Horizon.at([position] if position else [])
        shown = (Gate(horizon).open_text(text) for text in guarded_texts(pack))
        for text in filter(None, shown):
            assert matcher.giveaways.of(text, horizon=horizon) == frozenset(), text
