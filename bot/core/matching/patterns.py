"""A small language for question patterns, and finding which of many patterns fit a question.

A pattern is a line of items that must follow each other:

=============  =====================================================================================
``who``        this word (a function word as it stands; any other by its meaning, see `text.concept`)
``die|leave``  one of these (words, names, numbers or ends)
``@``          a name of the pack; ``@pc`` a name of one of these kinds (see `KIND_LETTERS`)
``#``          a number
``..``         any words, up to four
``^`` ``$``    the start or the end of the question
``$s``         the end but for the show, a season or an episode: "… in season 2 of ballard"
``!cut|set``   none of these words anywhere in the question
``+play``      this item at once, with nothing between
=============  =====================================================================================

Between two items any number of function words and chatter may stand.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, lru_cache, partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.signs import ANYTHING, Line
from bot.core.matching.tables import CHATTER, FUNCTION_WORDS
from bot.core.matching.text import sense_of, stem
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

KIND_LETTERS: Final = {
    Kind.PERSON: "p",
    Kind.CHARACTER: "c",
    Kind.SHOW: "s",
    Kind.RATING_SOURCE: "r",
    Kind.WORK: "w",
    Kind.EPISODE: "e",
    Kind.PLACE: "l",
    Kind.ORGANISATION: "o",
    Kind.THING: "t",
}

SMALL: Final = FUNCTION_WORDS | CHATTER
"""English words that only carry grammar or chatter."""
_NOTHING: Final = frozenset[str]()
"""One for all: Python makes another empty set, of 200 bytes, each time."""
_FRAMES: Final = 50_000
"""Questions, apart from their names, whose patterns are remembered."""
UNHEARD: Final = "\0"
"""Ends the code of a word that must be strange to the index; no word of an ask holds it."""


class Token(NamedTuple):
    """A word or a name of a question, as patterns see it.

    Attributes:
        text: the word, spelling corrected; the whole name for a name.
        sense: what the word means (`text.concept` of its stem); the text itself for small words and names.
        code: what patterns and comparisons know it by: its sense; ``~`` and a small word; ``@`` and a name's kinds.
    """

    text: str
    sense: str
    code: str

    @property
    def is_name(self) -> bool:
        """Whether it is a name."""
        return self.code[0] == "@"

    @property
    def tells(self) -> bool:
        """Whether it tells what is asked: neither a name nor a number, and more than grammar or chatter."""
        return self.code[0] not in "@~" and not self.text.isdigit()

    @property
    def is_small(self) -> bool:
        """Whether the word only carries grammar or chatter."""
        return self.code[0] == "~"


def word_token(text: str, small: Collection[str] = SMALL) -> Token:
    """Return the token of a word that is no name, given the words that only carry grammar or chatter."""
    if text in small:
        return Token(text, text, f"~{text}")
    sense = sense_of(text)
    return Token(text, sense, sense)


def unheard(token: Token) -> Token:
    """Return the token of a word as if no ask had it, whatever asks have."""
    return token._replace(code=f"{token.code}{UNHEARD}")


def name_token(name: str, kinds: str) -> Token:
    """Return the token of a name, given the letters of the kinds of entity that it may stand for."""
    return Token(name, name, f"@{kinds}")


def _items(pattern: str) -> list[str]:
    return [item for item in pattern.split() if not item.startswith("!")]


class PatternSet:
    """Many patterns, each under a name; finds the names whose patterns fit a question."""

    def __init__(self, patterns: Mapping[str, Sequence[str]]) -> None:
        self._always: list[_Entry] = []
        self._by_sign: dict[str, list[_Entry]] = {}
        lines = [(name, line, _needed(line)) for name, lines in patterns.items() for line in lines]
        frequency = Counter(sign for _, _, needed in lines for signs in needed for sign in signs)
        common = cache(partial(_commonness, frequency))
        for name, line, needed in lines:
            self._add(_Entry(name, line), min(needed, key=common, default=()))
        self._behind = _behind(line for _, line, _ in lines)
        for asked_often in (_signs, _code, stem):  # and hardly ever again, for all the room that it takes
            asked_often.cache_clear()
        self._found = lru_cache(_FRAMES)(self._find)
        self._same = lru_cache(_FRAMES)(frozenset[str])  # most are the same few, kept once

    def _add(self, entry: _Entry, signs: Sequence[str]) -> None:
        if not signs:
            self._always.append(entry)
        for sign in signs:
            self._by_sign.setdefault(sign, []).append(entry)

    def found(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Return the names of all patterns that fit the tokens."""
        return self.found_in(tuple([token.code for token in tokens]))

    def found_in(self, codes: tuple[str, ...]) -> frozenset[str]:
        """Return the names of all patterns that fit tokens, given their codes."""
        # Names of the same kinds read alike to a pattern, so that most asks about them have been read before.
        return self._found(codes)

    def behind(self, sign: str) -> str:
        """Return the signs that some pattern has right behind a sign (see `shown`), each between spaces."""
        return self._behind.get(sign, "")

    def _find(self, codes: tuple[str, ...]) -> frozenset[str]:
        line = Line(codes)
        found: set[str] = set()
        for entry in self._likely(line.seen):
            if entry.name not in found and entry.fits(line):
                found.add(entry.name)
        return self._same(frozenset(found))

    def _likely(self, seen: Iterable[str]) -> Iterator[_Entry]:
        yield from self._always
        for sign in seen:
            yield from self._by_sign.get(sign, ())


