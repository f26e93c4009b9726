"""Words that point away from what a fact is about: to X's sister, to the books, to a song where it is about a film."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from bot.core.matching.contrasts import ALTERNATIVES, KIN, NEGATING, OPPOSITES, OTHER_WORKS, RELATIVES
from bot.core.matching.relations import OF_OTHER_WORKS, OF_TWO
from bot.core.matching.text import concept, sense_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.matching.patterns import Token

_NOTHING: Final = frozenset[str]()
_JOINERS: Final = frozenset({"and", "with"})
_SHORTEST: Final = 2
"""Letters; what is left of "under" and "unit" is no word."""


class Others:
    """Whom and what a question names that a fact has to be about, too.

    Args:
        tokens: its words and names, in order.
        relations: those it asks for; of what holds between two, a word that is joined to a name stands for somebody.
    """

    def __init__(self, tokens: Sequence[Token], relations: frozenset[str]) -> None:
        found = [token.sense for token in tokens if token.tells]
        elsewhere = _ELSEWHERE if relations.isdisjoint(OF_OTHER_WORKS) else _RELATIVES
        self._elsewhere = [sense for sense in found if sense in elsewhere]
        if not relations.isdisjoint(OF_TWO):
            self._elsewhere += _beside_names(tokens)
        self._alternatives = [sense for sense in found if sense in _ALTERNATIVES]
        self._contraries = {sense: contraries for sense in found if (contraries := _contraries(sense))}

    def are_meant(self, said: frozenset[str], spoken: frozenset[str]) -> bool:
        """Tell whether somebody or something else is meant than a fact is about, given the senses of its texts.

        Args:
            said: by its asks.
            spoken: by its title and answer.
        """
        if any(_is_foreign(sense, said, spoken) for sense in self._elsewhere):
            return True
        others = (_ALTERNATIVES[sense] & said for sense in self._alternatives if sense not in said | spoken)
        return any(some and some.isdisjoint(self._alternatives) for some in others)

    @property
    def may_be_meant(self) -> bool:
        """Whether any of the words may point away from what a fact is about."""
        return bool(self._elsewhere or self._alternatives)

    @property
    def may_undo(self) -> bool:
        """Whether any of the words has a contrary."""
        return bool(self._contraries)

    def undo(self, said: frozenset[str]) -> bool:
        """Tell whether a fact, given the senses of its asks, is about the contrary: adding, where removing is asked."""
        return any(
            sense not in said and not contraries.isdisjoint(said) for sense, contraries in self._contraries.items()
        )


def _beside_names(tokens: Sequence[Token]) -> Iterator[str]:
    """Yield the senses of the words that are joined to a name: "teddy" of "do amy and teddy marry"."""
    for one, joiner, other in zip(tokens, tokens[1:], tokens[2:], strict=False):
        if joiner.text in _JOINERS and one.is_name != other.is_name:
            word = other if one.is_name else one
            if word.tells:
                yield word.sense


@cache
def _contraries(sense: str) -> frozenset[str]:
    """Return the senses of the contraries of a word; of "unlink", of which no table knows, that of "link"."""
    positive = {sense.removeprefix(prefix) for prefix in NEGATING if sense.startswith(prefix)}
    return _OPPOSITES.get(sense, frozenset(concept(word) for word in positive if len(word) > _SHORTEST))


def _senses(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(sense_of, words))


def _alternatives() -> dict[str, frozenset[str]]:
    """Return of the sense of each alternative the senses of the others in its group."""
    found: dict[str, frozenset[str]] = {}
    for group in ALTERNATIVES:
        things = [_senses(thing.split("|")) for thing in group.split()]
        for same in things:
            found |= dict.fromkeys(same, _NOTHING.union(*things) - same)
    return found


_RELATIVES: Final = _senses(RELATIVES)
_ELSEWHERE: Final = _RELATIVES | _senses(OTHER_WORKS)
_ALTERNATIVES: Final = _alternatives()
_OPPOSITES: Final = {
    sense: opposites
    for one, other in (map(_senses, (words.split("|") for words in pair.split())) for pair in OPPOSITES)
    for some, opposites in ((one, other), (other, one))
    for sense in some
}
_KIN: Final = {sense: _senses(relatives.split()) for word, relatives in KIN.items() for sense in _senses([word])}
"""Of the sense of what stands for several relatives, those of each."""
_STANDS_FOR: Final = {one: word for word, relatives in _KIN.items() for one in relatives}
"""Of the sense of each relative, that of what stands for it and for others."""


def _is_foreign(sense: str, said: frozenset[str], spoken: frozenset[str]) -> bool:
    """Tell whether a fact is about no such relative: one about a child may be about a son; about a son, no daughter."""
    meant = _KIN.get(sense, _NOTHING) | {sense}
    if not (meant.isdisjoint(said) and meant.isdisjoint(spoken)):
        return False
    stands_for = _STANDS_FOR.get(sense, "")
    return stands_for not in said or not _KIN[stands_for].isdisjoint(said)
