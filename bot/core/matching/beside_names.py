"""Reading misspelt words by the names beside them: "echo vwlle" goes on as a name, "jack eani" has no other one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from bot.core.matching.readings import Reading

_ANOTHER: Final = 0.8
"""What it costs, in edits, to read somebody's name where somebody else is named."""
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
        self._begun: dict[int, set[str]] = {}
        for start, word in enumerate(written):
            for name in names.beginning(word):
                self._begin(name, start)

    def _begin(self, name: tuple[str, ...], start: int) -> None:
        """Note with what a name goes on that begins somewhere."""
        for place, (word, right) in enumerate(zip(self._written[start:], name, strict=False), start):
            if place > start:
                self._begun.setdefault(place, set()).add(right)
            if word != right:
                break

    def going_on(self, place: int) -> Collection[str]:
        """Return the words with which names go on at a place, as far as they were written before it."""
        return self._begun.get(place, ())

    def weighed(self, readings: Iterable[Reading]) -> list[Reading]:
        """Return readings of some of the words with what they cost beside the names."""
        return [
            reading
            if reading.words == self._written[reading.start : reading.end]
            else reading._replace(cost=reading.cost + self._cost(reading))
            for reading in readings
        ]

    def _cost(self, reading: Reading) -> float:
        start, end, words, _ = reading
        cost = 0.0
        # "Madie bosch" may well be somebody, so that what stands before a name is no other one.
        if self._named and end not in self._named and any(map(self._is_somebody, words)):
            cost += _ANOTHER
        if words[0] in self._begun.get(start, ()):
            cost += _GOES_ON
        if end < len(self._written) and self._names.has_pair(words[-1], self._written[end]):
            cost += _GOES_ON
        return cost
