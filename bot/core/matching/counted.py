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
_MISSPELT: Final = {"season": 2, "episode": 2, "series": 1}
"""Words that a number counts, and how many typing errors they may hold: right words are near to "series"."""
_LIKE_THESE: Final = frozenset(
    """seasons seasoned seasonal reason reasons treason person pearson weapon session lesson mason jason samson nelson
    benson sensor saxon salon sharon sean seas beacon deacon sermon seaman easton episodes""".split()
)
"""Words so near to them that are right, and of which a number says nothing."""
_RUN_TOGETHER: Final = re.compile(r"\b([a-z]{5,})(\d{1,2})\b")
_WITH_LETTER: Final = re.compile(r"\b([a-z]{4,})\s+(?:[a-z](\d{1,2})|(\d{1,2})[a-z])\b")


def with_for_and_to(text: str) -> str:
    """Return a folded text with "4" and "2" written out where they stand for words."""
    return _FOR_OR_TO.sub(lambda m: m[0] if _is_counted(m.string[: m.start()]) else _SPOKEN[m[0]], text)


def with_numbers_apart(text: str) -> str:
    """Return a folded text with the number behind a misspelt season or episode put apart: "sfeason2", "season o2"."""
    text = _RUN_TOGETHER.sub(lambda m: f"{m[1]} {m[2]}" if _may_be_counted_by(m[1]) else m[0], text)
    return _WITH_LETTER.sub(lambda m: f"{m[1]} {m[2] or m[3]}" if _may_be_counted_by(m[1]) else m[0], text)


def _is_counted(before: str) -> bool:
    """Tell whether a number belongs to the last word of the text in front of it, right or misspelt."""
    return _may_be_counted_by(before.rsplit(maxsplit=1)[-1]) or _BEFORE.search(before) is not None


def _may_be_counted_by(word: str) -> bool:
    """Tell whether a word may be that of a season or an episode, right or misspelt."""
    return word not in _LIKE_THESE and any(OSA.distance(word, right) <= most for right, most in _MISSPELT.items())
