"""Completing what a fan types, from names and titles that are safe to show."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Final

from bot.core.model import Kind
from bot.core.spoilers import Guarded, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.model import Fact, Pack
    from bot.core.spoilers import Gate

MAX_CHOICE: Final = 100
"""Longest text of an autocomplete choice, in characters (Discord: application command option choice)."""


class Section(StrEnum):
    """What a command is about; each has its own choices to complete from."""

    ANYTHING = "anything"
    CAST = "cast"
    PLOT = "plot"
    RATINGS = "ratings"
    EPISODES = "episodes"


PLOT_TOPICS: Final = frozenset({"plot", "character", "theme", "episode"})


@dataclass(frozen=True, slots=True)
class _Entry:
    pack: str
    text: Guarded
    plain: str


class Completer:
    """Completes from the names and titles of some packs; immutable."""

    def __init__(self, packs: Sequence[Pack]) -> None:
        self._entries = {section: tuple(_entries(packs, section)) for section in Section}

    def complete(
        self, typed: str, *, section: Section, gate: Gate, packs: Iterable[str] = (), limit: int = 25
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts of at most 100 characters, best first, without repetitions.

        Text that begins with what was typed comes before text that has it inside. Nothing typed gets everything,
        in the order in which the packs have it.
        """
        wanted, plain = frozenset(packs), fold(typed)
        entries = [entry for entry in self._entries[section] if not wanted or entry.pack in wanted]
        ranked = sorted(_matching(entries, plain), key=lambda item: item[0])
        texts = (gate.open_text(entry.text) for _, entry in ranked)
        found: dict[str, None] = {}
        for text in texts:
            if text is not None and len(text) <= MAX_CHOICE:
                found.setdefault(text)
            if len(found) == limit:
                break
        return tuple(found)


def fold(text: str) -> str:
    """Return the text in a form for comparing: no case, no accents, no punctuation, single spaces."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    kept = "".join(char if char.isalnum() else " " for char in decomposed if not unicodedata.combining(char))
    return " ".join(kept.split())


def _matching(entries: Iterable[_Entry], plain: str) -> Iterator[tuple[int, _Entry]]:
    words = plain.split()
    for entry in entries:
        if entry.plain.startswith(plain):
            yield 0, entry
        elif f" {plain}" in entry.plain:
            yield 1, entry
        elif all(word in entry.plain for word in words):
            yield 2, entry


def _entries(packs: Sequence[Pack], section: Section) -> Iterator[_Entry]:
    for pack in packs:
        for text in _texts(pack, section):
            yield _Entry(pack.id, text, fold(text_for_matching(text)))


def _texts(pack: Pack, section: Section) -> Iterable[Guarded]:
    match section:
        case Section.CAST:
            return (entity.name for entity in pack.entities if entity.kind in {Kind.CHARACTER, Kind.PERSON})
        case Section.RATINGS:
            return (entity.name for entity in pack.entities if entity.kind is Kind.RATING_SOURCE)
        case Section.EPISODES:
            return (Guarded(position.label) for position in pack.timeline.positions())
        case Section.PLOT:
            return (fact.title for fact in pack.facts if fact.topic in PLOT_TOPICS)
        case Section.ANYTHING:
            return _mixed(pack.facts)


def _mixed(facts: Iterable[Fact]) -> Iterable[Guarded]:
    """Deal the titles out topic by topic, so that the first few show what there is."""
    by_topic: dict[str, list[Guarded]] = {}
    for fact in facts:
        by_topic.setdefault(fact.topic, []).append(fact.title)
    rows = zip_longest(*by_topic.values())
    return (title for title in chain.from_iterable(rows) if title is not None)
