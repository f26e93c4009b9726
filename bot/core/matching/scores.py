"""Questions that ask for the scores and name no source: all of them are wanted, "what are the ratings"."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bot.core.matching.deciding import ANSWER_FROM, is_near
from bot.core.matching.match import Match, Verdict
from bot.core.matching.text import sense_of
from bot.core.wordings import SCORE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.matching.match import Candidate
    from bot.core.matching.ranking import Ranked
    from bot.core.matching.understanding import Question

MOST_SCORES: Final = 5
"""Of more, the fan picks one."""
_FEWEST: Final = 2
_LITTLE: Final = 0.1
"""Share of what is asked that may be left over."""
_NEAR: Final = 0.25
"""Share of the best one's odds that others have at least that are asked for, too: those of viewers, if viewers are."""

_OF_A_PART: Final = frozenset(map(sense_of, ("episode", "season", "finale", "pilot", "chapter")))
"""What a score may be asked of that is not the score of the show."""


def all_scores(question: Question, candidates: Sequence[Candidate], ranked: Sequence[Ranked]) -> Match | None:
    """Return the match of a question for all scores; ``None`` for any other question, and where there is only one.

    Args:
        question: what is asked.
        candidates: most likely first.
        ranked: the same, and maybe more, with what speaks for them.
    """
    if not candidates or not _is_score(candidates[0]) or not _wants_all(ranked[0]):
        return None
    if not _OF_A_PART.isdisjoint(question.content):
        return None
    best, *others = candidates
    if not all(_is_score(one) for one in others if is_near(one, best)):
        return None
    wanted = [one.key for one in candidates if _is_score(one) and is_near(one, best, share=_NEAR)]
    if not _FEWEST <= len(wanted) <= MOST_SCORES:
        return None
    scope = max(ANSWER_FROM, best.confidence)
    return Match(verdict=Verdict.ANSWER, chosen=tuple(wanted), candidates=tuple(candidates), scope=scope)


def _is_score(candidate: Candidate) -> bool:
    return candidate.key.fact.endswith(f".{SCORE.id}")


def _wants_all(best: Ranked) -> bool:
    """Tell whether nothing but the name of a source is lacking to ask for the best one alone."""
    evidence = best.evidence
    fits = evidence.relation_agrees and not evidence.relation_extra and evidence.unexplained < _LITTLE
    foreign = evidence.names_foreign or evidence.numbers_foreign or evidence.relative_foreign or evidence.strangers
    return bool(fits and evidence.name_lacking and not foreign)
