"""What every fact is asked by: its profile, made when a question first comes near it."""

from __future__ import annotations

from array import array
from bisect import bisect_right
from collections import OrderedDict
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Final, NamedTuple, TypeVar

from bot.core.answers import FactKey
from bot.core.caching import Caching, remembered
from bot.core.matching.mentions import ANYWHERE, SHOW, Ref, ref_of
from bot.core.matching.numbered import counts_each, is_later_season
from bot.core.matching.terms import is_order_only
from bot.core.packed import Made
from bot.core.position import ladder
from bot.core.reveals import Positions
from bot.core.spoilers import Horizon

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.collecting import Collected
    from bot.core.matching.patterns import PatternSet
    from bot.core.matching.seasons import Seasons
    from bot.core.model import Fact, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_Item = TypeVar("_Item")
PROFILES_KEPT: Final = 4_000
"""Profiles that are remembered; each takes some kilobytes, and thirty objects of the garbage collector's time."""
_WORDINGS_KEPT: Final = 1_000
"""Wordings of facts that are remembered: in a store made by a script, very many facts are asked in the same words."""


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
        told: the entities that its title or answer names and none of its asks, without episodes.
        named: for each entity that its asks name, the share of asks that name it, 0 to 1.
        named_most: the largest of these shares; 0 where no ask names any.
        nameless: which of its asks name no entity, from 0.
        placed: the share of asks that name a later season than the first.
        relations: for each relation of its asks, the share of asks that have it, 0 to 1.
        related_most: the largest of these shares; 0 where no ask has any.
        aspects: the aspects of its asks.
        numbers: those in its asks, title and answer, and the seasons of which it tells without naming these.
    """

    key: FactKey
    asks: Sequence[frozenset[str]]
    said: frozenset[str]
    spoken: frozenset[str]
    refs: frozenset[Ref]
    about: frozenset[Ref]
    told: frozenset[Ref]
    named: Mapping[Ref, float]
    named_most: float
    nameless: frozenset[int]
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
        seasons: of the packs.
    """

    CACHES = ("_made", "_wording")

    def __init__(self, entries: Sequence[Entry], found: Collected, patterns: PatternSet, seasons: Seasons) -> None:
        self._entries = entries
        self._seasons = seasons
        self._asks, self._spoken, self._aspects = found.asks, found.spoken, found.aspects
        self._features = list(found.numbers)
        self._order_only = {number for number, code in enumerate(self._features) if is_order_only(code)}
        self._patterns = patterns
        self.start_caches()

    def start_caches(self) -> None:
        """Remember profiles: once there are enough, one goes for each that is made, not all at once."""
        self._made: OrderedDict[int, Profile] = OrderedDict()
        self._wording = remembered(self._wording_of, _WORDINGS_KEPT)

    def __getitem__(self, number: int) -> Profile:
        profile = self._made.get(number)
        if profile is None:
            if len(self._made) >= PROFILES_KEPT:
                self._made.popitem(last=False)
            profile = self._made[number] = self._profile(number)
        return profile

    def relations(self, number: int) -> Mapping[str, float]:
        """Return `Profile.relations` of an entry, in a part of the time that its profile takes."""
        profile = self._made.get(number)
        return profile.relations if profile is not None else self._worded(self._asks.texts(number)).shares

    def _profile(self, number: int) -> Profile:
        entry = self._entries[number]
        pack, texts, answers = entry.fact.pack, self._asks.texts(number), self._spoken.texts(number)
        wording = self._worded(texts)
        each = self._asks.besides_of_each(texts)
        asked, spoken = self._besides(chain.from_iterable(each)), self._besides(self._spoken.besides_of(answers))
        # A name may be another pack's too: what a fact of this one says is about this one's.
        own = {feature: ref for feature, ref in asked.refs.items() if ref.pack in (pack, ANYWHERE)}
        named = _shares([[own[feature] for feature in besides if feature in own] for besides in each])
        refs = frozenset(named).union([Ref(pack, entity) for entity in entry.fact.entities])
        numbers = frozenset([*asked.numbers.values(), *spoken.numbers.values()])
        return Profile(
            key=entry.key,
            asks=wording.relations,
            said=wording.said.union(asked.features),
            spoken=self._said(self._spoken.words_of(answers)).union(spoken.features),
            refs=refs,
            about=refs.union(spoken.refs.values()),
            told=frozenset([ref for ref in spoken.refs.values() if ref not in named and ref not in self._seasons]),
            named=named,
            named_most=max(named.values(), default=0.0),
            nameless=frozenset([ask for ask, besides in enumerate(each) if own.keys().isdisjoint(besides)]),
            placed=_placed(each, asked.numbers),
            relations=wording.shares,
            related_most=max(wording.shares.values(), default=0.0),
            aspects=self._aspects.of(texts),
            numbers=numbers | self._seasons_told(entry, refs, is_each=counts_each(wording.shares, numbers)),
        )

    def _seasons_told(self, entry: Entry, refs: Iterable[Ref], *, is_each: bool) -> frozenset[str]:
        """Return the seasons of which an entry tells without naming them, by what it is about and where that is."""
        if is_each:
            return self._seasons.all(entry.fact.pack)
        known = filter(None, (text.revealed for text in entry.spoken))
        return self._seasons.of_episodes(refs) | self._seasons.at(known)

    def _worded(self, asks: range) -> _Wording:
        return self._wording(tuple(self._asks.words_of_each(asks)))

    def _wording_of(self, asks: tuple[tuple[int, ...], ...]) -> _Wording:
        codes = [tuple([self._features[word] for word in words]) for words in asks]
        relations = list(map(self._patterns.found_in, codes))
        return _Wording(relations, _shares(relations), self._said(chain.from_iterable(asks)))

    def _said(self, words: Iterable[int]) -> frozenset[str]:
        """Return the features that words are."""
        return frozenset([self._features[word] for word in set(words) - self._order_only])

    def _besides(self, besides: Iterable[int]) -> _Besides:
        features = {number: self._features[number] for number in set(besides)}
        refs = {number: ref_of(feature) for number, feature in features.items() if feature[0] == "@"}
        return _Besides(
            features.values(),
            {number: ref for number, ref in refs.items() if ref.entity != SHOW},
            {number: feature for number, feature in features.items() if number not in refs},
        )


