"""Many short texts as numbers, so that a million of them can be counted and compared at once."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray


class Numbers(dict[str, int]):
    """Numbers features from 0 in the order in which they are first looked up."""

    def __missing__(self, feature: str) -> int:
        number = self[feature] = len(self)
        return number

    def of(self, features: Iterable[str]) -> list[int]:
        """Return the numbers of some features."""
        return list(map(self.__getitem__, features))


class Flat(NamedTuple):
    """The features of some texts, one after the other, each with the number of its text among them, ascending."""

    texts: NDArray[np.int64]
    features: NDArray[np.int32]

    def of(self, chosen: NDArray[np.bool_]) -> Flat:
        """Return those of some texts, which are numbered anew; given of each text whether it is one of them."""
        is_kept = chosen[self.texts]
        return Flat((np.cumsum(chosen) - 1)[self.texts[is_kept]], self.features[is_kept])


class Lines:
    """The texts of facts, a fact's together; add the facts in order."""

    def __init__(self) -> None:
        self._words, self._ends = array("i"), array("q", [0])
        self._besides, self._besides_of = array("i"), array("i")
        self._facts = array("q", [0])

    def add(self, facts: Sequence[int], words: Flat, besides: Flat) -> None:
        """Add the texts of the facts whose turn it is.

        Args:
            facts: how many texts each of them has.
            words: the numbers of the words of these texts, in order; of names, those of their kinds.
            besides: the numbers of their other features.
        """
        before = len(self._ends) - 1
        lengths = np.bincount(words.texts, minlength=sum(facts))
        self._words.frombytes(words.features.tobytes())
        self._ends.frombytes((np.cumsum(lengths) + self._ends[-1]).tobytes())
        self._besides.frombytes(besides.features.tobytes())
        self._besides_of.frombytes((besides.texts + before).astype(np.int32).tobytes())
        self._facts.frombytes((np.cumsum(facts) + before).tobytes())

    def texts(self, fact: int) -> range:
        """Return the numbers of a fact's texts."""
        return range(self._facts[fact], self._facts[fact + 1])

    def words_of(self, texts: range) -> array[int]:
        """Return the words of some texts together, in order, names as their kinds."""
        return self._words[self._ends[texts.start] : self._ends[texts.stop]]

    def words_of_each(self, texts: range) -> list[tuple[int, ...]]:
        """Return the words of each of some texts, in order, names as their kinds."""
        ends = self._ends[texts.start : texts.stop + 1].tolist()
        words = tuple(self._words[ends[0] : ends[-1]])
        return [words[start - ends[0] : end - ends[0]] for start, end in pairwise(ends)]

    def besides_of(self, texts: range) -> array[int]:
        """Return the other features of some texts together."""
        return self._besides[self._span(texts)]

    def besides_of_each(self, texts: range) -> list[list[int]]:
        """Return the other features of each of some texts."""
        found: list[list[int]] = [[] for _ in texts]
        span = self._span(texts)
        for text, feature in zip(self._besides_of[span], self._besides[span], strict=True):
            found[text - texts.start].append(feature)
        return found

    def _span(self, texts: range) -> slice:
        """Return where the other features of some texts stand."""
        start = bisect_left(self._besides_of, texts.start)
        return slice(start, bisect_left(self._besides_of, texts.stop, start))

    @property
    def first_texts(self) -> NDArray[np.int64]:
        """The number of each fact's first text, and of the one behind the last."""
        return np.frombuffer(self._facts, np.int64)

    def words(self, first: int, last: int) -> Flat:
        """Return the words of the texts from `first` up to `last`, in order, names as their kinds."""
        ends = np.frombuffer(self._ends, np.int64)[first : last + 1]
        words = np.frombuffer(self._words, np.int32) if self._words else np.zeros(0, np.int32)
        return Flat(np.repeat(np.arange(last - first), np.diff(ends)), words[ends[0] : ends[-1]])

    def besides(self, first: int, last: int) -> Flat:
        """Return the other features of the texts from `first` up to `last`."""
        if not self._besides:
            return Flat(np.zeros(0, np.int64), np.zeros(0, np.int32))
        of = np.frombuffer(self._besides_of, np.int32)
        start, end = np.searchsorted(of, [first, last])
        return Flat(of[start:end].astype(np.int64) - first, np.frombuffer(self._besides, np.int32)[start:end])
