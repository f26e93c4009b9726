"""Completing what a fan types, from names and titles that are safe to show, and finding what they stand for."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final, TypeVar

from bot.core.answers import FactKey
from bot.core.episodes import episodes, facts_about_episodes, facts_by_episode
from bot.core.markdown import label
from bot.core.model import Kind
from bot.core.position import earliest
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.model import Entity, Fact, Pack
    from bot.core.spoilers import Gate

MAX_CHOICE: Final = 100
"""Longest text of an autocomplete choice, in characters (Discord: application command option choice)."""

MAX_OVERVIEW: Final = 3
"""Most facts that a name stands for."""

MAX_OF_EPISODE: Final = 5
"""Most facts that an episode stands for; its title and its air date are two short ones."""


class Section(StrEnum):
    """What a command is about; each has its own choices to complete from."""

    ANYTHING = "anything"
    CAST = "cast"
    PLOT = "plot"
    RATINGS = "ratings"
    EPISODES = "episodes"


PLOT_TOPICS: Final = ("plot", "theme", "episode", "character")
"""The topics of `Section.PLOT`, in the order in which they are offered."""

_KINDS: Final[Mapping[Section, Collection[Kind]]] = {
    Section.CAST: (Kind.CHARACTER, Kind.PERSON),
    Section.RATINGS: (Kind.RATING_SOURCE,),
}

_T = TypeVar("_T")


class Completer:
    """Completes from the names and titles of some packs, and finds what they stand for; immutable.

    Args:
        packs: what to complete from.
        overview: returns the facts about an entity, given the ids of its pack and of itself, the most telling first.
    """

    def __init__(self, packs: Sequence[Pack], *, overview: Callable[[str, str], Sequence[FactKey]]) -> None:
        shelves = [_Shelf(pack, overview) for pack in packs]
        self._packs = frozenset(pack.id for pack in packs)
        self._entries = {section: tuple(_dealt(shelf.entries(section) for shelf in shelves)) for section in Section}
        self._by_text = {section: _indexed(entries) for section, entries in self._entries.items()}

    def complete(
        self, typed: str, *, section: Section, gate: Gate, packs: Collection[str] = (), limit: int = 25
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts of at most 100 characters, best first, without repetitions.

        Text that begins with what was typed comes before text that has it inside. Nothing typed gets everything,
        in the order in which the packs have it. Where several of the packs have the same text, the show's name
        stands behind it.
        """
        searched = self._packs.intersection(packs) if packs else self._packs
        found: dict[str, None] = {}
        for entry in _matching(self._entries[section], fold(typed), searched):
            text = self._offered(entry, section, gate, searched)
            if text is not None:
                found.setdefault(text)
            if len(found) == limit:
                break
        return tuple(found)

    def find(self, text: str, *, section: Section, gate: Gate, packs: Collection[str] = ()) -> tuple[FactKey, ...]:
        """Return the facts that a text stands for, best first; none if `complete` has no such text to offer.

        They are of several packs where these have the same text and it names no show.
        """
        searched = self._packs.intersection(packs) if packs else self._packs
        same = self._by_text[section].get(_plain(text), ())
        shown = (entry for entry in same if entry.pack in searched and entry.is_open(gate))
        return tuple(dict.fromkeys(key for entry in shown for key in entry.keys))

    def _offered(self, entry: _Entry, section: Section, gate: Gate, searched: Collection[str]) -> str | None:
        if not entry.is_open(gate) or (entry.unless is not None and gate.open_text(entry.unless) is not None):
            return None
        same = self._by_text[section][_plain(text_for_matching(entry.text))]
        shows = {other.pack for other in same if other.pack in searched and other.is_open(gate)}
        return gate.open_text(entry.text if len(shows) == 1 else entry.with_show)


def fold(text: str) -> str:
    """Return the text in a form for comparing: no case, no accents, no punctuation, single spaces."""
    # Twice: some signs, such as the one for "number", are taken apart into capitals.
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold()
    kept = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(kept.split())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """Something to offer.

    Attributes:
        pack: id of its pack.
        text: what is offered.
        with_show: the same with the show's name.
        plain: the folded text that typed text is compared with.
        more: other folded text that finds it, always safe, behind a space.
        show: the show's folded name, behind a space.
        keys: the facts that it stands for, best first.
        answer: empty text that is as hidden as the first that these facts tell.
        unless: it is not offered where this text can be.
    """

    pack: str
    text: Guarded
    with_show: Guarded
    plain: str
    more: str
    show: str
    keys: tuple[FactKey, ...]
    answer: Guarded
    unless: Guarded | None = None

    def is_open(self, gate: Gate) -> bool:
        """Tell whether the gate lets the text out, and something to answer with."""
        return gate.open_text(self.text) is not None and gate.passage(self.answer) is not None


