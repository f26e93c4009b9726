"""The button *Wrong answer?*: fans say what is wrong, and the moderators read it among the gaps."""

from __future__ import annotations

import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import send_form
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.stateless import FACTS, FactsButton, reported

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.core.answers import FactKey
    from bot.discord_ui.desk import Desk

LONGEST_REASON: Final = 200
"""Characters: what is wrong with one answer fits, and five of them fit into one message."""
MOST_AN_HOUR: Final = 5
HOUR: Final = 3600.0
MOST_FANS: Final = 10_000
"""Two megabytes or so; who is forgotten has another five."""
MODAL_SECONDS: Final = 900.0
"""How long a modal that is never sent is kept; Discord does not tell when one is closed."""

_TOO_MANY: Final = "That was a lot for one hour. Thank you; tell me more later."
_THANKS: Final = "Thank you. The moderators see it, but not who sent it."
_THANKS_IN_PRIVATE: Final = "Thank you. Whoever runs me sees it, but not who sent it."


class Marks:
    """Knows, in memory alone, how often each fan has marked an answer as wrong within the last hour.

    Args:
        clock: seconds that only go up.
        most: fans that are remembered; of more, those are forgotten first whose last mark is the oldest.
    """

    def __init__(self, *, clock: Callable[[], float] = time.monotonic, most: int = MOST_FANS) -> None:
        self._times: OrderedDict[int, deque[float]] = OrderedDict()
        self._clock = clock
        self._most = most

    def check(self, user: int) -> None:
        """Make sure that a fan may mark one more.

        Raises:
            DeclinedError: it would be too many within an hour.
        """
        times = self._times.get(user, deque())
        if len(times) == MOST_AN_HOUR and times[0] > self._clock() - HOUR:
            raise DeclinedError(_TOO_MANY)

    def count(self, user: int) -> None:
        """Count one more."""
        times = self._times.pop(user, deque(maxlen=MOST_AN_HOUR))
        times.append(self._clock())
        self._times[user] = times
        if len(self._times) > self._most:
            self._times.popitem(last=False)

    def forget(self, user: int) -> None:
        """Forget a fan."""
        self._times.pop(user, None)


class WrongButton(FactsButton, template=rf"casefile:wrong:{FACTS}"):
    """Asks what is wrong with an answer. Its id has room for the facts, not for the question."""

    label, verb = "Wrong answer?", "wrong"

    async def clicked(self, interaction: discord.Interaction[Any], desk: Desk, keys: tuple[FactKey, ...]) -> None:
        """Open the modal."""
        desk.marks.check(interaction.user.id)
        await send_form(interaction, WhyModal(keys))


class WhyModal(ui.Modal):
    """Asks for a reason, which may be left out."""

    def __init__(self, keys: Sequence[FactKey]) -> None:
        super().__init__(title="Wrong answer?", timeout=MODAL_SECONDS)
        self._keys = tuple(keys)
        self._reason = ui.TextInput[Any](
            style=discord.TextStyle.paragraph, required=False, max_length=LONGEST_REASON, custom_id="reason"
        )
        text = "What is wrong, and what would be right?"
        note = "You may leave it out. It is kept for 90 days, without who wrote it."
        self.add_item(ui.Label(text=text, description=note, component=self._reason))

    async def on_submit(self, interaction: discord.Interaction[Any], /) -> None:
        """Note it and say thank you."""
        async with reported(interaction):
            desk: Desk = interaction.client.desk
            desk.marks.check(interaction.user.id)
            desk.marks.count(interaction.user.id)
            thanks = _THANKS_IN_PRIVATE if interaction.guild_id is None else _THANKS
            await deliver(interaction, say(thanks), private=True)
            # Not before: of two processes that are given it, the one that answers counts it.
            desk.storage.gaps.wrong(self._keys, self._reason.value, server=interaction.guild_id)
