"""What structured entries say, before facts are made of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.model import Citation, Entity, Segment
    from bot.core.spoilers import Guarded


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """A person, a character or another name, and what is told about it.

    Attributes:
        entity: whom or what it is about.
        about: what is told; empty where only the name is known.
        citations: who says so.
        is_voiced: whether those who play it lend it their voices.
    """

    entity: Entity
    about: tuple[Segment, ...] = ()
    citations: tuple[Citation, ...] = ()
    is_voiced: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    """How a rating source judges the show.

    Attributes:
        entity: the rating source.
        scores: the score as the curator wrote it; two or more where sources disagree.
        scale: ``%`` or the highest possible score; ``None`` where the score is a word or a letter.
        counts: how many reviews it rests on, likewise; may be empty.
        voters: whose reviews: critics or audience.
        as_of: the date that it held; ``None`` where unknown.
        citations: who says so.
    """

    entity: Entity
    scores: tuple[Segment, ...]
    scale: str | None = None
    counts: tuple[Segment, ...] = ()
    voters: str = "critics"
    as_of: str | None = None
    citations: tuple[Citation, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Episode:
    """One episode of the timeline, or whatever its story is counted in.

    Attributes:
        entity: the episode; its id and name are its position.
        spoken: what it is called in a sentence, such as ``S01E04`` or ``chapter 12``.
        names: other ways to name it by its numbers, most usual first.
        starts: the group, such as ``season 2``, whose start its date tells; ``None`` where it tells none.
        ends: the same of the end.
        opens: whether its date tells when the show started.
        airs: whether it is aired, as episodes are, rather than released.
        title: what it is called; ``None`` where unknown.
        aired: when it was first shown, as the curator wrote it; ``None`` where unknown.
        about: what happens in it.
        citations: who says what happens in it.
        sources: who says what it is called and when it was first shown.
    """

    entity: Entity
    spoken: str
    names: tuple[str, ...] = ()
    starts: str | None = None
    ends: str | None = None
    opens: bool = False
    airs: bool = True
    title: Guarded | None = None
    aired: str | None = None
    about: tuple[Segment, ...] = ()
    citations: tuple[Citation, ...] = ()
    sources: tuple[Citation, ...] = ()
