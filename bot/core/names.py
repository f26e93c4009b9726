"""Which names and parts of names mean whom."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

from bot.core.model import Kind
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Entity

# An apostrophe is written straight or as a right single quotation mark.
_WORD: Final = re.compile(r"[^\W_]+(?:[.'\u2019-][^\W_]+)*")
_POSSESSIVE: Final = re.compile(r"['\u2019]s?$")
# Parts of a name that call nobody by themselves.
_TITLES: Final = (
    "a agent an and captain chief councilman count detective doctor dr father general ii iii inspector iv jr judge "
    "king lady la le lieutenant little lord major miss mr mrs ms officer of old prince princess professor queen "
    "senior sergeant sir sr the uncle young"
)
_WITH_PARTS: Final = (Kind.PERSON, Kind.CHARACTER)
_MORE_LETTERS: Final = 2


def words(text: str) -> list[str]:
    """Return a text's words in lower case, without punctuation and possessive endings."""
    found: list[str] = _WORD.findall(text.casefold())
    return [_POSSESSIVE.sub("", word) for word in found] if "'" in text or "\u2019" in text else found


def written_words(text: str) -> list[str]:
    """Return a text's words as they are written, without punctuation and possessive endings."""
    return [_POSSESSIVE.sub("", word) for word in _WORD.findall(text)]


class Names:
    """All names of a pack's entities."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        self._entities = tuple(entities)
        self._parts = Counter(part for entity in self._entities for part in set(parts(entity)))
        self._taken = Counter(
            name for entity in self._entities for name in {tuple(words(text_for_matching(n))) for n in _full(entity)}
        )
        self._owners = self._table()
        self._longest = max(map(len, self._owners), default=0)

    def short(self, entity: Entity) -> tuple[Guarded, ...]:
        """Return the first and the last name, where they can mean nobody else in the pack."""
        return tuple(Guarded(part, entity.name.revealed) for part in parts(entity) if self._is_unique(part))

    def named_in(self, text: str) -> tuple[str, ...]:
        """Return the ids of the entities that a title names, in order of appearance; ambiguous names count as none."""
        written = _WORD.findall(text)
        plain = [_POSSESSIVE.sub("", word.casefold()) for word in written]
        found: dict[str, None] = {}
        start = 0
        while start < len(plain):
            length, owner = self._at(plain, start, capital=written[start][0].isupper())
            if owner is not None:
                found[owner] = None
            start += length
        return tuple(found)

    def _at(self, plain: list[str], start: int, *, capital: bool) -> tuple[int, str | None]:
        for length in range(min(self._longest, len(plain) - start), 0, -1):
            name = tuple(plain[start : start + length])
            if name in self._owners:
                owner, is_part = self._owners[name]
                # "will" and "may" are first names only where they are written like one.
                return length, owner if capital or not is_part else None
        return 1, None

    def _table(self) -> dict[tuple[str, ...], tuple[str | None, bool]]:
        table: dict[tuple[str, ...], tuple[str | None, bool]] = {}
        for entity in self._entities:
            for part in parts(entity):
                if self._is_unique(part):
                    table[tuple(words(part))] = (entity.id, True)
        for entity in self._entities:
            for name in _full(entity):
                key = tuple(words(text_for_matching(name)))
                if key:
                    table[key] = (entity.id if self._taken[key] == 1 else None, False)
        return table

    def _is_unique(self, part: str) -> bool:
        return self._parts[part] == 1 and tuple(words(part)) not in self._taken


def _full(entity: Entity) -> Iterator[Guarded]:
    yield entity.name
    yield from entity.aliases


def parts(entity: Entity) -> list[str]:
    """Return the first and last name of a person or character whose name has several words."""
    if entity.kind not in _WITH_PARTS:
        return []
    name, titles = _WORD.findall(text_for_matching(entity.name)), _TITLES.split()
    real = [word for word in name if word.casefold() not in titles]
    if len(name) < _MORE_LETTERS or text_for_matching(entity.name).casefold().startswith("the "):
        return []
    ends = dict.fromkeys((real[0], real[-1]) if real else ())
    # "Mary's Maid" is nobody's Mary.
    return [word for word in ends if len(word) >= _MORE_LETTERS and not _POSSESSIVE.search(word)]
