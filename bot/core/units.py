"""What a story is counted in: seasons and episodes, chapters, single films, or units of a pack's own."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

MOST_DIGITS: Final = 5
"""Of a number in a position."""


@dataclass(frozen=True, slots=True)
class Unit:
    """What the steps of a story are called, or groups of steps.

    Attributes:
        name: in the singular, such as ``episode``.
        short: what stands before the number in a label, such as ``E`` or ``ch.``.
        words: what else fans write for it.
    """

    name: str
    short: str
    words: tuple[str, ...] = ()

    @property
    def plural(self) -> str:
        """Its name in the plural."""
        return f"{self.name[:-1]}ies" if re.search(r"[^aeiou]y$", self.name) else f"{self.name}s"

    @property
    def article(self) -> str:
        """Its name with its article."""
        return f"{'an' if self.name[0].casefold() in 'aeiou' else 'a'} {self.name}"

    @property
    def is_a_letter(self) -> bool:
        """Whether a single letter stands for it, which needs no space before a number."""
        return len(self.short) == 1

    @property
    def spellings(self) -> tuple[str, ...]:
        """What stands for it before a number, without a full stop behind it, in lower case."""
        written = (self.name, self.plural, self.short.rstrip("."), *self.words)
        return tuple(dict.fromkeys(word.casefold() for word in written))

    def label(self, number: int, *, digits: int = 1) -> str:
        """Return how Casefile writes one of them."""
        return f"{self.short}{number:0{digits}}" if self.is_a_letter else f"{self.short} {number}"

    def counted(self, number: int) -> str:
        """Return so many of them in words."""
        return f"{number:,} {self.name if number == 1 else self.plural}"


SEASON: Final = Unit("season", "S", ("series",))
EPISODE: Final = Unit("episode", "E", ("ep", "eps"))
PART: Final = Unit("part", "pt.")
SPECIAL: Final = Unit("special", "Special", ("sp",))
FILM: Final = Unit("film", "Film", ("movie",))
EXTRAS: Final = (SPECIAL, FILM)
"""Single works between the groups of a story, or between its steps; each kind is counted by itself."""


@lru_cache(maxsize=128)
def spelling(unit: Unit, group: Unit | None) -> re.Pattern[str]:
    """Return the pattern of the usual spellings of a position in a story that is counted so (``None``: no groups)."""
    number = rf"\d{{1,{MOST_DIGITS}}}"
    extras = "|".join(rf"(?:{_any_of(extra)})\s*\#?(?P<{extra.name}>{number})" for extra in EXTRAS)
    grouped = (
        ""
        if group is None
        else rf"""
        (?:{_any_of(group)})\s*(?P<group>\d{{1,4}}) (?:[\s,.:-]*(?:{_any_of(unit)})\s*(?P<in_group>{number}))?
      | (?P<cross_group>\d{{1,4}})\s*x\s*(?P<cross>{number}) |"""
    )
    alone = rf"(?:{_any_of(unit)}|\#)\s*(?P<alone>{number}) | (?P<plain>{number})"
    return re.compile(rf"\s*(?:{grouped} {alone} | {extras})\s*", re.IGNORECASE | re.VERBOSE)


def _any_of(unit: Unit) -> str:
    """Return a pattern of a unit's spellings, the longest first."""
    words = sorted(unit.spellings, key=len, reverse=True)
    return "|".join(rf"{re.escape(word)}\.?" for word in words)
