"""Finding the names of a pack in a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.matching.patterns import KIND_LETTERS
from bot.core.matching.tables import CHATTER, FUNCTION_WORDS, KNOWN_TO_ALL
from bot.core.matching.text import plain_words
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from bot.core.model import Entity, Pack

SHOW: Final = "*"
"""Stands for the show itself where an entity id is expected."""
ANYWHERE: Final = ""
"""Stands for no pack at all: the pack of names that are known to all."""

_HONORIFICS: Final = frozenset(
    """mr mrs ms miss dr doctor sir lady lord king queen prince princess captain lieutenant sergeant detective
    officer agent
    professor father mother sister brother saint st jr sr ii iii iv the of von van de la el""".split()
)
_PEOPLE: Final = frozenset({Kind.PERSON, Kind.CHARACTER})


@dataclass(frozen=True, slots=True)
class Ref:
    """An entity of a pack, or the show itself (`SHOW`)."""

    pack: str
    entity: str


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in a question.

    Attributes:
        start: index of its first word.
        end: index behind its last word.
        refs: what it may stand for.
        kinds: the letters of their kinds, sorted.
    """

    start: int
    end: int
    refs: frozenset[Ref]
    kinds: str

    @property
    def is_show_only(self) -> bool:
        """Whether it can only mean the show as a whole."""
        return all(ref.entity == SHOW for ref in self.refs)


class Names:
    """All names and aliases of some packs; immutable.

    A word of a person's or character's name stands for them too, unless it is a common word: "bean" is
    only a name where it is written with a capital.

    Attributes:
        words: every word that occurs in a name.
    """

    def __init__(self, packs: Iterable[Pack], common: Collection[str]) -> None:
        self._kinds: dict[Ref, str] = {}
        self._names: dict[str, dict[tuple[str, ...], set[Ref]]] = {}
        self._weak: dict[str, set[Ref]] = {}
        self._common = common
        for pack in packs:
            show = Ref(pack.id, SHOW)
            for name in (pack.name, *pack.aliases):
                self._add(plain_words(name), show, Kind.SHOW)
            for entity in pack.entities:
                self._add_entity(pack.id, entity)
        self._add_known_to_all()
        self.words = frozenset(word for names in self._names.values() for name in names for word in name)

    def _add_known_to_all(self) -> None:
        for name in KNOWN_TO_ALL:
            written = plain_words(name)
            if written not in self._names.get(written[0], {}):
                self._add(written, Ref(ANYWHERE, name), Kind.ORGANISATION)

    def _add_entity(self, pack: str, entity: Entity) -> None:
        ref = Ref(pack, entity.id)
        for guarded in (entity.name, *entity.aliases):
            self._add(plain_words(text_for_matching(guarded)), ref, entity.kind)
        if entity.kind in _PEOPLE:
            self._add_parts(plain_words(text_for_matching(entity.name)), ref, entity.kind)

    def _add_parts(self, name: tuple[str, ...], ref: Ref, kind: Kind) -> None:
        for word in name:
            if len(word) == 1 or word in _HONORIFICS or word in FUNCTION_WORDS:
                continue
            if word in self._common:
                self._weak.setdefault(word, set()).add(ref)
            else:
                self._add((word,), ref, kind)

    def _add(self, name: tuple[str, ...], ref: Ref, kind: Kind) -> None:
        if name and name[0] in {"the", "a"} and len(name) > 1:
            self._add(name[1:], ref, kind)
        if not name or (len(name) == 1 and (name[0] in FUNCTION_WORDS or name[0] in CHATTER)):
            return
        self._kinds[ref] = KIND_LETTERS[kind]
        self._names.setdefault(name[0], {}).setdefault(name, set()).add(ref)

    def found(self, words: Sequence[str], capitals: Collection[str] = ()) -> Iterator[Mention]:
        """Yield the names in the words, first to last, the longest at each place, without overlap."""
        index = 0
        while index < len(words):
            mention = self._at(words, index, capitals)
            if mention is None:
                index += 1
            else:
                yield mention
                index = mention.end

    def _at(self, words: Sequence[str], start: int, capitals: Collection[str]) -> Mention | None:
        names = self._names.get(words[start], {})
        for name in sorted(names, key=len, reverse=True):
            if tuple(words[start : start + len(name)]) == name:
                return self._mention(start, start + len(name), names[name])
        if words[start] in capitals and words[start] in self._weak:
            return self._mention(start, start + 1, self._weak[words[start]])
        return None

    def _mention(self, start: int, end: int, refs: Iterable[Ref]) -> Mention:
        refs = frozenset(refs)
        return Mention(start, end, refs, "".join(sorted({self._kinds.get(ref, "t") for ref in refs})))
