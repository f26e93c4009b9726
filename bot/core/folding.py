"""Text as it is compared: without case, accents and everything else that fans leave out or write otherwise."""

from __future__ import annotations

import unicodedata
from typing import Final

_VOICED: Final = frozenset("\u3099\u309a")
"""Kana are other letters with these marks, not accented ones."""
_STROKES: Final = {"ø": "o", "đ": "d", "ð": "d", "ł": "l", "ħ": "h", "\u0131": "i", "æ": "ae", "œ": "oe", "þ": "th"}
"""Letters that Unicode does not take apart, as they are typed without the key for them."""
_APOSTROPHES: Final = dict.fromkeys("\u2018\u2019\u201b\u02bb\u02bc\u05f3", "'")
"""Quotation marks, letters of Ukrainian and Hawaiian, and the Hebrew geresh, for all of which ' is typed too."""
_ARABIC: Final = {"\u0649": "\u064a", "\u06cc": "\u064a", "\u06a9": "\u0643"}
"""Yeh without dots, and the yeh and kaf of Persian: keyboards differ in which they have."""
_UNSEEN: Final = dict.fromkeys("\u00ad\u0640\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff", "")
"""Signs without a sound: where a word may break or must not, which way it is written, how long it is drawn."""
_MINUS: Final = {"\u2212": "-"}
"""The sign of a grade, as it is printed; a hyphen is typed for it."""
_LETTERS: Final = str.maketrans({**_STROKES, **_APOSTROPHES, **_ARABIC, **_UNSEEN, **_MINUS})


def fold(text: str) -> str:
    """Return the text in lower case without accents (``Renée`` and ``renee`` are one, ``Bjørn`` and ``bjorn``)."""
    if text.isascii():
        return text.lower()
    # The accent by itself is typed for an apostrophe.
    folded = unicodedata.normalize("NFKC", text.replace("\N{ACUTE ACCENT}", "'")).casefold().translate(_LETTERS)
    bare = (c for c in unicodedata.normalize("NFKD", folded) if c in _VOICED or not unicodedata.combining(c))
    return unicodedata.normalize("NFC", "".join(bare)).casefold()
