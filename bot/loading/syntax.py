"""A YAML parser's complaints in plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import yaml

from bot.loading.problems import At

if TYPE_CHECKING:
    from bot.loading.problems import Spot

_OPEN: Final = (
    "the {} that opens here with {} is not closed, or lacks a comma, or quotes around a text with ', ' or ': '"
)
# Parts of what either parser says (libyaml's words and PyYAML's own differ), most telling first,
# and what it means to somebody who writes facts. An empty context fits every context.
_MEANINGS: Final[tuple[tuple[str, str, str], ...]] = (
    ("quoted scalar", "end of stream", "the quote that opens here is never closed"),
    ("quoted scalar", "document indicator", "the quote that opens here is never closed"),
    ("quoted scalar", "escape", "in double quotes a backslash must be doubled (\\\\), or use single quotes"),
    ("quoted scalar", "hexdecimal", "in double quotes a backslash must be doubled (\\\\), or use single quotes"),
    ("quoted scalar", "Unicode", "in double quotes a backslash must be doubled (\\\\), or use single quotes"),
    ("", "\\t", "a tab; indent with spaces"),
    ("", "tab", "a tab; indent with spaces"),
    ("", "mapping values are not allowed", "a ': ' inside a text; put the whole text in double quotes"),
    ("flow sequence", "expected ',' or ']'", _OPEN.format("list", "[")),
    ("flow mapping", "expected ',' or '}'", _OPEN.format("group", "{")),
    ("flow", "", "what opens with [ or { here is not closed, or a text in it needs quotes"),
    ("simple key", "expected ':'", "this line has no ': ' after its key, or it is a text that needs quotes"),
    ("simple key", "", "this line has no ': ' after its key, or it is a text that needs quotes"),
    ("", "cannot start any token", "a text that starts with this character must be in quotes"),
    ("block scalar", "", "after | or > comes the text in the next lines, indented"),
    ("", "block sequence entries are not allowed", "a '- ' where no list can start; put it in a line of its own"),
    ("alias", "", "a text that starts with * must be in quotes"),
    ("anchor", "", "a text that starts with & must be in quotes"),
    ("tag", "", "a text that starts with ! must be in quotes"),
    ("directive", "", "a line that starts with % is no fact; remove it or put it in quotes"),
    ("block collection", "", "this line does not fit the list above; check how far it is indented"),
    (
        "block mapping",
        "",
        "this line does not fit the keys above; check how far it is indented, and that quotes hold the whole text",
    ),
)
# Complaints that are best shown where the unclosed thing starts, not where the file ends.
_SHOWN_AT_START: Final = ("quoted scalar", "simple key", "flow")


def explain(error: Exception, text: str) -> tuple[Spot, str]:
    """Return where a parser's error in a text is and what it means."""
    if not isinstance(error, yaml.MarkedYAMLError):
        return At(), f"cannot be read as YAML ({error})"
    context, problem = error.context or "", error.problem or ""
    at_start = any(word in context for word in _SHOWN_AT_START)
    mark = (error.context_mark if at_start else None) or error.problem_mark or error.context_mark
    spot = At(mark.line + 1, mark.column + 1) if mark is not None else At()
    # libyaml does not say which character it stumbled over.
    if "cannot start any token" in problem and _character(text, spot) == "\t":
        problem = "tab"
    return spot, _meaning(context, problem)


def _character(text: str, spot: Spot) -> str:
    lines = text.splitlines()
    line = lines[spot.line - 1] if spot.line <= len(lines) else ""
    return line[spot.column - 1 : spot.column]


def _meaning(context: str, problem: str) -> str:
    for context_part, problem_part, meaning in _MEANINGS:
        if context_part in context and problem_part in problem:
            return meaning
    return f"cannot be read as YAML ({problem or context})"
