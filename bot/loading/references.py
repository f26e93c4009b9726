"""Looking up across files what entries name: people, entities, ids that must be unique."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.core.folding import fold
from bot.core.model import Entity, Kind
from bot.core.position import earliest
from bot.core.spoilers import Guarded, text_for_matching
from bot.loading.fields import nearest
from bot.loading.keys import made_id
from bot.loading.nodes import shorten

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.position import Position
    from bot.loading.drafts import Drafts, FactDraft, ProfileDraft
    from bot.loading.nodes import Scalar
    from bot.loading.problems import Page, Spot

_TYPOS: Final = 2
"""Letters by which a new actor's name may differ from a listed one before it looks like a slip of the pen."""


def check_unique(entries: Iterable[tuple[str, Page, Spot]], field: str) -> None:
    """Report each id that an earlier entry of the pack has already."""
    first: dict[str, tuple[Page, Spot]] = {}
    for written, page, spot in entries:
        if not written:
            continue
        if written in first:
            other, place = first[written]
            where = f"{other.name}:{place.line}:{place.column}"
            page.error(spot, field, f"the id {written!r} is already used at {where}; give this entry an id of its own")
        else:
            first[written] = (page, spot)


class People:
    """The people of a pack, those who are only named as who plays or voices a character among them."""

    def __init__(self, drafts: Drafts) -> None:
        self.added: list[Entity] = []
        self._listed = [d.profile.entity for d in drafts.profiles if d.profile.entity.kind is Kind.PERSON]
        self._ids = {entity.id for entity, _, _ in drafts.entities()}
        self._by_name = self._table()
        self._add_new(drafts)

    def of(self, draft: ProfileDraft) -> list[Entity]:
        """Return who plays a character, as listed, once each; nobody where the names are wrong."""
        found = (self._find(_name(scalar)) for scalar in draft.played_by)
        return list({person.id: person for person in found if person is not None}.values())

    def _table(self) -> dict[str, Entity]:
        table: dict[str, Entity] = {}
        for names in (_aliases_of, _names_of, _ids_of):
            for person in self._listed:
                table.update((name, person) for name in names(person))
        return table

    def _find(self, name: str) -> Entity | None:
        return self._by_name.get(fold(name))

    def _add_new(self, drafts: Drafts) -> None:
        new: dict[str, list[tuple[str, Position | None]]] = {}
        for draft in drafts.profiles:
            for scalar in draft.played_by:
                name = _name(scalar)
                if self._find(name) is None and self._is_new(name, scalar, draft):
                    new.setdefault(fold(name), []).append((name, draft.profile.entity.name.revealed))
        for key, uses in new.items():
            # Known from several characters, a person is as safe as the safest of them.
            person = self._person(uses[0][0], earliest(*(revealed for _, revealed in uses)))
            self._by_name[key] = person
            self.added.append(person)

    def _is_new(self, name: str, scalar: Scalar, draft: ProfileDraft) -> bool:
        if not made_id(name):
            draft.page.error(
                scalar, draft.casting, f"{shorten(name)!r} is no name; write for instance `{draft.casting}: Ada Quill`"
            )
            return False
        if name == made_id(name) and "-" in name:
            hint = nearest(name, [person.id for person in self._listed]) or "; ids of people are listed under `people:`"
            draft.page.error(scalar, draft.casting, f"unknown person {shorten(name)!r}{hint}")
            return False
        self._warn_of_slip(name, scalar, draft)
        return True

    def _warn_of_slip(self, name: str, scalar: Scalar, draft: ProfileDraft) -> None:
        listed = [text_for_matching(person.name) for person in self._listed]
        near = process.extractOne(name, listed, scorer=OSA.distance, score_cutoff=_TYPOS)
        if near is not None:
            message = f"{name!r} is nearly {near[0]!r}; if both are the same person, write the name alike"
            draft.page.warn(scalar, draft.casting, message)

    def _person(self, name: str, revealed: Position | None) -> Entity:
        person_id = made_id(name)
        while person_id in self._ids:
            person_id += "-person"
        self._ids.add(person_id)
        return Entity(id=person_id, kind=Kind.PERSON, name=Guarded(name, revealed))


class EntityLookup:
    """Finds the entities that a fact lists, by id or by name."""

    def __init__(self, entities: Iterable[Entity]) -> None:
        listed = list(entities)
        self._ids = {entity.id: entity.id for entity in listed}
        self._names: dict[str, str] = {}
        for entity in listed:
            self._names.setdefault(fold(text_for_matching(entity.name)), entity.id)

    def of(self, draft: FactDraft) -> tuple[str, ...]:
        """Return the ids of the entities that a fact lists; unknown ones are reported."""
        found = (self._find(scalar, draft) for scalar in draft.entities)
        return tuple(dict.fromkeys(entity for entity in found if entity is not None))

    def _find(self, scalar: Scalar, draft: FactDraft) -> str | None:
        name = _name(scalar)
        entity = self._ids.get(name) or self._names.get(fold(name))
        if entity is None:
            hint = nearest(name, self._ids) or "; write an id or a name from people, characters, ratings or entities"
            draft.page.error(scalar, "entities", f"unknown entity {shorten(name)!r}{hint}")
        return entity


def _name(scalar: Scalar) -> str:
    return " ".join(scalar.text.split())


def _aliases_of(person: Entity) -> list[str]:
    return [fold(text_for_matching(alias)) for alias in person.aliases]


def _names_of(person: Entity) -> list[str]:
    return [fold(text_for_matching(person.name))]


def _ids_of(person: Entity) -> list[str]:
    return [fold(person.id)]
