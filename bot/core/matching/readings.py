"""How the words of a question are read together, given what each of them may be and what follows what."""

from __future__ import annotations

from heapq import nsmallest
from itertools import pairwise
from math import inf
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_PATHS: Final = 4
"""Readings of a question's beginning that are followed up."""
_FOLLOWS: Final = -0.6
"""What it costs, in edits, that a word follows the one before it in some ask, or in what fans ask everywhere."""
_SAME: Final = 1e-9
"""Costs that differ by less are the same but for rounding; of two readings that cost the same, the first is taken."""


class Reading(NamedTuple):
    """How some words that were written next to each other are read.

    Attributes:
        start, end: which of the written words, from 0, the last one excluded.
        words: what they were most likely meant to be.
        cost: how unlikely that is, in about natural logarithms.
    """

    start: int
    end: int
    words: tuple[str, ...]
    cost: float


class _Path(NamedTuple):
    """How the beginning of a question may be read: its last reading, behind a shorter path; and what both cost."""

    cost: float
    reading: Reading | None = None
    before: _Path | None = None

    def readings(self) -> list[Reading]:
        """Return all readings, first to last."""
        found, path = list[Reading](), self
        while path.reading is not None and path.before is not None:
            found.append(path.reading)
            path = path.before
        return found[::-1]


def likeliest(options: Sequence[Sequence[Reading]], follows: Callable[[str, str], bool]) -> list[Reading]:
    """Return the readings, one after the other, that cost least together.

    Args:
        options: of each written word, how it may be read, alone or with those behind it.
        follows: tells whether some ask has the second word right behind the first.
    """
    paths: list[dict[str, _Path]] = [{} for _ in range(len(options) + 1)]
    paths[0][""] = _Path(0.0)
    for place, readings in enumerate(_worthwhile(options)):
        if len(readings) == len(paths[place]) == 1 and not paths[place + 1]:
            # All readings of the question go this way, so that what it costs makes none likelier than another.
            [reading], [path] = readings, paths[place].values()
            paths[reading.end][reading.words[-1]] = _Path(path.cost, reading, path)
            continue
        inside = [sum([_FOLLOWS for pair in pairwise(reading.words) if follows(*pair)]) for reading in readings]
        for before, path in nsmallest(_PATHS, paths[place].items(), key=_cost_of_item):
            for reading, within in zip(readings, inside, strict=True):
                # What follows hangs on the last word alone, so that one path is enough for each.
                known = paths[reading.end].get(reading.words[-1])
                enough = known.cost - _SAME if known is not None else inf
                if path.cost + reading.cost + (within + _FOLLOWS) >= enough:
                    continue  # whatever follows: to tell takes longer than all else here
                behind = _FOLLOWS if before and follows(before, reading.words[0]) else 0.0
                cost = path.cost + reading.cost + (within + behind)
                if cost < enough:
                    paths[reading.end][reading.words[-1]] = _Path(cost, reading, path)
    return min(paths[-1].values(), key=lambda path: round(path.cost / _SAME)).readings()


def is_worthwhile(cost: float, words: int, least: float) -> bool:
    """Tell whether a reading may be among the likeliest ones.

    Of another one, what is taken off for following and being followed is less than what other readings save.

    Args:
        cost: of the reading.
        words: that it has.
        least: what the cheapest readings of the same written words cost, each of one of them.
    """
    return cost + _FOLLOWS * (words + 1) <= least


def _worthwhile(options: Sequence[Sequence[Reading]]) -> Iterator[Sequence[Reading]]:
    """Yield the readings of each place that may be among the likeliest ones."""
    least = [min([one.cost for one in some if one.end == place + 1]) for place, some in enumerate(options)]
    for place, some in enumerate(options):
        if len(some) > 1:
            yield [one for one in some if is_worthwhile(one.cost, len(one.words), sum(least[place : one.end]))]
        else:
            yield some


def _cost_of_item(path: tuple[str, _Path]) -> float:
    return path[1].cost
