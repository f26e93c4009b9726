"""The words of people's names, each of which may stand for the whole."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.core.folding import fold
from bot.core.matching.text import (
    APOSTROPHES,
    IS_REWRITTEN,
    is_han,
    is_unspaced,
    plain_text,
    plain_words,
    written_out,
)
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.matching.text import Synonyms
    from bot.core.model import Pack

HONORIFICS: Final = frozenset(
    """mr mrs ms miss dr doctor sir lady lord king queen prince princess captain lieutenant sergeant detective
    officer agent inspector commissioner sheriff mayor president professor father mother sister brother saint
    st jr sr ii iii iv the of von van de la el lo le di da du del""".split()
)
_TITLES_AND_SURNAMES: Final = frozenset({"king", "lord", "prince", "queen", "saint"})
_SAME: Final = {
    word: group
    for group in (("father", "dad", "daddy"), ("mother", "mom", "mum"), ("grandmother", "grandma"), ("kid", "child"))
    for word in group
}
"""Of a word for a relative, all that mean the same."""
_EPISODE: Final = ("episode", "ep", "one")
"""What fans call an episode behind what happens in it: "the snow one"."""
_PLACES: Final = frozenset("first last next final new newest latest pilot second third fourth fifth".split())
"""What comes in an order; "the last one" may be anything."""
_BETWEEN_PARTS: Final = re.compile(r"[\s\u30a0\u30fb]+")
PEOPLE: Final = frozenset({Kind.PERSON, Kind.CHARACTER})
"""Whose names' parts are names, too."""


def standing_alone(packs: Iterable[Pack]) -> Iterator[str]:
    """Yield the words each of which is a name of a show, a person or a character, or a part of one."""
    for pack in packs:
        people = [entity for entity in pack.entities if entity.kind in PEOPLE]
        names = (text_for_matching(name) for entity in people for name in (entity.name, *entity.aliases))
        for name in (pack.name, *pack.aliases, *names):
            written = plain_words(name)
            yield from written if len(written) == 1 else ()
        for entity in people:
            yield from (part[0] for part in parts(text_for_matching(entity.name)) if not is_initial(part[0]))


def parts(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name; of a script without spaces between words, what stands between spaces or dots."""
    for part in _BETWEEN_PARTS.split(name):
        written = plain_words(part)
        if len(written) > 1 and all(map(is_unspaced, written)):
            yield written
        else:
            yield from ((word,) for word in written)


def without_titles(name: str, common: Collection[str]) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name as `parts` does, but no titles; "king" is one in "goblin king", none in "astrid king".

    Args:
        name: of a person or a character.
        common: common words.
    """
    words = list(parts(name))
    for place, part in enumerate(words, start=1):
        may_be_surname = part[0] in _TITLES_AND_SURNAMES and 1 < place == len(words)
        is_title = len(part) == 1 and part[0] in HONORIFICS
        if not is_title or (may_be_surname and not (words[0][0] in HONORIFICS or words[0][0] in common)):
            yield part


def as_written(name: str, synonyms: Synonyms) -> Iterator[tuple[str, ...]]:
    """Yield the words of a name as they stand, and as a question with that name is read: "the episode 1"."""
    plain = plain_words(name)
    yield plain
    if has_apostrophe := any(sign in name for sign in APOSTROPHES):
        yield plain_words("".join(letter for letter in name if letter not in APOSTROPHES))
    if len(plain) > 1 or has_apostrophe:
        yield written_out(name, synonyms)
    if IS_REWRITTEN.search(fold(name)):
        yield tuple(plain_text(name, synonyms))


def said_otherwise(name: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield a name whose last word is said otherwise: of "jake's mom", "jake's mother"."""
    *whose, last = name
    if whose:
        same = _EPISODE if last == _EPISODE[0] and whose[-1] not in _PLACES else _SAME.get(last, ())
        yield from ((*whose, word) for word in same if word != last)


def is_initial(word: str) -> bool:
    """Tell whether a word is a letter that stands for a name; a Chinese character is a word."""
    return len(word) == 1 and not is_han(word)
