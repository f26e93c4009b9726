"""Very many small things kept as a few large ones, which are read, held and freed at once."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, TypeVar, overload

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from numpy.typing import NDArray


Item_co = TypeVar("Item_co", covariant=True)


class Made(Sequence[Item_co]):
    """A sequence each item of which is made when it is looked at."""

    @overload
    def __getitem__(self, number: int) -> Item_co: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Item_co]: ...
    def __getitem__(self, number: int | slice) -> Item_co | Sequence[Item_co]:
        """Return one item, or some of them."""
        if isinstance(number, slice):
            return [self.made(one) for one in range(*number.indices(len(self)))]
        return self.made(range(len(self))[number])

    def __iter__(self) -> Iterator[Item_co]:
        return map(self.made, range(len(self)))

    def made(self, number: int) -> Item_co:
        """Return an item by its number, from 0."""
        raise NotImplementedError


class Texts(Made[str]):
    """Texts in one."""

    def __init__(self, texts: Iterable[str]) -> None:
        encoded = [text.encode("utf-8", "surrogatepass") for text in texts]
        self._ends = np.cumsum([0, *map(len, encoded)])
        self._content = b"".join(encoded)

    def __len__(self) -> int:
        return len(self._ends) - 1

    def made(self, number: int) -> str:
        """Return a text by its number, from 0."""
        start, end = self._ends[number : number + 2].tolist()
        return self._content[start:end].decode("utf-8", "surrogatepass")


class Groups:
    """Groups of numbers, each kept as it was given."""

    def __init__(self, groups: Iterable[Collection[int]]) -> None:
        groups = list(groups)
        self._ends = np.cumsum([0, *map(len, groups)])
        self._numbers = np.fromiter(chain.from_iterable(groups), np.int32, int(self._ends[-1]))

    def __getitem__(self, number: int) -> NDArray[np.int32]:
        """Return the numbers of a group, which has one itself."""
        return self._numbers[self._ends[number] : self._ends[number + 1]]

    def size(self, number: int) -> int:
        """Return how many numbers a group has."""
        return int(self._ends[number + 1] - self._ends[number])
