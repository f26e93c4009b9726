"""What it takes to type one word for another on a keyboard, letter by letter."""

from __future__ import annotations

from typing import Final

from rapidfuzz.distance import Postfix, Prefix

from bot.core.matching.pool import SHORT

# What a slip costs, in edits. Which letter is lost, or which two are swapped, is one of a few things that may happen
# to a word; which letter slips in is one of many, a key beside the right one before all.
LOST: Final = 0.75
SWAPPED: Final = 0.7
ADDED: Final = 1.2
REPLACED: Final = 1.2
REPLACED_NEAR: Final = 1.05
SPACE: Final = 1.4
"""To put a space in, to take it out or to move it."""
SAID_OFTEN: Final = -0.2
"""To say a word, for each factor e by which packs say it more often."""
MOST_OFTEN: Final = 4.0
"""So many factors count at most."""

_ROWS: Final = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
"""Of a keyboard, each half a key to the right of the one above."""


def _neighbours() -> frozenset[str]:
    """Return the pairs of letters whose keys touch."""
    places = {key: (row, place + row / 2) for row, keys in enumerate(_ROWS) for place, key in enumerate(keys)}
    return frozenset(
        one + other
        for one, (row, place) in places.items()
        for other, (other_row, other_place) in places.items()
        if one != other and abs(row - other_row) <= 1 and abs(place - other_place) <= 1
    )


_NEIGHBOURS: Final = _neighbours()


def cost_of_slips(typed: str, meant: str) -> float:
    """Return what the likeliest slips cost that make one word of another."""
    start = Prefix.similarity(typed, meant)
    typed, meant = typed[start:], meant[start:]
    end = Postfix.similarity(typed, meant)
    typed, meant = typed[: len(typed) - end], meant[: len(meant) - end]
    if not typed or not meant:
        return LOST * len(meant) + ADDED * len(typed)
    if len(typed) == len(meant) == 1:
        return _cost_of_replacing(typed, meant)
    above, row = list[float](), [LOST * place for place in range(len(meant) + 1)]
    for place in range(len(typed)):
        above, row = row, _next_row(typed[max(0, place - 1) : place + 1], meant, above, row)
    return row[-1]


def _cost_of_replacing(letter: str, right: str) -> float:
    return REPLACED_NEAR if letter + right in _NEIGHBOURS else REPLACED


def _next_row(typed: str, meant: str, two_above: list[float], above: list[float]) -> list[float]:
    """Return what it costs to type each beginning of a word up to a letter, given the same for the two before it.

    Args:
        typed: that letter, and the one before it if there is one.
        meant: the word.
        two_above: the costs up to the letter before the last one.
        above: the costs up to the last one.
    """
    letter, swapped = typed[-1], typed[::-1]
    row = [above[0] + ADDED]
    for place, right in enumerate(meant):
        if letter == right:
            row.append(above[place])
            continue
        replaced = above[place] + _cost_of_replacing(letter, right)
        cost = min(replaced, above[place + 1] + ADDED, row[place] + LOST)
        if place and meant[place - 1 : place + 1] == swapped:
            cost = min(cost, two_above[place - 1] + SWAPPED)
        row.append(cost)
    return row


def max_edits(word: str) -> int:
    """Return how many edits (Damerau, optimal string alignment) a word of this length may hold."""
    if len(word) <= SHORT:
        return 1
    return 2 if len(word) <= 7 else 3  # noqa: PLR2004  about one edit in three letters at most
