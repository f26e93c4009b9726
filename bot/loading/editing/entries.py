"""What the entry of a fact says, between its YAML and plain fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.loading.editing.fields import Cited, Said, Text, positions
from bot.loading.editing.patches import indented
from bot.loading.editing.writing import in_brackets, paragraph, scalar

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.loading.editing.pieces import Data, Piece


def said_by(root: Piece) -> Said:
    """Return what of an entry can be edited in fields."""
    title = root.get("title")
    return Said(
        title=None if title is None else text_of(title),
        answer=tuple(text_of(item) for item in items_of(root.get("answer"))),
        asks=tuple(map(_line_of, items_of(root.get("asks")))),
        revealed=_positions_of(root.get("revealed")),
        sources=tuple(map(_cited_of, items_of(root.get("sources")))),
    )


def items_of(value: Piece | None) -> Sequence[Piece]:
    """Return the items of a key's list; a single value is a list of one."""
    if value is None:
        return ()
    return [member.value for member in value.members] if value.is_list else [value]


def text_of(value: Piece) -> Text:
    """Return a text with the position that is written for it."""
    if not value.keyed:
        return Text((value.text or "").strip())
    inner = value.get("text")
    return Text("" if inner is None else (inner.text or "").strip(), _positions_of(value.get("revealed")))


def _line_of(value: Piece) -> Text:
    text, revealed = text_of(value)
    return Text(" ".join(text.split()), revealed)


def _cited_of(value: Piece) -> Cited:
    source = value.get("source") if value.keyed else value
    by = value.get("by") if value.keyed else None
    return Cited("" if source is None else (source.text or "").strip(), None if by is None else _line_of(by))


def _positions_of(value: Piece | None) -> str:
    return positions(", ".join(item.text or "" for item in items_of(value)))


def line_item(text: Text, *, flow: bool = False) -> str:
    """Return a title or an ask as YAML, in one line."""
    return in_brackets(_text_data(text)) if text.revealed else scalar(text.text, flow=flow)


def segment_item(text: Text, sources: Data = None, *, flow: bool = False) -> str:
    """Return a segment as YAML; `sources` are its own."""
    if flow:
        return in_brackets(_text_data(text, sources))
    if not text.revealed and sources is None:
        return paragraph(text.text, margin="")
    lines = [f"text: {paragraph(text.text)}"]
    lines += [f"revealed: {in_brackets(positions_data(text.revealed))}"] if text.revealed else []
    lines += [f"sources: {in_brackets(sources)}"] if sources is not None else []
    return "\n".join(lines)


def source_item(cited: Cited, *, flow: bool = False) -> str:
    """Return a source as YAML, in one line."""
    return scalar(cited.source, flow=flow) if cited.by is None else in_brackets(cited_data(cited))


def cited_data(cited: Cited) -> Data:
    """Return what YAML says of a source."""
    return cited.source if cited.by is None else {"source": cited.source, "by": _text_data(cited.by)}


def positions_data(revealed: str) -> Data:
    """Return what YAML says of a position, or of several with commas between them."""
    listed = revealed.split(", ")
    return listed if len(listed) > 1 else listed[0]


def pair(key: str, items: Iterable[str], *, flow: bool = False) -> str:
    """Return a key with a list as YAML."""
    if flow:
        return f"{key}: [{', '.join(items)}]"
    return "\n".join((f"{key}:", *(f"  - {indented(item, 4)}" for item in items)))


def _text_data(text: Text, sources: Data = None) -> Data:
    if not text.revealed and sources is None:
        return text.text
    data: dict[str, Data] = {"text": text.text}
    if text.revealed:
        data["revealed"] = positions_data(text.revealed)
    return data if sources is None else {**data, "sources": sources}
