"""What moderators read about a change that is not live yet: what is wrong with it, and what it changes."""

from __future__ import annotations

import re
from dataclasses import asdict
from difflib import unified_diff
from typing import TYPE_CHECKING, Final

from bot.core.markdown import bars, cut, inert
from bot.core.numbers import counted
from bot.discord_ui.reports import (
    MOST_LISTED,
    MOST_PER_CHANGE,
    MOST_PER_LINE,
    change_report,
    quotes,
    report_file,
    warning_line,
    where,
)
from bot.loading import golden_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from bot.core.edits import Edit
    from bot.curation.drafting import Rebased
    from bot.loading import Problem
    from bot.loading.editing import FactFields, FieldProblem
    from bot.reloading import ReloadReport

MOST_SHOWN: Final = 200
"""Characters of one field that somebody else has changed."""
_MOST_WARNINGS: Final = 5
_PLACE: Final = re.compile(r":\d+:\d+\b")
_POSITION: Final = re.compile(r"position '([^']+)'")
_OTHERWISE: Final = "It has been changed since; `/facts edit` has it as it is now."


def field_lines(problems: Iterable[FieldProblem]) -> Iterator[str]:
    """Yield what is wrong with what was typed, a line of markdown a problem."""
    for problem in problems:
        yield _line(problem.field or "fact", problem)


def finding_lines(report: ReloadReport, known: Iterable[Problem], typed: FactFields | None = None) -> Iterator[str]:
    """Yield what there is to say of a change, as lines of markdown; they quote facts behind bars alone.

    Args:
        report: of the change.
        known: the warnings of what is live, which are not repeated.
        typed: the fields that were typed; ``None``: none were.
    """
    if report.problems:
        yield from _problems(report, typed)
        return
    yield from change_report(report.changes)
    yield from _failures(report)
    warnings = new_warnings(report, known)
    if warnings:
        yield f"{counted(len(warnings), 'new warning')} to look at:"
        yield from map(warning_line, warnings[:_MOST_WARNINGS])
        yield from _more(warnings, _MOST_WARNINGS)


def preview_file(report: ReloadReport, edit: Edit) -> tuple[str, str] | None:
    """Return the name and the content of a preview's file: all that was found, and the entry's lines before and after.

    It quotes what is hidden, and so it is named as a spoiler; ``None``: nothing was found.
    """
    before, after = ((text or "").splitlines() for text in (edit.before, edit.after))
    diff = "".join(f"{line}\n" for line in unified_diff(before, after, "before", "after", lineterm=""))
    found = report_file(report)
    if not diff or found is None:
        return found
    name, content = found
    return name, f"{content}\n{diff}"


def new_warnings(report: ReloadReport, known: Iterable[Problem]) -> Sequence[Problem]:
    """Return the warnings that were not there before, on whichever line."""
    before = set(map(_wherever, known))
    return [one for one in report.warnings if _wherever(one) not in before]


def _wherever(problem: Problem) -> tuple[str, str, str]:
    """Return a problem without its line, and those of other entries that it names."""
    return problem.file, problem.field, _PLACE.sub("", problem.message)


def meanwhile_lines(rebased: Rebased) -> Iterator[str]:
    """Yield what somebody else has done to a fact since its draft was begun."""
    if rebased.is_gone:
        yield "**Somebody has removed this fact since you began.** Made live, this adds it again, with a new id."
        return
    yield "**Somebody has changed this fact since you began.**"
    if rebased.clashes:
        yield f"You have both changed: {', '.join(rebased.clashes)}. *Edit again* has your text; theirs is:"
    elif rebased.meanwhile:
        yield "What you did not touch stays as they have it:"
    shown = {name: text for name, text in rebased.meanwhile.items() if not rebased.clashes or name in rebased.clashes}
    yield from barred_fields(shown)


def barred_fields(said: Mapping[str, str]) -> Iterator[str]:
    """Yield what fields say, behind bars, each cut to one line."""
    for name, text in said.items():
        yield f"- {name}: {bars(cut(inert(text), MOST_SHOWN))}" if text.strip() else f"- {name}: nothing"


def _problems(report: ReloadReport, typed: FactFields | None) -> Iterator[str]:
    yield f"**It cannot go live: {counted(len(report.problems), 'problem')}**"
    conflicts = {conflict.told for conflict in report.conflicts}
    for problem in report.problems[:MOST_LISTED]:
        if problem in conflicts:
            yield f"- {_OTHERWISE}"
        else:
            yield f"{_line(_field(problem, typed), problem)} ({where(problem)})"
    yield from _more(report.problems, MOST_LISTED)


def _field(problem: Problem, typed: FactFields | None) -> str:
    """Return the field of the form that a problem is about: a position also stands in brackets before a text."""
    quoted = _POSITION.search(problem.message)
    if problem.field == "revealed" and quoted is not None and typed is not None and quoted[1] not in typed.revealed:
        before = (name for name, text in asdict(typed).items() if quoted[1] in text)
        return next(before, problem.field)
    return problem.field or "file"


def _failures(report: ReloadReport) -> Iterator[str]:
    if not report.failures:
        return
    count = counted(len(report.failures), "golden question")
    if report.leaks:
        yield f"**{counted(len(report.leaks), 'golden question')} would leak; nothing overrides that**"
    else:
        yield f"**{count} {'fails' if len(report.failures) == 1 else 'fail'}:**"
    in_order = sorted(report.failures, key=lambda failure: not failure.is_leak)
    for failure in in_order[:MOST_LISTED]:
        problem = golden_problem(failure)
        yield f"- {where(problem)}: {bars(cut(inert(problem.message), MOST_PER_CHANGE))}"
    yield from _more(in_order, MOST_LISTED)


def _line(field: str, problem: Problem | FieldProblem) -> str:
    """Return a problem as a line; one that quotes stands behind bars, since what it quotes may be a spoiler."""
    text = cut(inert(problem.message), MOST_PER_LINE)
    return f"- **{inert(field)}**: {bars(text) if quotes(problem) else text}"


def _more(listed: Sequence[object], shown: int) -> Iterator[str]:
    if len(listed) > shown:
        yield f"… and {len(listed) - shown:,} more"
