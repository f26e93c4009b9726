"""What only a terminal gets: colours, blacked-out spoilers, a word while it waits."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

from rich.console import Console
from rich.text import Text

from bot.core.markdown import spans

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

BLOCK: Final = "█" * 8
"""Stands for hidden text, always of one length, so that it does not even tell how long the text is."""
PATIENCE: Final = 1.0
"""Seconds after which a wait is explained."""
_STYLES: Final = {"### ": "bold", "-# ": "dim"}
"""How lines that begin so look; the marks themselves are left out."""
_CLEAR_LINE: Final = "\r\x1b[K"


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


@contextmanager
def waiting(message: str, stream: TextIO, *, patience: float = PATIENCE) -> Iterator[None]:
    """Show a message on a terminal while the block runs, once it has taken so many seconds."""
    if not stream.isatty():
        yield
        return
    shown = threading.Event()

    def show() -> None:
        shown.set()
        stream.write(message)
        stream.flush()

    timer = threading.Timer(patience, show)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
        timer.join()
        if shown.is_set():
            stream.write(_CLEAR_LINE)
            stream.flush()