class _Entry:
    """A pattern under its name; read when it first may fit, for most of four thousand wait long for their words.

    Args:
        name: see there.
        line: the pattern.
    """

    __slots__ = ("_excluded", "_line", "_needed", "_steps", "name")

    def __init__(self, name: str, line: str) -> None:
        self.name = name
        self._line = line
        self._excluded = _NOTHING
        self._needed: Sequence[Sequence[str]] | None = None
        self._steps: Sequence[Sequence[str]] | None = None

    def fits(self, line: Line) -> bool:
        """Tell whether it fits the codes of some tokens."""
        if self._needed is None:
            self._excluded = _excluded(tuple(item for item in self._line.split() if item.startswith("!")))
            self._needed = _needed(self._line)
        if not self._excluded.isdisjoint(line.seen):
            return False
        for signs in self._needed:
            if line.seen.isdisjoint(signs):
                return False
        if self._steps is None:
            needed = iter(self._needed)
            self._steps = [_step(item, needed) for item in _items(self._line)]
        return line.has(self._steps)


def _step(item: str, needed: Iterator[Sequence[str]]) -> Sequence[str]:
    """Return the signs that one token has to have one of, behind "+" where it must follow at once; "^" and ".." alone.

    Of an item that does not fit everything, these are the next ones that are needed; they are many, and kept once.
    """
    if item in {"^", ".."}:
        return (item,)
    plain = next(needed) if _signs(item) else _all_signs(item)
    return ("+", *plain) if item[0] == "+" else plain


def _needed(line: str) -> list[tuple[str, ...]]:
    """Return of each item of a pattern that does not fit everything the signs one of which it needs."""
    return [signs for item in _items(line) if (signs := _signs(item))]


def _behind(lines: Iterable[str]) -> dict[str, str]:
    """Return the signs that some pattern has right behind each sign, between spaces, which take least room."""
    found: dict[str, list[tuple[str, ...]]] = {}  # sets of all signs would take two megabytes
    for one, other in chain.from_iterable(pairwise(_items(line)) for line in lines):
        # What is about any word, or about where a question begins, says nothing about this one.
        for sign in _signs(one):
            found.setdefault(sign, []).append(_signs(other))
    return {sign: f" {' '.join(sorted(set(chain.from_iterable(behind))))} " for sign, behind in found.items()}


@cache
def _excluded(items: tuple[str, ...]) -> frozenset[str]:
    """Return the signs none of which a question may have, given the items that say so; many patterns share them."""
    signs = (sign for item in items for sign in _signs(item[1:]))
    return frozenset(sign.replace("@", "!") for sign in signs)


@cache
def _signs(item: str) -> tuple[str, ...]:
    """Return the signs one of which a question must have for the item to fit; none if it may fit any question."""
    choices = item.removeprefix("+").split("|")
    return () if item in {"^", ".."} or not ANYTHING.isdisjoint(choices) else _all_signs(item)


def _all_signs(item: str) -> tuple[str, ...]:
    """Return the signs of all choices of an item; of those that do not need any, themselves."""
    return tuple(dict.fromkeys(chain.from_iterable(map(_signs_of_choice, item.removeprefix("+").split("|")))))


def _signs_of_choice(choice: str) -> Sequence[str]:
    if choice in ANYTHING:
        return [choice]
    return [f"@{letter}" for letter in choice[1:]] if choice[0] == "@" else [_code(choice)]


@cache
def _code(word: str) -> str:
    return word_token(word).code


def _commonness(frequency: Mapping[str, int], signs: Iterable[str]) -> tuple[bool, bool, int]:
    """Return how common it is, the least first: content words, names, small words; then by what patterns mention."""
    kinds = {sign[0] for sign in signs}
    return "~" in kinds, "@" in kinds, sum([frequency[sign] for sign in signs])
