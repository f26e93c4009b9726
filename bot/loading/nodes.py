"""What YAML says, as a tree of nodes that know their line and column."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeAlias

from bot.loading.problems import At

if TYPE_CHECKING:
    from bot.loading.problems import Spot

DEEPEST: Final = 20
"""Levels of nesting; the format needs seven, and what goes deeper is a mistake or an attack."""

MISSING: Final = frozenset({"", "~", "null", "Null", "NULL"})
# What an escape such as "\0" can smuggle in, lone surrogates included: no text needs it, and not all can be encoded.
UNWANTED: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


@dataclass(slots=True)
class Scalar:
    """A text as it was written.

    Attributes:
        text: the text; quotes and line folding are undone, nothing else.
        plain: whether it was written without quotes, so that an empty one or ``null`` means nothing.
        line: counted from 1.
        column: counted from 1.
        folded: whether it was written without quotes over several lines, maybe by mistake.
    """

    text: str
    plain: bool
    line: int
    column: int
    folded: bool = False

    @property
    def missing(self) -> bool:
        """Whether this says that there is nothing."""
        return self.plain and self.text in MISSING


@dataclass(slots=True)
class Listing:
    """A list of nodes."""

    line: int
    column: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class Mapping:
    """Keys and values, in the order written; the key is kept for its place."""

    line: int
    column: int
    entries: dict[str, tuple[Scalar, Node]] = field(default_factory=dict)


@dataclass(slots=True)
class Broken:
    """Something that is already reported; who meets it says nothing more."""

    line: int
    column: int


Node: TypeAlias = Scalar | Listing | Mapping | Broken


def place_of(text: str, offset: int) -> At:
    """Return the line and column of a character."""
    return At(text.count("\n", 0, offset) + 1, offset - (text.rfind("\n", 0, offset) + 1) + 1)


def what(node: Node | Spot) -> str:
    """Return what a node is, in a curator's words."""
    if isinstance(node, Scalar):
        return "empty" if node.missing or not node.text.strip() else f"the text {shorten(node.text)!r}"
    return "a list" if isinstance(node, Listing) else "a group of keys"


def shorten(text: str, limit: int = 40) -> str:
    """Return a text on one line, cut to a length that fits into a message."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
