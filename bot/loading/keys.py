"""What is written of each fact, and the id that something gets by its name."""

from __future__ import annotations

import re
from typing import Final

from bot.core.folding import fold
from bot.loading.fields import LONGEST_ID

FACT_KEYS: Final = (
    *("id", "topic", "title", "asks", "answer", "disputed"),
    *("revealed", "sources", "entities", "as_of"),
)

_NOT_IN_ID: Final = re.compile(r"[\W_]+")


def made_id(name: str) -> str:
    """Return the id that a name gets: its letters and digits in lower case and without accents, joined by hyphens."""
    return _NOT_IN_ID.sub("-", fold(name)).strip("-")[:LONGEST_ID].rstrip("-")
