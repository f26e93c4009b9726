"""What moderators read about a reload and about the live facts."""

from __future__ import annotations

import re
from collections import Counter
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from bot.core.diff import How, change_lines
from bot.core.markdown import bars, cut, inert
from bot.core.numbers import counted
from bot.core.text_diff import Weight
from bot.loading import golden_problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from bot.core.diff import Change
    from bot.core.model import Pack
    from bot.curation import Curation
    from bot.loading import Problem
    from bot.loading.editing import FieldProblem
    from bot.reloading import ReloadReport
    from bot.storage import Accepted

MOST_LISTED: Final = 10
MOST_PER_LINE: Final = 200
MOST_PER_PATH: Final = 60
MOST_PER_CHANGE: Final = 130
"""Ten problems, or ten changes and ten golden questions or warnings, stay below the 4,000 characters of a message."""

_QUOTE: Final = re.compile(r"(?<!\w)['\"]")
"""The beginning of a quotation, rather than an apostrophe."""

MOST_ATTACHED: Final = 1_000_000
"""Longest attached list, in characters, but for a line that counts what is left out; Discord takes at least 10 MB."""


def reload_report(report: ReloadReport) -> str:
    """Return what a reload did, as markdown; what now shows more comes first. It quotes no fact and no question."""
    return "\n".join(_broken(report.problems) if report.problems else _compared(report))


def report_file(report: ReloadReport) -> tuple[str, str] | None:
    """Return the name and the content of the file that lists everything found; ``None`` if there is nothing.

    Problems, warnings and golden questions can quote what is hidden, and ids can be made of names, so the file is named
    as a spoiler.
    """
    failures = [golden_problem(failure, question=True) for failure in report.failures]
    # A conflict quotes what is in the files and in the edit.
    conflicts = {conflict.told: conflict.problem for conflict in report.conflicts}
    problems = (*(conflicts.get(problem, problem) for problem in report.problems), *failures, *report.warnings)
    lines = [*map(str, problems), *(line for change in report.changes for line in change_lines(change))]
    if not lines:
        return None
    fitting = sum(end <= MOST_ATTACHED for end in accumulate(len(line) + 1 for line in lines))
    more = [f"… and {len(lines) - fitting:,} more"] if fitting < len(lines) else []
    return "SPOILER_report.txt", "".join(f"{line}\n" for line in (*lines[:fitting], *more))


def change_report(changes: Sequence[Change]) -> list[str]:
    """Return what changes, as lines of markdown; what shows more than before comes first. They quote no fact."""
    return [*_loud_changes(changes), _counts(changes)]


def status_report(curation: Curation, gaps: int | None, suggestions: int | None) -> str:
    """Return which facts are live, as markdown, and what fans have left for a server to look at (``None``: unknown)."""
    library = curation.library
    packs = library.revision.packs
    lines = [
        f"### Revision {inert(library.revision.id)}",
        *([] if curation.head is None else [_since(curation.head)]),
        *([] if curation.refused is None else [refusal(curation.refused)]),
        *(_pack_line(pack) for pack in packs[:MOST_LISTED]),
        *_more(packs),
        *([] if gaps is None else [f"{counted(gaps, 'gap')} to look at: `/facts gaps`"]),
        *([] if suggestions is None else [f"{counted(suggestions, 'suggestion')} to decide: `/facts suggestions`"]),
        f"{counted(len(library.warnings), 'warning')} to look at",
    ]
    return "\n".join(lines)


def refusal(report: ReloadReport) -> str:
    """Return that files have changed and cannot go live, as markdown that says nothing of what is in them."""
    return f"{_NOT_LIVE.format(_reasons(report))} {_STILL_LIVE}"


def _since(head: Accepted) -> str:
    made = int(head.made.timestamp())
    by = "" if head.by is None else f" by <@{head.by}>"
    return f"Live since <t:{made}:f> (<t:{made}:R>): {head.how}{by}, #{head.number} in `/facts history`"


def _broken(problems: Sequence[Problem]) -> Iterator[str]:
    yield f"### Nothing changed: {counted(len(problems), 'problem')}"
    yield _STILL_LIVE
    yield from (f"- {where(problem)}: {_told(problem)}" for problem in problems[:MOST_LISTED])
    yield from _more(problems)


def _told(problem: Problem) -> str:
    text = cut(inert(_finding(problem)), MOST_PER_LINE)
    return bars(text) if quotes(problem) else text


def quotes(problem: Problem | FieldProblem) -> bool:
    """Tell whether what is wrong is said with words of a file or a form, which may be a spoiler."""
    return _QUOTE.search(problem.message) is not None