class _Shelf:
    """What there is to offer of one pack."""

    def __init__(self, pack: Pack, overview: Callable[[str, str], Sequence[FactKey]]) -> None:
        self._pack = pack
        self._overview = overview
        self._facts = {FactKey(pack.id, fact.id): fact for fact in pack.facts}
        self._titles = {key: self._entry(fact.title, (key,)) for key, fact in self._facts.items()}

    def entries(self, section: Section) -> Iterable[_Entry]:
        """Return what a section offers, in the order for nothing typed; nothing that has no fact."""
        match section:
            case Section.ANYTHING:
                return _dealt(self._by_topic().values())
            case Section.PLOT:
                by_topic = self._by_topic()
                return chain.from_iterable(by_topic.get(topic, ()) for topic in PLOT_TOPICS)
            case Section.EPISODES:
                return self._of_episodes()
            case _:
                return self._names(_KINDS[section])

    def _by_topic(self) -> Mapping[str, list[_Entry]]:
        by_topic: dict[str, list[_Entry]] = {}
        for key, entry in self._titles.items():
            by_topic.setdefault(self._facts[key].topic, []).append(entry)
        return by_topic

    def _names(self, kinds: Collection[Kind]) -> Iterator[_Entry]:
        for entity in self._pack.entities:
            found = self._overview(self._pack.id, entity.id) if entity.kind in kinds else ()
            # A fact about a name is one about a like name of another show, too: that is not what is offered here.
            keys = [key for key in found if key in self._facts]
            if keys:
                yield self._entry(entity.name, keys[:MAX_OVERVIEW], also=_safe_names(entity))

    def _of_episodes(self) -> Iterator[_Entry]:
        """Yield the episodes that facts are about, by their titles and by their positions, and what is said of all."""
        told = facts_by_episode(self._pack)
        for episode in episodes(self._pack):
            if episode.id in told:
                yield from self._episode(episode, [self._key(fact) for fact in told[episode.id]])
        for fact in facts_about_episodes(self._pack):
            yield self._titles[self._key(fact)]

    def _episode(self, episode: Entity, keys: Sequence[FactKey]) -> Iterator[_Entry]:
        code = text_for_matching(episode.name)
        also = f"{_without_zeros(code)} {_safe_names(episode)}"
        titled = None
        if episode.title is not None:
            titled = Guarded(f"{code} · {text_for_matching(episode.title)}", episode.title.revealed)
            yield self._entry(titled, keys[:MAX_OF_EPISODE], also=also)
        yield self._entry(episode.name, keys[:MAX_OF_EPISODE], also=also, unless=titled)

    def _entry(
        self, text: Guarded, keys: Sequence[FactKey], *, also: str = "", unless: Guarded | None = None
    ) -> _Entry:
        whole = text_for_matching(text)
        facts = [self._facts[key] for key in keys]
        segments = [segment for fact in facts for segment in (*fact.segments, *fact.disputed)]
        return _Entry(
            pack=self._pack.id,
            text=Guarded(label(whole, MAX_CHOICE), text.revealed),
            with_show=Guarded(label(whole, MAX_CHOICE, note=self._pack.name), text.revealed),
            plain=_plain(whole),
            more=f" {fold(also)}",
            show=f" {fold(self._pack.name)}",
            keys=tuple(keys),
            answer=Guarded("", earliest(*(segment.text.revealed for segment in segments))),
            unless=unless,
        )

    def _key(self, fact: Fact) -> FactKey:
        return FactKey(self._pack.id, fact.id)


def _safe_names(entity: Entity) -> str:
    return " ".join(text_for_matching(alias) for alias in entity.aliases if alias.revealed is None)


def _without_zeros(code: str) -> str:
    """Return a position as it is typed in haste: S01E04 as S1E4."""
    return code.replace("S0", "S").replace("E0", "E")


def _plain(text: str) -> str:
    """Return what two texts have in common that stand for the same; of signs alone, themselves."""
    return fold(text) or text.strip()


def _dealt(rows: Iterable[Iterable[_T]]) -> Iterator[_T]:
    """Deal rows out one by one in turn, so that the first few show what there is."""
    return (item for column in zip_longest(*rows) for item in column if item is not None)


def _indexed(entries: Iterable[_Entry]) -> Mapping[str, Sequence[_Entry]]:
    """Return the entries by every text that stands for them."""
    index: dict[str, list[_Entry]] = {}
    for entry in entries:
        shown = (_plain(text_for_matching(text)) for text in (entry.text, entry.with_show))
        for text in {entry.plain, *shown}:
            index.setdefault(text, []).append(entry)
    return index


def _matching(entries: Iterable[_Entry], plain: str, searched: Collection[str]) -> Iterable[_Entry]:
    """Return the entries of some packs that complete a folded text, best first."""
    words, several = plain.split(), len(searched) > 1
    ranks = ((_rank(entry, plain, words, several=several), entry) for entry in entries if entry.pack in searched)
    ranked = [(rank, entry) for rank, entry in ranks if rank is not None]
    return (entry for _, entry in sorted(ranked, key=lambda item: item[0]))


def _rank(entry: _Entry, plain: str, words: Sequence[str], *, several: bool) -> int | None:
    """Return how well an entry completes a folded text, 0 best; ``None`` if it does not."""
    if entry.plain.startswith(plain):
        return 0
    if f" {plain}" in entry.plain:
        return 1
    more = f"{entry.more}{entry.show}" if several else entry.more
    return 2 if all(word in entry.plain or f" {word}" in more for word in words) else None
