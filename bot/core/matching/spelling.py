"""Resolving misspelt words against the words that the packs and the relations use, as their neighbours suggest."""

from __future__ import annotations

from copy import copy
from heapq import nsmallest
from itertools import pairwise
from math import log
from operator import attrgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from rapidfuzz.distance import OSA

from bot.core.caching import Caching
from bot.core.matching.pool import SHORT, Pool
from bot.core.matching.tables import FUNCTION_WORDS, NEGATING, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterator, Mapping, Sequence

    from bot.core.matching.familiar import Familiar

_CACHE_LIMIT: Final = 50_000
_NEIGHBOURS: Final = 8
_PATHS: Final = 6
"""Readings of a question's beginning that are followed up."""

# What a reading costs, in edits: one edit is about three times e less likely.
_OTHER_START: Final = 0.2
"""Typing errors tend to keep the first letter."""
_SAME_LETTERS: Final = -0.2
_SAID_OFTEN: Final = -0.25
"""For each factor e by which packs say a word more often."""
_MOST_OFTEN: Final = 4.0
_SMALL_MOST_OFTEN: Final = 2.5
"""Small words are said most, and tell least."""
_UNSAID: Final = 0.05
"""A word that no pack says, for each factor e by which it is less common in English than the first few hundred."""
_COMMON: Final = 200
_AS_WRITTEN: Final = -0.1
"""To leave a word that English has and no pack."""
_STRANGE: Final = 2.8
"""To leave a word that nobody knows."""
_FOLLOWS: Final = -0.5
"""A word that follows the one before it in some ask."""
_SPACE: Final = 1.2
"""To put a space in, to take it out or to move it."""


class Reading(NamedTuple):
    """How some words that were written next to each other are read.

    Attributes:
        start, end: which of the written words, from 0, the last one excluded.
        words: what they were most likely meant to be.
        cost: how unlikely that is, in about natural logarithms.
    """

    start: int
    end: int
    words: tuple[str, ...]
    cost: float


_Option = tuple[tuple[str, ...], float]
"""What a word may have been meant to be, and what that costs."""


class _Path(NamedTuple):
    """How the beginning of a question may be read: its last reading, behind a shorter path; and what both cost."""

    cost: float
    reading: Reading | None = None
    before: _Path | None = None

    @property
    def last(self) -> str:
        """The last word."""
        return self.reading.words[-1] if self.reading is not None else ""

    def readings(self) -> list[Reading]:
        """Return all readings, first to last."""
        found, path = list[Reading](), self
        while path.reading is not None and path.before is not None:
            found.append(path.reading)
            path = path.before
        return found[::-1]


