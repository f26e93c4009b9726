"""What fans and moderators do all day, in the shares in which they do it."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import TYPE_CHECKING, Final

from bot.core.answers import FactKey
from bot.discord_ui.short_names import short_name
from tests.loopback.world import Person, moderator

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable
    from random import Random

    from tests.loopback.ledger import Entry
    from tests.loopback.server import LoopbackDiscord
    from tests.loopback.world import Guild

QUESTIONS: Final = Path(__file__).with_name("questions") / "ballard.tsv"
FANS: Final = 500
FACT: Final = short_name(FactKey("ballard", "premiere-date"))
SHARES: Final = {
    "ask": 40,
    "complete": 25,
    "look_up": 10,
    "click": 9,
    "progress": 6,
    "menu": 4,
    "moderate": 4,
    "form": 2,
}
"""Of a hundred interactions."""


class Traffic:
    """Sends one interaction after the other.

    Args:
        discord: where.
        dice: decide what comes next.
    """

    def __init__(self, discord: LoopbackDiscord, dice: Random) -> None:
        self._discord = discord
        self._dice = dice
        self._fans = [Person() for _ in range(FANS)]
        self._moderator = moderator()
        with QUESTIONS.open(encoding="utf-8", newline="") as rows:
            self._questions = [row["question"] for row in csv.DictReader(rows, delimiter="\t")]

    async def next(self) -> Entry:
        """Send one."""
        [kind] = self._dice.choices([*SHARES], [*SHARES.values()])
        doing: Callable[[Person, Guild], Awaitable[Entry]] = getattr(self, f"_{kind}")
        return await doing(self._dice.choice(self._fans), self._dice.choice(self._discord.gateway.guilds))

    async def _ask(self, by: Person, guild: Guild) -> Entry:
        private = {"private": True} if self._dice.random() < 0.3 else {}  # noqa: PLR2004
        return await self._discord.use(
            "ask", by=by, guild=guild, question=self._dice.choice(self._questions), **private
        )

    async def _complete(self, by: Person, guild: Guild) -> Entry:
        question = self._dice.choice(self._questions)
        typed = question[: self._dice.randint(0, len(question))]
        return await self._discord.complete("ask", "question", typed, by=by, guild=guild)

    async def _look_up(self, by: Person, guild: Guild) -> Entry:
        return await self._discord.use(self._dice.choice(("cast", "plot", "ratings", "episode")), by=by, guild=guild)

    async def _click(self, by: Person, guild: Guild) -> Entry:
        verb = self._dice.choice(("peek", "howfar", "later", "seen", "wrong"))
        return await self._discord.click(f"casefile:{verb}:{FACT}", by=by, guild=guild)

    async def _progress(self, by: Person, guild: Guild) -> Entry:
        if self._dice.random() < 0.5:  # noqa: PLR2004
            return await self._discord.use("progress show", by=by, guild=guild)
        position = f"S01E{self._dice.randint(1, 10):02}"
        return await self._discord.use("progress set", by=by, guild=guild, position=position)

    async def _menu(self, by: Person, guild: Guild) -> Entry:
        return await self._discord.use_on_message("Answer this", self._dice.choice(self._questions), by=by, guild=guild)

    async def _moderate(self, by: Person, guild: Guild) -> Entry:
        del by
        names = ("settings show", "facts status", "facts gaps", "facts log", "facts history", "facts suggestions")
        return await self._discord.use(self._dice.choice(names), by=self._moderator, guild=guild)

    async def _form(self, by: Person, guild: Guild) -> Entry:
        return await self._discord.submit(f"casefile:why:{FACT}", {"reason": "too short"}, by=by, guild=guild)
