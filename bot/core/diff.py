"""What changed between two revisions, with what now shows more in front."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import TYPE_CHECKING, Final, TypeVar

from bot.core.answers import FactKey
from bot.core.spoilers import text_for_matching
from bot.core.text_diff import Detail, Known, Moves, Weight, compare_texts
from bot.core.told import guarded_texts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from bot.core.model import Citation, Entity, Fact, Pack, Revision, Source
    from bot.core.text_diff import Texts

_Thing = TypeVar("_Thing")


class How(StrEnum):
    """How a thing differs."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"


class Part(StrEnum):
    """What of a pack differs."""

    FACT = "fact"
    ENTITY = "name"
    SOURCE = "source"
    PACK = "pack"


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs between two revisions.

    Attributes:
        pack: id of its pack.
        part: what it is.
        id: its id; of a pack, the pack's.
        how: added, changed or removed.
        details: what changed in it, the weightiest first; of what was added, what shows earlier than before.
    """

    pack: str
    part: Part
    id: str
    how: How
    details: tuple[Detail, ...] = ()

    @property
    def weight(self) -> Weight:
        """How closely it must be looked at."""
        return min((detail.weight for detail in self.details), default=Weight.OTHER)

    @property
    def key(self) -> FactKey | None:
        """The fact; ``None`` where it is none."""
        return FactKey(self.pack, self.id) if self.part is Part.FACT else None


def diff(old: Revision, new: Revision) -> tuple[Change, ...]:
    """Return what differs: lowered spoiler levels first, then later ones, then sources that are gone, then the rest.

    Among these, facts come first, then in the order of packs and ids.
    """
    before, after = ({pack.id: pack for pack in revision.packs} for revision in (old, new))
    moves = Moves(old, new)
    changes: list[Change] = []
    for pack in sorted(before.keys() | after.keys()):
        changes += _PackDiff(pack, before.get(pack), after.get(pack), moves).changes()
    order = list(Part)
    return tuple(sorted(changes, key=lambda one: (one.weight, order.index(one.part), one.pack, one.id)))


def change_lines(change: Change) -> list[str]:
    """Return what differs in a thing, a line each, in ids and positions alone."""
    if not change.details:
        return [f"{change.pack}: {_named_part(change)}: {change.how}"]
    return [detail_line(change, detail, times) for detail, times in grouped(change)]


def grouped(change: Change) -> list[tuple[Detail, int]]:
    """Return the details of a change that read differently, and how often each is there."""
    groups: dict[tuple[str, str], tuple[Detail, int]] = {}
    for detail in change.details:
        first, times = groups.get((detail.field, detail.says), (detail, 0))
        groups[detail.field, detail.says] = (first, times + 1)
    return list(groups.values())


def detail_line(change: Change, detail: Detail, times: int = 1) -> str:
    """Return one thing that differs as a line, in ids and positions alone."""
    how = "" if change.how is How.CHANGED else f"{change.how}: "
    field = detail.field if times == 1 else f"{detail.field} ({times})"
    return f"{change.pack}: {_named_part(change)}: {how}{field}: {detail.says}"


def _named_part(change: Change) -> str:
    return change.id if change.part is Part.FACT else f"{change.part} {change.id}"


class _PackDiff:
    """Compares a pack with what it was; ``None``: it is not there."""

    def __init__(self, pack: str, old: Pack | None, new: Pack | None, moves: Moves) -> None:
        self._id, self._old, self._new, self._moves = pack, old, new, moves
        self._known: Known | None = None

    def changes(self) -> Iterator[Change]:
        """Yield what differs: the pack itself, then its facts, entities and sources."""
        if self._old is None or self._new is None:
            yield Change(self._id, Part.PACK, self._id, How.ADDED if self._old is None else How.REMOVED)
        elif details := tuple(_pack_details(self._old, self._new)):
            yield Change(self._id, Part.PACK, self._id, How.CHANGED, tuple(sorted(details, key=_by_weight)))
        yield from self._of(Part.FACT, lambda pack: {fact.id: fact for fact in pack.facts}, _fact_texts, _fact_fields)
        yield from self._of(
            Part.ENTITY, lambda pack: {entity.id: entity for entity in pack.entities}, _entity_texts, _entity_fields
        )
        yield from self._of(Part.SOURCE, lambda pack: pack.sources, _source_texts, _source_fields)

    def _of(
        self,
        part: Part,
        things: Callable[[Pack], Mapping[str, _Thing]],
        texts: Callable[[_Thing], Texts],
        fields: Callable[[_Thing, _Thing], Iterator[Detail]],
    ) -> Iterator[Change]:
        old = {} if self._old is None else things(self._old)
        new = {} if self._new is None else things(self._new)
        for thing in old.keys() - new.keys():
            yield Change(self._id, part, thing, How.REMOVED)
        for thing in new.keys() - old.keys():
            added = self._details((), texts(new[thing]))
            lowered = tuple(detail for detail in added if detail.weight is Weight.LOWERED)
            yield Change(self._id, part, thing, How.ADDED, lowered)
        for thing in new.keys() & old.keys():
            if old[thing] == new[thing] and not self._moves.any:
                continue
            was, now = texts(old[thing]), texts(new[thing])
            details = [*self._details(was, now), *fields(old[thing], new[thing])]
            if not details and (not self._moves.any or _said(was) != _said(now)):
                details.append(Detail("order", Weight.OTHER, "another one"))
            if details:
                yield Change(self._id, part, thing, How.CHANGED, tuple(sorted(details, key=_by_weight)))

    def _details(self, old: Texts, new: Texts) -> list[Detail]:
        return list(compare_texts(old, new, self._moves, self._elsewhere()))

    def _elsewhere(self) -> Known:
        if self._known is None:
            self._known = Known(guarded_texts(self._old) if self._old is not None else (), self._moves)
        return self._known


def _by_weight(detail: Detail) -> Weight:
    return detail.weight


def _said(texts: Texts) -> list[str]:
    return [text_for_matching(text) for _, text in texts]


def _fact_texts(fact: Fact) -> Texts:
    segments = (*fact.segments, *fact.disputed)
    citations = (*fact.citations, *(citation for segment in segments for citation in segment.citations))
    return [
        ("title", fact.title),
        *(("answer", segment.text) for segment in fact.segments),
        *(("disputed", segment.text) for segment in fact.disputed),
        *(("asks", ask) for ask in fact.asks),
        *(("speaker", citation.by) for citation in citations if citation.by is not None),
    ]


def _entity_texts(entity: Entity) -> Texts:
    title = [("title", entity.title)] if entity.title is not None else []
    return [("name", entity.name), *title, *(("aliases", alias) for alias in entity.aliases)]


def _source_texts(source: Source) -> Texts:
    return [("title", source.title)]


def _fact_fields(old: Fact, new: Fact) -> Iterator[Detail]:
    yield from _source_changes(old, new)
    yield from _plain("topic", old.topic, new.topic)
    yield from _plain("as_of", old.as_of, new.as_of)
    yield from _plain("entities", _listed(old.entities), _listed(new.entities))


def _entity_fields(old: Entity, new: Entity) -> Iterator[Detail]:
    yield from _plain("kind", old.kind, new.kind)
    yield from _plain("played_by", _listed(old.played_by), _listed(new.played_by))


def _source_fields(old: Source, new: Source) -> Iterator[Detail]:
    yield from _plain("publisher", old.publisher, new.publisher)
    yield from _plain("date", old.date, new.date)
    if old.address != new.address:  # which may have the headline in it
        yield Detail("address", Weight.OTHER, "another one")


_PACK_FIELDS: Final = ("aliases", "synonyms", "function_words", "golden")


def _pack_details(old: Pack, new: Pack) -> Iterator[Detail]:
    if old.timeline != new.timeline:
        before, after = ({position.name for position in pack.timeline.positions()} for pack in (old, new))
        counts = f"points added: {len(after - before)}, removed: {len(before - after)}"
        yield Detail("timeline", Weight.MOVED, f"another one: {counts}")
    yield from _plain("name", old.name, new.name)
    for field in _PACK_FIELDS:
        if getattr(old, field) != getattr(new, field):
            yield Detail(
                field, Weight.OTHER, f"changed: {len(getattr(old, field))} before, {len(getattr(new, field))} now"
            )


def _source_changes(old: Fact, new: Fact) -> Iterator[Detail]:
    """Yield which sources are no longer named for the fact, or for a part of it, and which ones are now."""
    before, after = _named(old), _named(new)
    gone = [source for source in before[_ANYWHERE] if source not in after[_ANYWHERE]]
    if gone:
        yield Detail("sources", Weight.UNSOURCED, f"{_listed(gone)} no longer named")
    for part in before.keys() & after.keys():
        less = [source for source in before[part] if source not in (*after[part], *gone)]
        if part != _ANYWHERE and less:
            yield Detail("sources", Weight.UNSOURCED, f"{_listed(less)} no longer named for a part")
    added = [source for source in after[_ANYWHERE] if source not in before[_ANYWHERE]]
    if added:
        yield Detail("sources", Weight.OTHER, f"{_listed(added)} named now")


_ANYWHERE: Final = ""


def _named(fact: Fact) -> dict[str, dict[str, None]]:
    """Return the sources of each part of an answer, those that it has from the fact included, and of all of it."""
    segments = (*fact.segments, *fact.disputed)
    named = {text_for_matching(one.text): _ids(one.citations or fact.citations) for one in segments}
    return {_ANYWHERE: _ids(chain(fact.citations, *(one.citations for one in segments))), **named}


def _ids(citations: Iterable[Citation]) -> dict[str, None]:
    return {citation.source: None for citation in citations}


def _plain(field: str, old: str | None, new: str | None) -> Iterator[Detail]:
    """Compare what is never a spoiler: topics, dates, ids."""
    if old != new:
        yield Detail(field, Weight.OTHER, f"{old or 'nothing'} → {new or 'nothing'}")


def _listed(ids: Iterable[str]) -> str:
    return ", ".join(ids)
