"""Finds verdicts on single episodes, such as "the highest rated is S01E09": they tell that something happens there."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Final

from bot.core.lint import Overlap
from bot.core.names import words
from bot.core.position import implies
from bot.core.spoilers import text_for_matching
from bot.core.step_names import UNSPECIFIC, step_names

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from bot.core.spoilers import Guarded
    from bot.core.timeline import Step, Timeline

TOPICS: Final = frozenset({"rating", "reception", "audience"})
"""Topics of facts that judge."""

_SENTENCE: Final = re.compile(r"(?<=[.;!?])\s+|\n+")
_ARTICLE: Final = "the"
_SCORE: Final = re.compile(
    r"""
    \b\d{1,3}(?:[.,]\d+)?\s?(?:/|out\s+of|of)\s?(?:5|10|100|five|ten)\b
  | \b\d{1,3}(?:[.,]\d)?\s?(?:%|per\s?cent\b|points\b|stars\b)
  | \b\d[.,]\d\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BEST: Final = re.compile(
    r"""
    \b(?:best|worst|greatest|strongest|weakest|highest|lowest|top[-\s]rated|masterpiece|fan\s+favou?rite
      | (?:most|least)\s+(?:watched|loved|liked|hated|popular|praised|discussed|acclaimed|rated|divisive)
      | rated\s+(?:so|much|far|even)|so\s+(?:high|low|good|bad|loved|popular))\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TOLD: Final = re.compile(
    r"""
    \b(?:shock(?:ing|ed|er)|heart-?breaking|gut-?wrenching|tragic|tragedy|devastat(?:ing|ed)|harrowing|tear-?jerker
      | twist|cliff-?hanger|betray\w*|deaths?|dies|died|dying|kill\w*|murder\w*|wedding|funeral|farewell|massacre)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ASKS: Final = re.compile(r"\s*(?:why|how come)\b", re.IGNORECASE)


def takes_for_granted(ask: Guarded) -> bool:
    """Tell whether a question says something, as "why is episode 9 rated so high" does."""
    return _ASKS.match(text_for_matching(ask)) is not None


class Verdicts:
    """The episodes (or chapters) of a pack of which something is hidden, and what judges them too early.

    Args:
        timeline: the pack's.
        hidden: indices of the steps of its story until which some text is hidden.
    """

    def __init__(self, timeline: Timeline, hidden: Collection[int]) -> None:
        self._timeline = timeline
        self._hidden = hidden

    def overlap(self, text: Guarded) -> Overlap | None:
        """Return the episode that a text judges although it shows before that, or ``None``.

        How a premiere, a finale, a film or a special did is no secret; only what tells of it counts there.
        """
        if self._by_first.keys().isdisjoint(words(text_for_matching(text))):
            return None
        for sentence in _SENTENCE.split(text_for_matching(text)):
            judges = bool(_SCORE.search(sentence) or _BEST.search(sentence))
            tells = _TOLD.search(sentence) is not None
            for name, step in self._named(sentence) if judges or tells else ():
                if not implies(text.revealed, step.position) and (tells or _is_in_the_middle(step)):
                    return Overlap(name, step.position)
        return None

    def overlap_of_source(self, name: Guarded) -> Overlap | None:
        """Return the episode that the name of a rating is about although it shows before that, or ``None``."""
        for found, step in self._named(text_for_matching(name)):
            if not implies(name.revealed, step.position) and _is_in_the_middle(step):
                return Overlap(found, step.position)
        return None

    def _named(self, sentence: str) -> Iterator[tuple[str, Step]]:
        said = words(sentence)
        for place, word in enumerate(said):
            for name, step in self._by_first.get(word, ()):
                if tuple(said[place : place + len(name)]) == name:
                    yield " ".join(name), step

    @cached_property
    def _by_first(self) -> Mapping[str, list[tuple[tuple[str, ...], Step]]]:
        """The steps by the first word of what each is called, its article left out."""
        found: dict[str, list[tuple[tuple[str, ...], Step]]] = {}
        for index in sorted(self._hidden):
            step = self._timeline.step(index)
            for name in _names(step, self._timeline):
                found.setdefault(name[0], []).append((name, step))
        return found


def _names(step: Step, timeline: Timeline) -> Iterator[tuple[str, ...]]:
    for name in (step.position.name, *step_names(step, timeline)):
        said = words(name)
        if name not in UNSPECIFIC:
            yield tuple(said[1:] if said[0] == _ARTICLE else said)
    if isinstance(step.of, int):
        yield (f"s{step.of}e{step.number}",)


def _is_in_the_middle(step: Step) -> bool:
    return isinstance(step.of, int | None) and step.number > 1 and not step.last
