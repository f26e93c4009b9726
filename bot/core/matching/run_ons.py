"""Putting spaces where they were meant: into what ran together and between words, with typing errors in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.pool import SHORT
from bot.core.matching.readings import is_worthwhile
from bot.core.matching.slips import LOST, MOST_OFTEN, SAID_OFTEN, SPACE, SWAPPED
from bot.core.matching.tables import FUNCTION_WORDS, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

SMALL_WORDS: Final = FUNCTION_WORDS | QUESTION_WORDS
_MISSPELT: Final = 4
"""Letters at least of a misspelt word between right ones; shorter ones are like too many words."""
_MISSPELT_TOO: Final = 3
"""Letters at least of each of two misspelt words."""
_RIGHT: Final = 2
"""Right words at most before a misspelt one, and behind it."""
_TOO_MUCH: Final = 3.4
"""What right words cost, in edits, beside which no misspelt one is looked for."""
_LEAST_SLIP: Final = min(LOST, SWAPPED) + SAID_OFTEN * MOST_OFTEN
"""What the least slip costs that makes a word of one that packs say most often."""

_PARTED: Final = SPACE + 0.7
"""What it costs to part a word in two: a strange word is soon two others, said so often that they cost little."""

Option = tuple[tuple[str, ...], float]
"""Words, and what it costs to read them."""
_NOTHING: Final[Option] = ((), 0.0)


class RunOns:
    """Takes words apart, and puts letters back that crossed to a neighbour.

    Args:
        vocabulary: words, with how often packs say them.
        prior: returns what it costs to say a word, in edits.
        near: returns what a misspelt part of a word may have been, and what that costs, the likeliest first.
        one_edit_away: returns what a misspelt word may have been, and what that costs.
    """

    def __init__(
        self,
        *,
        vocabulary: Mapping[str, int],
        prior: Callable[[str], float],
        near: Callable[[str], Sequence[Option]],
        one_edit_away: Callable[[str], Iterable[Option]],
    ) -> None:
        self._vocabulary = vocabulary
        self._prior = prior
        self._near = near
        self._one_edit_away = one_edit_away

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

    def crossed(self, pair: tuple[str, str], least: float, is_clear: Callable[[], bool]) -> Iterator[Option]:
        """Yield the words that two neighbours may be when a letter or the space between them is put elsewhere.

        They are just what packs say, or with an edit in one of them if not all is right.

        Args:
            pair: the neighbours.
            least: what they cost, read one by one; what costs so much more that it is no use is left out.
            is_clear: tells whether it is so clear what they are that these are right letter by letter.
        """
        one, other = pair
        for words in ((one + other,), (one[:-1], one[-1] + other), (one + other[0], other[1:])):
            said = [self.is_said(word) for word in words]
            if all(said):
                yield words, SPACE + sum(map(self._prior, words))
            elif _is_one_wrong(words, said):
                wrong = said.index(False)
                before, after = words[:wrong], words[wrong + 1 :]
                rest = SPACE + sum(map(self._prior, (*before, *after)))
                if is_worthwhile(rest + _LEAST_SLIP, len(words), least) and not is_clear():
                    for near, cost in self._one_edit_away(words[wrong]):
                        yield (*before, *near, *after), rest + cost

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
                    option = (*words, word), before + self._prior(word) + _PARTED
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
                    yield from (((*one, *other), cost + _PARTED + rest) for other, rest in others)


def _is_one_wrong(words: tuple[str, ...], said: Sequence[bool]) -> bool:
    """Tell whether one of some words is not said, and long enough to tell what it was meant to be."""
    return said.count(False) == 1 and len(words[said.index(False)]) > SHORT and min(map(len, words)) > 1


def _as_it_is(letters: str) -> str:
    return letters


def _turned(letters: str) -> str:
    return letters[::-1]


def _cost(option: Option) -> float:
    return option[1]
