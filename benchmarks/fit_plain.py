"""Fit the weights for plain packs: `python -m benchmarks.fit_plain NAME.tsv ...` prints them for `weights.py`.

Each file has labelled questions like those of `benchmarks/questions/`, about the packs in the folder `NAME` beside it.
Those that are shipped come from seven packs made of the validation parts of CLINC150, BANKING77 and HWU64, with 5 or 10
asks a fact and some facts left out. Nothing of the test parts is in them; but which evidence there is was chosen with a
look at these parts, too, each time with weights from the other sets alone.

Which fact is best and whether it is right are two questions. Of what tells facts apart, the weights are those that
make the right one the most likely of a question's nearest facts (a conditional logit). How likely that one is right is
then told by these weights as one sum, by what is the same for all facts, and by how many rivals it has.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from benchmarks import questions
from benchmarks.noise import with_typos
from bot.core.matching import Matcher
from bot.core.matching.evidence import NAMES
from bot.core.matching.nearest import NEAREST
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

TELLS_APART: Final = ("together", "accounted", "worded_alike", "meaning_together", "spelled_alike")
"""Evidence that differs between the facts for a question."""
TELLS_WHETHER: Final = ("misspelt", "length")
"""Evidence that is the same for all of them."""
TYPO_COUNTS: Final = 0.5
RIDGE: Final = 1e-4
STEPS: Final = 60
ROUNDS: Final = 30
FAR: Final = -1e3
RIVALS: Final = -1.0
"""What rivals count: the odds are shared with them. More would fit a little better, and answer more near misses."""
ASKED_LESS: Final = -0.8
"""What it counts that the likeliest fact's most similar ask is asked only in part. Twice as much would fit best: it
tells near misses, but takes what is asked in other words for one, too."""
KIND_UNTOLD: Final = -0.7
"""What it counts that a fact tells nothing of the kind that is asked for. Of small FAQs, up to twice as much tells a
few more near misses; of the sets that are fitted on, answers say nothing, so that they cannot tell."""


class Table(NamedTuple):
    """Questions and the nearest facts of each.

    Attributes:
        evidence: by question, fact and piece of evidence, see `TELLS_APART`.
        is_fact: by question and fact, whether there is one.
        is_right: whether it answers the question.
        asked_less: by question and fact, see `evidence.Evidence`.
        whole: by question and piece of evidence, see `TELLS_WHETHER`.
        counts: by question; those that are covered count as much together as the others do.
    """

    evidence: NDArray[np.float64]
    is_fact: NDArray[np.bool_]
    is_right: NDArray[np.bool_]
    asked_less: NDArray[np.float64]
    whole: NDArray[np.float64]
    counts: NDArray[np.float64]


def table(file: Path) -> Table:
    """Return the table of a file's questions, each as it is and with typing errors."""
    matcher, random = Matcher(load(file.with_suffix("")).revision, language()), Random(file.stem)
    asked = [
        (question, item.expected, counts)
        for item in questions.read(file)
        for question, counts in ((item.question, 1.0), (with_typos(item.question, random), TYPO_COUNTS))
    ]
    columns, whole, less = _columns(TELLS_APART), _columns(TELLS_WHETHER), NAMES.index("asked_less")
    found = Table(
        np.zeros((len(asked), NEAREST, len(columns))),
        *np.zeros((2, len(asked), NEAREST), bool),
        np.zeros((len(asked), NEAREST)),
        np.zeros((len(asked), len(whole))),
        np.zeros(len(asked)),
    )
    for place, (question, expected, _) in enumerate(asked):
        for rank, (key, one) in enumerate(matcher.ranked(question)):
            found.evidence[place, rank] = [one.evidence[column] for column in columns]
            found.is_fact[place, rank], found.is_right[place, rank] = True, key.fact in expected
            found.asked_less[place, rank] = one.evidence[less]
            found.whole[place] = [one.evidence[column] for column in whole]
    is_covered = np.array([bool(expected) for _, expected, _ in asked])
    counts = np.array([counts for *_, counts in asked])
    for some in (is_covered, ~is_covered):
        found.counts[some] = counts[some] / counts[some].sum()
    return found


