"""What a question says: its words, the names in it, what is asked about them, and how."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.caching import Caching
from bot.core.matching.aspects import aspect_of
from bot.core.matching.bare_names import are_likely, may_be_bare
from bot.core.matching.company import without_ages, without_company
from bot.core.matching.epithets import without_epithets
from bot.core.matching.first_names import whose
from bot.core.matching.growing_up import without_repeated_childhood
from bot.core.matching.hearsay import without_hearsay
from bot.core.matching.mentions import SHOW
from bot.core.matching.name_parts import HONORIFICS
from bot.core.matching.numbered import numbers_in, without_score
from bot.core.matching.patterns import KIND_LETTERS, Token, name_token, unheard, word_token
from bot.core.matching.played import with_players
from bot.core.matching.roles import with_role
from bot.core.matching.text import words
from bot.core.model import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from bot.core.matching.hidden_words import HiddenWords
    from bot.core.matching.mentions import Mention, Ref
    from bot.core.matching.names import Names
    from bot.core.matching.patterns import PatternSet
    from bot.core.matching.readings import Reading
    from bot.core.matching.spelling import Speller
    from bot.core.matching.text import Synonyms, Word
    from bot.core.spoilers import Horizon

_SPELLERS_KEPT: Final = 32
"""Spellers that do not know what lies beyond some horizon; each remembers the words that it corrected."""
_WORDS_KEPT: Final = 100_000
"""Words whose tokens are remembered."""
_EPISODE: Final = KIND_LETTERS[Kind.EPISODE]
_ARTICLES: Final = frozenset({"the", "a"})
BEFORE_A_SHOW: Final = frozenset({"on", "in", "watch", "series", "show"})


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
        numbers: the numbers in it, with the word that they count: "season 2", "2001"; no ages of who is to watch.
        corrections: the words that were misspelt, and what was read instead.
        doubtful: the misspelt words whose correction may well be wrong.
        strangers: words that neither the packs nor English nor the relations know.
        refs: everything that the names in it may stand for, without the show itself.
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
    refs: frozenset[Ref] = field(init=False, compare=False, repr=False)

    def __post_init__(self) -> None:
        refs = [ref for mention in self.mentions for ref in mention.refs if ref.entity != SHOW]
        object.__setattr__(self, "refs", frozenset(refs))

    @property
    def unsettled(self) -> frozenset[Ref]:
        """Episodes of several seasons, any one of which "episode 3" may be."""
        several = (mention.refs for mention in self.mentions if mention.kinds == _EPISODE and len(mention.refs) > 1)
        return frozenset().union(*several)

    @property
    def line(self) -> tuple[str, ...]:
        """Its words in order as features, a name as the kinds that it may be of."""
        return tuple([token.code for token in self.tokens])

    @property
    def besides_names(self) -> tuple[str, ...]:
        """Its words that are no part of a name."""
        return tuple([token.text for token in self.tokens if not token.is_name])


class _Parsed(NamedTuple):
    """The names in a question, its tokens, and the relations whose patterns fit.

    Attributes:
        as_written: the tokens before some stood for actors by whom they play, or for characters by what they are.
    """

    mentions: tuple[Mention, ...]
    as_written: tuple[Token, ...]
    tokens: tuple[Token, ...]
    relations: frozenset[str]


class Reader(Caching):
    """Reads questions and asks of some packs.

    Args:
        names: the packs' names.
        speller: corrects words.
        patterns: of the relations.
        synonyms: what words stand for.
        small: words that only carry grammar or chatter.
        hidden: words that only what is still hidden says.
    """

    CACHES = ("_speller_without", "_token")

    def __init__(
        self,
        *,
        names: Names,
        speller: Speller,
        patterns: PatternSet,
        synonyms: Synonyms,
        small: Collection[str],
        hidden: HiddenWords,
    ) -> None:
        self._names = names
        self._patterns = patterns
        self._synonyms = synonyms
        self._hidden = hidden
        self._speller = speller
        self._small = small
        self.start_caches()

    def start_caches(self) -> None:
        """Remember spellers that lack words, and the tokens of words."""
        self._speller_without = lru_cache(_SPELLERS_KEPT)(self._speller.without)
        self._token = lru_cache(_WORDS_KEPT)(partial(word_token, small=self._small))

    def read(self, text: str, horizon: Horizon | None = None) -> Question:
        """Return what the text says to somebody who knows what the horizon reaches (``None``: all names and words)."""
        written = words(text, self._synonyms)
        hidden = self._hidden.beyond(horizon)
        speller = self._speller_without(hidden.words)
        readings = speller.read([word.text for word in written])
        corrected = [_corrected(reading, written) for reading in readings]
        meant = [self._meant(*pair) for pair in zip(readings, corrected, strict=True)]
        texts = [right for rights in meant for right in rights]
        capitals = {
            right
            for reading, rights in zip(readings, meant, strict=True)
            if any(word.capital for word in written[reading.start : reading.end])
            for right in rights
        }
        corrections = dict(filter(None, corrected))
        mentions, as_written, tokens, relations = self._understood(
            texts, capitals, partial(self._parsed, texts, horizon=horizon, is_misspelt=bool(corrections))
        )
        written_tokens, tokens = (_unheard(some, hidden.senses) for some in (as_written, tokens))
        said = [token.text for token in tokens]
        numbers = frozenset(numbers_in(said))
        besides = _besides(mentions, numbers)
        plain = _plain(tokens)
        return Question(
            written=" ".join([word.text for word in written]),
            words=tuple(texts),
            tokens=tokens,
            content=tuple(token.sense for token in plain if token.tells),
            mentions=mentions,
            besides=besides,
            features=besides.union(token.code for token in _plain(written_tokens)),
            relations=relations,
            aspect=aspect_of(said),
            numbers=without_score(without_ages(numbers, tokens, relations), tokens, relations),
            corrections=corrections,
            doubtful=frozenset(word for word, right in corrections.items() if speller.is_doubtful(word, right)),
            strangers=frozenset(_strangers(plain, speller)),
        )

    def _understood(
        self, texts: Sequence[str], capitals: Collection[str], parsed: Callable[[Collection[str]], _Parsed]
    ) -> _Parsed:
        """Return how words read; common ones are names where nobody else is named, and something is asked of these.

        Args:
            texts: the words.
            capitals: those that were written with a capital.
            parsed: tells how the words read where these are.
        """
        plain = parsed(capitals)
        bare = may_be_bare(texts, self._names.with_capital)
        if not bare or any(not mention.is_show_only for mention in plain.mentions):
            return plain
        named = parsed(bare.union(capitals))
        if len(named.mentions) == len(plain.mentions) or not named.relations:
            return plain
        is_likelier = named.relations > plain.relations or are_likely(
            texts, bare, named.mentions, self._speller.is_rare
        )
        return named if is_likelier else plain

    def _parsed(
        self, texts: Sequence[str], capitals: Collection[str], horizon: Horizon | None, *, is_misspelt: bool
    ) -> _Parsed:
        found = self._names.found(texts, capitals, horizon)
        own = [mention for mention in found if self._is_meant(mention, texts, capitals)]
        own = [whose(mention, texts, capitals, self._speller, is_misspelt=is_misspelt) for mention in own]
        mentions = tuple([settled(mention, texts) for mention in own])
        meant = with_role(with_players(mentions, texts, self._names.players, self._small), texts, self._names.roles)
        as_written = self._said(texts, mentions)
        tokens = as_written if meant == mentions else self._said(texts, meant)
        relations = self._patterns.found(tokens)
        return _Parsed(meant, as_written, without_company(tokens, relations), relations)

    def _said(self, texts: Sequence[str], mentions: Iterable[Mention]) -> tuple[Token, ...]:
        said = without_epithets(without_hearsay(tuple(self._tokens(texts, mentions))))
        return without_repeated_childhood(said)

    def _is_meant(self, mention: Mention, texts: Sequence[str], capitals: Collection[str]) -> bool:
        start, end = mention.start, mention.end
        if mention.kinds == _EPISODE and texts[end - 1] not in capitals:
            return self._names.titles.may_be(texts, start, end)
        return not self._is_of_another(mention, texts)

    def _is_of_another(self, mention: Mention, texts: Sequence[str]) -> bool:
        """Tell whether a mere title is another's: "the captain" is not "captain stanley", "the king" no Mr King."""
        start, end = mention.start, mention.end
        if end - start > 1 or texts[start] not in HONORIFICS:
            return False
        is_any = start > 0 and texts[start - 1] in _ARTICLES
        return is_any or (end < len(texts) and not self._speller.knows(texts[end]))

    def _meant(self, reading: Reading, corrected: _Correction | None) -> Sequence[str]:
        if corrected is None:
            return reading.words
        return [word for right in reading.words for word in self._synonyms.of(right) or (right,)]

    def _tokens(self, texts: Sequence[str], mentions: Iterable[Mention]) -> Iterator[Token]:
        index = 0
        for mention in mentions:
            yield from map(self._token, texts[index : mention.start])
            yield name_token(" ".join(texts[mention.start : mention.end]), mention.kinds)
            index = mention.end
        yield from map(self._token, texts[index:])


