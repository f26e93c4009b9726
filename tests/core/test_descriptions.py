from __future__ import annotations

import pytest

from bot.core.descriptions import Described
from bot.core.lint import Overlap
from bot.core.position import Position
from bot.core.spoilers import Guarded

TWO = Position("p", 2, "S01E02")
FIVE = Position("p", 5, "S01E05")
ELSEWHERE = Position("q", 1, "S01E01", show="Q")


def found(alias: Guarded, *told: Guarded, name: str = "Jo Marsh", titles: tuple[Guarded, ...] = ()) -> Overlap | None:
    return Described(Guarded(name), [alias], told, titles, frozenset()).overlap(alias)


@pytest.mark.parametrize(
    ("alias", "later", "word"),
    [
        ("the killer", "She murdered the clerk.", "killer"),
        ("the killer", "It is Jo who is really the killer.", "killer"),
        ("the killer", "The killer is Jo.", "killer"),
        ("the killer", "A killer is among them.", "killer"),
        ("the watchman's killer", "In fact she killed him.", "killer"),
        ("anna crane", "Her name is Anna Crane.", "anna"),
        ("the killer", "The killer is dead.", None),
        ("the killer", "They run from the killer.", None),
        ("the killer", "Killer queens sing.", None),
        ("the old lighthouse", "She burns the lighthouse.", None),
        ("jo", "Here jo sings.", None),
        ("the one who is it", "She is the one who is it.", None),
        ("", "She sings.", None),
    ],
)
def test_an_alias_tells_what_only_later_text_says_of_somebody(alias: str, later: str, word: str | None) -> None:
    overlap = found(Guarded(alias), Guarded(later, FIVE))
    assert overlap == (None if word is None else Overlap(word, FIVE))


def test_what_the_alias_says_may_be_told_together_with_it() -> None:
    later = Guarded("She is a thief.", FIVE)
    assert found(Guarded("the thief", TWO), later) == Overlap("thief", FIVE)
    assert found(Guarded("the thief", TWO), later, Guarded("A thief is about.", TWO)) is None
    assert found(Guarded("the thief", TWO), later, titles=(Guarded("Which thief"),)) is None
    assert found(Guarded("the thief", FIVE), later) is None


def test_the_first_of_several_later_texts_tells_until_when() -> None:
    assert found(Guarded("the thief"), Guarded("She steals.", FIVE), Guarded("Thefts by Jo.", TWO)) == Overlap(
        "thief", FIVE
    )
    assert found(Guarded("the thief"), Guarded("She steals.", FIVE), Guarded("Jo is a thief.", TWO)) == Overlap(
        "thief", TWO
    )


def test_no_story_is_before_another() -> None:
    assert found(Guarded("the thief", ELSEWHERE), Guarded("She steals.", TWO)) == Overlap("thief", TWO)


def test_a_hidden_alias_is_given_away_by_one_that_says_all_of_it() -> None:
    hidden = Guarded("the mole", FIVE)
    for text, word in (("the council's mole", "mole"), ("the molehill", None)):
        alias = Guarded(text)
        overlap = Described(Guarded("Jo"), [alias, hidden], (), (), frozenset()).overlap(alias)
        assert overlap == (None if word is None else Overlap(word, FIVE))
    diver = Guarded("the diver")
    drowned = Guarded("the drowned diver", FIVE)
    assert Described(Guarded("Jo"), [diver, drowned], (), (), frozenset()).overlap(diver) is None


@pytest.mark.parametrize(
    ("name", "later", "word"),
    [
        ("The Hostage", "She is a hostage.", "hostage"),
        ("The Hostage", "The Hostage leaves.", None),
        ("Jo Marsh", "Her name is Jo Marsh.", None),
        ("Harbour Unit", "She leaves the unit.", None),
    ],
)
def test_a_name_tells_what_later_text_says_in_lower_case(name: str, later: str, word: str | None) -> None:
    overlap = Described(Guarded(name), (), [Guarded(later, FIVE)], (), frozenset()).overlap_of_name()
    assert overlap == (None if word is None else Overlap(word, FIVE))
