"""A short public note that facts were updated, which a moderator can publish after a reload."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any, Final, Self

import discord
from discord import ui

from bot.core.answers import FactKey
from bot.core.diff import How
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.permissions import check_moderator
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.short_names import LENGTH, PATTERN, short_name
from bot.discord_ui.shows import listed
from bot.discord_ui.stateless import reported

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

    from bot.core.diff import Change
    from bot.core.model import Pack
    from bot.discord_ui.desk import Desk

_MOST_SHOWS: Final = 7
"""Shows that a note names: with the counts before them they fit into a button's id of 100 characters (Discord)."""

MOST_REMEMBERED: Final = 1_000
"""Reports whose notes are known to be published, in memory alone: two clicks come within seconds."""
_PUBLISHED: Final = "That note is published already."
_LARGEST: Final = 999_999
_COUNTS: Final = r"(?P<counts>\d{1,6}\.\d{1,6}\.\d{1,6})"


class PublishButton(ui.DynamicItem[ui.Button[Any]], template=rf"casefile:publish:{_COUNTS}:(?P<shows>(?:{PATTERN})*)"):
    """Publishes how many facts of which shows were updated, and nothing else of them.

    Args:
        counts: how many facts were added, changed and removed, with full stops between.
        shows: short names of the shows, without anything between them; none: they are not named.
    """

    def __init__(self, counts: str, shows: str) -> None:
        super().__init__(ui.Button(label="Publish a short note", custom_id=f"casefile:publish:{counts}:{shows}"))
        self._counts = counts
        self._shows = shows

    @classmethod
    def of(cls, changes: Sequence[Change]) -> Self | None:
        """Return the button for some changes; ``None`` where no fact is among them."""
        facts = [change for change in changes if change.key is not None]
        if not facts:
            return None
        count = Counter(change.how for change in facts)
        packs = list(dict.fromkeys(_show(change.pack) for change in facts))
        shows = "".join(packs) if len(packs) <= _MOST_SHOWS else ""
        return cls(".".join(str(min(count[how], _LARGEST)) for how in How), shows)

    @classmethod
    async def from_custom_id(
        cls, interaction: discord.Interaction[Any], item: ui.Item[Any], match: re.Match[str], /
    ) -> Self:
        """Return the button that was clicked."""
        del interaction, item
        return cls(match["counts"], match["shows"])

    async def callback(self, interaction: discord.Interaction[Any]) -> None:
        """Publish the note, for everybody in the channel, once for each report."""
        async with reported(interaction):
            check_moderator(interaction)
            desk: Desk = interaction.client.desk
            report = 0 if interaction.message is None else interaction.message.id
            if report in desk.published:
                raise DeclinedError(_PUBLISHED)
            desk.published.append(report)  # at once, so that the second of two clicks finds it
            try:
                await deliver(interaction, say(self._note(desk.library.revision.packs)), private=False)
            except Exception:
                desk.published.remove(report)
                raise

    def _note(self, packs: Sequence[Pack]) -> str:
        shows = {self._shows[start : start + LENGTH] for start in range(0, len(self._shows), LENGTH)}
        named = [pack for pack in packs if _show(pack.id) in shows]
        counts = zip(How, map(int, self._counts.split(".")), strict=True)
        what = ", ".join(f"{count:,} {how}" for how, count in counts if count)
        about = f" about {listed(named)}" if named else ""
        return f"The facts{about} were updated: {what}."


def _show(pack: str) -> str:
    """Return a short name of a pack, which no fact has: facts have ids."""
    return short_name(FactKey(pack, ""))
