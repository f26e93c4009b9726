"""Cuts text into the pieces of words that the sentence encoder knows."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from string import punctuation
from typing import TYPE_CHECKING, Final
from unicodedata import category, normalize

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

START, END, UNKNOWN = "[CLS]", "[SEP]", "[UNK]"
_INSIDE: Final = "##"
"""Marks a piece that goes on with a word."""
MOST_PIECES: Final = 32
"""Pieces that encoders read of a text, about 24 words; time grows with them, to twice that of a short text."""
_LONGEST_WORD: Final = 100
"""Letters; a longer word is unknown."""
_REMEMBERED: Final = 20_000
"""Words whose pieces are kept: a few megabytes."""
_IDEOGRAPHS: Final = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2CEAF), (0x2F800, 0x2FA1F))
"""Each of them is a word of its own."""


class Pieces:
    """A vocabulary of pieces; immutable.

    Args:
        numbers: the number of each piece; pieces that go on with a word start with "##".
    """

    def __init__(self, numbers: Mapping[str, int]) -> None:
        self._numbers = numbers
        self._word = lru_cache(_REMEMBERED)(self._cut)

    def of(self, text: str, most: int) -> list[int]:
        """Return the numbers of the text's pieces, between those for its start and its end.

        Args:
            text: in any case, with or without accents.
            most: numbers to return, start and end among them; what the text has beyond is left out.
        """
        inner = [number for word in _words(text[: most * _LONGEST_WORD]) for number in self._word(word)]
        return [self._numbers[START], *inner[: most - 2], self._numbers[END]]

    def _cut(self, word: str) -> tuple[int, ...]:
        """Return the numbers of a word's pieces, each the longest that fits; that of the unknown where none does."""
        found: list[int] = []
        start = 0
        while start < len(word) <= _LONGEST_WORD:
            end = self._end(word, start)
            if end == start:
                break
            found.append(self._numbers[_piece(word, start, end)])
            start = end
        return tuple(found) if start == len(word) else (self._numbers[UNKNOWN],)

    def _end(self, word: str, start: int) -> int:
        """Return where the longest piece that begins at a place ends; the place itself where there is none."""
        ends = range(len(word), start, -1)
        return next((end for end in ends if _piece(word, start, end) in self._numbers), start)


def pieces() -> Pieces:
    """Read the vocabulary that the encoder was trained with: about 30,000 pieces."""
    lines = files(__package__).joinpath("pieces.txt").read_text(encoding="utf-8").split("\n")
    return Pieces({piece: number for number, piece in enumerate(lines) if piece})


def _piece(word: str, start: int, end: int) -> str:
    return f"{_INSIDE if start else ''}{word[start:end]}"


def _words(text: str) -> list[str]:
    """Return the words in lower case without accents, every punctuation mark as one of its own."""
    plain = "".join(map(_without_control, text)).lower()
    bare = "".join(letter for letter in normalize("NFD", plain) if category(letter) != "Mn")
    return "".join(_set_apart(bare)).split()


def _without_control(letter: str) -> str:
    if letter in "\t\n\r":
        return " "
    return "" if letter == "\ufffd" or category(letter).startswith("C") else letter


def _set_apart(text: str) -> Iterator[str]:
    return (f" {letter} " if _stands_alone(letter) else letter for letter in text)


def _stands_alone(letter: str) -> bool:
    if letter in punctuation or category(letter).startswith("P"):
        return True
    return any(first <= ord(letter) <= last for first, last in _IDEOGRAPHS)
