"""A small language for question patterns, and finding which of many patterns fit a question.

A pattern is a line of items that must follow each other:

=============  =====================================================================================
``who``        this word (a function word as it stands; any other by its meaning, see `text.concept`)
``die|leave``  one of these words
``@``          a name of the pack; ``@pc`` a name of one of these kinds (see `KIND_LETTERS`)
``#``          a number
``..``         any words, up to four
``^`` ``$``    the start or the end of the question
``!cut|chair`` none of these words anywhere in the question
=============  =====================================================================================

Between two items any number of function words and chatter may stand.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.matching.tables import CHATTER, FUNCTION_WORDS
from bot.core.matching.text import concept, stem
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

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

_SMALL: Final = FUNCTION_WORDS | CHATTER
_GAP: Final = r"(?: ~\S+)*?"
_SPECIAL: Final = {"^": r"^" + _GAP, "$": _GAP + r"(?: ~\S+)*$", "..": r"(?: \S+){0,4}?", "#": _GAP + r" \d+"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word or a name of a question, as patterns see it.

    Attributes:
        text: the word, spelling corrected; the whole name for a name.
        sense: what the word means (`text.concept` of its stem); the text itself for small words.
        kinds: letters of the kinds of entity that the name may stand for; empty for a word.
    """

    text: str
    sense: str
    kinds: str = ""

    @property
    def is_small(self) -> bool:
        """Whether the word only carries grammar or chatter."""
        return not self.kinds and self.text in _SMALL


def word_token(text: str) -> Token:
    """Return the token of a word that is no name."""
    return Token(text, text if text in _SMALL else concept(stem(text)))


def encoded(tokens: Iterable[Token]) -> str:
    """Return the tokens as the string that compiled patterns search."""
    return "".join(f" {_encoded(token)}" for token in tokens)


def _encoded(token: Token) -> str:
    if token.kinds:
        return f"@{token.kinds}"
    return f"~{token.text}" if token.is_small else token.sense


def compiled(pattern: str) -> re.Pattern[str]:
    """Return the regular expression, over `encoded` tokens, of a pattern."""
    return re.compile("".join(_compiled(item) for item in pattern.split() if not item.startswith("!")))


def _compiled(item: str) -> str:
    if item in _SPECIAL:
        return _SPECIAL[item]
    if item.startswith("@"):
        letters = item[1:]
        return _GAP + (rf" @[a-z]*[{letters}][a-z]*" if letters else r" @[a-z]+")
    return _GAP + f" (?:{'|'.join(re.escape(_encoded(word_token(word))) for word in item.split('|'))})(?= |$)"


class PatternSet:
    """Many patterns, each under a name; finds the names whose patterns fit a question."""

    def __init__(self, patterns: Mapping[str, Sequence[str]]) -> None:
        self._always: list[_Entry] = []
        self._by_word: dict[str, list[_Entry]] = {}
        for name, lines in patterns.items():
            for line in lines:
                self._add(name, line)

    def _add(self, name: str, line: str) -> None:
        entry = _Entry(name, compiled(line), _excluded(line))
        words = _rarest_item(line)
        if not words:
            self._always.append(entry)
        for word in words:
            self._by_word.setdefault(_encoded(word_token(word)), []).append(entry)

    def found(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Return the names of all patterns that fit the tokens."""
        text = encoded(tokens)
        seen = {_encoded(token) for token in tokens}
        found: set[str] = set()
        for entry in self._likely(seen):
            if entry.name not in found and entry.excluded.isdisjoint(seen) and entry.pattern.search(text):
                found.add(entry.name)
        return frozenset(found)

    def _likely(self, seen: Iterable[str]) -> Iterator[_Entry]:
        yield from self._always
        for word in seen:
            yield from self._by_word.get(word, ())


@dataclass(frozen=True, slots=True)
class _Entry:
    name: str
    pattern: re.Pattern[str]
    excluded: frozenset[str]


def _excluded(line: str) -> frozenset[str]:
    items = (item[1:] for item in line.split() if item.startswith("!"))
    return frozenset(_encoded(word_token(word)) for item in items for word in item.split("|"))


def _rarest_item(line: str) -> list[str]:
    """Return the alternatives of the item that fewest questions have, to test few patterns per question."""
    items = [item.split("|") for item in line.split() if item not in _SPECIAL and item[0] not in "@!"]
    items.sort(key=lambda words: (any(word in _SMALL for word in words), len(words)))
    return items[0] if items else []
