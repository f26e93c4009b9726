"""Changing single members of a list or of a group of keys in a text, all of the rest byte for byte as it was."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.loading.editing.pieces import Piece

_BREAKS: Final = "\n\r\x85\u2028\u2029"
"""What ends a line in YAML."""
_BREAK: Final = re.compile(f"\r\n|[{_BREAKS}]")
_FILLING: Final = re.compile(rf"(?:\s|#[^{_BREAKS}]*)*")
_COMMENT: Final = re.compile(rf" *(#[^{_BREAKS}]*)?")
_DASH: Final = "- "


class Patch(NamedTuple):
    """Text to put in the place of a part of another one."""

    start: int
    end: int
    text: str


def patched(text: str, patches: Iterable[Patch]) -> str:
    """Return a text with all patches, which do not overlap."""
    parts, at = [], 0
    for patch in sorted(patches):
        parts += [text[at : patch.start], patch.text]
        at = patch.end
    return "".join((*parts, text[at:]))


def indented(text: str, column: int) -> str:
    """Return a text all of whose lines but the first begin so many columns further right."""
    first, *rest = text.split("\n")
    return "\n".join((first, *(" " * column + line if line else "" for line in rest)))


def dedented(text: str, column: int) -> str:
    """Return a text all of whose lines but the first begin so many columns further left, as far as they can."""
    first, *rest = _BREAK.sub("\n", text).split("\n")
    return "\n".join((first, *(line[min(column, len(line) - len(line.lstrip(" "))) :] for line in rest))).rstrip()


def line_end(text: str, at: int) -> int:
    """Return the offset at which the line of another one ends."""
    found = _BREAK.search(text, at)
    return found.start() if found else len(text)


def next_line(text: str, at: int) -> int:
    """Return the offset at which the line after that of another one begins."""
    found = _BREAK.search(text, at)
    return found.end() if found else len(text)


def line_start(text: str, at: int) -> int:
    """Return the offset at which the line of another one begins."""
    return max(text.rfind(one, 0, at) + 1 for one in _BREAKS)


class Members:
    """The members of a list or of a group of keys, in the text that they stand in."""

    def __init__(self, text: str, piece: Piece) -> None:
        self._text = text
        self._piece = piece
        self._members = piece.members

    def start(self, place: int) -> int:
        """Return where a member begins: its dash or its key."""
        key, value = self._members[place]
        if key is not None:
            return key.start
        if self._piece.flow:
            return value.start
        before = self._members[place - 1].value.end if place else self._piece.start
        found = _FILLING.match(self._text, before)
        return found.end() if found else before

    def end(self, place: int) -> int:
        """Return where a member ends, with the comments behind it that are its own."""
        end = self._members[place].value.end
        if self._piece.flow:
            return end
        end = at = line_end(self._text, end)
        while at < len(self._text):
            at = next_line(self._text, at)
            found = _COMMENT.match(self._text, at)
            if found is None or found.end() < line_end(self._text, at):
                break
            if found[1] and found.start(1) - at <= self._piece.column:
                break
            at = found.end()
            end = at if found[1] else end
        return end

    def text(self, place: int) -> str:
        """Return an item of a list as it is written, without its indentation and its dash."""
        start, end = self.start(place), self.end(place)
        if not self._piece.flow:
            start += 1
            start += len(self._text[start:end]) - len(self._text[start:end].lstrip())
        return dedented(self._text[start:end], self._members[place].value.column)

    def replaced(self, place: int, written: str) -> Patch:
        """Return the patch that writes a member anew; a comment behind it in the same line stays."""
        return Patch(self.start(place), self._members[place].value.end, self._written(written))

    def rewritten(self, place: int, written: str) -> Patch:
        """Return the patch that writes a member anew, with the comments that are its own."""
        return Patch(self.start(place), self.end(place), self._written(written))

    def removed(self, first: int, last: int) -> Patch:
        """Return the patch that takes away the members from the first to the last of some."""
        if not self._piece.flow:
            return self._without_lines(first, last)
        start, end = self.start(first), self.end(last)
        if last + 1 < len(self._members):
            return Patch(start, self.start(last + 1), "")
        if first:
            return Patch(self.end(first - 1), end, "")
        comma = re.compile(r"\s*,").match(self._text, end)
        return Patch(start, comma.end() if comma else end, "")

    def _without_lines(self, first: int, last: int) -> Patch:
        start, end = self.start(first), next_line(self._text, self.end(last))
        begun = line_start(self._text, start)
        if not self._text[begun:start].strip(" "):
            return Patch(begun, end, "")
        # Something stands before it in its line, as a "? key" does; what follows takes its place.
        return Patch(start, self.start(last + 1) if last + 1 < len(self._members) else self.end(last), "")

    def inserted(self, place: int, written: Iterable[str], *, apart: bool = False) -> Patch:
        """Return the patch that puts members before the one at a place, or behind all of them.

        Args:
            place: counted from 0.
            written: what they say.
            apart: whether an empty line stands before each, where there are no brackets.
        """
        texts = [self._written(one) for one in written]
        if self._piece.flow:
            return self._inserted_in_brackets(place, texts)
        line = line_break(self._text)
        gap = line if apart else ""
        margin = " " * self._piece.column
        if place:
            at = self.end(place - 1)
            return Patch(at, at, "".join(f"{gap}{line}{margin}{one}" for one in texts))
        at = self.start(0)
        return Patch(at, at, "".join(f"{one}{line}{gap}{margin}" for one in texts))

    def _inserted_in_brackets(self, place: int, texts: list[str]) -> Patch:
        if place:
            at = self.end(place - 1)
            return Patch(at, at, "".join(f", {one}" for one in texts))
        at = self.start(0) if self._members else self._piece.start + 1
        return Patch(at, at, ", ".join(texts) + (", " if self._members else ""))

    def _written(self, text: str) -> str:
        if self._piece.flow:
            return text
        dash = "" if self._piece.keyed else _DASH
        lines = indented(dash + indented(text, len(dash)), self._piece.column)
        return lines.replace("\n", line_break(self._text))


def line_break(text: str) -> str:
    """Return what ends the lines of a text."""
    return "\r\n" if "\r\n" in text else "\n"
