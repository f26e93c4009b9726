"""An independent, pessimistic model of how a Discord client reads markdown: the oracle for leaks.

It shares no code with the bot. Clients differ and none documents its grammar, so the text is read in
every way in which a client may read it (see `Reading`), and a character counts as hidden only if all
of these readings hide it. What is known of the rules: the construct that begins first wins; spoiler
bars are the first pair and the next, whatever stands between; code, links and escapes that begin
before a bar swallow it; quotes, headings, lists and small print end at their line's end, and a
spoiler in them as well.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from itertools import product
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

SPOILER = re.compile(r"\|\|([\s\S]+?)\|\|")
SPOILER_OR_NOTHING = re.compile(r"\|\|([\s\S]*?)\|\|")
FENCE = re.compile(r"(```|~~~)[\s\S]*?(?:\1|\Z)")
CODE_SPAN = re.compile(r"(`+)(?:[\s\S]*?[^`])\1(?!`)")
TORN_CODE_SPAN = re.compile(r"(`+)[\s\S]*?\1")
ANGLES = re.compile(r"<[^<>\n]*>")
LINK = re.compile(r"(\[)((?:\[[^\]\n]*\]|[^\[\]])*)(\]\([^)]*\))")
ADDRESS = re.compile(r"(?:https?|steam|discord|mailto):[^\s<]+", re.IGNORECASE)
ESCAPE = re.compile(r"\\([^0-9A-Za-z\s])")
LINE_BLOCK = re.compile(r"[ ]*(?:>(?!>>)[ ]?|\#{1,3}[ ]+|-\#[ ]+)(?P<inner>[^\n]*)")
LIST_ITEM = re.compile(r"[ ]*(?:[-*+]|\d+[.)])[ ]+(?P<inner>[^\n]*)")
LONG_QUOTE = re.compile(r"[ ]*>>>[ ]?(?P<inner>[\s\S]*)")
PLAIN = re.compile(r"(?:(?!(?:https?|steam|discord|mailto):)[^|`~\\\[<*_\n])*", re.IGNORECASE)  # nothing begins in it
EMPHASIS = ("***", "___", "**", "__", "~~", "*", "_")
SWALLOWED = "\ue000"  # stands for a character that can be part of no construct any more


class Seen(IntEnum):
    """What becomes of a character; what any reading makes more of wins."""

    HIDDEN = 0
    TEXT = 1
    MARKUP = 2  # never a letter or a digit


@dataclass(frozen=True)
class Reading:
    """One way to read; each switch is something on which clients may differ.

    Attributes:
        code: "plain": backticks mean nothing; "in turn": code begins where nothing else has begun before;
            "torn": the same, with ends that need not match; "first": code is found before everything else.
        blocks_first: whether quotes, headings and small print cut the text before spoilers are looked for.
        blocks: whether there are such lines at all.
        emphasis: whether markers form pairs wherever they stand.
        escapes: whether a backslash protects the character behind it.
        links: whether addresses and what stands in angles is taken whole.
        empty: whether four bars are a spoiler of nothing.
    """

    code: str
    blocks_first: bool
    blocks: bool
    emphasis: bool
    escapes: bool
    links: bool
    empty: bool


def visible_text(markdown: str) -> str:
    """Return everything that a reader may see without opening a spoiler, without the markup."""
    return "".join(char for char, seen in zip(markdown, _best_seen(markdown), strict=True) if seen is Seen.TEXT)


def hidden_text(markdown: str) -> str:
    """Return everything that stands behind spoiler bars in every reading, one spoiler a line."""
    pieces: list[str] = []
    last = Seen.TEXT
    for char, seen in zip(markdown, _best_seen(markdown), strict=True):
        if seen is Seen.HIDDEN:
            pieces.append(char if last is Seen.HIDDEN or not pieces else f"\n{char}")
        last = seen
    return "".join(pieces)


def _best_seen(markdown: str) -> list[Seen]:
    """Return for every character the most that any reading shows of it."""
    seen = [_Reader(markdown, reading).read() for reading in _readings(markdown)]
    return [max(column) for column in zip(*seen, strict=True)]


def _readings(markdown: str) -> Iterator[Reading]:
    """Yield every reading that can make a difference for this text."""
    has_code = "`" in markdown or "~~~" in markdown
    has_blocks = any(mark in markdown for mark in (">", "#", "- ", "* ", "+ ", ". ", ") "))
    for code, (blocks, first), emphasis, escapes, links, empty in product(
        ("plain", "in turn", "torn", "first") if has_code else ("plain",),
        ((True, True), (True, False), (False, False)) if has_blocks else ((False, False),),
        (True, False) if any(mark in markdown for mark in "*_~") else (False,),
        (True, False) if "\\" in markdown else (False,),
        (True, False) if ":" in markdown or "<" in markdown or "](" in markdown else (False,),
        (True, False) if "||||" in markdown else (False,),
    ):
        yield Reading(code, first, blocks, emphasis, escapes, links, empty)


class _Reader:
    """Reads a text once, in one way."""

    def __init__(self, markdown: str, reading: Reading) -> None:
        self.reading = reading
        self.text = markdown
        self.seen = [Seen.TEXT] * len(markdown)

    def read(self) -> list[Seen]:
        if self.reading.code == "first":
            self._swallow_code()
        start = self._read_blocks() if self.reading.blocks_first else 0
        self._walk(start, len(self.text))
        return self.seen

    def _read_blocks(self) -> int:
        """Read all lines that are blocks, and what stands before each; return where the last one ends."""
        start = 0
        for line in re.finditer(r"^", self.text, re.MULTILINE):
            if line.start() >= start and (block := self._block(line.start(), len(self.text), lists=False)):
                self._walk(start, line.start())
                self._mark(block.start(), block.start("inner"), Seen.MARKUP)
                self._walk(*block.span("inner"))
                start = block.end()
        return start

    def _swallow_code(self) -> None:
        for pattern in (FENCE, CODE_SPAN):
            self.text = pattern.sub(lambda match: SWALLOWED * len(match[0]), self.text)

    def _walk(self, start: int, end: int) -> None:
        """Read a stretch: at each place take the construct that begins there, or else what is plain."""
        place = start
        while place < end:
            place = self._take(place, start, end)

    def _take(self, place: int, start: int, end: int) -> int:
        """Take what begins here and return where it ends."""
        begins_line = place == start or self.text[place - 1] == "\n"
        if self.reading.blocks and begins_line and (block := self._block(place, end, lists=True)):
            self._mark(place, block.start("inner"), Seen.MARKUP)
            self._walk(*block.span("inner"))
            return block.end()
        for take in (self._spoiler, self._code, self._escape, self._link, self._emphasis):
            after = take(place, end)
            if after is not None:
                return after
        return place + 1 if self.text[place] == "\n" else self._after_plain(place + 1, end)

    def _after_plain(self, place: int, end: int) -> int:
        """Return where something may begin again, so that what is plain is not taken by the letter."""
        plain = PLAIN.match(self.text, place, end)
        return plain.end() if plain else place

    def _block(self, place: int, end: int, *, lists: bool) -> re.Match[str] | None:
        patterns = (LONG_QUOTE, LINE_BLOCK, LIST_ITEM) if lists else (LONG_QUOTE, LINE_BLOCK)
        return next((match for pattern in patterns if (match := pattern.match(self.text, place, end))), None)

    def _spoiler(self, place: int, end: int) -> int | None:
        match = (SPOILER_OR_NOTHING if self.reading.empty else SPOILER).match(self.text, place, end)
        if match is None:
            return None
        self._mark(place, match.start(1), Seen.MARKUP)
        self._mark(match.end(1), match.end(), Seen.MARKUP)
        self._mark(match.start(1), match.end(1), Seen.HIDDEN)
        return match.end()

    def _code(self, place: int, end: int) -> int | None:
        patterns = {"in turn": (FENCE, CODE_SPAN), "torn": (FENCE, TORN_CODE_SPAN)}.get(self.reading.code, ())
        match = next((match for pattern in patterns if (match := pattern.match(self.text, place, end))), None)
        return match.end() if match is not None else None

    def _escape(self, place: int, end: int) -> int | None:
        if not self.reading.escapes or not ESCAPE.match(self.text, place, end):
            return None
        self._mark(place, place + 1, Seen.MARKUP)
        return place + 2

    def _link(self, place: int, end: int) -> int | None:
        if not self.reading.links:
            return None
        if match := LINK.match(self.text, place, end):
            self._walk(*match.span(2))
            return match.end()
        whole = ANGLES.match(self.text, place, end) or ADDRESS.match(self.text, place, end)
        return whole.end() if whole else None

    def _emphasis(self, place: int, end: int) -> int | None:
        if not self.reading.emphasis:
            return None
        for marker in EMPHASIS:
            inner = place + len(marker)
            after = self.text.find(marker, inner + 1, end)
            if self.text.startswith(marker, place) and after != -1:
                self._mark(place, inner, Seen.MARKUP)
                self._mark(after, after + len(marker), Seen.MARKUP)
                self._walk(inner, after)
                return after + len(marker)
        return None

    def _mark(self, start: int, end: int, seen: Seen) -> None:
        for place in range(start, end):
            if seen is not Seen.MARKUP or not self.text[place].isalnum():
                self.seen[place] = seen
