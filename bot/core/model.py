"""What a community curates: packs of facts about a story, its people and its ratings."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.golden import Golden
    from bot.core.position import Position
    from bot.core.spoilers import Guarded
    from bot.core.timeline import Timeline


class Kind(StrEnum):
    """What an entity is."""

    SHOW = "show"
    PERSON = "person"
    CHARACTER = "character"
    RATING_SOURCE = "rating source"
    EPISODE = "episode"
    PLACE = "place"
    ORGANISATION = "organisation"
    WORK = "work"
    THING = "thing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Something that facts are taken from.

    Attributes:
        id: what citations call it.
        title: its headline; guarded, since a headline can spoil.
        publisher: who published it; ``None`` where unknown.
        date: when, as the curator wrote it; ``None`` where unknown.
        address: where it can be read; ``None`` where unknown.
    """

    id: str
    title: Guarded
    publisher: str | None = None
    date: str | None = None
    address: str | None = None


@dataclass(frozen=True, slots=True)
class Citation:
    """Who says so.

    Attributes:
        source: id of a `Source` of the same pack.
        by: whom that source quotes, such as "Variety" or "a fan on X"; ``None``: the source itself says it.
    """

    source: str
    by: Guarded | None = None


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of an answer that is revealed as a whole.

    Attributes:
        text: what it says.
        citations: who says so, where that differs from the fact's own citations.
    """

    text: Guarded
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Something that can be answered.

    Attributes:
        id: unique in its pack.
        pack: id of its pack.
        topic: cast, character, plot, rating, release, production, reception, … in lower case.
        title: what it is about, without giving anything away.
        asks: example wordings of the question, most typical first.
        segments: the answer, in reading order; empty only for a disputed fact.
        disputed: the values that sources disagree on, the pack's main source first; empty where they agree.
        citations: who says so.
        entities: ids of the entities that the fact is about, main one first.
        as_of: the date the answer held, as the curator wrote it; ``None`` where it does not change.
        generated: whether it was made from a structured entry rather than written as a fact.
        revealed: the position before which the whole fact is a spoiler; ``None``: never.
    """

    id: str
    pack: str
    topic: str
    title: Guarded
    asks: tuple[Guarded, ...]
    segments: tuple[Segment, ...] = ()
    disputed: tuple[Segment, ...] = ()
    citations: tuple[Citation, ...] = ()
    entities: tuple[str, ...] = ()
    as_of: str | None = None
    generated: bool = False
    revealed: Position | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """Someone or something that a question can name.

    Attributes:
        id: unique in its pack.
        kind: what it is.
        name: its full name.
        aliases: what else fans call it; a description such as "the councilman" is an alias too.
        played_by: ids of the people who play it (characters only), main one first.
        position: the end of the episode (episodes only).
        title: what the episode is called (episodes only); ``None`` where unknown.
    """

    id: str
    kind: Kind
    name: Guarded
    aliases: tuple[Guarded, ...] = ()
    played_by: tuple[str, ...] = ()
    position: Position | None = None
    title: Guarded | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One fandom's facts.

    Attributes:
        id: the folder's short name.
        name: the show's name.
        aliases: what else fans call the show.
        timeline: its seasons and episodes.
        sources: by id.
        entities: in file order, the show itself not among them.
        facts: in file order, generated ones beside the entries they were made from.
        synonyms: words of this fandom and the plain words they stand for, both in lower case.
        function_words: words of its language, besides English, that only carry grammar, in lower case.
        golden: the questions that guard its reloads, in file order.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    timeline: Timeline
    sources: Mapping[str, Source] = field(default_factory=dict)
    entities: tuple[Entity, ...] = ()
    facts: tuple[Fact, ...] = ()
    synonyms: Mapping[str, str] = field(default_factory=dict)
    function_words: frozenset[str] = frozenset()
    golden: tuple[Golden, ...] = ()


@dataclass(frozen=True, slots=True)
class Revision:
    """One validated, immutable state of all packs.

    Attributes:
        id: short hash of the content that it was loaded from.
        packs: in order of their ids.
    """

    id: str
    packs: tuple[Pack, ...]

    @property
    def size(self) -> int:
        """How many facts there are."""
        return sum(len(pack.facts) for pack in self.packs)
