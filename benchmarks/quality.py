"""How well questions are answered: `python -m benchmarks.quality`.

For each file of labelled questions, clean and with one typing error for every eight characters: how many of the
answerable questions are answered right, answered wrong, or asked back with the right fact among the choices, and how
many of the unanswerable ones get an answer, at the one setting that is shipped.
"""

from __future__ import annotations

from collections import Counter
from random import Random
from typing import TYPE_CHECKING

from benchmarks import questions
from benchmarks.noise import with_typos
from bot.core.matching import Matcher, Verdict
from bot.loading import load
from bot.words import language

if TYPE_CHECKING:
    from benchmarks.questions import Labelled

CHOICES = 5


def tally(matcher: Matcher, labelled: list[Labelled]) -> Counter[str]:
    """Return how often each thing happened."""
    return Counter(what for item in labelled for what in _happened(matcher, item))


def _happened(matcher: Matcher, item: Labelled) -> list[str]:
    match = matcher.match(item.question)
    answered = match.verdict is Verdict.ANSWER
    if not item.expected:
        return ["unanswerable", "answered falsely"] if answered else ["unanswerable"]
    found = ["answerable"]
    if match.candidates and match.candidates[0].key.fact in item.expected:
        found.append("first")
    if answered:
        right = any(key.fact in item.expected for key in match.chosen)
        found.append("right" if right else "wrong")
    elif match.verdict is Verdict.ASK_BACK and any(
        candidate.key.fact in item.expected for candidate in match.candidates[:CHOICES]
    ):
        found.append("asked back")
    return found


def main() -> None:
    """Print the table."""
    print("| questions | answerable / not | right | wrong | asked back | best fact right | unanswerable answered |")
    print("|---|---|---|---|---|---|---|")
    for file in questions.question_files():
        matcher = Matcher(load(questions.pack_of(file)).revision, language())
        labelled = questions.read(file)
        random = Random(1)
        noisy = [item.with_question(with_typos(item.question, random)) for item in labelled]
        for name, items in ((file.stem, labelled), (f"{file.stem}, typos", noisy)):
            print(_row(name, tally(matcher, items)))


def _row(name: str, seen: Counter[str]) -> str:
    shares = [f"{seen[what] / seen['answerable']:.0%}" for what in ("right", "wrong", "asked back", "first")]
    false = f"{seen['answered falsely'] / seen['unanswerable']:.0%}"
    return f"| {name} | {seen['answerable']} / {seen['unanswerable']} | {' | '.join(shares)} | {false} |"


if __name__ == "__main__":
    main()
