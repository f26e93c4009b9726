"""Wordings that are still hidden although each of their words is said openly somewhere: "who murdered Robert"."""

from __future__ import annotations

from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

import numpy as np

from bot.core.caching import Caching, remembered
from bot.core.lint import stem
from bot.core.matching.mentions import ANYWHERE, SHOW, Ref
from bot.core.matching.tables import KNOWN_TO_ALL
from bot.core.matching.text import is_han, plain_words
from bot.core.packed import Groups, Texts
from bot.core.reveals import Positions
from bot.core.spoilers import Guarded, Horizon, text_for_matching
from bot.core.told import guarded_texts, plain_texts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.mentions import Mention
    from bot.core.matching.names import Names
    from bot.core.model import Pack
    from bot.core.position import Position

_FEWEST: Final = 2
"""A wording of a single word or name is no secret where that is said openly."""
_LONGEST_COUNT: Final = 2
"""Digits of the numbers that count episodes, seasons and people in any question; longer ones are years and codes."""
_SHORT_PLURAL: Final = 4
_KEPT: Final = 10_000
"""Wordings of which it is remembered when anything says them."""

_Parts: TypeAlias = "frozenset[frozenset[str]]"
"""What a wording is made of: of each word its stem, of each name whom it may stand for."""


class _Wording(NamedTuple):
    parts: _Parts
    revealed: Position


class HiddenWordings(Caching):
    """The asks, titles and names of a pack that are revealed at some position; immutable.

    A question uses one of them where it says all that the wording says, in any order and with anything in between.

    Args:
        pack: whose they are.
        names: of all packs.
        harmless: stems of the words that give nothing away.
    """

    CACHES = ("_when_said",)
    APART = ("_numbers", "_parts", "_called")

    def __init__(self, pack: Pack, names: Names, harmless: Collection[str]) -> None:
        self._names = names
        self._harmless = harmless
        hidden = ((text, text.revealed) for text in _wordings(pack) if text.revealed is not None)
        found = {_Wording(parts, revealed) for text, revealed in hidden for parts in self._ways(text)}
        wordings = [wording for wording in found if len(wording.parts) >= _FEWEST]
        needed = {one for wording in wordings for part in wording.parts for one in part}
        self._called = {ref.feature: _stems(called) for ref, called in _names(pack) if ref.feature in needed}
        texts = _texts(pack) if wordings else []
        self._texts = Texts(map(text_for_matching, texts))
        self._texts_revealed = Positions(text.revealed for text in texts)
        having = _having(texts, needed.union(*self._called.values()))
        self._numbers = {one: number for number, one in enumerate(having)}
        self._having = Groups(map(sorted, having.values()))
        numbers: dict[frozenset[str], int] = {}
        self._wordings = Groups(
            [numbers.setdefault(part, len(numbers)) for part in wording.parts] for wording in wordings
        )
        self._parts = tuple(numbers)
        self._revealed = Positions(wording.revealed for wording in wordings)
        self._telling_of = self._by_rarest(wordings)
        self.start_caches()

    def _by_rarest(self, wordings: Iterable[_Wording]) -> Groups:
        """Return by the number of each stem and name the wordings of which it is the part that is said least."""
        found: list[list[int]] = [[] for _ in self._numbers]
        for number, wording in enumerate(wordings):
            for one in min(wording.parts, key=self._how_often):
                found[self._numbers[one]].append(number)
        return Groups(found)

    def start_caches(self) -> None:
        """Remember when anything says a wording."""
        self._when_said = remembered(self._when, _KEPT)

    def used(self, question: set[str], horizon: Horizon) -> set[str]:
        """Return what a question says of wordings beyond a horizon, none of which a text within it says as a whole.

        Args:
            question: stems and names, see `said`.
            horizon: of those who may read it.
        """
        found: set[str] = set()
        for one in question & self._numbers.keys():
            for wording in self._telling_of[self._numbers[one]].tolist():
                if self._is_used(wording, question, horizon):
                    found.update(*self._parts_of(wording))
        return found.intersection(question)

    def _is_used(self, wording: int, question: Collection[str], horizon: Horizon) -> bool:
        if horizon.reaches(self._revealed[wording]):
            return False
        if any(part.isdisjoint(question) for part in self._parts_of(wording)):
            return False
        return not any(map(horizon.reaches, self._when_said(wording)))

    def _parts_of(self, wording: int) -> list[frozenset[str]]:
        return [self._parts[part] for part in self._wordings[wording].tolist()]

    def _when(self, wording: int) -> frozenset[Position | None]:
        """Return from which positions on a text says all parts of a wording (``None``: always)."""
        parts = self._parts_of(wording)
        places = reduce(_in_both, sorted(map(self._places, parts), key=len))
        found: set[Position | None] = set()
        for text in places.tolist():
            revealed = self._texts_revealed[text]
            if revealed not in found and self._says(Guarded(self._texts[text], revealed), parts):
                found.add(revealed)
        return frozenset(found)

    def _says(self, text: Guarded, parts: Iterable[frozenset[str]]) -> bool:
        words = plain_words(text_for_matching(text))
        known = Horizon.at([text.revealed] if text.revealed is not None else [])
        found = said(words, self._names.found(words, words, known))
        return not any(map(found.isdisjoint, parts))

    def _places(self, part: Iterable[str]) -> NDArray[np.int32]:
        """Return the texts that may say a part, each once: for a name those that have a word of it."""
        found = [self._having[self._numbers[word]] for word in self._words_of(part)]
        return found[0] if len(found) == 1 else np.unique(np.concatenate([_NO_TEXTS, *found]))

    def _how_often(self, part: Iterable[str]) -> int:
        return sum(self._having.size(self._numbers[word]) for word in self._words_of(part))

    def _words_of(self, part: Iterable[str]) -> Iterator[str]:
        for one in part:
            yield from self._called.get(one, (one,))

    def _ways(self, text: Guarded) -> set[_Parts]:
        """Return what a text is made of: with its names as names, and as words, which may stand apart in a question."""
        words = plain_words(text_for_matching(text))
        mentions = [mention for mention in self._names.found(words) if not mention.is_show_only]
        named = {place for mention in mentions for place in range(mention.start, mention.end)}
        others = _apart(self._telling(word for place, word in enumerate(words) if place not in named))
        spelled = {mention: _apart(self._telling(words[mention.start : mention.end])) for mention in mentions}
        # A name of harmless words alone is none once they stand apart.
        loose = (spelled[mention] or {features(mention)} for mention in mentions)
        return {others.union(map(features, mentions)), others.union(*loose)}

    def _telling(self, words: Iterable[str]) -> set[str]:
        return {root(word) for word in words if tells(word)}.difference(self._harmless)


