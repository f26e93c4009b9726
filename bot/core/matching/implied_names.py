"""Names that a pack does not declare, and that its asks show: what nearly all asks of several unlike facts say."""

from __future__ import annotations

from collections import Counter, defaultdict
from itertools import chain, islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.calibration import sample
from bot.core.matching.tables import FUNCTION_WORDS
from bot.core.matching.word_stream import Words, WordStream
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from bot.core.matching.text import Synonyms
    from bot.core.model import Pack

_NEARLY_ALL: Final = 0.9
"""A name stands in this share of the asks of its facts at least; of what is asked, some ask speaks in another word."""
_ALIKE: Final = 0.4
"""Facts of one name share less than this of their other words; facts that ask for the same share more."""
_FEWEST: Final = 3
"""Facts with fewer asks than this do not show what they can do without."""
_OFTEN: Final = 0.5
"""A last name stands in this share of its bearer's facts at least, and in nobody else's."""
_LOOKED_AT: Final = 8
"""Facts of a name, spread over all of them, that show how it is written."""
_MOST: Final = 20_000
"""Packs with more facts take seconds to look through; they are made by scripts, which can declare what they name."""
_NAMED: Final = 0.6
"""Only of packs that have a name in this share of their facts at least it is sure that names is what these are."""
_TOGETHER: Final = 256
"""Facts whose asks are taken apart together."""

_Words = tuple[str, ...]
"""A name as it is written."""


class Implied(NamedTuple):
    """A name that asks show.

    Attributes:
        forms: in all ways in which they write it.
        parts: its words that stand for nothing else in the pack, so that one may stand for the whole.
    """

    forms: frozenset[_Words]
    parts: frozenset[str]


def implied_names(pack: Pack, synonyms: Synonyms, small: Collection[str]) -> list[Implied]:
    """Return the names that the asks of a pack show.

    A pack with entities or a timeline shows none: who declares some names declares those that matter. Nor does a very
    large one. Asks that are revealed in another show's story have no say, as names are known to everybody.

    Args:
        pack: of any kind.
        synonyms: what words stand for.
        small: words that only carry grammar or chatter.
    """
    if pack.entities or len(pack.timeline) or len(pack.facts) > _MOST:
        return []
    open_asks = ([text_for_matching(ask) for ask in fact.asks if ask.revealed is None] for fact in pack.facts)
    asked = _Asked(_in_words([asks for asks in open_asks if asks], synonyms), small)
    return asked.names()


def _in_words(facts: Sequence[Sequence[str]], synonyms: Synonyms) -> Iterator[list[list[str]]]:
    """Yield the words of each ask of each fact."""
    stream = WordStream(Words(), synonyms)
    for first in range(0, len(facts), _TOGETHER):
        some = facts[first : first + _TOGETHER]
        asks = stream.in_words(list(chain.from_iterable(some)))
        yield from (list(islice(asks, len(texts))) for texts in some)


