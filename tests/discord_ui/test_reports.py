from __future__ import annotations

import pytest

from bot.core.answers import FactKey
from bot.core.diff import Change, How
from bot.core.markdown import spans
from bot.discord_ui.reports import problem_file, reload_report
from bot.library import ReloadReport
from bot.loading.problems import Problem, Severity

HOSTILE = "|| `@everyone` <@1> https://x.example/|| \\ __ ** " * 40


def _problems(count: int) -> tuple[Problem, ...]:
    return tuple(Problem(f"{HOSTILE}{number}.yaml", 10**6, 10**6, HOSTILE, HOSTILE) for number in range(count))


def _changes(count: int, *, lowered: bool) -> tuple[Change, ...]:
    return tuple(Change(FactKey(HOSTILE, HOSTILE), How.CHANGED, lowered=lowered) for _ in range(count))


@pytest.mark.parametrize(
    "report",
    [
        ReloadReport(problems=_problems(5000), revision="r"),
        ReloadReport(warnings=_problems(5000), changes=_changes(5000, lowered=True), revision="r"),
    ],
)
def test_the_worst_report_fits_a_message_and_keeps_its_bars(report: ReloadReport) -> None:
    text = reload_report(report)
    assert len(text) <= 4000
    spans(text)  # raises if bars are out of order
    assert "@everyone" not in text
    attached = problem_file(report)
    assert attached is not None
    assert len(attached[1]) <= 1_000_000


def test_the_end_of_a_long_path_is_shown() -> None:
    problem = Problem("/very" * 40 + "/cast.yaml", 12, 5, "revealed", "unknown position")
    text = reload_report(ReloadReport(problems=(problem,), revision="r"))
    assert "/very/cast.yaml:12:5: revealed: unknown position" in text


def test_a_warning_is_behind_bars_since_it_can_quote_what_is_hidden() -> None:
    warning = Problem("cast.yaml", 12, 5, "title", "says 'drowned'", Severity.WARNING)
    text = reload_report(ReloadReport(warnings=(warning,), revision="r"))
    assert "- cast.yaml:12:5 ||title: says 'drowned'||" in text


def test_nothing_found_needs_no_file() -> None:
    assert problem_file(ReloadReport(revision="r")) is None


def test_one_is_singular() -> None:
    problem = Problem("cast.yaml", 1, 1, "", "is empty")
    assert "Nothing changed: 1 problem\n" in reload_report(ReloadReport(problems=(problem,), revision="r"))
