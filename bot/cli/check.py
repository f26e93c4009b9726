"""`check`: every problem in the facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from bot.cli.folder import find_facts
from bot.cli.surroundings import FAILED, OK
from bot.cli.terminal import console, counted, waiting
from bot.loading import FactsError, Severity, load

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Sequence

    from bot.cli.surroundings import Surroundings
    from bot.loading import Loaded, Problem


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
    _list(loaded.warnings, surroundings)
    surroundings.say(_summary(loaded))
    return FAILED if arguments.strict and loaded.warnings else OK


def _list(problems: Sequence[Problem], surroundings: Surroundings) -> None:
    """Print one line a problem; without a terminal the words alone, for editors and scripts to read."""
    output = console(surroundings.stdout)
    for problem in problems:
        error = problem.severity is Severity.ERROR
        output.print(Text.assemble((str(problem), "red" if error else "yellow"), "" if error else " (warning)"))


def _summary(loaded: Loaded) -> str:
    packs = loaded.revision.packs
    facts = [fact for pack in packs for fact in pack.facts]
    asks = sum(len(fact.asks) for fact in facts)
    counts = ", ".join((counted(len(packs), "pack"), counted(len(facts), "fact"), counted(asks, "ask")))
    return f"{counts}: {_tally(loaded.warnings)}"


def _tally(problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    kinds = ((errors, "error"), (len(problems) - errors, "warning"))
    return ", ".join(counted(number, kind) for number, kind in kinds if number) or "no problems"