class _Asked:
    """What the facts of a pack are asked by.

    Args:
        facts: the words of each ask of each fact.
        small: words that only carry grammar or chatter.
    """

    def __init__(self, facts: Iterable[list[list[str]]], small: Collection[str]) -> None:
        self._asks = list(facts)
        self._small = small
        self._words = [frozenset(chain.from_iterable(asks)).difference(small) for asks in self._asks]
        self._facts_of = defaultdict[str, list[int]](list)
        for number, words in enumerate(self._words):
            for word in words:
                self._facts_of[word].append(number)

    def names(self) -> list[Implied]:
        """Return the names that are sure to be some, with their parts."""
        found = [(name, forms) for name in self._sure() if (forms := frozenset(name.forms()))]
        bearers = defaultdict[str, list[frozenset[int]]](list)
        for name, forms in found:
            for word in _parts(forms):
                bearers[word].append(name.facts)
        parts = {word for word, of in bearers.items() if frozenset().union(*of).issuperset(self._facts_of[word])}
        own = (forms for name, forms in found if not _is_shared(name.facts, bearers[min(name.sure)]))
        return [Implied(forms, _parts(forms).intersection(parts).difference(self._small)) for forms in own]

    def _sure(self) -> list[_Name]:
        """Return the names that are sure to be some."""
        said = Counter(chain.from_iterable(map(set, chain.from_iterable(self._asks))))
        together = defaultdict[_Facts, set[str]](set)
        for word, facts in self._facts_of.items():
            asks = max(_FEWEST * len(facts), sum(len(self._asks[number]) for number in facts))
            if said[word] >= _NEARLY_ALL * asks and word.isalpha() and self._is_name(word):
                together[tuple(facts)].add(word)
        is_sure = len(set(chain.from_iterable(together))) >= _NAMED * len(self._asks)
        return [self._name(facts, words) for facts, words in together.items()] if is_sure else []

    def _is_name(self, word: str) -> bool:
        """Tell whether the facts that a word stands in are several, and unlike."""
        pairs = [(self._words[one], self._words[other]) for one, other in pairwise(self._facts_of[word])]
        return sum(len(one & other) / len(one | other) for one, other in pairs) < _ALIKE * len(pairs)

    def _name(self, facts: _Facts, sure: set[str]) -> _Name:
        some = sample(facts, _LOOKED_AT)
        asks = [ask for number in some for ask in self._asks[number]]
        counts = Counter(chain.from_iterable(self._words[number] for number in some))
        often = {word for word, count in counts.items() if count >= _OFTEN * len(some)}
        own = {word for word in often if set(facts).issuperset(self._facts_of[word])}
        return _Name(frozenset(facts), asks, sure, sure | own | _always_beside(asks, sure), self._small)


_Facts = tuple[int, ...]
"""The numbers of some facts."""


class _Name(NamedTuple):
    """A name in the asks that say it.

    Attributes:
        facts: the numbers of those about it.
        asks: of some of these, in words.
        sure: the words of it that nearly all of them have.
        words: these and others that belong to it where they stand beside them.
        small: words that may stand inside.
    """

    facts: frozenset[int]
    asks: list[list[str]]
    sure: set[str]
    words: set[str]
    small: Collection[str]

    def forms(self) -> Iterator[_Words]:
        """Yield how the name is written more than once."""
        found = Counter(form for ask in self.asks for form in self._written(ask))
        yield from (form for form, count in found.items() if count > 1)

    def _written(self, ask: Sequence[str]) -> Iterator[_Words]:
        """Yield what stands together of the name in an ask, small words in between included."""
        places = [place for place, word in enumerate(ask) if word in self.words]
        start = places[0] if places else 0
        for before, place in pairwise(places):
            if any(between not in self.small for between in ask[before + 1 : place]):
                yield from self._if_sure(ask[start : before + 1])
                start = place
        yield from self._if_sure(ask[start : places[-1] + 1] if places else ())

    def _if_sure(self, written: Sequence[str]) -> Iterator[_Words]:
        if not self.sure.isdisjoint(written):
            yield tuple(written)


def _is_shared(facts: frozenset[int], bearers: Iterable[frozenset[int]]) -> bool:
    """Tell whether facts are those of several that bear the same name, each of whom has more of a name."""
    return frozenset().union(*(some for some in bearers if some < facts)) == facts


def _parts(forms: Iterable[_Words]) -> frozenset[str]:
    """Return the words of those forms that have several."""
    return frozenset(word for form in forms if len(form) > 1 for word in form if word.isalpha())


def _always_beside(asks: Sequence[Sequence[str]], sure: set[str]) -> set[str]:
    """Return the words that nearly all asks have right beside a word of a name, as common as they may be elsewhere."""
    beside = Counter(chain.from_iterable(_beside(ask, sure) for ask in asks))
    return {word for word, count in beside.items() if count >= _NEARLY_ALL * len(asks) and word not in FUNCTION_WORDS}


def _beside(ask: Sequence[str], sure: set[str]) -> set[str]:
    """Return the words of a name in an ask, and those right beside them."""
    places = [place for place, word in enumerate(ask) if word in sure]
    return {word for place in places for word in ask[max(0, place - 1) : place + 2]}
