"""What an autocompletion offers."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Final

from discord import app_commands

from bot.core.completion import MAX_CHOICE

if TYPE_CHECKING:
    from collections.abc import Iterable

MAX_CHOICES: Final = 25
"""Most choices of an autocompletion (Discord: application commands)."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A choice that reads differently from what it stands for."""

    name: str
    value: str


def choices(texts: Iterable[str | Offered]) -> list[app_commands.Choice[str]]:
    """Return texts as choices that Discord takes: no two alike, none empty or too long, not too many."""
    offered = [(text.name, text.value) if isinstance(text, Offered) else (text, text) for text in texts]
    fitting = {name: value for name, value in offered if name.strip() and len(name) <= MAX_CHOICE >= len(value)}
    return [app_commands.Choice(name=name, value=value) for name, value in islice(fitting.items(), MAX_CHOICES)]
