"""Names, numbers and verdicts that probably give something away: reported, for a curator to decide."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.counts import Counted
from bot.core.descriptions import Described
from bot.core.lint import stems
from bot.core.model import Kind
from bot.core.names import words
from bot.core.spoilers import text_for_matching
from bot.core.verdicts import TOPICS, Verdicts, takes_for_granted
from bot.loading.keys import made_id

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.lint import HiddenNames, Overlap
    from bot.core.model import Entity, Fact
    from bot.core.spoilers import Guarded
    from bot.loading.drafts import Drafts, FactDraft
    from bot.loading.header import Header
    from bot.loading.texts import Phrase

_ABOUT: Final = 2
"""Of the entities that a fact names, main one first, how many its answer describes; it meets the others in passing."""
_DESCRIBED: Final = "says {word}, which nothing that is told of it says before {until}"
_NAMED: Final = "contains {word}, {what} hidden until {until}"
_COUNTED: Final = "counts {word}, which nothing else does before {until}"
_JUDGED: Final = "singles out {word}, which hints at what is hidden until {until}"


class _Written(NamedTuple):
    """A text, and which key says it."""

    text: Guarded
    phrase: Phrase
    field: str

    def warn(self, found: Overlap | None, reason: str) -> None:
        """Report what the text gives away, unless the curator wrote a position for this very text."""
        until = None if found is None else self.text.until(found.revealed).revealed
        if found is None or until is None or self.phrase.explicit:
            return
        message = reason.format(word=repr(found.word), what=found.what, until=found.revealed)
        key = "value" if self.field == "disputed" else "text"
        right = f"write {{{key}: …, revealed: {until.written}}} if that is a spoiler, revealed: start if it is harmless"
        self.phrase.warn(self.field, f"{message}; {right}")


@dataclass(frozen=True, slots=True)
class _Entry:
    """What an entry says of an entity; an episode's has no name."""

    entity: Entity
    name: _Written | None
    aliases: Sequence[_Written]
    told: Sequence[_Written] = ()


@dataclass(frozen=True, slots=True)
class _Answer:
    """What a fact says; titles and asks that spoil are hidden already.

    Attributes:
        fact: the fact.
        told: its answer and disputed values.
        title: its title; ``None`` where it is made of an ask.
        asks: its asks that take for granted what it judges, if it does.
        spoiling: the asks of which the curator says that they spoil by themselves.
    """

    fact: Fact
    told: Sequence[_Written]
    title: _Written | None
    asks: Sequence[_Written]
    spoiling: Sequence[Guarded]


class LikelyLeaks:
    """Everything that is written in a pack, to be searched for what probably gives something away.

    Args:
        header: what the pack is.
        drafts: what is written.
        facts: the drafts' facts, in the same order.
        asked: made facts that are asked in ways that were added, which come last, and those that were added.
        entities: all of the pack.
    """

    def __init__(
        self,
        header: Header,
        drafts: Drafts,
        *,
        facts: Iterable[Fact],
        asked: Iterable[tuple[Fact, Sequence[Phrase]]],
        entities: Iterable[Entity],
    ) -> None:
        self._header = header
        self._entities = {entity.id: entity for entity in entities}
        self._entries = list(_entries(drafts, self._entities))
        self._answers = [_answer(draft, fact) for draft, fact in zip(drafts.facts, facts, strict=True)]
        self._answers += (_asked(fact, asks) for fact, asks in asked)
        self._told = [
            *(one for entry in self._entries for one in entry.told),
            *(one for answer in self._answers for one in answer.told),
        ]

    def warn(self, names: HiddenNames) -> None:
        """Report each text that probably gives something away; nothing is hidden by that.

        Args:
            names: what nobody should hear of before some position.
        """
        self._warn_of_descriptions()
        self._warn_of_names(names)
        self._warn_of_counts()
        self._warn_of_verdicts()

    def _warn_of_descriptions(self) -> None:
        about: dict[str, list[_Answer]] = {}
        for answer in self._answers:
            for entity in answer.fact.entities[:_ABOUT]:
                about.setdefault(entity, []).append(answer)
        harmless = _Harmless(self._header, self._entities.values())
        for entry in self._entries:
            described = _described(entry, about.get(entry.entity.id, ()), harmless)
            if entry.name is not None:
                entry.name.warn(described.overlap_of_name(), _DESCRIBED)
            for alias in entry.aliases:
                alias.warn(described.overlap(alias.text), _DESCRIBED)

    def _warn_of_names(self, names: HiddenNames) -> None:
        for entry in self._entries:
            own = set(words(text_for_matching(entry.entity.name)))
            for alias in entry.aliases:
                found = names.overlap(alias.text)
                # Two people may share a first name.
                if found is not None and not own.issuperset(found.word.split()):
                    alias.warn(found, _NAMED)

    def _warn_of_counts(self) -> None:
        names = [text_for_matching(entity.name) for entity in self._entities.values()]
        titles = [answer.title for answer in self._answers if answer.title is not None]
        counted = Counted((one.text for one in (*self._told, *titles)), [*names, *_names_of(self._header)])
        aliases = (alias for entry in self._entries for alias in entry.aliases)
        for one in (*self._told, *titles, *aliases):
            one.warn(counted.overlap(one.text), _COUNTED)

    def _warn_of_verdicts(self) -> None:
        timeline = self._header.timeline
        if timeline is None:
            return
        hidden = (one.text.revealed for one in self._told)
        points = (point for position in hidden if position is not None for point in position.points)
        verdicts = Verdicts(timeline, {point.index for point in points if point.pack == self._header.id})
        for answer in (answer for answer in self._answers if answer.fact.topic in TOPICS):
            for one in (*answer.told, *([answer.title] if answer.title is not None else ()), *answer.asks):
                one.warn(verdicts.overlap(one.text), _JUDGED)
        for entry in self._entries:
            names = (entry.name, *entry.aliases) if entry.entity.kind is Kind.RATING_SOURCE else ()
            for name in (name for name in names if name is not None):
                name.warn(verdicts.overlap_of_source(name.text), _JUDGED)


