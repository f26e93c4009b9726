"""Freeing what a revision was made of, millions of objects, without holding up whoever else runs."""

from __future__ import annotations

import gc
import sys
import time
from itertools import chain
from typing import TYPE_CHECKING, Final

from bot.compiling.pace import Pace

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from bot.reloading import Compiled

_MANY: Final = 1_000
"""A collection of more things is let go of thing by thing."""
_COLLECTIONS: Final = (list, tuple, set, frozenset, dict)
_OURS: Final = 3
"""References to what answers: from its revision, from here, and from asking how many there are."""
_PATIENCE: Final = 60.0
_BETWEEN: Final = 0.05
"""Seconds to wait at most for questions that are still being answered, and between two looks at whether they are."""


def let_go(old: list[Compiled]) -> None:
    """Free compiled revisions in small steps, each as soon as nobody uses it any more; takes seconds.

    Args:
        old: nobody has another reference to them, but for questions that are still being answered; it is emptied.
    """
    while old:
        compiled = old.pop()
        if not _is_free(compiled):
            continue  # whoever goes on with it frees it
        parts, things = _taken_apart(compiled)
        del compiled
        pace = Pace(rests=True)
        for held in (parts, things):
            while held:
                held.pop()
                pace.step()


def _is_free(compiled: Compiled) -> bool:
    """Wait until nobody else answers from a revision; tell whether that came to pass."""
    live = compiled.live
    until = time.monotonic() + _PATIENCE
    while is_used := sys.getrefcount(live) > _OURS:
        if time.monotonic() > until:
            break
        time.sleep(_BETWEEN)
    return not is_used


def _taken_apart(root: object) -> tuple[list[object], list[object]]:
    """Return all large parts of something, and what is in the large collections among them.

    As long as these are referred to, freeing one of them frees nothing else but what is small.
    """
    pace = Pace(rests=True)
    seen, parts, things, left = {id(root)}, [root], list[object](), [root]
    while left:
        part = left.pop()
        if isinstance(part, _COLLECTIONS) and len(part) > _MANY:
            for thing in _in(part):
                things.append(thing)
                pace.step()
            continue
        pace.step()
        new = [other for other in gc.get_referents(part) if id(other) not in seen and _is_part(other)]
        seen.update(map(id, new))
        parts += new
        left += new
    return parts, things


def _is_part(thing: object) -> bool:
    is_ours = type(thing).__module__.startswith("bot.") and not isinstance(thing, type)
    return is_ours or isinstance(thing, _COLLECTIONS)


def _in(part: Collection[object]) -> Iterator[object]:
    return chain.from_iterable(part.items()) if isinstance(part, dict) else iter(part)
