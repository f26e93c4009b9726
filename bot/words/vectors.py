"""Vectors of English words: words and questions of like meaning have vectors of like direction."""

from __future__ import annotations

from importlib.resources import as_file, files
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from numpy.typing import NDArray


class Vectors:
    """A table of word vectors; immutable.

    A vector's length is how much its word tells, so those of a question's words are simply added, small words too.

    Args:
        rows: the row of each word, common words first; the inflections of a word share one.
        table: the vectors, one a row.
    """

    def __init__(self, rows: Mapping[str, int], table: NDArray[np.int8]) -> None:
        self.rows = rows
        self.table = table

    @property
    def dimensions(self) -> int:
        """How many numbers a vector has."""
        return int(self.table.shape[1])

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[str]:
        return iter(self.rows)

    def __contains__(self, word: object) -> bool:
        """Tell whether a word, in lower case without accents, has a vector."""
        return word in self.rows

    def rank(self, word: str) -> int | None:
        """Return how many vectors are of more common words, 0 for the most common; ``None`` where it has no vector."""
        return self.rows.get(word)

    def of(self, words: Iterable[str]) -> NDArray[np.float32]:
        """Return the direction that words have together, of length 1; zeros where none of them has a vector.

        Args:
            words: in lower case without accents, contractions written out, in any order.
        """
        found = [row for row in map(self.rows.get, words) if row is not None]
        total: NDArray[np.float32] = self.table[found].sum(axis=0, dtype=np.float32)
        length = np.sqrt(total @ total)
        return total / length if length else total

    def similar(self, a: Iterable[str], b: Iterable[str]) -> float:
        """Return how alike the words mean, -1 to 1; 0 where one side has no word with a vector."""
        return float(self.of(a) @ self.of(b))


def vectors(rows: Mapping[str, int]) -> Vectors:
    """Open the vectors of words that come with Casefile: about 25,000, made by `benchmarks/distil_vectors.py`."""
    with as_file(files(__package__).joinpath("vectors.npy")) as path:
        # Most of them are never looked at, and several processes share those that are.
        return Vectors(rows, np.asarray(np.load(path, mmap_mode="r")))
