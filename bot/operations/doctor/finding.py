"""What a look at one thing found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """How something is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found.

    Attributes:
        check: what was looked at, in a word or two.
        status: how it is.
        found: what it is, without any secret.
        remedy: what to do; empty: nothing.
    """

    check: str
    status: Status
    found: str
    remedy: str = ""


def fine(check: str, found: str) -> Finding:
    """Return that all is well."""
    return Finding(check, Status.OK, found)


def doubtful(check: str, found: str, remedy: str) -> Finding:
    """Return that the bot runs, but not as it could."""
    return Finding(check, Status.WARN, found, remedy)


def broken(check: str, found: str, remedy: str) -> Finding:
    """Return that the bot does not run, or does not do what it is for."""
    return Finding(check, Status.FAIL, found, remedy)
