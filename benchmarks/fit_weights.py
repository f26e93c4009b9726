"""Fit the weights of the evidence: `python -m benchmarks.fit_weights` prints them for `bot/core/matching/weights.py`.

They are those for shows; `benchmarks.fit_plain` fits those for plain packs. Rows are pairs of a question and one of its
nearest facts. The questions are the labelled ones of `benchmarks/questions/`, near misses made from the packs, and asks
left out of their facts (or with their whole fact, as further near misses), all of them also with typing errors. The
model is logistic, and no weight may have the sign that its meaning forbids.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from benchmarks import questions
from benchmarks.near_misses import near_misses
from benchmarks.noise import with_typos
from bot.core.matching import Matcher
from bot.core.matching.evidence import NAMES
from bot.core.spoilers import text_for_matching
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    from bot.core.model import Pack, Revision

FOR: Final = frozenset(
    {
        "similarity",
        "nearest",
        "meaning",
        "is_an_ask",
        "spelled_alike",
        "length",
        "pronoun",
        "relation_agrees",
        "name_agrees",
        "all_fits",
    }
)
"""Evidence that may only speak for a fact; all other may only speak against it."""
COUNTS: Final = {"labelled": 8.0, "near miss": 1.0, "left out": 0.15}
"""How much a question of each origin counts: people's own questions most, what a script makes of asks least."""
TYPO_COUNTS: Final = 0.12
LATER_COUNTS: Final = 0.4
"""How much a pair counts whose fact is not the nearest: only the nearest is ever answered."""
PAIRS: Final = 5
NEAR_MISSES: Final = 600
FOLDS: Final = 4
LEFT_OUT: Final = 5
"""One fact in so many is left out whole in each fold."""
MIN_ASKS: Final = 4
RIDGE: Final = 2e-4
STEPS: Final = 4000
LEAST: Final = 0.05
"""Evidence with less weight is left out of the model."""


class Asked(NamedTuple):
    """A question to learn from."""

    question: str
    expected: frozenset[str]
    counts: float


class Row(NamedTuple):
    """A pair of a question and a fact."""

    evidence: tuple[float, ...]
    truth: float
    counts: float


def rows(file: Path, random: Random) -> Iterator[Row]:
    """Yield the rows of one pack and its labelled questions."""
    revision = load(questions.pack_of(file)).revision
    matcher, pack = _matcher(revision), revision.packs[0]
    labelled = [Asked(item.question, item.expected, COUNTS["labelled"]) for item in questions.read(file)]
    made = near_misses(pack, random, NEAR_MISSES) if pack.entities else ()
    misses = [Asked(text, frozenset(), COUNTS["near miss"]) for text in made if not _is_covered(matcher, text)]
    yield from _pairs(matcher, [*labelled, *misses], random)
    yield from rows_left_out(revision, random)


def rows_left_out(revision: Revision, random: Random) -> Iterator[Row]:
    """Yield the rows of asks that were left out of a revision's packs."""
    for fold in range(FOLDS):
        reduced = [_reduced(pack, fold, random) for pack in revision.packs]
        matcher = _matcher(replace(revision, packs=tuple(pack for pack, _ in reduced)))
        yield from _pairs(matcher, [asked for _, left in reduced for asked in left], random)


def _matcher(revision: Revision) -> Matcher:
    return Matcher(revision, language())


def _is_covered(matcher: Matcher, question: str) -> bool:
    """Tell whether a near miss happens to be something that the pack tells: its best fact fits in all that it says."""
    return any(best.evidence.all_fits for _, best in matcher.ranked(question)[:1])


def _reduced(pack: Pack, fold: int, random: Random) -> tuple[Pack, list[Asked]]:
    """Return the pack without some asks and facts, and the asks that were left out."""
    kept, left = [], []
    for fact in pack.facts:
        if random.randrange(LEFT_OUT) == 0:
            left += [Asked(text_for_matching(ask), frozenset(), COUNTS["left out"]) for ask in fact.asks[:6]]
        elif len(fact.asks) < MIN_ASKS:
            kept.append(fact)
        else:
            out = fact.asks[fold::FOLDS]
            left += [Asked(text_for_matching(ask), frozenset({fact.id}), COUNTS["left out"]) for ask in out]
            kept.append(replace(fact, asks=tuple(ask for ask in fact.asks if ask not in out)))
    return replace(pack, facts=tuple(kept)), left


def _pairs(matcher: Matcher, asked: Iterable[Asked], random: Random) -> Iterator[Row]:
    for item in asked:
        noisy = item._replace(question=with_typos(item.question, random), counts=item.counts * TYPO_COUNTS)
        for question, expected, counts in (item, noisy):
            for place, (key, ranked) in enumerate(matcher.ranked(question)[:PAIRS]):
                truth = float(key.fact in expected)
                yield Row(tuple(ranked.evidence), truth, counts * (LATER_COUNTS if place else 1.0))


def fit(x: NDArray[np.float64], y: NDArray[np.float64], counts: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return bias and weights of the logistic model, by Adam with each weight kept on its side of zero."""
    design = np.hstack([np.ones((len(x), 1)), x])
    signs = np.array([0.0] + [1.0 if name in FOR else -1.0 for name in NAMES])
    theta, mean, spread = np.zeros((3, design.shape[1]))
    for step in range(1, STEPS + 1):
        guess = 1 / (1 + np.exp(-np.clip(design @ theta, -30, 30)))
        gradient = design.T @ (counts * (guess - y)) / counts.sum() + RIDGE * np.r_[0.0, theta[1:]]
        mean, spread = 0.9 * mean + 0.1 * gradient, 0.999 * spread + 0.001 * gradient**2
        theta = theta - 0.03 * (mean / (1 - 0.9**step)) / (np.sqrt(spread / (1 - 0.999**step)) + 1e-9)
        theta[signs * theta < 0] = 0.0
    return theta


def main() -> None:
    """Print the weights for shows."""
    argparse.ArgumentParser(description=__doc__).parse_args()
    table = [
        row
        for file in questions.question_files()
        if load(questions.pack_of(file)).revision.packs[0].entities
        for row in rows(file, Random(file.stem))
    ]
    x, y, counts = (np.array(column, dtype=float) for column in zip(*table, strict=True))
    theta = fit(x, y, counts)
    print(f"STORY: Final = Model(  # from {len(table)} pairs")
    print(f"    {theta[0]:.2f},\n    {{")
    for evidence, value in zip(NAMES, theta[1:], strict=True):
        if abs(value) >= LEAST:
            print(f'        "{evidence}": {value:.2f},')
    print("    },\n)")


if __name__ == "__main__":
    main()
