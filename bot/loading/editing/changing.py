"""Changing the entry of a fact field by field: comments, the order of keys and whatever no field holds stay."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Final

from bot.loading.editing.entries import (
    cited_data,
    items_of,
    line_item,
    pair,
    positions_data,
    said_by,
    segment_item,
    source_item,
    text_of,
)
from bot.loading.editing.fields import FactFields, FieldProblem, FieldsError, Text, positions, read_fields
from bot.loading.editing.patches import Members, Patch, line_end, patched
from bot.loading.editing.pieces import UnreadableError, read_pieces
from bot.loading.editing.writing import in_brackets, paragraph, scalar
from bot.loading.keys import FACT_KEYS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import TypeAlias

    from bot.loading.editing.fields import Said
    from bot.loading.editing.pieces import Data, Piece

    _Item: TypeAlias = Callable[[int, bool], str]
    """Writes one of the new items, in brackets or not."""

_ELSEWHERE: Final = "the entry is written in a way that can only be changed in its file"
_DISPUTED: Final = "the values that sources disagree on"
_OWN_SOURCES: Final = "the sources of single segments; a segment loses its own when its text changes"
_FIELDS: Final = ("title", "asks", "answer", "revealed", "sources")
_WORDING_KEYS: Final = ("fact", "asks")


def fields_of(entry: str) -> FactFields:
    """Return what of a fact's entry can be edited.

    Raises:
        FieldsError: it cannot be read.
    """
    return said_by(_root_of(entry)).written()


def not_editable(entry: str) -> tuple[str, ...]:
    """Return what of a fact's entry no field holds and a fan sees, in words for a moderator; it stays as it is."""
    root = _root_of(entry)
    own_sources = any(item.keyed and item.get("sources") for item in items_of(root.get("answer")))
    return ((_DISPUTED,) if root.get("disputed") else ()) + ((_OWN_SOURCES,) if own_sources else ())


def new_entry(fact: str, fields: FactFields) -> str:
    """Return the entry of a new fact.

    Raises:
        FieldsError: the fields make no fact.
    """
    return changed_entry(f"id: {fact}", FactFields(), fields)


def changed_entry(entry: str, before: FactFields, after: FactFields) -> str:
    """Return a fact's entry with the fields that were changed; without any, the entry itself.

    Raises:
        FieldsError: the fields make no fact, or the entry can only be changed in its file.
    """
    old, new = read_fields(before), read_fields(after)
    root = _root_of(entry)
    _check_complete(root, new)
    kept = said_by(root)
    changed = [field for field in _FIELDS if getattr(old, field) != getattr(new, field)]
    text = entry
    for field in changed:
        text = _CHANGES[field](text, new)
    expected = {field: getattr(new if field in changed else kept, field) for field in _FIELDS}
    _check_outcome(root, text, expected)
    return text


def entry_with_ask(entry: str, ask: str, *, revealed: str = "") -> str:
    """Return the entry of a fact or of wordings with one more ask; one that it has already changes nothing.

    Args:
        entry: its text.
        ask: the wording.
        revealed: from where on it is no spoiler, ``start``: always; empty: as its fact.

    Raises:
        FieldsError: the ask is empty or has control characters, or the entry can only be changed in its file.
    """
    added = _ask(ask, revealed)
    root = _root_of(entry)
    said = said_by(root)
    if added.text in (one.text for one in said.asks):
        return entry
    asks = (*said.asks, added)
    text = _with_list(entry, "asks", said.asks, asks, _line_items(asks))
    _check_outcome(root, text, {**{field: getattr(said, field) for field in _FIELDS}, "asks": asks})
    return text


def wordings_entry(fact: str, ask: str, *, revealed: str = "") -> str:
    """Return the entry of wordings that adds an ask to a fact (see `entry_with_ask`)."""
    return "\n".join((f"fact: {fact}", pair("asks", [line_item(_ask(ask, revealed))])))


def with_value(entry: str, key: str, written: str | None) -> str:
    """Return an entry with another value of a key.

    Args:
        entry: its text.
        key: the key.
        written: the key and its value as YAML; ``None``: the key is removed.
    """
    root = _root_of(entry)
    place, members = root.place(key), Members(entry, root)
    if written is None:
        patches = [] if place is None else [members.removed(place, place)]
    elif place is not None:
        patches = [members.replaced(place, written)]
    else:
        patches = [members.inserted(_place_for(key, root), [written])]
    return patched(entry, patches)


def _ask(ask: str, revealed: str) -> Text:
    # In the form of a field it is checked like one; whatever it begins with is meant.
    text = " ".join(ask.split())
    if not text:
        raise FieldsError([FieldProblem("asks", "is empty; write how fans ask for it")])
    read_fields(FactFields(asks=f"[start] {text}"))
    return Text(text, positions(revealed))


def _root_of(entry: str) -> Piece:
    try:
        root = read_pieces(entry)
    except UnreadableError:
        root = None
    if root is None or not root.keyed:
        raise FieldsError([FieldProblem("", _ELSEWHERE)])
    return root


