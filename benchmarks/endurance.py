"""What a soak measures, the limits that must hold, and both in words."""

from __future__ import annotations

import json
from array import array
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from tests.loopback.ledger import Entry

SETTLING_SECONDS: Final = 60.0
"""After so long, memory should grow no more."""
MOST_LATE: Final = 1.0
"""Seconds within which all but one in a thousand must be acknowledged."""
MOST_GROWTH: Final = 5.0
"""Megabytes that the process may grow after the first minute."""
MOST_MORE: Final = 20
"""Tasks and views that there may be more of at the end, of those that are just in use."""
MOST_CONNECTIONS: Final = 100
"""Files that there may be more of at the end: a burst's connections to Discord are kept for 15 seconds."""
SESSION_OVER: Final = "no session"
TABLE_ALLOWS: Final = frozenset({SESSION_OVER})
"""What no client can help: what is sent while there is no session is never delivered."""


@dataclass(slots=True)
class Sample:
    """What the process uses at a moment: megabytes, and numbers of what is open."""

    seconds: float
    megabytes: float
    files: int
    tasks: int
    views: int

    def __str__(self) -> str:
        return f"{self.megabytes:.1f} MB, {self.files} files, {self.tasks} tasks, {self.views} views"


@dataclass
class Soak:
    """What was measured.

    Attributes:
        sent, acknowledged: interactions.
        lost: those that were never acknowledged, by what had gone wrong with them.
        late: those that were acknowledged after more than a second, by the same.
        doubled: those that were answered with the same message twice.
        waiting: those that were promised an answer that never came.
        latencies: seconds until each acknowledgement.
        faults: how often each went wrong.
        refused: how often an answer was refused, by Discord's error code.
        samples: what the process used, in order.
        told: how often its log told what, of warnings and errors.
        unknown: requests that the loopback Discord does not know.
    """

    sent: int = 0
    acknowledged: int = 0
    lost: Counter[str] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)
    doubled: Counter[str] = field(default_factory=Counter)
    waiting: Counter[str] = field(default_factory=Counter)
    latencies: array[float] = field(default_factory=lambda: array("d"))
    faults: Counter[str] = field(default_factory=Counter)
    refused: Counter[int] = field(default_factory=Counter)
    samples: list[Sample] = field(default_factory=list)
    told: Counter[str] = field(default_factory=Counter)
    unknown: int = 0

    def count(self, entry: Entry) -> None:
        """Count what became of an interaction."""
        cause = entry.faults[0] if entry.faults else "nothing"
        self.sent += 1
        self.refused += entry.refusals
        if entry.latency is None:
            self.lost[cause] += 1
            return
        self.acknowledged += 1
        self.latencies.append(entry.latency)
        if entry.latency > MOST_LATE:
            self.late[cause] += 1
        if entry.is_waiting:
            self.waiting[cause] += 1
        if _said_twice(entry):
            self.doubled[cause] += 1

    def settled(self) -> Sample:
        """Return the first sample after which nothing should grow any more."""
        until = min(SETTLING_SECONDS, self.samples[-1].seconds / 2)
        return next(sample for sample in self.samples if sample.seconds >= until)

    def within(self, share: float) -> float:
        """Return the seconds within which a share of all acknowledgements came."""
        return float(np.quantile(np.array(self.latencies), share)) if self.latencies else float("nan")

    def broken(self, *, growth: float = MOST_GROWTH) -> list[str]:
        """Return the limits that are broken, but for that of time, which depends on what else the machine does.

        Args:
            growth: of memory after it has settled, in megabytes.
        """
        first, last = self.settled(), self.samples[-1]
        more = {
            "files": last.files - first.files,
            "tasks": last.tasks - first.tasks,
            "views": last.views - first.views,
        }
        found = [f"{count} lost to {cause}" for cause, count in self.lost.items() if cause not in TABLE_ALLOWS]
        found += [f"{count} answered twice after {cause}" for cause, count in self.doubled.items()]
        found += [f"{count} left waiting after {cause}" for cause, count in self.waiting.items()]
        most = {"files": MOST_CONNECTIONS}
        found += [f"{count} more {what}" for what, count in more.items() if count > most.get(what, MOST_MORE)]
        if last.megabytes - first.megabytes > growth:
            found.append(f"memory grew by {last.megabytes - first.megabytes:.1f} MB")
        return found + [f"{count} times: {told}" for told, count in self.told.items() if told.startswith("ERROR")]


def _said_twice(entry: Entry) -> bool:
    said = [json.dumps(message.get("components")) for message in entry.messages]
    return len(said) != len(set(said))


def report(result: Soak) -> str:
    """Return the figures in words."""
    first, last = result.settled(), result.samples[-1]
    faults = ", ".join(f"{name} {count}" for name, count in result.faults.items())
    p50, p99, p999, most = (result.within(share) * 1000 for share in (0.5, 0.99, 0.999, 1))
    lines = (
        f"sent {result.sent:,}, acknowledged {result.acknowledged:,}",
        f"faults: {faults}",
        f"lost: {_by_cause(result.lost)}",
        f"acknowledged after more than {MOST_LATE:g} s: {_by_cause(result.late)}",
        f"answered twice: {_by_cause(result.doubled)}; left waiting: {_by_cause(result.waiting)}",
        f"answers refused: {_by_cause(result.refused)}",
        f"acknowledged within (ms): p50 {p50:.1f}, p99 {p99:.1f}, p99.9 {p999:.1f}, most {most:.0f}",
        f"after {first.seconds:.0f} s: {first}",
        f"at the end: {last}",
        f"most memory: {max(sample.megabytes for sample in result.samples):.1f} MB",
        f"the log told: {_by_cause(result.told)}; unknown requests: {result.unknown}",
    )
    return "\n".join(lines)


def _by_cause(counts: Counter[str] | Counter[int]) -> str:
    return ", ".join(f"{count} ({cause})" for cause, count in counts.most_common()) or "none"
