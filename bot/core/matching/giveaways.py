"""What a question gives away by itself: Discord shows the command of a public reply to the whole channel."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.core.lint import HARMLESS, stem
from bot.core.matching.patterns import SMALL
from bot.core.matching.pool import Pool
from bot.core.matching.text import distinct_words, is_han, is_unspaced, plain_words
from bot.core.spoilers import Horizon, text_for_matching
from bot.core.told import guarded_texts, plain_texts_of

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from bot.core.matching.names import Mention, Names
    from bot.core.matching.understanding import Question, Reader
    from bot.core.model import Pack
    from bot.core.position import Position

_KEPT: Final = 64
"""Choices of packs and horizons whose words are remembered."""
_SHORTEST_SLIP, _LONG = 5, 8
"""Words from so many letters on may hold one slip, and two: shorter ones would be near almost anything."""
_LONGEST_COUNT: Final = 2
"""Digits of the numbers that count episodes, seasons and people in any question; longer ones are years and codes."""

_Choice = tuple[frozenset[str], tuple[tuple[str, int], ...]]
"""Which packs are searched, and up to where each has been watched."""


class Giveaways:
    """The words and names of questions that nothing open says, be it only in the answers; immutable.

    Args:
        packs: all packs.
        reader: reads questions about them.
        names: their names.
        small: words that only carry grammar or chatter.
    """

    def __init__(self, packs: Iterable[Pack], *, reader: Reader, names: Names, small: Collection[str]) -> None:
        harmless = frozenset(map(stem, HARMLESS.union(SMALL, small)))
        self._packs = {pack.id: _Said(pack, harmless) for pack in packs}
        self._reader = reader
        self._names = names
        self._pool = Pool({word for said in self._packs.values() for word in said.written if _may_slip(word)})
        self._beyond = lru_cache(_KEPT)(self._not_said)

    def of(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words and names of a question that only text beyond the horizon says, folded.

        Args:
            question: as the fan wrote it.
            horizon: of those who may read it.
            packs: ids of the packs that are searched; none: all.
        """
        searched = frozenset(self._packs.keys() & set(packs) if packs else self._packs)
        beyond = self._beyond(searched, tuple(sorted(horizon.watched.items())))
        read = self._reader.read(question)
        words = {word for word in (*plain_words(question), *read.words) if stem(word) in beyond}
        slips = (word for word in _odd_words(read) if self._is_slip(word, beyond))
        names = (name for mention in read.mentions if (name := self._hidden_name(read, mention, horizon, searched)))
        return frozenset(words.union(slips, names))

    def _not_said(self, packs: frozenset[str], watched: tuple[tuple[str, int], ...]) -> frozenset[str]:
        horizon = Horizon(dict(watched))
        said = [self._packs[pack] for pack in packs]
        hidden = {word for one in said for word, at in one.later.items() if not any(map(horizon.reaches, at))}
        # What another pack says openly is nobody's secret.
        return frozenset(word for word in hidden if not any(one.says(word, horizon) for one in said))

    def _is_slip(self, word: str, beyond: Collection[str]) -> bool:
        """Tell whether a word that nobody knows is a misspelt hidden one."""
        edits = 1 if len(word) < _LONG else 2
        return _may_slip(word) and any(stem(near) in beyond for near, _ in self._pool.near(word, edits))

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
        later: from which positions on each word is said that nothing says from the start.
    """

    def __init__(self, pack: Pack, harmless: Collection[str]) -> None:
        texts: defaultdict[Position | None, list[str]] = defaultdict(list)
        for text in guarded_texts(pack):
            texts[text.revealed].append(text_for_matching(text))
        openly = (*texts.pop(None, ()), *plain_texts_of(pack)) if len(texts) > (None in texts) else ()
        self._always = {stem(word) for word in distinct_words(openly)}
        self.written = frozenset[str]()
        self.later: defaultdict[str, set[Position]] = defaultdict(set)
        for position, hidden in texts.items():
            self._note(position, distinct_words(hidden), harmless)

    def _note(self, position: Position | None, words: frozenset[str], harmless: Collection[str]) -> None:
        self.written |= words
        for word in {stem(word) for word in words} - self._always:
            if position is not None and word not in harmless and _tells(word):
                self.later[word].add(position)

    def says(self, word: str, horizon: Horizon) -> bool:
        """Tell whether a text within the horizon says a word."""
        return word in self._always or any(map(horizon.reaches, self.later.get(word, ())))


def _tells(word: str) -> bool:
    """Tell whether a word can give something away by itself: a letter cannot, nor can a small number."""
    return is_han(word) or not (is_unspaced(word) or len(word) == 1 or (word.isdigit() and len(word) <= _LONGEST_COUNT))


def _may_slip(word: str) -> bool:
    return len(word) >= _SHORTEST_SLIP and word.isalpha()


def _odd_words(read: Question) -> Iterator[str]:
    """Yield the words that were misspelt or that nobody knows."""
    yield from read.strangers
    for written in read.corrections:
        yield from written.split()
