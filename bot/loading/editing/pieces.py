"""YAML text into pieces that know where they begin and end, so that one can be changed and all others stay."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from bot.loading.nodes import MISSING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Data: TypeAlias = "str | Sequence[Data] | Mapping[str, Data] | None"
"""What YAML says: texts without outer white space, lists and groups of keys in any order; ``None``: nothing."""


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
    from bot.loading.editing.building import build  # noqa: PLC0415  the YAML parser, which a start hardly ever needs

    return build(text)
