"""Keeps what is counted and timed for Prometheus."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.process_collector import ProcessCollector

from bot.measures import Level, Measures

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
_UNTIL_DISCORD_GIVES_UP: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 2.5, 3.0)
"""Seconds: an answer should be there within 1, and Discord waits for 3."""
_OF_A_COMPUTATION: Final = (0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0)
_LEVELS: Final = {
    Level.SERVERS: "Servers that the bot is in, as far as this process serves them.",
    Level.FACTS: "Facts of the live revision.",
    Level.PACKS: "Packs of the live revision.",
    Level.REVISION_NUMBER: "Number of the live revision in the database; 0: it could not be stored.",
    Level.REVISION_AGE: "Seconds since the live revision went live in this process.",
    Level.GATEWAY_LATENCY: "Seconds from a heartbeat to its answer, of the slowest shard.",
    Level.READY: "1 if /readyz says so, else 0.",
    Level.AT_WORK: "Interactions that are being worked on.",
    Level.TASKS: "Tasks of the event loop.",
    Level.VIEWS: "Buttons, menus and forms that are kept in memory until somebody uses them.",
}


class PrometheusMeasures(Measures):
    """Counts and times in a registry of its own, whose text `exposed` returns; the base class says what each means."""

    def __init__(self) -> None:
        self._registry = CollectorRegistry()
        ProcessCollector(registry=self._registry)
        self._interactions = self._counter("interactions", "Interactions that have ended.", "command", "outcome")
        self._acknowledged = self._histogram(
            "acknowledgement", "Seconds from an interaction's arrival to its acknowledgement.", "command"
        )
        self._matched = self._histogram("match", "Seconds to find what answers a question.")
        self._gaps = self._counter("gaps", "Questions that found nothing.")
        self._hidden = self._counter("spoilers_hidden", "Texts that replies put behind bars or left out.")
        self._misfires = self._counter("misfires", "Answers that came too late or twice.", "code")
        self._malformed = self._counter("malformed_events", "Events of Discord's that could not be read.")
        self._limited = self._counter("limited", "Uses of the bot that were refused as too much at once.", "by")
        self._gateway = self._counter("gateway_events", "Changes of the connection to Discord.", "event")
        self._reloads = self._counter("reloads", "Attempts to change the facts.", "how", "result")
        self._database = self._histogram("database", "Seconds that the database took.", "operation", "result")
        self._cache = self._counter("cache_lookups", "What was looked for in memory.", "cache", "result")
        self._stalled = self._histogram("event_loop_stall", "Seconds for which the event loop stood still.")
        self._log_lines = self._counter("log_lines", "Lines of the log.", "level")
        self._levels = {
            level: Gauge(level, words, namespace="casefile", registry=self._registry)
            for level, words in _LEVELS.items()
        }

    def _counter(self, name: str, words: str, *labels: str) -> Counter:
        return Counter(name, words, labels, namespace="casefile", registry=self._registry)

    def _histogram(self, name: str, words: str, *labels: str) -> Histogram:
        buckets: Sequence[float] = _UNTIL_DISCORD_GIVES_UP if name == "acknowledgement" else _OF_A_COMPUTATION
        return Histogram(
            f"{name}_seconds", words, labels, namespace="casefile", registry=self._registry, buckets=buckets
        )

    def exposed(self) -> bytes:
        """Return everything as Prometheus reads it, of the type `CONTENT_TYPE`."""
        return generate_latest(self._registry)

    def interaction(self, command: str, outcome: str) -> None:
        """Count an interaction that has ended."""
        self._interactions.labels(command, outcome).inc()

    def acknowledged(self, command: str, seconds: float) -> None:
        """Keep how long an acknowledgement took."""
        self._acknowledged.labels(command).observe(seconds)

    def matched(self, seconds: float) -> None:
        """Keep how long a match took."""
        self._matched.observe(seconds)

    def gap(self) -> None:
        """Count a question that found nothing."""
        self._gaps.inc()

    def hidden(self, count: int) -> None:
        """Count what a reply hides."""
        self._hidden.inc(count)

    def misfire(self, code: int) -> None:
        """Count an answer that came too late or twice."""
        self._misfires.labels(str(code)).inc()

    def malformed(self) -> None:
        """Count an event that was dropped."""
        self._malformed.inc()

    def limited(self, by: str) -> None:
        """Count what was refused as too much at once."""
        self._limited.labels(by).inc()

    def gateway(self, event: str) -> None:
        """Count a change of the connection."""
        self._gateway.labels(event).inc()

    def reload(self, how: str, result: str) -> None:
        """Count an attempt to change the facts."""
        self._reloads.labels(how, result).inc()

    def database(self, operation: str, seconds: float, *, worked: bool) -> None:
        """Keep how long the database took."""
        self._database.labels(operation, "worked" if worked else "failed").observe(seconds)

    def cache(self, name: str, *, hit: bool) -> None:
        """Count a look into a cache."""
        self._cache.labels(name, "hit" if hit else "miss").inc()

    def stalled(self, seconds: float) -> None:
        """Keep how long the event loop stood still."""
        self._stalled.observe(seconds)

    def log_line(self, level: str) -> None:
        """Count a line of the log."""
        self._log_lines.labels(level).inc()

    def show(self, level: Level, read: Callable[[], float]) -> None:
        """Have a value read whenever the text is made."""
        self._levels[level].set_function(read)
