"""Finding the names of a pack in a question."""

from __future__ import annotations

from itertools import chain, pairwise, repeat
from typing import TYPE_CHECKING, Final

from bot.core.caching import Apart
from bot.core.episodes import steps
from bot.core.matching.mentions import ANYWHERE, LETTERS_OF_PEOPLE, SHOW, Mention, Ref
from bot.core.matching.name_parts import HONORIFICS, PEOPLE, as_written, is_initial, said_otherwise, without_titles
from bot.core.matching.patterns import KIND_LETTERS, name_token
from bot.core.matching.roles import Roles
from bot.core.matching.tables import CHATTER, FUNCTION_WORDS, KNOWN_TO_ALL
from bot.core.matching.text import Synonyms, is_han, is_unspaced, plain_words
from bot.core.matching.titles import Titles
from bot.core.model import Kind
from bot.core.position import earliest
from bot.core.spoilers import text_for_matching
from bot.core.step_names import name_within_group

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from bot.core.matching.implied_names import Implied
    from bot.core.model import Entity, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Horizon

_OF_ANY_KIND: Final = "".join(
    KIND_LETTERS[kind] for kind in (Kind.CHARACTER, Kind.EPISODE, Kind.PERSON, Kind.SHOW, Kind.WORK)
)
"""What a name that no pack declares may be of; places, sites and things are asked about less, in looser patterns."""
_MANY: Final = 100
"""Names that are too many to look for those that go on as asked."""


_Revealed = dict[Ref, "Position | None"]
"""What a name stands for, and from which position on that is no spoiler."""


