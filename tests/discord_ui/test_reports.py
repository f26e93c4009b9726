from __future__ import annotations

import pytest

from bot.core.diff import Change, How, Part
from bot.core.golden import Failure, Golden
from bot.core.markdown import spans
from bot.core.spoilers import Guarded
from bot.core.text_diff import Detail, Weight
from bot.discord_ui.reports import MOST_ATTACHED, reload_report, report_file
from bot.loading.problems import Problem, Severity
from bot.reloading import ReloadReport

HOSTILE = "|| `@everyone` <@1> https://x.example/|| \\ __ ** " * 40


def _problems(count: int) -> tuple[Problem, ...]:
    return tuple(Problem(f"{HOSTILE}{number}.yaml", 10**6, 10**6, HOSTILE, HOSTILE) for number in range(count))


def _changes(count: int) -> tuple[Change, ...]:
    return tuple(
        Change(HOSTILE, Part.FACT, HOSTILE, How.CHANGED, (Detail(HOSTILE, weight, HOSTILE),))
        for weight in Weight
        for _ in range(count)
    )


def _failures(count: int, *, leak: bool) -> tuple[Failure, ...]:
    golden = Golden(ask=HOSTILE, file=HOSTILE, line=10**6, column=10**6)
    return tuple(Failure(pack=HOSTILE, golden=golden, finding=HOSTILE, is_leak=leak) for _ in range(count))


@pytest.mark.parametrize(
    "report",
    [
        ReloadReport(problems=_problems(5000), revision="r"),
        ReloadReport(warnings=_problems(5000), changes=_changes(5000), revision="r", is_live=True),
        ReloadReport(
            warnings=_problems(5000), changes=_changes(5000), failures=_failures(5000, leak=True), revision="r"
        ),
        ReloadReport(
            warnings=_problems(5000),
            changes=_changes(5000),
            failures=_failures(5000, leak=False),
            revision="r",
            is_forced=True,
        ),
    ],
    ids=["problems", "changes and warnings", "leaks", "forced"],
)
def test_the_worst_report_fits_a_message_and_keeps_its_bars(report: ReloadReport) -> None:
    text = reload_report(report)
    assert len(text) <= 4000
    spans(text)  # raises if bars are out of order
    assert "@everyone" not in text
    attached = report_file(report)
    assert attached is not None
    assert len(attached[1]) <= 1_000_000


@pytest.mark.parametrize(
    ("message", "is_hidden"),
    [("name a pack's folder", False), ("unknown fact 'she-dies'", True), ('is "she dies\'"', True)],
)
def test_a_problem_stands_behind_bars_if_it_quotes(message: str, *, is_hidden: bool) -> None:
    text = reload_report(ReloadReport(problems=(Problem("f.yaml", 1, 1, "", message),), revision="r"))
    assert any(hidden and message[:4] in part for part, hidden in spans(text)) is is_hidden


def _change(weight: Weight, fact: str) -> Change:
    secret = Guarded("a secret")
    return Change("p", Part.FACT, fact, How.CHANGED, (Detail("answer", weight, f"{weight.name} it", secret, secret),))


def test_what_a_moderator_must_look_at_comes_in_the_order_of_its_weight_and_tells_no_text() -> None:
    changes = tuple(_change(weight, f"fact-{weight.value}") for weight in Weight)
    report = ReloadReport(changes=changes, revision="r", is_live=True)
    text = reload_report(report)
    assert text.splitlines() == [
        "### Revision r is live",
        "**Check this first: 1 fact now shown earlier in the story than before**",
        "- ||p: fact-0: answer: LOWERED it||",
        "**1 fact with another place in the story**",
        "- ||p: fact-1: answer: MOVED it||",
        "**1 fact without a source that was named before**",
        "- ||p: fact-2: answer: UNSOURCED it||",
        "0 added · 4 changed · 0 removed",
    ]
    assert report_file(report) == (
        "SPOILER_report.txt",
        "".join(f"p: fact-{weight.value}: answer: {weight.name} it\n" for weight in Weight),
    )


def test_a_failing_golden_question_is_told_without_its_question_and_a_leak_without_its_word() -> None:
    golden = Golden(ask="who shot jr", file="golden.yaml", line=12, column=5)
    miss = Failure(pack="p", golden=golden, finding="finds a; b is wanted")
    leak = Failure(pack="p", golden=golden, finding="tells a word", is_leak=True, word="sister")
    report = ReloadReport(failures=(miss, leak), revision="r", read="s", is_forced=True)
    text = reload_report(report)
    assert text.splitlines()[:4] == [
        "### Nothing changed: 1 leak and 1 failing golden question",
        "The facts that were live before still are.",
        "**1 golden question would leak; nothing overrides that**",
        "- golden.yaml:12:5: ||LEAK: tells a word||",
    ]
    assert "jr" not in text
    attached = report_file(report)
    assert attached == (
        "SPOILER_report.txt",
        (
            "golden.yaml:12:5: golden: 'who shot jr' finds a; b is wanted\n"
            "golden.yaml:12:5: golden: LEAK: 'who shot jr' tells a word\n"
        ),
    )


def test_a_failing_golden_question_says_how_it_could_be_passed_and_that_it_was() -> None:
    miss = Failure(pack="p", golden=Golden(ask="a"), finding="finds nothing")
    assert "`force:` would pass them" in reload_report(ReloadReport(failures=(miss,), revision="r"))
    forced = ReloadReport(failures=(miss,), revision="r", is_forced=True, is_live=True)
    assert "**1 golden question failed and passed by force**" in reload_report(forced)


def test_a_dry_run_says_that_it_was_one() -> None:
    text = reload_report(ReloadReport(revision="r", read="s"))
    assert text.splitlines() == ["### Dry run: revision s could go live", "No fact differs from before."]


def test_the_end_of_a_long_path_is_shown() -> None:
    problem = Problem("/very" * 40 + "/cast.yaml", 12, 5, "revealed", "unknown position")
    text = reload_report(ReloadReport(problems=(problem,), revision="r"))
    assert "/very/cast.yaml:12:5: revealed: unknown position" in text


def test_a_warning_is_behind_bars_since_it_can_quote_what_is_hidden() -> None:
    warning = Problem("cast.yaml", 12, 5, "title", "says 'drowned'", Severity.WARNING)
    text = reload_report(ReloadReport(warnings=(warning,), revision="r", is_live=True))
    assert "- cast.yaml:12:5 ||title: says 'drowned'||" in text


def test_a_file_that_would_be_too_long_ends_with_how_much_is_left_out() -> None:
    problems = tuple(Problem("facts.yaml", number, 5, "", "is empty " * 100) for number in range(1, 2_001))
    attached = report_file(ReloadReport(problems=problems, revision="r"))
    assert attached is not None
    *lines, last = attached[1].splitlines()
    assert lines == [str(problem) for problem in problems[: len(lines)]]
    assert MOST_ATTACHED - 1_000 < len("\n".join(lines)) < MOST_ATTACHED
    assert last == f"… and {2_000 - len(lines):,} more"


def test_nothing_found_needs_no_file() -> None:
    assert report_file(ReloadReport(revision="r")) is None


def test_one_is_singular() -> None:
    problem = Problem("cast.yaml", 1, 1, "", "is empty")
    assert "Nothing changed: 1 problem\n" in reload_report(ReloadReport(problems=(problem,), revision="r"))
