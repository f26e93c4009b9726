"""Which entries a question may be compared with, by pack and by horizon."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.caching import Caching
from bot.core.matching.lines import Numbers
from bot.core.position import ladder
from bot.core.reveals import Reveals
from bot.core.spoilers import Horizon

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.answers import FactKey
    from bot.core.matching.profiles import Entry
    from bot.core.position import Position

_KEPT: Final = 64
"""Choices of packs and horizons whose flags are remembered."""

_Reach = tuple[tuple[str, int], ...]
"""Up to where each pack has been watched, sorted."""
_Choice = tuple[frozenset[str], _Reach | None]


class Scope(Caching):
    """Picks of each fact the one entry that knows most of what the horizon reaches; immutable.

    Args:
        entries: all of them, those of a fact together, the most harmless first.
        names: by pack, the positions from which on names are no spoiler.
    """

    CACHES = ("_kept",)

    def __init__(self, entries: Sequence[Entry], names: Mapping[str, Collection[Position]]) -> None:
        self._packs = Numbers()
        facts = [entry.fact for entry in entries]
        self._of_pack = np.array([self._packs[fact.pack] for fact in facts], dtype=np.int32)
        self._wordings = Reveals([entry.wording for entry in entries])
        same = [one is other for one, other in pairwise(facts)]
        self._has_next = np.array([*same, False][: len(facts)], dtype=bool)
        self._names = {pack: frozenset(positions) for pack, positions in names.items()}
        self._of_fact: dict[str, dict[str, frozenset[Position]]] = {}
        same_positions: dict[frozenset[Position], frozenset[Position]] = {}
        for entry in entries:
            if entry.wording is not None:
                of_pack = self._of_fact.setdefault(entry.fact.pack, {})
                found = of_pack.get(entry.fact.id, frozenset()) | {entry.wording}
                of_pack[entry.fact.id] = same_positions.setdefault(found, found)
        self._all = frozenset().union(*self._names.values(), *same_positions)
        self.start_caches()

    def start_caches(self) -> None:
        """Remember the flags of choices."""
        self._kept: dict[_Choice, NDArray[np.bool_]] = {}

    @property
    def packs(self) -> frozenset[str]:
        """The ids of all packs that have entries."""
        return frozenset(self._packs)

    def positions(self, key: FactKey, horizon: Horizon) -> list[Position]:
        """Return the positions beyond the horizon from which on a fact may be found by more than before, in order.

        Each is reached after those before it; the last one is where all that leads to the fact is open.
        """
        found = self._names.get(key.pack, frozenset()) | self._of_fact.get(key.pack, {}).get(key.fact, frozenset())
        beyond = ladder((position for position in found if not horizon.reaches(position)), home=key.pack)
        return [position for position in beyond if position is not None]

    def is_open(self, horizon: Horizon) -> bool:
        """Tell whether the horizon reaches all wordings and names of all packs."""
        return all(map(horizon.reaches, self._all))

    def allowed(self, packs: Collection[str], horizon: Horizon | None) -> NDArray[np.bool_]:
        """Return one flag an entry: whether it is of one of the packs (none named: any) and the best for the horizon.

        Args:
            packs: their ids.
            horizon: what may be known; ``None``: everything.
        """
        choice = (frozenset(packs), None if horizon is None else tuple(sorted(horizon.watched.items())))
        flags = self._kept.get(choice)
        if flags is None:
            if len(self._kept) >= _KEPT:
                self._kept.clear()
            flags = self._kept[choice] = self._flags(*choice)
        return flags

    def _flags(self, packs: frozenset[str], reach: _Reach | None) -> NDArray[np.bool_]:
        if reach is None:
            reached = np.ones(len(self._of_pack), dtype=bool)
        else:
            reached = self._wordings.reached(Horizon(dict(reach)))
        better = np.zeros(len(self._of_pack), dtype=bool)
        better[:-1] = self._has_next[:-1] & reached[1:]
        allowed: NDArray[np.bool_] = reached & ~better
        if packs:
            allowed &= np.isin(self._of_pack, [self._packs.get(pack, -1) for pack in packs])
        allowed.flags.writeable = False
        return allowed
