"""Telling a number that says which one is meant, as in "season 2", from one that stands for a word."""

from __future__ import annotations

import re
from typing import Final

from rapidfuzz.distance import OSA

_COUNTED: Final = (
    "seasons|episodes|eps|series|parts|books|films|movies|minutes|mins|hours|days|weeks|months|years|people|kids|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_FOR_OR_TO = re.compile(rf"(?<=[a-z] )([24])(?= (?!(?:{_COUNTED})\b)[a-z])")
_SPOKEN: Final = {"2": "to", "4": "for"}
_BEFORE: Final = re.compile(r"\b(?:season|series|episode|ep|part|book|chapter|volume|number|no|top|act)\s$")
_MISSPELT: Final = ("season", "episode", "series")
_LIKE_THESE: Final = frozenset({"reason", "seasons", "episodes"})
"""Words one edit away from them that are right, and of which a number says nothing."""


def with_for_and_to(text: str) -> str:
    """Return a folded text with "4" and "2" written out where they stand for words."""
    return _FOR_OR_TO.sub(lambda m: m[0] if _is_counted(m.string[: m.start()]) else _SPOKEN[m[0]], text)


def _is_counted(before: str) -> bool:
    """Tell whether a number belongs to the last word of the text in front of it, right or misspelt."""
    last = before.rsplit(maxsplit=1)[-1]
    if last not in _LIKE_THESE and any(OSA.distance(last, word) <= 1 for word in _MISSPELT):
        return True
    return _BEFORE.search(before) is not None
