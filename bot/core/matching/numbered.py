"""What numbers say of a show: which season or episode is meant, and which come before and after it."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.core.matching.numerals import NUMBER_WORDS

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.patterns import Token

_NUMBERED: Final = frozenset({"season", "episode", "book", "part", "chapter"})
_SEASON: Final = "season"
_COUNTED: Final = "ep_count"
"""The relation of what is asked how many episodes there are."""
_REVIEWS: Final = "review_count"
"""The relation of what is asked how many reviews there are."""
_TOTALS: Final = 2
_AFTER: Final = frozenset({"after", "since", "following"})
_BETWEEN: Final = frozenset({"the", "end", "of"})
"""Words between "after" and a season, as in "after the end of season 2"."""


def numbers_in(words: Iterable[str]) -> Iterator[str]:
    """Yield the numbers among some words, a name being one of them, with the word that they count."""
    before = ""
    for word in words:
        if word.isdigit():
            yield f"{before} {int(word)}" if before in _NUMBERED else str(int(word))
        elif word in NUMBER_WORDS:
            yield NUMBER_WORDS[word]
        before = word.removesuffix("s")


def is_later_season(number: str) -> bool:
    """Tell whether a number is that of a later season than the first."""
    return number.startswith(f"{_SEASON} ") and number != f"{_SEASON} 1"


def counts_each(relations: Collection[str], numbers: Iterable[str]) -> bool:
    """Tell whether a fact counts the episodes of each season, be it without saying which is which.

    Args:
        relations: that it is asked for.
        numbers: those that it tells; none may be that of a season. Two are the totals of seasons and of episodes.
    """
    told = set(numbers)
    return _COUNTED in relations and len(told) > _TOTALS and all(number.isdecimal() for number in told)


def without_score(numbers: frozenset[str], tokens: Sequence[Token], relations: frozenset[str]) -> frozenset[str]:
    """Return numbers as those of a question without the score on which reviews are: "how many is the 100 % from".

    Args:
        numbers: see `Question.numbers`.
        tokens: of the question.
        relations: that it asks for.
    """
    if _REVIEWS not in relations or not numbers:
        return numbers
    pairs = pairwise(token.text for token in tokens)
    return numbers - {str(int(number)) for number, behind in pairs if number.isdecimal() and behind == "percent"}


def next_seasons(tokens: Sequence[Token]) -> Mapping[str, str]:
    """Return the season behind each one after which something is: what is "after season 2" may be about season 3."""
    found: dict[str, str] = {}
    is_after, before = False, ""
    for token in tokens:
        if token.text.isdecimal() and before == _SEASON and is_after:
            found[f"{_SEASON} {int(token.text)}"] = f"{_SEASON} {int(token.text) + 1}"
        is_after = token.text in _AFTER or (is_after and (token.text in _BETWEEN or token.text == _SEASON))
        before = token.text
    return found
