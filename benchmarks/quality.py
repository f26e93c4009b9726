"""How well questions are answered: `python -m benchmarks.quality`.

Prints, at the one setting that is shipped:

- for each file of labelled questions, as they are, with a typing error for every eight characters and in chat-speak,
  how many of the answerable ones are answered right, answered wrong, or asked back with the right fact among the
  choices, and how many of the unanswerable ones get an answer;
- how many questions get an answer that a script made from a pack so that the pack just misses them, by kind;
- whether the confidence is a probability: of asks that a pack's matcher never saw, how many are answered by its best
  fact where it says how sure it is of it.

With `--ablate`, prints instead what becomes of the first table without each part of the matcher.
"""

from __future__ import annotations

import argparse
from collections import Counter
from functools import cache
from itertools import cycle
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

from benchmarks import calibration, questions
from benchmarks.ablation import PARTS, without
from benchmarks.near_misses import near_misses
from benchmarks.noise import with_chat, with_typos
from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from benchmarks.calibration import Guess
    from benchmarks.questions import Labelled

CHOICES: Final = 5
NOISES: Final[dict[str, Callable[[str, Random], str]]] = {
    "clean": lambda text, _random: text,
    "typos": with_typos,
    "chat": with_chat,
}
NEAR_MISSES: Final = 300
KINDS: Final = ("a stranger", "a role", "a relative", "another season", "something uncovered", "something uncovered")
"""What `near_misses` changes, in turn."""
FALSE_RATE: Final = 0.05
"""Share of unanswerable questions answered at which settings are compared."""


_language = cache(language)


class Asked(NamedTuple):
    """What became of a question.

    Attributes:
        what: everything that is to be counted.
        confidence: of the best fact, 0 to 1.
        is_first: whether that is right; ``None`` where no fact is.
    """

    what: Sequence[str]
    confidence: float
    is_first: bool | None


def tally(matcher: Matcher, labelled: Iterable[Labelled]) -> Counter[str]:
    """Return how often each thing happened."""
    return Counter(what for item in labelled for what in asked(matcher, item).what)


def asked(matcher: Matcher, item: Labelled) -> Asked:
    """Return what becomes of a labelled question."""
    match = matcher.match(item.question)
    answered = match.verdict is Verdict.ANSWER
    confidence = match.scope if match.candidates else 0.0
    if not item.expected:
        return Asked(["unanswerable", *(["answered falsely"] if answered else [])], confidence, None)
    near = [candidate.key.fact in item.expected for candidate in match.candidates[:CHOICES]]
    is_first = near[:1] == [True]
    found = ["answerable", *(["first"] if is_first else [])]
    if answered:
        found.append("right" if any(key.fact in item.expected for key in match.chosen) else "wrong")
    elif match.verdict is Verdict.ASK_BACK and any(near):
        found.append("asked back")
    return Asked(found, confidence, is_first)


def noisy(labelled: Iterable[Labelled], noise: str) -> list[Labelled]:
    """Return the questions with a noise, the same one in every run."""
    random = Random(1)
    return [item.with_question(NOISES[noise](item.question, random)) for item in labelled]


def right_at(happened: Sequence[Asked], false: float) -> float:
    """Return the share of answerable questions answered right where at most this share of the others gets an answer."""
    others = sorted((one.confidence for one in happened if one.is_first is None), reverse=True)
    least = others[int(false * len(others))] if others else 0.0
    inside = [one for one in happened if one.is_first is not None]
    return sum(bool(one.is_first) and one.confidence > least for one in inside) / max(1, len(inside))


def print_questions() -> None:
    """Print how the labelled questions fare."""
    print("\n| questions | answerable / not | right | wrong | asked back | best fact right | unanswerable answered |")
    print("|---|---|---|---|---|---|---|")
    total: dict[str, Counter[str]] = {noise: Counter() for noise in NOISES}
    for file in questions.question_files():
        matcher, labelled = _matcher(file), questions.read(file)
        for noise, seen in total.items():
            found = tally(matcher, noisy(labelled, noise))
            seen.update(found)
            print(_row(f"{file.stem}, {noise}", found))
    for noise, seen in total.items():
        print(_row(f"**all, {noise}**", seen))


def print_near_misses(packs: Sequence[Path]) -> None:
    """Print how many near misses get an answer."""
    kinds = list(dict.fromkeys(KINDS))
    print(f"\n| near misses | {' | '.join(kinds)} | all |\n|---|{'---|' * len(kinds)}---|")
    made, answered = Counter[str](), Counter[str]()
    for folder in packs:
        for kind, matcher, question in _near_misses(folder):
            made[kind] += 1
            answered[kind] += matcher.match(question).verdict is Verdict.ANSWER
    print(f"| made | {' | '.join(str(made[kind]) for kind in kinds)} | {made.total()} |")
    shares = [f"{answered[kind] / max(1, made[kind]):.0%}" for kind in kinds]
    print(f"| answered | {' | '.join(shares)} | {answered.total() / max(1, made.total()):.0%} |")