def _columns(names: Sequence[str]) -> list[int]:
    return [NAMES.index(name) for name in names]


def joined(tables: Sequence[Table]) -> Table:
    """Return one table of all questions."""
    return Table(*(np.concatenate(columns) for columns in zip(*tables, strict=True)))


def fit_ranking(found: Table) -> NDArray[np.float64]:
    """Return the weights that make right facts the most likely of the nearest, by Newton's method."""
    some = found.is_right.sum(axis=1) == 1
    evidence, is_right = found.evidence[some], found.is_right[some]
    counts = found.counts[some] / found.counts[some].sum()
    weights = np.zeros(len(TELLS_APART))
    for _ in range(STEPS):
        shares = np.exp(_logits(evidence, found.is_fact[some], weights))
        shares /= shares.sum(axis=1, keepdims=True)
        means = np.einsum("qf,qfe->qe", shares, evidence)
        gradient = np.einsum("q,qf,qfe->e", counts, shares - is_right, evidence) + RIDGE * weights
        curvature = np.einsum("q,qf,qfe,qfd->ed", counts, shares, evidence, evidence)
        curvature += RIDGE * np.eye(len(weights)) - np.einsum("q,qe,qd->ed", counts, means, means)
        weights = weights - np.linalg.solve(curvature, gradient)
    return weights


def _logits(
    evidence: NDArray[np.float64], is_fact: NDArray[np.bool_], weights: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return the logarithms of the facts' odds against the best one of their question."""
    logits = np.where(is_fact, evidence @ weights, FAR)
    best: NDArray[np.float64] = logits.max(axis=1, keepdims=True)
    return logits - best


def fit_confidence(found: Table, weights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the bias, the scale of the weights, and what counts that is the same for all facts.

    The rivals depend on the scale, which is found in rounds.
    """
    logits = np.where(found.is_fact, found.evidence @ weights, FAR)
    best = logits.argmax(axis=1)
    rows = np.arange(len(best))
    is_right = found.is_right[rows, best].astype(float)
    top = np.where(found.is_fact.any(axis=1), logits.max(axis=1), 0.0)
    design = np.stack([np.ones(len(top)), top, *found.whole.T], axis=1)
    asked_less = ASKED_LESS * found.asked_less[rows, best]
    theta = np.zeros(design.shape[1])
    theta[1] = 1.0
    for _ in range(ROUNDS):
        rivals = np.log(np.exp(theta[1] * (logits - logits.max(axis=1, keepdims=True))).sum(axis=1))
        theta = (theta + _logistic(design, RIVALS * rivals + asked_less, is_right, found.counts)) / 2
    return theta


def _logistic(
    design: NDArray[np.float64], known: NDArray[np.float64], truth: NDArray[np.float64], counts: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return what explains the truth, by Newton's method, beside what is known of the logarithms of the odds."""
    theta = np.zeros(design.shape[1])
    for _ in range(STEPS):
        guess = 1 / (1 + np.exp(-design @ theta - known))
        gradient = design.T @ (counts * (guess - truth)) / counts.sum() + RIDGE * theta
        curvature = design.T @ (design * (counts * guess * (1 - guess))[:, None]) / counts.sum()
        theta = theta - np.linalg.solve(curvature + RIDGE * np.eye(len(theta)), gradient)
    return theta


def main() -> None:
    """Print the model."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "files", type=Path, nargs="+", help="labelled questions, each file beside the folder of its packs"
    )
    found = joined([table(file) for file in parser.parse_args().files])
    weights = fit_ranking(found)
    bias, scale, *whole = fit_confidence(found, weights)
    print(f"PLAIN: Final = Model(  # from {len(found.counts)} questions\n    {bias:.2f},\n    {{")
    named = {
        **dict(zip(TELLS_APART, scale * weights, strict=True)),
        **dict(zip(TELLS_WHETHER, whole, strict=True)),
        "kind_untold": KIND_UNTOLD,
        "best_asked_less": ASKED_LESS,
        "rivals": RIVALS,
    }
    for name, value in named.items():
        print(f'        "{name}": {value:.2f},')
    print("    },\n)")


if __name__ == "__main__":
    main()
