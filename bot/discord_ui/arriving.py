"""What happens to every interaction between its arrival and its first answer.

Discord waits for three seconds and takes one first answer. So an interaction is worked on once, however often it is
delivered; what is not answered soon is deferred; and of two answers that are ready at once, the second follows up.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import aiohttp
import discord

from bot.discord_ui.outcomes import outcome_of
from bot.measures import Measures

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

ANSWER_SECONDS: Final = 3.0
"""How long Discord waits for the first answer to an interaction."""
DEFER_SECONDS: Final = 0.7
"""After so long without an answer, one is promised: a fan should hear something within a second."""
MOST_REMEMBERED: Final = 10_000
"""Interactions that are remembered, so that one that is delivered again is not worked on again (3 MB or so)."""
_PREFIX: Final = "casefile:"

_log = logging.getLogger(__name__)


@dataclass(eq=False, slots=True)
class Arrival:
    """An interaction that has arrived.

    Attributes:
        at: when, in seconds of the event loop's clock.
        answering: held while a first answer is on its way.
        is_hidden: whether it was deferred in such a way that only its user sees what becomes of it.
    """

    at: float
    answering: asyncio.Lock = field(default_factory=asyncio.Lock)
    is_hidden: bool = False


class Arrivals:
    """Knows what has arrived, what is being worked on, and what could not be read.

    Args:
        measures: what is counted and timed.

    Attributes:
        malformed: how many events could not be read and were dropped.
        repeated: how many interactions were delivered again and left alone.
        answer_seconds: how long an answer is of use.
    """

    def __init__(self, *, measures: Measures | None = None) -> None:
        self._measures = Measures() if measures is None else measures
        # The oldest key of a plain dictionary is found slower the more were deleted before it.
        self._arrived: OrderedDict[int, Arrival] = OrderedDict()
        self._working: set[asyncio.Task[Any]] = set()
        self._beginning = 0
        self.malformed = 0
        self.repeated = 0
        self.answer_seconds = ANSWER_SECONDS

    @property
    def at_work(self) -> int:
        """How many interactions are being worked on, or will be in a moment."""
        return len(self._working) + self._beginning

    def arrived(self, interaction: int) -> bool:
        """Note that an interaction has arrived, by its id; ``False``: it has before."""
        if interaction in self._arrived:
            self.repeated += 1
            return False
        self._remember(interaction)
        # The task that works on it is made now and begins when the loop comes round: before the next call but one.
        self._beginning += 1
        loop = asyncio.get_running_loop()
        loop.call_soon(loop.call_soon, self._begun)
        return True

    def drop(self, event: str, error: Exception) -> None:
        """Count an event that could not be read, and say so in one line; what is in it may be anybody's words."""
        self.malformed += 1
        self._measures.malformed()
        seen = {"event": event, "error": type(error).__name__}
        _log.warning("What Discord sent could not be read and was dropped.", extra=seen)

    def deadline(self, interaction: int) -> float:
        """Return until when an interaction can be answered, by its id, in seconds of the event loop's clock."""
        arrival = self._arrived.get(interaction)
        return (asyncio.get_running_loop().time() if arrival is None else arrival.at) + self.answer_seconds

    def is_hidden(self, interaction: discord.Interaction[Any]) -> bool:
        """Tell whether only the user will see the answer, as it was promised before it was known."""
        return self._of(interaction).is_hidden

    def working(self, interaction: discord.Interaction[Any]) -> None:
        """Note that the current task works on an interaction; if it takes long, an answer is promised meanwhile."""
        task = asyncio.current_task()
        if task is None or task in self._working:
            return
        arrival = self._of(interaction)
        loop = asyncio.get_running_loop()
        timer = loop.call_at(arrival.at + DEFER_SECONDS, self._overdue, interaction, arrival)
        self._working.add(task)
        task.add_done_callback(partial(self._ended, interaction, timer))

    @contextlib.asynccontextmanager
    async def answering(self, interaction: discord.Interaction[Any]) -> AsyncIterator[bool]:
        """Answer an interaction, one answer at a time; yields whether it is the first one."""
        arrival = self._of(interaction)
        async with arrival.answering:
            is_first = not interaction.response.is_done()
            yield is_first
            if is_first:
                seconds = asyncio.get_running_loop().time() - arrival.at
                self._measures.acknowledged(name_of(interaction), seconds)

    async def drain(self, seconds: float) -> None:
        """Wait until all that is being worked on is done, but not longer than so many seconds."""
        until = asyncio.get_running_loop().time() + seconds
        while self._working and (left := until - asyncio.get_running_loop().time()) > 0:
            await asyncio.wait(self._working, timeout=left)
        if self._working:
            _log.warning("Not all was finished in time.", extra={"unfinished": len(self._working)})

    def _begun(self) -> None:
        self._beginning -= 1

    def _of(self, interaction: discord.Interaction[Any]) -> Arrival:
        return self._arrived.get(interaction.id) or self._remember(interaction.id)

    def _remember(self, interaction: int) -> Arrival:
        if len(self._arrived) >= MOST_REMEMBERED:
            self._arrived.popitem(last=False)
        self._arrived[interaction] = arrival = Arrival(asyncio.get_running_loop().time())
        return arrival

    def _ended(
        self, interaction: discord.Interaction[Any], timer: asyncio.TimerHandle, task: asyncio.Task[Any]
    ) -> None:
        timer.cancel()
        self._working.discard(task)
        self._measures.interaction(name_of(interaction), outcome_of(interaction))
        if interaction.response.is_done():
            # They hold on to each other: only the collector would free them, and what Discord sent with them.
            interaction.response._parent = None  # type: ignore[assignment]  # noqa: SLF001

    def _overdue(self, interaction: discord.Interaction[Any], arrival: Arrival) -> None:
        """Promise an answer unless one is on its way."""
        if interaction.response.is_done() or arrival.answering.locked():
            return
        task = asyncio.ensure_future(self._promise(interaction, arrival))
        self._working.add(task)
        task.add_done_callback(self._working.discard)

    async def _promise(self, interaction: discord.Interaction[Any], arrival: Arrival) -> None:
        """Promise an answer in such a way that whatever follows is right.

        What follows a command or a form may turn out to be for everybody or not: only the user sees it. What follows
        a button says so by itself. An autocompletion can only be ended.
        """
        with contextlib.suppress(discord.HTTPException, discord.InteractionResponded, aiohttp.ClientError):
            async with self.answering(interaction) as is_first:
                if not is_first:
                    return
                if interaction.type is discord.InteractionType.autocomplete:
                    await interaction.response.autocomplete([])
                elif interaction.type is discord.InteractionType.component:
                    await interaction.response.defer()
                else:
                    await interaction.response.defer(ephemeral=True, thinking=True)
                    arrival.is_hidden = True


def name_of(interaction: discord.Interaction[Any]) -> str:
    """Return what was used, one of few: the name of a command, or which kind of button, menu or form."""
    try:
        command = interaction.command
    except (LookupError, TypeError, AttributeError):  # what names it cannot be read
        return "other"
    if command is not None:
        return command.qualified_name
    data: Any = interaction.data
    named = str(data.get("custom_id", ""))
    return named.split(":")[1] if named.startswith(_PREFIX) else "other"
