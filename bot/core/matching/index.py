"""Everything that questions are compared with, made once for a revision."""

from __future__ import annotations

from functools import lru_cache, partial
from itertools import chain, product, starmap
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np
from rapidfuzz import fuzz, process

from bot.core.caching import Caching, remembered
from bot.core.matching.calibration import SAMPLE, sample
from bot.core.matching.collecting import collected
from bot.core.matching.grammar import grammar
from bot.core.matching.hidden_words import HiddenWords
from bot.core.matching.implied_names import implied_names
from bot.core.matching.meanings import Alike, Directions
from bot.core.matching.name_parts import standing_alone
from bot.core.matching.names import Names
from bot.core.matching.patterns import word_token
from bot.core.matching.pool import SHORT
from bot.core.matching.postings import postings
from bot.core.matching.profiles import PROFILES_KEPT, Entries, Profiles
from bot.core.matching.rarity import Rarity
from bot.core.matching.seasons import Seasons
from bot.core.matching.signs import shown
from bot.core.matching.similarity import Similarity
from bot.core.matching.spelling import Speller
from bot.core.matching.tables import CHAT_SPEAK, CHATTER, FUNCTION_WORDS, QUESTION_WORDS
from bot.core.matching.terms import Terms
from bot.core.matching.text import Synonyms, plain_text
from bot.core.matching.understanding import Reader
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.language import Language
    from bot.core.matching.patterns import PatternSet
    from bot.core.matching.profiles import Entry
    from bot.core.matching.similar import Similar
    from bot.core.matching.understanding import Question
    from bot.core.model import Pack, Revision


_A_SHOW_ASKS: Final = 0.5
"""Share of asks with the relation of their fact: .65 and more about shows, below .3 about other things."""
_WORDS_KEPT: Final = 50_000
_PAIRS_KEPT: Final = 50_000
"""Pairs of neighbouring words of which it is remembered whether any ask has them."""


