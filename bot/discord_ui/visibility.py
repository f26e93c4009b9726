"""Who may see a reply, and how far into the story it may go: the one place that decides both."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.spoilers import START, Gate, Horizon

if TYPE_CHECKING:
    from bot.core.position import Position


@dataclass(frozen=True, slots=True)
class Visibility:
    """Who sees a reply and how far it goes.

    Attributes:
        private: whether only the asker sees it, whatever the outcome.
        watched: how far it may go; ``None``: only what is always safe.
    """

    private: bool
    watched: Position | None = None

    @property
    def gate(self) -> Gate:
        """The gate for everything in the reply."""
        return Gate(START if self.watched is None else Horizon.at([self.watched]))


def decide(*, private: bool | None, watched: Position | None) -> Visibility:
    """Return who sees a reply and how far it goes.

    What one fan has watched would spoil the others in the channel. So a fan who says how far they have watched
    gets a private reply that goes as far, unless they ask for a public one (``private`` is ``False``, not just
    unset). A public reply goes as far as the channel's ceiling, and every channel's ceiling is the start.
    """
    if private or (private is None and watched is not None):
        return Visibility(private=True, watched=watched)
    return Visibility(private=False)
