from __future__ import annotations

from itertools import chain, zip_longest

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from rapidfuzz.distance import OSA

from bot.core.completion.bits import packed, unpacked
from bot.core.completion.order import Order, first_of_each
from bot.core.completion.shelf import Wording
from bot.core.completion.vocabulary import Vocabulary
from bot.core.completion.wordings import BEGINNING, INSIDE, SCATTERED, UNFOUND, Wordings

words = st.text("abé5", min_size=1, max_size=7)
vocabularies = st.sets(words | st.text("abcdefgh", min_size=3, max_size=14), max_size=30)
lines = st.lists(st.text("ab", min_size=1, max_size=2), max_size=5).map(" ".join)

# --- Words


@given(vocabularies, words)
def test_words_are_found_by_any_part_of_them(known: set[str], part: str) -> None:
    vocabulary = Vocabulary(known)
    in_order = sorted(known)
    assert [in_order[number] for number in vocabulary.containing(part)] == [word for word in in_order if part in word]


@given(vocabularies, words)
def test_words_are_found_by_their_beginnings(known: set[str], start: str) -> None:
    first, end = Vocabulary(known).beginning_with(start)
    assert sorted(known)[first:end] == sorted(word for word in known if word.startswith(start))


@given(vocabularies, words)
def test_a_word_has_the_number_of_its_place(known: set[str], word: str) -> None:
    assert Vocabulary(known).number(word) == (sorted(known).index(word) if word in known else -1)


@given(vocabularies, st.text("abcdefgh", min_size=1, max_size=14), st.data())
def test_misspelt_words_are_like_all_that_are_few_edits_away(known: set[str], typed: str, data: st.DataObject) -> None:
    in_order = sorted(known)
    among = np.array([data.draw(st.booleans()) for _ in in_order], np.bool_)
    edits = 0 if len(typed) < 4 else 1 if len(typed) < 8 else 2
    near = {word: fewest_edits(typed, word) for word, asked in zip(in_order, among, strict=True) if asked}
    expected = {word: count for word, count in near.items() if edits and count <= edits}
    numbers, counts = Vocabulary(known).like(typed, among)
    assert {in_order[number]: count for number, count in zip(numbers, counts, strict=True)} == expected


def fewest_edits(typed: str, word: str) -> int:
    """Return the edits between what was typed and the beginning of a word that is most like it."""
    return min(OSA.distance(typed, word[:end]) for end in range(len(word) + 1))


def test_what_has_digits_is_like_nothing_else() -> None:
    numbers, _ = Vocabulary(["s01e02", "s01e03"]).like("s01e04", np.ones(2, np.bool_))
    assert not len(numbers)


# --- Texts


def rank(wording: Wording, typed: list[str], *, also: bool) -> int:
    """Return what the rank of a wording is by its definition."""
    phrase = " ".join(typed)
    if wording.text.startswith(phrase):
        return BEGINNING
    if f" {phrase}" in wording.text:
        return INSIDE
    has_all = all(word in wording.text or f" {word}" in f" {wording.more}" or (also and word == "b") for word in typed)
    return SCATTERED if has_all else UNFOUND


@given(
    st.lists(st.tuples(st.builds(Wording, lines, lines), st.booleans(), st.booleans()), max_size=8),
    lines.map(str.split),
)
def test_texts_are_ranked_by_where_they_have_what_was_typed(
    rows: list[tuple[Wording, bool, bool]], typed: list[str]
) -> None:
    shown, also = (np.array([row[column] for row in rows], np.bool_) for column in (1, 2))
    wordings = Wordings([wording for wording, _, _ in rows])
    ranks = wordings.ranks(typed, wordings.shown(shown), lambda word: packed(also) if word == "b" else 0)
    expected = [rank(row[0], typed, also=row[2]) if row[1] else UNFOUND for row in rows]
    assert ([UNFOUND] * len(rows) if ranks is None else list(ranks)) == expected


def ranked(wordings: Wordings, typed: str, shown: list[bool]) -> list[int] | None:
    ranks = wordings.ranks(typed.split(), wordings.shown(np.array(shown)), lambda _: 0)
    return None if ranks is None else list(map(int, ranks))


KEEPERS = [Wording("the keeping of ships"), Wording("the keepers of ships"), Wording("the storm")]


def test_of_misspelt_texts_the_nearest_is_first() -> None:
    assert ranked(Wordings(KEEPERS), "keepars shisp", [True, True, True]) == [UNFOUND, 2, UNFOUND]


def test_what_is_remembered_of_a_word_holds_for_what_is_shown() -> None:
    wordings = Wordings(KEEPERS)
    assert ranked(wordings, "keepars", [True, True, True]) == [UNFOUND, 1, UNFOUND]
    assert ranked(wordings, "keepars", [True, False, True]) is None
    assert ranked(wordings, "keepars", [True, True, True]) == [UNFOUND, 1, UNFOUND]


# --- Sets


@given(st.lists(st.booleans()))
def test_a_set_tells_of_each_thing_whether_it_has_it(marks: list[bool]) -> None:
    assert list(unpacked(packed(np.array(marks, np.bool_)), len(marks))) == marks


# --- Order


@given(st.lists(st.lists(st.lists(st.booleans(), max_size=5), max_size=3), max_size=4))
def test_rows_and_packs_are_dealt_in_turn(packs: list[list[list[bool]]]) -> None:
    shown = list(chain.from_iterable(chain.from_iterable(packs)))
    numbers = iter(range(len(shown)))
    rows = [[[next(numbers) for _ in row] for row in pack] for pack in packs]
    of_pack = [place for place, pack in enumerate(rows) for row in pack for _ in row]
    order = Order([row for pack in rows for row in pack], np.array(of_pack, np.int32))
    expected = dealt([dealt([[number for number in row if shown[number]] for row in pack]) for pack in rows])
    assert list(order.of(np.array(shown, np.bool_))) == expected


def dealt(rows: list[list[int]]) -> list[int]:
    return [number for column in zip_longest(*rows) for number in column if number is not None]


def test_the_row_that_begins_first_takes_the_first_turn() -> None:
    order = Order([[0, 3], [1, 2]], np.zeros(4, np.int32))
    assert list(order.of(np.array([True, True, True, True]))) == [0, 1, 3, 2]
    assert list(order.of(np.array([False, True, True, True]))) == [1, 3, 2]


@given(st.permutations(range(8)), st.lists(st.integers(0, 3), min_size=8, max_size=8))
def test_of_each_kind_the_first_is_kept(numbers: list[int], kinds: list[int]) -> None:
    kept = first_of_each(np.array(numbers, np.int32), np.array(kinds, np.int32))
    assert list(kept) == [
        number for place, number in enumerate(numbers) if kinds[number] not in {kinds[n] for n in numbers[:place]}
    ]