class Index(Caching):
    """What a revision is asked by; immutable, and shared by all servers.

    Args:
        revision: the packs.
        language: what is known of its language.
        patterns: of the relations.
        words: further words that are right, such as those of the relations.

    Attributes:
        entries: the facts, each once for every position from which on more of its wordings are known.
        names: all names of the packs.
        reader: understands questions about the packs.
        profiles: how each entry is asked for, by its number.
        similarity: compares questions with all entries in words.
        rarity: how much words tell.
        shows: ids of the packs about a show, in which the relations of shows mean something.
        small: words that only carry grammar or chatter, in any of the packs' languages.
    """

    CACHES = ("_letters",)

    def __init__(
        self, revision: Revision, language: Language, *, patterns: PatternSet, words: Collection[str] = ()
    ) -> None:
        spoken = grammar(revision.packs, language.words, words)
        self.small = spoken.small
        self.entries = Entries(revision.packs)
        self._synonyms = Synonyms(
            {said: plain for pack in revision.packs for said, plain in pack.synonyms.items()},
            right=spoken.added.union(standing_alone(revision.packs)),
            elided=spoken.elided,
        )
        implied = (implied_names(pack, self._synonyms, spoken.small) for pack in revision.packs)
        self.names = Names(revision.packs, language.words, self._synonyms, spoken.added, chain.from_iterable(implied))
        meanings = language.meanings
        found = collected(
            self.entries,
            names=self.names,
            synonyms=self._synonyms,
            small=spoken.small,
            rows=meanings.rows if meanings is not None else {},
        )
        hidden = HiddenWords(revision.packs, self.entries, found.vocabulary, self._synonyms)
        terms = Terms(found.asks, found.numbers)
        self.reader = Reader(
            names=self.names,
            speller=Speller(
                _with_known(found.vocabulary, self.names, (*words, *spoken.small)),
                language.words,
                familiar=language.familiar,
                told=found.told,
                names=self.names,
                follows=Following(terms, spoken.small, self.names, patterns),
            ),
            patterns=patterns,
            synonyms=self._synonyms,
            small=spoken.small,
            hidden=hidden,
        )
        self.similarity = Similarity(terms, postings(found.asks, found.spoken, terms))
        self.rarity = Rarity(terms, language.everyday)
        self.profiles = Profiles(self.entries, found, patterns, Seasons(revision.packs))
        self._first_asks = found.asks.first_texts
        self._packs = len(revision.packs)
        self.shows = frozenset(pack.id for pack in revision.packs if self._is_a_show(pack))
        self._directions = Directions(meanings, self._first_asks, found.rows) if meanings is not None else None
        self.start_caches()

    def start_caches(self) -> None:
        """Remember the letters of asks."""
        self._letters = lru_cache(PROFILES_KEPT)(partial(_letters_of, self.entries, self._synonyms))

    def first_ask(self, number: int) -> int:
        """Return the number of an entry's first ask."""
        return int(self._first_asks[number])

    def is_of_show(self, number: int) -> bool:
        """Tell whether an entry is of a pack about a show."""
        return self.entries.pack(number) in self.shows

    def is_asked_for(self, relations: frozenset[str], number: int) -> bool:
        """Tell whether an entry of a pack about a show is asked for one of some relations."""
        is_known = bool(relations) and self.is_of_show(number)
        return is_known and not relations.isdisjoint(self.profiles.relations(number))

    @property
    def tells_stories(self) -> bool:
        """Whether all packs are about shows."""
        return len(self.shows) == self._packs

    @property
    def first_asks(self) -> NDArray[np.int64]:
        """The number of each entry's first ask, and of the one behind the last."""
        return self._first_asks

    def _is_a_show(self, pack: Pack) -> bool:
        """Tell whether a pack has people or episodes, or else asks what fans of shows ask."""
        if pack.entities or len(pack.timeline):
            return True
        own = [number for number in range(len(self.entries)) if self.entries.pack(number) == pack.id]
        asked = [max(self.profiles[number].relations.values(), default=0.0) for number in sample(own, SAMPLE)]
        return sum(asked) > _A_SHOW_ASKS * len(asked)

    def meanings(self, question: Question, similar: Similar, without: int | None = None) -> Alike:
        """Return how near a question is to similar entries in meaning; 0 where the language knows no meanings."""
        if self._directions is None:
            return Alike(*np.zeros((2, len(similar.facts)), np.float32))
        return self._directions.alike(question.besides_names, similar, without)

    def word_for_word(
        self, question: Question, similar: Similar, places: NDArray[np.intp], without: int | None = None
    ) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return how far entries account for a question, and how like their most alike ask is, word for word, 0 to 1.

        Args:
            question: what is asked.
            similar: what is similar to it in words.
            places: of the entries among those.
            without: number of an ask that is left out of the comparison; ``None``: of none.
        """
        tokens = [token for token in question.tokens if not token.is_name]
        said = self.similarity.said([token.code for token in tokens], similar, places)
        words, asks = said.has, np.zeros(len(places), np.float32)
        if self._directions is not None:
            texts = [token.text for token in tokens]
            meant = self._directions.word_for_word(texts, similar.facts[places], without)
            words, asks = np.maximum(words, meant.words), meant.asks
        return said.share(words), asks

    def spelled_alike(self, question: Question, numbers: NDArray[np.int64]) -> list[float]:
        """Return how like a question's letters are to the most alike ask of each entry; 0 where all is spelt right.

        Letters are compared as they were written, so that nothing hangs on which words they were meant to be.
        """
        if not question.corrections:
            return [0.0] * len(numbers)
        asks = [self._letters(number) for number in numbers.tolist()]
        scores = process.cdist([question.written], [ask for group in asks for ask in group], scorer=fuzz.ratio)[0]
        starts = np.cumsum([0, *map(len, asks)])[:-1]
        return [float(best) / 100 for best in np.maximum.reduceat(scores, starts)] if asks else []


class Following(Caching):
    """Tells whether some ask, some name or some pattern of a relation has one word right behind another."""

    CACHES = ("_known", "_has_pair")

    def __init__(self, terms: Terms, small: Collection[str], names: Names, patterns: PatternSet) -> None:
        self._terms = terms
        self._patterns = patterns
        self._small = small
        self._names = names
        self.start_caches()

    def start_caches(self) -> None:
        """Remember words and pairs of words."""
        self._known = remembered(self._known_by, _WORDS_KEPT)
        self._has_pair = remembered(self._follows, _PAIRS_KEPT)

    def __call__(self, one: str, other: str) -> bool:
        """Tell whether some ask, name or pattern has the second word right behind the first."""
        return self._has_pair(one, other)

    def _follows(self, one: str, other: str) -> bool:
        before, behind = self._known(one), self._known(other)
        if any(starmap(self._terms.has_pair, product(before.numbers, behind.numbers))):
            return True
        if self._names.has_pair(one, other):
            return True
        return any(f" {sign} " in signs for signs in before.behind for sign in behind.signs)

    def _known_by(self, word: str) -> _Known:
        # Short words are too near each other: "den" would be Dev wherever a name may stand.
        name = self._names.code(word) if len(word) > SHORT else None
        codes = tuple(filter(None, (word_token(word, self._small).code, name)))
        numbers = tuple([number for number in map(self._terms.number, codes) if number is not None])
        # Patterns have names in so many places that most common words, too, would be names there.
        shows = codes[:1] if word in self._names.with_capital else codes
        signs = tuple([sign for code in shows for sign in shown(code)])
        return _Known(numbers, signs, tuple(filter(None, map(self._patterns.behind, signs))))


class _Known(NamedTuple):
    """What a word may be followed by, and what it may follow.

    Attributes:
        numbers: of its codes that some ask has.
        signs: that patterns know it by.
        behind: those that some pattern has right behind each of its own, between spaces.
    """

    numbers: tuple[int, ...]
    signs: tuple[str, ...]
    behind: tuple[str, ...]


def _letters_of(entries: Sequence[Entry], synonyms: Synonyms, number: int) -> list[str]:
    """Return each ask of an entry as `Question.written` would be."""
    return [" ".join(plain_text(text_for_matching(ask), synonyms)) for ask in entries[number].asks]


def _with_known(vocabulary: Counter[str], names: Names, words: Iterable[str]) -> Counter[str]:
    """Return the vocabulary with the words of names counted, and with those that every pack's fans use."""
    vocabulary.update(names.words)
    for known in (CHAT_SPEAK, CHATTER, FUNCTION_WORDS, QUESTION_WORDS, words):
        for word in known:
            vocabulary.setdefault(word, 0)
    return vocabulary
