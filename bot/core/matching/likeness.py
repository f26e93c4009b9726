"""How like a question is to the asks of a fact, by the words and names that they share."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from math import log
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.matching.index import Index, Profile
    from bot.core.matching.understanding import Question

Pair = tuple[str, str]


class Likeness(NamedTuple):
    """How like a question is to a fact's asks; each number 0 to 1.

    Attributes:
        nearest: similarity to the most similar ask, names included.
        wording: similarity to the ask whose words alone, names left out, are most similar.
        lacking: how much of the most similar ask the question lacks.
        relations: the relations of the most similar ask.
        centroid: cosine to all asks taken together.
        share: how much of the question the asks have, more where many of them do.
        phrases: how much of the question's pairs of neighbouring words the asks have.
        is_an_ask: whether the question is one of the asks, but for inflection and order.
    """

    nearest: float
    wording: float
    lacking: float
    relations: frozenset[str]
    centroid: float
    share: float
    phrases: float
    is_an_ask: bool


class _Ask(NamedTuple):
    """An ask's features, the weight of all of them and of those that are no names, and its relations."""

    features: frozenset[str]
    whole: float
    words: float
    relations: frozenset[str]


class _Fact(NamedTuple):
    """What is compared with: a fact's asks, each feature's part in all of them, their pairs of words."""

    asks: tuple[_Ask, ...]
    exact: frozenset[frozenset[str]]
    centroid: Mapping[str, float]
    shares: Mapping[str, float]
    pairs: frozenset[Pair]


class Comparer:
    """Compares questions with the facts of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._facts = {(profile.key, profile.wording): self._prepared(profile) for profile in index.profiles}
        known = Counter(pair for fact in self._facts.values() for pair in fact.pairs)
        most = log(1 + len(self._facts) / 0.5) if self._facts else 1.0
        self._pairs = {pair: log(1 + len(self._facts) / (0.5 + count)) / most for pair, count in known.items()}

    def likeness(self, question: Question, weights: Mapping[str, float], profile: Profile) -> Likeness:
        """Return how like the question, with the weight of each of its features, is to the fact's asks."""
        fact = self._facts[profile.key, profile.wording]
        own = sum(weights.values()) or 1e-9
        own_words = own - sum([weight for feature, weight in weights.items() if feature[0] == "@"])
        best, best_words, lacking, relations = 0.0, 0.0, 1.0, frozenset[str]()
        for ask in fact.asks:
            common = weights.keys() & ask.features
            shared = sum([weights[feature] for feature in common])
            words = sum([weights[feature] for feature in common if feature[0] != "@"])
            best_words = max(best_words, words / (own_words * ask.words + 1e-9) ** 0.5)
            like = shared / (own * ask.whole) ** 0.5
            if like > best:
                best, lacking, relations = like, 1 - shared / ask.whole, ask.relations
        return Likeness(
            nearest=min(1.0, best),
            wording=min(1.0, best_words),
            lacking=lacking,
            relations=relations,
            centroid=_cosine(weights, fact.centroid),
            share=sum([value * min(1.0, 2 * fact.shares.get(name, 0.0)) for name, value in weights.items()]) / own,
            phrases=self._phrases(question, fact.pairs),
            is_an_ask=question.features in fact.exact,
        )

    def _prepared(self, profile: Profile) -> _Fact:
        asks = tuple(self._weighed(ask) for ask in profile.asks)
        return _Fact(
            asks=asks,
            exact=frozenset(ask.features for ask in asks),
            centroid=_centroid(asks, {name: self._index.weight(name) for name in profile.shares}),
            shares=profile.shares,
            pairs=frozenset(pair for ask in profile.asks for pair in _pairs(ask)),
        )

    def _weighed(self, ask: Question) -> _Ask:
        words = sum(self._index.weight(feature) for feature in ask.features if feature[0] != "@")
        names = sum(self._index.weight(feature) for feature in ask.features if feature[0] == "@")
        return _Ask(ask.features, words + names or 1e-9, words, ask.relations)

    def _phrases(self, question: Question, pairs: frozenset[Pair]) -> float:
        weights = {pair: self._pairs.get(pair, 1.0) for pair in _pairs(question)}
        return sum([weights[pair] for pair in weights.keys() & pairs]) / (sum(weights.values()) or 1.0)


def _pairs(question: Question) -> Iterable[Pair]:
    return pairwise([token.kinds or (token.text if token.is_small else token.sense) for token in question.tokens])


def _centroid(asks: Iterable[_Ask], weights: Mapping[str, float]) -> dict[str, float]:
    total: Counter[str] = Counter()
    for ask in asks:
        length = sum([weights[feature] ** 2 for feature in ask.features]) ** 0.5 or 1.0
        for feature in ask.features:
            total[feature] += weights[feature] / length  # type: ignore[assignment]  # a Counter of parts, not of times
    length = sum([value**2 for value in total.values()]) ** 0.5 or 1.0
    return {feature: value / length for feature, value in total.items()}


def _cosine(weights: Mapping[str, float], centroid: Mapping[str, float]) -> float:
    length = sum([weight**2 for weight in weights.values()]) ** 0.5 or 1.0
    return min(1.0, sum([weight * centroid.get(feature, 0.0) for feature, weight in weights.items()]) / length)
