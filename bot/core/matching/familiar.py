"""Words that are known although no pack says them."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.core.matching.pool import SHORT, Pool

if TYPE_CHECKING:
    from collections.abc import Mapping

_TARGETS: Final = 12_000
"""So many of the most common words are corrected to although no pack says them."""


class Familiar:
    """Words of a language, such as names of people, which are right as they are; immutable, and the same for all packs.

    Args:
        ranks: how many of the words are more common than each, the most common word first.
    """

    def __init__(self, ranks: Mapping[str, int] = MappingProxyType({})) -> None:
        self._ranks = ranks
        common = islice(ranks, _TARGETS)
        self.pool = Pool(word for word in common if len(word) > SHORT and word.isalpha())

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is known."""
        return word in self._ranks

    def rank(self, word: str) -> int:
        """Return how many words are more common, 0 for the most common; for a word that is not known, all."""
        return self._ranks.get(word, len(self._ranks))
