"""`check`: every problem in the facts, and every golden question that fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from bot.cli.folder import find_facts
from bot.cli.surroundings import FAILED, OK
from bot.cli.terminal import console
from bot.cli.waiting import waiting
from bot.core.numbers import counted
from bot.live import Live
from bot.loading import FactsError, Severity, golden_problem, load

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from bot.cli.surroundings import Surroundings
    from bot.core.model import Revision
    from bot.loading import Problem


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Print every problem and a summary; return 1 if any of them fails the check."""
    folder = find_facts(arguments.facts, surroundings)
    try:
        with waiting(f"checking {folder} ...", surroundings.stderr):
            loaded = load(folder)
    except FactsError as error:
        _list(error.problems, surroundings)
        surroundings.say(f"{folder}: {_tally(error.problems)}")
        return FAILED
    failed = _ask_golden(loaded.revision, surroundings)
    problems = (*failed, *loaded.warnings)
    _list(sorted(problems), surroundings)
    surroundings.say(_summary(loaded.revision, problems))
    return FAILED if failed or (arguments.strict and loaded.warnings) else OK


def _ask_golden(revision: Revision, surroundings: Surroundings) -> tuple[Problem, ...]:
    """Return the golden questions that are not answered as they must be."""
    count = sum(len(pack.golden) for pack in revision.packs)
    if not count:
        return ()
    with waiting(f"asking {counted(count, 'golden question')} ...", surroundings.stderr):
        failed = Live(revision).golden_failures()
    return tuple(golden_problem(failure, question=True, word=True) for failure in failed)


def _list(problems: Sequence[Problem], surroundings: Surroundings) -> None:
    """Print one line a problem; without a terminal the words alone, for editors and scripts to read."""
    output = console(surroundings.stdout)
    for problem in problems:
        error = problem.severity is Severity.ERROR
        output.print(Text.assemble((str(problem), "red" if error else "yellow"), "" if error else " (warning)"))


def _summary(revision: Revision, problems: Sequence[Problem]) -> str:
    packs = revision.packs
    facts = [fact for pack in packs for fact in pack.facts]
    asks = sum(len(fact.asks) for fact in facts)
    golden = sum(len(pack.golden) for pack in packs)
    numbers = ((len(packs), "pack"), (len(facts), "fact"), (asks, "ask"), (golden, "golden question"))
    counts = ", ".join(counted(number, noun) for number, noun in numbers if number or noun != "golden question")
    return f"{counts}: {_tally(problems)}"


def _tally(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    kinds = ((errors, "error"), (len(problems) - errors, "warning"))
    return ", ".join(counted(number, kind) for number, kind in kinds if number) or "no problems"
