"""Titles of episodes that are common words, too: "home" is one in "who wrote home", none in "does she go home"."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from bot.core.matching.text import plain_words
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.core.model import Pack

_ARTICLES: Final = frozenset({"", "the", "a", "an"})
_BEFORE: Final = frozenset(
    """in during episode ep chapter called titled named watch watched directed direct wrote write after before since
    from""".split()
)
_BEHIND: Final = frozenset(
    """episode ep chapter about air airs aired airing come comes came out release released premiere premiered date
    recap plot summary synopsis review reviews title called named directed director written writer runtime rating
    score""".split()
)
_BEFORE_OF: Final = _BEHIND | frozenset("name end ending start beginning opening finish events".split())
"""What is asked of an episode: there may be "a lot of blood" elsewhere."""
_JOB: Final = "pilot"
"""What fans call the first episode of any show is a job, too."""
_BEFORE_PILOT: Final = _BEFORE | frozenset(
    """of the and or is was are did does will can has when how what show series season tv television original double
    first for on at with until till by to than""".split()
)
_BEFORE_JOB: Final = frozenset({"is", "was", "are", "were"})
_PLAYING: Final = frozenset({"play", "plays", "played", "portrays", "portrayed"})
_SHOWS: Final = frozenset("the this that a show series season programme program it".split())
"""Words of what has a pilot episode; a ship has another pilot."""


class Titles:
    """The titles and other names of the episodes of some packs that are common words.

    Args:
        packs: whose they are.
        common: common words.

    Attributes:
        names: all of them, in words, with their articles and without.
    """

    def __init__(self, packs: Iterable[Pack], common: Collection[str]) -> None:
        self._shows: set[str] = set()
        self.names: set[tuple[str, ...]] = set()
        for pack in packs:
            self._shows.update(name[-1] for name in map(plain_words, (pack.name, *pack.aliases)) if name)
            episodes = (entity for entity in pack.entities if entity.kind is Kind.EPISODE)
            for alias in chain.from_iterable((entity.name, *entity.aliases) for entity in episodes):
                *article, last = plain_words(text_for_matching(alias)) or ("",)
                if last in common and " ".join(article) in _ARTICLES:
                    self.names |= {(*article, last), (last,)}

    def may_be(self, words: Sequence[str], start: int, end: int) -> bool:
        """Tell whether some words, where they are a title that is a common word, stand as one, see `_is_title`."""
        return tuple(words[start:end]) not in self.names or _is_title(words, start, end, self._shows)


def _is_title(words: Sequence[str], start: int, end: int, shows: Collection[str]) -> bool:
    """Tell whether a common word stands where titles of episodes stand, or is all that is said.

    Args:
        words: of a text, folded, none with a capital.
        start: place of the word, or of its article.
        end: place behind it.
        shows: last words of the names of shows.
    """
    before = words[start - 1] if start else ""
    behind = words[end] if end < len(words) else ""
    if behind in _BEHIND or end - start == len(words):
        return True
    if words[end - 1] != _JOB:
        return before in _BEFORE or (before == "of" and start > 1 and words[start - 2] in _BEFORE_OF)
    if behind == "of" and not _SHOWS.union(shows).issuperset(words[end + 1 : end + 3]):
        return False
    if end - start == 1:
        return not before or before.isdigit() or before in _BEFORE_PILOT or before in shows
    is_who = before in _BEFORE_JOB and start > 1 and words[start - 2] == "who"
    return not (is_who or before in _PLAYING)
