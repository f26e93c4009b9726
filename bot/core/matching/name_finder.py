"""Finding the names in many texts at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.patterns import KIND_LETTERS
from bot.core.matching.text import capitalised, is_han
from bot.core.matching.understanding import BEFORE_A_SHOW, as_show
from bot.core.matching.word_stream import END, ByWord
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.mentions import Mention
    from bot.core.matching.names import Names
    from bot.core.matching.word_stream import Words

_EPISODE: Final = KIND_LETTERS[Kind.EPISODE]
_BITS: Final = 32
"""Of a key: those of the number of a word."""


class Found(NamedTuple):
    """The names in a stream of words, first to last, without overlap.

    Attributes:
        starts: places of their first words.
        ends: places behind their last words.
        meanings: numbers of what they stand for, see `NameFinder.meaning`.
    """

    starts: NDArray[np.int64]
    ends: NDArray[np.int64]
    meanings: NDArray[np.int64]


class NameFinder:
    """Finds names as `Names.found` and `settled` do, in many texts at once.

    Names make a tree, whose root has number 0: each word of a name leads from a node to another one, its last word to
    the node that stands for the name. Words that only are names with a capital, or are some without the apostrophe of
    "jake's car", have a number like that of a node each.

    Args:
        names: the names.
        words: numbers the words of texts.

    Attributes:
        meanings: all meanings have smaller numbers.
    """

    def __init__(self, names: Names, words: Words) -> None:
        self._names = names
        self._words = words
        several, with_capital, possessives = names.all()
        steps: dict[int, int] = {}
        self._named: dict[int, tuple[str, ...]] = {}
        for name in several:
            node = 0
            for word in name:
                node = steps.setdefault(node << _BITS | words[word], len(steps) + 1)
            self._named[node] = name
        keys, nodes = np.fromiter(steps, np.int64, len(steps)), np.fromiter(steps.values(), np.int64, len(steps))
        order = np.argsort(keys)
        self._keys, self._nodes = np.append(keys[order], np.iinfo(np.int64).max), nodes[order]
        self._is_name = np.zeros(len(steps) + 1, bool)
        self._is_name[list(self._named)] = True
        self._first = ByWord(words, lambda word: steps.get(words[word], 0), np.int64)
        self._capitals = range(len(steps) + 1, len(steps) + 1 + len(with_capital))
        self._with_capital = self._numbered(with_capital, self._capitals.start)
        self._possessives = self._numbered(possessives, self._capitals.stop)
        self.meanings = 2 * (self._capitals.stop + len(possessives))
        self._is_title = np.zeros(self._capitals.stop + len(possessives), bool)
        self._is_title[[node for node, name in self._named.items() if self._is_common_title(name)]] = True
        self._is_han = ByWord(words, is_han, np.bool_)
        self._is_before_show = ByWord(words, BEFORE_A_SHOW.__contains__, np.bool_)

    def _numbered(self, words: Collection[str], first: int) -> ByWord[np.int64]:
        """Number some words from the first number on; return those of all words, 0 of all others."""
        numbers = {word: number for number, word in enumerate(words, start=first)}
        self._named.update({number: (word,) for word, number in numbers.items()})
        return ByWord(self._words, lambda word: numbers.get(word, 0), np.int64)

    def _is_common_title(self, name: tuple[str, ...]) -> bool:
        """Tell whether a name is the title of an episode, nothing else, and a common word."""
        return name in self._names.titles.names and next(self._names.found(name, name)).kinds == _EPISODE

    def meaning(self, number: int) -> Mention:
        """Return what a name stands for, given the number of its meaning."""
        node, follows = divmod(number, 2)
        name = self._named[node]
        mention = next(self._names.found(name, capitals=name if node in self._capitals else ()))
        return as_show(mention) if follows else mention

    def found(self, words: NDArray[np.int32], texts: Sequence[str]) -> Found:
        """Return the names in a stream of words, given the texts as they were written."""
        nodes, ends = self._longest(words)
        nodes = np.where(nodes > 0, nodes, self._alone(words, texts, nodes == 0))
        starts = np.flatnonzero(nodes)
        starts, ends = _without_overlap(starts, ends[starts])
        is_meant = self._are_meant(words, texts, starts, ends, self._is_title[nodes[starts]])
        starts, ends = starts[is_meant], ends[is_meant]
        # The word before the first one is the last one: an end.
        return Found(starts, ends, 2 * nodes[starts] + self._is_before_show[words[starts - 1]])

    def _are_meant(
        self,
        words: NDArray[np.int32],
        texts: Sequence[str],
        starts: NDArray[np.int64],
        ends: NDArray[np.int64],
        are_titles: NDArray[np.bool_],
    ) -> NDArray[np.bool_]:
        """Return which names are meant: of titles that are common words, those that stand as titles stand."""
        meant = ~are_titles
        ends_of_texts = np.flatnonzero(words == END)
        for place in np.flatnonzero(are_titles).tolist():
            text = int(ends_of_texts.searchsorted(starts[place]))
            first = int(ends_of_texts[text - 1]) + 1 if text else 0
            said = [self._words.listed[word] for word in words[first : ends_of_texts[text]].tolist()]
            start, end = int(starts[place]) - first, int(ends[place]) - first
            meant[place] = said[end - 1] in capitalised(texts[text]) or self._names.titles.may_be(said, start, end)
        return meant

    def _longest(self, words: NDArray[np.int32]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """Return of each word the longest name that starts with it, 0 where there is none, and where it ends."""
        found, ends = np.zeros(len(words), np.int64), np.arange(1, len(words) + 1)
        nodes = self._first[words]
        starts = np.flatnonzero(nodes)
        nodes, length = nodes[starts], 1
        while len(starts):
            is_name = self._is_name[nodes]
            named = starts[is_name]
            found[named], ends[named] = nodes[is_name], named + length
            keys = nodes << _BITS | words[starts + length]
            places = self._keys.searchsorted(keys)
            goes_on = self._keys[places] == keys
            starts, nodes = starts[goes_on], self._nodes[places[goes_on]]
            length += 1
        is_han = self._is_han[words]
        if is_han.any():
            # Beside another Chinese character, one is another word.
            is_beside = np.roll(is_han, 1) | np.roll(is_han, -1)
            found[is_han & is_beside & (ends == np.arange(1, len(words) + 1))] = 0
        return found, ends

    def _alone(self, words: NDArray[np.int32], texts: Sequence[str], is_free: NDArray[np.bool_]) -> NDArray[np.int64]:
        """Return which words stand for names although they are none in lower case, or without an apostrophe.

        Args:
            words: of all texts.
            texts: as they were written.
            is_free: of each word, whether no other name starts with it.
        """
        found, with_capital = self._possessives[words], self._with_capital[words]
        places = np.flatnonzero(is_free & (with_capital > 0))
        texts_of = np.flatnonzero(words == END).searchsorted(places)
        for place, text in zip(places.tolist(), texts_of.tolist(), strict=True):
            if self._words.listed[words[place]] in capitalised(texts[text]):
                found[place] = with_capital[place]
        return found


def _without_overlap(starts: NDArray[np.int64], ends: NDArray[np.int64]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Leave out what starts before the one that was kept before it ends; given in order of their starts."""
    while len(starts):
        is_clear = starts >= np.append(0, np.maximum.accumulate(ends)[:-1])
        last_clear = np.maximum.accumulate(np.where(is_clear, np.arange(len(starts)), 0))
        is_left = is_clear | (starts >= ends[last_clear])
        if is_left.all():
            break
        starts, ends = starts[is_left], ends[is_left]
    return starts, ends
