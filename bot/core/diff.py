"""What changed between two revisions, with what now shows more in front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from bot.core.position import implies
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.model import Fact, Revision
    from bot.core.position import Position


class How(StrEnum):
    """How a fact differs."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Change:
    """One fact that differs between two revisions.

    Attributes:
        key: which fact.
        how: added, changed or removed.
        lowered: whether text that was hidden is now shown earlier; a moderator should look at these first.
    """

    key: FactKey
    how: How
    lowered: bool = False


def diff(old: Revision, new: Revision) -> tuple[Change, ...]:
    """Return the facts that differ, lowered spoiler levels first, then in the order of their keys."""
    before, after = _facts(old), _facts(new)
    changes = [Change(key, How.REMOVED) for key in before.keys() - after.keys()]
    changes += [Change(key, How.ADDED) for key in after.keys() - before.keys()]
    changes += [
        Change(key, How.CHANGED, lowered=_is_lowered(before[key], after[key]))
        for key in before.keys() & after.keys()
        if before[key] != after[key]
    ]
    return tuple(sorted(changes, key=lambda change: (not change.lowered, change.key.pack, change.key.fact)))


def _facts(revision: Revision) -> Mapping[FactKey, Fact]:
    return {FactKey(pack.id, fact.id): fact for pack in revision.packs for fact in pack.facts}


def _is_lowered(old: Fact, new: Fact) -> bool:
    before = _levels(old)
    return any(text in before and _is_earlier(revealed, before[text]) for text, revealed in _levels(new).items())


def _levels(fact: Fact) -> dict[str, Position | None]:
    texts = (fact.title, *fact.asks, *(segment.text for segment in (*fact.segments, *fact.disputed)))
    return {text_for_matching(text): text.revealed for text in texts}


def _is_earlier(new: Position | None, old: Position | None) -> bool:
    """Tell whether somebody may reach the new position without having reached the old one."""
    return not implies(new, old)
