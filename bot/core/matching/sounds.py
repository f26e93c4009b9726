"""Names that sound alike, so that one is easily written for the other."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import Final

_SAME_SOUND: Final = str.maketrans("cqyz", "kkis", "h")
"""Letters that stand for the same sound in names, and one that often stands for none."""
_VOWELS: Final = frozenset("aeiou")


def sound_alike(one: str, other: str) -> bool:
    """Tell whether two names may be two ways to write one, as "sara" and "sarah", "eric" and "erik"."""
    return _sound(one) == _sound(other)


def _sound(name: str) -> str:
    """Return the letters of a name without what is written in more ways than one: of vowels side by side the first."""
    plain = name.replace("ph", "f").translate(_SAME_SOUND).removesuffix("e")
    letters = ["", *(letter for letter, _ in groupby(plain))]
    return "".join([letter for before, letter in pairwise(letters) if not {before, letter} <= _VOWELS])
