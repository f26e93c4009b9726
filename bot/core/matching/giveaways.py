"""What a question gives away by itself: Discord shows the command of a public reply to the whole channel."""

from __future__ import annotations

from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING, Final

from bot.core.caching import Caching, remembered
from bot.core.completion.same import Same
from bot.core.lint import HARMLESS
from bot.core.matching.hidden_wordings import HiddenWordings, features, root, said, tells
from bot.core.matching.mentions import packs_named
from bot.core.matching.patterns import SMALL
from bot.core.matching.pool import Pool
from bot.core.matching.text import distinct_words, plain_words
from bot.core.reveals import Positions
from bot.core.spoilers import Horizon, text_for_matching
from bot.core.told import guarded_texts, plain_texts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from bot.core.matching.mentions import Mention
    from bot.core.matching.names import Names
    from bot.core.matching.understanding import Question, Reader
    from bot.core.model import Pack
    from bot.core.position import Position

_KEPT: Final = 64
"""Choices of packs and horizons whose words are remembered."""
_SHORTEST_SLIP, _LONG = 5, 8
"""Words from so many letters on may hold one slip, and two: shorter ones would be near almost anything."""


class Giveaways(Caching):
    """The words and names of questions that nothing open says, be it only in the answers; immutable.

    Args:
        packs: all packs.
        reader: reads questions about them.
        names: their names.
        small: words that only carry grammar or chatter.
    """

    CACHES = ("_beyond",)

    def __init__(self, packs: Iterable[Pack], *, reader: Reader, names: Names, small: Collection[str]) -> None:
        harmless = frozenset(map(root, HARMLESS.union(SMALL, small)))
        packs = tuple(packs)
        # To read everything that a hundred thousand asks say takes half a second.
        hiding = any(text.revealed is not None for pack in packs for text in guarded_texts(pack))
        self._packs = {pack.id: _Said(pack, names, harmless) for pack in packs} if hiding else {}
        self._reader = reader
        self._names = names
        self._pool = Pool({word for one in self._packs.values() for word in one.written if _may_slip(word)})
        self.start_caches()

    def start_caches(self) -> None:
        """Remember what no text within a horizon says."""
        self._beyond = remembered(self._not_said, _KEPT)

    def of(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words and names of a question that only text beyond the horizon says, or says together, folded.

        What another pack says opens nothing of the packs whose show or people the question names. Where it names none,
        what any pack says openly is nobody's secret, but for whole wordings.

        Args:
            question: as the fan wrote it.
            horizon: of those who may read it.
            packs: ids of the packs that are searched; none: all.
        """
        searched = frozenset(self._packs.keys() & set(packs) if packs else self._packs)
        read, plain = self._reader.read(question), plain_words(question)
        judging = packs_named(read.mentions) & searched or searched
        words = self._words(read, plain, horizon, judging)
        named = chain.from_iterable(self._names_in(mention, read.words) for mention in read.mentions)
        names = (name for mention in named if (name := self._hidden_name(read, mention, horizon, searched)))
        together = self._together(read, plain, horizon, judging)
        # Another pack may suggest just this question.
        if together and any(self._packs[pack].asks_openly(question, horizon) for pack in searched):
            together = set()
        return frozenset(words.union(names, together))

    def _words(self, read: Question, plain: Sequence[str], horizon: Horizon, packs: frozenset[str]) -> set[str]:
        """Return the words that packs only say beyond the horizon, and slips that may stand for such."""
        beyond = self._beyond(packs, tuple(sorted(horizon.watched.items())))
        words = {word for word in (*plain, *read.words) if root(word) in beyond}
        return words.union(word for word in _odd_words(read) if self._is_slip(word, beyond))

    def _together(self, read: Question, plain: Sequence[str], horizon: Horizon, packs: frozenset[str]) -> set[str]:
        """Return the words and names that some pack says together beyond the horizon only."""
        words, mentions = (*plain, *read.words), [*read.mentions, *self._names.found(plain)]
        question = said(words, mentions)
        used = set[str]().union(*(self._packs[pack].wordings.used(question, horizon) for pack in packs))
        names = (" ".join(read.words[one.start : one.end]) for one in read.mentions if features(one) & used)
        return {word for word in words if root(word) in used}.union(names) if used else set()

    def _not_said(self, packs: frozenset[str], watched: tuple[tuple[str, int], ...]) -> frozenset[str]:
        horizon = Horizon(dict(watched))
        judging = [self._packs[pack] for pack in packs]
        hidden = chain.from_iterable(one.beyond(horizon) for one in judging)
        return frozenset(word for word in hidden if not any(one.says(word, horizon) for one in judging))

    def _is_slip(self, word: str, beyond: Collection[str]) -> bool:
        """Tell whether a word that nobody knows is a misspelt hidden one."""
        edits = 1 if len(word) < _LONG else 2
        return _may_slip(word) and any(root(near) in beyond for _, near in self._pool.near(word, edits))

    def _names_in(self, mention: Mention, words: Sequence[str]) -> Iterable[Mention]:
        """Return a mention, or if it is no name but describes somebody, the names in that."""
        if not mention.is_described:
            return (mention,)
        start = mention.start
        inside = self._names.found(words[start : mention.end], words[start : mention.end])
        return (name._replace(start=start + name.start, end=start + name.end) for name in inside)

    def _hidden_name(self, read: Question, mention: Mention, horizon: Horizon, packs: Collection[str]) -> str | None:
        """Return a name, of harmless words maybe, that stands for nobody at the horizon; ``None`` if it is open."""
        if not any(ref.pack in packs for ref in mention.refs):
            return None
        name = read.words[mention.start : mention.end]
        known = self._names.found(name, name, horizon)
        # A shorter name inside may be known: "the engineer" of "the engineer of the night".
        is_open = any(one.end - one.start == len(name) and one.refs & mention.refs for one in known)
        return None if is_open else " ".join(name)


class _Said:
    """What the texts of one pack say, as stems.

    Attributes:
        written: the words of all hidden texts.
        wordings: those that are hidden at first.
    """

    def __init__(self, pack: Pack, names: Names, harmless: Collection[str]) -> None:
        texts: defaultdict[Position | None, list[str]] = defaultdict(list)
        for text in guarded_texts(pack):
            texts[text.revealed].append(text_for_matching(text))
        openly = (*texts.pop(None, ()), *plain_texts_of(pack))
        asks = [ask for fact in pack.facts for ask in fact.asks]
        self._asks = Same([_plainly(text_for_matching(ask))] for ask in asks)
        self._revealed = Positions(ask.revealed for ask in asks)
        self._always = {root(word) for word in distinct_words(openly)}
        self._later: defaultdict[str, set[Position]] = defaultdict(set)
        self.written = frozenset[str]()
        for position, hidden in texts.items():
            self._note(position, distinct_words(hidden), harmless)
        self.wordings = HiddenWordings(pack, names, harmless)

    def _note(self, position: Position | None, words: frozenset[str], harmless: Collection[str]) -> None:
        self.written |= words
        for word in {root(word) for word in words} - self._always:
            if position is not None and word not in harmless and tells(word):
                self._later[word].add(position)

    def beyond(self, horizon: Horizon) -> Iterator[str]:
        """Yield the stems that only texts beyond a horizon say."""
        return (word for word, at in self._later.items() if not any(map(horizon.reaches, at)))

    def says(self, word: str, horizon: Horizon) -> bool:
        """Tell whether a text within the horizon says a word."""
        return word in self._always or any(map(horizon.reaches, self._later.get(word, ())))

    def asks_openly(self, question: str, horizon: Horizon) -> bool:
        """Tell whether a question is one of the asks within a horizon."""
        return any(horizon.reaches(self._revealed[number]) for number in self._asks.of(_plainly(question)))


def _plainly(question: str) -> str:
    return " ".join(plain_words(question))


def _may_slip(word: str) -> bool:
    return len(word) >= _SHORTEST_SLIP and word.isalpha()


def _odd_words(read: Question) -> Iterator[str]:
    """Yield the words that were misspelt or that nobody knows."""
    yield from read.strangers
    for written in read.corrections:
        yield from written.split()
