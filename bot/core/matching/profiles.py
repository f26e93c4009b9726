"""What every fact is asked by: its profile, made when a question first comes near it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from bot.core.answers import FactKey
from bot.core.caching import Caching
from bot.core.matching.names import ANYWHERE, SHOW, Ref, ref_of
from bot.core.matching.terms import is_order_only
from bot.core.packed import Made
from bot.core.position import ladder
from bot.core.reveals import Positions
from bot.core.spoilers import Horizon

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.collecting import Collected
    from bot.core.matching.lines import Lines
    from bot.core.matching.patterns import PatternSet
    from bot.core.model import Fact, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_Item = TypeVar("_Item")
PROFILES_KEPT: Final = 4_000
"""Profiles that are remembered; each takes some kilobytes, and thirty objects of the garbage collector's time."""


class Entry(NamedTuple):
    """A fact as it may be asked for from a position on.

    Attributes:
        fact: which fact.
        wording: the position from which on its asks and spoken words are no spoiler; ``None``: always.
    """

    fact: Fact
    wording: Position | None

    @property
    def key(self) -> FactKey:
        """Which fact."""
        return FactKey(self.fact.pack, self.fact.id)

    @property
    def asks(self) -> Sequence[Guarded]:
        """Its asks that are known at the position; its title where there is none."""
        return self._known(self.fact.asks) or (self.fact.title,)

    @property
    def spoken(self) -> Sequence[Guarded]:
        """Its title and what its answer says, as far as that is known at the position."""
        answers = (segment.text for segment in (*self.fact.segments, *self.fact.disputed))
        return self._known((self.fact.title, *answers))

    def _known(self, texts: Sequence[Guarded]) -> Sequence[Guarded]:
        if not [text for text in texts if text.revealed is not None]:
            return texts
        horizon = Horizon.at([self.wording] if self.wording else [])
        return [text for text in texts if horizon.reaches(text.revealed)]


class Entries(Caching, Made[Entry]):
    """The entries of some packs' facts, in their order.

    A fact with asks that spoil has several, from the most harmless on: each one knows only what may be known at its
    position, so that what a fan is shown openly was found without anything that is still hidden from that fan. Each is
    reached after those before it, so that of those that are reached the last one knows most.
    """

    CACHES = ("_facts",)

    def __init__(self, packs: Iterable[Pack]) -> None:
        self._packs = tuple(packs)
        self.start_caches()
        numbers, found = array("i"), []
        for number, fact in enumerate(self._facts):
            for entry in _entries(fact):
                numbers.append(number)
                found.append(entry.wording)
        self._numbers, self._wordings = numbers, Positions(found)
        self._behind = list(accumulate(len(pack.facts) for pack in self._packs))

    def start_caches(self) -> None:
        """List all facts."""
        self._facts = [fact for pack in self._packs for fact in pack.facts]

    def __len__(self) -> int:
        return len(self._numbers)

    def __iter__(self) -> Iterator[Entry]:
        return map(Entry, map(self._facts.__getitem__, self._numbers), self._wordings)

    def pack(self, number: int) -> str:
        """Return the id of an entry's pack, given its number: a tenth of the time that it takes to make the entry."""
        if len(self._packs) == 1:
            return self._packs[0].id
        return self._packs[bisect_right(self._behind, self._numbers[number])].id

    def made(self, number: int) -> Entry:
        """Return an entry by its number, from 0."""
        return Entry(self._facts[self._numbers[number]], self._wordings[number])


def _entries(fact: Fact) -> Iterator[Entry]:
    """Yield the entries of a fact, from the most harmless on; a title that everybody may read finds it, too."""
    positions = {ask.revealed for ask in fact.asks}
    if not positions or fact.title.revealed is None:
        positions.add(fact.title.revealed)
    for position in ladder(positions, home=fact.pack) if positions != {None} else positions:
        yield Entry(fact=fact, wording=position)


class Profile(NamedTuple):
    """An entry as the matcher understands it.

    Attributes:
        key: which fact.
        asks: of each of its asks, the relations that it has.
        said: the features of its asks.
        spoken: the features of its title and answer.
        refs: the entities that its asks name or that it is about, without the show itself.
        about: the same, and those that its title and answer name.
        named: for each entity that its asks name, the share of asks that name it, 0 to 1.
        named_most: the largest of these shares; 0 where no ask names any.
        placed: the share of asks that name a later season than the first.
        relations: for each relation of its asks, the share of asks that have it, 0 to 1.
        related_most: the largest of these shares; 0 where no ask has any.
        aspects: the aspects of its asks.
        numbers: the numbers in its asks, title and answer.
    """

    key: FactKey
    asks: Sequence[frozenset[str]]
    said: frozenset[str]
    spoken: frozenset[str]
    refs: frozenset[Ref]
    about: frozenset[Ref]
    named: Mapping[Ref, float]
    named_most: float
    placed: float
    relations: Mapping[str, float]
    related_most: float
    aspects: Collection[str]
    numbers: frozenset[str]


