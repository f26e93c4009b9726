"""Words that are known although no pack says them."""

from __future__ import annotations

from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.core.matching.pool import SHORT, Pool

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

_TARGETS: Final = 12_000
"""So many of the most common words are corrected to although no pack says them."""
_LONG_NAME: Final = 5
"""Letters from which on given names are, too; shorter ones are too near to what is asked with."""


class Familiar:
    """Words of a language, such as names of people, which are right as they are; immutable, and the same for all packs.

    Args:
        ranks: how many of the words are more common than each, the most common word first.
        given_names: of people, most of which the words lack.
    """

    def __init__(
        self, ranks: Mapping[str, int] = MappingProxyType({}), given_names: Collection[str] = frozenset()
    ) -> None:
        self._ranks = ranks
        self._given_names = given_names
        common = {*islice(ranks, _TARGETS), *(name for name in given_names if len(name) >= _LONG_NAME)}
        self.pool = Pool(word for word in common if len(word) > SHORT and word.isalpha())

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is known."""
        return word in self._ranks or word in self._given_names

    def is_given_name(self, word: str) -> bool:
        """Tell whether a word is a given name of people, and hardly ever anything else."""
        return word in self._given_names

    def rank(self, word: str) -> int:
        """Return how many words are more common, 0 for the most common; for a word that is not known, all."""
        return self._ranks.get(word, len(self._ranks))
