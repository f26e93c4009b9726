"""Whom a fan turns to, in front of a question or behind it: the "bro" of "bro why lanterns" is nobody's brother."""

from __future__ import annotations

import re
from typing import Final

_ADDRESS: Final = (
    "(?:bro|bruh|fam|homie|dawg|(?:serious|quick|random|dumb|stupid|silly|genuine|honest|weird) (?:q|qs|question))"
)
_IN_FRONT: Final = re.compile(rf"^\W*{_ADDRESS}\b(?! of\b|')\W+(?=\w)")
_BEHIND: Final = re.compile(rf"(?<=\w)\s+{_ADDRESS}\W*$")
_WHOSE: Final = frozenset(
    "a the my your his her its our their whose any have has no of big little older younger".split()
)
"""Words behind which a brother is one."""


def without_address(text: str) -> str:
    """Return a folded text without whom or what it turns to by the way."""
    said = _IN_FRONT.sub("", text)
    behind = _BEHIND.search(said)
    if behind is None:
        return said
    before = said[: behind.start()].split()
    is_of_somebody = len(before) == 1 or before[-1] in _WHOSE or before[-1].endswith("s")
    return said if is_of_somebody else said[: behind.start()]
