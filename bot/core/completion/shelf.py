"""What there is to offer of one pack: the titles of its facts, names, and episodes."""

from __future__ import annotations

import re
from array import array
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.answers import FactKey
from bot.core.completion.folding import fold, plain
from bot.core.episodes import episodes, facts_about_episodes, facts_by_episode
from bot.core.markdown import label
from bot.core.model import Kind
from bot.core.packed import Made, Texts
from bot.core.position import earliest
from bot.core.reveals import Positions
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from bot.core.model import Entity, Fact, Pack
    from bot.core.position import Position
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


class Offer(NamedTuple):
    """Something to offer.

    Attributes:
        pack: id of its pack.
        show: the name of its show.
        whole: what is offered, however long it is.
        keys: the facts that it stands for, best first.
        answered: when the first that these facts tell stops being a spoiler; ``None``: it never is.
        unless: it is not offered where this text can be.
    """

    pack: str
    show: str
    whole: Guarded
    keys: tuple[FactKey, ...]
    answered: Position | None
    unless: Guarded | None = None

    @property
    def text(self) -> Guarded:
        """What is offered."""
        return shortened(self.whole)

    @property
    def with_show(self) -> Guarded:
        """The same with the show's name."""
        return shortened(self.whole, note=self.show)

    def is_open(self, gate: Gate) -> bool:
        """Tell whether the gate lets the text out, and something to answer with."""
        answer = Guarded("", self.answered)
        return gate.open_text(self.whole) is not None and gate.passage(answer) is not None


class Offers(Made[Offer]):
    """Many offers."""

    def __init__(self, offers: Sequence[Offer]) -> None:
        self._texts = Texts(text_for_matching(offer.whole) for offer in offers)
        self._revealed = Positions(offer.whole.revealed for offer in offers)
        self._answered = Positions(offer.answered for offer in offers)
        self._unless = {number: offer.unless for number, offer in enumerate(offers) if offer.unless is not None}
        self._shows = {offer.pack: offer.show for offer in offers}
        self._packs = array("i", map(list(self._shows).index, (offer.pack for offer in offers)))
        self._ends = np.cumsum([0, *(len(offer.keys) for offer in offers)])
        self._facts = Texts(key.fact for offer in offers for key in offer.keys)

    def __len__(self) -> int:
        return len(self._texts)

    def made(self, number: int) -> Offer:
        """Return an offer by its number, from 0."""
        pack, show = list(self._shows.items())[self._packs[number]]
        start, end = self._ends[number : number + 2].tolist()
        keys = tuple(FactKey(pack, fact) for fact in self._facts[start:end])
        return Offer(pack, show, self.whole(number), keys, self._answered[number], self._unless.get(number))

    def whole(self, number: int) -> Guarded:
        """Return what is offered, however long it is, by its number."""
        return Guarded(self._texts.made(number), self._revealed.made(number))


def shortened(whole: Guarded, *, note: str | None = None) -> Guarded:
    """Return a text as a choice has it, with a note behind it, if any."""
    return Guarded(label(text_for_matching(whole), MAX_CHOICE, note=note), whole.revealed)


@dataclass(frozen=True, slots=True)
class Wording:
    """What typed text is compared with to find an offer, folded.

    Attributes:
        text: the whole text of the offer; of signs alone, themselves.
        more: other words that find it by their beginnings, always safe.
    """

    text: str
    more: str = ""


class Shelf:
    """What there is to offer of one pack.

    Attributes:
        offers: titles in file order, then names, then episodes.
        wordings: what finds each of the offers.
        rows: per section, rows of places in `offers`: the first of each row are the first to be offered, and so on.
    """

    def __init__(self, pack: Pack, overview: Callable[[str, str], Sequence[FactKey]]) -> None:
        self._pack = pack
        self._overview = overview
        self._facts = {FactKey(pack.id, fact.id): fact for fact in pack.facts}
        self.offers: list[Offer] = []
        self.wordings: list[Wording] = []
        self._titles = {key: self._put(fact.title, (key,)) for key, fact in self._facts.items()}
        self.rows: dict[Section, Sequence[Sequence[int]]] = {
            Section.ANYTHING: list(self._by_topic().values()),
            Section.PLOT: [[place for topic in PLOT_TOPICS for place in self._by_topic().get(topic, ())]],
            Section.EPISODES: [list(self._of_episodes())],
            **{section: [list(self._names(kinds))] for section, kinds in _KINDS.items()},
        }

    def _by_topic(self) -> Mapping[str, list[int]]:
        by_topic: dict[str, list[int]] = {}
        for key, place in self._titles.items():
            by_topic.setdefault(self._facts[key].topic, []).append(place)
        return by_topic

    def _names(self, kinds: Collection[Kind]) -> Iterator[int]:
        for entity in self._pack.entities:
            found = self._overview(self._pack.id, entity.id) if entity.kind in kinds else ()
            # A fact about a name is one about a like name of another show, too: that is not what is offered here.
            keys = [key for key in found if key in self._facts]
            if keys:
                yield self._put(entity.name, keys[:MAX_OVERVIEW], also=_safe_names(entity))

    def _of_episodes(self) -> Iterator[int]:
        """Yield the episodes that facts are about, by their titles and by their positions, and what is said of all."""
        told = facts_by_episode(self._pack)
        for episode in episodes(self._pack):
            if episode.id in told:
                yield from self._episode(episode, [self._key(fact) for fact in told[episode.id]])
        for fact in facts_about_episodes(self._pack):
            yield self._titles[self._key(fact)]

    def _episode(self, episode: Entity, keys: Sequence[FactKey]) -> Iterator[int]:
        code = text_for_matching(episode.name)
        also = f"{_without_zeros(code)} {_safe_names(episode)}"
        titled = None
        if episode.title is not None:
            titled = Guarded(f"{code} · {text_for_matching(episode.title)}", episode.title.revealed)
            yield self._put(titled, keys[:MAX_OF_EPISODE], also=also)
        yield self._put(episode.name, keys[:MAX_OF_EPISODE], also=also, unless=titled)

    def _put(self, text: Guarded, keys: Sequence[FactKey], *, also: str = "", unless: Guarded | None = None) -> int:
        """Put an offer on the shelf and return its place."""
        facts = [self._facts[key] for key in keys]
        told = (segment.text.revealed for fact in facts for segment in (*fact.segments, *fact.disputed))
        offer = Offer(
            pack=self._pack.id,
            show=self._pack.name,
            whole=text,
            keys=tuple(keys),
            answered=earliest(*told),
            unless=unless,
        )
        self.offers.append(offer)
        self.wordings.append(Wording(plain(text_for_matching(text)), fold(also)))
        return len(self.offers) - 1

    def _key(self, fact: Fact) -> FactKey:
        return FactKey(self._pack.id, fact.id)


def texts_for(offer: Offer, wording: Wording) -> set[str]:
    """Return every folded text that stands for an offer: whole, cut, and with its show."""
    return {wording.text, *(plain(text_for_matching(text)) for text in (offer.text, offer.with_show))}


def _safe_names(entity: Entity) -> str:
    return " ".join(text_for_matching(alias) for alias in entity.aliases if alias.revealed is None)


def _without_zeros(code: str) -> str:
    """Return a position as it is typed in haste: S01E04 as S1E4."""
    return re.sub(r"(?<=[^\W\d])0+(?=\d)", "", code)
