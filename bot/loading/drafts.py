"""What fact files say, before names and ids are looked up across files."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.entries import Profile, Rating
    from bot.core.model import Citation, Entity
    from bot.core.position import Position
    from bot.loading.nodes import Scalar
    from bot.loading.problems import Page, Spot
    from bot.loading.texts import Part, Phrase


@dataclass(slots=True, kw_only=True)
class FactDraft:
    """A fact as it was written."""

    page: Page
    spot: Spot
    id: str
    topic: str
    title: Phrase | None
    asks: list[Phrase]
    segments: tuple[Part, ...]
    disputed: tuple[Part, ...]
    citations: tuple[Citation, ...]
    entities: list[Scalar]
    as_of: str | None
    revealed: Position | None

    @property
    def parts(self) -> tuple[Part, ...]:
        """The answer and the disputed values."""
        return (*self.segments, *self.disputed)


@dataclass(frozen=True, slots=True, kw_only=True)
class WordingsDraft:
    """Asks that stand elsewhere than their fact, whose id they name; they are not as hidden as it is yet."""

    page: Page
    spot: Spot
    fact: str
    asks: list[Phrase]


@dataclass(slots=True, kw_only=True)
class ProfileDraft:
    """A person, character or other name, its name before its aliases; `played_by` still holds names or ids."""

    page: Page
    spot: Spot
    profile: Profile
    names: tuple[Phrase, ...]
    about: tuple[Part, ...]
    played_by: list[Scalar] = field(default_factory=list)

    @property
    def casting(self) -> str:
        """The key that tells who plays it."""
        return "voiced_by" if self.profile.is_voiced else "played_by"


@dataclass(slots=True, kw_only=True)
class RatingDraft:
    """A rating, its source's name before its aliases."""

    page: Page
    spot: Spot
    rating: Rating
    names: tuple[Phrase, ...]


@dataclass(slots=True, kw_only=True)
class EpisodeDraft:
    """What a fact file tells of an episode."""

    page: Page
    spot: Spot
    position: Position
    aliases: tuple[Phrase, ...]
    about: tuple[Part, ...]
    citations: tuple[Citation, ...]


@dataclass(slots=True)
class Drafts:
    """Everything that the fact files of a pack say, each in file order."""

    facts: list[FactDraft] = field(default_factory=list)
    wordings: list[WordingsDraft] = field(default_factory=list)
    profiles: list[ProfileDraft] = field(default_factory=list)
    ratings: list[RatingDraft] = field(default_factory=list)
    episodes: list[EpisodeDraft] = field(default_factory=list)

    def entities(self) -> list[tuple[Entity, Page, Spot]]:
        """Return the entities that have an id of their own, and where they stand."""
        profiles = [(draft.profile.entity, draft.page, draft.spot) for draft in self.profiles]
        return profiles + [(draft.rating.entity, draft.page, draft.spot) for draft in self.ratings]