class _Wording(NamedTuple):
    """The words of a fact's asks, names as their kinds, so that facts of many a large store have the same.

    Attributes:
        relations: of each ask, see `Profile.asks`.
        shares: see `Profile.relations`.
        said: the features that its words are.
    """

    relations: Sequence[frozenset[str]]
    shares: Mapping[str, float]
    said: frozenset[str]


class _Besides(NamedTuple):
    """The features of some texts that are no words.

    Attributes:
        features: all of them.
        refs: the entities, without shows, by the number of the feature.
        numbers: the numbers with the nouns that they count, in the same way.
    """

    features: Collection[str]
    refs: Mapping[int, Ref]
    numbers: Mapping[int, str]


def _placed(besides: Sequence[Iterable[int]], numbers: Mapping[int, str]) -> float:
    """Return the share of asks that name a later season than the first.

    Args:
        besides: the numbers of the features of each ask that no words are.
        numbers: those of these features that are numbers with the nouns that they count.
    """
    later = {number for number, feature in numbers.items() if is_later_season(feature)}
    return sum([not later.isdisjoint(others) for others in besides]) / len(besides) if later else 0.0


def _shares(groups: Sequence[Iterable[_Item]]) -> dict[_Item, float]:
    """Return of each item the share of groups that have it; each group has it once."""
    counts: dict[_Item, int] = {}
    for group in groups:
        for item in group:
            counts[item] = counts.get(item, 0) + 1
    return {item: count / len(groups) for item, count in counts.items()}
