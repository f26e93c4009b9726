"""How similar a question is to every fact: in words, over an inverted index, and in meaning, by word vectors."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.index import Profile
    from bot.core.matching.language import Meanings
    from bot.core.matching.understanding import Question

_SMALL: Final = 0.5
"""What a small word counts beside a content word of the same rarity."""
_PAIR: Final = 0.5
"""What a pair of neighbouring words counts beside the more common of the two: "of NAME" must not outweigh "age"."""
_NEAREST, _TOGETHER, _COVERED = 0.4 / 1.5, 0.6 / 1.5, 0.5 / 1.5
"""Parts of the similarity in words: the most similar ask, all asks together, how much of the question any ask has."""
_SPOKEN: Final = 0.1
"""What it counts that a fact's title or answer has a word of the question; enough to be looked at, not to win."""


class _Postings(NamedTuple):
    """Where a term occurs: in which asks and how much it weighs there, the same for facts, and in whose answers."""

    asks: NDArray[np.int32]
    in_asks: NDArray[np.float32]
    facts: NDArray[np.int32]
    in_facts: NDArray[np.float32]


class Similarity:
    """Compares questions with all facts of an index; immutable.

    Args:
        profiles: the facts.
        meanings: what words mean; ``None``: similarity in meaning is 0 for all.
    """

    def __init__(self, profiles: Sequence[Profile], meanings: Meanings | None) -> None:
        self._size = len(profiles)
        self._starts = np.cumsum([0, *(len(profile.asks) for profile in profiles)])
        counts = Counter(feature for profile in profiles for feature in profile.shares)
        self._idf = {feature: log(1 + self._size / (0.5 + count)) for feature, count in counts.items()}
        self._unknown = log(1 + self._size / 0.5) if self._size else 0.0
        self._postings = self._indexed(profiles)
        self._spoken = _spoken(profiles)
        self._meanings = meanings
        self._directions = _directions(profiles, meanings)

    def in_words(self, question: Question, damped: Mapping[str, float]) -> NDArray[np.float32]:
        """Return the similarity in words to each fact, about 0 to 1, in their order.

        Args:
            question: what is asked.
            damped: features that count less than usual here, and how much of their weight they keep.
        """
        weights = {term: weight * damped.get(term, 1.0) for term, weight in self._terms(question).items()}
        length = sum([weight**2 for weight in weights.values()]) ** 0.5 or 1.0
        words = sum([weight for term, weight in weights.items() if " " not in term]) or 1.0
        asks = np.zeros(int(self._starts[-1]), dtype=np.float32)
        together, covered, spoken = np.zeros((3, self._size), dtype=np.float32)
        for term, weight in weights.items():
            found = self._postings.get(term)
            if found is not None:
                asks[found.asks] += np.float32(weight / length) * found.in_asks
                together[found.facts] += np.float32(weight / length) * found.in_facts
                if " " not in term:
                    covered[found.facts] += np.float32(weight / words)
            if term in self._spoken:
                spoken[self._spoken[term]] += np.float32(weight / words)
        nearest = np.maximum.reduceat(asks, self._starts[:-1]) if self._size else asks
        score: NDArray[np.float32] = _NEAREST * nearest + _TOGETHER * together + _COVERED * covered + _SPOKEN * spoken
        return score

    def in_meaning(self, question: Question, facts: Sequence[int]) -> list[float]:
        """Return the similarity in meaning to some facts, -1 to 1, in their order."""
        if self._meanings is None or not facts:
            return [0.0] * len(facts)
        direction = self._meanings.of(question.words)
        rows = [self._directions[self._starts[fact] : self._starts[fact + 1]].astype(np.float32) for fact in facts]
        return [_alike(asks, direction) for asks in rows]

    def _indexed(self, profiles: Sequence[Profile]) -> dict[str, _Postings]:
        found: dict[str, tuple[list[int], list[float], list[int], list[float]]] = defaultdict(lambda: ([], [], [], []))
        number = 0
        for fact, profile in enumerate(profiles):
            together: dict[str, float] = defaultdict(float)
            for ask in profile.asks:
                for term, weight in _unit(self._terms(ask)).items():
                    found[term][0].append(number)
                    found[term][1].append(weight)
                    together[term] += weight
                number += 1
            for term, weight in _unit(together).items():
                found[term][2].append(fact)
                found[term][3].append(weight)
        return {
            term: _Postings(
                np.array(a, np.int32), np.array(b, np.float32), np.array(c, np.int32), np.array(d, np.float32)
            )
            for term, (a, b, c, d) in found.items()
        }

    def _terms(self, question: Question) -> dict[str, float]:
        """Return the weights of the question's features and of its pairs of neighbouring words."""
        weights = {feature: self._weight(feature) for feature in question.features}
        for first, second in pairwise(question.line):
            weights[f"{first} {second}"] = _PAIR * min(self._weight(first), self._weight(second))
        return weights

    def _weight(self, feature: str) -> float:
        return self._idf.get(feature, self._unknown) * (_SMALL if feature.startswith("~") else 1.0)


def _unit(weights: Mapping[str, float]) -> dict[str, float]:
    length = sum([weight**2 for weight in weights.values()]) ** 0.5 or 1.0
    return {term: weight / length for term, weight in weights.items()}


def _spoken(profiles: Iterable[Profile]) -> dict[str, NDArray[np.int32]]:
    found: dict[str, list[int]] = defaultdict(list)
    for fact, profile in enumerate(profiles):
        for feature in {*profile.spoken, *_names(profile)} - profile.shares.keys():
            found[feature].append(fact)
    return {feature: np.array(facts, np.int32) for feature, facts in found.items()}


def _names(profile: Profile) -> Iterator[str]:
    return (f"@{ref.pack}/{ref.entity}" for ref in profile.refs)


def _directions(profiles: Sequence[Profile], meanings: Meanings | None) -> NDArray[np.float16]:
    """Return the direction of every ask, one a row; half precision, for a million asks fit into a server's memory."""
    if meanings is None or not profiles:
        return np.zeros((0, 0), np.float16)
    return np.array([meanings.of(ask.words) for profile in profiles for ask in profile.asks], dtype=np.float16)


def _alike(asks: NDArray[np.float32], direction: NDArray[np.float32]) -> float:
    """Return the mean of the cosine to the nearest ask and the cosine to all asks together."""
    total = asks.sum(axis=0)
    length = float(np.linalg.norm(total)) or 1.0
    return 0.5 * float((asks @ direction).max()) + 0.5 * float(total @ direction) / length
