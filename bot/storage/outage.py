"""A database that fails: says so once, and lets it rest before it is tried again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Final

from bot.storage.problems import UNEXPECTED, Problem, driver_error, explain

if TYPE_CHECKING:
    from collections.abc import Callable

FIRST_REST: Final = 1.0
LONGEST_REST: Final = 30.0
"""Seconds for which a database that failed is not read, so that not every answer waits for it; doubled each time."""

_log = logging.getLogger(__name__)


class Outage:
    """Whether the database works, and if not, why.

    Args:
        place: where the database is, for the log; without a password.
        clock: seconds that only go up.
    """

    def __init__(self, *, place: str, clock: Callable[[], float]) -> None:
        self._place = place
        self._clock = clock
        self._told: dict[Problem, bool] = {}
        self._problem: Problem | None = None
        self._rest = FIRST_REST
        self._rests_until = 0.0

    @property
    def resting(self) -> Problem | None:
        """Why the database should not be read now; ``None``: it may be tried."""
        return self._problem if self._clock() < self._rests_until else None

    @property
    def problem(self) -> Problem | None:
        """What is known to be wrong; ``None``: all works."""
        return next(iter(self._told), None)

    def failed(self, error: BaseException, *, saving: bool = False) -> Problem:
        """Take note of a failure and return what is wrong; each problem is logged once until all works again."""
        problem = explain(error)
        if not saving:
            self._problem = problem
            self._rests_until = self._clock() + self._rest
            self._rest = min(2 * self._rest, LONGEST_REST)
        if problem not in self._told:
            self._log(problem, error, saving=saving)
        self._told[problem] = saving and problem.spares_reads and self._told.get(problem, True)
        return problem

    def worked(self, *, saving: bool = False) -> None:
        """Take note of a success; that something can be read does not mean that something can be saved."""
        self._problem, self._rest, self._rests_until = None, FIRST_REST, 0.0
        if not self._told:
            return
        goes_on = [problem for problem, only_saving_fails in self._told.items() if only_saving_fails and not saving]
        self._told = dict.fromkeys(goes_on, True)
        if not self._told:
            _log.warning("The database works again: %s", self._place)

    def _log(self, problem: Problem, error: BaseException, *, saving: bool) -> None:
        effect = "nothing is saved" if saving else "answers show nothing beyond the start, and nothing is saved"
        cause = driver_error(error)
        words = " ".join(str(cause).split())
        _log.error(
            "The database cannot be used, as %s. %s. Until then %s. (%s: %s)",
            problem.what, problem.remedy, effect, self._place, words or type(cause).__name__,
            exc_info=error if problem is UNEXPECTED else None,
        )  # fmt: skip