class Names(Apart):
    """All names and aliases of some packs; immutable.

    A word of a person's or character's name stands for them too, unless it is a common word: "bean" is
    only a name where it is written with a capital.

    Args:
        packs: whose names they are.
        common: common words.
        synonyms: what words stand for, in names as in questions: "TV Nights" is "television nights".
        grammar: function words of the packs, besides English ones: an article in front of a name may be another one.
        implied: further names, which asks show.

    Attributes:
        words: every word that occurs in a name.
        with_capital: words that are names where they are written with a capital, and common words else.
        players: of characters, those who play them, where the names of both are open from the start.
        roles: what characters are.
        positions: by pack, those from which on some name of it is no spoiler.
        titles: names of episodes that are common words.
    """

    APART = ("_kinds", "_names")

    def __init__(
        self,
        packs: Collection[Pack],
        common: Collection[str],
        synonyms: Synonyms = Synonyms(),  # noqa: B008  immutable
        grammar: Collection[str] = (),
        implied: Iterable[Implied] = (),
    ) -> None:
        self._kinds: dict[Ref, str] = {}
        self._names: dict[str, dict[tuple[str, ...], _Revealed]] = {}
        self._weak: dict[str, _Revealed] = {}
        self._possessives: set[str] = set()
        self._common = common
        self._synonyms = synonyms
        self._grammar = FUNCTION_WORDS.union(grammar)
        self._articles = {"the", "a", *(word for word in grammar if not is_unspaced(word))}
        self.titles = Titles(packs, common)
        for pack in packs:
            for name in (pack.name, *pack.aliases):
                self._add(name, Ref(pack.id, SHOW), Kind.SHOW, None)
            for entity in pack.entities:
                self._add_entity(pack.id, entity)
            self._add_episodes(pack)
        for shown in implied:
            self._add_implied(shown)
        self._add_known_to_all()
        self._sizes = {
            first: sorted({len(name) for name in names}, reverse=True) for first, names in self._names.items()
        }
        self.positions: dict[str, set[Position]] = {}
        for known in chain(*(names.values() for names in self._names.values()), self._weak.values()):
            for ref, revealed in known.items():
                if revealed is not None:
                    self.positions.setdefault(ref.pack, set()).add(revealed)
        self.with_capital = frozenset(self._weak)
        from_start = (name for names in self._names.values() for name, known in names.items() if None in known.values())
        self._pairs = frozenset(chain.from_iterable(map(pairwise, from_start)))
        self.roles = Roles(packs)
        self.players = dict(chain.from_iterable(map(_players, packs)))
        self.words = frozenset(word for names in self._names.values() for name in names for word in name)

    def _add_implied(self, implied: Implied) -> None:
        ref = Ref(ANYWHERE, max(map(" ".join, sorted(implied.forms)), key=len))
        for name in implied.forms:
            self._add_exactly(name, ref, _OF_ANY_KIND, None)
        for part in sorted(implied.parts - HONORIFICS):
            self._add_part((part,), ref, _OF_ANY_KIND, None)

    def _add_known_to_all(self) -> None:
        for name in KNOWN_TO_ALL:
            written = plain_words(name)
            if written not in self._names.get(written[0], {}):
                self._add(name, Ref(ANYWHERE, name), Kind.ORGANISATION, None)

    def _add_entity(self, pack: str, entity: Entity) -> None:
        ref = Ref(pack, entity.id)
        for guarded in (entity.name, *entity.aliases):
            self._add(text_for_matching(guarded), ref, entity.kind, guarded.revealed)
        if entity.kind in PEOPLE:
            for part in without_titles(text_for_matching(entity.name), self._common):
                self._add_part(part, ref, KIND_LETTERS[entity.kind], entity.name.revealed)

    def _add_episodes(self, pack: Pack) -> None:
        for step, entity in steps(pack):
            if name := name_within_group(step, pack.timeline):
                self._add(name, Ref(pack.id, entity.id), entity.kind, None)

    def _add_part(self, part: tuple[str, ...], ref: Ref, kinds: str, revealed: Position | None) -> None:
        word = part[0]
        if len(part) == 1 and (is_initial(word) or word in self._grammar):
            return
        if word in self._common:
            _reveal(self._weak.setdefault(word, {}), ref, revealed)
        else:
            self._add_exactly(part, ref, kinds, revealed)

    def _add(self, text: str, ref: Ref, kind: Kind, revealed: Position | None) -> None:
        written = dict.fromkeys(as_written(text, self._synonyms))
        for name in (*written, *chain.from_iterable(map(said_otherwise, written))):
            self._add_exactly(name, ref, KIND_LETTERS[kind], revealed)
            if len(name) > 1 and name[0] in self._articles:
                self._add_exactly(name[1:], ref, KIND_LETTERS[kind], revealed)

    def _add_exactly(self, name: tuple[str, ...], ref: Ref, kinds: str, revealed: Position | None) -> None:
        if not name or (len(name) == 1 and (name[0] in self._grammar or name[0] in CHATTER)):
            return
        self._kinds[ref] = kinds
        _reveal(self._names.setdefault(name[0], {}).setdefault(name, {}), ref, revealed)
        if len(name) == 1 and kinds in LETTERS_OF_PEOPLE and (possessive := f"{name[0]}s") not in self._common:
            self._possessives.add(possessive)

    def all(self) -> tuple[Iterable[tuple[str, ...]], Collection[str], Collection[str]]:
        """Return all names, words that only are some with a capital, and words that lack an apostrophe, as "jakes"."""
        return chain.from_iterable(self._names.values()), self._weak.keys(), self._possessives

    def may_be_in(self, words: Collection[str]) -> bool:
        """Tell whether any of the words begins a name; most asks of a large pack of plain questions have none."""
        return not all(known.isdisjoint(words) for known in (self._names.keys(), self._weak.keys(), self._possessives))

    def code(self, *name: str) -> str | None:
        """Return the code of a name as patterns and asks know it; ``None`` where it is none, or none from the start."""
        known = self._names.get(name[0], {}).get(name, {}) or (self._weak.get(name[0], {}) if len(name) == 1 else {})
        refs = [ref for ref, revealed in known.items() if revealed is None]
        return name_token(" ".join(name), self._kinds_of(refs)).code if refs else None

    def is_somebody(self, word: str) -> bool:
        """Tell whether a word alone is a name of a person or a character that is no spoiler."""
        code = self.code(word)
        return code is not None and not LETTERS_OF_PEOPLE.isdisjoint(code)

    def beginning(self, word: str) -> Iterable[tuple[str, ...]]:
        """Return the names that are no spoilers and begin with a word; none where there are too many to look at all."""
        names = self._names.get(word, {})
        return (name for name, known in names.items() if None in known.values()) if len(names) <= _MANY else ()

    def has_pair(self, one: str, other: str) -> bool:
        """Tell whether some name that is no spoiler has the second word right behind the first."""
        return (one, other) in self._pairs

    def found(
        self, words: Sequence[str], capitals: Collection[str] = (), horizon: Horizon | None = None
    ) -> Iterator[Mention]:
        """Yield the names in the words, first to last, the longest at each place, without overlap.

        Args:
            words: in lower case without accents.
            capitals: those that were written with a capital.
            horizon: names that lie beyond it are not known; ``None``: all are.
        """
        index = 0 if self.may_be_in(words) else len(words)
        while index < len(words):
            begins = any(words[index] in known for known in (self._sizes, self._weak, self._possessives))
            mention = self._at(words, index, capitals, horizon) if begins else None
            if mention is None:
                index += 1
            else:
                yield mention
                index = mention.end

    def _at(
        self, words: Sequence[str], start: int, capitals: Collection[str], horizon: Horizon | None
    ) -> Mention | None:
        for size in self._sizes.get(words[start], ()):
            name = tuple(words[start : start + size])
            known = self._names[words[start]].get(name)
            if known is None or _is_inside_a_word(words, start, len(name)):
                continue
            if refs := _known(known, horizon):
                return self._mention(start, start + len(name), refs)
        refs = _known(self._alone(words[start], capitals), horizon)
        return self._mention(start, start + 1, refs) if refs else None

    def _alone(self, word: str, capitals: Collection[str]) -> _Revealed:
        """Return what a word stands for as a name with a capital, or as one without the apostrophe of "jake's car"."""
        if word in capitals and word in self._weak:
            return self._weak[word]
        return self._names[word[:-1]][word[:-1],] if word in self._possessives else {}

    def _mention(self, start: int, end: int, refs: frozenset[Ref]) -> Mention:
        return Mention(start, end, refs, self._kinds_of(refs))

    def _kinds_of(self, refs: Iterable[Ref]) -> str:
        # Hundreds of people have the same first name, all of them of a kind or two.
        return "".join(sorted(set().union(*set(map(self._kinds.get, refs, repeat("t"))))))


def _is_inside_a_word(words: Sequence[str], start: int, length: int) -> bool:
    """Tell whether a name of a single Chinese character has another one beside it, with which it is another word."""
    if length > 1 or not is_han(words[start]):
        return False
    return any(map(is_han, (*words[max(0, start - 1) : start], *words[start + 1 : start + 2])))


def _players(pack: Pack) -> Iterator[tuple[Ref, frozenset[Ref]]]:
    known = {entity.id for entity in pack.entities if entity.name.revealed is None}
    for entity in pack.entities:
        if entity.played_by and entity.id in known:
            players = known.intersection(entity.played_by)
            yield Ref(pack.id, entity.id), frozenset([Ref(pack.id, player) for player in players])


def _reveal(known: _Revealed, ref: Ref, revealed: Position | None) -> None:
    """Note that a name stands for an entity from a position on; the earliest such position counts."""
    known[ref] = earliest(revealed, known[ref]) if ref in known else revealed


def _known(names: _Revealed, horizon: Horizon | None) -> frozenset[Ref]:
    if horizon is None:
        return frozenset(names)
    return frozenset(ref for ref, revealed in names.items() if horizon.reaches(revealed))
