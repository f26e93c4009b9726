"""How well typed text is completed by many texts: all of them ranked at once."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.caching import Caching, remembered
from bot.core.completion.bits import packed, unpacked
from bot.core.completion.vocabulary import Vocabulary, can_be_misspelt

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.completion.shelf import Wording

    _Tell = Callable[[str], int]

BEGINNING, INSIDE, SCATTERED = range(3)
"""How a wording has what was typed: it begins with it, has it after a word, or has its words here and there."""
UNFOUND: Final = 255
_MOST_MENDED: Final = 12
"""Most words that are taken for misspelt ones."""
_ROOM: Final = 1_000_000
_ROOM_OF_A_WORD: Final = 300
"""Bytes that typed words take for which it is remembered what has them, and those of one beside a bit a wording."""


@dataclass(frozen=True, slots=True, eq=False)
class Shown:
    """What is looked at.

    Attributes:
        wordings: the set of those wordings.
        words: of each word, whether such a wording has it.
    """

    wordings: int
    words: NDArray[np.bool_]


class _Line:
    """Words of many texts, one behind the other; immutable.

    Attributes:
        words: their numbers; -1 ends each text.
        owners: which text each word is of.
    """

    def __init__(self, texts: Iterable[Sequence[str]], numbers: dict[str, int]) -> None:
        words, sizes = array("i"), array("i")
        for text in texts:
            words.extend([*(numbers[word] for word in text), -1])
            sizes.append(len(text) + 1)
        self.words = np.array(words, np.int32)
        self.owners = np.repeat(np.arange(len(sizes), dtype=np.int32), sizes)
        by_word = np.argsort(self.words, kind="stable").astype(np.int32)
        self._places = by_word[len(sizes) :]  # without the ends, which come first
        self._by_word = self.owners[self._places]
        self._starts = np.searchsorted(self.words[self._places], np.arange(len(numbers) + 1))
        self._sizes = np.diff(self._starts)
        self._used = np.flatnonzero(self._sizes)

    def begins(self, places: NDArray[np.int32]) -> NDArray[np.bool_]:
        """Tell of each place whether it is the first of its text."""
        return np.asarray(self.words[places - 1] == -1)  # the place before the first is the last, an end

    def places_between(self, first: int, end: int) -> NDArray[np.int32]:
        """Return where the words from one number to before another are."""
        return self._places[self._starts[first] : self._starts[end]]

    def having(self, numbers: NDArray[np.intp]) -> NDArray[np.int32]:
        """Return the texts that have some words, given in order, with repetitions."""
        if len(numbers) and numbers[-1] - numbers[0] < len(numbers):  # such as those with one beginning
            return self.having_between(numbers[0], numbers[-1] + 1)
        starts, sizes = self._starts[numbers], self._sizes[numbers]
        skipped = np.repeat(starts - (np.cumsum(sizes) - sizes), sizes)
        return self._by_word[skipped + np.arange(len(skipped))]

    def having_between(self, first: int | np.intp, end: int | np.intp) -> NDArray[np.int32]:
        """Return the texts that have words from one number to before another, with repetitions."""
        return self._by_word[self._starts[first] : self._starts[end]]

    def said(self, shown: NDArray[np.bool_]) -> NDArray[np.bool_]:
        """Tell of each number whether texts that are shown have the word."""
        said = np.zeros(len(self._sizes), np.bool_)
        said[self._used] = np.maximum.reduceat(shown.take(self._by_word), self._starts[self._used])
        return said


class Wordings(Caching):
    """Ranks many wordings by how well they complete typed words; immutable."""

    CACHES = ("_having", "_near")

    def __init__(self, wordings: Sequence[Wording]) -> None:
        self._size = len(wordings)
        texts = [wording.text.split() for wording in wordings]
        more = [wording.more.split() for wording in wordings]
        self._vocabulary = Vocabulary({word for line in (texts, more) for words in line for word in words})
        numbers = self._vocabulary.numbers()
        self._texts, self._more = _Line(texts, numbers), _Line(more, numbers)
        self.start_caches()

    def start_caches(self) -> None:
        """Remember what has the last words: whoever types goes on with the last one, and all use the same."""
        most = _ROOM // (self._size // 8 + _ROOM_OF_A_WORD)
        self._having = remembered(self._that_have, most)
        self._near = remembered(self._that_have_nearly, most)

    def shown(self, wordings: NDArray[np.bool_]) -> Shown:
        """Return what is looked at, given it of each wording."""
        return Shown(packed(wordings), self._texts.said(wordings) | self._more.said(wordings))

    def ranks(self, typed: Sequence[str], shown: Shown, also: _Tell) -> NDArray[np.uint8] | None:
        """Return how well each wording completes some folded words, 0 best; `UNFOUND` where it does not.

        Where none of those that are shown has the words, they are taken for misspelt ones. What is not shown has no
        influence on what is, and is `UNFOUND`. ``None``: all are.

        Args:
            typed: the words; the last may be unfinished. None of them: all wordings begin with it.
            shown: what is looked at.
            also: returns the set of wordings that are found by a word besides.
        """
        words = _telling(typed)

        def exact(word: str) -> int:
            return self._having(word) | also(word)

        if found := _in_all(shown.wordings, map(exact, words)):
            return self._ranked(typed, unpacked(found, self._size))
        if len(words) > _MOST_MENDED:
            return None
        # What cannot be misspelt comes first: often it tells by itself that there is nothing.
        words.sort(key=can_be_misspelt)
        found = _in_all(shown.wordings, (exact(word) | self._near(word, shown)[-1] for word in words))
        return self._mended(words, found, shown, exact) if found else None

    def _ranked(self, typed: Sequence[str], found: NDArray[np.bool_]) -> NDArray[np.uint8]:
        """Return where the wordings that are found have the words."""
        ranks = np.where(found, SCATTERED if typed else BEGINNING, UNFOUND).astype(np.uint8)
        if typed:
            places = self._phrases(typed)
            for rank, at in ((INSIDE, places), (BEGINNING, places[self._texts.begins(places)])):
                owners = self._texts.owners[at]
                ranks[owners[found[owners]]] = rank
        return ranks

    def _mended(self, words: Sequence[str], found: int, shown: Shown, exact: _Tell) -> NDArray[np.uint8]:
        """Return how many edits turn the words into some that the wordings have which are found."""
        edits = np.where(unpacked(found, self._size), 0, UNFOUND).astype(np.uint8)
        for word in words:
            without = found & ~exact(word)
            for near in self._near(word, shown):
                edits += unpacked(without & ~near, self._size)  # one more for each that it is not in
        return edits

    def _that_have_nearly(self, word: str, shown: Shown) -> tuple[int, ...]:
        """Return the sets of wordings that a misspelt word finds with no edit, with one at most, and so on."""
        numbers, counts = self._vocabulary.like(word, shown.words)
        if not len(numbers):
            return (0,)
        return tuple(self._set_of(self._owners(numbers[counts <= most])) for most in range(int(counts.max()) + 1))

    def _that_have(self, word: str) -> int:
        """Return the set of wordings that have a word as a part of one, or as the beginning of one of the others."""
        numbers = self._vocabulary.containing(word)
        if not len(numbers):  # neither does any of them begin with it
            return 0
        more = self._more.having_between(*self._vocabulary.beginning_with(word))
        return self._set_of(np.concatenate([self._texts.having(numbers), more]))

    def _set_of(self, wordings: NDArray[np.int32]) -> int:
        marks = np.zeros(self._size, np.bool_)
        marks[wordings] = True
        return packed(marks)

    def _owners(self, numbers: NDArray[np.intp]) -> NDArray[np.int32]:
        return np.concatenate([self._texts.having(numbers), self._more.having(numbers)])

    def _phrases(self, typed: Sequence[str]) -> NDArray[np.int32]:
        """Return where the words stand in this order, the last of them maybe unfinished."""
        *whole, last = typed
        places = self._texts.places_between(*self._vocabulary.beginning_with(last)) - np.int32(len(whole))
        for place, word in enumerate(whole):
            # A place before the first word reads from the end: there is a -1, which is no word.
            number = self._vocabulary.number(word)
            places = places[(self._texts.words[np.maximum(places + place, -1)] == number) & (number >= 0)]
        return places


def _in_all(things: int, sets: Iterable[int]) -> int:
    """Return the set of those of some things that are in all sets, which are not looked at any more where none is."""
    for one in sets:
        things &= one
        if not things:
            break
    return things


def _telling(typed: Sequence[str]) -> list[str]:
    """Return the words, the most telling first, so that what has none of them is soon known."""
    return sorted(dict.fromkeys(typed), key=len, reverse=True)
