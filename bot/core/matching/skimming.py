"""Skimming asks and answers: what they are compared by, in a fraction of the time that reading a question takes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.patterns import SMALL, word_token
from bot.core.matching.text import NUMBER_WORDS, capitalised, plain_texts
from bot.core.matching.understanding import numbers_in, settled

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from bot.core.matching.lines import Numbers
    from bot.core.matching.names import Mention, Names, Ref
    from bot.core.matching.text import Synonyms

_DIGIT: Final = re.compile(r"\d")
_REFS_KEPT: Final = 20_000
"""Names whose features are remembered: the asks about a name mostly come one after the other."""


class Skimmed(NamedTuple):
    """What a text is compared by.

    Attributes:
        written: its words in order.
        tokens: the same, a name as one.
        plain: those that are no part of a name.
        words: the numbers of the tokens as features, a name as the kinds that it may be of.
        besides: the numbers of its other features, each once: what its names stand for, and the numbers in it.
    """

    written: list[str]
    tokens: list[str]
    plain: list[str]
    words: list[int]
    besides: list[int]


class Skimmer:
    """Skims the texts of some packs.

    Args:
        names: the packs' names.
        synonyms: what words stand for.
        numbers: of the features; further ones are added.
        small: words that only carry grammar or chatter.
    """

    def __init__(self, *, names: Names, synonyms: Synonyms, numbers: Numbers, small: Collection[str] = SMALL) -> None:
        self._names = names
        self._synonyms = synonyms
        self._numbers = numbers
        self._words = _Words(numbers, small)
        self._refs: dict[frozenset[Ref], list[int]] = {}

    def skim(self, texts: Sequence[str]) -> Iterator[Skimmed]:
        """Yield what each of some texts is compared by."""
        for text, written in zip(texts, plain_texts(texts, self._synonyms), strict=True):
            has_names = self._names.may_be_in(written)
            skimmed = self._with_names(text, written) if has_names else self._plain(written)
            if not NUMBER_WORDS.keys().isdisjoint(written) or _DIGIT.search(" ".join(written)) is not None:
                skimmed.besides.extend([self._numbers[number] for number in dict.fromkeys(numbers_in(skimmed.tokens))])
            yield skimmed

    def _plain(self, written: list[str]) -> Skimmed:
        numbers = self._words
        return Skimmed(written, written, written, [numbers[word] for word in written], [])

    def _with_names(self, text: str, written: list[str]) -> Skimmed:
        skimmed = Skimmed(written, [], [], [], [])
        index = 0
        for mention in self._mentions(text, written):
            self._go_on(skimmed, written[index : mention.start])
            skimmed.tokens.append(" ".join(written[mention.start : mention.end]))
            skimmed.words.append(self._numbers[f"@{mention.kinds}"])
            meant = self._features(mention.refs)
            known = skimmed.besides
            known.extend([number for number in meant if number not in known] if known else meant)
            index = mention.end
        self._go_on(skimmed, written[index:])
        return skimmed

    def _go_on(self, skimmed: Skimmed, words: list[str]) -> None:
        """Add words that are no part of a name."""
        numbers = self._words
        skimmed.tokens.extend(words)
        skimmed.plain.extend(words)
        skimmed.words.extend([numbers[word] for word in words])

    def _mentions(self, text: str, written: list[str]) -> Iterator[Mention]:
        capitals = capitalised(text) if self._names.may_need_capital(written) else ()
        return (settled(mention, written) for mention in self._names.found(written, capitals))

    def _features(self, refs: frozenset[Ref]) -> list[int]:
        found = self._refs.get(refs)
        if found is None:
            if len(self._refs) >= _REFS_KEPT:
                self._refs.clear()
            found = self._refs[refs] = [self._numbers[ref.feature] for ref in sorted(refs)]
        return found


class _Words(dict[str, int]):
    """The numbers of words that are no names, as features."""

    def __init__(self, numbers: Numbers, small: Collection[str]) -> None:
        super().__init__()
        self._numbers = numbers
        self._small = small

    def __missing__(self, word: str) -> int:
        number = self[word] = self._numbers[word_token(word, self._small).code]
        return number
