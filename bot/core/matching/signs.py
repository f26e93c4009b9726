"""What patterns know tokens by, and where in a line of tokens they find it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

ANYTHING: Final = frozenset({"#", "@", "$", "$s"})
"""Choices of an item that fit any number or name, or the end of a question, which is no token."""
_OF_A_SHOW: Final = frozenset({"season", "episod", "movi", "film"})
"""Codes that may stand behind what a pattern with "$s" at its end asks, like shows, numbers and small words."""


class Line:
    """The codes of some tokens as patterns are looked for in them: each bit of a number is the place of a token.

    Attributes:
        seen: the signs that items of patterns may fit.
    """

    def __init__(self, codes: Sequence[str]) -> None:
        at: dict[str, int] = {}
        for place, code in enumerate(codes):
            for sign in signs_of(code):
                at[sign] = at.get(sign, 0) | 1 << place
        self._behind_all = 1 << len(codes)
        self._small = at.pop("~", 0)
        of_show = self._small | at.get("#", 0) | at.get("@s", 0)
        for code in _OF_A_SHOW:
            of_show |= at.get(code, 0)
        at["$"], at["$s"] = self._to_end(self._small), self._to_end(of_show)
        self._at = at
        self.seen = set(at)

    def _to_end(self, tokens: int) -> int:
        """Return the places behind which there are only these tokens."""
        others = (self._behind_all - 1) & ~tokens
        return 2 * self._behind_all - (1 << others.bit_length())

    def has(self, steps: Iterable[Sequence[str]]) -> bool:
        """Tell whether a pattern is somewhere in it, given the signs of its items, see `_step`."""
        places = 2 * self._behind_all - 1
        for step in steps:
            if step[0] == "^":
                places &= 1
            elif step[0] == "..":  # up to four tokens
                places |= places << 1 | places << 2
                places |= places << 2
            else:
                places = self._behind(step, places)
            if not places:
                return False
        return True

    def _behind(self, step: Sequence[str], places: int) -> int:
        """Return the places behind tokens that fit an item, given the places where what comes before it ends."""
        if step[0] != "+":
            # Small words may stand between.
            small = places & self._small
            while small:
                places |= small << 1
                small = small << 1 & self._small
        behind = 0
        for sign in self.seen.intersection(step):
            here = places & self._at[sign]
            behind |= here << 1 if sign[0] != "$" else here and self._behind_all
        return behind


def signs_of(code: str) -> Iterable[str]:
    """Return what an index knows a token by, given its code: the word, or each letter of a name's kinds.

    A name that may mean a show or another work excludes nothing, for both are named after their characters.
    """
    if code[0] == "~":
        return [code, "~"]
    if code[0] != "@":
        return [code, "#"] if code.isdecimal() else [code]
    return _signs_of_name(code[1:])


@cache
def _signs_of_name(kinds: str) -> Sequence[str]:
    excluding = [] if set(kinds) & set("sw") else [f"!{letter}" for letter in kinds]
    return ["@", *excluding, *(f"@{letter}" for letter in kinds)]


def shown(code: str) -> Iterable[str]:
    """Return the signs of a token that patterns have, given its code."""
    return [f"@{letter}" for letter in code[1:]] if code[0] == "@" else [code]
