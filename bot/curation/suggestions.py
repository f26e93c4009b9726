"""What fans suggest, in their own words, and the fact that moderators can make of it."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Final

from bot.core.markdown import visible
from bot.core.position import PositionError
from bot.loading.editing import plain_fields

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.model import Pack
    from bot.loading.editing import FactFields

MOST: Final = {"question": 200, "answer": 500, "revealed": 40, "source": 150, "credit": 40}
"""Longest text of each input, in characters: three suggestions stay below the 4,000 of a message."""
ALWAYS: Final = "start"
"""What a fan writes where something never is a spoiler."""
_BETWEEN_PARTS: Final = re.compile(r"\n\s*\n")


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """What a fan suggests; it can spoil, and nobody has checked it.

    Attributes:
        question: how fans would ask for a new fact, or what is wrong with one that there is.
        answer: what would be right; of one line or more.
        revealed: from where on it is no spoiler; empty: not said.
        source: where it is written; empty: not said.
    """

    question: str
    answer: str
    revealed: str = ""
    source: str = ""

    @classmethod
    def of(cls, typed: Mapping[str, str]) -> Suggestion:
        """Return what was typed, without unseen characters and not too long."""
        return cls(
            question=seen_of("question", typed),
            answer="\n".join(map(visible, typed.get("answer", "")[: MOST["answer"]].splitlines())).strip(),
            revealed=seen_of("revealed", typed),
            source=seen_of("source", typed),
        )

    def to_json(self) -> str:
        """Return it as `from_json` reads it."""
        return json.dumps(asdict(self), ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Suggestion:
        """Return a suggestion that was stored."""
        return cls(**json.loads(text))


def seen_of(name: str, typed: Mapping[str, str]) -> str:
    """Return what was typed into an input of one line, without unseen characters and not too long."""
    return visible(typed.get(name, "")[: MOST[name]]).strip()


def fields_suggested(suggestion: Suggestion, pack: Pack) -> FactFields:
    """Return the fields of a new fact as a fan suggests it.

    A position that cannot be read stays as it was written, so that the fact cannot go live before a moderator has
    decided what was meant. A source counts only where it is one of the pack's.
    """
    sources = [part.strip() for part in suggestion.source.split(",")]
    return plain_fields(
        ask=suggestion.question,
        answer=[part for part in _BETWEEN_PARTS.split(suggestion.answer) if part.strip()],
        revealed=_position(suggestion.revealed, pack),
        sources=sources if pack.sources.keys() >= set(sources) else [],
    )


def _position(text: str, pack: Pack) -> str:
    if text.casefold() == ALWAYS:
        return ""
    try:
        return pack.timeline.parse(text).name
    except PositionError:
        return text
