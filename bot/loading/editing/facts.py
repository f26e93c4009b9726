"""Facts that Casefile made as entries, and ids for new ones."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Final

from bot.core.golden import NOTHING
from bot.core.spoilers import text_for_matching
from bot.loading.editing.changing import fields_of
from bot.loading.editing.entries import cited_data, line_item, pair, segment_item
from bot.loading.editing.fields import Cited, Text, read_fields
from bot.loading.editing.writing import in_brackets, paragraph, scalar
from bot.loading.keys import made_id

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator

    from bot.core.model import Citation, Fact, Segment
    from bot.core.position import Position
    from bot.core.spoilers import Guarded
    from bot.loading.editing.fields import FactFields
    from bot.loading.editing.pieces import Data

_LONGEST_NEW_ID: Final = 40
"""Characters, so that an id can be read at a glance; cut between words."""
_UNTITLED: Final = "fact"


def fields_of_fact(fact: Fact) -> FactFields:
    """Return what can be edited of a fact that Casefile made; what is written with its id replaces it."""
    return fields_of(entry_of_fact(fact))


def entry_of_fact(fact: Fact) -> str:
    """Return the entry that would say all that a fact says which Casefile made."""
    return "\n".join(_lines(fact))


def new_id(fields: FactFields, taken: Container[str]) -> str:
    """Return an id for a new fact, made of its title or else of an ask, of those that spoil nothing if there are any.

    Args:
        fields: of the fact.
        taken: ids of the pack's facts.
    """
    said = read_fields(fields)
    texts = [*([said.title] if said.title else []), *said.asks]
    telling = next((text for text in texts if not text.revealed), texts[0] if texts else Text(""))
    made = made_id(telling.text)
    if len(made) > _LONGEST_NEW_ID:
        made = made[: _LONGEST_NEW_ID + 1].rpartition("-")[0] or made[:_LONGEST_NEW_ID]
    made = made or _UNTITLED
    numbered = (made if number == 1 else f"{made}-{number}" for number in count(1))
    return next(one for one in numbered if one not in taken and one != NOTHING)


def _lines(fact: Fact) -> Iterator[str]:
    texts = [*fact.asks, *(segment.text for segment in (*fact.segments, *fact.disputed))]
    shared = {text.revealed for text in texts}
    whole = next(iter(shared)) if len(shared) == 1 else None
    hides = whole is None and any(text.revealed is not None for text in (fact.title, *texts))
    yield from (f"id: {fact.id}", f"topic: {fact.topic}", f"title: {line_item(_open(_text(fact.title, None), hides))}")
    yield pair("asks", (line_item(_open(_text(ask, whole), hides)) for ask in fact.asks))
    yield from _answer(fact.segments, whole)
    if fact.disputed:
        yield pair("disputed", (_value(segment, whole) for segment in fact.disputed))
    if whole is not None:
        yield f"revealed: {whole.written}"
    if fact.citations:
        yield f"sources: {in_brackets(_sources(fact.citations))}"
    if fact.entities:
        yield f"entities: {in_brackets(list(fact.entities))}"
    if fact.as_of is not None:
        yield f"as_of: {scalar(fact.as_of)}"


def _answer(segments: tuple[Segment, ...], whole: Position | None) -> Iterator[str]:
    items = [(_text(one.text, whole), _sources(one.citations) or None) for one in segments]
    if len(items) == 1 and not items[0][0].revealed and items[0][1] is None:
        yield f"answer: {paragraph(items[0][0].text)}"
    elif items:
        yield pair("answer", (segment_item(*item) for item in items))


def _value(segment: Segment, whole: Position | None) -> str:
    text, sources = _text(segment.text, whole), _sources(segment.citations) or None
    item = segment_item(text, sources)
    return f"value{item.removeprefix('text')}" if text.revealed or sources else item


def _text(text: Guarded, whole: Position | None) -> Text:
    """Return a text with its position, unless it is that of the whole fact."""
    revealed = None if text.revealed == whole else text.revealed
    return Text(text_for_matching(text), "" if revealed is None else revealed.written.strip("[]"))


def _open(text: Text, hides: bool) -> Text:  # noqa: FBT001
    """Return a title or an ask that stays open where its fact hides something, whatever words it shares with that."""
    return text._replace(revealed="start") if hides and not text.revealed else text


def _sources(citations: Iterable[Citation]) -> list[Data]:
    quoted = ((one.source, one.by) for one in citations)
    return [cited_data(Cited(source, None if by is None else _text(by, None))) for source, by in quoted]