_NO_TEXTS: Final = np.zeros(0, np.int32)


def _in_both(few: NDArray[np.int32], many: NDArray[np.int32]) -> NDArray[np.int32]:
    return few[np.isin(few, many, assume_unique=True)]


def _apart(stems: Iterable[str]) -> _Parts:
    return frozenset(frozenset({one}) for one in stems)


def _names(pack: Pack) -> Iterator[tuple[Ref, str]]:
    """Yield all that each entity is called."""
    for entity in pack.entities:
        yield Ref(pack.id, entity.id), " ".join(map(text_for_matching, (entity.name, *entity.aliases)))
    yield from ((Ref(ANYWHERE, name), name) for name in KNOWN_TO_ALL)


def _stems(text: str) -> set[str]:
    return set(map(root, plain_words(text)))


def _texts(pack: Pack) -> list[Guarded]:
    return [*guarded_texts(pack), *map(Guarded, dict.fromkeys(plain_texts_of(pack)))]


def _having(texts: Sequence[Guarded], stems: Collection[str]) -> dict[str, set[int]]:
    """Return which of some texts have words with each of some stems."""
    having: dict[str, set[int]] = {one: set() for one in stems}
    wanted = _Wanted(having)
    for place, text in enumerate(texts):
        for word in plain_words(text_for_matching(text)):
            found = wanted[word]
            if found is not None:
                found.add(place)
    return having


class _Wanted(dict[str, "set[int] | None"]):
    """What is kept for the stem of each word; ``None``: nothing."""

    def __init__(self, by_stem: Mapping[str, set[int]]) -> None:
        super().__init__()
        self._by_stem = by_stem

    def __missing__(self, word: str) -> set[int] | None:
        found = self[word] = self._by_stem.get(root(word))
        return found


def said(words: Iterable[str], mentions: Iterable[Mention]) -> set[str]:
    """Return the stems of words, and what the names among them may stand for."""
    return set(map(root, words)).union(*map(features, mentions))


def features(mention: Mention) -> frozenset[str]:
    """Return what a name may stand for, but for the show where it may be somebody: "Ballard" is mostly a detective."""
    people = frozenset(ref.feature for ref in mention.refs if ref.entity != SHOW)
    return people or frozenset(ref.feature for ref in mention.refs)


@lru_cache(maxsize=100_000)
def root(word: str) -> str:
    """Return what is compared of a word: "resigned" and "resignation" are one, and so are "lie" and "lies"."""
    found = stem(word)
    is_short_plural = len(found) == _SHORT_PLURAL and found.endswith("s") and not found.endswith(("ss", "us", "is"))
    return found[:-1] if is_short_plural else found


def tells(word: str) -> bool:
    """Tell whether a word can give something away by itself: a letter cannot, nor can a small number."""
    if len(word) == 1:
        return is_han(word)
    return not (word.isdigit() and len(word) <= _LONGEST_COUNT)


def _wordings(pack: Pack) -> Iterator[Guarded]:
    for fact in pack.facts:
        yield from (fact.title, *fact.asks)
    for entity in pack.entities:
        yield from (entity.name, *entity.aliases)
        yield from () if entity.title is None else (entity.title,)
    yield from (source.title for source in pack.sources.values())
