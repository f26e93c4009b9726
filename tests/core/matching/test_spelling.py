from __future__ import annotations

from collections import Counter

import pytest

from bot.core.matching.familiar import Familiar
from bot.core.matching.names import Names
from bot.core.matching.spelling import Speller
from bot.core.model import Entity, Kind, Pack
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

VOCABULARY = Counter(
    {
        "laffont": 9, "rotten": 5, "tomatoes": 5, "netflix": 3, "samira": 4, "episodes": 8, "plays": 20, "bosch": 4,
        "who": 40, "how": 30, "much": 9, "does": 20, "it": 20, "cost": 5, "the": 50, "season": 12,
    }
)  # fmt: skip
PEOPLE = tuple(Entity(id=name, kind=Kind.PERSON, name=Guarded(name.title())) for name in ("laffont", "samira", "bosch"))
KNOWN = Names([Pack(id="guide", name="Guide", timeline=Timeline("guide", {}), entities=PEOPLE)], frozenset())
FOLLOWING = {("how", "much"), ("much", "does"), ("does", "it"), ("it", "cost"), ("who", "plays"), ("the", "season")} | {
    ("plays", name) for name in ("laffont", "samira", "bosch")
}


def made(*given_names: str) -> Speller:
    return Speller(
        VOCABULARY,
        frozenset({"wander", "episode", "played", "botched", "mush", "coast", "his", "wow"}),
        familiar=Familiar({"irving": 0, "fairbanks": 1}, frozenset(given_names)),
        names=KNOWN,
        follows=lambda one, other: (one, other) in FOLLOWING,
    )


@pytest.fixture
def speller() -> Speller:
    return made()


def read(speller: Speller, written: str) -> str:
    return " ".join(word for reading in speller.read(written.split()) for word in reading.words)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lafont", "laffont"),
        ("laffnot", "laffont"),
        ("roten", "rotten"),
        ("tomatos", "tomatoes"),
        ("netlfix", "netflix"),
        ("samria", "samira"),
        ("epsodes", "episodes"),
        ("aetflix", "netflix"),
        ("rottn tomatos", "rotten tomatoes"),
    ],
)
def test_typing_errors_are_resolved(speller: Speller, typed: str, meant: str) -> None:
    assert read(speller, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("lffnt", "laffont"),
        ("epsds", "episodes"),
        ("rttn tmts", "rotten tomatoes"),
        ("ntflixx", "netflix"),  # that is a typing error
        ("xtrrdnry", "xtrrdnry"),
    ],
)
def test_words_are_known_without_the_vowels_inside(speller: Speller, typed: str, meant: str) -> None:
    assert read(speller, typed) == meant


def test_a_word_without_the_vowels_inside_is_hardly_another_one(speller: Speller) -> None:
    assert not speller.is_doubtful("tmts", ("tomatoes",))
    assert speller.is_doubtful("tmta", ("tomatoes",))


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("ho wmuch does it cost", "how much does it cost"),
        ("howm uch", "how much"),
        ("whoplays bosch", "who plays bosch"),
        ("who plays sam ira", "who plays samira"),
        ("theseasno", "the season"),
    ],
)
def test_letters_and_spaces_that_crossed_are_put_back(speller: Speller, typed: str, meant: str) -> None:
    assert read(speller, typed) == meant


@pytest.mark.parametrize("word", ["laffont", "episode", "played", "wander", "irving", "xyzzy", "abc", "2025"])
def test_right_words_and_strangers_stay_as_they_are(speller: Speller, word: str) -> None:
    assert read(speller, word) == word


def test_a_word_that_english_has_is_only_corrected_where_its_neighbours_say_so(speller: Speller) -> None:
    assert read(speller, "how mush does it cost") == "how much does it cost"
    assert read(speller, "wow mush") == "wow mush"


def test_a_right_word_is_corrected_more_readily_where_others_are_misspelt(speller: Speller) -> None:
    assert read(speller, "wow much does it cost") == "wow much does it cost"
    assert read(speller, "wow much doess it cost") == "how much does it cost"
    assert read(speller, "wow much does it cost xyzzy") == "wow much does it cost xyzzy"


def test_a_lost_letter_is_likelier_than_another_one(speller: Speller) -> None:
    assert read(speller, "hw") == "how"


def test_what_is_like_no_other_word_may_be_a_name_with_an_edit_more(speller: Speller) -> None:
    assert read(speller, "who plays lafno") == "who plays laffont"
    assert read(speller, "how much episd") == "how much episd"  # three edits from "episodes", which is no name
    assert speller.is_doubtful("lafno", ("laffont",))


def test_a_correction_to_another_start_is_doubtful(speller: Speller) -> None:
    assert speller.is_doubtful("aetflix", ("netflix",))
    assert not speller.is_doubtful("netflx", ("netflix",))


def test_readings_cover_all_that_was_written(speller: Speller) -> None:
    written = "ho wmuch does teh seasn cost xyzzy".split()
    readings = speller.read(written)
    assert [reading.start for reading in readings] == [0, *(reading.end for reading in readings[:-1])]
    assert readings[-1].end == len(written)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("howmuchdoes", "how much does"),
        ("whoiplaysboscj", "who plays bosch"),  # a letter for a space, and a misspelt word behind right ones
        ("lafontepisods", "laffont episodes"),  # both halves are misspelt
        ("netflxitomatos", "netflix tomatoes"),
        ("whopisoeds", "who episodes"),  # two edits in a long one
    ],
)
def test_words_that_ran_together_are_taken_apart_although_they_are_misspelt(
    speller: Speller, typed: str, meant: str
) -> None:
    assert read(speller, typed) == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("who plays samir", "who plays samir"),
        ("who plays samra", "who plays samira"),
        ("who plays lafont", "who plays laffont"),
        ("who plays pamlea", "who plays pamela"),
    ],
)
def test_given_names_are_no_misspelt_names_of_the_packs_but_those_that_sound_alike(typed: str, meant: str) -> None:
    assert read(made("samir", "lafont", "pamela"), typed) == meant


def test_a_misspelt_word_is_rather_one_that_lost_a_letter_than_two_that_are_said_often() -> None:
    said = Counter({"which": 9, "came": 20, "a": 50, "camera": 3})
    speller = Speller(said, frozenset(), familiar=Familiar(), names=Names([], frozenset()))
    assert read(speller, "which camea") == "which camera"
