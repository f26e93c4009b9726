"""Tells the operator what became of each change of the facts."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from bot.loading import golden_problem
from bot.storage import NotSavedError, StaleError, UnusableError

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from bot.curation.actor import How
    from bot.measures import Measures
    from bot.reloading import ReloadReport

_SAID: Final = {
    "live": "New facts are live.",
    "unchanged": "The facts are as they were.",
    "refused": "The facts were to change, but what is wrong keeps them from it.",
}

_log = logging.getLogger(__name__)


async def told(change: Awaitable[ReloadReport], *, how: How, before: str, measures: Measures) -> ReloadReport:
    """Wait for a change, then count and log what became of it; `before` is the revision that was live, if any was."""
    try:
        report = await change
    except (UnusableError, NotSavedError, StaleError):  # the storage logs it
        measures.reload(how, "failed")
        raise
    result = "refused" if report.is_refused else "unchanged" if report.read == before else "live"
    measures.reload(how, result)
    _log.info(_SAID[result], extra={"how": how, "result": result, "revision": report.revision})
    return report


def still_refused(before: ReloadReport | None, report: ReloadReport, *, pack: str, home: str) -> ReloadReport | None:
    """Return why files on disk cannot go live once one pack was looked at again; ``None``: nothing is known against it.

    Args:
        before: why they could not before; ``None``: nothing was known.
        report: what is to be said of the pack now.
        pack: its id.
        home: its folder, as problems name it.
    """
    problems = [*report.problems]
    failures = [*report.failures] if report.is_refused else []  # else they were passed by force
    if before is not None:
        problems += [problem for problem in before.problems if not problem.file.startswith(f"{home}/")]
        failures += [failure for failure in before.failures if failure.pack != pack]
    both = replace(report, problems=tuple(problems), failures=tuple(failures), is_forced=False)
    return both if both.is_refused else None


def log_refusal(report: ReloadReport) -> None:
    """Log everything that keeps the files on disk from going live."""
    problems = (*report.problems, *map(golden_problem, report.failures))
    _log.error(
        "The facts on disk cannot go live, so revision %s, which was live last, still is:\n%s",
        report.revision,
        "\n".join(map(str, problems)),
    )
