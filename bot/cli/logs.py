"""What the running bot writes for its operator."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import TextIO


def start_logging(level: str, stream: TextIO) -> None:
    """Log messages of at least this level to a stream, a line each with its time."""
    logging.basicConfig(
        level=level, stream=stream, format="%(asctime)s %(levelname)-7s %(name)s: %(message)s", datefmt="%H:%M:%S"
    )
    # Below INFO these two log whole payloads, with what fans ask in them and the token in their headers.
    for name in ("discord", "aiohttp"):
        logging.getLogger(name).setLevel(max(logging.getLevelName(level), logging.INFO))
