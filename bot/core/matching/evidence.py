"""What speaks for and against a fact answering a question, as numbers."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.names import SHOW
from bot.core.matching.tables import PRONOUNS, RELATIVES
from bot.core.matching.text import concept, stem

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from bot.core.matching.names import Mention
    from bot.core.matching.profiles import Profile, Profiles
    from bot.core.matching.relations import Relation
    from bot.core.matching.understanding import Question

_SPECIFIC_ASPECTS: Final = frozenset(
    {"who", "when", "where", "why", "how", "how many", "how long", "how old", "how tall"}
)
_SPOKEN_EXPLAINS: Final = 0.6
"""How far a word is explained by standing in a fact's answer or title, though in none of its asks."""
_SAID_ENOUGH: Final = 0.5
"""A fact belongs to a name when at least this share of its asks say that name."""
_SHOW_TELLS: Final = 0.3
"""The share of its weight that a name keeps that may stand for the show."""
_MARGINAL: Final = 0.12
"""A relation that fewer of a fact's asks have is not what the fact is about."""
_ALIKE: Final = 0.7
"""A single ask is taken to mean the same as the question from this likeness on."""
_LITTLE: Final = 0.1
_ANY_STORY: Final = frozenset({"season 1"})
"""Said of a show that has no other season; it asks for nothing in particular."""
_PRONOUN_LACKS: Final = 0.3
"""How far a name is lacking where a pronoun may stand for it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What speaks for (+) and against (-) a fact, each number 0 to 1 unless said otherwise.

    Attributes:
        similarity, nearest, is_an_ask: + how similar it is in words, see `similarity.Similar`.
        meaning: + how near it is in meaning, -1 to 1, see `meanings`.
        spelled_alike: + how like the letters of the most alike ask, 0 to 1, where words are misspelt; 0 where none is.
        misspelt: - whether any of its words is misspelt.
        asked_less: - how much of the most similar ask the question lacks.
        strangers: - words that nobody knows, such as names of others, 0 to 3; less where other words are misspelt too.
        doubtful: - corrections that may well be wrong, 0 to 3; less where other words are misspelt too.
        relation_agrees: + the question asks for a relation that the fact is about.
        relation_differs: - the question asks for relations, none of which the fact is about.
        relation_extra: - share of the relations in the question that the fact is not about.
        relation_unasked: - the fact is all about one relation and the question shows none.
        relative_foreign: - it is about a relative ("X's sister"), and the fact is not.
        besides_name: - share of what is asked besides the name, where the name agrees, that is unexplained.
        name_agrees: + a name in the question is one of the fact's.
        names_foreign: - names in the question that the fact has nothing to do with, 0 to 3.
        name_lacking: - the fact's asks all have a name that the question lacks.
        aspect_differs: - asked who, when, where, why, how, how many …, and no ask of the fact is asked so.
        numbers_foreign: - numbers in the question that the fact does not have, 0 to 2.
        all_fits: + the relation and a name agree and every word is accounted for.
    """

    similarity: float
    nearest: float
    meaning: float
    is_an_ask: float
    spelled_alike: float
    misspelt: float
    asked_less: float
    strangers: float
    doubtful: float
    relation_agrees: float = 0.0
    relation_differs: float = 0.0
    relation_extra: float = 0.0
    relation_unasked: float = 0.0
    relative_foreign: float = 0.0
    besides_name: float = 0.0
    name_agrees: float = 0.0
    names_foreign: float = 0.0
    name_lacking: float = 0.0
    aspect_differs: float = 0.0
    numbers_foreign: float = 0.0
    all_fits: float = 0.0

    def numbers(self) -> tuple[float, ...]:
        """Return the evidence as numbers, in the order of `NAMES`."""
        return tuple(getattr(self, name) for name in NAMES)


class Near(NamedTuple):
    """A fact worth a closer look, and how near the question is to it.

    Attributes:
        number: of the fact among the entries.
        tells_a_story: whether its pack is about a show.
        similarity: see `similarity.Similar`, like `nearest`, `lacking` and `is_an_ask`.
        ask: which of its asks is the most similar, from 0.
        meaning: how near it is in meaning, -1 to 1.
        spelled_alike: see `Evidence`.
    """

    number: int
    tells_a_story: bool
    similarity: float
    nearest: float
    ask: int
    lacking: float
    is_an_ask: bool
    meaning: float
    spelled_alike: float


NAMES: Final = tuple(field.name for field in fields(Evidence))


