"""Taking apart what was written as one word and was meant as several, with typing errors in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.slips import SPACE
from bot.core.matching.tables import FUNCTION_WORDS, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

SMALL_WORDS: Final = FUNCTION_WORDS | QUESTION_WORDS
_MISSPELT: Final = 4
"""Letters at least of a misspelt word between right ones; shorter ones are like too many words."""
_MISSPELT_TOO: Final = 3
"""Letters at least of each of two misspelt words."""
_RIGHT: Final = 2
"""Right words at most before a misspelt one, and behind it."""
_TOO_MUCH: Final = 2.0
"""What right words cost, in edits, beside which no misspelt one is looked for."""

Option = tuple[tuple[str, ...], float]
"""Words, and what it costs to read them."""
_NOTHING: Final[Option] = ((), 0.0)


class RunOns:
    """Takes words apart.

    Args:
        vocabulary: words, with how often packs say them.
        prior: returns what it costs to say a word, in edits.
        near: returns what a misspelt word may have been, and what that costs, the likeliest first.
    """

    def __init__(
        self,
        *,
        vocabulary: Mapping[str, int],
        prior: Callable[[str], float],
        near: Callable[[str], Sequence[Option]],
    ) -> None:
        self._vocabulary = vocabulary
        self._prior = prior
        self._near = near

    def is_said(self, word: str) -> bool:
        """Tell whether packs say a word, and a single letter is one."""
        return bool(self._vocabulary.get(word)) and (len(word) > 1 or word in SMALL_WORDS)

    def parted(self, word: str, *, is_clear: bool) -> Iterator[Option]:
        """Yield the words that a word may be when spaces are put into it, or put in place of letters.

        Where it is clear what else it may be, these are right letter by letter; else one is misspelt, or both of two.
        """
        size = len(word)
        ahead = self._said_ahead(word, _as_it_is)
        behind = {0: _NOTHING} if is_clear else self._said_ahead(word[::-1], _turned)
        for start, (words, cost) in ahead.items():
            for letters, (others, rest) in behind.items():
                if 0 < size - letters - start < size:
                    for middle, between in self._read(word[start : size - letters], cost + rest, is_clear=is_clear):
                        yield (*words, *middle, *others[::-1]), cost + between + rest
        if not is_clear:
            yield from self._misspelt(word)

    def _said_ahead(self, letters: str, turned: Callable[[str], str]) -> dict[int, Option]:
        """Return the cheapest right words that letters begin with, with a space behind each, by how many letters."""
        found = {0: _NOTHING}
        for start in range(len(letters)):
            if start not in found or len(found[start][0]) == _RIGHT:
                continue
            words, before = found[start]
            for end in range(start + 1, len(letters)):
                word = turned(letters[start:end])
                if self.is_said(word):
                    option = (*words, word), before + self._prior(word) + SPACE
                    for place in (end, end + 1):
                        found[place] = min(option, found.get(place, option), key=_cost)
        return found

    def _read(self, word: str, cost: float, *, is_clear: bool) -> Iterator[Option]:
        """Yield what a word between right ones, which cost something, may be."""
        if self.is_said(word):
            yield (word,), self._prior(word)
        elif not is_clear and len(word) >= _MISSPELT and cost < _TOO_MUCH:
            yield from self._near(word)

    def _misspelt(self, word: str) -> Iterator[Option]:
        """Yield the two words that a word may be, each in the likeliest reading."""
        for place in range(_MISSPELT_TOO, len(word) - _MISSPELT_TOO + 1):
            for one, cost in self._near(word[:place])[:1]:
                for start in (place, place + 1):
                    others = self._near(word[start:])[:1] if len(word) - start >= _MISSPELT_TOO else ()
                    yield from (((*one, *other), cost + SPACE + rest) for other, rest in others)


def _as_it_is(letters: str) -> str:
    return letters


def _turned(letters: str) -> str:
    return letters[::-1]


def _cost(option: Option) -> float:
    return option[1]