class Speller(Caching):
    """Corrects words towards a vocabulary; remembers what a word may have been meant to be.

    Args:
        vocabulary: words to correct to, with how often the packs say them; 0 for words of Casefile's tables alone.
        common: words that are right as they are although the vocabulary lacks them.
        familiar: further words that are known, such as names of people: right, unless a name of the packs is one edit
            away. What is near no word of the vocabulary is corrected to them.
        names: the words of the packs' names.
        follows: tells whether some ask has the second word right behind the first.
    """

    CACHES = ("_cache", "_slips")

    def __init__(
        self,
        vocabulary: Mapping[str, int],
        common: Collection[str],
        *,
        familiar: Familiar,
        names: Collection[str] = frozenset(),
        follows: Callable[[str, str], bool] = lambda _one, _other: False,
    ) -> None:
        self._vocabulary = vocabulary
        self._common = common
        self._familiar = familiar
        self._follows = follows
        self._near_names = Pool(name for name in names if len(name) > SHORT and name.isalpha())
        self._pool = Pool(word for word in vocabulary if len(word) > 1 and word.isalpha())
        self._unknown = frozenset[str]()
        self.start_caches()

    def start_caches(self) -> None:
        """Remember what words may have been meant to be."""
        self._cache: dict[str, tuple[_Option, ...]] = {}
        self._slips: dict[str, list[_Option]] = {}

    def without(self, words: frozenset[str]) -> Speller:
        """Return a speller that does not know some words of the vocabulary."""
        if not words:
            return self
        other = copy(self)
        other._forget(words)  # noqa: SLF001  a copy of its own
        return other

    def _forget(self, words: frozenset[str]) -> None:
        self._vocabulary = {word: said for word, said in self._vocabulary.items() if word not in words}
        self._unknown = words
        self.start_caches()

    def knows(self, word: str) -> bool:
        """Tell whether the word needs no correction."""
        return word in self._vocabulary or word in self._common

    def is_strange(self, word: str) -> bool:
        """Tell whether nobody knows the word, be it right or wrong."""
        return not self.knows(word) and word not in self._familiar

    def read(self, words: Sequence[str]) -> list[Reading]:
        """Return how the words of a question were most likely meant, first to last."""
        if not any(map(self._is_suspicious, words)):
            return [Reading(place, place + 1, (word,), 0.0) for place, word in enumerate(words)]
        options: list[list[Reading]] = [[] for _ in words]
        for place, word in enumerate(words):
            options[place] += [Reading(place, place + 1, right, cost) for right, cost in self.options(word)]
            if place + 1 < len(words):
                options[place] += self._across(words, place)
        return self._likeliest(options)

    def options(self, word: str) -> tuple[_Option, ...]:
        """Return what a word may have been meant to be, itself among them, and what each reading costs."""
        if not self._is_suspicious(word):
            return (((word,), 0.0),)
        found = self._cache.get(word)
        if found is None:
            if len(self._cache) >= _CACHE_LIMIT:
                self._cache.clear()
            found = self._cache[word] = tuple(self._options(word))
        return found

    def is_doubtful(self, word: str, right: tuple[str, ...]) -> bool:
        """Tell whether a correction may well be wrong: to a word no pack has, over two edits, or with another start."""
        if len(right) > 1 or " " in word:
            return False
        return right[0] not in self._vocabulary or word[0] != right[0][0] or OSA.distance(word, right[0]) > 1

    def _is_suspicious(self, word: str) -> bool:
        return not self._vocabulary.get(word) and word.isalpha() and word not in _SMALL and not self._undoes(word)

    def _undoes(self, word: str) -> bool:
        """Tell whether a word is the contrary of one that the packs say: "unlink" is no misspelt "link"."""
        return any(self._vocabulary.get(word.removeprefix(prefix)) for prefix in NEGATING if word.startswith(prefix))

    def _options(self, word: str) -> Iterator[_Option]:
        if word in self._vocabulary:
            yield (word,), 0.0
            return
        is_known = word in self._common or word in self._familiar
        yield (word,), _AS_WRITTEN if is_known else _STRANGE
        if word in self._familiar and word not in self._common:
            yield from self._near(word, self._near_names, 1)
            return
        yield from self._near(word, self._pool, 1 if is_known else max_edits(word))
        if not is_known:
            yield from self._near(word, self._familiar.pool, max_edits(word), unsaid=True)
            yield from self._split(word)

    def _near(self, word: str, pool: Pool, edits: int, *, unsaid: bool = False) -> list[_Option]:
        """Return the likeliest words of a pool, and what they cost; at will of those alone that no pack says."""
        found = [
            ((near,), self._cost(word, near, distance))
            for near, distance in pool.near(word, edits)
            if near not in self._unknown and not (unsaid and self._vocabulary.get(near))
        ]
        return nsmallest(_NEIGHBOURS, found, key=lambda option: option[1])

    def _cost(self, word: str, near: str, distance: int) -> float:
        start = 0.0 if word[0] == near[0] else _OTHER_START
        letters = _SAME_LETTERS if sorted(word) == sorted(near) else 0.0
        return distance + start + letters + self._prior(near)

    def _prior(self, word: str) -> float:
        """Return what it costs to say a word at all."""
        said = self._vocabulary.get(word)
        if said:
            return _SAID_OFTEN * min(_SMALL_MOST_OFTEN if word in _SMALL else _MOST_OFTEN, log(1 + said))
        return _UNSAID * log(1 + self._familiar.rank(word) / _COMMON)

    def _split(self, word: str) -> Iterator[_Option]:
        """Yield the two said words that the word is when a space is put into it, or put in place of one letter."""
        for halves in _halves(word):
            for words, cost in self._said(halves):
                yield words, _SPACE + cost

    def _is_said(self, word: str) -> bool:
        return bool(self._vocabulary.get(word)) and (len(word) > 1 or word in _SMALL)

    def _across(self, written: Sequence[str], place: int) -> Iterator[Reading]:
        """Yield what two neighbours were when a letter or the space between them is out of place."""
        one, other = written[place], written[place + 1]
        if not (one.isalpha() and other.isalpha()) or not (self._is_suspicious(one) or self._is_suspicious(other)):
            return
        for right in ((one + other,), (one[:-1], one[-1] + other), (one + other[0], other[1:])):
            for words, cost in self._said(right):
                yield Reading(place, place + 2, words, _SPACE + cost)

    def _said(self, words: tuple[str, ...]) -> Iterator[_Option]:
        """Yield what packs say that is like these words: just them, or with an edit in one of them."""
        said = [self._is_said(word) for word in words]
        if all(said):
            yield words, sum(map(self._prior, words))
        elif said.count(False) == 1 and len(words[said.index(False)]) > SHORT and min(map(len, words)) > 1:
            wrong = said.index(False)
            before, after = words[:wrong], words[wrong + 1 :]
            for near, cost in self._one_edit_away(words[wrong]):
                yield (*before, *near, *after), cost + sum(map(self._prior, (*before, *after)))

    def _one_edit_away(self, word: str) -> list[_Option]:
        found = self._slips.get(word)
        if found is None:
            if len(self._slips) >= _CACHE_LIMIT:
                self._slips.clear()
            found = self._slips[word] = self._near(word, self._pool, 1)
        return found

    def _likeliest(self, options: Sequence[Sequence[Reading]]) -> list[Reading]:
        """Return the readings, one after the other, that cost least together, given what follows what."""
        paths: list[list[_Path]] = [[] for _ in range(len(options) + 1)]
        paths[0] = [_Path(0.0)]
        for place, readings in enumerate(_worthwhile(options)):
            within = [self._following(reading.words) for reading in readings]
            for path in sorted(paths[place], key=_cost)[:_PATHS]:
                before = path.last
                for reading, inside in zip(readings, within, strict=True):
                    follows = _FOLLOWS if before and self._follows(before, reading.words[0]) else 0.0
                    cost = path.cost + reading.cost + (inside + follows)
                    paths[reading.end].append(_Path(cost, reading, path))
        return min(paths[-1], key=_cost).readings()

    def _following(self, words: tuple[str, ...]) -> float:
        """Return what is taken off for those of some words that follow each other in asks, too."""
        return sum([_FOLLOWS for one, other in pairwise(words) if self._follows(one, other)])


_SMALL: Final = FUNCTION_WORDS | QUESTION_WORDS
_cost = attrgetter("cost")


def _worthwhile(options: Sequence[Sequence[Reading]]) -> Iterator[Sequence[Reading]]:
    """Yield the readings of each place that may be among the likeliest ones.

    Of others, what is taken off for following and being followed is less than what other readings of the words save.
    """
    least = [min([one.cost for one in some if one.end == place + 1]) for place, some in enumerate(options)]
    for place, some in enumerate(options):
        if len(some) > 1:
            yield [one for one in some if one.cost + _FOLLOWS * (len(one.words) + 1) <= sum(least[place : one.end])]
        else:
            yield some


def _halves(word: str) -> Iterator[tuple[str, str]]:
    for place in range(1, len(word)):
        yield word[:place], word[place:]
        if place + 1 < len(word):
            yield word[:place], word[place + 1 :]


def max_edits(word: str) -> int:
    """Return how many edits (Damerau, optimal string alignment) a word of this length may hold."""
    if len(word) <= 4:  # noqa: PLR2004
        return 1
    return 2 if len(word) <= 8 else 3  # noqa: PLR2004  about one edit in four letters at most
