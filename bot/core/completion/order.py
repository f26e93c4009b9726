"""In which order many things are offered: all of them at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray


class Order:
    """The order in which things are offered that complete a text equally well; immutable.

    The rows of a pack are dealt out one by one in turn, and so are the packs, so that the first few show what there is.
    What is not shown takes no turn: it leaves no gap to notice.

    Args:
        rows: numbers of things, pack by pack.
        packs: the number of the pack of each thing.
    """

    def __init__(self, rows: Sequence[Sequence[int]], packs: NDArray[np.int32]) -> None:
        self._numbers = np.array([number for row in rows for number in row], np.int32)
        self._rows = np.repeat(np.arange(len(rows)), [len(row) for row in rows])
        self._packs = packs[self._numbers].astype(np.int64)  # three counts fit into one number for sorting
        self._size = len(packs) + 1
        self.members = np.zeros(len(packs), np.bool_)
        self.members[self._numbers] = True

    def of(self, shown: NDArray[np.bool_]) -> NDArray[np.int32]:
        """Return the numbers of those of the things that are shown."""
        kept = shown[self._numbers]
        numbers, packs = self._numbers[kept], self._packs[kept]
        # Rows take turns in the order of what is the first of each; no two things have the same turn.
        turns, firsts = _turns(self._rows[kept])
        dealt = np.argsort((packs * self._size + turns) * self._size + numbers[firsts], kind="stable")
        turns, _ = _turns(packs)  # dealing rows has left each pack in its place
        # The stable sort takes advantage of the order that is there: it is ten times as fast here.
        return numbers[dealt][np.argsort(turns, kind="stable")]


def first_of_each(numbers: NDArray[np.int32], kinds: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return the first of the numbers of each kind, in order.

    Args:
        numbers: of things, in any order, none twice.
        kinds: of each thing, the number of its kind.
    """
    places = np.arange(len(numbers))
    first = np.empty(len(kinds), np.intp)
    first[kinds[numbers[::-1]]] = places[::-1]  # of those for one place, the last is kept
    kept: NDArray[np.int32] = numbers[first[kinds[numbers]] == places]
    return kept


def _turns(groups: NDArray[np.int64]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return which turn of its group each thing takes, from 0, and where its group starts; groups stand together."""
    starts = np.flatnonzero(np.diff(groups, prepend=-1))
    firsts = np.repeat(starts, np.diff(starts, append=len(groups)))
    return np.arange(len(groups)) - firsts, firsts


def numbered(things: Iterable[object]) -> NDArray[np.int32]:
    """Return numbers that are alike where the things are."""
    numbers: dict[object, int] = {}
    return np.array([numbers.setdefault(thing, len(numbers)) for thing in things], np.int32)
