"""Those with whom a fan watches: whether a show is fit for them is asked of its age rating, however old they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.contrasts import RELATIVES
from bot.core.matching.hearsay import made_small

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.matching.patterns import Token

_FITNESS: Final = "age_rating"
"""The relation of what is asked whether somebody may watch."""
_BEFORE_AN_AGE: Final = frozenset("age ages aged under over above below than".split())
_BEHIND_AN_AGE: Final = frozenset({"year", "years"})
_OWN: Final = frozenset({"my", "our"})
_BETWEEN: Final = 4
"""Words at most between "my" and who that is: "my very nearly 8 year old cousin"."""


def without_company(tokens: tuple[Token, ...], relations: frozenset[str]) -> tuple[Token, ...]:
    """Return the tokens with those made small that tell for which relative of the asker a show has to be fit."""
    if _FITNESS not in relations:
        return tokens
    said = list(tokens)
    for place, token in enumerate(tokens):
        if token.text in _OWN:
            behind = slice(place + 1, place + _BETWEEN + 2)
            said[behind] = [made_small(other) if other.text in RELATIVES else other for other in said[behind]]
    return tuple(said)


def without_ages(numbers: frozenset[str], tokens: Sequence[Token], relations: frozenset[str]) -> frozenset[str]:
    """Return numbers as those of a question without the ages of those for whom a show has to be fit.

    Args:
        numbers: see `Question.numbers`.
        tokens: of the question.
        relations: that it asks for.
    """
    if _FITNESS not in relations or not numbers:
        return numbers
    said = ["", *(token.text for token in tokens), ""]
    ages = {
        str(int(word))
        for before, word, behind in zip(said, said[1:], said[2:], strict=False)
        if word.isdigit() and (before in _BEFORE_AN_AGE or behind in _BEHIND_AN_AGE)
    }
    return numbers - ages
