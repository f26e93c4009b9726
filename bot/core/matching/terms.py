"""The terms that facts are asked with, and how much each of them tells."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.matching.lines import Flat

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.lines import Lines, Numbers

CHUNK: Final = 2048
"""Facts that are worked on at a time, so that memory stays small beside what is kept, and no step takes long."""
NOTHING: Final = ""
"""A feature that weighs nothing; every ask has it, so that none is without any."""
_SMALL: Final = 0.5
"""What a small word counts beside a content word of the same rarity."""
_PAIR: Final = 0.5
"""What a pair of neighbouring words counts beside the more common of the two: "of NAME" must not outweigh "age"."""


Term = tuple[int | None, float]
"""A term of a question: its number, ``None`` where nothing has it, and how much it tells."""


class Terms:
    """All terms of asks: single features, and pairs of neighbouring words; immutable.

    Args:
        asks: the asks of all facts.
        numbers: of all features that occur anywhere.

    Attributes:
        singles: terms with smaller numbers are single features, the others pairs.
        weights: how much each term tells, by its number.
        tells: of each single feature, whether it tells what a text is about; small words do not.
    """

    def __init__(self, asks: Lines, numbers: Numbers) -> None:
        self._numbers = numbers
        self._nothing = numbers[NOTHING]
        self.singles = len(numbers)
        self._is_feature = np.array([not is_order_only(code) for code in numbers], bool)
        facts = asks.first_texts
        self._pairs = self._all_pairs(asks, facts)
        counts = np.zeros(self.singles, np.int64)
        for first, last in chunks(len(facts) - 1):
            counts += np.bincount(self.in_facts(asks, first, last).features, minlength=self.singles)
        size = len(facts) - 1
        self._rarest = float(np.log(1 + size / 0.5)) or 1.0
        self._rarities = np.where(counts > 0, np.log(1 + size / (0.5 + counts)), self._rarest).astype(np.float32)
        self._is_asked = counts > 0
        self.tells = np.array([code[:1] not in {"~", NOTHING} for code in numbers], bool)
        self._singly = self._rarities * np.where(self.tells, np.float32(1), np.float32(_SMALL))
        self._singly[self._nothing] = 0.0
        self.weights = np.concatenate([self._singly, self._pair_weights()])

    def number(self, feature: str) -> int | None:
        """Return the number of a single feature; ``None`` where nothing has it."""
        return self._numbers.get(feature)

    def rarity(self, feature: str) -> float | None:
        """Return how rare a feature is among the facts, 1 for the rarest; ``None`` where no ask has it."""
        number = self._numbers.get(feature)
        if number is None or not self._is_asked.item(number):
            return None
        return float(self._rarities.item(number)) / self._rarest

    def single(self, feature: str) -> Term:
        """Return a single feature as a term; one that nothing has tells as much as the rarest."""
        number = self._numbers.get(feature)
        if number is not None:
            return number, self._singly.item(number)
        return None, self._rarest * (_SMALL if feature[:1] == "~" else 1.0)

    def pairs(self, line: Iterable[str]) -> list[Term]:
        """Return the pairs of neighbouring words of a question, given its words in order, as features."""
        words = list(map(self.single, line))
        return [
            (number, _PAIR * min(one[1], other[1]))
            for number, (one, other) in zip(self._numbers_of_pairs(words), pairwise(words), strict=True)
        ]

    def weight(self, feature: str) -> float:
        """Return how much a single feature tells; one that nothing has tells as much as the rarest."""
        return self.single(feature)[1]

    def has_pair(self, one: int, other: int) -> bool:
        """Tell whether some ask has a word right behind another one, both by their numbers."""
        key = one * self.singles + other
        place = int(self._pairs.searchsorted(key))
        return place < len(self._pairs) and bool(self._pairs[place] == key)

    def in_texts(self, lines: Lines, first: int, last: int) -> Flat:
        """Return the terms of the asks from `first` up to `last`: of each ascending, without repetitions."""
        words = lines.words(first, last)
        is_feature = self._is_feature[words.features]
        besides = lines.besides(first, last)
        keys, follows = self._keys(words)
        pairs = (np.searchsorted(self._pairs, keys) + self.singles).astype(np.int64)
        texts = [words.texts[is_feature], words.texts[1:][follows], besides.texts, np.arange(last - first)]
        nothing = np.full(last - first, self._nothing)
        terms = [words.features[is_feature], pairs, besides.features, nothing]
        return distinct(np.concatenate(texts), np.concatenate(terms), len(self.weights))

    def in_facts(self, lines: Lines, first: int, last: int) -> Flat:
        """Return the single features in the texts of the facts from `first` up to `last`, each once a fact."""
        ends = lines.first_texts[first : last + 1]
        words, besides = lines.words(int(ends[0]), int(ends[-1])), lines.besides(int(ends[0]), int(ends[-1]))
        is_feature = self._is_feature[words.features]
        texts = np.concatenate([words.texts[is_feature], besides.texts])
        of = np.searchsorted(ends - ends[0], texts, side="right") - 1
        return distinct(of, np.concatenate([words.features[is_feature], besides.features]), self.singles)

    def _numbers_of_pairs(self, words: Sequence[Term]) -> list[int | None]:
        keys = [
            -1 if one is None or other is None else one * self.singles + other
            for (one, _), (other, _) in pairwise(words)
        ]
        if not keys or not len(self._pairs):
            return [None] * len(keys)
        places = self._pairs.searchsorted(keys)
        found = self._pairs.take(places, mode="clip").tolist()
        return [
            self.singles + place if known == key else None
            for place, known, key in zip(places.tolist(), found, keys, strict=True)
        ]

    def _keys(self, words: Flat) -> tuple[NDArray[np.int64], NDArray[np.bool_]]:
        """Return the key of each pair of neighbours in a text, and which words follow another one of their text."""
        follows = words.texts[1:] == words.texts[:-1]
        keys = words.features[:-1].astype(np.int64) * self.singles + words.features[1:]
        return keys[follows], follows

    def _all_pairs(self, asks: Lines, facts: NDArray[np.int64]) -> NDArray[np.int64]:
        found = [
            once(self._keys(asks.words(int(facts[first]), int(facts[last])))[0])
            for first, last in chunks(len(facts) - 1)
        ]
        return once(np.concatenate(found)) if found else np.zeros(0, np.int64)

    def _pair_weights(self) -> NDArray[np.float32]:
        one, other = np.divmod(self._pairs, max(1, self.singles))
        return (_PAIR * np.minimum(self._singly[one], self._singly[other])).astype(np.float32)


def chunks(facts: int) -> Iterator[tuple[int, int]]:
    """Yield the first fact of each chunk, and the one behind its last."""
    return ((first, min(facts, first + CHUNK)) for first in range(0, facts, CHUNK))


def distinct(texts: NDArray[np.int64], features: NDArray[np.int32], most: int) -> Flat:
    """Return each feature of a text once, in order of texts and features; every feature is below `most`."""
    keys = once(texts * most + features)
    of, found = np.divmod(keys, most)
    return Flat(of, found.astype(np.int32))


def once(keys: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return some keys once each, ascending; the given ones get sorted, too."""
    # Other threads may run while numpy sorts, but not while it hashes, by which it would find them else.
    keys.sort()
    is_first = np.ones(len(keys), bool)
    np.not_equal(keys[1:], keys[:-1], out=is_first[1:])
    return keys[is_first]


def is_order_only(code: str) -> bool:
    """Tell whether a word of a line is no feature by itself: the kinds of a name, or a number without its noun."""
    return (code[:1] == "@" and "/" not in code) or code.isdigit()
