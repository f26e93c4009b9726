"""Untrusted text into text that Discord shows as written: no markup, no mention, no way out of a spoiler.

Every character that could begin a construct is replaced by one that looks like it, in open text as
well as behind bars, so that safety rests on which characters are absent and on no client's parser.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import Final

BAR: Final = "||"
"""What opens and closes a spoiler."""

FORBIDDEN: Final = ("`", "*", "_", "~", "\\", "<", "://", "](", "@everyone", "@here")
"""What no rendered reply contains, whoever wrote it."""

_LABELS_KEPT: Final = 5_000
"""Labels that are remembered: what is typed letter by letter has nearly the same choices again and again."""
_LOOK_ALIKES: Final = str.maketrans(
    {
        "|": "\N{BOX DRAWINGS LIGHT VERTICAL}",  # beside one of our bars it would end the spoiler early
        "`": "\N{MODIFIER LETTER GRAVE ACCENT}",  # code swallows bars
        "*": "\N{ASTERISK OPERATOR}",  # emphasis swallows bars
        "_": "\N{MODIFIER LETTER LOW MACRON}",
        "~": "\N{TILDE OPERATOR}",
        "\\": "\N{REVERSE SOLIDUS OPERATOR}",  # an escape takes the first bar of a pair away
        "<": "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}",  # links in angles, mentions, emoji, timestamps
    }
)
_PHRASES: Final = (
    (re.compile(r"://"), ":" + 2 * "\N{DIVISION SLASH}"),  # a link runs on to the next space, over any bar
    (re.compile(r"\]\("), "] ("),  # a link with a text of its own
    (re.compile(r"@(?=everyone|here)", re.IGNORECASE), "@ "),
)
_LINE_STARTS: Final = (
    (re.compile(r"^>"), "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"),
    (re.compile(r"^#(?=[#\s]|$)"), "\N{MUSIC SHARP SIGN}"),  # a heading; "#1" is none
    (re.compile(r"^-(?!\w)"), "\N{EN DASH}"),  # a list or small print; "-5" is neither
    (re.compile(r"^\+\s"), "+"),  # a list, to some
    (re.compile(r"^(\d+)[.)](?=\s)"), r"\1:"),  # a numbered list
)

_JOINERS: Final = "\u200c\u200d"  # zero-width, but emoji and several scripts are spelt with them
_LONE_JOINER: Final = re.compile(rf"(?<![^\x00-\xff\s{_JOINERS}])[{_JOINERS}]|[{_JOINERS}](?![^\x00-\xff\s{_JOINERS}])")
_BLANKS: Final = frozenset("\u034f\u115f\u1160\u2800\u3164\uffa0")  # letters and signs that show nothing
_UNSEEN: Final = frozenset({"Cc", "Cf", "Cs"})
_SKIN_TONES: Final = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
_LONGEST_CLUSTER: Final = 16  # characters; what piles up more marks than this may be torn apart
_LINE: Final = re.compile(r"([^|]*)\|\|([^|]*[^|\s][^|]*)\|\|([^|]*)|[^|]*")


class UnsafeMarkdownError(ValueError):
    """Rendered text that could show what it must hide. It does not repeat that text."""


def inert(text: str) -> str:
    """Return the text as one line that no client takes for markup; ``…`` if nothing of it can be seen."""
    line = visible(text).translate(_LOOK_ALIKES)
    for pattern, replacement in (*_PHRASES, *_LINE_STARTS):
        line = pattern.sub(replacement, line)
    return line or "…"


def visible(text: str) -> str:
    """Return the text as one line, without characters that are unseen or change the direction of reading."""
    if not text.isascii() or not text.isprintable():
        text = _LONE_JOINER.sub("", "".join(char for char in text if not _is_unseen(char)))
    line = " ".join(text.split())
    start = next((place for place, char in enumerate(line) if not (char == " " or _is_mark(char))), len(line))
    return line[start:]


def safe(text: str, room: int, mark: str = "…") -> str:
    """Return untrusted text made inert, in at most ``room`` units; what is far too long is not even read to its end."""
    return cut(inert(text[: 2 * room + 100]), room, mark)


@lru_cache(_LABELS_KEPT)
def label(text: str, room: int, *, note: str | None = None) -> str:
    """Return the text for a place without markdown, such as a button, in at most ``room`` characters.

    A note, such as the show's name, stands behind it: where room is short, the text is cut before it.
    """
    tail = "" if note is None else f" · {label(note, room // 3)}"
    return cut(visible(text) or "…", room - units(tail)) + tail


def units(text: str) -> int:
    """Return the length as a Discord client counts it: UTF-16 code units."""
    return len(text) + sum(char > "\uffff" for char in text)


def cut(text: str, room: int, mark: str = "…") -> str:
    """Return the text, cut at a word's end where possible and marked if it is longer than ``room`` units.

    ``room`` must hold at least the mark.
    """
    if units(text) <= room:
        return text
    end = _fitting(text, room - units(mark))
    space = text.rfind(" ", 0, end + 1)
    end = space if space > end // 2 else _cluster_start(text, end)
    return text[:end].rstrip(" ,;:") + mark


def bars(line: str) -> str:
    """Return an inert line behind spoiler bars.

    Raises:
        UnsafeMarkdownError: the line is empty or could end the spoiler itself.
    """
    if not line.strip() or "|" in line or len(line.splitlines()) != 1:
        raise UnsafeMarkdownError("only a line without bars can go behind bars")
    return f"{BAR}{line}{BAR}"


def spans(text: str) -> tuple[tuple[str, bool], ...]:
    """Split a rendered reply into pieces ``(text, whether it is hidden)``, in order, without the bars.

    Raises:
        UnsafeMarkdownError: the text is not as this package renders it: at most one pair of bars a line.
    """
    pieces: list[tuple[str, bool]] = []
    for line in text.splitlines(keepends=True):
        match = _LINE.fullmatch(line)
        if match is None:
            raise UnsafeMarkdownError("a line's spoiler bars are not one pair")
        before, hidden, after = match.groups()
        pieces += [(line, False)] if hidden is None else [(before, False), (hidden, True), (after, False)]
    return _merged(pieces)


def check(text: str) -> None:
    """Make sure that a rendered reply hides what it means to hide.

    Raises:
        UnsafeMarkdownError: its bars are not in order, or it contains something `FORBIDDEN`.
    """
    spans(text)
    if any(part in text for part in FORBIDDEN):
        raise UnsafeMarkdownError("the reply contains markup that is not its own")


def _is_unseen(char: str) -> bool:
    if char in _JOINERS or char.isspace():
        return False
    return char in _BLANKS or unicodedata.category(char) in _UNSEEN


def _is_mark(char: str) -> bool:
    """Tell whether the character only changes the one before it."""
    return char in _JOINERS or char in _SKIN_TONES or unicodedata.category(char).startswith("M")


def _fitting(text: str, room: int) -> int:
    """Return how many characters fit into so many UTF-16 units."""
    taken = 0
    for place, char in enumerate(text):
        taken += units(char)
        if taken > room:
            return place
    return len(text)


def _cluster_start(text: str, end: int) -> int:
    """Return the nearest place up to ``end`` where no emoji sequence or accented letter is torn apart."""
    for place in range(end, max(end - _LONGEST_CLUSTER, 0), -1):
        if not (_is_mark(text[place]) or text[place - 1] in _JOINERS):
            return place
    return end


def _merged(pieces: list[tuple[str, bool]]) -> tuple[tuple[str, bool], ...]:
    merged: list[tuple[str, bool]] = []
    for text, hidden in pieces:
        if merged and merged[-1][1] is hidden is False:
            merged[-1] = (merged[-1][0] + text, False)
        elif text:
            merged.append((text, hidden))
    return tuple(merged)
