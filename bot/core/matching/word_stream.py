"""Many texts taken apart into words together, as numbers: what tells of a word is worked out once, not in each text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Generic, TypeVar

import numpy as np

from bot.core.folding import fold
from bot.core.matching.grades import has_grade
from bot.core.matching.lines import Numbers
from bot.core.matching.text import IS_REWRITTEN, MAX_QUESTION, WORD, plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.text import Synonyms

END: Final = 0
"""Stands behind the words of each text."""
NO_WORD: Final = 1
"""Stands for what is more than a word, such as a name of several."""
_END: Final = "\0"
_WORD_OR_END: Final = re.compile(f"{_END}|{WORD.pattern}")
_KEPT: Final = frozenset(f"{_END}'#%$&+")
_PLAIN: Final = "".join([one if one.isalnum() or one in _KEPT else " " for one in map(chr, range(128))])
"""What each character of ASCII is to words: itself, or a space between them."""
_Value = TypeVar("_Value", bound=np.generic)


class Words(Numbers):
    """Numbers words.

    Attributes:
        listed: all of them, by their numbers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.listed: list[str] = []
        self.of([_END, ""])

    def __missing__(self, word: str) -> int:
        self.listed.append(word)
        return super().__missing__(word)


class ByWord(Generic[_Value]):
    """Something that is known of each word; worked out when a word first comes up.

    Args:
        words: all of them; more may follow.
        value_of: works it out.
        kind: of value.
    """

    def __init__(self, words: Words, value_of: Callable[[str], int], kind: type[_Value]) -> None:
        self._words = words.listed
        self._value_of = value_of
        self._values = np.zeros(0, kind)

    def __getitem__(self, numbers: NDArray[np.int32]) -> NDArray[_Value]:
        new = self._words[len(self._values) :]
        if new:
            values = np.array([self._value_of(word) for word in new], self._values.dtype)
            self._values = np.concatenate([self._values, values])
        return self._values[numbers]


class WordStream:
    """Takes texts apart.

    Args:
        words: numbers the words.
        synonyms: what words stand for.
    """

    def __init__(self, words: Words, synonyms: Synonyms) -> None:
        self._words = words
        self._synonyms = synonyms
        self._needs_care = ByWord(words, self._may_be_rewritten, np.bool_)

    def of(self, texts: Sequence[str]) -> NDArray[np.int32]:
        """Return the numbers of the words of some texts as `plain_text` gives them, `END` behind each text's."""
        found = np.array(self._words.of(self._apart([text[:MAX_QUESTION] for text in texts])), np.int32)
        ends = np.flatnonzero(found == END)
        if len(ends) != len(texts):
            return np.concatenate([self._one(text) for text in texts])
        careful = ends.searchsorted(np.flatnonzero(self._needs_care[found])).tolist()
        # The sign of "a-" is no part of a word where it is not looked for.
        careful += [place for place, text in enumerate(texts) if has_grade(text)]
        pieces, done = [], 0
        for text in sorted(set(careful)):
            pieces += [found[done : int(ends[text - 1]) + 1 if text else 0], self._one(texts[text])]
            done = int(ends[text]) + 1
        return np.concatenate([*pieces, found[done:]])

    def in_words(self, texts: Sequence[str]) -> Iterator[list[str]]:
        """Yield the words of each of some texts as `plain_text` gives them."""
        found = self.of(texts)
        words = [self._words.listed[number] for number in found.tolist()]
        start = 0
        for end in np.flatnonzero(found == END).tolist():
            yield words[start:end]
            start = end + 1

    def _one(self, text: str) -> NDArray[np.int32]:
        return np.array(self._words.of([*plain_text(text, self._synonyms), _END]), np.int32)

    def _apart(self, texts: Sequence[str]) -> list[str]:
        """Return the words of texts, not rewritten; signs that a word is to be rewritten may still be part of it."""
        together = f" {_END} ".join([*texts, ""])
        is_ascii = together.isascii()
        plain = self._synonyms.rewritten(together.lower() if is_ascii else f" {_END} ".join([*map(fold, texts), ""]))
        return plain.translate(_PLAIN).split() if is_ascii and plain.isascii() else _WORD_OR_END.findall(plain)

    def _may_be_rewritten(self, word: str) -> bool:
        return IS_REWRITTEN.search(word) is not None or self._synonyms.of(word) is not None
