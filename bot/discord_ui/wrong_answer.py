"""The button *Wrong answer?*: fans say what is wrong, and the moderators read it among the gaps."""

from __future__ import annotations

import re
import time
from collections import OrderedDict, deque
from typing import TYPE_CHECKING, Any, Final

import discord
from discord import ui

from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.lasting_forms import id_of_sent, lasting_form, send_form, texts_sent
from bot.discord_ui.sending import deliver, say
from bot.discord_ui.stateless import FACTS, FactsButton, present, reported

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.core.answers import FactKey
    from bot.discord_ui.desk import Desk

LONGEST_REASON: Final = 200
"""Characters: what is wrong with one answer fits, and five of them fit into one message."""
MOST_AN_HOUR: Final = 5
HOUR: Final = 3600.0
MOST_FANS: Final = 10_000
"""Two megabytes or so; who is forgotten has another five."""
_SENT: Final = re.compile(rf"casefile:why:{FACTS}")

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
        """Open the form."""
        del keys
        desk.marks.check(interaction.user.id)
        await send_form(interaction, _form(self.names))


def _form(names: str) -> ui.Modal:
    """Return the form that asks for a reason, which may be left out."""
    style = discord.TextStyle.paragraph
    reason = ui.TextInput[Any](style=style, required=False, max_length=LONGEST_REASON, custom_id="reason")
    text = "What is wrong, and what would be right?"
    note = "You may leave it out. It is kept for 90 days, without who wrote it."
    label = ui.Label[Any](text=text, description=note, component=reason)
    return lasting_form("Wrong answer?", f"casefile:why:{names}", [label])


async def take_reason(interaction: discord.Interaction[Any]) -> None:
    """Take what was sent if it is about a wrong answer: note it and say thank you."""
    sent = _SENT.fullmatch(id_of_sent(interaction))
    if sent is None:
        return
    async with reported(interaction):
        desk: Desk = interaction.client.desk
        keys = present(desk.names.find_all(sent["facts"]))
        desk.marks.check(interaction.user.id)
        desk.marks.count(interaction.user.id)
        thanks = _THANKS_IN_PRIVATE if interaction.guild_id is None else _THANKS
        await deliver(interaction, say(thanks), private=True)
        # Not before: of two processes that are given it, the one that answers counts it.
        reason = texts_sent(interaction).get("reason", "")[:LONGEST_REASON]
        desk.storage.gaps.wrong(keys, reason, server=interaction.guild_id)