class _Harmless:
    """Words that give nothing away: those of the show's names and of names that are always safe."""

    def __init__(self, header: Header, entities: Collection[Entity]) -> None:
        self._header = header
        self._entities = entities

    def has(self, found: str, entity: Entity) -> bool:
        """Tell whether a stem gives nothing away of an entity, whose own names do not make it harmless."""
        return found in self._show or self._said[found] > (found in _open_stems(entity))

    @cached_property
    def _show(self) -> frozenset[str]:
        return stems([*_names_of(self._header), *self._header.function_words])

    @cached_property
    def _said(self) -> Counter[str]:
        return Counter(found for entity in self._entities for found in _open_stems(entity))


@dataclass(frozen=True, slots=True)
class _HarmlessOf:
    """The stems that give nothing away of an entity."""

    harmless: _Harmless
    entity: Entity

    def __contains__(self, found: object) -> bool:
        return isinstance(found, str) and self.harmless.has(found, self.entity)


def _open_stems(entity: Entity) -> frozenset[str]:
    names = (entity.name, *entity.aliases)
    return stems(text_for_matching(name) for name in names if name.revealed is None)


def _names_of(header: Header) -> tuple[str, ...]:
    return (header.name, *header.aliases)


def _described(entry: _Entry, answers: Iterable[_Answer], harmless: _Harmless) -> Described:
    return Described(
        name=entry.entity.name,
        aliases=[alias.text for alias in entry.aliases],
        told=[
            *(one.text for one in (*entry.told, *(one for answer in answers for one in answer.told))),
            *(ask for answer in answers for ask in answer.spoiling),
        ],
        titles=[text for answer in answers for text in (answer.fact.title, *answer.fact.asks)],
        harmless=_HarmlessOf(harmless, entry.entity),
    )


def _entries(drafts: Drafts, entities: Mapping[str, Entity]) -> Iterator[_Entry]:
    for profile in drafts.profiles:
        name, *aliases = profile.names
        told = [_Written(part.phrase.text, part.phrase, "about") for part in profile.about]
        yield _Entry(profile.profile.entity, _Written(name.text, name, "name"), _aliases(aliases), told)
    for rating in drafts.ratings:
        name, *aliases = rating.names
        yield _Entry(rating.rating.entity, _Written(name.text, name, "source"), _aliases(aliases))
    for episode in drafts.episodes:
        told = [_Written(part.phrase.text, part.phrase, "about") for part in episode.about]
        entity = entities.get(made_id(episode.position.label))
        if entity is not None:
            yield _Entry(entity, None, _aliases(episode.aliases), told)


def _aliases(aliases: Iterable[Phrase]) -> list[_Written]:
    return [_Written(alias.text, alias, "aliases") for alias in aliases]


def _answer(draft: FactDraft, fact: Fact) -> _Answer:
    title = None if draft.title is None else _Written(fact.title, draft.title, "title")
    return _Answer(
        fact,
        told=[
            *(_Written(part.phrase.text, part.phrase, "answer") for part in draft.segments),
            *(_Written(part.phrase.text, part.phrase, "disputed") for part in draft.disputed),
        ],
        title=title,
        asks=_judging(draft.asks, fact),
        spoiling=_spoiling(draft.asks),
    )


def _asked(fact: Fact, asks: Sequence[Phrase]) -> _Answer:
    """Return what is written of a made fact: some of its asks; what it tells stands in the entry that it is made of."""
    fact = replace(fact, asks=fact.asks[-len(asks) :])
    return _Answer(fact, told=(), title=None, asks=_judging(asks, fact), spoiling=_spoiling(asks))


def _judging(asks: Iterable[Phrase], fact: Fact) -> list[_Written]:
    guarded = zip(asks, fact.asks, strict=True) if fact.topic in TOPICS else ()
    return [_Written(text, ask, "asks") for ask, text in guarded if takes_for_granted(text)]


def _spoiling(asks: Iterable[Phrase]) -> list[Guarded]:
    return [ask.text for ask in asks if ask.explicit and ask.text.revealed is not None]
