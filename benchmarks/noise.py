"""Typing errors, made at random but repeatably."""

from __future__ import annotations

from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from random import Random

EDIT_EVERY: Final = 8
"""Characters a typing error."""


def with_typos(text: str, random: Random) -> str:
    """Return the text with one random edit for every eight characters: a letter replaced, added, lost or swapped."""
    letters = list(text)
    for _ in range(max(1, len(text) // EDIT_EVERY)):
        _edit(letters, random)
    return "".join(letters)


def _edit(letters: list[str], random: Random) -> None:
    place = random.randrange(len(letters))
    match random.randrange(4):
        case 0:
            letters[place] = random.choice(ascii_lowercase)
        case 1:
            letters.insert(place, random.choice(ascii_lowercase))
        case 2 if len(letters) > 1:
            del letters[place]
        case _:
            letters[place : place + 2] = reversed(letters[place : place + 2])
