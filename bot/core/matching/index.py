"""What every fact is asked by, and how much each word of it tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log
from typing import TYPE_CHECKING, Final, TypeVar

from bot.core.answers import FactKey
from bot.core.matching.names import ANYWHERE, Ref
from bot.core.matching.text import concept, stem
from bot.core.spoilers import Horizon, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.understanding import Question, Reader
    from bot.core.model import Fact, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_Item = TypeVar("_Item")
_SMALL_WEIGHT: Final = 0.12
"""What a small word counts beside a content word of the same rarity."""
_EVERYDAY_WEIGHT: Final = 0.5
"""What a common English word counts that no ask has: it is more often a manner of speaking than a subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A fact as the matcher sees it.

    Attributes:
        key: which fact.
        wording: the position from which on its asks and spoken words are no spoiler; ``None``: always.
        asks: its asks, understood.
        shares: for each feature of its asks, the share of asks that have it, 0 to 1.
        spoken: content senses and features of its title and answer.
        refs: the entities that its asks name or that it is about.
        named: for each of those, the share of asks that name it.
        relations: for each relation of its asks, the share of asks that have it.
        aspects: for each aspect of its asks, the share of asks that have it.
        numbers: the numbers in its asks, title and answer.
        tells_a_story: whether its pack is about a show, so that the relations of shows mean something.
    """

    key: FactKey
    wording: Position | None
    asks: tuple[Question, ...]
    shares: Mapping[str, float]
    spoken: frozenset[str]
    refs: frozenset[Ref]
    named: Mapping[Ref, float]
    relations: Mapping[str, float]
    aspects: Mapping[str, float]
    numbers: frozenset[str]
    tells_a_story: bool


def profiles(pack: Pack, reader: Reader) -> Iterator[Profile]:
    """Yield the profiles of a pack's facts, in their order.

    A fact with asks that spoil has several, from the most harmless on: each one knows only what may be known at its
    position, so that what a fan is shown openly was found without anything that is still hidden from that fan.
    """
    for fact in pack.facts:
        positions = {ask.revealed for ask in fact.asks} or {fact.title.revealed}
        for position in sorted(positions, key=lambda revealed: revealed.index if revealed else 0):
            yield _profile(fact, reader, position, tells_a_story=tells_a_story(pack))


def tells_a_story(pack: Pack) -> bool:
    """Tell whether a pack is about a show, so that the relations of shows mean something in it."""
    return bool(pack.entities or pack.timeline.seasons)


def _profile(fact: Fact, reader: Reader, wording: Position | None, *, tells_a_story: bool) -> Profile:
    horizon = Horizon.at([wording] if wording else [])
    known = [ask for ask in fact.asks if horizon.reaches(ask.revealed)] or [fact.title]
    asks = tuple(reader.read(text_for_matching(ask)) for ask in known)
    texts = [text for text in (fact.title, *_answers(fact)) if horizon.reaches(text.revealed)]
    spoken = [reader.read(text_for_matching(text)) for text in texts]
    # A name may be another pack's too: what a fact of this one says is about this one's.
    named = _shares((ref for ref in question.refs if ref.pack in {fact.pack, ANYWHERE}) for question in asks)
    return Profile(
        key=FactKey(fact.pack, fact.id),
        wording=wording,
        asks=asks,
        shares=_shares(question.features for question in asks),
        spoken=frozenset(feature for question in spoken for feature in question.features if feature[0] != "~"),
        refs=frozenset(named) | {Ref(fact.pack, entity) for entity in fact.entities},
        named=named,
        relations=_shares(question.relations for question in asks),
        aspects=_shares([question.aspect] for question in asks),
        numbers=frozenset(number for question in (*asks, *spoken) for number in question.numbers),
        tells_a_story=tells_a_story,
    )


def _answers(fact: Fact) -> Iterable[Guarded]:
    return (segment.text for segment in (*fact.segments, *fact.disputed))


def _shares(groups: Iterable[Iterable[_Item]]) -> dict[_Item, float]:
    lists = [set(group) for group in groups]
    counts = Counter(item for group in lists for item in group)
    return {item: count / len(lists) for item, count in counts.items()}


class Index:
    """The profiles of all facts, and how much each feature of a question tells among them; immutable.

    Attributes:
        profiles: of all facts, in their order.
    """

    def __init__(self, profiles: Sequence[Profile], everyday: Collection[str] = ()) -> None:
        self._everyday = frozenset(concept(stem(word)) for word in everyday)
        self.profiles = tuple(profiles)
        self._size = len(profiles)
        asked = Counter(feature for entry in profiles for feature in entry.shares)
        self._rarest = log(1 + self._size / 0.5)
        self._rarity = {feature: log(1 + self._size / (0.5 + count)) / self._rarest for feature, count in asked.items()}

    def weight(self, feature: str) -> float:
        """Return how much a feature tells, 0 to 1: rare ones tell much, small words little, unknown ones most."""
        rarity = self._rarity.get(feature)
        if feature[0] == "~":
            return _SMALL_WEIGHT * (1.0 if rarity is None else rarity)
        if rarity is None:
            return _EVERYDAY_WEIGHT if feature in self._everyday else 1.0
        return rarity
