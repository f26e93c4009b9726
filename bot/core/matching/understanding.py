"""What a question says: its words, the names in it, what is asked about them, and how."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.names import SHOW
from bot.core.matching.patterns import KIND_LETTERS, SMALL, Token, name_token, word_token
from bot.core.matching.spelling import Reading
from bot.core.matching.tables import QUESTION_WORDS
from bot.core.matching.text import plain_text, words
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.names import Mention, Names, Ref
    from bot.core.matching.patterns import PatternSet
    from bot.core.matching.spelling import Speller
    from bot.core.matching.text import Synonyms, Word
    from bot.core.spoilers import Horizon

_WORDS_KEPT: Final = 100_000
"""Words whose tokens are remembered."""
_DIGIT: Final = re.compile(r"\d")
_NUMBERED: Final = frozenset({"season", "episode", "book", "part", "chapter"})
_AUXILIARIES: Final = frozenset(
    "is are was were do does did can could will would has have had should isnt am may might must".split()
)
_HEAD_NOUNS: Final = {
    "year": "when", "date": "when", "day": "when", "time": "when", "month": "when",
    "city": "where", "town": "where", "place": "where", "location": "where", "country": "where", "state": "where",
    "island": "where", "street": "where", "beach": "where",
    "actor": "who", "actress": "who", "man": "who", "guy": "who", "woman": "who", "person": "who", "character": "who",
    "author": "who", "director": "who", "reason": "why", "number": "how many", "percent": "how many",
    "percentage": "how many",
}  # fmt: skip
_BEFORE_A_SHOW: Final = frozenset({"on", "in", "watch", "series", "show"})
_HOW: Final = {
    "many": "how many",
    "much": "how many",
    "long": "how long",
    "old": "how old",
    "tall": "how tall",
    "come": "why",
}


@dataclass(frozen=True, slots=True)
class Question:
    """A question, or an ask, as the matcher understands it.

    Attributes:
        written: its words as they were written, folded, a space between them.
        words: its words as they were most likely meant, in order, names included.
        tokens: its words and names, in order.
        content: senses of its words that are neither small nor names nor numbers, in order.
        mentions: the names in it, in order.
        besides: what its names may stand for, and its numbers.
        features: everything that similarity compares: senses, small words, and those `besides`.
        relations: names of the relations whose patterns fit.
        aspect: how it is asked: who, what, when, where, why, how, how many, …, yes/no; empty for mere keywords.
        numbers: the numbers in it, with the word that they count: "season 2", "2001".
        corrections: the words that were misspelt, and what was read instead.
        doubtful: the misspelt words whose correction may well be wrong.
        strangers: words that neither the packs nor English nor the relations know.
    """

    written: str
    words: tuple[str, ...]
    tokens: tuple[Token, ...]
    content: tuple[str, ...]
    mentions: tuple[Mention, ...]
    besides: frozenset[str]
    features: frozenset[str]
    relations: frozenset[str]
    aspect: str
    numbers: frozenset[str]
    corrections: Mapping[str, tuple[str, ...]]
    doubtful: frozenset[str]
    strangers: frozenset[str]

    @property
    def line(self) -> tuple[str, ...]:
        """Its words in order as features, a name as the kinds that it may be of."""
        return tuple([token.code for token in self.tokens])

    @property
    def besides_names(self) -> tuple[str, ...]:
        """Its words that are no part of a name."""
        return tuple([token.text for token in self.tokens if not token.is_name])

    @property
    def refs(self) -> frozenset[Ref]:
        """Everything that the names in it may stand for, without the show itself."""
        return frozenset(ref for mention in self.mentions for ref in mention.refs if ref.entity != SHOW)


class Line(NamedTuple):
    """What an ask is compared by.

    Attributes:
        texts: its words in order.
        words: the same as features, a name as the kinds that it may be of.
        besides: its other features: what its names stand for, and the numbers in it.
    """

    texts: Sequence[str]
    words: Sequence[str]
    besides: Iterable[str]
    plain: Sequence[str] = ()


class Reader:
    """Reads questions and asks of some packs.

    Args:
        names: the packs' names.
        speller: corrects words; ``None``: they are taken as they are.
        patterns: of the relations.
        synonyms: what words stand for.
        small: words that only carry grammar or chatter.
    """

    def __init__(
        self,
        *,
        names: Names,
        speller: Speller | None,
        patterns: PatternSet,
        synonyms: Synonyms,
        small: Collection[str] = SMALL,
    ) -> None:
        self._names = names
        self._speller = speller
        self._patterns = patterns
        self._synonyms = synonyms
        self._token = lru_cache(_WORDS_KEPT)(lambda text: word_token(text, small))

    def code(self, word: str) -> str:
        """Return what a word that is no name is compared by."""
        return self._token(word).code

    def line(self, text: str) -> Line:
        """Return what an ask is compared by, in a fraction of the time that reading it takes."""
        texts = plain_text(text, self._synonyms)
        if not self._names.may_be_in(texts) and _DIGIT.search("".join(texts)) is None:
            return Line(texts, [self._token(word).code for word in texts], (), texts)
        capitals = {word.text for word in words(text, self._synonyms) if word.capital}
        mentions, tokens = self._parsed(texts, capitals, None)
        return Line(
            texts,
            [token.code for token in tokens],
            _besides(mentions, frozenset(_numbers(tokens))),
            [t.text for t in tokens if not t.is_name],
        )

    def read(self, text: str, horizon: Horizon | None = None) -> Question:
        """Return what the text says to somebody who knows the names that the horizon reaches (``None``: all names)."""
        written = words(text, self._synonyms)
        readings = self._readings([word.text for word in written])
        texts = [right for reading in readings for right in self._meant(reading, written)]
        capitals = {
            right
            for reading in readings
            if any(word.capital for word in written[reading.start : reading.end])
            for right in self._meant(reading, written)
        }
        corrections = dict(filter(None, (_corrected(reading, written) for reading in readings)))
        mentions, tokens = self._parsed(texts, capitals, horizon)
        numbers = frozenset(_numbers(tokens))
        besides = _besides(mentions, numbers)
        plain = [token for token in tokens if not token.is_name and not _is_number(token)]
        return Question(
            written=" ".join([word.text for word in written]),
            words=tuple(texts),
            tokens=tokens,
            content=tuple(token.sense for token in plain if not token.is_small),
            mentions=mentions,
            besides=besides,
            features=besides.union(token.code for token in plain),
            relations=self._patterns.found(tokens),
            aspect=_aspect(tokens),
            numbers=numbers,
            corrections=corrections,
            doubtful=frozenset(word for word, right in corrections.items() if self._is_doubtful(word, right)),
            strangers=frozenset(self._strangers(plain)),
        )

    def _parsed(
        self, texts: Sequence[str], capitals: Collection[str], horizon: Horizon | None
    ) -> tuple[tuple[Mention, ...], tuple[Token, ...]]:
        mentions = tuple([_settled(mention, texts) for mention in self._names.found(texts, capitals, horizon)])
        return mentions, tuple(self._tokens(texts, mentions))

    def _readings(self, written: Sequence[str]) -> list[Reading]:
        if self._speller is None:
            return [Reading(place, place + 1, (word,), 0.0) for place, word in enumerate(written)]
        return self._speller.read(written)

    def _meant(self, reading: Reading, written: Sequence[Word]) -> Iterator[str]:
        if _corrected(reading, written) is None:
            yield from reading.words
            return
        for right in reading.words:
            yield from self._synonyms.of(right) or (right,)

    def _is_doubtful(self, word: str, right: tuple[str, ...]) -> bool:
        return self._speller is not None and self._speller.is_doubtful(word, right)

    def _tokens(self, texts: Sequence[str], mentions: Iterable[Mention]) -> Iterator[Token]:
        index = 0
        for mention in mentions:
            yield from map(self._token, texts[index : mention.start])
            yield name_token(" ".join(texts[mention.start : mention.end]), mention.kinds)
            index = mention.end
        yield from map(self._token, texts[index:])

    def _strangers(self, tokens: Iterable[Token]) -> Iterator[str]:
        if self._speller is None:
            return
        for token in tokens:
            if token.text.isalpha() and not token.is_small and self._speller.is_strange(token.text):
                yield token.text


def _corrected(reading: Reading, written: Sequence[Word]) -> tuple[str, tuple[str, ...]] | None:
    """Return what was written and what is read instead; ``None`` where these are the same."""
    as_written = tuple([word.text for word in written[reading.start : reading.end]])
    return None if as_written == reading.words else (" ".join(as_written), reading.words)


def _settled(mention: Mention, texts: Sequence[str]) -> Mention:
    """Return the mention as the show's alone where a name that may be the show's follows "on" or "in"."""
    shows = frozenset(ref for ref in mention.refs if ref.entity == SHOW)
    if shows and mention.start > 0 and texts[mention.start - 1] in _BEFORE_A_SHOW:
        return replace(mention, refs=shows, kinds=KIND_LETTERS[Kind.SHOW])
    return mention


def _is_number(token: Token) -> bool:
    return token.text.isdigit()


def _numbers(tokens: Sequence[Token]) -> Iterator[str]:
    before = ""
    for token in tokens:
        if _is_number(token):
            yield f"{before} {int(token.text)}" if before in _NUMBERED else str(int(token.text))
        before = token.text.removesuffix("s")


def _besides(mentions: Iterable[Mention], numbers: frozenset[str]) -> frozenset[str]:
    return numbers.union([f"@{ref.pack}/{ref.entity}" for mention in mentions for ref in mention.refs])


def _aspect(tokens: Sequence[Token]) -> str:
    texts = [token.text for token in tokens]
    for word, after in pairwise([*texts, ""]):
        if word == "how":
            return _HOW.get(after, "how")
        if word in QUESTION_WORDS:
            return _HEAD_NOUNS.get(after, "what") if word in {"what", "which"} else word.replace("whom", "who")
    first = next((token.text for token in tokens if token.text not in {"so", "and", "but", "wait", "ok", "hey"}), "")
    return "yes/no" if first in _AUXILIARIES else ""
