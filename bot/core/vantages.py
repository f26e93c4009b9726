"""How a fact reads along its story: to fans at a few points of it, as somebody may see that who is not as far."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.core.known import known
from bot.core.position import latest
from bot.core.showing import show
from bot.core.spoilers import START, Gate, Horizon, Policy
from bot.core.told import texts_of_fact

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.core.answers import Shown
    from bot.core.model import Fact, Pack
    from bot.core.position import Position


@dataclass(frozen=True, slots=True)
class Vantage:
    """A point from which fans look at a fact.

    Attributes:
        position: how far they are, in each of the stories that the fact belongs to; ``None``: at the start.
        is_end: whether nothing follows in these.
    """

    position: Position | None = None
    is_end: bool = False

    @property
    def horizon(self) -> Horizon:
        """What fans there know."""
        return START if self.position is None else Horizon.at([self.position])


def vantages(fact: Fact, packs: Iterable[Pack]) -> tuple[Vantage, ...]:
    """Return the start, the last point before all of a fact is known, and the end of its story, each once.

    Where the fact hides nothing, or all of it until the first point, the second is the middle of the story. A story
    without positions has its start alone.

    Args:
        fact: the fact.
        packs: all packs, by whose stories it may be hidden.
    """
    by_id = {pack.id: pack for pack in packs}
    revealed = latest(*(text.revealed for text in texts_of_fact(fact)))
    hidden = {point.pack: point.index - 1 for point in (revealed.points if revealed is not None else ())}
    ends = {pack: len(by_id[pack].timeline) for pack in {fact.pack, *hidden}}
    before = {**ends, **hidden} if any(hidden.values()) else {fact.pack: ends[fact.pack] // 2}
    end = _position(ends, by_id, fact.pack)
    middle = _position(before, by_id, fact.pack)
    if end is None:
        return (Vantage(),)
    return (Vantage(), *([] if middle in (None, end) else [Vantage(middle)]), Vantage(end, is_end=True))


def seen_from(fact: Fact, pack: Pack, there: Gate, own: Horizon) -> Shown | None:
    """Return a fact as fans see it, with what their reader has not watched behind bars; ``None``: they find nothing.

    Args:
        fact: the fact.
        pack: its pack.
        there: the gate of the fans.
        own: how far the reader is.
    """
    facts = [fact]
    if there.policy is Policy.WITHHOLD:
        rest = known(replace(pack, facts=(fact,)), there.horizon)
        facts = [*rest.facts]
    both = Gate(_nearer(there.horizon, own))
    return next((show(one, pack, both) for one in facts), None)


def open_there_alone(shown: Shown, there: Horizon) -> int:
    """Return how many statements fans with a horizon read openly that are behind bars to who is not as far."""
    behind = (one.passage.behind for one in (*shown.statements, *shown.disputed))
    return sum(position is not None and there.reaches(position) for position in behind)


def hidden_from(fact: Fact, horizon: Horizon) -> Position | None:
    """Return the position from which all of a fact is known; ``None``: a horizon reaches it."""
    revealed = latest(*(text.revealed for text in texts_of_fact(fact)))
    return None if horizon.reaches(revealed) else revealed


def _nearer(one: Horizon, other: Horizon) -> Horizon:
    return Horizon({pack: min(index, other.watched.get(pack, 0)) for pack, index in one.watched.items()})


def _position(indexes: Mapping[str, int], packs: Mapping[str, Pack], home: str) -> Position | None:
    """Return the position at which each story is at its index; ``None``: all are at their starts."""

    def points() -> Iterator[Position]:
        for pack, index in indexes.items():
            if index:
                position = packs[pack].timeline.step(index).position
                yield position if pack == home else replace(position, show=packs[pack].name)

    return latest(*points())
