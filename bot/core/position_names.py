"""What a fan must have watched, in the little room that a spoiler tag has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.markdown import cut, inert, units

if TYPE_CHECKING:
    from bot.core.position import Position

_ROOM: Final = 28
"""Of a point of one story: as long as the longest label of a timeline."""
_ROOM_FOR_SEVERAL: Final = 40


def position_name(position: Position) -> str:
    """Return a position in at most 40 units: a show's name is cut where it is long, a point of its story never."""
    name = " and ".join(map(_point, position.points))
    return name if units(name) <= _ROOM_FOR_SEVERAL else "several shows"


def _point(point: Position) -> str:
    name = cut(inert(point.name), _ROOM)
    show = cut(inert(point.show), max(0, _ROOM - units(name) - 1)) if point.show else ""
    return f"{show} {name}" if show else name
