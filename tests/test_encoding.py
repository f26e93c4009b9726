from __future__ import annotations

import logging
import threading
from typing import TYPE_CHECKING

from bot import encoding
from bot.core.answers import Found
from bot.core.matching import Matcher
from bot.core.spoilers import Gate
from bot.encoding import AskEncoder
from bot.library import Library
from bot.loading import load
from bot.words import language
from bot.words.encoder import encoder
from tests.reloading import reload
from tests.sentences import DESK, LetterEncoder, needs_the_extra

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    import numpy as np
    import pytest
    from numpy.typing import NDArray

FIRST = "facts: [{id: one, title: The first, asks: [what is first, what comes first], answer: One.}]"
SECOND = "facts: [{id: one, title: The first, asks: [what is first, what leads], answer: One.}]"


def folder_with(folder: Path, facts: str) -> Path:
    (folder / "pack.yaml").write_text("format: 1\nid: p\nname: P\n")
    (folder / "facts.yaml").write_text(facts)
    return folder


def matcher(folder: Path, facts: str) -> Matcher:
    return Matcher(load(folder_with(folder, facts)).revision, language())


def always() -> bool:
    return True


def wait_for_encoding() -> None:
    for thread in threading.enumerate():
        if thread.name == encoding.THREAD:
            thread.join(60)


def test_without_the_extra_there_are_no_sentences(tmp_path: Path) -> None:
    assert AskEncoder(lambda: None).encoded(matcher(tmp_path, FIRST), goes_on=always) is None


def test_asks_that_stay_are_encoded_once(tmp_path: Path) -> None:
    letters = LetterEncoder()
    asks = AskEncoder(lambda: letters)
    for facts in (FIRST, FIRST, SECOND):
        assert asks.encoded(matcher(tmp_path, facts), goes_on=always) is not None
    assert letters.encoded == ["what is first", "what comes first", "what leads"]


def test_what_is_no_longer_wanted_is_not_encoded(tmp_path: Path) -> None:
    letters = LetterEncoder()
    asks = AskEncoder(lambda: letters)
    assert asks.encoded(matcher(tmp_path, FIRST), goes_on=lambda: False) is None
    assert letters.encoded == []
    assert asks.encoded(matcher(tmp_path, FIRST), goes_on=always) is not None


def test_too_many_asks_are_not_encoded_and_the_log_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(encoding, "MOST_ASKS", 1)
    with caplog.at_level(logging.INFO):
        assert AskEncoder(LetterEncoder).encoded(matcher(tmp_path, FIRST), goes_on=always) is None
    assert "2 asks are more than 1" in caplog.text


def test_a_failing_encoder_leaves_the_answers_as_they_were(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    def fail() -> LetterEncoder:
        raise RuntimeError("broken model")

    library = Library.open(folder_with(tmp_path, FIRST), asks=AskEncoder(fail))
    library.encode_in_background()
    wait_for_encoding()
    assert "broken model" in caplog.text
    assert isinstance(library.answer("what is first", gate=Gate()), Found)


def test_a_library_answers_while_its_asks_are_encoded(tmp_path: Path) -> None:
    encoding_now, answered = threading.Event(), threading.Event()

    class Slow(LetterEncoder):
        def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
            encoding_now.set()
            assert answered.wait(60)
            return super().encode(texts)

    library = Library.open(folder_with(tmp_path, FIRST), asks=AskEncoder(Slow))
    library.encode_in_background()
    assert encoding_now.wait(60)
    assert isinstance(library.answer("what is first", gate=Gate()), Found)
    answered.set()
    wait_for_encoding()


def test_a_reload_encodes_what_is_new(tmp_path: Path) -> None:
    letters = LetterEncoder()
    library = Library.open(folder_with(tmp_path, FIRST), asks=AskEncoder(lambda: letters))
    library.encode()
    folder_with(tmp_path, SECOND)
    reload(library)
    wait_for_encoding()
    assert letters.encoded[-1] == "what leads"


@needs_the_extra
def test_a_library_finds_more_once_its_asks_are_encoded(tmp_path: Path) -> None:
    library = Library.open(folder_with(tmp_path, DESK), asks=AskEncoder(encoder))
    assert not isinstance(library.answer("do you have any vacancies", gate=Gate()), Found)
    library.encode()
    found = library.answer("do you have any vacancies", gate=Gate())
    assert isinstance(found, Found)
    assert [fact.key.fact for fact in found.facts] == ["job"]
