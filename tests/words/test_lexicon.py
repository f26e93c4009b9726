from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks import pack_words
from bot.words import english, everyday, language, with_vectors
from bot.words.lexicon import ENGLISH, EVERYDAY, Entry, Lexicon, Listed, Numbers, Words, packed

SMALL = {
    "the": Entry(0, 2, EVERYDAY),
    "cat": Entry(1, 0, ENGLISH),
    "cats": Entry(2, 0, ENGLISH),
    "café": Entry(3, 1, 0),
}
STRANGE = ["", " ", "dog", "the ", "cat 1", "0", "2", "caf\u00e9\0", "\ud800", "cat 1 0 1\ncats"]


def small() -> Lexicon:
    return Lexicon(packed(SMALL))


def test_a_word_is_found_with_what_there_is_to_know_of_it() -> None:
    for number, field in enumerate(Entry._fields):
        numbers = Numbers(small(), field, SMALL.keys)
        assert dict(numbers) == {word: entry[number] for word, entry in SMALL.items()}


@pytest.mark.parametrize("strange", STRANGE)
def test_what_is_no_word_of_it_is_not_found(strange: str) -> None:
    numbers = Numbers(small(), "row", SMALL.keys)
    assert strange not in numbers
    assert numbers.get(strange) is None


def test_levels_include_those_above() -> None:
    words = Words(small(), ENGLISH, lambda: ["the", "cat", "cats"])
    assert all(word in words for word in words)
    assert "café" not in words
    assert "cat" not in Words(small(), EVERYDAY, lambda: ["the"])


@given(st.dictionaries(st.text("abü", min_size=1), st.builds(Entry, *[st.integers(0)] * 3)), st.text("abü"))
def test_looking_up_is_like_looking_up_in_a_dictionary(entries: dict[str, Entry], word: str) -> None:
    known = Lexicon(packed(entries))
    assert len(known) == len(entries)
    for some in (*entries, word):
        found = [known.get(some, field) for field in range(len(Entry._fields))]
        assert found == list(entries.get(some, [None] * 3))


@given(st.lists(st.text("abü", min_size=1), unique=True), st.text("abü\n"))
def test_a_list_holds_the_words_of_its_lines(words: list[str], other: str) -> None:
    listed = Listed("\n".join(words) + "\n")
    assert list(listed) == words
    assert len(listed) == len(words)
    assert all(word in listed for word in words)
    assert (other in listed) == (other in words)


def test_the_file_is_made_of_the_lists_of_words_beside_it() -> None:
    assert pack_words.OUT.read_bytes() == packed(pack_words.entries())


def test_the_language_knows_all_listed_words() -> None:
    shipped = language()
    assert shipped.meanings is not None
    assert frozenset(shipped.words) == english()
    assert frozenset(shipped.everyday) == everyday() <= english() <= {*with_vectors()}
    assert all(word in shipped.words for word in english())
    assert len(shipped.meanings) == len(list(shipped.meanings))
