"""Numbers as words: those of seasons and episodes in all the ways in which fans write them, and the ages of viewers."""

from __future__ import annotations

import re
from typing import Final

_EPISODE = re.compile(r"\bs(\d{1,2})\s*[.:-]?\s*e(?:p|pisode)?\s*(\d{1,3})\b|\b(\d{1,2})x(\d{1,3})\b")
_SEASON = re.compile(r"\b(?:s|season|series)\s?0*(\d{1,2})\b")
_NUMBERED_EPISODE = re.compile(r"\b(?:ep|eps|e|episode)\s?0*(\d{1,3})\b")
_GROUPED = re.compile(r"(?<=\d)[,.](?=\d{3}\b)")
_ORDINALS: Final = {
    "first": "1", "1st": "1", "second": "2", "2nd": "2", "third": "3", "3rd": "3", "fourth": "4", "4th": "4",
    "fifth": "5", "5th": "5", "sixth": "6", "6th": "6", "seventh": "7", "7th": "7", "eighth": "8", "8th": "8",
    "ninth": "9", "9th": "9", "tenth": "10", "10th": "10",
}  # fmt: skip
_CARDINALS: Final = {
    "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "seven": "7", "eight": "8",
    "nine": "9", "ten": "10",
}  # fmt: skip
NUMBER_WORDS: Final = {
    word: number
    for word, number in {**_ORDINALS, **_CARDINALS, "eleven": "11", "twelve": "12"}.items()
    if word not in {"first", "1st", "one", "two"}
}
"""Words that say a number and hardly ever anything else: "one" and "first" stand anywhere, "the two" is a pair."""
_NTH = re.compile(rf"\b(?:very\s+)?({'|'.join(_ORDINALS)})\s+(season|series|episode|ep)\b")
_CARDINAL = re.compile(rf"\b(season|series|episode|ep)\s+({'|'.join(_CARDINALS)})\b")
_YEARS_OLD = re.compile(
    rf"\b(\d{{1,2}}|{'|'.join(_CARDINALS)})[\s-](?:year|yr)s?[\s-]?olds?\b|\b(\d{{1,2}})(?:yo|\s?y/o)\b"
)


def with_numerals(text: str) -> str:
    """Return a folded text with seasons, episodes and years of age written out as in "season 2 episode 4"."""
    text = _GROUPED.sub("", text)
    text = _EPISODE.sub(lambda m: f" season {int(m[1] or m[3])} episode {int(m[2] or m[4])} ", text)
    text = _NTH.sub(lambda m: f" {m[2]} {_ORDINALS[m[1]]} ", text)
    text = _CARDINAL.sub(lambda m: f" {m[1]} {_CARDINALS[m[2]]} ", text)
    text = _YEARS_OLD.sub(lambda m: f"{_CARDINALS.get(m[1], m[1] or m[2])} year old", text)
    text = _SEASON.sub(r" season \1 ", text)
    return _NUMBERED_EPISODE.sub(r" episode \1 ", text)
