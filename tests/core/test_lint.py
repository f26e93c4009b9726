from __future__ import annotations

import pytest

from bot.core.lint import HiddenNames, harmless_stems, overlap, stem, when_said
from bot.core.model import Entity, Kind
from bot.core.position import Position
from bot.core.spoilers import Guarded

TWO = Position("p", 2, "S01E02")
FIVE = Position("p", 5, "S01E05")
ANSWER = (Guarded("Jo rows to Skerry."), Guarded("The boat sinks.", TWO), Guarded("Jo resigns, the boat floats.", FIVE))


def found(text: str, revealed: Position | None = None, harmless: frozenset[str] = frozenset()) -> object:
    overlapping = overlap(Guarded(text, revealed), when_said(ANSWER), harmless)
    return None if overlapping is None else (overlapping.word, str(overlapping.revealed))


@pytest.mark.parametrize(
    ("text", "revealed", "expected"),
    [
        ("Where Jo rows", None, None),
        ("When the boat sinks", None, ("boat", "S01E02")),
        ("When the boat sinks", TWO, None),
        ("Jo's resignation on the boat", None, ("resignation", "S01E05")),
        ("Jo's resignation on the boat", TWO, ("resignation", "S01E05")),
        ("Jo's resignation on the boat", FIVE, None),
        ("What is the end", None, None),
        ("QUITTING? She quit!", None, ("quit", "S01E05")),
    ],
)
def test_a_text_gives_away_what_only_later_segments_say(
    text: str, revealed: Position | None, expected: tuple[str, str] | None
) -> None:
    assert found(text, revealed) == expected


def test_names_that_are_always_safe_give_nothing_away() -> None:
    boat = Entity(id="boat", kind=Kind.THING, name=Guarded("The Boat"), aliases=(Guarded("sinker", TWO),))
    harmless = harmless_stems([boat], ["The Float Show"])
    assert found("the boat floats", harmless=harmless) is None
    assert found("the boat sinks", harmless=harmless) == ("sinks", "S01E02")


@pytest.mark.parametrize(
    "alike",
    [
        "resign resigns resigned resignation",
        "dies death dead",
        "murder killed",
        "arrest arrested arrests",
        "confess confesses confession",
    ],
)
def test_forms_of_a_word_have_one_stem(alike: str) -> None:
    assert len({stem(word) for word in alike.split()}) == 1


def test_short_words_keep_their_endings() -> None:
    assert [stem(word) for word in ("bed", "this", "ring")] == ["bed", "this", "ring"]


@pytest.mark.parametrize(
    ("text", "revealed", "expected"),
    [
        ("is jo The Mole?", None, "S01E05"),
        ("is jo the mole", FIVE, None),
        ("is jo a molehill", None, None),
        ("the ferryman and the mole", None, "S01E05"),
        ("the ferryman's boat", None, "S01E02"),
        ("jo", None, None),
    ],
)
def test_a_hidden_name_is_found_as_a_whole(text: str, revealed: Position | None, expected: str | None) -> None:
    jo = Entity(id="jo", kind=Kind.CHARACTER, name=Guarded("Jo"), aliases=(Guarded("the mole", FIVE),))
    ferryman = Entity(id="f", kind=Kind.CHARACTER, name=Guarded("The Ferryman", TWO), aliases=(Guarded("jo", TWO),))
    overlapping = HiddenNames([jo, ferryman]).overlap(Guarded(text, revealed))
    assert (None if overlapping is None else str(overlapping.revealed)) == expected


@pytest.mark.parametrize(("kind", "is_hidden"), [(Kind.CHARACTER, False), (Kind.PLACE, True)])
def test_what_an_open_name_of_somebody_says_is_no_hidden_name(kind: Kind, *, is_hidden: bool) -> None:
    strake = Entity(id="strake", kind=kind, name=Guarded("Callum Strake"))
    episode = Entity(id="s01e05", kind=Kind.EPISODE, name=Guarded("Strake", FIVE))
    overlapping = HiddenNames([strake, episode]).overlap(Guarded("what does strake want"))
    assert (overlapping is not None) is is_hidden


def test_a_title_before_an_open_name_opens_no_hidden_one() -> None:
    strake = Entity(id="strake", kind=Kind.CHARACTER, name=Guarded("Captain Callum Strake"))
    mole = Entity(id="mole", kind=Kind.CHARACTER, name=Guarded("Captain", FIVE))
    overlapping = HiddenNames([strake, mole]).overlap(Guarded("is jo captain"))
    assert overlapping is not None
