"""Which of the relations that a question shows are those that a fact is about."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from bot.core.matching.relations import RELATIONS
from bot.core.matching.text import sense_of

if TYPE_CHECKING:
    from bot.core.matching.near import Near
    from bot.core.matching.profiles import Profile
    from bot.core.matching.understanding import Question

_RELATIONS: Final = {relation.name: relation for relation in RELATIONS}
_MARGINAL: Final = 0.12
"""A relation that fewer of a fact's asks have is not what the fact is about."""
_ALIKE: Final = 0.7
"""A single ask is taken to mean the same as the question from this likeness on."""


def agreeing(question: Question, profile: Profile, near: Near) -> list[str]:
    """Return the names of the relations in the question that the fact is about, in no order."""
    known = profile.asks[near.ask] if near.nearest >= _ALIKE else ()
    shares = profile.relations
    return [name for name in question.relations if name in known or shares.get(name, 0.0) >= _MARGINAL]


@cache
def explained_words(name: str) -> frozenset[str]:
    """Return the senses of the words that ask for nothing but a relation, by the relation's name."""
    return frozenset(map(sense_of, _RELATIONS[name].explained))
