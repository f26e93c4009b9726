"""When many texts stop being spoilers: asked of all of them at once."""

from __future__ import annotations

from array import array
from typing import TYPE_CHECKING

import numpy as np

from bot.core.packed import Made

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from bot.core.position import Position
    from bot.core.spoilers import Horizon


class Reveals:
    """When many texts stop being spoilers; immutable. It tells what to look at: the gate lets texts out one by one."""

    def __init__(self, revealed: Sequence[Position | None]) -> None:
        points = [(row, point) for row, at in enumerate(revealed) if at is not None for point in at.points]
        self._size = len(revealed)
        self._packs = tuple(dict.fromkeys(point.pack for _, point in points))
        numbers = {pack: number for number, pack in enumerate(self._packs)}
        self._rows = np.array([row for row, _ in points], np.intp)
        self._of = np.array([numbers[point.pack] for _, point in points], np.intp)
        self._at = np.array([point.index for _, point in points], np.int32)

    def reached(self, horizon: Horizon) -> NDArray[np.bool_]:
        """Tell of each text whether a horizon reaches it, so that it is no spoiler."""
        watched = np.array([horizon.watched.get(pack, 0) for pack in self._packs], np.int32)
        reached = np.ones(self._size, np.bool_)
        reached[self._rows[self._at > watched[self._of]]] = False
        return reached


class Positions(Made["Position | None"]):
    """The positions of many texts (``None``: no spoiler), each kept once; immutable."""

    def __init__(self, positions: Iterable[Position | None]) -> None:
        # Positions that are equal may be called by different names.
        known: dict[str | None, Position | None] = {}
        numbers: dict[str | None, int] = {}
        self._numbers = array("i")
        for position in positions:
            name = None if position is None else repr(position)
            self._numbers.append(numbers.setdefault(name, len(numbers)))
            known.setdefault(name, position)
        self._positions = tuple(known.values())

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Position | None]:
        return map(self._positions.__getitem__, self._numbers)

    def made(self, number: int) -> Position | None:
        """Return the position of a text by its number, from 0."""
        return self._positions[self._numbers[number]]
