"""YAML text into pieces that know where they begin and end, so that one can be changed and all others stay."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import yaml

from bot.loading.nodes import DEEPEST, MISSING, events

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Data: TypeAlias = "str | Sequence[Data] | Mapping[str, Data] | None"
"""What YAML says: texts without outer white space, lists and groups of keys in any order; ``None``: nothing."""

_BLOCK_SCALARS: Final = frozenset({"|", ">"})


class UnreadableError(ValueError):
    """A text that is not YAML as the format has it; loading it says what is wrong."""


class Member(NamedTuple):
    """One of a list or of a group of keys."""

    key: Piece | None
    value: Piece


@dataclass(slots=True)
class Piece:
    """A part of a text.

    Attributes:
        start: offset of its first character.
        end: offset behind its last character, comments and white space behind it not among them.
        column: counted from 0.
        text: what a scalar says; ``None``: it is none.
        plain: whether it is a scalar without quotes.
        flow: whether it is a list or a group of keys in brackets.
        members: of a list or a group of keys, in the order written.
        keyed: whether it is a group of keys.
    """

    start: int
    end: int
    column: int
    text: str | None = None
    plain: bool = False
    flow: bool = False
    keyed: bool = False
    members: list[Member] = field(default_factory=list)

    @property
    def is_list(self) -> bool:
        """Whether this is a list."""
        return self.text is None and not self.keyed

    @property
    def missing(self) -> bool:
        """Whether this says that there is nothing."""
        return self.plain and self.text in MISSING

    def get(self, key: str) -> Piece | None:
        """Return a key's value; ``None`` where it is not there or says that there is nothing."""
        place = self.place(key)
        value = None if place is None else self.members[place].value
        return None if value is None or value.missing else value

    def place(self, key: str) -> int | None:
        """Return which of the members has a key."""
        found = (place for place, member in enumerate(self.members) if member.key and member.key.text == key)
        return next(found, None)

    def data(self) -> Data:
        """Return what it says."""
        if self.text is not None:
            return None if self.missing else self.text.strip()
        if self.keyed:
            return {member.key.text or "": member.value.data() for member in self.members if member.key}
        return [member.value.data() for member in self.members]


def read_pieces(text: str) -> Piece | None:
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
