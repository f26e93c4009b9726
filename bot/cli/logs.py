"""What the running bot writes for its operator."""

from __future__ import annotations

import logging
import sys
import threading
from typing import TYPE_CHECKING, Any, Final

from bot.operations.log_lines import LineFormatter, as_json, as_text
from bot.operations.redaction import Redaction

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Iterable
    from typing import TextIO


LEAST: Final = {
    # Below INFO these two log whole payloads, with what fans ask in them and the token in their headers.
    "discord": logging.INFO,
    "aiohttp": logging.INFO,
    # These log what is stored of whom.
    "aiosqlite": logging.WARNING,
    "alembic": logging.WARNING,
    # So do these, and each failure of a database again: `bot.storage` says once what is wrong.
    "psycopg": logging.CRITICAL,
    "sqlalchemy": logging.CRITICAL,
}
"""The least serious messages of other programs that are logged."""
_FORMATS: Final = {"text": as_text, "json": as_json}

_log = logging.getLogger(__name__)


def start_logging(level: str, stream: TextIO, *, form: str = "text", secrets: Iterable[str] = ()) -> None:
    """Log messages of at least this level to a stream, a line each.

    Args:
        level: one of `LOG_LEVELS`.
        stream: where the lines go.
        form: how they are written, one of `LOG_FORMATS`.
        secrets: what no line may hold.
    """
    handler = logging.StreamHandler(stream)
    handler.setFormatter(LineFormatter(_FORMATS[form], clean=Redaction(secrets), is_debug=level == "DEBUG"))
    logging.basicConfig(level=level, handlers=[handler])
    for name, least in LEAST.items():
        logging.getLogger(name).setLevel(max(logging.getLevelName(level), least))


def log_lines(text: str) -> None:
    """Log why the bot cannot go on, an event for each line of a text."""
    for line in text.splitlines():
        _log.error("%s", line)


def log_what_nobody_catches(loop: asyncio.AbstractEventLoop) -> None:
    """Have warnings and failures that Python would print, over several lines, logged instead."""
    logging.captureWarnings(capture=True)
    sys.unraisablehook = _log_unraisable
    threading.excepthook = _log_in_thread
    loop.set_exception_handler(_log_in_task)


def _log_in_task(_: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    # asyncio's own words hold those of the exception.
    _log.error("Nobody waited for what failed.", exc_info=context.get("exception"))


def _log_unraisable(failed: sys.UnraisableHookArgs) -> None:
    _log.error("An object could not be cleaned up.", exc_info=failed.exc_value)


def _log_in_thread(failed: threading.ExceptHookArgs) -> None:
    _log.error("A thread ended with a failure.", exc_info=failed.exc_value)
