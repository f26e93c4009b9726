"""Questions that are asked backwards: they give what a fact answers with, and want what it is asked by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.text import sense_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.matching.profiles import Profile
    from bot.core.matching.understanding import Question

_YEAR: Final = 4
"""Digits of a number that tells a date by itself."""
_WANTING: Final = frozenset({"who", "what"})
"""How somebody or something is asked for."""
_TALES: Final = frozenset({"one", "episode", "ep", "story", "storyline", "plot", "scene", "bit", "part"})
"""Words for what is remembered by what happens in it: "the one with the kite", "kite story"."""
_HAPPENS: Final = frozenset({sense_of("happened")})
"""What everything that is told does."""
_BEFORE_A_KIND: Final = frozenset({"of", "the", "these", "those"})
SAID_ENOUGH: Final = 0.5
"""A fact belongs to a name when at least this share of its asks say that name."""
_TELLING: Final = 1.0
"""What an answer's words weigh together that tell whom a fact is about: one that is as rare as any, or a few others."""
_LITTLE: Final = 0.1
"""Share of what is asked that may be left over."""


class Backwards:
    """Tells which facts a question asks for backwards.

    Args:
        question: what is asked.
        weights: how much its words tell, by their senses, strangers left out.

    Attributes:
        date: the numbers of the date in it; none where it has none.
        beside: senses of what no fact that is asked for backwards has to say.
    """

    def __init__(self, question: Question, weights: Mapping[str, float]) -> None:
        bare = frozenset(number for number in question.numbers if number.isdigit())
        self.date = bare if len(bare) > 1 or any(len(number) >= _YEAR for number in bare) else frozenset[str]()
        kind = _kind_wanted(question)
        self.beside = _HAPPENS | {kind}
        wants = (question.aspect in _WANTING or bool(kind)) and not question.strangers
        self._weights = {sense: weight for sense, weight in weights.items() if sense != kind} if wants else {}
        self._most_left = _LITTLE * sum(self._weights.values())
        self._refs = question.refs

    def ask_for(self, profile: Profile) -> bool:
        """Tell whether a fact is asked for backwards."""
        if self.date and self._give_date(profile):
            return True
        return bool(self._weights) and self._tell_of(profile)

    def _give_date(self, profile: Profile) -> bool:
        """Tell whether a date that the fact answers with is given: "what aired on 3 may 2019"."""
        return self.date <= profile.numbers and self.date.isdisjoint(profile.said)

    def _tell_of(self, profile: Profile) -> bool:
        """Tell whether a name is wanted by what the fact answers with, and nothing else: "who drives a red van"."""
        if profile.named_most < SAID_ENOUGH or not self._refs.isdisjoint(profile.refs):
            return False
        told = left = 0.0
        for sense, weight in self._weights.items():
            if sense in profile.said:
                continue
            if sense in profile.spoken:
                told += weight
            else:
                left += weight
        return told >= _TELLING and left <= self._most_left


def _kind_wanted(question: Question) -> str:
    """Return the sense of what is wanted, the actor of "which of the actors"; empty where no noun says it."""
    tokens = question.tokens
    if not question.aspect:
        return next((token.sense for token in tokens if token.text in _TALES), "")
    place = next((place for place, token in enumerate(tokens) if token.text in {"which", "what"}), len(tokens))
    kind = next((token for token in tokens[place + 1 :] if token.text not in _BEFORE_A_KIND), None)
    return kind.sense if kind is not None and kind.tells else ""
