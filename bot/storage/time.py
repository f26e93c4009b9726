"""The time, the same for all processes of a bot: where a machine's clock is wrong, the database's holds."""

from __future__ import annotations

import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

TOLERATED: Final = timedelta(seconds=2)
"""A database that is slow to answer looks as if its clock were so much behind."""

_log = logging.getLogger(__name__)


def utc_now() -> datetime:
    """Return the time of the wall clock."""
    return datetime.now(UTC)


class SharedTime:
    """Tells the time by this machine's clock, put right by the database's where that is known.

    A clock that is months ahead would else delete what others keep, and one that is behind would put changes into the
    past.

    Args:
        now: the time of this machine, with a time zone.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._ahead = timedelta()

    def __call__(self) -> datetime:
        """Return the time."""
        return self._now() - self._ahead

    def put_right(self, there: datetime) -> None:
        """Go by the database's clock from now on, unless this one agrees with it."""
        ahead = self._now() - there
        ahead = ahead if abs(ahead) > TOLERATED else timedelta()
        if abs(ahead - self._ahead) > TOLERATED:
            _log.warning(
                "This machine's clock is %.0f seconds ahead of the database's, by which Casefile goes.",
                ahead.total_seconds(),
            )
            self._ahead = ahead
