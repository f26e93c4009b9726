"""The facts of several packs by their keys."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from bot.core.caching import Caching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Fact, Pack


class Facts(Caching, Mapping[FactKey, "Fact"]):
    """The facts of some packs by their keys, each of which is made when it is looked at."""

    CACHES = ("_by_id",)

    def __init__(self, packs: Iterable[Pack]) -> None:
        self._packs = tuple(packs)
        self.start_caches()

    def start_caches(self) -> None:
        """Find facts by their ids."""
        self._by_id = {pack.id: {fact.id: fact for fact in pack.facts} for pack in self._packs}

    def __getitem__(self, key: FactKey) -> Fact:
        """Return the fact of a key."""
        return self._by_id[key.pack][key.fact]

    def __len__(self) -> int:
        return sum(map(len, self._by_id.values()))

    def __iter__(self) -> Iterator[FactKey]:
        return (FactKey(pack, fact) for pack, facts in self._by_id.items() for fact in facts)
