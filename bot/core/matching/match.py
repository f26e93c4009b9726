"""What matching says about a question."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bot.core.answers import FactKey


class Verdict(StrEnum):
    """What is to be done with a match."""

    ANSWER = "answer"
    ASK_BACK = "ask back"
    ABSTAIN = "abstain"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fact that may answer the question.

    Attributes:
        key: which fact.
        confidence: probability that it answers the question, 0 to 1.
    """

    key: FactKey
    confidence: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What matching says about one question.

    Attributes:
        verdict: what is to be done.
        chosen: the facts to answer with, best first; empty unless the verdict is to answer.
        candidates: up to ten facts, best first, whatever the verdict.
        scope: probability that the packs cover the question at all, 0 to 1.
        ambiguity: how near the second best fact comes to the best, 0 (clear) to 1 (a tie).
        missing: what was asked for and is not covered, in Casefile's own words; ``None`` where not recognised.
    """

    verdict: Verdict
    chosen: tuple[FactKey, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    scope: float = 0.0
    ambiguity: float = 0.0
    missing: str | None = None
