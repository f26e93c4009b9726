"""The words of a question that nobody has from what is told openly: guesses, be they right or wrong."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.hidden_wordings import features, root, tells
from bot.core.matching.mentions import Ref, packs_named
from bot.core.matching.patterns import KIND_LETTERS
from bot.core.matching.show_words import show_words
from bot.core.matching.text import MAX_QUESTION, distinct_words, plain_words
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching
from bot.core.told import guarded_texts, plain_texts_of, texts_of_fact

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.matching.names import Names
    from bot.core.matching.understanding import Question, Reader
    from bot.core.model import Fact, Pack

_PEOPLE: Final = {KIND_LETTERS[Kind.CHARACTER], KIND_LETTERS[Kind.PERSON]}


class Heard(NamedTuple):
    """What a question says to those who know a pack.

    Attributes:
        names_it: whether it names the show or somebody of it.
        unknown: its words that they do not know, or not of those whom it names, folded.
    """

    names_it: bool
    unknown: frozenset[str]


class Vocabulary:
    """The words that one pack says, and of whom, or that tell nothing of any story.

    Args:
        pack: with nothing in it but what may be known.
        reader: reads questions with its help alone.
        names: its names.
    """

    def __init__(self, pack: Pack, reader: Reader, names: Names) -> None:
        texts = (*map(text_for_matching, guarded_texts(pack)), *plain_texts_of(pack))
        self._stems = frozenset(map(root, distinct_words(texts)))
        self._names = names
        self._of: defaultdict[str, set[str]] = defaultdict(set)
        for fact in pack.facts:
            self._add(fact)
        self._pack = pack.id
        self._reader = reader

    def _add(self, fact: Fact) -> None:
        """Note that a fact says its words of all whom it names."""
        texts = [plain_words(text_for_matching(text)) for text in texts_of_fact(fact)]
        stems = {root(word) for words in texts for word in words} - show_words()
        named = {Ref(fact.pack, entity).feature for entity in fact.entities}
        for one in named.union(*(features(mention) for words in texts for mention in self._names.found(words, words))):
            self._of[one] |= stems

    def heard(self, question: str) -> Heard:
        """Return what a question says."""
        read = self._reader.read(question)
        people = [features(mention) for mention in read.mentions if not _PEOPLE.isdisjoint(mention.kinds)]
        unknown = (word for word in _words(read, question) if tells(word) and not self._is_known(root(word), people))
        return Heard(self._pack in packs_named(read.mentions), frozenset(unknown))

    def _is_known(self, said: str, people: Iterable[Collection[str]]) -> bool:
        """Tell whether a stem is said of all of some people."""
        if said in show_words():
            return True
        return said in self._stems and all(any(said in self._of.get(one, ()) for one in person) for person in people)


def _words(read: Question, question: str) -> Iterator[str]:
    """Yield the words that are neither names nor grammar, those behind what is read of a long question as they are."""
    yield from (token.text for token in read.tokens if not token.is_name and not token.is_small)
    # The last word that is read may be cut.
    behind = len(plain_words(question[:MAX_QUESTION])) - 1
    yield from plain_words(question)[behind:] if len(question) > MAX_QUESTION else ()
