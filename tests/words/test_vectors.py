from __future__ import annotations

import numpy as np
import pytest

from bot.words import english, everyday, language
from bot.words.vectors import Vectors


@pytest.fixture(scope="module")
def shipped() -> Vectors:
    meanings = language().meanings
    assert isinstance(meanings, Vectors)
    return meanings


def small() -> Vectors:
    return Vectors({"cat": 0, "cats": 0, "dog": 1, "the": 2}, np.array([[3, 4], [4, 3], [0, 1]], np.int8))


def test_a_direction_has_length_one() -> None:
    assert small().of(["cat"]) == pytest.approx([0.6, 0.8])


def test_inflections_share_a_direction() -> None:
    assert small().similar(["cat"], ["cats"]) == pytest.approx(1)


def test_long_vectors_outweigh_short_ones() -> None:
    assert small().of(["cat", "the"]) == pytest.approx(np.array([3, 5]) / 34**0.5)


def test_a_word_said_twice_counts_twice() -> None:
    assert small().of(["cat", "the", "the"]) == pytest.approx(np.array([3, 6]) / 45**0.5)


def test_unknown_words_change_nothing() -> None:
    assert small().of(["zyxgl", "dog"]) == pytest.approx([0.8, 0.6])


@pytest.mark.parametrize("words", [[], ["zyxgl"]])
def test_without_a_known_word_there_is_no_direction(words: list[str]) -> None:
    assert small().of(words).tolist() == [0, 0]
    assert small().similar(words, ["cat"]) == 0


def test_many_words_do_not_overflow_the_small_numbers() -> None:
    assert small().of(["dog"] * 100) == pytest.approx([0.8, 0.6])


def test_a_known_word_is_in_the_table() -> None:
    assert "cat" in small()
    assert "zyxgl" not in small()


def test_common_words_have_a_lower_rank_than_rare_ones(shipped: Vectors) -> None:
    ranks = [shipped.rank(word) for word in ("the", "show", "detective", "aardvark")]
    assert ranks == sorted(rank for rank in ranks if rank is not None)
    assert shipped.rank("zyxgl") is None


def test_every_english_word_has_a_vector(shipped: Vectors) -> None:
    assert [word for word in english() if word not in shipped] == []


def test_no_everyday_word_is_without_meaning(shipped: Vectors) -> None:
    assert [word for word in everyday() if not shipped.of([word]).any()] == []


def test_the_list_of_words_has_a_row_for_each_vector(shipped: Vectors) -> None:
    table = shipped.of(["show"])
    assert table.shape == (shipped.dimensions,)
    assert max(shipped.rows.values()) + 1 == len(shipped.table)  # lists out of step would give wrong meanings


@pytest.mark.parametrize(
    ("question", "like", "unlike"),
    [
        ("who portrays the detective", "which actor plays the detective", "how does the detective find the killer"),
        ("how much does it cost", "what is the price", "how long does it take"),
        ("where was it filmed", "what are the shooting locations", "when was it released"),
        ("is there going to be another season", "was the show renewed", "is the show any good"),
        ("my card was stolen", "someone took my card", "what is my balance"),
        ("is she married", "does she have a husband", "how old is she"),
    ],
)
def test_questions_of_one_meaning_are_more_alike_than_those_that_share_words(
    shipped: Vectors, question: str, like: str, unlike: str
) -> None:
    words = question.split()
    assert shipped.similar(words, like.split()) > shipped.similar(words, unlike.split())
