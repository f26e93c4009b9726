"""What ranked facts come to: an answer, a question back, or neither."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Final

from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.matching.parts import MAX_PARTS, leans_on, states_something

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.core.answers import FactKey
    from bot.core.matching.explaining import Look

ANSWER_FROM: Final = 0.55
ASK_BACK_FROM: Final = 0.3
"""Asked back where the best few facts together are this likely: "who is she" is about one of several."""
MAX_CHOICES: Final = 5
CLEARLY_BETTER: Final = 0.75
"""A best fact whose runner-up has more than this share of its odds is not clearly the best."""
MAX_TIED: Final = 2
"""So many facts that answer equally well are both given; of more, the fan picks one."""
MAX_CANDIDATES: Final = 10


def decided(candidates: Sequence[Candidate], asked_so: int = 0) -> Match:
    """Return the match that ranked candidates make.

    Args:
        candidates: most likely first.
        asked_so: how many of them have the question as an ask: of several, only the fan knows which is meant.
    """
    if not candidates:
        return Match(verdict=Verdict.ABSTAIN)
    best = candidates[0]
    best_odds = odds(best.confidence)
    ambiguity = odds(candidates[1].confidence) / best_odds if len(candidates) > 1 else 0.0
    near = list(takewhile(lambda one: is_near(one, best), candidates))
    verdict = Verdict.ABSTAIN
    chosen: tuple[FactKey, ...] = ()
    are_clear = len(near) == 1 or (len(near) <= MAX_TIED and asked_so <= 1 and near[-1].confidence >= ANSWER_FROM)
    if best.confidence >= ANSWER_FROM and are_clear:
        verdict, chosen = Verdict.ANSWER, tuple(one.key for one in near)
    elif sum(candidate.confidence for candidate in candidates[:MAX_CHOICES]) >= ASK_BACK_FROM:
        verdict = Verdict.ASK_BACK
    return Match(
        verdict=verdict, chosen=chosen, candidates=tuple(candidates), scope=best.confidence, ambiguity=ambiguity
    )


def is_near(one: Candidate, best: Candidate, share: float = CLEARLY_BETTER) -> bool:
    """Tell whether a candidate has more than some share of the odds of the best one."""
    return odds(one.confidence) > share * odds(best.confidence)


def _is_plain(whole: Look) -> bool:
    """Tell whether what is nearest to a question is of a pack without a story."""
    return bool(whole.ranked) and not whole.ranked[0].near.tells_a_story


def joined(whole: Look, looks: Sequence[Look]) -> Match:
    """Return the match of a compound question: its answered parts, if there are several or the whole has no answer.

    Args:
        whole: what was found for all of it.
        looks: what was found for its parts.
    """
    match = whole.match
    if any(look.question.aspect for look in looks):
        looks = [look for place, look in enumerate(looks) if _asks_by_itself(look, looks[:place])]
    parts = [look.match for look in looks]
    if not parts:
        return match
    answered = [part for part in parts if part.verdict is Verdict.ANSWER]
    chosen = tuple(dict.fromkeys(part.chosen[0] for part in answered))[:MAX_PARTS]
    # A single part, such as "what are my options", may have lost what the question is about. A single sentence of a
    # story's pack has its names and relations; of others, the rest of what was said tells whether it is about the same.
    is_whole_near = len(chosen) > 1 or any(candidate.key in chosen for candidate in match.candidates)
    least = 2 if _is_plain(whole) else 1
    if len(chosen) < least or not is_whole_near or (match.verdict is Verdict.ANSWER and len(chosen) == 1):
        return match
    is_whole_surer = match.verdict is Verdict.ANSWER and match.scope > min(part.scope for part in answered)
    if is_whole_surer and not (len(chosen) == len(parts) and _each_asks(looks, whole)):
        return match
    candidates = tuple(Candidate(key, max(part.scope for part in answered if key in part.chosen)) for key in chosen)
    return Match(
        verdict=Verdict.ANSWER,
        chosen=chosen,
        candidates=candidates[:MAX_CANDIDATES],
        scope=min(part.scope for part in answered),
    )


def _asks_by_itself(part: Look, before: Sequence[Look]) -> bool:
    """Tell whether a part of a question asks something that does not hang on whom the one before it speaks of."""
    leans = bool(before) and leans_on(part.question, before[-1].question)
    return not leans and not states_something(part.question)


def _each_asks(parts: Sequence[Look], whole: Look) -> bool:
    """Tell whether each part is a question by itself: "who made it and who wrote the music"."""
    asked = (whole.question.words, whole.question.numbers)
    return all(part.question.aspect and (part.question.words, part.question.numbers) != asked for part in parts)


def odds(probability: float) -> float:
    """Return the odds of a probability."""
    return probability / max(1e-9, 1 - probability)


def is_found(key: FactKey, match: Match) -> bool:
    """Tell whether a match leads to a fact: by choosing it, or by being as sure of it as of an answer."""
    sure = any(candidate.key == key and candidate.confidence >= ANSWER_FROM for candidate in match.candidates)
    return key in match.chosen or sure
