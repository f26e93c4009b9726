"""What is wrong with a pack's files, and where."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Protocol

from bot.errors import CasefileError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.golden import Failure

MOST_PER_FILE: Final = 500
"""A file that is wrong in more places is wrong in one way; the list stays readable."""


class Severity(StrEnum):
    """How bad a problem is."""

    ERROR = "error"
    """The pack cannot be used."""
    WARNING = "warning"
    """The pack works; a curator should have a look."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to put right.

    Attributes:
        file: the file's path, relative to the working directory where it lies below it.
        line: counted from 1.
        column: counted from 1.
        field: the key that it is about; empty where it is about the whole file.
        message: what is wrong and what would be right.
        severity: whether it keeps the pack from being used.
    """

    file: str
    line: int
    column: int
    field: str
    message: str
    severity: Severity = Severity.ERROR

    def __str__(self) -> str:
        field = f"{self.field}: " if self.field else ""
        return f"{self.file}:{self.line}:{self.column}: {field}{self.message}"


class FactsError(CasefileError):
    """A directory of packs that cannot be used.

    Attributes:
        problems: everything that is wrong, by file, line and column.
    """

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = tuple(sorted(problems))
        super().__init__(self.problems)

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)


class Spot(Protocol):
    """Something that stands at a line and a column of a file, both counted from 1."""

    @property
    def line(self) -> int:
        """The line."""

    @property
    def column(self) -> int:
        """The column."""


@dataclass(frozen=True, slots=True)
class At:
    """A bare place in a file."""

    line: int = 1
    column: int = 1


class Findings:
    """Collects the problems of a whole load, so that all can be reported together.

    Args:
        problems: what was found before.
    """

    def __init__(self, problems: Iterable[Problem] = ()) -> None:
        self._problems: list[Problem] = []
        self._count: Counter[tuple[str, Severity]] = Counter()
        self.failed = False
        for problem in problems:
            self.add(problem)

    def add(self, problem: Problem) -> None:
        """Note one problem; beyond `MOST_PER_FILE` in a file they are only counted."""
        self.failed = self.failed or problem.severity is Severity.ERROR
        self._count[problem.file, problem.severity] += 1
        if self._count[problem.file, problem.severity] <= MOST_PER_FILE:
            self._problems.append(problem)

    def errors(self) -> tuple[Problem, ...]:
        """Return what keeps the packs from being used, by file, line and column."""
        found = {problem for problem in self._problems if problem.severity is Severity.ERROR}
        return tuple(sorted(found | set(self._overflow())))

    def warnings(self) -> tuple[Problem, ...]:
        """Return what a curator should look at, by file, line and column."""
        return tuple(sorted({problem for problem in self._problems if problem.severity is Severity.WARNING}))

    def _overflow(self) -> Iterator[Problem]:
        for (file, severity), count in self._count.items():
            if severity is Severity.ERROR and count > MOST_PER_FILE:
                last = max(problem.line for problem in self._problems if problem.file == file)
                message = f"{count - MOST_PER_FILE} more problems in this file are not listed"
                yield Problem(file, last + 1, 1, "", message)


@dataclass(frozen=True, slots=True)
class Page:
    """A file as the place of problems.

    Attributes:
        name: the path to report.
        findings: where its problems go.
    """

    name: str
    findings: Findings

    def error(self, spot: Spot, field: str, message: str) -> None:
        """Report something that keeps the pack from being used."""
        self.findings.add(Problem(self.name, spot.line, spot.column, field, message))

    def warn(self, spot: Spot, field: str, message: str) -> None:
        """Report something that a curator should look at."""
        self.findings.add(Problem(self.name, spot.line, spot.column, field, message, Severity.WARNING))


def golden_problem(failure: Failure, *, question: bool = False, word: bool = False) -> Problem:
    """Return a failing golden question as a problem of the file that it stands in.

    Args:
        failure: what fails.
        question: whether the question, which may be a spoiler, is told.
        word: whether the word that can be read, which is one, is told.
    """
    golden = failure.golden
    asked = f"{golden.ask!r} " if question else ""
    said = f" ({failure.word!r})" if word and failure.word else ""
    kind = "LEAK: " if failure.is_leak else ""
    return Problem(golden.file, golden.line, golden.column, "golden", f"{kind}{asked}{failure.finding}{said}")
