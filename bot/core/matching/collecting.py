"""Going through all facts once, collecting what they are asked by and what they say."""

from __future__ import annotations

from array import array
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from bot.core.matching.lines import Lines, Numbers
from bot.core.matching.meanings import Rows
from bot.core.matching.names import Ref
from bot.core.matching.skimming import Skimmer
from bot.core.matching.text import Synonyms, plain_text
from bot.core.matching.understanding import aspect_of
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping, Sequence

    from bot.core.matching.names import Names
    from bot.core.matching.profiles import Entry


class Aspects:
    """The aspects of many asks, see `Question.aspect`; add them in order."""

    def __init__(self) -> None:
        self._numbers = Numbers()
        self._of_asks = array("B")

    def add(self, aspect: str) -> None:
        """Add the aspect of an ask."""
        self._of_asks.append(self._numbers[aspect])

    def of(self, asks: range) -> set[str]:
        """Return the aspects of some asks."""
        names = list(self._numbers)
        return {names[number] for number in self._of_asks[asks.start : asks.stop]}


class Collected(NamedTuple):
    """What all entries are asked by and what they say; the texts of an entry are numbered like the entry.

    Attributes:
        numbers: of all features.
        asks: their asks.
        spoken: their titles and answers.
        aspects: of their asks.
        rows: the words of their asks, in a table of meanings.
        vocabulary: how often each word stands in asks and titles.
    """

    numbers: Numbers
    asks: Lines
    spoken: Lines
    aspects: Aspects
    rows: Rows
    vocabulary: Counter[str]


def collected(
    entries: Sequence[Entry], *, names: Names, synonyms: Synonyms, small: Collection[str], rows: Mapping[str, int]
) -> Collected:
    """Return what entries are asked by and what they say.

    Args:
        entries: all of them, in the order of their numbers.
        names: of the packs.
        synonyms: what words stand for.
        small: words that only carry grammar or chatter.
        rows: of the vectors of words.
    """
    numbers = Numbers()
    skimmer = Skimmer(names=names, synonyms=synonyms, numbers=numbers, small=small)
    found = Collected(numbers, Lines(), Lines(), Aspects(), Rows(), Counter())
    as_written, row_of = Synonyms(), cache(rows.get)
    for entry in entries:
        said = _add_asks(entry, skimmer, found, row_of)
        found.vocabulary.update(said + plain_text(text_for_matching(entry.fact.title), as_written))
        _add_spoken(entry, skimmer, found)
    return found


def _add_asks(entry: Entry, skimmer: Skimmer, found: Collected, row_of: Callable[[str], int | None]) -> list[str]:
    """Add the asks of an entry; return their words."""
    words: list[str] = []
    for ask in skimmer.skim([text_for_matching(text) for text in entry.asks]):
        words += ask.written
        found.asks.add(ask.words, ask.besides)
        found.aspects.add(aspect_of(ask.tokens))
        found.rows.add(row for row in map(row_of, ask.plain) if row is not None)
    found.asks.end_fact()
    return words


def _add_spoken(entry: Entry, skimmer: Skimmer, found: Collected) -> None:
    """Add what an entry's title and answer say, and whom it is about."""
    about = [Ref(entry.fact.pack, entity) for entity in entry.fact.entities]
    found.spoken.add([], [found.numbers[ref.feature] for ref in about])
    for text in skimmer.skim([text_for_matching(text) for text in entry.spoken]):
        found.spoken.add(text.words, text.besides)
    found.spoken.end_fact()
