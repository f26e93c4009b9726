"""Whether the matcher's confidence is a probability: how often it is right where it says how sure it is.

A pack is split several times: some facts are left out whole, and some asks of the others. A matcher is built on what is
left, so that it never saw what is then asked, not even to calibrate itself.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching import Matcher, Verdict
from bot.core.matching.matcher import NAME_CONFIDENCE
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.matching import Match
    from bot.core.matching.language import Language
    from bot.core.model import Pack, Revision

SPLITS: Final = 5
"""Each fact is left out whole in one of so many splits; of the others, one ask in so many is."""
LEAST_ASKS: Final = 2
"""So many asks every fact keeps."""
BINS: Final = 10
DRAWS: Final = 20


class Guess(NamedTuple):
    """How sure the matcher was of its best fact, and whether that was right.

    Attributes:
        confidence: 0 to 1.
        is_right: whether the best fact is the one whose ask it was.
        fits: whether the ask's fact was left out, and the best one fits in all that is said, so that it answers, too.
    """

    confidence: float
    is_right: bool
    fits: bool


class Bin(NamedTuple):
    """Guesses of about the same confidence: how many, how sure they were and what share of them was right, 0 to 1."""

    number: int
    confidence: float
    right: float


def held_out(revision: Revision, language: Language) -> Iterator[Guess]:
    """Yield a guess for each ask that is left out of a revision's packs, in all splits."""
    for split in range(SPLITS):
        parts = [_parted(pack, split) for pack in revision.packs]
        matcher = Matcher(replace(revision, packs=tuple(pack for pack, _ in parts)), language)
        for _, asked in parts:
            for ask, expected in asked:
                yield _guess(matcher, ask, expected)


def _parted(pack: Pack, split: int) -> tuple[Pack, list[tuple[str, str | None]]]:
    """Return what a pack keeps, and the asks left out, each with its fact, if that is still there."""
    random = Random(f"{pack.id} {split}")
    turns = list(range(len(pack.facts)))
    Random(pack.id).shuffle(turns)
    kept, asked = [], list[tuple[str, str | None]]()
    for fact, turn in zip(pack.facts, turns, strict=True):
        if turn % SPLITS == split:
            asked += [(text_for_matching(ask), None) for ask in fact.asks]
            continue
        out = {place for place in range(len(fact.asks)) if random.randrange(SPLITS) == 0}
        out = set(sorted(out)[: max(0, len(fact.asks) - LEAST_ASKS)])
        asked += [(text_for_matching(fact.asks[place]), fact.id) for place in sorted(out)]
        kept.append(replace(fact, asks=tuple(ask for place, ask in enumerate(fact.asks) if place not in out)))
    return replace(pack, facts=tuple(kept)), asked


def _guess(matcher: Matcher, ask: str, expected: str | None) -> Guess:
    match = matcher.match(ask)
    given = match.chosen if _is_overview(match) else [candidate.key for candidate in match.candidates[:1]]
    fits = expected is None and (_is_overview(match) or fits_best(matcher, ask))
    return Guess(match.scope, is_right=any(key.fact == expected for key in given), fits=fits)


def _is_overview(match: Match) -> bool:
    """Tell whether a mere name was asked for, so that everything about it answers."""
    return match.verdict is Verdict.ANSWER and all(one.confidence == NAME_CONFIDENCE for one in match.candidates)


def fits_best(matcher: Matcher, question: str) -> bool:
    """Tell whether the best fact fits in all that a question says, or has it as an ask."""
    return any(best.evidence.all_fits or best.evidence.is_an_ask for _, best in matcher.ranked(question)[:1])


def bins(guesses: Iterable[tuple[float, bool]]) -> list[Bin | None]:
    """Return the guesses in bins of equal width, the least sure first; ``None`` for an empty one.

    Args:
        guesses: how sure each of them was, 0 to 1, and whether it was right.
    """
    groups: list[list[tuple[float, bool]]] = [[] for _ in range(BINS)]
    for confidence, is_right in guesses:
        groups[min(BINS - 1, int(confidence * BINS))].append((confidence, is_right))
    return [Bin(len(group), *map(float, np.mean(group, axis=0))) if group else None for group in groups]


def expected_error(found: Sequence[Bin | None]) -> float:
    """Return the expected calibration error of bins: how far confidence and share right are apart, 0 to 1."""
    full = [one for one in found if one is not None]
    return sum(one.number * abs(one.confidence - one.right) for one in full) / max(1, sum(one.number for one in full))


def error_by_chance(confidences: Sequence[float]) -> float:
    """Return the calibration error that so many guesses have on average although each confidence is a probability."""
    random = Random(1)
    drawn = ([(sure, random.random() < sure) for sure in confidences] for _ in range(DRAWS))
    return float(np.mean([expected_error(bins(guesses)) for guesses in drawn]))
