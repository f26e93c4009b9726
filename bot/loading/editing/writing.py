"""Writing YAML so that it reads back exactly, and as plainly as a curator would write it."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

from bot.loading.nodes import MISSING

if TYPE_CHECKING:
    from bot.loading.editing.pieces import Data

_PLAIN: Final = re.compile(r"[^\W_](?:[\w .,!?'\u2019()/%+&;\u2026\u2013\u2014-]*[\w.!?'\u2019)/%+&;\u2026])?")
"""What needs no quotes, by far not all of it: whatever looks like syntax is quoted."""
_PLAIN_IN_BRACKETS: Final = re.compile(r"[^\W_](?:[\w .'\u2019()/%+\u2026\u2013\u2014-]*[\w.'\u2019)/%+\u2026])?")
_LITERAL: Final = re.compile(r"[^\W_][^\t\r\x85\u2028\u2029\ufeff]*")
_ESCAPED: Final = re.compile("[\x7f-\x9f\u2028\u2029\ufeff]")
"""What YAML takes for the end of a line or for no text, and JSON does not."""


def scalar(text: str, *, flow: bool = False) -> str:
    """Return a text in one line, in double quotes where it needs any.

    Args:
        text: without control characters.
        flow: whether it stands in brackets, where a comma means something.
    """
    if (_PLAIN_IN_BRACKETS if flow else _PLAIN).fullmatch(text) and text not in MISSING:
        return text
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(text, ensure_ascii=False))


def paragraph(text: str, *, margin: str = "  ") -> str:
    """Return a text as the value of a key or, without a margin, as an item: several lines stand below a "|-"."""
    lines = text.split("\n")
    if len(lines) == 1 or not _LITERAL.fullmatch(text) or any(line != line.rstrip() for line in lines):
        return scalar(text)
    return "\n".join(("|-", *(margin + line if line else "" for line in lines)))


def in_brackets(data: Data) -> str:
    """Return what some YAML says in one line."""
    if data is None:
        return "null"
    if isinstance(data, str):
        return scalar(data, flow=True)
    if isinstance(data, dict):
        return f"{{{', '.join(f'{scalar(key, flow=True)}: {in_brackets(value)}' for key, value in data.items())}}}"
    return f"[{', '.join(map(in_brackets, data))}]"
