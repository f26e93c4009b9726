"""Puts the pieces of a YAML text together from what PyYAML's parser says."""

from __future__ import annotations

from typing import Final

import yaml

from bot.loading.editing.pieces import Member, Piece, UnreadableError
from bot.loading.nodes import DEEPEST
from bot.loading.trees import events

_BLOCK_SCALARS: Final = frozenset({"|", ">"})


def build(text: str) -> Piece | None:
    """Return what a text says; ``None``: nothing.

    Raises:
        UnreadableError: it is no YAML, or has what the format refuses.
    """
    builder = _Builder(text)
    try:
        for event in events(text):
            builder.take(event)
    # The pure-Python scanner passes numbers that are out of range on to Python (as in "\UFFFFFFFF").
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise UnreadableError(str(error)) from error
    return builder.root


class _Builder:
    """Puts events together, without recursion."""

    def __init__(self, text: str) -> None:
        self.root: Piece | None = None
        self._text = text
        self._open: list[Piece] = []
        self._keys: list[Piece | None] = []

    def take(self, event: yaml.Event) -> None:
        """Add the next event.

        Raises:
            UnreadableError: it is of a kind that packs do not have.
        """
        if isinstance(event, yaml.NodeEvent):
            self._refuse(event)
        if isinstance(event, yaml.ScalarEvent):
            self._attach(self._scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._end(event)
        elif isinstance(event, yaml.DocumentStartEvent) and self.root is not None:
            raise UnreadableError("a second document")

    def _refuse(self, event: yaml.NodeEvent) -> None:
        if event.anchor is not None or getattr(event, "tag", None) is not None or len(self._open) > DEEPEST:
            raise UnreadableError("an anchor, an alias, a tag, or too deep")

    def _scalar(self, event: yaml.ScalarEvent) -> Piece:
        start, end, column = _span(event)
        if event.style in _BLOCK_SCALARS:
            # The blank lines behind it are read with it.
            end = start + len(self._text[start:end].rstrip())
        return Piece(start, end, column, text=event.value, plain=not event.style)

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        start, end, column = _span(event)
        piece = Piece(start, end, column, keyed=isinstance(event, yaml.MappingStartEvent))
        piece.flow = self._text[start : start + 1] == ("{" if piece.keyed else "[")
        self._attach(piece)
        self._open.append(piece)
        self._keys.append(None)

    def _end(self, event: yaml.CollectionEndEvent) -> None:
        piece = self._open.pop()
        self._keys.pop()
        # The end of one without brackets is where the next one begins, behind comments.
        piece.end = _span(event)[1] if piece.flow else piece.members[-1].value.end

    def _attach(self, piece: Piece) -> None:
        if not self._open:
            self.root = piece
        elif not self._open[-1].keyed:
            self._open[-1].members.append(Member(None, piece))
        elif self._keys[-1] is None:
            self._keys[-1] = piece
        else:
            self._open[-1].members.append(Member(self._keys[-1], piece))
            self._keys[-1] = None


def _span(event: yaml.Event) -> tuple[int, int, int]:
    """Return the offsets at which an event begins and ends, and the column of its beginning."""
    start, end = event.start_mark, event.end_mark
    if start is None or end is None:
        raise UnreadableError("no place")
    return start.index, end.index, start.column
