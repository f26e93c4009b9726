"""Writes each event of the log in one line, whatever is in it."""

from __future__ import annotations

import json
import logging
import re
from datetime import UTC, datetime
from pathlib import Path
from traceback import walk_tb
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

_USUAL: Final = frozenset(logging.makeLogRecord({}).__dict__) | {"message", "asctime", "taskName", "color_message"}
"""What every record has; all else was given to it with `extra`."""
_BARE: Final = re.compile(r"[\w.:/+@%-]+", re.ASCII)
"""A value that needs no quotes."""
_PLACES: Final = 12
"""How many of the innermost places of a failure are told."""
_SAID_ALOUD: Final = ("ConnectionClosed",)
"""Errors of discord.py that say nothing but what Discord's gateway did."""


class LineFormatter(logging.Formatter):
    """Makes one line of each record: time, level, logger and message, then what the event has beside.

    What an exception says is told at the level DEBUG only: it may hold what a fan wrote. Those of the system, which
    cannot, always say it.

    Args:
        write: makes a line of fields, in order.
        clean: takes secrets out of a text.
        is_debug: whether all that exceptions say is told.
    """

    def __init__(
        self, write: Callable[[Mapping[str, object]], str], *, clean: Callable[[str], str], is_debug: bool
    ) -> None:
        super().__init__()
        self._write = write
        self._clean = clean
        self._is_debug = is_debug

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
        fields: dict[str, object] = {
            "time": f"{datetime.fromtimestamp(record.created, UTC):%Y-%m-%dT%H:%M:%S}.{int(record.msecs):03}Z",
            "level": record.levelname,
            "logger": record.name,
            "message": record.getMessage(),
        }
        fields |= {name: value for name, value in record.__dict__.items() if name not in _USUAL}
        if record.exc_info and record.exc_info[1] is not None:
            fields |= self._failure(record.exc_info[1])
        return self._write({name: self._value(value) for name, value in fields.items()})

    def _value(self, value: object) -> object:
        return value if isinstance(value, int | float) else self._clean(str(value))

    def _failure(self, error: BaseException) -> dict[str, str]:
        chain = list(_chain(error))
        said = [f"{type(one).__name__}: {one}" for one in chain if str(one) and self._may_say(one)]
        fields = {"error": type(error).__name__, "traceback": " <- ".join(_told(one) for one in chain)}
        return fields | ({"said": " <- ".join(said)} if said else {})

    def _may_say(self, error: BaseException) -> bool:
        return self._is_debug or isinstance(error, OSError) or type(error).__name__ in _SAID_ALOUD


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Return an error, what it was raised from, and so on."""
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        yield current
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)


def _told(error: BaseException) -> str:
    """Return an error's type and where it went through, the place that raised it first."""
    places = [
        f"{'/'.join(Path(frame.f_code.co_filename).parts[-2:])}:{line} {frame.f_code.co_name}"
        for frame, line in walk_tb(error.__traceback__)
    ]
    return f"{type(error).__name__} at {', '.join(places[: -_PLACES - 1 : -1])}" if places else type(error).__name__


def as_text(fields: Mapping[str, object]) -> str:
    """Return `key=value` for each field, values in quotes where they need them."""
    return " ".join(f"{name}={_quoted(str(value))}" for name, value in fields.items())


def as_json(fields: Mapping[str, object]) -> str:
    """Return a JSON object."""
    return _printable(json.dumps(fields, ensure_ascii=False))


def _quoted(value: str) -> str:
    return value if _BARE.fullmatch(value) else _printable(json.dumps(value, ensure_ascii=False))


def _printable(text: str) -> str:
    """Escape what would move a terminal's cursor, end the line or turn its direction."""
    if text.isprintable():
        return text
    return "".join(letter if letter.isprintable() else json.dumps(letter)[1:-1] for letter in text)
