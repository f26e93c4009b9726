"""How much the bot does for one fan, and in one channel, so that nobody keeps it from all others."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING, Any, Final

import discord

from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.pace import Pace, in_a_while
from bot.measures import Measures

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from bot.discord_ui.client import CasefileClient

TYPED_A_MINUTE: Final = 600
"""Autocompletions of a fan: Discord asks for one after each pause in typing, a few in a second."""
_EVENT: Final = "INTERACTION_CREATE"
_FAN: Final = "That was a lot at once. You can go on {}."
_CHANNEL: Final = "A lot is asked in this channel right now. You can go on {}, or at once in a direct message to me."


class Limits:
    """Knows, in memory alone, how much fans and channels have asked for within the last minute.

    Args:
        fan: how often a minute a fan may use the bot, and as often at once; 0: as often as they like.
        channel: how often all in a channel together may, of whom those who manage the server are never kept waiting;
            0: as often as they like.
        typing: how often a minute a fan is offered completions, where there is a limit at all.
        measures: what is counted and timed.
        clock: seconds that only go up.
    """

    def __init__(
        self,
        *,
        fan: int = 0,
        channel: int = 0,
        typing: int = TYPED_A_MINUTE,
        measures: Measures | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._fans = Pace(fan, clock=clock)
        self._channels = Pace(channel, clock=clock)
        self._typing = Pace(typing if fan else 0, clock=clock)
        self._measures = Measures() if measures is None else measures

    def check(self, event: Mapping[str, Any]) -> None:
        """Count an interaction, as Discord tells of it; what is refused does not count.

        A form is never refused: what was typed would be lost, and to be opened, it was counted before.

        Raises:
            DeclinedError: somebody uses the bot too often; it says when they can go on.
        """
        member = event.get("member")
        fan = int((event if member is None else member)["user"]["id"])
        if event["type"] == discord.InteractionType.autocomplete.value:
            self._check("typing", self._typing, fan)
            self._typing.count(fan)
            return
        channel = None if member is None else int(event["channel_id"])
        if event["type"] != discord.InteractionType.modal_submit.value:
            self._check("fan", self._fans, fan)
            if channel is not None and not _is_moderator(event):
                self._check("channel", self._channels, channel)
        self._fans.count(fan)
        if channel is not None:
            self._channels.count(channel)

    def _check(self, by: str, pace: Pace, who: int) -> None:
        if seconds := pace.wait(who):
            self._measures.limited(by)
            raise DeclinedError((_CHANNEL if by == "channel" else _FAN).format(in_a_while(seconds)))

    def forget(self, fan: int) -> None:
        """Forget a fan, who can go on."""
        self._fans.forget(fan)
        self._typing.forget(fan)


def limit(client: CasefileClient) -> None:
    """Have interactions refused that are too many before anything else is made of them."""
    # Commands, autocompletions, buttons, menus and forms part ways inside discord.py: this is the last common place.
    parsers: dict[str, Callable[[Any], None]] = client._connection.parsers  # noqa: SLF001  there is no other way in
    parse, refusing = parsers[_EVENT], set[asyncio.Task[None]]()

    def parse_unless_refused(event: Any) -> None:  # noqa: ANN401
        try:
            client.desk.limits.check(event)
        except DeclinedError as declined:
            interaction = discord.Interaction[Any](data=event, state=client._connection)  # noqa: SLF001
            refusing.add(task := asyncio.ensure_future(_refuse(interaction, declined)))
            task.add_done_callback(refusing.discard)
        else:
            parse(event)

    parsers[_EVENT] = parse_unless_refused


async def _refuse(interaction: discord.Interaction[Any], declined: DeclinedError) -> None:
    client = interaction.client
    if interaction.type is discord.InteractionType.autocomplete:
        await client.desk.offer(interaction, _nothing)
    else:
        await client.incidents.answer(interaction, declined)


def _is_moderator(event: Mapping[str, Any]) -> bool:
    return discord.Permissions(int(event["member"]["permissions"])).manage_guild


async def _nothing() -> Sequence[str]:
    return ()
