"""Names that are common words, too, where no capital tells which is meant: "who does hill marry"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.name_parts import HONORIFICS
from bot.core.matching.tables import FUNCTION_WORDS, QUESTION_WORDS

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from bot.core.matching.mentions import Mention

_BEFORE_NAMES: Final = frozenset(
    """is are was were do does did has have had can could will would should not of by with from for as about to and
    or than""".split()
)
"""Function words right behind which names stand, and common words hardly ever without an article."""
_OF_PEOPLE: Final = frozenset(
    "plays played portrays portrayed kills killed murdered marries married betrays betrayed".split()
)
"""Verbs behind which somebody is named."""
_LIKELY_BEFORE: Final = _BEFORE_NAMES | _OF_PEOPLE | HONORIFICS
_BEFORE_BOTH: Final = frozenset({"who", "whom", "when", "where", "why"})
"""Words behind which a name may begin a clause, or anything else: "the place where amber was born"."""
_BEFORE_WORDS: Final = (QUESTION_WORDS | FUNCTION_WORDS) - _BEFORE_NAMES - _BEFORE_BOTH
"""Those behind which common words stand: articles, possessives, "how"."""


def may_be_bare(words: Sequence[str], names: frozenset[str]) -> frozenset[str]:
    """Return the words that may be names without a capital, by what stands before them.

    Args:
        words: of a question, folded.
        names: words that are names where they have a capital, and common words else.
    """
    if names.isdisjoint(words):
        return frozenset()
    befores = ("", *words)
    return frozenset(
        word
        for before, word in zip(befores, words, strict=False)
        if word in names and before not in _BEFORE_WORDS and not before.isdigit()
    )


def are_likely(
    words: Sequence[str], bare: Collection[str], mentions: Iterable[Mention], is_rare: Callable[[str], bool]
) -> bool:
    """Tell whether some mention that is a bare name stands where names stand, or is rare as a word."""
    starts = [mention.start for mention in mentions if words[mention.start] in bare]
    return any(is_rare(words[start]) or (start and words[start - 1] in _LIKELY_BEFORE) for start in starts)
