"""Make the file in which words are looked up (`bot/words/lexicon.bin`) out of the lists of words beside it.

`python -m benchmarks.pack_words` after any of these lists has changed.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import bot.words
from bot.words import english, everyday, rows
from bot.words.lexicon import ENGLISH, EVERYDAY, FILE, Entry, packed

if TYPE_CHECKING:
    from collections.abc import Mapping

OUT: Final = Path(bot.words.__file__).parent / FILE


def entries() -> Mapping[str, Entry]:
    """Return what there is to know of each word."""
    level_of = dict.fromkeys(english(), ENGLISH) | dict.fromkeys(everyday(), EVERYDAY)
    words = ((row, word) for row, words in enumerate(rows()) for word in words)
    return {word: Entry(rank, row, level_of.get(word, 0)) for rank, (row, word) in enumerate(words)}


def main() -> None:
    """Write the file."""
    content = packed(entries())
    OUT.write_bytes(content)
    print(f"{len(content):,} bytes")


if __name__ == "__main__":
    main()
