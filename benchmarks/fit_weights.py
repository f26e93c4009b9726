"""Fit the weights of the evidence: `python -m benchmarks.fit_weights`.

Rows are pairs of a question and one of its nearest facts. Questions are asks left out of their facts, asks of facts left
out altogether (near misses), the same with typing errors, and the labelled questions of the packs named. The model is
logistic, and no weight may have the sign that its meaning forbids.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING, Final

import numpy as np

from benchmarks import questions
from benchmarks.noise import with_typos
from bot.core.matching import Matcher
from bot.core.matching.evidence import NAMES
from bot.core.spoilers import text_for_matching
from bot.loading import load
from bot.words import english

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from bot.core.model import Pack, Revision

FOLDS: Final = 4
LEFT_OUT: Final = 5
"""One fact in so many is left out whole in each fold."""
MIN_ASKS: Final = 4
FOR: Final = frozenset({"likeness", "wording", "share", "relation_agrees", "name_agrees", "all_fits"})
"""Evidence that may only speak for a fact; all other may only speak against it."""
PAIRS: Final = 5
RIDGE: Final = 1e-3


def episodes(revision: Revision, random: Random) -> Iterator[tuple[Revision, list[tuple[str, frozenset[str]]]]]:
    """Yield reduced revisions, each with the questions that were left out and the facts that answer them."""
    for fold in range(FOLDS):
        packs, asked = [], []
        for pack in revision.packs:
            reduced, left = _reduced(pack, fold, random)
            packs.append(reduced)
            asked += left
        yield replace(revision, packs=tuple(packs)), asked


def _reduced(pack: Pack, fold: int, random: Random) -> tuple[Pack, list[tuple[str, frozenset[str]]]]:
    kept, asked = [], []
    for fact in pack.facts:
        if random.randrange(LEFT_OUT) == 0:
            asked += [(text_for_matching(ask), frozenset[str]()) for ask in fact.asks[:6]]
            continue
        if len(fact.asks) >= MIN_ASKS:
            out = fact.asks[fold::FOLDS]
            asked += [(text_for_matching(ask), frozenset({fact.id})) for ask in out]
            fact = replace(fact, asks=tuple(ask for ask in fact.asks if ask not in out))  # noqa: PLW2901
        kept.append(fact)
    return replace(pack, facts=tuple(kept)), asked


def rows(matcher: Matcher, asked: list[tuple[str, frozenset[str]]]) -> Iterator[tuple[tuple[float, ...], float, float]]:
    """Yield evidence, truth and weight of each question with its nearest facts."""
    for question, expected in asked:
        for place, (key, evidence) in enumerate(matcher.weighed(question)[:PAIRS]):
            yield evidence.numbers(), float(key.fact in expected), 1.0 if place == 0 else 0.5


def fit(x: NDArray[np.float64], y: NDArray[np.float64], weight: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return bias and weights of the logistic model, by projected gradient descent with momentum."""
    design = np.hstack([np.ones((len(x), 1)), x])
    signs = np.array([0.0] + [1.0 if name in FOR else -1.0 for name in NAMES])
    theta, speed = np.zeros(design.shape[1]), np.zeros(design.shape[1])
    for _ in range(6000):
        guess = 1 / (1 + np.exp(-np.clip(design @ theta, -30, 30)))
        gradient = design.T @ (weight * (guess - y)) / weight.sum() + RIDGE * np.r_[0.0, theta[1:]]
        speed = 0.9 * speed - 0.5 * gradient
        theta = theta + speed
        theta[signs * theta < 0] = 0.0
    return theta


def main() -> None:
    """Print the weights, ready to be put into `bot/core/matching/weights.py`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("packs", nargs="*", help="stems of the question files to fit on; default: all")
    wanted = parser.parse_args().packs
    random, common = Random(7), english()
    table: list[tuple[tuple[float, ...], float, float]] = []
    for file in questions.question_files():
        if wanted and file.stem not in wanted:
            continue
        revision = load(questions.pack_of(file)).revision
        labelled = [(item.question, item.expected) for item in questions.read(file)]
        labelled += [(with_typos(question, random), expected) for question, expected in labelled]
        table += 2 * list(rows(Matcher(revision, english=common), labelled))
        for reduced, asked in episodes(revision, random):
            noisy = [(with_typos(question, random), expected) for question, expected in asked[::3]]
            table += rows(Matcher(reduced, english=common), asked + noisy)
    x, y, weight = (np.array(column, dtype=float) for column in zip(*table, strict=True))
    theta = fit(x, y, weight)
    print(f"{len(table)} pairs, {y.mean():.0%} right")
    print(f"BIAS: Final = {theta[0]:.2f}")
    for name, value in zip(NAMES, theta[1:], strict=True):
        print(f'    "{name}": {value:.2f},')


if __name__ == "__main__":
    main()
