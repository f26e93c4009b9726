"""Who changes facts, and how."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final


@dataclass(frozen=True, slots=True)
class Actor:
    """Who changes something.

    Attributes:
        user: id of the moderator; ``None``: nobody in Discord.
        server: id of the server in which they do; ``None``: in none.
    """

    user: int | None = None
    server: int | None = None


NOBODY: Final = Actor()
"""The bot itself, when it starts or sees that files have changed."""


class How(StrEnum):
    """What a revision came from, by the name that moderators read."""

    START = "start"
    RELOAD = "reload"
    EDIT = "edit"
    ROLLBACK = "rollback"
    WATCH = "watch"
