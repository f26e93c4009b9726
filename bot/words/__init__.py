"""What Casefile knows of English: its words, how common they are, what they mean."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from bot.core.matching import Familiar, Language
from bot.words.lexicon import ENGLISH, EVERYDAY, Listed, Numbers, Words, lexicon
from bot.words.small_encoder import SmallEncoder
from bot.words.vectors import vectors

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator


@cache
def language() -> Language:
    """Open all that Casefile knows of English; every revision shares it."""
    known = lexicon()
    return Language(
        words=Words(known, ENGLISH, english),
        everyday=Words(known, EVERYDAY, everyday),
        familiar=Familiar(Numbers(known, "rank", with_vectors), given_names()),
        meanings=vectors(Numbers(known, "row", with_vectors)),
        encoder=SmallEncoder(),
    )


def english() -> frozenset[str]:
    """Read the words of English that are never taken for misspelt names: about 40,000, inflections among them."""
    return _read("english.txt")


def everyday() -> frozenset[str]:
    """Read the most common of them, about 4,000, which tell least about what is asked."""
    return _read("everyday.txt")


def given_names() -> Collection[str]:
    """Read given names of people, about 1,000; of those that are words, too, the ones that hardly ever mean these."""
    return Listed(_text("given_names.txt"))


def rows() -> Iterator[list[str]]:
    """Read the words that have vectors, the most common first, one vector's words after the other's."""
    with files(__package__).joinpath("vectors.txt").open(encoding="utf-8") as lines:
        yield from map(str.split, lines)


def with_vectors() -> Iterator[str]:
    """Read the words that have vectors, the most common first: about 47,000, all others among them."""
    return (word for row in rows() for word in row)


def _read(name: str) -> frozenset[str]:
    return frozenset(_text(name).split())


def _text(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")