def _check_complete(root: Piece, new: Said) -> None:
    problems = []
    if not new.asks:
        problems.append(FieldProblem("asks", "is empty; write how fans ask for it, one wording a line"))
    if not new.answer and root.get("disputed") is None:
        problems.append(FieldProblem("answer", "is empty; write what fans are told"))
    if problems:
        raise FieldsError(problems)


def _check_outcome(before: Piece, text: str, expected: Mapping[str, object]) -> None:
    """Make sure that an entry says what it shall and all else as before, however oddly it was written."""
    root = _root_of(text)
    said = said_by(root)
    others = [{key: value for key, value in _pairs(one) if key not in _FIELDS} for one in (before, root)]
    if others[0] != others[1] or any(getattr(said, field) != value for field, value in expected.items()):
        raise FieldsError([FieldProblem("", _ELSEWHERE)])


def _pairs(root: Piece) -> Iterator[tuple[str, Data]]:
    return ((member.key.text or "", member.value.data()) for member in root.members if member.key)


def _place_for(key: str, root: Piece) -> int:
    """Return before which of the members a key belongs that is not there."""
    order = FACT_KEYS if key in FACT_KEYS else _WORDING_KEYS
    before = [root.place(one) for one in order[: order.index(key)]]
    return max((place + 1 for place in before if place is not None), default=0)


def _title(entry: str, new: Said) -> str:
    return with_value(
        entry, "title", None if new.title is None else f"title: {line_item(new.title, flow=_flows(entry))}"
    )


def _revealed(entry: str, new: Said) -> str:
    written = f"revealed: {in_brackets(positions_data(new.revealed))}"
    return with_value(entry, "revealed", written if new.revealed else None)


def _asks(entry: str, new: Said) -> str:
    return _with_list(entry, "asks", said_by(_root_of(entry)).asks, new.asks, _line_items(new.asks))


def _line_items(asks: Sequence[Text]) -> _Item:
    return lambda number, flow: line_item(asks[number], flow=flow)


def _sources(entry: str, new: Said) -> str:
    items: _Item = lambda number, flow: source_item(new.sources[number], flow=flow)  # noqa: E731
    if _root_of(entry).get("sources") is None and new.sources:
        return with_value(entry, "sources", f"sources: {in_brackets(list(map(cited_data, new.sources)))}")
    return _with_list(entry, "sources", said_by(_root_of(entry)).sources, new.sources, items)


def _answer(entry: str, new: Said) -> str:
    value = _root_of(entry).get("answer")
    sources: dict[str, Data] = {}
    for item in items_of(value):
        own = item.get("sources") if item.keyed else None
        if own is not None:
            sources[text_of(item).text] = own.data()

    def item_at(number: int, flow: bool) -> str:  # noqa: FBT001
        return segment_item(new.answer[number], sources.get(new.answer[number].text), flow=flow)

    if len(new.answer) == 1 and (value is None or not value.is_list):
        [only] = new.answer
        if not only.revealed and only.text not in sources:
            written = (
                scalar(only.text, flow=_flows(entry)) if _is_on_one_line(entry, "answer") else paragraph(only.text)
            )
            return with_value(entry, "answer", f"answer: {written}")
    return _with_list(entry, "answer", said_by(_root_of(entry)).answer, new.answer, item_at)


_CHANGES: Final[Mapping[str, Callable[[str, Said], str]]] = {
    "title": _title,
    "asks": _asks,
    "answer": _answer,
    "revealed": _revealed,
    "sources": _sources,
}


def _flows(entry: str) -> bool:
    return _root_of(entry).flow


def _is_on_one_line(entry: str, key: str) -> bool:
    """Tell whether a key's value must stay on one line: in brackets, or with a comment behind it."""
    root = _root_of(entry)
    value = root.get(key)
    return root.flow or (value is not None and bool(entry[value.end : line_end(entry, value.end)].strip()))


def _with_list(entry: str, key: str, old: Sequence[object], new: Sequence[object], item: _Item) -> str:
    """Return an entry with another list; of an old one, the items that remain stay as they are written."""
    if not new:
        return with_value(entry, key, None)
    value = _root_of(entry).get(key)
    if value is None or not value.members or not value.is_list:
        flow = _is_on_one_line(entry, key)
        return with_value(entry, key, pair(key, [item(number, flow) for number in range(len(new))], flow=flow))
    return patched(entry, _list_patches(Members(entry, value), value, old, new, item))


def _list_patches(
    members: Members, value: Piece, old: Sequence[object], new: Sequence[object], item: _Item
) -> Iterable[Patch]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for how, first, last, begin, end in matcher.get_opcodes():
        if how == "equal":
            continue
        both = min(last - first, end - begin)
        for step in range(both):
            yield members.replaced(first + step, item(begin + step, value.flow))
        if first + both < last:
            yield members.removed(first + both, last - 1)
        if begin + both < end:
            yield members.inserted(last, [item(number, value.flow) for number in range(begin + both, end)])
