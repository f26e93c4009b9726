"""What became of an interaction, for who counts it; what a question found is told by its answer's type alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from bot.core.answers import Ambiguous, Found, NotFound, Withheld

if TYPE_CHECKING:
    import discord

    from bot.core.answers import Answer

DECLINED: Final = "declined"
FAILED: Final = "failed"
MISFIRED: Final = "misfired"
_DONE: Final = "done"
_FOUND: Final[dict[type[Any], str]] = {
    Found: "found",
    Ambiguous: "ambiguous",
    Withheld: "withheld",
    NotFound: "not_found",
}
_OUTCOME: Final = "outcome"


def ended_as(interaction: discord.Interaction[Any], outcome: str) -> None:
    """Keep what became of an interaction; what is said last holds."""
    interaction.extras[_OUTCOME] = outcome


def answered_with(interaction: discord.Interaction[Any], answer: Answer) -> None:
    """Keep what a question found."""
    ended_as(interaction, _FOUND[type(answer)])


def outcome_of(interaction: discord.Interaction[Any]) -> str:
    """Return what became of an interaction, one of few words."""
    return str(interaction.extras.get(_OUTCOME, _DONE))
