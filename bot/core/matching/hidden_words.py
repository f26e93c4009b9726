"""Words that only what is still hidden says, so that to a fan they are as strange as words that nobody wrote."""

from __future__ import annotations

from collections import Counter, defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.caching import Caching, remembered
from bot.core.matching.text import plain_text, sense_of
from bot.core.spoilers import Horizon, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from bot.core.matching.profiles import Entry
    from bot.core.matching.text import Synonyms
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.spoilers import Guarded

_KEPT: Final = 64
"""Horizons whose hidden words are remembered."""


class Beyond(NamedTuple):
    """What lies beyond a horizon.

    Attributes:
        words: these are not known there.
        senses: no word that is known there has one of these: "network" may be hidden where "channel" is asked openly.
    """

    words: frozenset[str] = frozenset()
    senses: frozenset[str] = frozenset()


class HiddenWords(Caching):
    """The words of asks, titles and names that are revealed at some position and said nowhere before.

    Args:
        packs: the packs, for their names.
        entries: their facts.
        said: how often each word stands in the asks and titles of all entries, hidden ones included.
        synonyms: what words stand for.
    """

    CACHES = ("_beyond",)

    def __init__(
        self, packs: Iterable[Pack], entries: Iterable[Entry], said: Mapping[str, int], synonyms: Synonyms
    ) -> None:
        names = list(_names(packs))
        positions: defaultdict[str, set[Position]] = defaultdict(set)
        counts: Counter[str] = Counter()
        for entry in entries:
            for text in (*entry.asks, entry.fact.title):
                _note(text, synonyms, positions, counts)
        for name in names:
            _note(name, synonyms, positions, Counter())
        # Of a hundred thousand names this takes half a second, in vain where nothing is hidden.
        open_names = _words_of_open(names, synonyms) if positions else frozenset()
        self._words = {
            word: frozenset(found)
            for word, found in positions.items()
            if said.get(word, 0) <= counts[word] and word not in open_names
        }
        self._senses = _by_sense(self._words, said)
        self.start_caches()

    def start_caches(self) -> None:
        """Remember the words beyond a horizon."""
        self._beyond = remembered(self._not_reached, _KEPT)

    def beyond(self, horizon: Horizon | None) -> Beyond:
        """Return the words that lie beyond a horizon (``None``: nothing does)."""
        if horizon is None or not self._words:
            return Beyond()
        return self._beyond(tuple(sorted(horizon.watched.items())))

    def _not_reached(self, watched: tuple[tuple[str, int], ...]) -> Beyond:
        horizon = Horizon(dict(watched))
        return Beyond(*(_not_reached(positions, horizon) for positions in (self._words, self._senses)))


def _by_sense(words: Mapping[str, frozenset[Position]], said: Iterable[str]) -> dict[str, frozenset[Position]]:
    """Return the senses that hidden words alone have among all that are said, and where these words are revealed."""
    if not words:  # the senses of all words of a large pack take a while
        return {}
    found: defaultdict[str, frozenset[Position]] = defaultdict(frozenset)
    for word, positions in words.items():
        found[sense_of(word)] |= positions
    for word in said:
        if word not in words:
            found.pop(sense_of(word), None)
    return dict(found)


def _not_reached(positions: Mapping[str, frozenset[Position]], horizon: Horizon) -> frozenset[str]:
    return frozenset(name for name, found in positions.items() if not any(map(horizon.reaches, found)))


def _names(packs: Iterable[Pack]) -> Iterator[Guarded]:
    for pack in packs:
        for entity in pack.entities:
            yield entity.name
            yield from entity.aliases


def _words_of_open(names: Iterable[Guarded], synonyms: Synonyms) -> frozenset[str]:
    """Return the words of the names that are no spoilers."""
    return frozenset(word for name in names if name.revealed is None for word in _words(name, synonyms))


def _note(text: Guarded, synonyms: Synonyms, positions: Mapping[str, set[Position]], counts: Counter[str]) -> None:
    """Note what a text that is revealed at some position says."""
    if text.revealed is not None:
        words = _words(text, synonyms)
        counts.update(words)
        for word in words:
            positions[word].add(text.revealed)


def _words(text: Guarded, synonyms: Synonyms) -> list[str]:
    return plain_text(text_for_matching(text), synonyms)
