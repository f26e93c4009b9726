"""What matching says about a question."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.answers import FactKey
    from bot.core.matching.mentions import Ref
    from bot.core.position import Position


class Verdict(StrEnum):
    """What is to be done with a match."""

    ANSWER = "answer"
    ASK_BACK = "ask back"
    ABSTAIN = "abstain"


class Candidate(NamedTuple):
    """A fact that may answer the question.

    Attributes:
        key: which fact.
        confidence: probability that it answers the question, 0 to 1.
    """

    key: FactKey
    confidence: float


@dataclass(frozen=True, slots=True)
class Hidden:
    """How a fact is hidden that only wordings beyond the horizon lead to.

    Attributes:
        until: the position from which on the question leads to it openly.
        keeps_title: whether its title tells nothing new, since the question names all that the fact is about.
    """

    until: Position
    keeps_title: bool


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a question asks for.

    Attributes:
        label: in Casefile's own words, such as "runtime".
        about: of whom or of what; ``None`` where that is nobody in particular.
    """

    label: str
    about: Ref | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """What matching says about one question.

    Attributes:
        verdict: what is to be done.
        chosen: the facts to answer with, best first; empty unless the verdict is to answer.
        hidden: those of them that only wordings beyond the horizon lead to: that they answer the question is a spoiler.
        candidates: up to ten facts, best first, whatever the verdict; only such as are found openly. Where a fact of
            who is named is sure to answer, none about others may be among them.
        scope: probability that the packs cover the question at all, 0 to 1.
        ambiguity: how near the second best fact comes to the best, 0 (clear) to 1 (a tie).
        wanted: what was asked for, covered or not, as those see it who know no more than the horizon reaches; ``None``
            where not recognised.
        sentence: what was compared as a whole sentence, too; ``None``: the words alone were clear.
    """

    verdict: Verdict
    chosen: tuple[FactKey, ...] = ()
    hidden: Mapping[FactKey, Hidden] = field(default_factory=dict)
    candidates: tuple[Candidate, ...] = ()
    scope: float = 0.0
    ambiguity: float = 0.0
    wanted: Wanted | None = None
    sentence: str | None = None
