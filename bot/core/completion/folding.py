"""Text in a form for comparing."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_SIGNS: Final = re.compile(r"[^a-z0-9]+")


def fold(text: str) -> str:
    """Return the text in a form for comparing: no case, no accents, no punctuation, single spaces."""
    if text.isascii():  # most text is, and this is ten times as fast
        return _SIGNS.sub(" ", text.lower()).strip()
    # Twice: some signs, such as the one for "number", are taken apart into capitals.
    decomposed = unicodedata.normalize("NFKD", text.casefold()).casefold()
    kept = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(kept.split())


def plain(text: str) -> str:
    """Return what two texts have in common that stand for the same; of signs alone, themselves."""
    return fold(text) or text.strip()
