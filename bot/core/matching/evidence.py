"""What speaks for and against a fact answering a question, as numbers."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.agreement import agreeing, explained_words
from bot.core.matching.backwards import SAID_ENOUGH, Backwards
from bot.core.matching.kinds import KINDS, tells_kind
from bot.core.matching.meant import Meant
from bot.core.matching.near import Near, Wording
from bot.core.matching.numbered import next_seasons
from bot.core.matching.others import Others
from bot.core.matching.similar import SPOKEN_EXPLAINS
from bot.core.matching.tables import CHATTER, PRONOUNS
from bot.core.matching.text import sense_of
from bot.core.matching.told import OF_VALUES, Told, tells_name, wants_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.matching.profiles import Profile, Profiles
    from bot.core.matching.understanding import Question

_SPECIFIC_ASPECTS: Final = frozenset(
    {"who", "when", "where", "why", "how", "how many", "how long", "how old", "how tall"}
)
_OF_VALUES: Final = OF_VALUES | {"where"}
"""Aspects that ask for a date, a place or a number, which a fact that is asked otherwise hardly tells."""
_SAID_MOSTLY: Final = 0.75
"""A fact belongs to a later season when at least this share of its asks say that season."""
_SEASON: Final = sense_of("season")
_LITTLE: Final = 0.1
_ANY_STORY: Final = "season 1"
"""Said of a show that has no other season; it asks for nothing in particular of a fact that is about no season."""
_PLACED: Final = 2.0
"""What the number of a season or an episode counts: it says which of several is asked about."""
_NOTHING: Final = frozenset[str]()
_SOMEBODY: Final = PRONOUNS - {"it"}
_NAMELESS_LACKS: Final = 0.3
"""How far a name is lacking where the most similar ask has none, either."""
_PRONOUN_LACKS: Final = 0.3
"""How far a name is lacking where a pronoun may stand for it."""
_WANTED_LACKS: Final = 0.6
"""How far a name is lacking that may be what is asked for: "who got arrested"."""


class Evidence(NamedTuple):
    """What speaks for (+) and against (-) a fact, each number 0 to 1 unless said otherwise.

    Attributes:
        similarity, nearest, is_an_ask: + how similar it is in words, see `similarity.Similar`.
        meaning: + how near it is in meaning, -1 to 1, see `meanings`.
        spelled_alike: + how like the letters of the most alike ask, 0 to 1, where words are misspelt; 0 where none is,
            and where all facts that are near are about shows.
        together, meaning_together, accounted, worded_alike: + see `near.Wording`.
        kind_untold: - it asks for a time, a place, somebody or a number, and the fact tells none, see `kinds`.
        best_asked_less: - `asked_less` of the likeliest fact, the same for each fact: it tells whether any answers.
        rivals: - how many facts are as likely: logarithm of the odds of them all, as parts of the fact's own.
        sentence: + how near it is as a whole, -1 to 1, see `sentences`; 0 where that was not compared.
        asks_alike: - how near the fact's asks are to each other: the nearer, the nearer is one that it answers.
        misspelt: - whether any of its words is misspelt.
        asked_less: - how much of the most similar ask the question lacks.
        strangers: - words that nobody knows, such as names of others, 0 to 3; less where other words are misspelt too.
        doubtful: - corrections that may well be wrong, 0 to 3; less where other words are misspelt too.
        contrary: - it says the contrary of what the fact is asked by, see `others`.
        length: + how many different words the question has, as a logarithm: few of them are easily alike by chance, and
            one that the fact lacks is a large share of them.
        pronoun: + whether it speaks of somebody and names nobody, as of whom the story is about: "did she do it".
        relation_agrees: + the question asks for a relation that the fact is about.
        relation_differs: - the question asks for relations, none of which the fact is about.
        relation_extra: - share of the relations in the question that the fact is not about.
        relation_unasked: - the fact is all about one relation and the question shows none.
        relative_foreign: - it is about something else than the fact, see `others`.
        unexplained: - share of what is asked, names left out, that neither the fact nor a relation explains.
        besides_name: - the same, where a name in the question is one of the fact's.
        name_agrees: + a name in the question is one of the fact's.
        names_foreign: - names in the question that the fact has nothing to do with, 0 to 3.
        name_lacking: - the fact's asks all have a name, or a season, that the question lacks.
        aspect_differs: - asked who, when, where, why, how, how many …, and no ask of the fact is asked so; or for a
            name, and the fact tells none.
        value_differs: - the same, where it is asked when, where, how many, how long, how old, how tall or for a name.
        numbers_foreign: - numbers that the fact does not have, those of seasons and episodes twice, 0 to 3.
        all_fits: + the relation and a name agree, or it is asked for backwards, and every word is accounted for.
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
    contrary: float
    length: float
    pronoun: float
    relation_agrees: float = 0.0
    relation_differs: float = 0.0
    relation_extra: float = 0.0
    relation_unasked: float = 0.0
    relative_foreign: float = 0.0
    unexplained: float = 0.0
    besides_name: float = 0.0
    name_agrees: float = 0.0
    names_foreign: float = 0.0
    name_lacking: float = 0.0
    aspect_differs: float = 0.0
    value_differs: float = 0.0
    numbers_foreign: float = 0.0
    all_fits: float = 0.0
    together: float = 0.0
    meaning_together: float = 0.0
    accounted: float = 0.0
    worded_alike: float = 0.0
    kind_untold: float = 0.0
    best_asked_less: float = 0.0
    rivals: float = 0.0
    sentence: float = 0.0
    asks_alike: float = 0.0


