"""Which profiles a question may be compared with, by pack and by horizon."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.answers import FactKey
    from bot.core.matching.index import Profile
    from bot.core.position import Position
    from bot.core.spoilers import Horizon


class Scope:
    """Picks of each fact the one profile that knows most of what the horizon reaches; immutable.

    Args:
        profiles: all of them, those of a fact together, the most harmless first.
        names: the positions from which on names are no spoiler.
    """

    def __init__(self, profiles: Sequence[Profile], names: Iterable[Position] = ()) -> None:
        self._packs = np.array([profile.key.pack for profile in profiles])
        self._wordings = np.array([profile.wording.index if profile.wording else 0 for profile in profiles])
        same = [one.key == other.key for one, other in pairwise(profiles)]
        self._has_next = np.array([*same, False][: len(profiles)], dtype=bool)
        self._names = frozenset(names)
        self._of_fact: dict[FactKey, set[Position]] = {}
        for profile in profiles:
            if profile.wording is not None:
                self._of_fact.setdefault(profile.key, set()).add(profile.wording)
        self._all = self._names.union(*self._of_fact.values())

    def positions(self, key: FactKey, horizon: Horizon) -> list[Position]:
        """Return the positions beyond the horizon from which on a fact may be found by more than before, in order."""
        names = {position for position in self._names if position.pack == key.pack}
        found = names | self._of_fact.get(key, set())
        return sorted((p for p in found if not horizon.reaches(p)), key=lambda position: position.index)

    def is_open(self, horizon: Horizon) -> bool:
        """Tell whether the horizon reaches all wordings and names of all packs."""
        return all(map(horizon.reaches, self._all))

    def allowed(self, packs: Collection[str], horizon: Horizon | None) -> NDArray[np.bool_]:
        """Return one flag a profile: whether it is of one of the packs (none named: any) and the best for the horizon.

        Args:
            packs: their ids.
            horizon: what may be known; ``None``: everything.
        """
        reached = np.ones(len(self._packs), dtype=bool) if horizon is None else self._wordings <= self._reach(horizon)
        better = np.zeros(len(self._packs), dtype=bool)
        better[:-1] = self._has_next[:-1] & reached[1:]
        mine = np.isin(self._packs, list(packs)) if packs else True
        allowed: NDArray[np.bool_] = reached & ~better & mine
        return allowed

    def _reach(self, horizon: Horizon) -> NDArray[np.int64]:
        reach = np.zeros(len(self._packs), dtype=np.int64)
        for pack, index in horizon.watched.items():
            reach[self._packs == pack] = index
        return reach
