"""Which words only carry grammar or chatter: English ones, and what packs in other languages bring."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.folding import fold
from bot.core.matching.patterns import SMALL
from bot.core.matching.tables import CHAT_SPEAK
from bot.core.matching.text import plain_words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from bot.core.model import Pack


@dataclass(frozen=True, slots=True)
class Grammar:
    """The function words of some packs, and the English ones.

    Attributes:
        small: words that only carry grammar or chatter, folded.
        elided: those that merge with the next word, with their apostrophe, such as "l'" and "qu'".
    """

    small: frozenset[str] = SMALL
    elided: frozenset[str] = frozenset()

    @property
    def added(self) -> frozenset[str]:
        """The small words that are none in English."""
        return self.small - SMALL


def grammar(packs: Iterable[Pack], *english: Collection[str]) -> Grammar:
    """Return what packs make small words: English words and chat-speak only where every pack does."""
    listed = [frozenset(map(fold, pack.function_words)) for pack in packs]
    words = [frozenset(letters for word in some for letters in plain_words(word)) for some in listed]
    anywhere, everywhere = frozenset[str]().union(*words), frozenset.intersection(*words) if words else frozenset()
    foreign = frozenset(word for word in anywhere if not any(word in some for some in (*english, CHAT_SPEAK)))
    elided = (word for some in listed for word in some if word.endswith("'"))
    return Grammar(SMALL | foreign | everywhere, frozenset(elided))
