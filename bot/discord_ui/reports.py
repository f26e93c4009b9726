"""What moderators read about a reload and about the live facts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

from bot.core.diff import How
from bot.core.markdown import bars, cut, inert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from bot.core.diff import Change
    from bot.core.model import Pack
    from bot.library import Library, ReloadReport
    from bot.loading import Problem

MOST_LISTED: Final = 10
MOST_PER_LINE: Final = 200
MOST_PER_PATH: Final = 60
"""Ten problems, or ten facts and ten warnings, stay below the 4,000 characters of a message at these lengths."""

MOST_ATTACHED: Final = 1_000_000
"""Longest attached list, in characters; Discord takes at least 10 MB."""


def reload_report(report: ReloadReport) -> str:
    """Return what a reload did, as markdown; what now shows more comes first."""
    return "\n".join(_refused(report.problems) if report.problems else _reloaded(report))


def problem_file(report: ReloadReport) -> tuple[str, str] | None:
    """Return the name and the content of the file that lists everything found; ``None`` if there is nothing.

    Warnings can quote what is hidden, so their file is named as a spoiler.
    """
    problems = report.problems or report.warnings
    if not problems:
        return None
    name = "problems.txt" if report.problems else "SPOILER_warnings.txt"
    return name, "".join(f"{problem}\n" for problem in problems)[:MOST_ATTACHED]


def status_report(library: Library, live_since: datetime, gaps: int | None) -> str:
    """Return which facts are live, as markdown, and how many gaps a server has (``None``: that cannot be read)."""
    packs = library.revision.packs
    since = int(live_since.timestamp())
    lines = [
        f"### Revision {inert(library.revision.id)}",
        f"Live since <t:{since}:f> (<t:{since}:R>)",
        *(_pack_line(pack) for pack in packs[:MOST_LISTED]),
        *_more(packs),
        *([] if gaps is None else [f"{_count(gaps, 'gap')} to look at"]),
        f"{_count(len(library.warnings), 'warning')} to look at",
    ]
    return "\n".join(lines)


def _refused(problems: Sequence[Problem]) -> Iterator[str]:
    yield f"### Nothing changed: {_count(len(problems), 'problem')}"
    yield "The facts that were live before still are."
    for problem in problems[:MOST_LISTED]:
        yield f"- {_place(problem)}: {cut(inert(_finding(problem)), MOST_PER_LINE)}"
    yield from _more(problems)


def _reloaded(report: ReloadReport) -> Iterator[str]:
    lowered = [change for change in report.changes if change.lowered]
    yield f"### Revision {inert(report.revision)} is live"
    if lowered:
        yield f"**Check this first: {_count(len(lowered), 'fact')} now shown earlier in the story than before**"
        yield from (_change_line(change) for change in lowered[:MOST_LISTED])
        yield from _more(lowered)
    yield _counts(report.changes)
    if report.warnings:
        yield f"{_count(len(report.warnings), 'warning')} to look at:"
        yield from (_warning_line(warning) for warning in report.warnings[:MOST_LISTED])
        yield from _more(report.warnings)


def _counts(changes: Iterable[Change]) -> str:
    count = Counter(change.how for change in changes)
    return " · ".join(f"{count[how]} {how}" for how in How) if count else "No fact differs from before."


def _change_line(change: Change) -> str:
    return f"- {cut(inert(f'{change.key.pack}: {change.key.fact}'), MOST_PER_LINE // 2)}"


def _warning_line(warning: Problem) -> str:
    """Return a warning with what it says behind bars, since it can quote what the moderator has not watched yet."""
    return f"- {_place(warning)} {bars(cut(inert(_finding(warning)), MOST_PER_LINE // 2))}"


def _place(problem: Problem) -> str:
    """Return where to look: of a long path the end, which tells files apart."""
    file = problem.file if len(problem.file) <= MOST_PER_PATH else f"…{problem.file[-MOST_PER_PATH:]}"
    return inert(f"{file}:{problem.line}:{problem.column}")


def _finding(problem: Problem) -> str:
    return f"{problem.field}: {problem.message}" if problem.field else problem.message


def _pack_line(pack: Pack) -> str:
    asks = sum(len(fact.asks) for fact in pack.facts)
    return f"- {cut(inert(pack.name), MOST_PER_LINE)}: {_count(len(pack.facts), 'fact')}, {_count(asks, 'ask')}"


def _more(listed: Sequence[object]) -> Iterator[str]:
    if len(listed) > MOST_LISTED:
        yield f"… and {len(listed) - MOST_LISTED:,} more"


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
