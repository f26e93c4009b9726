"""Reading misspelt words by the names beside them: "echo vwlle" goes on as a name, "jack eani" has no other one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from bot.core.matching.readings import Reading

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

_ANOTHER: Final = 0.8
"""What it costs, in edits, to read somebody's name where somebody else is named."""
_A_THING: Final = 0.8
"""What it costs to read somebody's name behind an article, where things are named: "the bart" was no Bert."""
_ARTICLES: Final = frozenset({"the", "a", "an"})
_GOES_ON: Final = -0.8
"""What it costs to read what makes a name of several words, together with a word beside it."""


class KnownNames(Protocol):
    """The names of some packs that are no spoilers."""

    @property
    def words(self) -> Collection[str]:
        """Every word that occurs in a name."""

    def is_somebody(self, word: str) -> bool:
        """Tell whether a word alone is the name of a person or a character."""

    def has_pair(self, one: str, other: str) -> bool:
        """Tell whether some name has the second word right behind the first."""

    def beginning(self, word: str) -> Iterable[tuple[str, ...]]:
        """Return the names that begin with a word, if these are few."""


class BesideNames:
    """What the names among some words tell of the words beside them.

    Args:
        written: the words.
        names: of the packs.
        is_somebody: tells whether a word is a name of a person or a character.
        common: words that may be meant although they are names.
    """

    def __init__(
        self, written: Sequence[str], names: KnownNames, is_somebody: Callable[[str], bool], common: Collection[str]
    ) -> None:
        self._written = tuple(written)
        self._names = names
        self._is_somebody = is_somebody
        self._named = {place for place, word in enumerate(written) if is_somebody(word) and word not in common}
        self._in_names = {place for place, word in enumerate(written) if word in names.words}
        self._going_on: dict[int, set[str]] = {}

    def going_on(self, place: int) -> set[str]:
        """Return the words with which names go on at a place that the words before it begin."""
        found = self._going_on.get(place)
        if found is None:  # most places are never asked for, and its words may begin dozens of names
            found = self._going_on[place] = set(self._behind(place))
        return found

    def _behind(self, place: int) -> Iterator[str]:
        """Yield the words that names have where those before a place are the words before it."""
        start = place - 1
        while start in self._in_names:
            begun = self._written[start:place]
            for name in self._names.beginning(begun[0]):
                if len(name) > len(begun) and name[: len(begun)] == begun:
                    yield name[len(begun)]
            start -= 1

    def weighed(self, readings: Iterable[Reading]) -> list[Reading]:
        """Return readings of some of the words with what they cost beside the names."""
        return list(map(self._weighed, readings)) if self._named or self._in_names else list(readings)

    def _weighed(self, reading: Reading) -> Reading:
        start, end, words, cost = reading
        if words == self._written[start:end]:
            return reading
        added = 0.0
        # "Madie bosch" may well be somebody, so that what stands before a name is no other one.
        if self._named and end not in self._named and any(map(self._is_somebody, words)):
            added += _ANOTHER
        elif self._is_somebody_a_thing(start, words):
            added += _A_THING
        if words[0] in self.going_on(start):
            added += _GOES_ON
        if end in self._in_names and self._names.has_pair(words[-1], self._written[end]):
            added += _GOES_ON
        return Reading(start, end, words, cost + added) if added else reading

    def _is_somebody_a_thing(self, start: int, words: Sequence[str]) -> bool:
        """Tell whether readings at a place are somebody's name behind an article that is no part of it: "the bosch"."""
        article = self._written[start - 1] if start > 0 else ""
        is_role = any(self._names.has_pair(one, words[0]) for one in _ARTICLES)
        return article in _ARTICLES and not is_role and all(map(self._is_somebody, words))