class Profiles(Caching):
    """The profiles of all entries; each is made when it is first wanted.

    Args:
        entries: all of them.
        found: what they are asked by and what they say.
        patterns: of the relations.
    """

    CACHES = ("_made",)

    def __init__(self, entries: Sequence[Entry], found: Collected, patterns: PatternSet) -> None:
        self._entries = entries
        self._asks, self._spoken, self._aspects = found.asks, found.spoken, found.aspects
        self._features = list(found.numbers)
        self._order_only = frozenset(filter(is_order_only, self._features))
        self._patterns = patterns
        self.start_caches()

    def start_caches(self) -> None:
        """Remember profiles: once there are enough, one goes for each that is made, not all at once."""
        self._made: OrderedDict[int, Profile] = OrderedDict()

    def __getitem__(self, number: int) -> Profile:
        profile = self._made.get(number)
        if profile is None:
            if len(self._made) >= PROFILES_KEPT:
                self._made.popitem(last=False)
            profile = self._made[number] = self._profile(number)
        return profile

    def _profile(self, number: int) -> Profile:
        entry = self._entries[number]
        asks, spoken = self._heard(self._asks, number), self._heard(self._spoken, number)
        relations = [self._patterns.found_in(codes) for codes in asks.codes]
        # A name may be another pack's too: what a fact of this one says is about this one's.
        own = {feature: ref for feature, ref in asks.refs.items() if ref.pack in {entry.fact.pack, ANYWHERE}}
        named = _shares([[own[feature] for feature in besides if feature in own] for besides in asks.besides])
        refs = frozenset(named).union(Ref(entry.fact.pack, entity) for entity in entry.fact.entities)
        related = _shares(relations)
        return Profile(
            key=entry.key,
            asks=relations,
            said=frozenset(asks.features),
            spoken=frozenset(spoken.features),
            refs=refs,
            about=refs.union(spoken.refs.values()),
            named=named,
            named_most=max(named.values(), default=0.0),
            placed=_placed(asks),
            relations=related,
            related_most=max(related.values(), default=0.0),
            aspects=self._aspects.of(self._asks.texts(number)),
            numbers=frozenset(said for said in asks.others | spoken.others if said[0] != "@"),
        )

    def _heard(self, lines: Lines, number: int) -> _Heard:
        features, texts = self._features, lines.texts(number)
        return _Heard(
            [tuple([features[word] for word in words]) for words in lines.words_of_each(texts)],
            [[features[other] for other in besides] for besides in lines.besides_of_each(texts)],
            self._order_only,
        )


class _Heard:
    """The features of some texts.

    Args:
        codes: of each, those of its words in order.
        besides: of each, others.
        order_only: words that are no features by themselves.

    Attributes:
        others: all of these.
        features: what the texts are compared by.
        refs: the entities among them, without shows.
    """

    def __init__(self, codes: list[tuple[str, ...]], besides: list[list[str]], order_only: frozenset[str]) -> None:
        self.codes = codes
        self.besides = besides
        self.others = set(chain.from_iterable(besides))
        self.features = self.others.union(set(chain.from_iterable(codes)) - order_only)
        refs = [(feature, ref_of(feature)) for feature in self.others if feature[0] == "@"]
        self.refs = {feature: ref for feature, ref in refs if ref.entity != SHOW}


def _placed(asks: _Heard) -> float:
    """Return the share of asks that name a later season than the first."""
    later = set(filter(_is_later_season, asks.others))
    return sum([not later.isdisjoint(besides) for besides in asks.besides]) / len(asks.besides) if later else 0.0


def _is_later_season(feature: str) -> bool:
    return feature.startswith("season ") and feature != "season 1"


def _shares(groups: Sequence[Iterable[_Item]]) -> dict[_Item, float]:
    """Return of each item the share of groups that have it; each group has it once."""
    counts: dict[_Item, int] = {}
    for group in groups:
        for item in group:
            counts[item] = counts.get(item, 0) + 1
    return {item: count / len(groups) for item, count in counts.items()}
