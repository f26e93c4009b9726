from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from bot.words.pieces import MOST_PIECES
from bot.words.small_encoder import SmallEncoder

QUESTIONS = (
    "how much does a ticket cost",
    "what is the price of admission",
    "when are you open",
    "what are your opening hours",
    "my parcel has not arrived",
    "where is my package",
    "",
    "??!",
    "Где моя посылка 荷物はどこ",
    "release date of season two " * 40,
)


@pytest.fixture(scope="module")
def encoder() -> SmallEncoder:
    return SmallEncoder()


def test_every_text_gets_a_direction_of_length_one(encoder: SmallEncoder) -> None:
    directions = encoder.encode(QUESTIONS)
    assert directions.dtype == np.float32
    assert directions.shape == (len(QUESTIONS), encoder.dimensions)
    assert np.linalg.norm(directions, axis=1) == pytest.approx(1)


def test_no_texts_make_no_directions(encoder: SmallEncoder) -> None:
    assert encoder.encode([]).shape == (0, encoder.dimensions)


@pytest.mark.parametrize(("asked", "like"), [(0, 1), (1, 0), (2, 3), (3, 2), (4, 5), (5, 4)])
def test_other_words_for_the_same_are_nearest(encoder: SmallEncoder, asked: int, like: int) -> None:
    directions = encoder.encode(QUESTIONS[:6])
    alike = directions @ directions[asked]
    assert np.argsort(-alike)[1] == like


def test_a_direction_is_that_of_the_text_alone_whatever_is_encoded_with_it(encoder: SmallEncoder) -> None:
    many = [f"{question} {number}" for number in range(20) for question in QUESTIONS]
    alone = np.concatenate([encoder.encode([text]) for text in many[-30:]])
    assert encoder.encode(many)[-30:] == pytest.approx(alone, abs=1e-5)


def test_of_a_long_text_the_beginning_counts(encoder: SmallEncoder) -> None:
    long = "one two three four five six " * MOST_PIECES
    directions = encoder.encode([long, f"{long} and something else"])
    assert directions[0] == pytest.approx(directions[1])


def test_several_threads_may_encode_at_a_time() -> None:
    encoder = SmallEncoder()
    alone = SmallEncoder().encode(QUESTIONS)
    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(lambda _: encoder.encode(QUESTIONS), range(20)):
            assert found == pytest.approx(alone)
