"""Skimming asks and answers: what they are compared by, in a fraction of the time that reading questions takes."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.lines import Flat
from bot.core.matching.name_finder import NameFinder
from bot.core.matching.numbered import numbers_in
from bot.core.matching.numerals import NUMBER_WORDS
from bot.core.matching.patterns import SMALL, word_token
from bot.core.matching.word_stream import END, NO_WORD, ByWord, WordStream

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.lines import Numbers
    from bot.core.matching.name_finder import Found
    from bot.core.matching.names import Names
    from bot.core.matching.text import Synonyms
    from bot.core.matching.word_stream import Words

_DIGIT: Final = re.compile(r"\d")
_UNKNOWN: Final = -1


class Skimmed(NamedTuple):
    """What some texts are compared by.

    Attributes:
        written: the numbers of their words.
        tokens: the same, a name of several words as `NO_WORD`; `END` behind those of each text.
        plain: those that are no part of a name.
        words: the numbers of the tokens as features, a name as the kinds that it may be of.
        besides: the numbers of other features: what names stand for, numbers, and those that were given.
    """

    written: Flat
    tokens: Flat
    plain: Flat
    words: Flat
    besides: Flat


class Skimmer:
    """Skims the texts of some packs.

    Args:
        names: the packs' names.
        synonyms: what words stand for.
        words: numbers the words.
        numbers: of the features; further ones are added, in the order in which the texts say them.
        small: words that only carry grammar or chatter.
    """

    def __init__(
        self, *, names: Names, synonyms: Synonyms, words: Words, numbers: Numbers, small: Collection[str] = SMALL
    ) -> None:
        self._words = words
        self._numbers = numbers
        self._small = small
        self._stream = WordStream(words, synonyms)
        self._finder = NameFinder(names, words)
        self._tells_number = ByWord(words, _tells_number, np.bool_)
        self._codes = np.zeros(0, np.int32)
        self._kinds = np.full(self._finder.meanings, _UNKNOWN, np.int32)
        self._refs: dict[int, list[int]] = {}

    def skim(self, texts: Sequence[str], besides: Mapping[int, Sequence[str]]) -> Skimmed:
        """Return what some texts are compared by.

        Args:
            texts: as they were written.
            besides: further features of some of them, by their places.
        """
        words = self._stream.of(texts)
        read = _Read(words, self._finder.found(words, texts))
        others = self._numbers_in(read)
        for text, features in besides.items():
            others.setdefault(text, []).extend(features)
        self._number_new(read, others)
        is_token = read.is_token & ~read.is_end
        is_plain = is_token & ~read.is_in_name
        codes = self._codes[words]
        codes[read.names.starts] = self._kinds[read.names.meanings]
        return Skimmed(
            written=read.flat(words, ~read.is_end),
            tokens=read.flat(read.tokens, read.is_token),
            plain=read.flat(words, is_plain),
            words=read.flat(codes, is_token),
            besides=self._besides(read, others),
        )

    def _numbers_in(self, read: _Read) -> dict[int, list[str]]:
        """Return the numbers in those texts that have any."""
        found = {}
        for text in np.unique(read.of[self._tells_number[read.words]]).tolist():
            part = slice(read.ends[text - 1] + 1 if text else 0, read.ends[text])
            tokens = read.tokens[part][read.is_token[part]]
            found[text] = list(dict.fromkeys(numbers_in([self._words.listed[token] for token in tokens.tolist()])))
        return found

    def _number_new(self, read: _Read, others: Mapping[int, Sequence[str]]) -> None:
        """Give all features their numbers that come up for the first time, in the order in which they are said."""
        self._codes = np.append(self._codes, np.full(len(self._words) - len(self._codes), _UNKNOWN, np.int32))
        codes, meant = list(self._new_codes(read)), list(self._new_meanings(read))
        said = [(place, [code]) for place, _, code in codes]
        said += [(place, features) for place, _, features in meant]
        said += [(int(read.ends[text]), list(features)) for text, features in others.items()]
        for _, features in sorted(said):
            self._numbers.of(features)
        for _, word, code in codes:
            self._codes[word] = self._numbers[code]
        for _, meaning, features in meant:
            self._kinds[meaning], *self._refs[meaning] = self._numbers.of(features)

    def _new_codes(self, read: _Read) -> Iterator[tuple[int, int, str]]:
        """Yield where each new word stands first, its number and its code."""
        places = np.flatnonzero((self._codes[read.words] == _UNKNOWN) & ~read.is_in_name & ~read.is_end)
        new, first = np.unique(read.words[places], return_index=True)
        for word, place in zip(new.tolist(), places[first].tolist(), strict=True):
            yield place, word, word_token(self._words.listed[word], self._small).code

    def _new_meanings(self, read: _Read) -> Iterator[tuple[int, int, list[str]]]:
        """Yield where each new meaning of a name comes up first, its number, its kinds and what it may stand for."""
        starts, _, meanings = read.names
        places = np.flatnonzero(self._kinds[meanings] == _UNKNOWN)
        new, first = np.unique(meanings[places], return_index=True)
        for meaning, place in zip(new.tolist(), starts[places[first]].tolist(), strict=True):
            mention = self._finder.meaning(meaning)
            yield place, meaning, [f"@{mention.kinds}", *(ref.feature for ref in sorted(mention.refs))]

    def _besides(self, read: _Read, others: Mapping[int, Sequence[str]]) -> Flat:
        refs = [self._refs[meaning] for meaning in read.names.meanings.tolist()]
        texts = np.repeat(read.of[read.names.starts], list(map(len, refs)))
        features = np.fromiter(chain.from_iterable(refs), np.int32, len(texts))
        _, once = np.unique(texts * len(self._numbers) + features, return_index=True)
        once.sort()
        more_texts = np.repeat(np.fromiter(others, np.int64, len(others)), [len(some) for some in others.values()])
        more = self._numbers.of(chain.from_iterable(others.values()))
        texts = np.concatenate([texts[once], more_texts])
        order = np.argsort(texts, kind="stable")
        return Flat(texts[order], np.concatenate([features[once], np.array(more, np.int32)])[order])


def _tells_number(word: str) -> bool:
    return word in NUMBER_WORDS or _DIGIT.search(word) is not None


class _Read:
    """A stream of words, and the names in it.

    Attributes:
        words: of all texts, `END` behind those of each.
        names: found in them.
        is_end: of each word, whether it is an end.
        ends: where the ends are.
        of: of each word, the place of its text.
        is_in_name: of each word, whether it is part of a name.
        is_token: of each word, whether it is a token: not the second word of a name, nor any later one.
        tokens: the words, but `NO_WORD` for the first of a name of several.
    """

    def __init__(self, words: NDArray[np.int32], names: Found) -> None:
        self.words = words
        self.names = names
        self.is_end = words == END
        self.ends = np.flatnonzero(self.is_end)
        self.of = np.cumsum(self.is_end) - self.is_end
        steps = np.zeros(len(words), np.int8)
        steps[names.starts] += 1
        # A name ends before the end of its text at the latest, and may end where the next one starts.
        steps[names.ends] -= 1
        self.is_in_name = np.cumsum(steps, dtype=np.int8).astype(bool)
        self.is_token = ~self.is_in_name
        self.is_token[names.starts] = True
        self.tokens = words.copy()
        self.tokens[names.starts[names.ends > names.starts + 1]] = NO_WORD

    def flat(self, features: NDArray[np.int32], chosen: NDArray[np.bool_]) -> Flat:
        """Return some features of words, with the places of their texts."""
        return Flat(self.of[chosen], features[chosen])
