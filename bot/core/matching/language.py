"""What the matcher is told of the English language, beyond its own tables."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from bot.core.matching.familiar import Familiar

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray


class Meanings(Collection[str], Protocol):
    """Knows what words mean, as directions in a space; a collection of the words that it knows, common ones first."""

    @property
    def rows(self) -> Mapping[str, int]:
        """The row of each word's vector in the table."""

    @property
    def table(self) -> NDArray[np.int8]:
        """The vectors, one a row."""

    def of(self, words: Iterable[str]) -> NDArray[np.float32]:
        """Return the direction that words have together, of length 1: that of the sum of their vectors.

        Zeros where nothing is known of them.
        """


class Encoder(Protocol):
    """Knows what sentences mean, as directions in a space."""

    @property
    def dimensions(self) -> int:
        """How many numbers a direction has."""

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the direction of each text, of length 1, one a row in the order of the texts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of a language.

    Attributes:
        words: those that are never taken for misspelt names.
        everyday: the most common of them, which tell least about what is asked.
        familiar: further words that are known, the most common first.
        meanings: what words mean; ``None``: only the words themselves are compared.
        encoder: what sentences mean, quickly; ``None``: they are not compared whole.
    """

    words: Collection[str] = frozenset()
    everyday: Collection[str] = frozenset()
    familiar: Familiar = field(default_factory=Familiar)
    meanings: Meanings | None = None
    encoder: Encoder | None = None
