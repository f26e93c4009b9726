"""What the running bot writes for its operator."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
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


def start_logging(level: str, stream: TextIO) -> None:
    """Log messages of at least this level to a stream, a line each with its time."""
    logging.basicConfig(
        level=level, stream=stream, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s", datefmt="%H:%M:%S"
    )
    for name, least in LEAST.items():
        logging.getLogger(name).setLevel(max(logging.getLevelName(level), least))
