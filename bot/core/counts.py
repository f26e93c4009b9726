"""Finds numbers that tell how far a story goes, such as "the fourth victim"."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.lint import HARMLESS, Overlap, may_say, stem, stems
from bot.core.names import words
from bot.core.position import earliest, implies
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_CARDINALS: Final = "two three four five six seven eight nine ten eleven twelve".split()
_ORDINALS: Final = "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_NUMBERS: Final = {
    **{word: (number, False) for number, word in enumerate(_CARDINALS, 2)},
    **{word: (number, True) for number, word in enumerate(_ORDINALS, 2)},
}
_DIGITS: Final = re.compile(r"(\d{1,2})(st|nd|rd|th)?")
# A quick look that spares most texts the slow one; quick because it begins with a space.
_NUMBERED: Final = re.compile(rf" (?:{'|'.join(_NUMBERS)}|\d{{1,2}}(?:st|nd|rd|th)?)\s")
_PHRASE: Final = re.compile(r"[.,;:!?()\u2013\u2014\n]+\s*")
# What makes something known, as in "the murders", and stands in "two of the" and "8 of her 10".
_DETERMINERS: Final = frozenset("all her his its our the their them these those your".split())
# What begins something else, which the number does not count.
_BREAKS: Final = frozenset(
    """
    a after an and at because before but by during for from her his in into its later my of on or out over since than
    that the their through to until when where which while with without
    """.split()
)
# What is counted without telling anything: time and measures, "ten minutes".
_MEASURES: Final = frozenset(
    """
    actor actors award awards book books century copies day days degrees dollars dozen euros hour hours household
    households hundred kilometres language languages metre metres mile miles million millions minute minutes month
    months night nights novel novels per percent point points pound pounds review reviews star stars thousand time
    times version versions volume volumes vote votes week weeks year years
    """.split()
)
# Events whose number tells by itself how much has happened.
_EVENTS: Final = frozenset(
    map(
        stem,
        """
        abducted abduction arrest arrests beheaded betrayal betrayals bodies body casualties casualty corpse corpses
        death deaths die drown executed execution explosion explosions funeral funerals hostage hostages kidnapped
        kidnapping marry murder murders poisoned stabbed strangled suicide suicides survivor survivors victim victims
        """.split(),
    )
)
_REACH: Final = 2
"""Words with a meaning behind a number among which what it counts is looked for: "three unsolved murders"."""


class Count(NamedTuple):
    """A number and a word that it may count.

    Attributes:
        number: 2 or more.
        is_ordinal: whether it is one of a row, such as "fourth".
        word: in lower case.
        said: from the number to the word.
    """

    number: int
    is_ordinal: bool
    word: str
    said: str


def counts(text: str) -> Iterator[Count]:
    """Yield what a text counts, in reading order."""
    folded = f" {text.casefold()}"
    for phrase in _PHRASE.split(folded) if _NUMBERED.search(folded) else ():
        plain = words(phrase)
        for place, word in enumerate(plain):
            number = _number(word)
            if number is not None:
                for end in _counted(plain, place + 1):
                    yield Count(*number, plain[end], " ".join(plain[place : end + 1]))


class Counted:
    """What the texts of a pack count.

    Args:
        texts: what the pack tells; titles among them.
        names: texts whose words give nothing away.
    """

    def __init__(self, texts: Iterable[Guarded], names: Iterable[str]) -> None:
        self._texts = [(text_for_matching(text).casefold(), text.revealed) for text in texts]
        self._names = names
        self._known: dict[str, frozenset[Position | None]] = {}
        self._anew: dict[str, frozenset[Position | None]] = {}

    def overlap(self, text: Guarded) -> Overlap | None:
        """Return what a text counts that only later text counts or tells of, or ``None``."""
        for count in counts(text_for_matching(text)):
            later = self._later(count, text.revealed)
            if later is not None:
                return Overlap(count.said, later)
        return None

    def _later(self, count: Count, revealed: Position | None) -> Position | None:
        """Return when the first later text tells what a count tells, or ``None`` where that is no secret."""
        found = stem(count.word)
        numbers = self._numbers.get(found, ())
        if not (numbers or found in _EVENTS) or found in self._harmless:
            return None
        # Where the story counts, too, the number tells something if it goes as far.
        at = {one for other, one in numbers if _reaches(count, other)} if numbers else self._told_anew(found)
        beyond = [one for one in at if not implies(revealed, one)]
        is_free = bool(numbers) and found in _EVENTS
        return earliest(*beyond) if beyond and (is_free or not self._is_known(found, revealed)) else None

    @cached_property
    def _harmless(self) -> frozenset[str]:
        return stems(self._names)

    @cached_property
    def _numbers(self) -> Mapping[str, list[tuple[Count, Position | None]]]:
        """How far hidden texts count, by the stem of what they count."""
        found: dict[str, list[tuple[Count, Position | None]]] = {}
        for text, revealed in self._texts:
            for count in counts(text) if revealed is not None else ():
                found.setdefault(stem(count.word), []).append((count, revealed))
        return found

    def _is_known(self, found: str, revealed: Position | None) -> bool:
        """Tell whether a text that shows so early says a stem without counting it."""
        if found not in self._known:
            said = (at for text, at in self._texts if may_say(text, found) and _says_plainly(text, found))
            self._known[found] = frozenset(_until_start(said))
        return any(implies(revealed, one) for one in self._known[found])

    def _told_anew(self, found: str) -> Collection[Position | None]:
        """Return from when on hidden texts say a stem, but for those that mean what is known: "the murders"."""
        if found not in self._anew:
            hidden = ((text, at) for text, at in self._texts if at is not None)
            said = (at for text, at in hidden if may_say(text, found) and _says_anew(text, found))
            self._anew[found] = frozenset(said)
        return self._anew[found]


def _until_start(positions: Iterable[Position | None]) -> Iterator[Position | None]:
    """Yield positions up to the first that is the start, before which there is none."""
    for position in positions:
        yield position
        if position is None:
            return


def _says_plainly(text: str, found: str) -> bool:
    counted = {count.word for count in counts(text)}
    return any(stem(word) == found and word not in counted for word in words(text))


def _says_anew(text: str, found: str) -> bool:
    plain = words(text)
    return any(
        stem(word) == found and _DETERMINERS.isdisjoint(plain[max(0, place - _REACH) : place])
        for place, word in enumerate(plain)
    )


def _reaches(count: Count, other: Count) -> bool:
    """Tell whether a count goes as far as another; "two sisters" may well be the two sisters."""
    return other.number < count.number or (other.number == count.number and other.is_ordinal)


def _number(word: str) -> tuple[int, bool] | None:
    """Return a number from 2 on and whether it is one of a row, or ``None``."""
    digits = _DIGITS.fullmatch(word)
    if digits is None:
        return _NUMBERS.get(word)
    number = int(digits[1])
    return (number, digits[2] is not None) if number > 1 else None


def _counted(plain: Sequence[str], start: int) -> Iterator[int]:
    """Yield the places of words that a number before a place may count."""
    if plain[start : start + 1] == ["of"]:
        start += 1
        while start < len(plain) and (plain[start] in _DETERMINERS or _number(plain[start]) is not None):
            start += 1
    found = 0
    for place in range(start, len(plain)):
        if plain[place] in _BREAKS or plain[place] in _MEASURES or found == _REACH:
            return
        if plain[place] not in HARMLESS:
            found += 1
            yield place
