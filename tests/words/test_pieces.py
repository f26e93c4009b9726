from __future__ import annotations

import pytest

from bot.words.pieces import Pieces, pieces


@pytest.fixture(scope="module")
def shipped() -> Pieces:
    return pieces()


def small() -> Pieces:
    known = ("[CLS]", "[SEP]", "[UNK]", "play", "##s", "##ing", "plays", "?", "it", "'", "s", "日", "cafe")
    return Pieces({piece: number for number, piece in enumerate(known)})


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        (" \t\n", []),
        ("plays", [6]),
        ("playing", [3, 5]),
        ("played", [2]),
        ("PLAYS?", [6, 7]),
        ("it's it", [8, 9, 10, 8]),
        ("it\u200bs", [8, 4]),
        ("日日", [11, 11]),
        ("café", [12]),
        ("s" + "s" * 99, [10] + [4] * 99),
        ("s" + "s" * 100, [2]),
    ],
)
def test_text_is_cut_into_the_longest_known_pieces(text: str, numbers: list[int]) -> None:
    assert small().of(text, 200) == [0, *numbers, 1]


def test_what_is_too_much_is_left_out_but_the_end_stays() -> None:
    assert small().of("it plays it plays it", 5) == [0, 8, 6, 8, 1]


def test_a_word_is_never_cut_by_the_limit_and_taken_for_another() -> None:
    assert small().of("s" * 1000, 4) == [0, 2, 1]


def test_a_piece_has_the_number_that_the_encoder_knows_it_by(shipped: Pieces) -> None:
    assert shipped.of("", 9) == [101, 102]
    assert shipped.of("Who plays the detective?", 9) == [101, 2040, 3248, 1996, 6317, 1029, 102]
    assert shipped.of("\U0001fae0", 9) == [101, 100, 102]