NAMES: Final = Evidence._fields
_NO_STORY: Final = (0.0,) * (NAMES.index(Wording._fields[0]) - NAMES.index("relation_agrees"))
_UNKNOWN: Final = (0.0,) * (len(NAMES) - NAMES.index("best_asked_less"))
"""What needs all facts, and whole sentences."""
_UNTOLD: Final = (0.0,) * (len(NAMES) - NAMES.index(Wording._fields[0]))
"""The same, and what is not known of facts about shows."""


class Asked:
    """A question with all that it has to say by itself, so that a dozen facts are quickly weighed against it.

    Args:
        question: what is asked.
        profiles: what the facts are asked by.
        weight: returns how much a feature tells, 0 to 1.
    """

    def __init__(self, question: Question, profiles: Profiles, weight: Callable[[str], float]) -> None:
        self._question = question
        self._profiles = profiles
        corrected = 1 + len(question.corrections)
        self._misspelt = float(bool(question.corrections))
        self._length = log(max(1, len({token.code for token in question.tokens if token.text not in CHATTER})))
        self._strangers = min(3.0, len(question.strangers) / corrected)
        self._doubtful = min(3.0, len(question.doubtful) / corrected)
        weights = {token.sense: weight(token.code) for token in question.tokens if token.tells}
        strange = set(map(sense_of, question.strangers))
        self._whole = sum(weights.values())
        explained = {name: explained_words(name) for name in question.relations}
        self._weights = [
            (sense, tells, frozenset([name for name, words in explained.items() if sense in words]))
            for sense, tells in weights.items()
            if sense not in strange
        ]
        self._others = Others(question.tokens, question.relations)
        names_nobody = all(mention.is_show_only for mention in question.mentions)
        self._pronoun = float(names_nobody and any(token.text in _SOMEBODY for token in question.tokens))
        if any(token.text in PRONOUNS for token in question.tokens):
            self._lacks = _PRONOUN_LACKS
        else:
            self._lacks = _WANTED_LACKS if names_nobody and question.aspect == "who" else 1.0
        self._mentions = [Meant.of(mention) for mention in question.mentions]
        self._refs = question.refs
        self._is_specific = question.aspect in _SPECIFIC_ASPECTS
        self._is_of_value = question.aspect in _OF_VALUES
        self._wants_name = wants_name(question)
        self._asks_for_kind = question.aspect in KINDS
        self._numbers = question.numbers
        self._next = next_seasons(question.tokens)
        self._is_unplaced = all(token.sense != _SEASON for token in question.tokens)
        self._backwards = Backwards(question, {sense: tells for sense, tells, _ in self._weights})
        self._told = Told(question, {sense: (tells, explaining) for sense, tells, explaining in self._weights})

    def evidence(self, near: Near) -> Evidence:
        """Return what speaks for and against a fact."""
        if near.wording is not None:
            # Of plain packs, nothing but contraries and kinds needs the profile, which takes its time.
            contrary = self._others.may_undo and self._others.undo(self._profiles[near.number].said)
            alike = self._alike(near, near.lacking, contrary=contrary)
            untold = self._asks_for_kind and not tells_kind(self._question.aspect, self._profiles[near.number])
            return Evidence._make((*alike, *_NO_STORY, *near.wording, float(untold), *_UNKNOWN))
        profile = self._profiles[near.number]
        is_backwards = self._backwards.ask_for(profile)
        is_told = self._told.by(profile)
        contrary = self._others.may_undo and self._others.undo(profile.said)
        alike = self._alike(near, 0.0 if is_backwards or is_told else near.lacking, contrary=contrary)
        story = self._of_story(near, profile, is_backwards=is_backwards, is_told=is_told)
        return Evidence._make((*alike, *story, *_UNTOLD))

    def of_strangers(self, similarity: float, nearest: float) -> Evidence:
        """Return the most that can speak for a fact about a show that has nothing to do with whom the question names.

        Args:
            similarity: how similar the question is to it at most.
            nearest: the same of its most similar ask.
        """
        foreign = sum(not shows for _, shows in self._mentions)
        near = Near(-1, similarity, nearest, 0, 0.0, is_an_ask=False, meaning=1.0, spelled_alike=0.0, wording=None)
        return Evidence._make((*self._alike(near, 0.0, contrary=False), *_NO_STORY, *_UNTOLD))._replace(
            relation_agrees=1.0,
            name_agrees=float(foreign < len(self._mentions)),
            names_foreign=min(3.0, foreign),
            all_fits=float(not foreign),
        )

    def _alike(self, near: Near, lacking: float, *, contrary: bool) -> tuple[float, ...]:
        """Return what speaks for a fact of any pack, and what the question has to say by itself; the first of `NAMES`.

        Args:
            near: how near the question is to the fact.
            lacking: how much of its most similar ask the question lacks.
            contrary: whether the fact is about the contrary.
        """
        # Names in place of order would take twice as long.
        return (
            near.similarity,
            near.nearest,
            near.meaning,
            float(near.is_an_ask),
            near.spelled_alike,
            self._misspelt,
            lacking,
            self._strangers,
            self._doubtful,
            float(contrary),
            self._length,
            self._pronoun,
        )

    def _of_story(self, near: Near, profile: Profile, *, is_backwards: bool, is_told: bool) -> tuple[float, ...]:
        """Return what speaks of people, of relations and of all else that shows are about, in the order of `NAMES`."""
        by_answer = is_backwards or is_told
        asked = _NOTHING if by_answer else self._question.relations
        agree = agreeing(self._question, profile, near)
        unexplained = 0.0 if is_told else self._unexplained(profile, agree, is_backwards=is_backwards)
        foreign, agrees = self._names(profile)
        lacking = 0.0 if by_answer else self._name_lacking(near, profile)
        is_nameless = self._wants_name and not tells_name(self._question, profile)
        is_other = self._is_specific and not by_answer and self._question.aspect not in profile.aspects
        differs = is_other or is_nameless
        share = unexplained / self._whole if self._whole else 0.0
        fits = not (foreign or lacking or self._strangers or differs) and unexplained < _LITTLE
        return (
            max([profile.relations[name] for name in agree], default=0.0) ** 0.5,
            float(bool(asked) and not agree),
            1 - len(agree) / len(asked) if asked else 0.0,
            0.0 if asked or by_answer else profile.related_most,
            float(self._others.may_be_meant and self._others.are_meant(profile.said, profile.spoken)),
            share,
            share if agrees else 0.0,
            float(agrees),
            min(3.0, foreign),
            lacking,
            float(differs),
            float(is_nameless or (is_other and self._is_of_value)),
            min(3.0, sum(map(_placed, self._foreign(profile.numbers)))) if self._numbers else 0.0,
            float((by_answer or bool(agree)) and fits),
        )

    def _unexplained(self, profile: Profile, agreeing: Sequence[str], *, is_backwards: bool) -> float:
        """Return the weight of the words that neither the fact nor the relations explain, strangers left out."""
        left = 0.0
        beside, spoken_explains = (self._backwards.beside, 1.0) if is_backwards else (_NOTHING, SPOKEN_EXPLAINS)
        for sense, weight, explaining in self._weights:
            if sense in profile.said or not explaining.isdisjoint(agreeing) or sense in beside:
                continue
            left += weight * (1 - spoken_explains) if sense in profile.spoken else weight
        return left

    def _names(self, profile: Profile) -> tuple[float, bool]:
        """Return how many names the fact has nothing to do with, and whether one of its names is there."""
        foreign, agrees = 0.0, False
        for refs, shows in self._mentions:
            if not refs.isdisjoint(profile.about):
                agrees = True
            elif profile.key.pack not in shows:
                foreign += 1
        return foreign, agrees

    def _foreign(self, known: frozenset[str]) -> frozenset[str]:
        """Return the numbers in the question that a fact, whose numbers are given, does not have."""
        foreign = frozenset([number for number in self._numbers - known if self._next.get(number) not in known])
        if not foreign.isdisjoint(self._backwards.date):
            return self._backwards.date | foreign
        if _ANY_STORY in foreign and not any(number.startswith("season ") for number in known):
            return foreign - {_ANY_STORY}
        return foreign

    def _name_lacking(self, near: Near, profile: Profile) -> float:
        if not self._refs.isdisjoint(profile.refs):
            return 0.0
        if self._is_unplaced and profile.placed >= _SAID_MOSTLY:
            return profile.placed
        usual = profile.named_most
        if usual < SAID_ENOUGH:
            return 0.0
        is_alike = near.ask in profile.nameless and near.nearest > 0
        return usual * (min(self._lacks, _NAMELESS_LACKS) if is_alike else self._lacks)


def _placed(number: str) -> float:
    return _PLACED if " " in number else 1.0
