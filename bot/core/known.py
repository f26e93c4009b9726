"""Packs as if nothing beyond a horizon had ever been written."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeAlias

from bot.core.spoilers import Guarded
from bot.core.told import guarded_texts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.model import Citation, Entity, Fact, Pack, Segment
    from bot.core.position import Position
    from bot.core.spoilers import Horizon


Level: TypeAlias = "frozenset[Position]"
"""Which of the positions at which something of a pack stops being a spoiler a horizon reaches."""


class Levels:
    """Tells which horizons are alike to a pack: those between which nothing of it is told."""

    def __init__(self, packs: Iterable[Pack]) -> None:
        self._positions = {pack.id: _positions_of(pack) for pack in packs}

    def of(self, pack: str, horizon: Horizon) -> Level:
        """Return how much of a pack a horizon reaches."""
        return frozenset(filter(horizon.reaches, self._positions[pack]))

    def is_all(self, pack: str, horizon: Horizon) -> bool:
        """Tell whether a horizon reaches everything of a pack."""
        return all(map(horizon.reaches, self._positions[pack]))


def _positions_of(pack: Pack) -> frozenset[Position]:
    return frozenset(text.revealed for text in guarded_texts(pack) if text.revealed is not None)


def known(pack: Pack, horizon: Horizon) -> Pack:
    """Return a pack without what lies beyond a horizon: facts of which nothing is told, texts, names, who is quoted.

    What cannot be missing, the title of a fact or of a source, is empty and as hidden as it was.
    """
    entities = tuple(_entity(entity, horizon) for entity in pack.entities if horizon.reaches(entity.name.revealed))
    ids = frozenset(entity.id for entity in entities)
    facts = (_fact(fact, horizon) for fact in pack.facts)
    return replace(
        pack,
        facts=tuple(_about(fact, ids) for fact in facts if fact.segments or fact.disputed),
        entities=tuple(replace(one, played_by=_kept(one.played_by, ids)) for one in entities),
        sources={key: replace(source, title=_title(source.title, horizon)) for key, source in pack.sources.items()},
    )


def _fact(fact: Fact, horizon: Horizon) -> Fact:
    return replace(
        fact,
        title=_title(fact.title, horizon),
        asks=_open(fact.asks, horizon),
        segments=_segments(fact.segments, horizon),
        disputed=_segments(fact.disputed, horizon),
        citations=_citations(fact.citations, horizon),
    )


def _about(fact: Fact, entities: frozenset[str]) -> Fact:
    return replace(fact, entities=_kept(fact.entities, entities))


def _entity(entity: Entity, horizon: Horizon) -> Entity:
    title = entity.title if entity.title is not None and horizon.reaches(entity.title.revealed) else None
    return replace(entity, aliases=_open(entity.aliases, horizon), title=title)


def _segments(segments: Iterable[Segment], horizon: Horizon) -> tuple[Segment, ...]:
    reached = (segment for segment in segments if horizon.reaches(segment.text.revealed))
    return tuple(replace(segment, citations=_citations(segment.citations, horizon)) for segment in reached)


def _citations(citations: Iterable[Citation], horizon: Horizon) -> tuple[Citation, ...]:
    return tuple(
        citation if citation.by is None or horizon.reaches(citation.by.revealed) else replace(citation, by=None)
        for citation in citations
    )


def _title(title: Guarded, horizon: Horizon) -> Guarded:
    return title if horizon.reaches(title.revealed) else Guarded("", title.revealed)


def _open(texts: Iterable[Guarded], horizon: Horizon) -> tuple[Guarded, ...]:
    return tuple(text for text in texts if horizon.reaches(text.revealed))


def _kept(ids: Iterable[str], known_ids: frozenset[str]) -> tuple[str, ...]:
    return tuple(one for one in ids if one in known_ids)
