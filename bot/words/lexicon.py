"""Words looked up in the bytes of a file: as dictionaries they take 12 MB, and each start a tenth of a second."""

from __future__ import annotations

import mmap
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache, partial
from importlib.resources import as_file, files
from itertools import accumulate
from struct import Struct
from typing import TYPE_CHECKING, Final, NamedTuple
from zlib import crc32

if TYPE_CHECKING:
    from collections.abc import Callable

FILE: Final = "lexicon.bin"
ENGLISH: Final = 1
EVERYDAY: Final = 2
"""Levels of words: of the English ones, and of the most common of them; of others it is 0."""
_GROUPS: Final = 1 << 15
"""Words are in groups by their checksums, one or two in each."""
_COUNT: Final = Struct("<I")
_BOUNDS: Final = Struct("<II")
_TEXT: Final = _COUNT.size * (_GROUPS + 2)
"""What is in front of the text: the number of words, and where each group begins and the last one ends."""


class Entry(NamedTuple):
    """What there is to know of a word.

    Attributes:
        rank: how many words are more common.
        row: of its vector.
        level: `EVERYDAY`, `ENGLISH` or 0.
    """

    rank: int
    row: int
    level: int


_WIDTH: Final = 1 + len(Entry._fields)
"""Of what stands in the file for each word: itself and its entry."""
_KEPT: Final = 2_000
"""Words whose entries are remembered: those that questions and asks have most."""
_LEVEL: Final = Entry._fields.index("level")


class Lexicon:
    """Words with what there is to know of them; immutable.

    Args:
        content: of the file, as `packed` makes it.
    """

    def __init__(self, content: bytes | mmap.mmap) -> None:
        self._content = content
        self._found = lru_cache(_KEPT)(partial(_found, content))

    def get(self, word: str, field: int) -> int | None:
        """Return what a field of its entry says of a word; ``None`` where it is not in here."""
        entry = self._found(word)
        return None if entry is None else entry[field]

    def __len__(self) -> int:
        count: int = _COUNT.unpack_from(self._content)[0]
        return count


def _found(content: bytes | mmap.mmap, word: str) -> tuple[int, ...] | None:
    """Return the entry of a word; ``None`` where it has none."""
    key = word.encode(errors="surrogatepass")
    begin, end = _BOUNDS.unpack_from(content, _COUNT.size * (1 + crc32(key) % _GROUPS))
    fields = content[begin:end].split()
    for place in range(0, len(fields), _WIDTH):
        if fields[place] == key:
            return tuple(map(int, fields[place + 1 : place + _WIDTH]))
    return None


class Numbers(Mapping[str, int]):
    """A number of each word.

    Args:
        lexicon: the words.
        field: of their entries.
        in_order: yields the words, the most common first.
    """

    def __init__(self, lexicon: Lexicon, field: str, in_order: Callable[[], Iterable[str]]) -> None:
        self._lexicon = lexicon
        self._field = Entry._fields.index(field)
        self._in_order = in_order

    def __getitem__(self, word: str) -> int:
        """Return the number of a word.

        Raises:
            KeyError: it has none.
        """
        number = self._lexicon.get(word, self._field)
        if number is None:
            raise KeyError(word)
        return number

    def __contains__(self, word: object) -> bool:
        """Tell whether a word has a number."""
        return isinstance(word, str) and self._lexicon.get(word, self._field) is not None

    def __iter__(self) -> Iterator[str]:
        return iter(self._in_order())

    def __len__(self) -> int:
        return len(self._lexicon)


class Words(Collection[str]):
    """The words of a level and those above.

    Args:
        lexicon: all words.
        level: see there.
        listed: reads their list.
    """

    def __init__(self, lexicon: Lexicon, level: int, listed: Callable[[], Collection[str]]) -> None:
        self._lexicon = lexicon
        self._level = level
        self._listed = listed

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is one of them."""
        level = self._lexicon.get(word, _LEVEL) if isinstance(word, str) else None
        return level is not None and level >= self._level

    def __iter__(self) -> Iterator[str]:
        return iter(self._listed())

    def __len__(self) -> int:
        return len(self._listed())


class Listed(Collection[str]):
    """The few words of a list, looked up in its text: a set of a thousand takes ten times the room.

    Args:
        text: one word a line.
    """

    def __init__(self, text: str) -> None:
        self._lines = "\n".join(["", *text.split(), ""])

    def __contains__(self, word: object) -> bool:
        """Tell whether a word is one of them."""
        return isinstance(word, str) and "\n" not in word and f"\n{word}\n" in self._lines

    def __iter__(self) -> Iterator[str]:
        return iter(self._lines.split())

    def __len__(self) -> int:
        return self._lines.count("\n") - 1


def packed(entries: Mapping[str, Entry]) -> bytes:
    """Return the content of a file of words, none of which holds a space."""
    groups: list[list[str]] = [[] for _ in range(_GROUPS)]
    for word, entry in entries.items():
        groups[crc32(word.encode()) % _GROUPS].append(" ".join((word, *map(str, entry))))
    texts = ["\n".join(group).encode() for group in groups]
    bounds = accumulate(map(len, texts), initial=_TEXT)
    return b"".join(map(_COUNT.pack, (len(entries), *bounds))) + b"".join(texts)


def lexicon() -> Lexicon:
    """Open the words that come with Casefile; `benchmarks/pack_words.py` makes their file out of the lists of words."""
    with as_file(files(__package__).joinpath(FILE)) as path, path.open("rb") as file:
        return Lexicon(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
