"""What only a terminal gets: colours and blacked-out spoilers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from bot.core.markdown import spans

if TYPE_CHECKING:
    from typing import TextIO

BLOCK: Final = "█" * 8
"""Stands for hidden text, always of one length, so that it does not even tell how long the text is."""
_STYLES: Final = {"### ": "bold", "-# ": "dim"}
"""How lines that begin so look; the marks themselves are left out."""


def console(stream: TextIO) -> Console:
    """Return a console that colours on a terminal alone and breaks no lines."""
    return Console(file=stream, highlight=False, markup=False, emoji=False, soft_wrap=True)


def paint(reply: str, *, reveal: bool) -> Text:
    """Return a rendered reply for a terminal: spoilers blacked out, or marked where they are revealed."""
    return Text("\n").join(_painted(line, reveal=reveal) for line in reply.splitlines())


def unbarred(reply: str) -> str:
    """Return a rendered reply without its spoiler bars, everything revealed."""
    return "".join(text for text, _ in spans(reply))


def _painted(line: str, *, reveal: bool) -> Text:
    mark, style = next(((mark, style) for mark, style in _STYLES.items() if line.startswith(mark)), ("", ""))
    painted = Text(style=style)
    for text, hidden in spans(line.removeprefix(mark)):
        painted.append(BLOCK if hidden and not reveal else text, style="reverse" if hidden and reveal else "")
    return painted
