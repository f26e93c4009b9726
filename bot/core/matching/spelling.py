"""Resolving misspelt words against the words that the packs and the relations use, as their neighbours suggest."""

from __future__ import annotations

from copy import copy
from functools import partial
from itertools import pairwise
from math import log
from operator import itemgetter
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from bot.core.caching import Caching, remembered
from bot.core.matching import reading_costs
from bot.core.matching.beside_names import BesideNames
from bot.core.matching.contrasts import NEGATING
from bot.core.matching.pool import SHORT, Pool, without_vowels
from bot.core.matching.readings import Reading, likeliest
from bot.core.matching.run_ons import SMALL_WORDS, Option, RunOns
from bot.core.matching.slips import MOST_OFTEN, SAID_OFTEN, cost_of_slips, max_edits
from bot.core.matching.sounds import sound_alike
from bot.core.matching.text import is_unspaced

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.beside_names import KnownNames
    from bot.core.matching.familiar import Familiar

_CACHE_LIMIT: Final = 50_000
_NEIGHBOURS: Final = 5

_FEW_FOR_A_NAME: Final = 4
"""Letters behind which a word that is like no other may be a name although it has one edit more than others may."""
_CLEAR: Final = 0.7
"""A word with an option that costs less is hardly misspelt and run together with its neighbour."""
_ONE_WORD: Final = 2.2
"""A word with an option that costs less is hardly several words, some of them misspelt."""
_LONG_PART: Final = 6
"""Letters from which on a word that was run together with another may hold two edits."""


