"""Points in stories, and what it takes to reach several of them."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class PositionError(ValueError):
    """A text that names no position of a timeline.

    Attributes:
        text: what was written.
        problem: what is wrong with it and what would be right, for a curator or a fan to read.
    """

    def __init__(self, text: str, problem: str) -> None:
        super().__init__(text, problem)
        self.text = text
        self.problem = problem

    def __str__(self) -> str:
        return f"unknown position {self.text!r} ({self.problem})"


@dataclass(frozen=True, slots=True)
class Position:
    """A point in a story: the end of one of its steps. With `also`, points of several stories that must all be reached.

    Points of different packs have no order between them. What a position is called does not count for equality.

    Attributes:
        pack: id of the pack whose story this is.
        index: place of the step in the story, counted from 1 over all of it.
        name: the point as Casefile writes it within its story, such as ``S01E10``.
        show: the show's name where the point is told of in another show's pack, else empty.
        also: points of other packs, in the order of their ids, which comes after that of `pack`.
    """

    pack: str
    index: int
    name: str = field(compare=False)
    show: str = field(default="", compare=False)
    also: tuple[Position, ...] = ()

    @property
    def points(self) -> tuple[Position, ...]:
        """The points that must be reached, one a pack, those without a show's name first."""
        if not self.also:
            return (self,)
        return tuple(sorted((replace(self, also=()), *self.also), key=lambda point: bool(point.show)))

    @property
    def label(self) -> str:
        """The position as fans read it, such as ``S01E10`` or ``Bosch: Legacy S03E10``."""
        return " and ".join(f"{point.show} {point.name}".lstrip() for point in self.points)

    @property
    def written(self) -> str:
        """The position as a curator writes it behind ``revealed:``."""
        written = [f"{point.pack} {point.name}" if point.show else point.name for point in self.points]
        return written[0] if len(written) == 1 else f"[{', '.join(written)}]"

    def __str__(self) -> str:
        return self.label


def implies(reached: Position | None, other: Position | None) -> bool:
    """Tell whether whoever has reached one position (``None``: the start) has certainly reached another."""
    if other is None:
        return True
    far = {point.pack: point.index for point in (reached.points if reached is not None else ())}
    return all(point.index <= far.get(point.pack, 0) for point in other.points)


def latest(*revealed: Position | None) -> Position | None:
    """Return the position from which all of several things are no spoiler (``None``: always)."""
    furthest: dict[str, Position] = {}
    for position in revealed:
        for point in position.points if position is not None else ():
            if point.pack not in furthest or furthest[point.pack].index < point.index:
                furthest[point.pack] = point
    first, *also = sorted(furthest.values(), key=lambda point: point.pack) or (None,)
    return replace(first, also=tuple(point for point in also if point is not None)) if first is not None else None


def earliest(*revealed: Position | None) -> Position | None:
    """Return a position from which at least one of several things is certainly no spoiler (``None``: always).

    Where none of them comes before all others, since they are of different stories, that is where all of those are
    reached before which there is none.
    """
    known = [position for position in revealed if position is not None]
    if len(known) < len(revealed):
        return None
    first = [one for one in known if all(implies(other, one) or not implies(one, other) for other in known)]
    return latest(*first)


def ladder(revealed: Iterable[Position | None], *, home: str) -> list[Position | None]:
    """Return the given positions in an order in which each is reached only after those before it.

    Those of the home pack's story alone come first. Where two have no order, the second asks for the first as well.

    Args:
        revealed: the positions; ``None`` is the start.
        home: id of the pack.
    """

    def order(position: Position | None) -> tuple[bool, int, list[str]]:
        points = position.points if position is not None else ()
        packs = [point.pack for point in points]
        return any(pack != home for pack in packs), sum(point.index for point in points), packs

    return list(dict.fromkeys(accumulate(sorted(set(revealed), key=order), latest)))
