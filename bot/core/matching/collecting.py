"""Going through all facts once, collecting what they are asked by and what they say."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.aspects import AspectReader, Aspects
from bot.core.matching.lines import Flat, Lines, Numbers
from bot.core.matching.meanings import Rows
from bot.core.matching.mentions import Ref
from bot.core.matching.skimming import Skimmer
from bot.core.matching.text import Synonyms
from bot.core.matching.word_stream import END, ByWord, Words, WordStream
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.names import Names
    from bot.core.matching.profiles import Entry

_CHUNK: Final = 256
"""Entries whose texts, some two thousand, are skimmed together: no step takes long, and none has little to do."""
_NONE: Final = -1


class Collected(NamedTuple):
    """What all entries are asked by and what they say; the texts of an entry are numbered like the entry.

    Attributes:
        numbers: of all features.
        asks: their asks.
        spoken: their titles and answers.
        aspects: of their asks.
        rows: the words of their asks, in a table of meanings.
        vocabulary: how often each word stands in asks and titles.
        told: further words, which only answers say that are no spoilers from the start.
    """

    numbers: Numbers
    asks: Lines
    spoken: Lines
    aspects: Aspects
    rows: Rows
    vocabulary: Counter[str]
    told: set[str]


def collected(
    entries: Sequence[Entry], *, names: Names, synonyms: Synonyms, small: Collection[str], rows: Mapping[str, int]
) -> Collected:
    """Return what entries are asked by and what they say.

    Args:
        entries: all of them, in the order of their numbers.
        names: of the packs.
        synonyms: what words stand for.
        small: words that only carry grammar or chatter.
        rows: of the vectors of words.
    """
    numbers, words = Numbers(), Words()
    found = Collected(numbers, Lines(), Lines(), Aspects(), Rows(), Counter(), set())
    skimmer = Skimmer(names=names, synonyms=synonyms, words=words, numbers=numbers, small=small)
    as_written, aspects = WordStream(words, Synonyms()), AspectReader(words)
    row_of, said = ByWord(words, lambda word: rows.get(word, _NONE), np.int32), _Said(words)
    told = _Said(words)
    left = iter(entries)
    while some := list(islice(left, _CHUNK)):
        texts = _Texts(some)
        skimmed = skimmer.skim(texts.texts, texts.about)
        is_ask = np.array(texts.is_ask, bool)
        found.asks.add(texts.asks, skimmed.words.of(is_ask), skimmed.besides.of(is_ask))
        found.spoken.add(texts.spoken, skimmed.words.of(~is_ask), skimmed.besides.of(~is_ask))
        found.aspects.add(aspects.read(skimmed.tokens.of(is_ask).features))
        of, plain = skimmed.plain.of(is_ask)
        places = row_of[plain]
        found.rows.add(Flat(of[places != _NONE], places[places != _NONE]), sum(texts.asks))
        said.add(skimmed.written.of(is_ask).features)
        said.add(as_written.of(texts.titles))
        told.add(skimmed.written.of(np.array(texts.is_told, bool)).features)
    found.vocabulary.update(said.counted())
    found.told.update(told.counted().keys() - found.vocabulary.keys())
    return found


class _Texts:
    """The texts of some entries, those of one after those of the other.

    Attributes:
        texts: asks, then an empty text, then titles and answers.
        is_ask: of each, whether it is an ask.
        is_told: of each, whether it is a title or an answer that is no spoiler from the start.
        about: the entities that an entry is about, as features, by the place of its empty text.
        asks: how many asks each entry has.
        spoken: how many other texts each has, the empty one included.
        titles: of all of them.
    """

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.texts: list[str] = []
        self.is_ask: list[bool] = []
        self.is_told: list[bool] = []
        self.about: dict[int, list[str]] = {}
        self.asks: list[int] = []
        self.spoken: list[int] = []
        self.titles = [text_for_matching(entry.fact.title) for entry in entries]
        for entry in entries:
            self._add(entry)

    def _add(self, entry: Entry) -> None:
        asks, spoken = entry.asks, entry.spoken
        self.about[len(self.texts) + len(asks)] = [Ref(entry.fact.pack, one).feature for one in entry.fact.entities]
        self.texts += [*map(text_for_matching, asks), "", *map(text_for_matching, spoken)]
        self.asks.append(len(asks))
        self.spoken.append(1 + len(spoken))
        self.is_ask += [True] * len(asks) + [False] * (1 + len(spoken))
        self.is_told += [False] * len(asks) + [entry.wording is None] * (1 + len(spoken))


class _Said:
    """How often words are said.

    Args:
        words: numbers them.
    """

    def __init__(self, words: Words) -> None:
        self._words = words.listed
        self._counts = np.zeros(0, np.int64)

    def add(self, words: NDArray[np.int32]) -> None:
        """Count some words, given their numbers."""
        counts = np.bincount(words, minlength=len(self._words))
        counts[: len(self._counts)] += self._counts
        self._counts = counts

    def counted(self) -> dict[str, int]:
        """Return how often each word was said."""
        return {
            self._words[word]: int(self._counts[word]) for word in np.flatnonzero(self._counts).tolist() if word != END
        }
