"""What a question asks for and of whom, so that a miss can name it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.match import Wanted
from bot.core.matching.mentions import SHOW, Ref
from bot.core.matching.relations import OF_SOMEONE, RELATIONS

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.core.matching.understanding import Question


_PLACES: Final = {relation.name: place for place, relation in enumerate(RELATIONS)}


def wanted(question: Question, packs: Collection[str]) -> Wanted | None:
    """Return what a question asks for, whether it is covered or not; ``None`` where it shows no relation.

    Args:
        question: as it reads to somebody who knows no names beyond the horizon: those are names of nobody here.
        packs: ids of the packs that are searched.
    """
    if not question.relations:
        return None
    relation = RELATIONS[min(map(_PLACES.__getitem__, question.relations))]
    return Wanted(relation.label, _about(question, packs, someone=relation.name in OF_SOMEONE))


def _about(question: Question, packs: Collection[str], *, someone: bool) -> Ref | None:
    """Return the one entity that is named, or else the show, if it is clear which; ``None`` for nobody in particular.

    Args:
        question: with its mentions.
        packs: ids of the packs that are searched; names of others mean nobody.
        someone: whether it is asked of people, so that it is not asked of the show unless the show is named.
    """
    named = {ref for mention in question.mentions for ref in _meant(mention.refs, packs, someone=someone)}
    entities = [ref for ref in named if ref.entity != SHOW]
    if len(entities) == 1:
        return entities[0]
    if someone and (entities or not named):
        return None
    shows = {ref.pack for ref in named} or set(packs)
    return Ref(shows.pop(), SHOW) if len(shows) == 1 else None


def _meant(refs: Collection[Ref], packs: Collection[str], *, someone: bool) -> Collection[Ref]:
    """Return what a name stands for; one that is a show's as well as an entity's is the likelier of the two."""
    entities = [ref for ref in refs if ref.pack in packs and ref.entity != SHOW]
    shows = [ref for ref in refs if ref.pack in packs and ref.entity == SHOW]
    return (entities or shows) if someone else (shows or entities)
