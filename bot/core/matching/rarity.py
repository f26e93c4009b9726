"""How much the words of a question tell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.patterns import UNHEARD
from bot.core.matching.text import sense_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.core.matching.terms import Terms

_SMALL_WEIGHT: Final = 0.12
"""What a small word counts beside a content word of the same rarity."""
_EVERYDAY_WEIGHT: Final = 0.5
"""What a common English word counts that no ask has: it is more often a manner of speaking than a subject."""


class Rarity:
    """How much each feature of a question tells among the facts; immutable.

    Args:
        terms: of the asks.
        everyday: common words, which tell less than other words where no ask has them.
    """

    def __init__(self, terms: Terms, everyday: Collection[str] = ()) -> None:
        self._terms = terms
        self._everyday = frozenset(map(sense_of, everyday))

    def weight(self, feature: str) -> float:
        """Return how much a feature tells, 0 to 1: rare ones tell much, small words little, unknown ones most."""
        rarity = self._terms.rarity(feature)
        if feature[0] == "~":
            return _SMALL_WEIGHT * (1.0 if rarity is None else rarity)
        if rarity is None:
            return _EVERYDAY_WEIGHT if feature.removesuffix(UNHEARD) in self._everyday else 1.0
        return rarity