def _near_misses(folder: Path) -> Iterable[tuple[str, Matcher, str]]:
    """Yield the near misses of a folder's packs, without those that happen to be covered."""
    revision = load(folder).revision
    matcher = Matcher(revision, _language())
    for pack in revision.packs:
        made = near_misses(pack, Random(pack.id), NEAR_MISSES) if pack.entities else ()
        for kind, question in zip(cycle(KINDS), made, strict=False):
            if not calibration.fits_best(matcher, question):
                yield kind, matcher, question


def print_calibration(packs: Sequence[Path]) -> None:
    """Print whether the confidence in held-out asks is a probability."""
    print(
        "\n| held-out asks | number | best fact right | calibration error | if what fits is right | by chance alone |"
    )
    print("|---|---|---|---|---|---|")
    total: list[Guess] = []
    for folder in packs:
        revision = load(folder).revision
        guesses = list(calibration.held_out(revision, _language()))
        print(_calibration_row(", ".join(pack.id for pack in revision.packs), guesses))
        total += guesses
    print(_calibration_row("**all**", total))
    _print_reliability(total)


def _calibration_row(name: str, guesses: Sequence[Guess]) -> str:
    right = sum(guess.is_right for guess in guesses) / max(1, len(guesses))
    errors = [calibration.expected_error(calibration.bins(pairs)) for pairs in (_strictly(guesses), _kindly(guesses))]
    chance = calibration.error_by_chance([guess.confidence for guess in guesses])
    return f"| {name} | {len(guesses)} | {right:.0%} | {errors[0]:.3f} | {errors[1]:.3f} | {chance:.3f} |"


def _strictly(guesses: Iterable[Guess]) -> list[tuple[float, bool]]:
    return [(guess.confidence, guess.is_right) for guess in guesses]


def _kindly(guesses: Iterable[Guess]) -> list[tuple[float, bool]]:
    return [(guess.confidence, guess.is_right or guess.fits) for guess in guesses]


def _print_reliability(guesses: Sequence[Guess]) -> None:
    print("\n| confidence | number | mean confidence | right | right or fits |\n|---|---|---|---|---|")
    both = zip(calibration.bins(_strictly(guesses)), calibration.bins(_kindly(guesses)), strict=True)
    for place, (strict, kind) in enumerate(both):
        if strict is not None and kind is not None:
            ends = f"{place / calibration.BINS:.1f} to {(place + 1) / calibration.BINS:.1f}"
            print(f"| {ends} | {strict.number} | {strict.confidence:.2f} | {strict.right:.2f} | {kind.right:.2f} |")


def print_ablation(parts: Sequence[str]) -> None:
    """Print how the labelled questions fare without each part of the matcher."""
    columns = ("right", "false", f"right at {FALSE_RATE:.0%} false", "best fact right")
    print(f"\n| without | {' | '.join(columns)} | with typos: {' | '.join(columns)} |\n|---|{'---|' * 8}")
    for part in parts:
        with without(part):
            happened = _all_asked()
        print(
            f"| {part} | {' | '.join(_cells(happened['clean']))} | {' | '.join(_cells(happened['typos']))} |",
            flush=True,
        )


def _all_asked() -> dict[str, list[Asked]]:
    """Return what becomes of all labelled questions, clean and with typing errors."""
    happened: dict[str, list[Asked]] = {"clean": [], "typos": []}
    for file in questions.question_files():
        matcher, labelled = _matcher(file), questions.read(file)
        for noise, found in happened.items():
            found += [asked(matcher, item) for item in noisy(labelled, noise)]
    return happened


def _cells(happened: Sequence[Asked]) -> list[str]:
    seen = Counter(what for one in happened for what in one.what)
    right, first = (seen[what] / seen["answerable"] for what in ("right", "first"))
    false = seen["answered falsely"] / seen["unanswerable"]
    return [f"{100 * share:.1f}" for share in (right, false, right_at(happened, FALSE_RATE), first)]


def _row(name: str, seen: Counter[str]) -> str:
    shares = [f"{seen[what] / seen['answerable']:.0%}" for what in ("right", "wrong", "asked back", "first")]
    false = f"{seen['answered falsely'] / seen['unanswerable']:.0%}"
    return f"| {name} | {seen['answerable']} / {seen['unanswerable']} | {' | '.join(shares)} | {false} |"


def _matcher(file: Path) -> Matcher:
    return Matcher(load(questions.pack_of(file)).revision, _language())


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--packs", type=Path, nargs="+", help="near misses and calibration of these packs alone")
    parser.add_argument("--ablate", nargs="*", choices=list(PARTS), metavar="PART", help="without these parts (all)")
    options = parser.parse_args()
    if options.ablate is not None:
        print_ablation(options.ablate or list(PARTS))
        return
    if not options.packs:
        print_questions()
    packs = options.packs or sorted({questions.pack_of(file) for file in questions.question_files()})
    print_near_misses(packs)
    print_calibration(packs)


if __name__ == "__main__":
    main()
