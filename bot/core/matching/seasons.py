"""Which seasons the episodes and the positions of stories belong to, as questions say them: "season 2"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.episodes import steps
from bot.core.matching.mentions import Ref

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.timeline import Timeline


class Seasons:
    """The seasons of some packs, or whatever their stories are grouped into.

    Args:
        packs: whose they are.
    """

    def __init__(self, packs: Collection[Pack]) -> None:
        self._timelines: dict[str, Timeline] = {pack.id: pack.timeline for pack in packs}
        self._of = {Ref(pack.id, entity.id): step.position for pack in packs for step, entity in steps(pack)}

    def __contains__(self, ref: Ref) -> bool:
        """Tell whether an entity is one of their episodes."""
        return ref in self._of

    def all(self, pack: str) -> frozenset[str]:
        """Return all seasons of a pack, given its id."""
        timeline = self._timelines[pack]
        return frozenset([f"{timeline.group.name} {number}" for number in timeline.groups])

    def of_episodes(self, refs: Iterable[Ref]) -> frozenset[str]:
        """Return the seasons of those of some entities that are episodes."""
        return self.at(filter(None, map(self._of.get, refs)))

    def at(self, positions: Iterable[Position]) -> frozenset[str]:
        """Return the seasons in which some positions are."""
        return frozenset(season for position in positions for season in self._at(position))

    def _at(self, position: Position) -> Iterator[str]:
        for point in position.points:
            timeline = self._timelines.get(point.pack)
            of = timeline.step(point.index).of if timeline is not None else None
            if timeline is not None and isinstance(of, int):
                yield f"{timeline.group.name} {of}"
