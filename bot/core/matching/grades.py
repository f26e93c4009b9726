"""Grades: a letter with its sign is one word, for a "b+" is no "b"."""

from __future__ import annotations

import re
from typing import Final

GRADE: Final = r"(?<![\w'])[a-f][+-](?![\w+-])"
"""Pattern of a grade in a folded text."""
_WRITTEN: Final = re.compile(GRADE, re.IGNORECASE)
_SPOKEN: Final = re.compile(r"\b([b-f]|(?<=\ban )a)[ -](plus|minus)\b")
_SIGNS: Final = {"plus": "+", "minus": "-"}
SPOKEN_SIGNS: Final = frozenset(_SIGNS)
"""Words that may be the sign of a grade."""


def has_grade(text: str) -> bool:
    """Tell whether a text has a letter with a sign."""
    return ("-" in text or "+" in text) and _WRITTEN.search(text) is not None


def with_signs(text: str) -> str:
    """Return a folded text with the signs behind letters as they are written: "b plus" is a "b+"."""
    return _SPOKEN.sub(lambda m: m[1] + _SIGNS[m[2]], text)
