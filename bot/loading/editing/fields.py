"""A fact as five plain texts, as a moderator edits it where there is no YAML.

A leading ``[S01E08]`` says from where on a text is no spoiler, ``[start]`` that it never is one. Asks stand in a line
each. The segments of an answer are separated by empty lines. Sources are short names with commas between them, and
``review (by: a fan)`` is somebody whom a source quotes. Where a text itself begins with a bracket, or has an empty line
in it, a backslash stands before that.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.errors import CasefileError
from bot.loading.nodes import UNWANTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

_BRACKET: Final = re.compile(r"\\*\[")
_EMPTY_LINE: Final = re.compile(r"\\*\s*")
_BETWEEN_SEGMENTS: Final = re.compile(r"\n\n+")
_QUOTED: Final = re.compile(r"(?P<source>[^(]*?)\s*\(\s*by:\s*(?P<by>.*)\)", re.DOTALL)
_ESCAPE: Final = re.compile(r"\\([\\()])")
_NEEDS_ESCAPE: Final = re.compile(r"[\\()]")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactFields:
    """What can be edited of a fact as plain text; empty: not said.

    Attributes:
        title: one line.
        answer: segments, separated by empty lines.
        asks: one a line.
        revealed: the position of the whole fact; of several shows, with commas between them.
        sources: short names, with commas between them.
    """

    title: str = ""
    answer: str = ""
    asks: str = ""
    revealed: str = ""
    sources: str = ""


class FieldProblem(NamedTuple):
    """What is wrong with one of the fields; `field` is empty where it is the entry as a whole."""

    field: str
    message: str

    def __str__(self) -> str:
        return f"{self.field}: {self.message}" if self.field else self.message


class FieldsError(CasefileError):
    """Fields that make no fact.

    Attributes:
        problems: everything that is wrong, in the order of the fields.
    """

    def __init__(self, problems: Iterable[FieldProblem]) -> None:
        self.problems = tuple(problems)
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(map(str, self.problems))


class Text(NamedTuple):
    """A text and the position that is written for it; empty: none is."""

    text: str
    revealed: str = ""


class Cited(NamedTuple):
    """A source and whom it quotes; `by` is ``None`` where it says so itself."""

    source: str
    by: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What fields say."""

    title: Text | None
    answer: tuple[Text, ...]
    asks: tuple[Text, ...]
    revealed: str
    sources: tuple[Cited, ...]

    def written(self) -> FactFields:
        """Return the fields that say this."""
        return FactFields(
            title="" if self.title is None else _line(self.title),
            answer="\n\n".join(map(_segment, self.answer)),
            asks="\n".join(map(_line, self.asks)),
            revealed=self.revealed,
            sources=", ".join(map(_cited, self.sources)),
        )


def plain_fields(*, ask: str, answer: Sequence[str], revealed: str, sources: Sequence[str]) -> FactFields:
    """Return the fields that say texts which nobody wrote as fields: no bracket in them is a mark.

    Args:
        ask: the only wording.
        answer: the segments.
        revealed: the position of the whole fact; empty: none.
        sources: short names.
    """
    said = Said(
        title=None,
        answer=tuple(map(Text, answer)),
        asks=(Text(ask),),
        revealed=revealed,
        sources=tuple(map(Cited, sources)),
    )
    return said.written()


def read_fields(written: FactFields) -> Said:
    """Return what fields say.

    Raises:
        FieldsError: with all that is wrong with them.
    """
    problems = list(_unwanted(written))
    said = Said(
        title=_read_line("title", " ".join(written.title.split()), problems),
        answer=tuple(_read_segments(written.answer, problems)),
        asks=tuple(_read_asks(written.asks, problems)),
        revealed=positions(written.revealed),
        sources=tuple(_read_sources(written.sources, problems)),
    )
    if problems:
        raise FieldsError(problems)
    return said


def positions(text: str) -> str:
    """Return the positions that a text names, as they are written in a field."""
    return ", ".join(" ".join(one.split()) for one in text.split(",") if one.strip())


