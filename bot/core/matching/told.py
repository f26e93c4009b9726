"""What an answer tells of those whom its fact names, whatever its asks ask for: where she was born, a name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.contrasts import RELATIVES
from bot.core.matching.text import sense_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.matching.mentions import Ref
    from bot.core.matching.profiles import Profile
    from bot.core.matching.understanding import Question

OF_VALUES: Final = frozenset({"when", "how many", "how long", "how old", "how tall"})
"""Aspects that ask for a date or a number."""
_TELLS: Final = frozenset({"yes/no", "what", "where", ""}) | OF_VALUES
"""How something is asked that an answer may tell in passing; of who did it, how and why, only its asks are sure."""
_YEAR: Final = 4
"""Digits of a year; a season or an episode with its number has more letters than that."""
_LITTLE: Final = 0.1
"""Share of what is asked that may be left over."""
_LEAST: Final = 0.25
"""What the words weigh together at least that only the answer says: everyday ones stand in any."""
_ABOUT: Final = ".about"
"""What the id of a fact ends with, behind that of the entity, that was made to tell who or what it is."""


def _senses(words: Iterable[str]) -> frozenset[str]:
    return frozenset(map(sense_of, words))


_KIN: Final = _senses(RELATIVES)
_NAMES: Final = _senses(["name", "called", "named"])
_OF_ACTORS: Final = frozenset({"plays"})
_TO_SOMEBODY: Final = _senses(RELATIVES | {"enemy", "friend", "nemesis", "partner", "rival"})
"""What somebody is to somebody else."""
_TELLINGS: Final = {
    name: _senses(words.split())
    for name, words in {
        "age": "aged age old",
        "becomes": "becomes became promoted crowned elected",
        "birthplace": "born raised grew native american british english scottish welsh irish canadian australian "
        "german french italian spanish swedish norwegian danish dutch polish russian japanese chinese korean indian "
        "mexican brazilian nigerian",
        "career_start": "before first debut started began",
        "dies": "dies died dead death killed murdered drowned drowns shot",
        "education": "studied trained graduated school university college academy degree",
        "how_dies": "dies died death killed murdered drowned drowns shot",
        "job": "actor actress comedian singer writer detective officer cop captain sergeant lieutenant inspector "
        "sheriff doctor surgeon nurse medic lawyer attorney judge prosecutor teacher professor student scientist "
        "engineer mechanic pilot sailor smuggler soldier guard thief pickpocket assassin killer cook chef baker waiter "
        "waitress barista bartender owner manager boss assistant secretary administrator clerk journalist reporter "
        "editor priest nun vicar monk blacksmith farmer fisherman hunter merchant servant squire knight chancellor "
        "mayor king queen lord works worked job leads runs keeps guards serves",
        "nickname": "called nicknamed known",
        "other_roles": "before known formerly previously earlier",
        "past": "before formerly former once previously used was were ex",
        "sexuality_religion": "gay lesbian bisexual queer straight trans catholic jewish muslim christian",
    }.items()
}
"""Words of an answer that tell what a relation asks for, by its name; those of the question itself tell it, too."""


class Told:
    """Tells which facts say in passing what a question asks of somebody.

    Args:
        question: what is asked.
        weights: how much its words tell and which relations explain them, by their senses, strangers left out.
    """

    def __init__(self, question: Question, weights: Mapping[str, tuple[float, frozenset[str]]]) -> None:
        self._aspect = question.aspect
        self._refs = question.refs
        self._relations = question.relations
        known = {} if question.strangers else weights
        wants_other = question.aspect == "who" and known.keys() <= _TO_SOMEBODY
        self._to_whom = frozenset(known) if wants_other else frozenset[str]()
        self._weights = known
        self._may_tell = question.aspect in _TELLS and not question.strangers
        self._most_left = _LITTLE * sum(weight for weight, _ in self._weights.values())

    def by(self, profile: Profile) -> bool:
        """Tell whether a fact says it."""
        return self._of_other(profile) if self._to_whom else self._of_own(profile)

    def _of_other(self, profile: Profile) -> bool:
        """Tell whether it is about somebody else, who is that to the one who is named: "who is her brother"."""
        is_named = bool(self._refs) and self._refs <= profile.about
        return is_named and self._to_whom <= profile.spoken and _is_portrait(profile, profile.refs - self._refs)

    def _of_own(self, profile: Profile) -> bool:
        """Tell whether it is about the one who is named, and its answer says all that is asked."""
        if not self._may_tell or self._refs.isdisjoint(profile.refs):
            return False
        is_portrait = _is_portrait(profile, self._refs)
        tells = self._tells(profile) if is_portrait else frozenset[str]()
        if not self._may_answer(profile, is_portrait=is_portrait, tells=bool(tells)):
            return False
        told = left = 0.0
        for sense, (weight, explaining) in self._weights.items():
            if sense in profile.said:
                continue
            if sense in profile.spoken or not explaining.isdisjoint(tells):
                told += weight
            else:
                left += weight
        return (told >= _LEAST or bool(tells)) and left <= self._most_left

    def _tells(self, profile: Profile) -> frozenset[str]:
        """Return the relations in the question that words of the answer tell."""
        return frozenset(name for name in self._relations if not _tellings(name).isdisjoint(profile.spoken))

    def _may_answer(self, profile: Profile, *, is_portrait: bool, tells: bool) -> bool:
        """Tell whether it may have what is asked for: a date, a number; a place or some other kind only in a portrait.

        The kind itself, as in "what rank", may well stand in an answer about something else.
        """
        if self._aspect in {"what", "where"}:
            return is_portrait and (tells or self._aspect == "what")
        least = _YEAR if self._aspect == "when" else 1
        return self._aspect not in OF_VALUES or any(len(number) >= least for number in profile.numbers)


def wants_name(question: Question) -> bool:
    """Tell whether a question asks what somebody is called whom it knows by what they are to others: "her dad"."""
    senses = {token.sense for token in question.tokens}
    is_of_kin = not senses.isdisjoint(_KIN) and question.relations.isdisjoint(_OF_ACTORS)
    return is_of_kin and not senses.isdisjoint(_NAMES)


def tells_name(question: Question, profile: Profile) -> bool:
    """Tell whether a fact is asked for a name, portrays somebody, or names one that neither asks nor question do."""
    is_asked_so = not _NAMES.isdisjoint(profile.said)
    return is_asked_so or _is_portrait(profile, profile.refs) or not profile.told <= question.refs


def _tellings(relation: str) -> frozenset[str]:
    return _TELLINGS.get(relation, frozenset())


def _is_portrait(profile: Profile, refs: Iterable[Ref]) -> bool:
    """Tell whether a fact was made to tell who or what one of some entities is."""
    fact = profile.key.fact
    return fact.endswith(_ABOUT) and any(f"{ref.entity}{_ABOUT}" == fact for ref in refs)
