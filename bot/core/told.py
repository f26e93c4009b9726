"""Everything that a pack tells: what can be a spoiler, and what never is."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Citation, Entity, Fact, Pack
    from bot.core.spoilers import Guarded


def guarded_texts(pack: Pack) -> Iterator[Guarded]:
    """Yield every text of a pack that may be a spoiler, in no order that means anything."""
    for fact in pack.facts:
        yield from texts_of_fact(fact)
    for entity in pack.entities:
        yield from texts_of_entity(entity)
    yield from (source.title for source in pack.sources.values())


def texts_of_fact(fact: Fact) -> Iterator[Guarded]:
    """Yield a fact's title, its asks, its segments and disputed values, and whom it quotes."""
    yield fact.title
    yield from fact.asks
    yield from _quoted(fact.citations)
    for segment in (*fact.segments, *fact.disputed):
        yield segment.text
        yield from _quoted(segment.citations)


def texts_of_entity(entity: Entity) -> Iterator[Guarded]:
    """Yield what an entity is called, and an episode's title."""
    yield entity.name
    yield from entity.aliases
    if entity.title is not None:
        yield entity.title


def plain_texts_of(pack: Pack) -> Iterator[str]:
    """Yield every text of a pack that is never a spoiler: the show's names, publishers, dates, topics, positions."""
    yield from (pack.name, *pack.aliases)
    yield from (position.label for position in pack.timeline.positions())
    for fact in pack.facts:
        yield fact.topic
        yield from (fact.as_of,) if fact.as_of is not None else ()
    for source in pack.sources.values():
        yield from (text for text in (source.publisher, source.date) if text is not None)


def _quoted(citations: Iterable[Citation]) -> Iterator[Guarded]:
    return (citation.by for citation in citations if citation.by is not None)
