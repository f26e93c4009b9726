"""Finds names and aliases that only make sense after a reveal, such as "the killer"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.lint import HARMLESS, Overlap, may_say, stem, stems
from bot.core.names import words, written_words
from bot.core.position import earliest, implies
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Container, Iterator, Sequence

    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_INDEFINITE: Final = frozenset({"a", "an"})
_ARTICLES: Final = _INDEFINITE | {"the"}
_DEFINITE: Final = frozenset({"that", "the", "this"})
# What makes somebody what follows, as in "is the killer", "becomes the traitor", "unmasked as the mole".
_COPULAS: Final = frozenset("am are as be became become becomes been being is was were".split())
_BEFORE: Final = 2
"""Words before a description among which a copula is looked for: "is really the killer"."""
_SHORTEST: Final = 3
"""Letters; a word with fewer carries grammar, or tells nothing."""


@dataclass(frozen=True, slots=True)
class Described:
    """What a pack tells of an entity.

    Attributes:
        name: what it is called.
        aliases: what else it is called.
        told: what is told of it: texts of its own entry and of facts about it.
        titles: what asks for that.
        harmless: stems of words that give nothing away.
    """

    name: Guarded
    aliases: Sequence[Guarded]
    told: Sequence[Guarded]
    titles: Sequence[Guarded]
    harmless: Container[str]

    def overlap_of_name(self) -> Overlap | None:
        """Return what the name says that only later text about the entity says, in lower case, or ``None``."""
        return self._overlap(self.name, self.told, own=frozenset())

    def overlap(self, alias: Guarded) -> Overlap | None:
        """Return what an alias says that only later text about the entity says, or ``None``.

        A later text that merely calls the entity so ("the postman drowns") does not count.
        """
        # Whatever is told of somebody says the name.
        return self._overlap(alias, (*self.told, *self.aliases), own=stems([text_for_matching(self.name)]))

    def _overlap(self, name: Guarded, told: Sequence[Guarded], own: Collection[str]) -> Overlap | None:
        hidden = (text for text in told if text.revealed is not None and not implies(name.revealed, text.revealed))
        later = [(text, text_for_matching(text).casefold()) for text in hidden]
        for word in words(text_for_matching(name)) if later else ():
            if len(word) < _SHORTEST or word in HARMLESS or stem(word) in own:
                continue
            likely = (text for text, folded in later if may_say(folded, stem(word)))
            at = [text.revealed for text in likely if self._says(text, word, name)]
            revealed = earliest(*at) if at else None
            if revealed is not None and not self._is_harmless(stem(word), name.revealed):
                return Overlap(word, revealed)
        return None

    def _says(self, text: Guarded, word: str, name: Guarded) -> bool:
        if any(text is alias for alias in self.aliases):
            # A hidden alias says the same where this name says all of it and perhaps more.
            said = _content(text)
            return stem(word) in said and said <= _content(name)
        return stem(word) in _described(
            written_words(text_for_matching(text)), words(text_for_matching(name)), is_name=name is self.name
        )

    def _is_harmless(self, said: str, revealed: Position | None) -> bool:
        """Tell whether a word gives nothing away, or text that shows whenever the name does says it, too."""
        texts = (text_for_matching(one) for one in (*self.told, *self.titles) if implies(revealed, one.revealed))
        return said in self.harmless or any(said in stems([text]) for text in texts)


def _content(text: Guarded) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text_for_matching(text)) if word not in HARMLESS)


def _described(said: Sequence[str], name: Sequence[str], *, is_name: bool) -> frozenset[str]:
    """Return the stems of a text's words, but for those with a capital letter and those that only call somebody so.

    A capital letter makes a name, which tells something only where the text is about names: "her real name is Anna".
    """
    plain = [word.casefold() for word in said]
    mentioned = set(_mentions(plain, said, name[1:] if name[0] in _ARTICLES else name))
    return frozenset(
        stem(word)
        for place, word in enumerate(plain)
        if place not in mentioned
        and (said[place].islower() or (not is_name and "name" in plain[max(0, place - _BEFORE) : place]))
    )


def _mentions(plain: Sequence[str], said: Sequence[str], name: Sequence[str]) -> Iterator[int]:
    """Yield the places of words by which a text calls somebody, rather than saying who or what somebody is.

    That is the whole name, or "the" and a part of it.
    """
    start = 0
    while start < len(plain):
        end = start
        while end < len(plain) and plain[end] in name:
            end += 1
        article = plain[start - 1] if start else ""
        is_whole = plain[start:end] == list(name) and article not in _INDEFINITE
        if end > start and (is_whole or article in _DEFINITE):
            begin = start - 1 if article in _ARTICLES else start
            tells_what = not _COPULAS.isdisjoint(plain[max(0, begin - _BEFORE) : begin])
            tells_who = end + 1 < len(said) and plain[end] in _COPULAS and not said[end + 1].islower()
            if not tells_what and not tells_who:
                yield from range(start, end)
        start = end + 1
