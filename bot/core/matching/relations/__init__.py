"""The relations that fans ask about, whether a pack covers them or not."""

from __future__ import annotations

from functools import cache
from typing import Final

from bot.core.matching.patterns import PatternSet
from bot.core.matching.relations.books import BOOKS
from bot.core.matching.relations.casting import CASTING
from bot.core.matching.relations.content import CONTENT
from bot.core.matching.relations.contests import CONTESTS
from bot.core.matching.relations.crimes import CRIMES
from bot.core.matching.relations.episodes import EPISODES
from bot.core.matching.relations.fates import FATES
from bot.core.matching.relations.kindred import KINDRED
from bot.core.matching.relations.lives import LIVES
from bot.core.matching.relations.making import MAKING
from bot.core.matching.relations.opinions import OPINIONS
from bot.core.matching.relations.origins import ORIGINS
from bot.core.matching.relations.people import PEOPLE
from bot.core.matching.relations.performing import PERFORMING
from bot.core.matching.relations.private import PRIVATE
from bot.core.matching.relations.reception import RECEPTION
from bot.core.matching.relations.relation import Relation
from bot.core.matching.relations.seasons import SEASONS
from bot.core.matching.relations.shooting import SHOOTING
from bot.core.matching.relations.story import STORY
from bot.core.matching.relations.ties import TIES
from bot.core.matching.relations.viewing import VIEWING
from bot.core.matching.relations.work import WORK
from bot.core.matching.relations.worlds import WORLDS

RELATIONS: Final = (
    *CASTING,
    *PERFORMING,
    *PEOPLE,
    *PRIVATE,
    *LIVES,
    *WORLDS,
    *STORY,
    *TIES,
    *FATES,
    *CRIMES,
    *WORK,
    *CONTESTS,
    *MAKING,
    *SHOOTING,
    *ORIGINS,
    *BOOKS,
    *EPISODES,
    *SEASONS,
    *VIEWING,
    *CONTENT,
    *KINDRED,
    *RECEPTION,
    *OPINIONS,
)
"""All relations; no two share a name."""

OF_SOMEONE: Final = frozenset(relation.name for relation in (*PEOPLE, *PRIVATE, *LIVES, *WORLDS))
"""Names of those that are asked of people: a question that names nobody is not about the show."""

OF_TWO: Final = frozenset({"bond", "chemistry", "differ", "romance"})
"""Names of those that hold between two: what is asked of both together is not asked of either."""

OF_OTHER_WORKS: Final = frozenset({"other_roles", "similar"})
"""Names of those that are asked of other works: a film stands for none that a fact has to be about."""

OF_THE_MAKING: Final = (*CASTING, *MAKING, *SHOOTING, *EPISODES, *SEASONS, *VIEWING, *RECEPTION, *OPINIONS)
"""Those that are asked of a show as a show."""

OF_THE_STORY: Final = (*PRIVATE, *LIVES, *WORLDS, *STORY, *TIES, *FATES, *CRIMES, *WORK, *CONTESTS)
"""Those that are asked of what happens in it."""

__all__ = [
    "OF_OTHER_WORKS",
    "OF_SOMEONE",
    "OF_THE_MAKING",
    "OF_THE_STORY",
    "OF_TWO",
    "RELATIONS",
    "Relation",
    "relation_patterns",
    "relation_words",
]


@cache
def relation_patterns() -> PatternSet:
    """Return the patterns of all relations, which every revision shares: compiling them takes longer than the facts."""
    return PatternSet({relation.name: relation.patterns for relation in RELATIONS})


@cache
def relation_words() -> frozenset[str]:
    """Return the words of all relations, which are right wherever they stand."""
    return frozenset[str]().union(*[relation.words for relation in RELATIONS])  # word by word it takes twice the room
