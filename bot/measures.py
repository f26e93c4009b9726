"""What is counted and timed while the bot runs, for its operator."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable


class Level(StrEnum):
    """What has a value at any time, and is asked for when somebody wants to know."""

    SERVERS = "servers"
    FACTS = "facts"
    PACKS = "packs"
    REVISION_NUMBER = "revision_number"
    REVISION_AGE = "revision_age_seconds"
    GATEWAY_LATENCY = "gateway_latency_seconds"
    READY = "ready"
    AT_WORK = "interactions_at_work"
    TASKS = "tasks"
    VIEWS = "views_kept"


class Measures:
    """What is counted and timed. Here, nobody keeps it: that is for who opens a port to show it.

    No argument may ever be or hold an id of a user, server or channel, or a text that somebody wrote, and each takes
    only a few values: every combination is kept for as long as the bot runs.
    """

    def interaction(self, command: str, outcome: str) -> None:
        """Count an interaction that has ended.

        Args:
            command: the command's name, or which kind of button or form it is.
            outcome: what a question found, else `done`, `declined`, `failed` or `misfired`.
        """

    def acknowledged(self, command: str, seconds: float) -> None:
        """Take note of how long after its arrival an interaction was acknowledged to Discord."""

    def matched(self, seconds: float) -> None:
        """Take note of how long the facts that answer a question were looked for."""

    def gap(self) -> None:
        """Count a question that found nothing."""

    def hidden(self, count: int) -> None:
        """Count texts that a reply put behind bars or left out."""

    def misfire(self, code: int) -> None:
        """Count an answer that came too late or twice, by Discord's error code."""

    def malformed(self) -> None:
        """Count an event of Discord's that could not be read, and was dropped."""

    def limited(self, by: str) -> None:
        """Count what was refused as too much at once: `fan`, `channel` or `typing` for an autocompletion."""

    def gateway(self, event: str) -> None:
        """Count a change of the connection to Discord: `connected`, `resumed` or `disconnected`."""

    def reload(self, how: str, result: str) -> None:
        """Count an attempt to change the facts.

        Args:
            how: what made it happen, as `How` has it.
            result: `live`, `unchanged`, `refused`, or `failed` where the storage did.
        """

    def database(self, operation: str, seconds: float, *, worked: bool) -> None:
        """Take note of how long the database took; `operation` is `read` or `save`."""

    def cache(self, name: str, *, hit: bool) -> None:
        """Count what was looked for in a cache in memory."""

    def stalled(self, seconds: float) -> None:
        """Take note of how much later than it should the event loop came back to somebody who waited."""

    def log_line(self, level: str) -> None:
        """Count a line of the log."""

    def show(self, level: Level, read: Callable[[], float]) -> None:
        """Have a value read whenever somebody wants to know; it must be quick, and may be called in any thread."""
