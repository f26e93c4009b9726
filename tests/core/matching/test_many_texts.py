# ruff: noqa: RUF001  apostrophes and letters of many scripts are what is tested
"""Many texts at once are read as each of them alone is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.core.matching.aspects import AspectReader, aspect_of
from bot.core.matching.name_finder import NameFinder
from bot.core.matching.names import Names
from bot.core.matching.text import MAX_QUESTION, Synonyms, capitalised, plain_text
from bot.core.matching.understanding import settled
from bot.core.matching.word_stream import END, Words, WordStream
from bot.core.model import Entity, Kind, Pack
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SYNONYMS = Synonyms({"rhd": "robbery homicide division", "lamp room": "lantern room"}, elided=["l'"])
NAMES = {
    Kind.CHARACTER: ["Jo Bean", "The Keeper", "忍", "田中 忍", "Renée O’Brien", "Salt", "Level 42"],
    Kind.SHOW: ["Salt Marsh", "Salt"],
    Kind.EPISODE: ["The Salt Marsh Keeper Returns", "Part 2", "Marsh Lamp Fire", "Fire Keeper", "The Glow", "pilot"],
}
PACK = Pack(
    id="tv",
    name="Salt",
    aliases=("Keeper",),
    timeline=Timeline("tv", {1: 3}),
    entities=tuple(
        Entity(id=f"{kind}.{number}", kind=kind, name=Guarded(name))
        for kind, names in NAMES.items()
        for number, name in enumerate(names)
    ),
)
SAID = [name for names in NAMES.values() for name in names] + (
    "Bean bean SALT keepers jos Salts three the 田 中 忍 Renee O'Brien in on watch lamp room rhd l'ami who's what how"
    " many old is in of a about who pilot wait u eps season 2 first s1e2 1,000 #1 50% r&b 4 to b+ a- A- plus '"
    " ’ - ? \N{ACUTE ACCENT} \0 \n ทด किताब ß ſ"
).split(" ")
TEXTS = st.lists(st.one_of(st.lists(st.sampled_from(SAID)).map(" ".join), st.text()), min_size=1)


def by_text(words: Words, stream: NDArray[np.int32]) -> list[list[str]]:
    """Return the words of each text in a stream."""
    found: list[list[str]] = [[]]
    for number in stream.tolist():
        if number == END:
            found.append([])
        else:
            found[-1].append(words.listed[number])
    assert found.pop() == []
    return found


@given(TEXTS)
def test_they_have_the_words_that_each_has_alone(texts: list[str]) -> None:
    words = Words()
    stream = WordStream(words, SYNONYMS).of(texts)
    assert by_text(words, stream) == [plain_text(text, SYNONYMS) for text in texts]


@pytest.mark.parametrize("apart", ["lamp", "lamp\0room"])
def test_a_phrase_is_none_across_the_end_of_a_text(apart: str) -> None:
    words = Words()
    stream = WordStream(words, SYNONYMS).of([apart, "room é"])
    assert by_text(words, stream) == [plain_text(apart, SYNONYMS), ["room", "e"]]


def test_of_each_only_so_much_is_read_as_of_a_question() -> None:
    words = Words()
    stream = WordStream(words, SYNONYMS).of(["a " * MAX_QUESTION, "b"])
    assert list(map(len, by_text(words, stream))) == [MAX_QUESTION // 2, 1]


@given(TEXTS)
def test_they_have_the_names_that_each_has_alone(texts: list[str]) -> None:
    words, names = Words(), Names([PACK], {"bean", "glow", "pilot"}, SYNONYMS)
    stream = WordStream(words, SYNONYMS).of(texts)
    finder = NameFinder(names, words)
    starts, ends, meanings = finder.found(stream, texts)
    expected = []
    place = 0
    for text in texts:
        written = plain_text(text, SYNONYMS)
        for mention in names.found(written, capitalised(text)):
            is_title = mention.kinds == "e" and written[mention.end - 1] not in capitalised(text)
            if is_title and not names.titles.may_be(written, mention.start, mention.end):
                continue
            shown = settled(mention, written)
            expected.append((place + mention.start, place + mention.end, shown.refs, shown.kinds))
        place += len(written) + 1
    meant = [finder.meaning(meaning) for meaning in meanings.tolist()]
    found = zip(starts.tolist(), ends.tolist(), meant, strict=True)
    assert [(start, end, mention.refs, mention.kinds) for start, end, mention in found] == expected


def test_a_name_that_overlaps_one_that_is_none_there_is_found() -> None:
    words, names = Words(), Names([PACK], set())
    stream = WordStream(words, Synonyms()).of(["salt marsh lamp fire keeper"])
    starts, ends, _ = NameFinder(names, words).found(stream, [""])
    assert list(zip(starts.tolist(), ends.tolist(), strict=True)) == [(0, 2), (3, 5)]


@given(TEXTS)
def test_they_are_asked_as_each_is_alone(texts: list[str]) -> None:
    words = Words()
    stream = WordStream(words, SYNONYMS).of(texts)
    assert list(AspectReader(words).read(stream)) == [aspect_of(plain_text(text, SYNONYMS)) for text in texts]
