"""Questions that found nothing, in a form that can be kept: normalised, without personal data, and grouped."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import OSA

from bot.core.folding import fold
from bot.core.markdown import visible

if TYPE_CHECKING:
    from bot.core.answers import FactKey

LONGEST_KEPT: Final = 300
"""Characters of a question or a reason that are kept: as many as a command takes, and enough to see what was asked."""
LONGEST_READ: Final = 2 * LONGEST_KEPT
"""Characters that are looked at, so that a whole message does not take longer than a question."""
LEAST_FOR_A_SLIP: Final = 5
LEAST_FOR_ANOTHER_LETTER: Final = 7
"""Letters that a word has at least where a letter too many or too few, or another letter, is a slip of the keyboard:
of shorter words it makes other ones, and other names."""

_LINK: Final = re.compile(r"(?:\b[a-z][a-z0-9+.-]*://|\bwww\.|\bdiscord\.(?:gg|com)/)\S*", re.IGNORECASE)
_MAIL: Final = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
_EMOJI: Final = re.compile(r"<a?:\w+:\d+>")
_MENTION: Final = re.compile(r"<(?:@[!&]?|#|/[^<>]*:)\d+>|@[\w.]*\w")
_NUMBER: Final = re.compile(r"(\bs\d{1,3}\s?e\d{1,3}\b)|\+?\d(?:[\W_]*\d){4,}", re.IGNORECASE)
"""An episode such as S01E03, whose digits belong to no number behind it; or a number."""
_MASKS: Final = ((_LINK, "[link]"), (_MAIL, "[mail]"), (_EMOJI, "[emoji]"), (_MENTION, "[mention]"))
_MASK: Final = re.compile(r"\[(?:link|mail|emoji|mention|number)\]")
_WORD: Final = re.compile(r"\w+")
_CONTRACTION: Final = re.compile(r"'(?:s|re|m|d|ll|ve)\b")
_TRAILING: Final = " .,;:!?\N{HORIZONTAL ELLIPSIS}\N{INVERTED QUESTION MARK}\N{IDEOGRAPHIC FULL STOP}-"
_QUESTION_WORDS: Final = {"whos": "who", "whats": "what", "wheres": "where", "whens": "when", "hows": "how"}
_SAYS_NOTHING: Final = frozenset(
    "a an the is are am was were be been do does did can could would will please pls plz hey hi hello me tell".split()
)
"""What a question can have or lack and stay the same; no word that says who, when, where, or not."""


class GapKind(StrEnum):
    """Why something is a gap."""

    UNANSWERED = "unanswered"
    """A question that found nothing."""
    WRONG = "wrong"
    """An answer that a fan marked as wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Noted:
    """Something that is to be counted as a gap, without who said it.

    Attributes:
        server: where; 0 in direct messages.
        pack: id of the pack that was searched, or that the answer is from; empty: there is more than one.
        kind: why it is a gap.
        question: normalised; empty where it is not known.
        facts: the facts of a wrong answer, in order.
        reason: why the answer is wrong, masked; empty: nothing was said.
    """

    server: int
    pack: str
    kind: GapKind = GapKind.UNANSWERED
    question: str = ""
    facts: tuple[FactKey, ...] = ()
    reason: str = ""


def normalised(text: str) -> str:
    """Return a question as it is kept: masked, in lower case, at most `LONGEST_KEPT` characters; empty: asks nothing.

    Spaces are single, and nothing is left of what can end a sentence.
    """
    question = _shortened(masked(text).casefold(), LONGEST_KEPT).rstrip(_TRAILING)
    return question if said_in(question) else ""


def masked(text: str, most: int = LONGEST_KEPT) -> str:
    """Return a text as one line without personal data, at most so many characters."""
    line = visible(unicodedata.normalize("NFKC", text[: 2 * LONGEST_READ]))
    return _shortened(_mask(_shortened(line, LONGEST_READ)), most)


def said_in(question: str) -> frozenset[str]:
    """Return the words of a normalised question that say something; none: it asks nothing."""
    plain = _CONTRACTION.sub("", fold(_MASK.sub(" ", question)))
    words = (_QUESTION_WORDS.get(word, word) for word in _WORD.findall(plain.replace("'", "")))
    return frozenset(words) - _SAYS_NOTHING


def are_near(some: frozenset[str], others: frozenset[str]) -> bool:
    """Tell whether two questions say the same, in any order and with one slip of the keyboard at most."""
    if some == others:
        return True
    if len(some) != len(others):
        return False
    gone, new = some - others, others - some
    return len(gone) == 1 and _is_slip(*gone, *new)


def _mask(line: str) -> str:
    """Return a line with marks for links, mail addresses, mentions, emoji of a server, and numbers of five digits.

    Digits count as one number with spaces, dots, dashes or anything else but letters between them.
    """
    for pattern, mark in _MASKS:
        line = pattern.sub(mark, line)
    return _NUMBER.sub(lambda found: found[1] or "[number]", line)


def _is_slip(one: str, other: str) -> bool:
    """Tell whether two words differ by a letter too many, two swapped ones, or another one where that is safe."""
    if min(len(one), len(other)) < LEAST_FOR_A_SLIP or not (one + other).isalpha():
        return False
    if OSA.distance(one, other, score_cutoff=1) > 1:
        return False
    is_other_letter = len(one) == len(other) and sorted(one) != sorted(other)
    return not is_other_letter or len(one) >= LEAST_FOR_ANOTHER_LETTER


def _shortened(text: str, most: int) -> str:
    """Return the first words of a text; what is longer than a word can be is cut."""
    if len(text) <= most:
        return text
    space = text.rfind(" ", 0, most + 1)
    return text[: space if space > 0 else most].rstrip()
