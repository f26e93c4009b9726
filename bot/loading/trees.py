"""YAML text into a tree of nodes that know their line and column.

PyYAML's composer is not used: written in C it recurses, so that a file of a hundred thousand
brackets would end the process, and it expands aliases and turns ``no`` into a boolean. Here the
parser's events are consumed one by one and every scalar stays the text that was written.
"""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING, Final

import yaml

from bot.loading.nodes import DEEPEST, UNWANTED, Broken, Listing, Mapping, Scalar, place_of, shorten
from bot.loading.problems import At
from bot.loading.syntax import explain

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.loading.nodes import Node
    from bot.loading.problems import Page, Spot

_OTHER_ENCODINGS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# What YAML allows in a stream (its specification, section 5.1); the two parsers report the rest differently.
_NOT_PRINTABLE: Final = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def tree_of(content: bytes, page: Page) -> Node | None:
    """Return what a file says; problems go to ``page``."""
    text = _decoded(content, page)
    return read_tree(text, page) if text is not None else Broken(1, 1)


class _RefusedError(Exception):
    """The rest of the file is not worth reading."""

    def __init__(self, line: int, column: int, message: str) -> None:
        super().__init__(message)
        self.line = line
        self.column = column
        self.message = message


def read_tree(text: str, page: Page) -> Node | None:
    """Return the only document of a YAML text.

    Problems go to ``page``; after a syntax error the result is `Broken`. ``None`` means that the text is empty.
    """
    unprintable = _NOT_PRINTABLE.search(text)
    if unprintable is not None:
        message = f"the character U+{ord(unprintable[0]):04X} cannot stand in a text file; remove it"
        return _stop(place_of(text, unprintable.start()), message, page)
    builder = _Builder(page)
    try:
        for event in events(text):
            builder.take(event)
    except _RefusedError as refused:
        return _stop(refused, refused.message, page)
    # The pure-Python scanner passes numbers that are out of range on to Python (as in "\UFFFFFFFF").
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        return _stop(*explain(error, text), page)
    return builder.root


def _stop(spot: Spot, message: str, page: Page) -> Broken:
    page.error(spot, "", message)
    return Broken(spot.line, spot.column)


def events(text: str) -> Iterator[yaml.Event]:
    """Yield a YAML text's events; their marks count characters."""
    # Where PyYAML was installed without libyaml there is only the parser in Python, about ten times slower.
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    return yaml.parse(text, Loader=loader)  # type: ignore[no-untyped-call, no-any-return, unused-ignore]


class _Builder:
    """Puts events together, without recursion."""

    def __init__(self, page: Page) -> None:
        self.root: Node | None = None
        self._page = page
        self._open: list[Listing | Mapping | Broken] = []
        self._keys: list[Scalar | Broken | None] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> None:
        """Add the next event; what is wrong with it goes to the page.

        Raises:
            _RefusedError: the rest of the file is not worth reading.
        """
        if isinstance(event, yaml.ScalarEvent):
            self._attach(self._scalar(event))
        elif isinstance(event, yaml.CollectionStartEvent):
            self._start(event)
        elif isinstance(event, yaml.CollectionEndEvent):
            self._open.pop()
            self._keys.pop()
        elif isinstance(event, yaml.AliasEvent):
            self._attach(self._refuse(event, f"the alias '*{event.anchor}' is not allowed; write the text out here"))
        elif isinstance(event, yaml.DocumentStartEvent):
            self._count_document(event)

    def _scalar(self, event: yaml.ScalarEvent) -> Scalar | Broken:
        if event.anchor is not None or event.tag is not None:
            return self._decorated(event)
        text: str = event.value
        # A plain scalar has no style in the C parser's events and an empty one in the other's.
        plain = not event.style
        if not plain and UNWANTED.search(text):
            return self._refuse(event, "contains a control character, written with a backslash; remove it")
        return Scalar(text, plain, *_start_of(event), folded=plain and _goes_on(event))

    def _start(self, event: yaml.CollectionStartEvent) -> None:
        line, column = _start_of(event)
        if len(self._open) >= DEEPEST:
            raise _RefusedError(line, column, f"more than {DEEPEST} levels deep; the rest of the file was not read")
        node: Listing | Mapping | Broken
        if event.anchor is not None or event.tag is not None:
            node = self._decorated(event)
        elif isinstance(event, yaml.MappingStartEvent):
            node = Mapping(line, column)
        else:
            node = Listing(line, column)
        self._attach(node)
        self._open.append(node)
        self._keys.append(None)

    def _decorated(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Broken:
        if event.anchor is not None:
            return self._refuse(
                event, f"the anchor '&{event.anchor}' is not allowed; write the text out where it is needed"
            )
        tag = (event.tag or "").replace("tag:yaml.org,2002:", "!!")
        return self._refuse(event, f"the tag {tag!r} is not allowed; remove it (text may start with ! in quotes)")

    def _attach(self, node: Node) -> None:
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        if isinstance(parent, Listing):
            parent.items.append(node)
        elif isinstance(parent, Mapping):
            self._attach_to(parent, node)

    def _attach_to(self, parent: Mapping, node: Node) -> None:
        key = self._keys[-1]
        if key is None:
            self._keys[-1] = self._key(node)
            return
        self._keys[-1] = None
        if isinstance(key, Broken):
            return
        if key.text not in parent.entries:
            parent.entries[key.text] = (key, node)
        else:
            first = parent.entries[key.text][0]
            name = shorten(key.text)
            self._page.error(key, name, f"{name!r} appears twice here (first in line {first.line}); keep one")

    def _key(self, node: Node) -> Scalar | Broken:
        if isinstance(node, (Scalar, Broken)):
            return node
        self._page.error(node, "", "a key must be a plain word; put text that starts with [ or { in quotes")
        return Broken(node.line, node.column)

    def _refuse(self, event: yaml.NodeEvent, message: str) -> Broken:
        spot = Broken(*_start_of(event))
        self._page.error(spot, "", message)
        return spot

    def _count_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if self._documents > 1:
            message = "a second document starts here (---); put it into a file of its own"
            raise _RefusedError(*_start_of(event), message)


def _start_of(event: yaml.Event) -> tuple[int, int]:
    mark = event.start_mark
    return (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)


def _goes_on(event: yaml.Event) -> bool:
    """Tell whether something ends on a later line than that on which it begins."""
    start, end = event.start_mark, event.end_mark
    return start is not None and end is not None and end.line > start.line


def _decoded(content: bytes, page: Page) -> str | None:
    if content.startswith(_OTHER_ENCODINGS):
        page.error(At(), "", "is not UTF-8 but UTF-16; save it as UTF-8")
        return None
    try:
        # Windows editors put a byte order mark in front; it is no part of the text.
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = content[: error.start].decode("utf-8-sig", errors="replace")
        spot = At(before.count("\n") + 1, len(before) - (before.rfind("\n") + 1) + 1)
        page.error(spot, "", f"is not UTF-8 (the byte 0x{content[error.start]:02X} here); save it as UTF-8")
        return None