class Speller(Caching):
    """Corrects words towards a vocabulary; remembers what a word may have been meant to be.

    Args:
        vocabulary: words to correct to, with how often the packs say them; 0 for words of Casefile's tables alone.
        common: words that are right as they are although the vocabulary lacks them.
        familiar: further words that are known, such as names of people: right, unless a name of the packs is one edit
            away; a given name, unless one of these sounds alike. What is near no word of the vocabulary is corrected to
            them.
        names: of the packs.
        told: words that only what the packs answer says, as familiar as those.
        follows: tells whether some ask has the second word right behind the first.
    """

    CACHES = ("_is_somebody", "_likely", "_likely_in_haste", "_one_edit_away", "_prior", "_run_ons")

    def __init__(
        self,
        vocabulary: Mapping[str, int],
        common: Collection[str],
        *,
        familiar: Familiar,
        names: KnownNames,
        told: Collection[str] = frozenset(),
        follows: Callable[[str, str], bool] = lambda _one, _other: False,
    ) -> None:
        self._vocabulary = vocabulary
        self._common = common
        self._familiar = familiar
        self._names = names
        self._told = told
        self._follows = follows
        self._near_names = Pool(name for name in names.words if len(name) > SHORT and name.isalpha())
        self._pool = Pool(word for word in vocabulary if len(word) > 1 and word.isalpha())
        self._unknown = frozenset[str]()
        self.start_caches()

    def start_caches(self) -> None:
        """Remember what words may have been meant to be."""
        self._is_somebody = remembered(self._names.is_somebody, _CACHE_LIMIT)
        self._likely = remembered(self._ranked, _CACHE_LIMIT)
        self._likely_in_haste = remembered(self._ranked_in_haste, _CACHE_LIMIT)
        self._one_edit_away = remembered(self._slips_of, _CACHE_LIMIT)
        self._prior = remembered(self._cost_of_saying, _CACHE_LIMIT)
        near = remembered(self._part_of_run_on, _CACHE_LIMIT)
        self._run_ons = RunOns(
            vocabulary=self._vocabulary, prior=self._prior, near=near, one_edit_away=self._one_edit_away
        )

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

    def says(self, word: str) -> bool:
        """Tell whether a pack says the word."""
        return self._vocabulary.get(word, 0) > 0

    def is_strange(self, word: str) -> bool:
        """Tell whether nobody knows the word, be it right or wrong."""
        return not self.knows(word) and not self._is_familiar(word)

    def _is_familiar(self, word: str) -> bool:
        return word in self._familiar or word in self._told

    def is_given_name(self, word: str) -> bool:
        """Tell whether a word is a given name of people, be it said or not."""
        return self._familiar.is_given_name(word)

    def is_rare(self, word: str) -> bool:
        """Tell whether a word is none of the first few thousand of English."""
        return self._familiar.rank(word) >= reading_costs.RARE

    def read(self, words: Sequence[str]) -> list[Reading]:
        """Return how the words of a question were most likely meant, first to last."""
        is_suspicious = list(map(self._is_suspicious, words))
        if not any(is_suspicious):
            return [Reading(place, place + 1, (word,), 0.0) for place, word in enumerate(words)]
        options_of = self.options_in_haste if any(map(self._is_misspelt, words)) else self.options
        options = [
            [Reading(place, place + 1, right, cost) for right, cost in options_of(word)]
            for place, word in enumerate(words)
        ]
        least = [min([reading.cost for reading in some]) for some in options]
        for place, (one, other) in enumerate(pairwise(least)):
            if is_suspicious[place] or is_suspicious[place + 1]:
                options[place] += self._across(words, place, least=one + other)
        if max(map(len, options)) == 1 and not any(map(self.is_strange, words)):
            return [reading for [reading] in options]  # all is right as it is written
        beside = BesideNames(words, self._names, self._is_somebody, self._common)
        for place, word in enumerate(words):
            if self.is_strange(word):
                options[place] += list(self._going_on(place, word, beside.going_on(place), options[place]))
        return likeliest(list(map(beside.weighed, options)), self._follows)

    def _going_on(self, place: int, word: str, goes_on: set[str], known: Iterable[Reading]) -> Iterator[Reading]:
        """Yield as what else a word that nobody knows may be read where a name goes on, however misspelt it is.

        Args:
            place: of the word.
            word: as it was written.
            goes_on: words with which a name goes on there.
            known: how it may be read else.
        """
        for near in goes_on.difference(*[reading.words for reading in known]):
            if OSA.distance(word, near) <= max(len(word), len(near)) // 2:
                yield Reading(place, place + 1, (near,), self._cost(word, near))

    def options(self, word: str) -> tuple[Option, ...]:
        """Return what a word may have been meant to be, itself among them, and what each reading costs."""
        if not self._is_suspicious(word):
            return (((word,), 0.0),)
        return self._likely(word)

    def options_in_haste(self, word: str) -> tuple[Option, ...]:
        """Return the options of a word in a question that has misspelt words, so that a right word may be one, too."""
        if not word.isalpha() or self.is_strange(word) or self._undoes(word):
            return self.options(word)
        return self._likely_in_haste(word)

    def is_doubtful(self, word: str, right: tuple[str, ...]) -> bool:
        """Tell whether a correction may well be wrong: to a word no pack has, over two edits, or with another start."""
        if len(right) > 1 or " " in word or word == without_vowels(right[0]):
            return False
        return right[0] not in self._vocabulary or word[0] != right[0][0] or OSA.distance(word, right[0]) > 1

    def _is_misspelt(self, word: str) -> bool:
        """Tell whether a word is none, and like one that was meant: a name that nobody knows is like none."""
        return self.is_strange(word) and self.options(word)[0][0] != (word,)

    def _is_suspicious(self, word: str) -> bool:
        return not self._vocabulary.get(word) and word.isalpha() and word not in SMALL_WORDS and not self._undoes(word)

    def _undoes(self, word: str) -> bool:
        """Tell whether a word is the contrary of one that the packs say: "unlink" is no misspelt "link"."""
        return any(self._vocabulary.get(word.removeprefix(prefix)) for prefix in NEGATING if word.startswith(prefix))

    def _ranked(self, word: str) -> tuple[Option, ...]:
        return _cheapest_first(self._options(word))

    def _ranked_in_haste(self, word: str) -> tuple[Option, ...]:
        return _cheapest_first(self._options_in_haste(word))

    def _options(self, word: str) -> Iterator[Option]:
        if word in self._vocabulary:
            yield (word,), 0.0
            return
        if self.is_given_name(word) and len(word) > SHORT:
            yield from self._options_of_given_name(word)
        elif word in self._common:
            yield (word,), reading_costs.AS_WRITTEN
            yield from self._one_edit_away(word)
        elif self._is_familiar(word):
            yield (word,), reading_costs.AS_WRITTEN
            is_seldom_said = word not in self._familiar or (len(word) <= SHORT and self.is_rare(word))
            yield from self._near(word, self._pool if is_seldom_said else self._near_names, 1)
        else:
            letters = max(0, len(word) - reading_costs.FEW_LETTERS)
            yield (word,), reading_costs.STRANGE + reading_costs.STRANGE_LETTER * letters
            near = self._near(word, self._pool, max_edits(word)) + self._abbreviated(word)
            if all(cost >= _CLEAR for _, cost in near):  # among twelve thousand words it takes longest to look
                near += self._near(word, self._familiar.pool, max_edits(word), unsaid=True)
            if not near and len(word) > _FEW_FOR_A_NAME:  # rather a name of the packs than one of nobody
                near = self._near(word, self._near_names, max_edits(word) + 1)
            yield from near
            parted = self._run_ons.parted(word, is_clear=any(cost < _ONE_WORD for _, cost in near))
            yield from sorted(parted, key=itemgetter(1))[:_NEIGHBOURS]

    def _options_of_given_name(self, word: str) -> Iterator[Option]:
        near = self._near(word, self._near_names, 1)
        is_variant = any(sound_alike(word, name) for (name,), _ in near)
        yield (word,), reading_costs.AS_WRITTEN if is_variant else reading_costs.SOMEBODY
        yield from near

    def _options_in_haste(self, word: str) -> Iterator[Option]:
        as_written = self._prior(word)
        if word not in self._vocabulary:
            as_written += reading_costs.IN_HASTE if word in self._common else reading_costs.RARE_IN_HASTE
        yield (word,), as_written
        yield from (option for option in self._one_edit_away(word) if option[0] != (word,))

    def _near(self, word: str, pool: Pool, edits: int, *, unsaid: bool = False) -> list[Option]:
        """Return the likeliest words of a pool, and what they cost; at will but for those of the vocabulary."""
        likely = [
            (near, distance + self._prior(near))
            for distance, near in pool.near(word, edits)
            if near not in self._unknown and not (unsaid and near in self._vocabulary)
        ]
        return [((near,), self._cost(word, near)) for near, _ in sorted(likely, key=itemgetter(1))[:_NEIGHBOURS]]

    def _abbreviated(self, word: str) -> list[Option]:
        """Return the words that a word is without their vowels, those of English where it is none of the packs'."""
        if len(word) < SHORT:
            return []
        for pool in (self._pool, self._familiar.pool):
            if likely := [known for known in pool.abbreviated(word) if known not in self._unknown]:
                return [((known,), reading_costs.VOWELS + self._prior(known)) for known in likely]
        return []

    def _cost(self, word: str, near: str) -> float:
        start = 0.0 if word[0] == near[0] else reading_costs.OTHER_START
        return cost_of_slips(word, near) + start + self._prior(near)

    def _cost_of_saying(self, word: str) -> float:
        """Return what it costs to say a word at all."""
        said = self._vocabulary.get(word)
        if said:
            return SAID_OFTEN * min(MOST_OFTEN, log(1 + said))
        asked = reading_costs.ASKED if said is not None else 0.0
        return asked + reading_costs.UNSAID * log(1 + self._familiar.rank(word) / reading_costs.COMMON)

    def _across(self, written: Sequence[str], place: int, *, least: float) -> Iterator[Reading]:
        """Yield what two neighbours, one of them suspicious, were when a letter or the space between is out of place.

        What they most likely were one by one costs `least`.
        """
        one, other = written[place], written[place + 1]
        if not (one.isalpha() and other.isalpha()):
            return
        if is_unspaced(one) or is_unspaced(other):
            return  # such a word has no spaces around it to be out of place
        is_clear = partial(self._are_clear, one, other)
        for right, cost in self._run_ons.crossed((one, other), least, is_clear):
            yield Reading(place, place + 2, right, cost)

    def _are_clear(self, *words: str) -> bool:
        return all(self.options(word)[0][1] < _CLEAR for word in words)

    def _slips_of(self, word: str) -> list[Option]:
        return self._near(word, self._pool, 1)

    def _part_of_run_on(self, word: str) -> list[Option]:
        return self._one_edit_away(word) if len(word) < _LONG_PART else self._near(word, self._pool, 2)


def _cheapest_first(options: Iterable[Option]) -> tuple[Option, ...]:
    return tuple(sorted(options, key=itemgetter(1)))