def _unwanted(written: FactFields) -> Iterator[FieldProblem]:
    for field in fields(written):
        found = UNWANTED.search(getattr(written, field.name))
        if found:
            yield FieldProblem(field.name, f"contains the control character U+{ord(found[0]):04X}; remove it")


def _line(text: Text) -> str:
    return _marked(" ".join(text.text.split()), text.revealed)


def _segment(text: Text) -> str:
    lines = (f"\\{line}" if _EMPTY_LINE.fullmatch(line) else line for line in text.text.strip().split("\n"))
    return _marked("\n".join(lines), text.revealed)


def _marked(text: str, revealed: str) -> str:
    if revealed:
        return f"[{revealed}] {text}"
    return f"\\{text}" if _BRACKET.match(text) else text


def _read_asks(text: str, problems: list[FieldProblem]) -> Iterator[Text]:
    for line in text.split("\n"):
        found = _read_line("asks", " ".join(line.split()), problems)
        if found is not None:
            yield found


def _read_segments(text: str, problems: list[FieldProblem]) -> Iterator[Text]:
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for block in _BETWEEN_SEGMENTS.split("\n".join(line if line.strip() else "" for line in lines)):
        found = _read_line("answer", block, problems)
        if found is not None:
            decoded = (line[1:] if _EMPTY_LINE.fullmatch(line) else line for line in found.text.split("\n"))
            yield Text("\n".join(decoded).strip(), found.revealed)


def _read_line(field: str, text: str, problems: list[FieldProblem]) -> Text | None:
    """Return a text and its mark; ``None`` where there is none, or where something is wrong with it."""
    text = text.strip()
    if not text.startswith("["):
        return Text(text[1:] if text.startswith("\\") and _BRACKET.match(text) else text) if text else None
    mark, closed, rest = text[1:].partition("]")
    start = text.split("\n")[0][:30]
    if not closed or "\n" in mark:
        wrong = f"the [ in {start!r} is never closed; write for instance [S01E08], or \\[ for the bracket itself"
    elif not positions(mark):
        wrong = f"the brackets in {start!r} are empty; write for instance [S01E08], or [start] for what is always safe"
    elif not rest.strip():
        wrong = f"there is no text behind {start!r}"
    else:
        return Text(rest.strip(), positions(mark))
    problems.append(FieldProblem(field, wrong))
    return None


def _cited(cited: Cited) -> str:
    if cited.by is None:
        return cited.source
    by = _line(cited.by)
    if "\\" in by or not _is_balanced(by):
        by = _NEEDS_ESCAPE.sub(lambda found: f"\\{found[0]}", by)
    return f"{cited.source} (by: {by})"


def _is_balanced(text: str) -> bool:
    depth = 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if depth < 0:
            return False
    return depth == 0


def _read_sources(text: str, problems: list[FieldProblem]) -> Iterator[Cited]:
    for item in _split_sources(" ".join(text.split())):
        quoted = _QUOTED.fullmatch(item)
        if quoted is None and "(" in item:
            wrong = f"{item!r} is no short name of a source; somebody whom it quotes is written as review (by: a fan)"
            problems.append(FieldProblem("sources", wrong))
        elif quoted is None:
            yield Cited(item)
        else:
            by = _read_line("sources", _ESCAPE.sub(r"\1", quoted["by"]), problems)
            if by is None or not quoted["source"]:
                problems.append(
                    FieldProblem("sources", f"{item!r} names nobody; write for instance review (by: a fan)")
                )
            else:
                yield Cited(quoted["source"], by)


def _split_sources(text: str) -> Iterator[str]:
    """Yield what stands between the commas that are not in round brackets."""
    depth, start = 0, 0
    plain = _ESCAPE.sub("__", text)
    for place, letter in enumerate((*plain, ",")):
        depth += (letter == "(") - (letter == ")")
        if (letter == "," and depth <= 0) or place == len(plain):
            item = text[start:place].strip()
            start, depth = place + 1, 0
            if item:
                yield item
