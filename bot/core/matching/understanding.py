"""What a question says: its words, the names in it, what is asked about them, and how."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.core.matching.names import SHOW
from bot.core.matching.patterns import KIND_LETTERS, Token, word_token
from bot.core.matching.tables import CHAT_SPEAK, QUESTION_WORDS
from bot.core.matching.text import words
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.names import Mention, Names, Ref
    from bot.core.matching.patterns import PatternSet
    from bot.core.matching.spelling import Speller
    from bot.core.spoilers import Horizon

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
        words: its words as they were most likely meant, in order, names included.
        tokens: its words and names, in order.
        content: senses of its words that are neither small nor names nor numbers, in order.
        mentions: the names in it, in order.
        features: everything that similarity compares: senses, small words, names, numbers.
        relations: names of the relations whose patterns fit.
        aspect: how it is asked: who, what, when, where, why, how, how many, …, yes/no; empty for mere keywords.
        numbers: the numbers in it, with the word that they count: "season 2", "2001".
        corrections: the words that were misspelt, and what was read instead.
        doubtful: the misspelt words whose correction may well be wrong.
        strangers: words that neither the packs nor English nor the relations know.
    """

    words: tuple[str, ...]
    tokens: tuple[Token, ...]
    content: tuple[str, ...]
    mentions: tuple[Mention, ...]
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
        return tuple(f"@{token.kinds}" if token.kinds else feature(token) for token in self.tokens)

    @property
    def refs(self) -> frozenset[Ref]:
        """Everything that the names in it may stand for, without the show itself."""
        return frozenset(ref for mention in self.mentions for ref in mention.refs if ref.entity != SHOW)


class Reader:
    """Reads questions and asks of some packs."""

    def __init__(self, *, names: Names, speller: Speller, patterns: PatternSet, synonyms: Mapping[str, str]) -> None:
        self._names = names
        self._speller = speller
        self._patterns = patterns
        self._synonyms = synonyms

    def read(self, text: str, horizon: Horizon | None = None) -> Question:
        """Return what the text says to somebody who knows the names that the horizon reaches (``None``: all names)."""
        written = words(text, self._synonyms)
        corrections = {word.text: right for word in written if (right := self._speller.correct(word.text)) is not None}
        texts = [right for word in written for right in self._right(word.text, corrections)]
        capitals = {right for word in written if word.capital for right in self._right(word.text, corrections)}
        mentions = tuple(_settled(mention, texts) for mention in self._names.found(texts, capitals, horizon))
        tokens = tuple(_tokens(texts, mentions))
        numbers = frozenset(_numbers(tokens))
        return Question(
            words=tuple(texts),
            tokens=tokens,
            content=tuple(
                token.sense for token in tokens if not token.is_small and not token.kinds and not _is_number(token)
            ),
            mentions=mentions,
            features=frozenset(_features(tokens, mentions)) | numbers,
            relations=self._patterns.found(tokens),
            aspect=_aspect(tokens),
            numbers=numbers,
            corrections=corrections,
            doubtful=frozenset(word for word, right in corrections.items() if self._speller.is_doubtful(word, right)),
            strangers=frozenset(self._strangers(tokens)),
        )

    def _right(self, word: str, corrections: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
        for right in corrections.get(word, (word,)):
            yield from CHAT_SPEAK[right].split() if right in CHAT_SPEAK and word in corrections else (right,)

    def _strangers(self, tokens: Iterable[Token]) -> Iterator[str]:
        for token in tokens:
            is_word = token.text.isalpha() and not token.kinds and not token.is_small
            if is_word and self._speller.is_strange(token.text):
                yield token.text


def _settled(mention: Mention, texts: Sequence[str]) -> Mention:
    """Return the mention as the show's alone where a name that may be the show's follows "on" or "in"."""
    shows = frozenset(ref for ref in mention.refs if ref.entity == SHOW)
    if shows and mention.start > 0 and texts[mention.start - 1] in _BEFORE_A_SHOW:
        return replace(mention, refs=shows, kinds=KIND_LETTERS[Kind.SHOW])
    return mention


def _tokens(texts: Sequence[str], mentions: Iterable[Mention]) -> Iterator[Token]:
    index = 0
    for mention in mentions:
        yield from map(word_token, texts[index : mention.start])
        name = " ".join(texts[mention.start : mention.end])
        yield Token(name, name, mention.kinds)
        index = mention.end
    yield from map(word_token, texts[index:])


def _is_number(token: Token) -> bool:
    return token.text.isdigit()


def _numbers(tokens: Sequence[Token]) -> Iterator[str]:
    before = ""
    for token in tokens:
        if _is_number(token):
            yield f"{before} {int(token.text)}" if before in _NUMBERED else str(int(token.text))
        before = token.text.removesuffix("s")


def feature(token: Token) -> str:
    """Return what a word counts as in comparisons: its sense, or itself where it is a small word."""
    return f"~{token.text}" if token.is_small else token.sense


def _features(tokens: Iterable[Token], mentions: Iterable[Mention]) -> Iterator[str]:
    for token in tokens:
        if not token.kinds and not _is_number(token):
            yield feature(token)
    for mention in mentions:
        for ref in mention.refs:
            yield f"@{ref.pack}/{ref.entity}"


def _aspect(tokens: Sequence[Token]) -> str:
    texts = [token.text for token in tokens]
    for word, after in pairwise([*texts, ""]):
        if word == "how":
            return _HOW.get(after, "how")
        if word in QUESTION_WORDS:
            return _HEAD_NOUNS.get(after, "what") if word in {"what", "which"} else word.replace("whom", "who")
    first = next((token.text for token in tokens if token.text not in {"so", "and", "but", "wait", "ok", "hey"}), "")
    return "yes/no" if first in _AUXILIARIES else ""
