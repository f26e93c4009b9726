"""Time that passes when a test says so."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class Clock:
    """Seconds since an arbitrary moment, and the date that belongs to them."""

    seconds: float = 1000.0

    def __call__(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return datetime(2030, 1, 1, tzinfo=UTC) + timedelta(seconds=self.seconds)

    def advance(self, *, seconds: float = 0, days: float = 0) -> None:
        self.seconds += timedelta(days=days, seconds=seconds).total_seconds()
