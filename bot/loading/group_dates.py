"""The seasons whose start or end a curator's own facts tell, so that no episode's air date is given for it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.core.matching.text import Synonyms, plain_text
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bot.core.timeline import Step, Timeline
    from bot.loading.drafts import FactDraft

_WHEN: Final = re.compile(r"\b(?:when|date|day|month|year)\b")
_STARTS: Final = re.compile(r"\b(?:start|begin|began|premiere|release|air|debut|launch|come|came|out|drop)")
_ENDS: Final = re.compile(r"\b(?:end|finish|finale|conclude|wrap)")
_PLAIN: Final = Synonyms()


class GroupDates:
    """Tells which seasons' start or end an episode's air date tells, as no fact says it directly.

    Args:
        facts: the curator's own.
        timeline: of the pack.

    Attributes:
        timeline: the same.
    """

    def __init__(self, facts: Iterable[FactDraft], timeline: Timeline) -> None:
        asks = (text_for_matching(ask.text) for fact in facts for ask in fact.asks)
        self._asks = [ask for ask in (" ".join(plain_text(ask, _PLAIN)) for ask in asks) if _WHEN.search(ask)]
        self.timeline = timeline

    def started_by(self, step: Step) -> str | None:
        """Return what starts with a step, such as ``season 2``; ``None`` where nothing does, or a fact tells when."""
        return self._untold(step, _STARTS) if step.number == 1 else None

    def ended_by(self, step: Step) -> str | None:
        """Return what ends with a step; ``None`` likewise."""
        return self._untold(step, _ENDS) if step.last else None

    def is_start_of_show(self, step: Step) -> bool:
        """Tell whether the show starts with a step, and no fact tells when."""
        is_first = step.number == 1 and step.of in self.timeline.groups[:1]
        numbered = re.compile(rf"\b(?:{self.timeline.group.name}|{self.timeline.unit.name}) \d")
        return is_first and not any(_STARTS.search(ask) and not numbered.search(ask) for ask in self._asks)

    def _untold(self, step: Step, tells: re.Pattern[str]) -> str | None:
        if not isinstance(step.of, int):
            return None
        group = f"{self.timeline.group.name} {step.of}"
        named = re.compile(rf"\b{group}\b")
        return None if any(named.search(ask) and tells.search(ask) for ask in self._asks) else group
