"""A word on a terminal while it waits."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TextIO

PATIENCE: Final = 1.0
"""Seconds after which a wait is explained."""
_CLEAR_LINE: Final = "\r\x1b[K"


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
