"""What changed in the texts of one thing: which show earlier than before, which later, which are new."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING, Final, TypeAlias

from rapidfuzz import fuzz, process

from bot.core.position import earliest, implies, latest
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Revision
    from bot.core.position import Position

Texts: TypeAlias = "Sequence[tuple[str, Guarded]]"
"""Texts with the field that each stands in."""

LISTS: Final = frozenset({"asks", "aliases", "speaker"})
"""Fields of which the texts have nothing to do with each other: one that is gone was replaced only by one like it."""

_ALIKE: Final = 60.0
"""Similarity, 0 to 100, from which on two texts are two wordings of one."""

_MOST_COMPARED: Final = 1_000_000
"""Pairs of texts of one field that are compared: of a thousand wordings replaced by a thousand others, and no more."""

_SHOWN_ALIKE: Final = {"disputed": "answer"}
"""Fields whose texts may change places without being shown to anybody else."""

_NOWHERE: Final = 1_000_000_000
"""Index of a point that its story does not have any more, so that whatever is told now is told earlier."""


class Weight(IntEnum):
    """How closely a change must be looked at; the first of them most."""

    LOWERED = 0
    """Something hidden shows earlier in the story than before."""
    MOVED = 1
    """Something shows later, or the story has other points."""
    UNSOURCED = 2
    """A source is no longer named."""
    OTHER = 3


@dataclass(frozen=True, slots=True)
class Detail:
    """One thing that changed.

    Attributes:
        field: what, such as ``answer``.
        weight: how closely it must be looked at.
        says: what happened to it, in ids and positions alone.
        before: the text before, which may be a spoiler; ``None``: there was none, or it is no text.
        after: the text now.
    """

    field: str
    weight: Weight
    says: str
    before: Guarded | None = None
    after: Guarded | None = None


class Moves:
    """Tells where the points of old stories are in the new ones: where they are called the same."""

    def __init__(self, old: Revision, new: Revision) -> None:
        timelines = {pack.id: pack.timeline for pack in new.packs}
        self._now = {
            pack.id: {position.name: position.index for position in timelines[pack.id].positions()}
            for pack in old.packs
            if pack.id in timelines and timelines[pack.id] != pack.timeline
        }

    @property
    def any(self) -> bool:
        """Whether any story has other points than before."""
        return bool(self._now)

    def of(self, position: Position | None) -> Position | None:
        """Return an old position as one of the new revision."""
        if position is None or not self._now:
            return position
        return latest(*(self._point(point) for point in position.points))

    def _point(self, point: Position) -> Position:
        if point.pack not in self._now:
            return point
        return replace(point, index=self._now[point.pack].get(point.name, _NOWHERE))


class Known:
    """From which positions on a pack said each text."""

    def __init__(self, texts: Iterable[Guarded], moves: Moves) -> None:
        self._at: dict[str, Position | None] = {}
        for text in texts:
            said, at = text_for_matching(text), moves.of(text.revealed)
            self._at[said] = earliest(self._at[said], at) if said in self._at else at

    def is_sooner(self, text: Guarded) -> bool:
        """Tell whether a text was known before, and only from a later position on."""
        said = text_for_matching(text)
        return said in self._at and not implies(text.revealed, self._at[said])


def compare_texts(old: Texts, new: Texts, moves: Moves, elsewhere: Known) -> Iterator[Detail]:
    """Yield what changed in the texts of one thing.

    Args:
        old: its texts before.
        new: its texts now.
        moves: where old positions are now.
        elsewhere: what its whole pack said before.
    """
    before, after = _by_text(old, moves), _by_text(new, None)
    for place, kept in after.items():
        if place in before:
            yield from _moved(before[place], kept)
    gone = [one for place, one in before.items() if place not in after]
    added = [one for place, one in after.items() if place not in before]
    for field in dict.fromkeys(field for field, _ in (*gone, *added)):
        was = [text for name, text in gone if name == field]
        now = [text for name, text in added if name == field]
        yield from _reworded(field, was, now, elsewhere)


def shown_from(position: Position | None) -> str:
    """Return from when on something is shown, in words."""
    return "always" if position is None else f"from {position.label} on"


def _by_text(texts: Texts, moves: Moves | None) -> dict[tuple[str, str], tuple[str, Guarded]]:
    """Return each text of a kind of field once, with the earliest position at which it is said there."""
    found: dict[tuple[str, str], tuple[str, Guarded]] = {}
    for field, text in texts:
        said = text_for_matching(text)
        place = (_SHOWN_ALIKE.get(field, field), said)
        at = text.revealed if moves is None else moves.of(text.revealed)
        at = earliest(found[place][1].revealed, at) if place in found else at
        found[place] = (field, Guarded(said, at))
    return found


def _moved(old: tuple[str, Guarded], new: tuple[str, Guarded]) -> Iterator[Detail]:
    (_, before), (field, after) = old, new
    if before.revealed != after.revealed:
        says = f"shown {shown_from(after.revealed)}; before, {shown_from(before.revealed)}"
        yield Detail(field, _weight(before, after), says, before, after)


def _weight(before: Guarded, after: Guarded) -> Weight:
    if before.revealed == after.revealed:
        return Weight.OTHER
    # Whoever reaches the new position may not have reached the old one.
    return Weight.MOVED if implies(after.revealed, before.revealed) else Weight.LOWERED


def _reworded(field: str, old: list[Guarded], new: list[Guarded], elsewhere: Known) -> Iterator[Detail]:
    pairs, gone, added = _paired(field, old, new)
    for before, after in pairs:
        says = "worded otherwise"
        if before.revealed != after.revealed:
            says += f" and shown {shown_from(after.revealed)}; before, {shown_from(before.revealed)}"
        yield _unless_sooner(Detail(field, _weight(before, after), says, before, after), elsewhere)
    for text in added:
        yield _unless_sooner(Detail(field, Weight.OTHER, "new", None, text), elsewhere)
    yield from (Detail(field, Weight.OTHER, "gone", text) for text in gone)


def _unless_sooner(detail: Detail, elsewhere: Known) -> Detail:
    """Return the detail, as a lowered level where the pack said its new text only later."""
    if detail.after is None or detail.weight is Weight.LOWERED or not elsewhere.is_sooner(detail.after):
        return detail
    says = f"says, {shown_from(detail.after.revealed)}, what the pack said only later before"
    return replace(detail, weight=Weight.LOWERED, says=says)


def _paired(
    field: str, old: list[Guarded], new: list[Guarded]
) -> tuple[list[tuple[Guarded, Guarded]], list[Guarded], list[Guarded]]:
    """Return which of both lists are two wordings of one text, and what is left of each."""
    left, said = dict(enumerate(old)), {place: text_for_matching(text) for place, text in enumerate(old)}
    pairs: list[tuple[Guarded, Guarded]] = []
    added: list[Guarded] = []
    for after in new:
        best = None
        if len(old) * len(new) <= _MOST_COMPARED:
            best = process.extractOne(text_for_matching(after), said, scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if best is None:
            added.append(after)
            continue
        pairs.append((left.pop(best[2]), after))
        del said[best[2]]
    gone = list(left.values())
    if field in LISTS:
        return pairs, gone, added
    both = min(len(gone), len(added))
    return [*pairs, *zip(gone[:both], added[:both], strict=True)], gone[both:], added[both:]
