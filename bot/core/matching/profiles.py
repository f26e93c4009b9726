"""What every fact is asked by: its profile, made when a question first comes near it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TypeVar

from bot.core.answers import FactKey
from bot.core.matching.names import ANYWHERE, Ref
from bot.core.spoilers import Horizon, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.understanding import Question, Reader
    from bot.core.model import Fact, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_Item = TypeVar("_Item")
PROFILES_KEPT: Final = 20_000
"""Profiles that are remembered; each takes some kilobytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
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
        if self.wording is None and all(ask.revealed is None for ask in self.fact.asks):
            return self.fact.asks or (self.fact.title,)
        return self._known(self.fact.asks) or (self.fact.title,)

    @property
    def spoken(self) -> Sequence[Guarded]:
        """Its title and what its answer says, as far as that is known at the position."""
        answers = (segment.text for segment in (*self.fact.segments, *self.fact.disputed))
        return self._known((self.fact.title, *answers))

    def _known(self, texts: Iterable[Guarded]) -> list[Guarded]:
        horizon = Horizon.at([self.wording] if self.wording else [])
        return [text for text in texts if horizon.reaches(text.revealed)]


def entries(pack: Pack) -> Iterator[Entry]:
    """Yield the entries of a pack's facts, in their order.

    A fact with asks that spoil has several, from the most harmless on: each one knows only what may be known at its
    position, so that what a fan is shown openly was found without anything that is still hidden from that fan.
    """
    for fact in pack.facts:
        positions = {ask.revealed for ask in fact.asks} or {fact.title.revealed}
        for position in sorted(positions, key=lambda revealed: revealed.index if revealed else 0):
            yield Entry(fact=fact, wording=position)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """An entry as the matcher understands it.

    Attributes:
        key: which fact.
        asks: its asks, understood.
        shares: for each feature of its asks, the share of asks that have it, 0 to 1.
        spoken: content senses and features of its title and answer.
        refs: the entities that its asks name or that it is about.
        named: for each of those, the share of asks that name it.
        relations: for each relation of its asks, the share of asks that have it.
        aspects: for each aspect of its asks, the share of asks that have it.
        numbers: the numbers in its asks, title and answer.
    """

    key: FactKey
    asks: tuple[Question, ...]
    shares: Mapping[str, float]
    spoken: frozenset[str]
    refs: frozenset[Ref]
    named: Mapping[Ref, float]
    relations: Mapping[str, float]
    aspects: Mapping[str, float]
    numbers: frozenset[str]


class Profiles:
    """The profiles of all entries; each is made when it is first wanted."""

    def __init__(self, entries: Sequence[Entry], reader: Reader) -> None:
        self._entries = entries
        self._reader = reader
        self._made: dict[int, Profile] = {}

    def __getitem__(self, number: int) -> Profile:
        profile = self._made.get(number)
        if profile is None:
            if len(self._made) >= PROFILES_KEPT:
                self._made.clear()
            profile = self._made[number] = _profile(self._entries[number], self._reader)
        return profile


def _profile(entry: Entry, reader: Reader) -> Profile:
    asks = tuple(reader.read(text_for_matching(ask)) for ask in entry.asks)
    spoken = [reader.read(text_for_matching(text)) for text in entry.spoken]
    # A name may be another pack's too: what a fact of this one says is about this one's.
    named = _shares((ref for ref in question.refs if ref.pack in {entry.fact.pack, ANYWHERE}) for question in asks)
    return Profile(
        key=entry.key,
        asks=asks,
        shares=_shares(question.features for question in asks),
        spoken=frozenset(feature for question in spoken for feature in question.features if feature[0] != "~"),
        refs=frozenset(named) | {Ref(entry.fact.pack, entity) for entity in entry.fact.entities},
        named=named,
        relations=_shares(question.relations for question in asks),
        aspects=_shares([question.aspect] for question in asks),
        numbers=frozenset(number for question in (*asks, *spoken) for number in question.numbers),
    )


def _shares(groups: Iterable[Iterable[_Item]]) -> dict[_Item, float]:
    lists = [set(group) for group in groups]
    counts = Counter(item for group in lists for item in group)
    return {item: count / len(lists) for item, count in counts.items()}
