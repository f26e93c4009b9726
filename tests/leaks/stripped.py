"""Packs from which everything beyond a horizon was taken out, as if nobody had ever written it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.spoilers import Guarded

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Citation, Entity, Fact, Pack, Revision, Segment
    from bot.core.spoilers import Horizon


def stripped(revision: Revision, horizon: Horizon) -> Revision:
    """Return the revision as it would be if the curators had stopped writing at the horizon."""
    return replace(revision, packs=tuple(_pack(pack, horizon) for pack in revision.packs))


def _pack(pack: Pack, horizon: Horizon) -> Pack:
    gone = {entity.id for entity in pack.entities if not horizon.reaches(entity.name.revealed)}
    facts = tuple(_fact(fact, horizon, gone) for fact in pack.facts if _tells(fact, horizon))
    entities = tuple(_entity(entity, horizon, gone) for entity in pack.entities if entity.id not in gone)
    sources = {source.id: replace(source, title=_blank(source.title, horizon)) for source in pack.sources.values()}
    return replace(pack, facts=facts, entities=entities, sources=sources)


def _tells(fact: Fact, horizon: Horizon) -> bool:
    return any(horizon.reaches(segment.text.revealed) for segment in (*fact.segments, *fact.disputed))


def _fact(fact: Fact, horizon: Horizon, gone: set[str]) -> Fact:
    return replace(
        fact,
        title=_blank(fact.title, horizon),
        entities=tuple(entity for entity in fact.entities if entity not in gone),
        asks=tuple(_open(fact.asks, horizon)),
        segments=tuple(_segments(fact.segments, horizon)),
        disputed=tuple(_segments(fact.disputed, horizon)),
        citations=tuple(_citations(fact.citations, horizon)),
    )


def _segments(segments: Iterable[Segment], horizon: Horizon) -> Iterator[Segment]:
    for segment in segments:
        if horizon.reaches(segment.text.revealed):
            yield replace(segment, citations=tuple(_citations(segment.citations, horizon)))


def _citations(citations: Iterable[Citation], horizon: Horizon) -> Iterator[Citation]:
    for citation in citations:
        known = citation.by is None or horizon.reaches(citation.by.revealed)
        yield citation if known else replace(citation, by=None)


def _blank(title: Guarded, horizon: Horizon) -> Guarded:
    """Return a title that a fact or a source cannot be without: of nothing, where it spoils."""
    return title if horizon.reaches(title.revealed) else Guarded("", title.revealed)


def _entity(entity: Entity, horizon: Horizon, gone: set[str]) -> Entity:
    title = entity.title if entity.title is not None and horizon.reaches(entity.title.revealed) else None
    players = tuple(player for player in entity.played_by if player not in gone)
    return replace(entity, aliases=tuple(_open(entity.aliases, horizon)), title=title, played_by=players)


def _open(texts: Iterable[Guarded], horizon: Horizon) -> Iterator[Guarded]:
    return (text for text in texts if horizon.reaches(text.revealed))
