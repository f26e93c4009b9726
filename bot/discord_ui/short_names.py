"""Names of facts that are short enough for a button's id."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.core.answers import FactKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.model import Revision
    from bot.library import Library

LENGTH: Final = 8
"""Characters of a short name: 48 bits, so that ten names fit into a button's id of 100 characters."""

MAX_NAMES: Final = 10
"""Most facts that an id can name: with what stands before them they fit into 100 characters (Discord)."""

_REMEMBERED: Final = 5_000
"""Short names of facts that are asked for again and again: half a megabyte."""

PATTERN: Final = rf"[\w-]{{{LENGTH}}}"


@lru_cache(_REMEMBERED)
def short_name(key: FactKey) -> str:
    """Return the short name of a fact: the same in every process, for as long as the pack calls the fact the same."""
    digest = hashlib.blake2b(f"{key.pack}\0{key.fact}".encode(), digest_size=LENGTH * 6 // 8).digest()
    return base64.urlsafe_b64encode(digest).decode()


def joined_names(keys: Iterable[FactKey]) -> str:
    """Return the short names of the first few facts, without anything between them, for a button's id."""
    return "".join(map(short_name, tuple(keys)[:MAX_NAMES]))


@dataclass(frozen=True, slots=True)
class _Index:
    """The facts of a revision, known by its id, by their short names; ``None`` for a name that two of them have."""

    revision: str
    keys: Mapping[str, FactKey | None]


class ShortNames:
    """Finds the facts of the live revision by their short names."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._indexes: tuple[_Index, ...] = ()
        # Of a large revision this takes longer than the event loop should stand still.
        library.prepare_with(self._prepare)

    def find(self, name: str) -> FactKey | None:
        """Return the fact of that short name; ``None`` if no live pack has it, or more than one."""
        revision = self._library.revision
        index = next((index for index in self._indexes if index.revision == revision.id), None)
        if index is None:
            index = _Index(revision.id, _keys(revision))
            self._indexes = (index,)
        return index.keys.get(name)

    def _prepare(self, revision: Revision) -> None:
        """Make the index of the next revision, and keep that of the live one until then."""
        self._indexes = (*self._indexes[-1:], _Index(revision.id, _keys(revision)))

    def find_all(self, names: str) -> tuple[FactKey, ...]:
        """Return the facts that are still there, from short names written without anything between them."""
        found = (self.find(names[start : start + LENGTH]) for start in range(0, len(names), LENGTH))
        return tuple(key for key in found if key is not None)


def _keys(revision: Revision) -> dict[str, FactKey | None]:
    keys: dict[str, FactKey | None] = {}
    for key in (FactKey(pack.id, fact.id) for pack in revision.packs for fact in pack.facts):
        name = short_name(key)
        # Of two facts with one name neither may be shown for the other.
        keys[name] = None if name in keys else key
    return keys
