"""What it costs to read a word in one way or another, in edits: one edit is about three times e less likely."""

from __future__ import annotations

from typing import Final

OTHER_START: Final = 0.2
"""Typing errors tend to keep the first letter."""
ASKED: Final = -0.15
"""A word that no pack says, but that fans use in asking."""
UNSAID: Final = 0.05
"""A word that no pack says, for each factor e by which it is less common in English than the first few hundred."""
COMMON: Final = 200
RARE: Final = 5000
"""Words that are more common than a rare one."""
AS_WRITTEN: Final = -0.1
"""To leave a word that English has and no pack."""
SOMEBODY: Final = -1.2
"""To leave a given name that no pack says; with no name beside it that sounds alike, it is a stranger's."""
STRANGE: Final = 2.8
"""To leave a word that nobody knows."""
STRANGE_LETTER: Final = 0.2
"""To leave such a word, for each letter behind the seventh: words are seldom so long that were not run together."""
FEW_LETTERS: Final = 7
IN_HASTE: Final = 0.2
"""To leave a word that English has and no pack, where other words are misspelt."""
RARE_IN_HASTE: Final = 0.8
"""To leave a name or a rare word that no pack says, where other words are misspelt."""
VOWELS: Final = 0.5
"""To leave out the vowels inside a word."""
