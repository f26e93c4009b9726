"""What Casefile knows of English: its words, how common they are, what they mean."""

from __future__ import annotations

from functools import cache
from importlib.resources import files

from bot.core.matching import Familiar, Language
from bot.words.vectors import vectors


@cache
def language() -> Language:
    """Read all that Casefile knows of English; every revision shares it."""
    meanings = vectors()
    same = {word: word for word in meanings}  # all of them have vectors, and need not be in memory twice
    words, common = (frozenset(same.get(word, word) for word in some) for some in (english(), everyday()))
    return Language(words=words, everyday=common, familiar=Familiar(meanings), meanings=meanings)


def english() -> frozenset[str]:
    """Read the words of English that are never taken for misspelt names: about 40,000, inflections among them."""
    return _read("english.txt")


def everyday() -> frozenset[str]:
    """Read the most common of them, about 4,000, which tell least about what is asked."""
    return _read("everyday.txt")


def _read(name: str) -> frozenset[str]:
    return frozenset(files(__package__).joinpath(name).read_text(encoding="utf-8").split())
