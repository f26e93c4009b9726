"""What an explanation of matching says."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

    from bot.core.answers import FactKey
    from bot.core.matching.calibration import Calibration
    from bot.core.matching.match import Verdict
    from bot.core.matching.mentions import Ref


class Thresholds(NamedTuple):
    """What decides, see `matcher`, and the confidence in what is told about a mere name."""

    answer_from: float
    clearly_better: float
    ask_back_from: float
    only_a_name: float


class Reason(StrEnum):
    """What decided: one of the thresholds of `matcher`, or none."""

    ANSWER_FROM = "ANSWER_FROM"
    CLEARLY_BETTER = "CLEARLY_BETTER"
    ASK_BACK_FROM = "ASK_BACK_FROM"
    ONLY_A_NAME = "only a name"
    ALL_SCORES = "all scores"
    PARTS = "parts"
    NOTHING_NEAR = "nothing near"


class Decision(NamedTuple):
    """What decided.

    Attributes:
        reason: the threshold, or why none was asked.
        value: what was compared with it; ``None`` where there was no threshold.
        limit: the threshold; ``None`` likewise.
    """

    reason: Reason
    value: float | None = None
    limit: float | None = None


class WordKind(StrEnum):
    """What a word of a question is taken for."""

    TELLING = "telling"
    SMALL = "small"
    NAME = "name"
    NUMBER = "number"
    STRANGER = "stranger"


class ReadWord(NamedTuple):
    """A word, or a whole name, as it was read.

    Attributes:
        text: spelling corrected; ``None`` where it was corrected to a word that is still hidden.
        kind: what it is taken for.
    """

    text: str | None
    kind: WordKind


class Name(NamedTuple):
    """A name in a question.

    Attributes:
        text: as it was read; ``None`` as in `ReadWord`.
        refs: what it may stand for, sorted.
        unseen: how much else it may stand for whose own name is still hidden.
    """

    text: str | None
    refs: tuple[Ref, ...]
    unseen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a question was read; see `understanding.Question`."""

    words: tuple[ReadWord, ...]
    corrections: Mapping[str, tuple[str | None, ...]]
    doubtful: frozenset[str]
    names: tuple[Name, ...]
    relations: tuple[str, ...]
    aspect: str
    numbers: tuple[str, ...]
    strangers: tuple[str, ...]


class Covered(StrEnum):
    """By what of a fact a word of the question is covered; the first that holds."""

    ASKS = "asks"
    RELATION = "relation"
    SAYS = "says"
    SHOW = "show"
    """It is the name of the fact's show, which every fact is about."""
    NOTHING = "nothing"


class Contribution(NamedTuple):
    """A piece of evidence and what it added to the logarithm of the odds, against it where negative."""

    name: str
    value: float
    added: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A fact and what was found for and against it.

    Attributes:
        key: which fact.
        confidence: probability that it answers the question, 0 to 1.
        words: similarity in words, about 0 to 1.
        meaning: similarity in meaning, -1 to 1.
        logit: logarithm of the odds before the pack's calibration.
        bias: what of it is there without any evidence.
        contributions: what each piece of evidence added, the greatest first, none that added nothing.
        covered: of each of `Reading.words`; ``None`` for small words, which are hardly compared, and for names that a
            part of a compound question leaves to the other parts.
    """

    key: FactKey
    confidence: float
    words: float
    meaning: float
    logit: float
    bias: float
    contributions: tuple[Contribution, ...]
    covered: tuple[Covered | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """Why a question was matched as it was, as far as the horizon reaches.

    Attributes:
        reading: how it was read by those who know the names that the horizon reaches.
        verdict: what was decided.
        decision: what decided it.
        chosen: the facts that it was answered with, without those that are hidden.
        scope: see `Match`, like `ambiguity`.
        facts: up to five facts, most likely first; only open ones, by wordings that are open.
        unseen: how many of the five best facts are not listed: they, or the wordings that found them, are hidden.
        calibrations: of the listed facts' packs, by their ids.
        parts: of a compound question, each one explained.
        offered: whether completion offers the text as it stands, so that it is answered without any matching.
    """

    reading: Reading
    verdict: Verdict
    decision: Decision
    chosen: tuple[FactKey, ...]
    scope: float
    ambiguity: float
    facts: tuple[Weighed, ...]
    unseen: int
    calibrations: Mapping[str, Calibration]
    parts: tuple[Explanation, ...] = ()
    offered: bool = False
