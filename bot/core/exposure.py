"""What can be read in reply to a question without opening a spoiler, and whether that tells of something."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.answers import Ambiguous, FactKey, Found
from bot.core.lint import stem
from bot.core.markdown import inert, spans
from bot.core.matching.text import plain_words
from bot.core.rendering import reply_to
from bot.core.spoilers import Policy, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.answers import Answer
    from bot.core.golden import Answering
    from bot.core.model import Fact
    from bot.core.spoilers import Gate

_TELLING: Final = 4
"""Words of an answer that stand nowhere by coincidence; shorter ones ("Yes.") count in their own fact's reply alone."""

_BEGINNING: Final = 12
"""Words by which an answer is known; a reply may cut off the end of a long one."""

_IN_WORDS: Final = {Policy.TAG: "outside bars", Policy.WITHHOLD: "where spoilers are withheld"}


@dataclass(frozen=True, slots=True)
class Place:
    """Somewhere in a reply or beside it.

    Attributes:
        name: where, in words.
        text: what can be read there.
        fact: what is told of there; ``None``: no fact in particular.
    """

    name: str
    text: str
    fact: FactKey | None = None


@dataclass(frozen=True, slots=True)
class Exposure:
    """What can be read in reply to a question under one policy.

    Attributes:
        policy: what becomes of what lies beyond the horizon.
        places: all that can be read.
    """

    policy: Policy
    places: tuple[Place, ...]

    def where_told(self, fact: Fact) -> str:
        """Return where something of a fact's answer can be read, in words; empty: nowhere.

        Where spoilers are withheld, the fact may not even be named.
        """
        key = FactKey(fact.pack, fact.id)
        texts = [_stems(inert(text_for_matching(part.text))) for part in (*fact.segments, *fact.disputed)]
        for place in self.places:
            if place.fact == key and self.policy is Policy.WITHHOLD:
                return self._in_words(place)
            least = 1 if place.fact == key else _TELLING
            said = _stems(place.text)
            if any(len(text) >= least and _contains(said, text[:_BEGINNING]) for text in texts):
                return self._in_words(place)
        return ""

    def where_said(self, phrase: str) -> str:
        """Return where a word or phrase can be read, in whatever form, in words; empty: nowhere."""
        wanted = _stems(phrase)
        found = (self._in_words(place) for place in self.places if _contains(_stems(place.text), wanted))
        return next(found, "")

    def _in_words(self, place: Place) -> str:
        return f"{place.name} ({_IN_WORDS[self.policy]})"


def exposure(question: str, gate: Gate, pack: str, answering: Answering) -> Exposure:
    """Return what can be read by whoever asks one pack a question."""
    answer = answering.answer(question, gate=gate, packs=(pack,))
    places = (*_in_reply(answer), *_in_completions(question, gate, pack, answering))
    return Exposure(gate.policy, places)


def _in_reply(answer: Answer) -> Iterator[Place]:
    reply = reply_to(answer)
    yield Place("the reply", reply.lead)
    for card in reply.cards:
        yield Place("the reply", _open(card.text), card.key)
    for choice in reply.choices:
        yield Place("a choice", choice.title, choice.key)


def _in_completions(question: str, gate: Gate, pack: str, answering: Answering) -> Iterator[Place]:
    for text in answering.complete(question, gate=gate, packs=(pack,)):
        answer = answering.answer(text, gate=gate, packs=(pack,))
        keys: list[FactKey | None] = [shown.key for shown in answer.facts] if isinstance(answer, Found) else []
        keys += [choice.key for choice in answer.choices] if isinstance(answer, Ambiguous) else []
        for key in keys or [None]:
            yield Place("autocompletion", text, key)


def _open(text: str) -> str:
    # What stands on both sides of bars is no phrase.
    return "\n\n".join(part for part, is_hidden in spans(text) if not is_hidden)


def _stems(text: str) -> list[str]:
    return [stem(word) for word in plain_words(text)]


def _contains(words: Sequence[str], phrase: Sequence[str]) -> bool:
    """Tell whether some words follow each other somewhere; no words do not."""
    length = len(phrase)
    return length > 0 and any(words[start : start + length] == phrase for start in range(len(words) - length + 1))