class Assessor:
    """Weighs facts against questions.

    Args:
        profiles: what the facts are asked by.
        weight: returns how much a feature tells, 0 to 1.
        relations: what fans ask about.
    """

    def __init__(self, profiles: Profiles, weight: Callable[[str], float], relations: Iterable[Relation]) -> None:
        self._profiles = profiles
        self._weight = weight
        self._explained_by = {relation.name: explained_words(relation) for relation in relations}

    def evidence(self, question: Question, near: Near) -> Evidence:
        """Return what speaks for and against a fact."""
        strangers = len(question.strangers) / (1 + len(question.corrections))
        doubtful = min(3.0, len(question.doubtful) / (1 + len(question.corrections)))
        alike = Evidence(
            similarity=near.similarity,
            nearest=near.nearest,
            meaning=near.meaning,
            is_an_ask=float(near.is_an_ask),
            spelled_alike=near.spelled_alike,
            misspelt=float(bool(question.corrections)),
            asked_less=near.lacking,
            strangers=min(3.0, strangers),
            doubtful=doubtful,
        )
        return self._of_story(question, near, alike) if near.tells_a_story else alike

    def _of_story(self, question: Question, near: Near, alike: Evidence) -> Evidence:
        """Add what speaks of people, of relations and of everything else that shows are about."""
        profile = self._profiles[near.number]
        asked = question.relations
        agree = agreeing(question, profile, near)
        unexplained = self._unexplained(question, profile, agree)
        foreign, agrees = _names(question, profile)
        lacking = _name_lacking(question, profile)
        aspect_differs = _aspect_differs(question, profile)
        whole = sum(map(self._weight, dict.fromkeys(question.content)))
        fits = not (foreign or lacking or alike.strangers or aspect_differs) and unexplained < _LITTLE
        return replace(
            alike,
            relation_agrees=max((profile.relations[name] for name in agree), default=0.0) ** 0.5,
            relation_differs=float(bool(asked) and not agree),
            relation_extra=1 - len(agree) / len(asked) if asked else 0.0,
            relation_unasked=float(not asked) * max(profile.relations.values(), default=0.0),
            relative_foreign=_relative_foreign(question, profile),
            besides_name=unexplained / whole if agrees and whole else 0.0,
            name_agrees=float(agrees),
            names_foreign=min(3.0, foreign),
            name_lacking=lacking,
            aspect_differs=aspect_differs,
            numbers_foreign=min(2.0, float(len(question.numbers - profile.numbers - _ANY_STORY))),
            all_fits=float(bool(agree) and fits),
        )

    def _unexplained(self, question: Question, profile: Profile, agreeing: Iterable[str]) -> float:
        """Return the weight of the words that neither the fact nor the relations explain, strangers left out."""
        strangers = {concept(stem(word)) for word in question.strangers}
        explained = strangers.union(*(self._explained_by[name] for name in agreeing))
        left = [
            sense for sense in dict.fromkeys(question.content) if sense not in profile.shares and sense not in explained
        ]
        return sum((1 - _SPOKEN_EXPLAINS if sense in profile.spoken else 1.0) * self._weight(sense) for sense in left)


def agreeing(question: Question, profile: Profile, near: Near) -> list[str]:
    """Return the names of the relations in the question that the fact is about, in no order."""
    known = profile.asks[near.ask].relations if near.nearest >= _ALIKE else frozenset()
    return [name for name in question.relations if name in known or profile.relations.get(name, 0.0) >= _MARGINAL]


def explained_words(relation: Relation) -> frozenset[str]:
    """Return the senses of the words that ask for nothing but a relation."""
    return frozenset(concept(stem(word)) for word in relation.words.split())


def damped(question: Question) -> dict[str, float]:
    """Return the features of names that may mean the show, about which everything is, and the share they keep."""
    return {
        f"@{ref.pack}/{ref.entity}": _SHOW_TELLS
        for mention in question.mentions
        if any(ref.entity == SHOW for ref in mention.refs)
        for ref in mention.refs
    }


def _relative_foreign(question: Question, profile: Profile) -> float:
    return float(
        any(
            token.text in RELATIVES and token.sense not in profile.shares and token.sense not in profile.spoken
            for token in question.tokens
        )
    )


def _names(question: Question, profile: Profile) -> tuple[float, bool]:
    """Return how many names the fact has nothing to do with, and whether one of its names is there."""
    foreign, agrees = 0.0, False
    for mention in question.mentions:
        if _belongs(mention, profile):
            agrees = True
        elif not any(ref.entity == SHOW and ref.pack == profile.key.pack for ref in mention.refs):
            foreign += 1
    return foreign, agrees


def _belongs(mention: Mention, profile: Profile) -> bool:
    return any(
        ref in profile.refs or f"@{ref.pack}/{ref.entity}" in profile.spoken
        for ref in mention.refs
        if ref.entity != SHOW
    )


def _name_lacking(question: Question, profile: Profile) -> float:
    named = [share for ref, share in profile.named.items() if ref.entity != SHOW]
    usual = max(named, default=0.0)
    if usual < _SAID_ENOUGH or question.refs & profile.refs:
        return 0.0
    return usual * _PRONOUN_LACKS if any(token.text in PRONOUNS for token in question.tokens) else usual


def _aspect_differs(question: Question, profile: Profile) -> float:
    if question.aspect not in _SPECIFIC_ASPECTS or question.aspect in profile.aspects:
        return 0.0
    return 1.0
