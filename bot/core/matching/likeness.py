"""How like a question is to the asks of a fact, one by one, by the words and names that they share."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.matching.index import Index, Profile
    from bot.core.matching.understanding import Question


class Likeness(NamedTuple):
    """How like a question is to a fact's asks; each number 0 to 1.

    Attributes:
        nearest: similarity to the most similar ask.
        lacking: how much of the most similar ask the question lacks.
        relations: the relations of the most similar ask.
        centroid: cosine to all asks taken together.
        is_an_ask: whether the question is one of the asks, but for inflection and order.
    """

    nearest: float
    lacking: float
    relations: frozenset[str]
    centroid: float
    is_an_ask: bool


class _Ask(NamedTuple):
    """An ask's features, the weight of all of them, and its relations."""

    features: frozenset[str]
    whole: float
    relations: frozenset[str]


class _Fact(NamedTuple):
    """What is compared with: a fact's asks, and each feature's part in all of them."""

    asks: tuple[_Ask, ...]
    exact: frozenset[frozenset[str]]
    centroid: Mapping[str, float]


class Comparer:
    """Compares questions with the facts of an index."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self._facts = {(profile.key, profile.wording): self._prepared(profile) for profile in index.profiles}

    def likeness(self, question: Question, weights: Mapping[str, float], profile: Profile) -> Likeness:
        """Return how like the question, with the weight of each of its features, is to the fact's asks."""
        fact = self._facts[profile.key, profile.wording]
        own = sum(weights.values()) or 1e-9
        best, lacking, relations = 0.0, 1.0, frozenset[str]()
        for ask in fact.asks:
            shared = sum([weights[feature] for feature in weights.keys() & ask.features])
            like = shared / (own * ask.whole) ** 0.5
            if like > best:
                best, lacking, relations = like, 1 - shared / ask.whole, ask.relations
        return Likeness(
            nearest=min(1.0, best),
            lacking=lacking,
            relations=relations,
            centroid=_cosine(weights, fact.centroid),
            is_an_ask=question.features in fact.exact,
        )

    def _prepared(self, profile: Profile) -> _Fact:
        weights = {feature: self._index.weight(feature) for feature in profile.shares}
        asks = tuple(
            _Ask(ask.features, sum(map(self._index.weight, ask.features)) or 1e-9, ask.relations)
            for ask in profile.asks
        )
        return _Fact(asks, frozenset(ask.features for ask in asks), _centroid(asks, weights))


def _centroid(asks: Iterable[_Ask], weights: Mapping[str, float]) -> dict[str, float]:
    total: defaultdict[str, float] = defaultdict(float)
    for ask in asks:
        length = sum([weights[feature] ** 2 for feature in ask.features]) ** 0.5 or 1.0
        for feature in ask.features:
            total[feature] += weights[feature] / length
    length = sum([value**2 for value in total.values()]) ** 0.5 or 1.0
    return {feature: value / length for feature, value in total.items()}


def _cosine(weights: Mapping[str, float], centroid: Mapping[str, float]) -> float:
    length = sum([weight**2 for weight in weights.values()]) ** 0.5 or 1.0
    return min(1.0, sum([weight * centroid.get(feature, 0.0) for feature, weight in weights.items()]) / length)
