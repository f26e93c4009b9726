"""Facts into what a reply may show: every text passes the gate here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.core.answers import Choice, FactKey, Missing, Shown, Statement
from bot.core.model import Segment

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.matching.match import Wanted
    from bot.core.model import Citation, Fact, Pack
    from bot.core.position import Position
    from bot.core.spoilers import Gate


def safe_title(fact: Fact, gate: Gate) -> str:
    """Return the fact's title, or words that fit any fact of its topic where the title would spoil."""
    title = gate.open_text(fact.title)
    return title if title is not None else neutral_title(fact.topic)


def neutral_title(topic: str) -> str:
    """Return a title that says nothing but the topic."""
    return "Something about the show" if topic == "general" else f"Something about the {topic}"


def choice(fact: Fact, gate: Gate) -> Choice | None:
    """Return the fact as something to pick from a list; ``None`` where the gate leaves out its title or its answer."""
    title = gate.open_text(fact.title)
    tells = any(gate.passage(segment.text) is not None for segment in (*fact.segments, *fact.disputed))
    return Choice(FactKey(fact.pack, fact.id), title) if title is not None and tells else None


def missing(wanted: Wanted | None, packs: Mapping[str, Pack], gate: Gate) -> Missing | None:
    """Return what was asked for, of whom by a name that may be shown: the show's where there is no other."""
    if wanted is None or wanted.about is None:
        return None if wanted is None else Missing(wanted.label)
    pack = packs[wanted.about.pack]
    entity = next((entity for entity in pack.entities if entity.id == wanted.about.entity), None)
    name = None if entity is None else gate.open_text(entity.name)
    return Missing(wanted.label, pack.name if name is None else name)


def hide(fact: Fact, until: Position, *, keeps_title: bool) -> Fact:
    """Return the fact with all its texts hidden until a position at least, its title too unless it keeps that."""
    return replace(
        fact,
        title=fact.title if keeps_title else fact.title.until(until),
        segments=tuple(_hidden(segment, until) for segment in fact.segments),
        disputed=tuple(_hidden(segment, until) for segment in fact.disputed),
        citations=tuple(_hidden_citation(citation, until) for citation in fact.citations),
    )


def _hidden(segment: Segment, until: Position) -> Segment:
    citations = tuple(_hidden_citation(citation, until) for citation in segment.citations)
    return Segment(segment.text.until(until), citations)


def _hidden_citation(citation: Citation, until: Position) -> Citation:
    return citation if citation.by is None else replace(citation, by=citation.by.until(until))


def show(fact: Fact, pack: Pack, gate: Gate, *, name_the_show: bool = False) -> Shown | None:
    """Return the fact as the gate lets it out, or ``None`` if the gate leaves out all of it."""
    statements = _statements(fact.segments, pack, gate)
    disputed = _statements(fact.disputed, pack, gate)
    if len(disputed) == 1:  # it must not tell that the gate left out its rival
        statements, disputed = (*statements, *disputed), ()
    if not statements and not disputed:
        return None
    return Shown(
        key=FactKey(fact.pack, fact.id),
        topic=fact.topic,
        title=safe_title(fact, gate),
        show=pack.name if name_the_show else None,
        statements=statements,
        disputed=disputed,
        sources=_names(fact.citations, pack, gate),
        as_of=fact.as_of,
        hidden=sum(statement.passage.behind is not None for statement in (*statements, *disputed)),
    )


def _statements(segments: Iterable[Segment], pack: Pack, gate: Gate) -> tuple[Statement, ...]:
    passages = ((gate.passage(segment.text), segment) for segment in segments)
    return tuple(
        Statement(passage, _names(segment.citations, pack, gate))
        for passage, segment in passages
        if passage is not None
    )


def _names(citations: Iterable[Citation], pack: Pack, gate: Gate) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_name(citation, pack, gate) for citation in citations))


def _name(citation: Citation, pack: Pack, gate: Gate) -> str:
    source = pack.sources[citation.source]
    name = source.publisher or gate.open_text(source.title) or "a source"
    if source.date is not None:
        name = f"{name} ({source.date})"
    by = gate.open_text(citation.by) if citation.by is not None else None
    return f"{by}, quoted by {name}" if by is not None else name