def _unheard(tokens: tuple[Token, ...], hidden: frozenset[str]) -> tuple[Token, ...]:
    """Return the tokens with those made strange to the index whose sense only what is still hidden has."""
    if hidden.isdisjoint([token.sense for token in tokens]):
        return tokens
    return tuple([unheard(token) if token.sense in hidden and not token.is_name else token for token in tokens])


def _plain(tokens: Iterable[Token]) -> list[Token]:
    """Return the tokens that are neither names nor numbers."""
    return [token for token in tokens if not token.is_name and not token.text.isdigit()]


def _strangers(tokens: Iterable[Token], speller: Speller) -> Iterator[str]:
    for token in tokens:
        if token.text.isalpha() and not token.is_small and speller.is_strange(token.text):
            yield token.text


_Correction = tuple[str, tuple[str, ...]]
"""What was written, and what is read instead."""


def _corrected(reading: Reading, written: Sequence[Word]) -> _Correction | None:
    """Return what was written and what is read instead; ``None`` where these are the same."""
    as_written = tuple([word.text for word in written[reading.start : reading.end]])
    return None if as_written == reading.words else (" ".join(as_written), reading.words)


def settled(mention: Mention, texts: Sequence[str]) -> Mention:
    """Return the mention as the show's alone where a name that may be the show's follows "on" or "in"."""
    if mention.start == 0 or texts[mention.start - 1] not in BEFORE_A_SHOW:
        return mention
    return as_show(mention)


def as_show(mention: Mention) -> Mention:
    """Return the mention as the show's alone where it may be the show's."""
    shows = frozenset(ref for ref in mention.refs if ref.entity == SHOW)
    return mention._replace(refs=shows, kinds=KIND_LETTERS[Kind.SHOW]) if shows else mention


def _besides(mentions: Iterable[Mention], numbers: frozenset[str]) -> frozenset[str]:
    return numbers.union([ref.feature for mention in mentions for ref in mention.refs])