def _compared(report: ReloadReport) -> Iterator[str]:
    yield _heading(report)
    if report.is_refused and not report.is_live:
        yield _STILL_LIVE
    yield from _loud_changes(report.changes)
    yield from _failed(report)
    yield _counts(report.changes)
    if report.warnings:
        yield f"{counted(len(report.warnings), 'warning')} to look at:"
        # Failing golden questions have taken the room.
        shown = () if report.failures else report.warnings[:MOST_LISTED]
        yield from (warning_line(warning) for warning in shown)
        yield from _more(report.warnings) if shown else ()


def _heading(report: ReloadReport) -> str:
    if report.is_live:
        return f"### Revision {inert(report.revision)} is live"
    if not report.is_refused:
        return f"### Dry run: revision {inert(report.read)} could go live"
    return f"### Nothing changed: {_reasons(report)}"


def _reasons(report: ReloadReport) -> str:
    """Return what keeps a revision from going live."""
    leaks, others = len(report.leaks), len(report.failures) - len(report.leaks)
    counts = ((len(report.problems), "problem"), (leaks, "leak"), (others, "failing golden question"))
    return " and ".join(counted(number, noun) for number, noun in counts if number)


_NOT_LIVE: Final = "**The files have changed, but cannot go live: {}.** `/facts reload` says which."
_STILL_LIVE: Final = "The facts that were live before still are."
_LOUD: Final = {
    Weight.LOWERED: "now shown earlier in the story than before",
    Weight.MOVED: "with another place in the story",
    Weight.UNSOURCED: "without a source that was named before",
}
"""What a moderator must look at, most important first."""


def _loud_changes(changes: Sequence[Change]) -> Iterator[str]:
    """Yield what must be looked at, each under its heading, as far as there is room."""
    room = MOST_LISTED
    for weight, meaning in _LOUD.items():
        found = [change for change in changes if change.weight is weight]
        if not found:
            continue
        things = counted(len(found), "fact" if all(change.key for change in found) else "change")
        first = "Check this first: " if weight is Weight.LOWERED else ""
        yield f"**{first}{things} {meaning}**"
        yield from (_change_line(change) for change in found[:room])
        if len(found) > room:
            yield f"… and {len(found) - room:,} more"
        room -= min(room, len(found))


def _failed(report: ReloadReport) -> Iterator[str]:
    if not report.failures:
        return
    if report.leaks:
        yield f"**{counted(len(report.leaks), 'golden question')} would leak; nothing overrides that**"
    elif report.is_forced:
        yield f"**{counted(len(report.failures), 'golden question')} failed and passed by force**"
    else:
        yield f"**{counted(len(report.failures), 'golden question')} failed; `force:` would pass them**"
    in_order = sorted(report.failures, key=lambda failure: not failure.is_leak)
    for failure in in_order[:MOST_LISTED]:
        problem = golden_problem(failure)
        yield f"- {where(problem)}: {bars(cut(inert(problem.message), MOST_PER_CHANGE))}"
    yield from _more(in_order)


def _counts(changes: Iterable[Change]) -> str:
    listed = list(changes)
    count = Counter(change.how for change in listed if change.key)
    if count:
        return " · ".join(f"{count[how]} {how}" for how in How)
    return "No fact differs from before." if not listed else "No fact differs from before, but something else does."


def _change_line(change: Change) -> str:
    """Return a change behind bars: an id that was made of a name can say that there is somebody of that name."""
    return f"- {bars(cut(inert(change_lines(change)[0]), MOST_PER_CHANGE))}"


def warning_line(warning: Problem) -> str:
    """Return a warning with what it says behind bars, since it can quote what the moderator has not watched yet."""
    return f"- {where(warning)} {bars(cut(inert(_finding(warning)), MOST_PER_LINE // 2))}"


def where(problem: Problem) -> str:
    """Return where to look, as markdown: of a long path the end, which tells files apart."""
    file = problem.file if len(problem.file) <= MOST_PER_PATH else f"…{problem.file[-MOST_PER_PATH:]}"
    return inert(f"{file}:{problem.line}:{problem.column}")


def _finding(problem: Problem) -> str:
    return f"{problem.field}: {problem.message}" if problem.field else problem.message


def _pack_line(pack: Pack) -> str:
    asks = sum(len(fact.asks) for fact in pack.facts)
    counts = (counted(len(pack.facts), "fact"), counted(asks, "ask"), counted(len(pack.golden), "golden question"))
    return f"- {cut(inert(pack.name), MOST_PER_LINE)}: {', '.join(counts)}"


def _more(listed: Sequence[object]) -> Iterator[str]:
    if len(listed) > MOST_LISTED:
        yield f"… and {len(listed) - MOST_LISTED:,} more"
