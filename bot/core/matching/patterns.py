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

import re
from collections import Counter
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
_SPECIAL: Final = {
    "$": r"(?: ~\S+)*$",
    "$s": r"(?: ~\S+| season| episod| movi| film| \d+| @[a-z]*s[a-z]*)*$",
    "#": r" \d+(?= |$)",
}


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
    return re.compile("".join(_compiled(item) for item in _items(pattern)))


def _items(pattern: str) -> list[str]:
    return [item for item in pattern.split() if not item.startswith("!")]


def _compiled(item: str) -> str:
    if item == "^":
        return "^"
    if item == "..":
        return r"(?: \S+){0,4}?"
    choices = "|".join(_choice(choice) for choice in item.removeprefix("+").split("|"))
    return f"(?:{choices})" if item.startswith("+") else f"{_GAP}(?:{choices})"


def _choice(choice: str) -> str:
    if choice in _SPECIAL:
        return _SPECIAL[choice]
    if choice.startswith("@"):
        return rf" @[a-z]*[{choice[1:] or 'a-z'}][a-z]*"
    return f" {re.escape(_encoded(word_token(choice)))}(?= |$)"


class PatternSet:
    """Many patterns, each under a name; finds the names whose patterns fit a question."""

    def __init__(self, patterns: Mapping[str, Sequence[str]]) -> None:
        self._always: list[_Entry] = []
        self._by_sign: dict[str, list[_Entry]] = {}
        lines = [(name, line) for name, lines in patterns.items() for line in lines]
        frequency = Counter(sign for _, line in lines for item in _items(line) for sign in _signs(item))
        for name, line in lines:
            self._add(_Entry(name, line), _rarest_item(line, frequency))

    def _add(self, entry: _Entry, signs: frozenset[str]) -> None:
        if not signs:
            self._always.append(entry)
        for sign in signs:
            self._by_sign.setdefault(sign, []).append(entry)

    def found(self, tokens: Sequence[Token]) -> frozenset[str]:
        """Return the names of all patterns that fit the tokens."""
        text = encoded(tokens)
        seen = {sign for token in tokens for sign in _signs_of(token)}
        found: set[str] = set()
        for entry in self._likely(seen):
            if entry.name not in found and entry.fits(text, seen):
                found.add(entry.name)
        return frozenset(found)

    def _likely(self, seen: Iterable[str]) -> Iterator[_Entry]:
        yield from self._always
        for sign in seen:
            yield from self._by_sign.get(sign, ())


class _Entry:
    """A pattern under its name; compiled when it is first tried, for most of two thousand wait long for their word."""

    def __init__(self, name: str, line: str) -> None:
        self.name = name
        self._line = line
        self._excluded = _excluded(line)
        self._pattern: re.Pattern[str] | None = None

    def fits(self, text: str, seen: set[str]) -> bool:
        """Tell whether it fits encoded tokens, given their signs."""
        if not self._excluded.isdisjoint(seen):
            return False
        if self._pattern is None:
            self._pattern = compiled(self._line)
        return self._pattern.search(text) is not None


def _signs_of(token: Token) -> Iterable[str]:
    """Return what an index knows a token by: the word, or each letter of a name's kinds.

    A name that may mean a show or another work excludes nothing, for both are named after their characters.
    """
    if not token.kinds:
        return [_encoded(token)]
    excluding = [] if set(token.kinds) & set("sw") else [f"!{letter}" for letter in token.kinds]
    return [*excluding, *(f"@{letter}" for letter in token.kinds)]


def _excluded(line: str) -> frozenset[str]:
    signs = (sign for item in line.split() if item.startswith("!") for sign in _signs(item[1:]))
    return frozenset(sign.replace("@", "!") for sign in signs)


def _signs(item: str) -> frozenset[str]:
    """Return the signs one of which a question must have for the item to fit; none if it may fit any question."""
    choices = item.removeprefix("+").split("|")
    if item in {"^", ".."} or not _SPECIAL.keys().isdisjoint(choices) or "@" in choices:
        return frozenset()
    words = {_encoded(word_token(choice)) for choice in choices if not choice.startswith("@")}
    return frozenset(words | {f"@{letter}" for choice in choices if choice.startswith("@") for letter in choice[1:]})


def _rarest_item(line: str, frequency: Mapping[str, int]) -> frozenset[str]:
    """Return the signs of the item that fewest questions have, to test few patterns per question."""
    items = [signs for item in _items(line) if (signs := _signs(item))]
    return min(items, key=lambda signs: _commonness(signs, frequency), default=frozenset())


def _commonness(signs: frozenset[str], frequency: Mapping[str, int]) -> tuple[bool, bool, int]:
    """Return how common it is, the least first: content words, names, small words; then by what patterns mention."""
    return (
        any(sign.startswith("~") for sign in signs),
        any(sign.startswith("@") for sign in signs),
        sum(frequency[sign] for sign in signs),
    )
