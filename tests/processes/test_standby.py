from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from contextlib import AsyncExitStack
from typing import TYPE_CHECKING, Any, Final

from tests.loopback.process import running
from tests.loopback.rest import ALREADY_ANSWERED
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Person
from tests.processes.bots import ASK, MODERATOR, UNLIMITED, copy_of_facts, rewrite, until_heard
from tests.storage.servers import run
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.loopback.ledger import Entry
    from tests.loopback.process import BotProcess

KILLS: Final = int(os.environ.get("CASEFILE_KILLS", "2"))
BETWEEN_KILLS: Final = 40
"""Interactions from one kill to the next, one every few milliseconds."""
GAP: Final = "how heavy is the anchor chain of the supply ship"


class Pair:
    """Two processes with the same shards, one of which can be killed and started again."""

    def __init__(self, discord: LoopbackDiscord, folder: Path, url: str) -> None:
        self.discord = discord
        self.facts = copy_of_facts(folder)
        self.bots: list[BotProcess] = []
        self._folder = folder
        self._url = url
        self._starts = 0

    async def start(self, stack: AsyncExitStack) -> BotProcess:
        """Start another one."""
        self._starts += 1
        settings = {**UNLIMITED, "DATABASE_URL": self._url}
        folder = self._folder / str(self._starts)
        bot = await stack.enter_async_context(running(self.discord, folder, facts=self.facts, settings=settings))
        self.bots.append(bot)
        return bot

    async def start_both(self, stack: AsyncExitStack) -> None:
        """Start two, which hear of each other's changes."""
        for _ in range(2):
            await self.start(stack)
        await until_heard(self._url, 2)


async def something(discord: LoopbackDiscord, dice: random.Random) -> Entry:
    """Have a fan do something."""
    fan = Person()
    match dice.randrange(5):
        case 0:
            return await discord.use("ask", by=fan, question=ASK)
        case 1:
            return await discord.use("progress set", by=fan, position="S01E02")
        case 2:
            return await discord.complete("ask", "question", "where can", by=fan)
        case 3:
            return await discord.use("cast", by=fan)
        case _:
            return await discord.use("ask", by=fan, question=GAP)


async def test_no_fan_notices_that_one_of_two_processes_is_killed_over_and_over(tmp_path: Path, url: str) -> None:
    dice = random.Random(7)  # noqa: S311
    async with LoopbackDiscord() as discord, AsyncExitStack() as stack:
        pair = Pair(discord, tmp_path, url)
        await pair.start_both(stack)
        for _ in range(KILLS):
            doomed = pair.bots.pop(dice.randrange(2))
            moment = dice.randrange(BETWEEN_KILLS)
            for number in range(BETWEEN_KILLS):
                await something(discord, dice)
                if number == moment:
                    doomed.process.kill()
                await asyncio.sleep(dice.uniform(0, 0.02))
            await doomed.ended()
            await discord.gateway.until(connected=1)
            await pair.start(stack)
        entries = list(discord.ledger)
        for entry in entries:
            await entry.settled()
        assert len(entries) == KILLS * BETWEEN_KILLS
        assert not discord.ledger.lost()
        refusals = sum((entry.refusals for entry in entries), Counter[int]())
        assert {*refusals} == {ALREADY_ANSWERED}
        fans = [entry.payload["member"]["user"]["id"] for entry in entries if entry.name == "progress set"]
        assert run(url, "SELECT count(*) FROM progress") == [(len(fans),)]
        assert all("Traceback" not in bot.said for bot in pair.bots)


def audited(url: str, verb: str) -> int:
    [[count]] = run(url, f"SELECT count(*) FROM audit WHERE verb = '{verb}'")  # noqa: S608
    return int(count)


async def both_done(entry: Entry) -> Entry:
    """Wait until one process has answered and the other one was second."""
    await entry.settled()
    return await entry.refused(ALREADY_ANSWERED)


def button(entry: Entry, label: str) -> tuple[str, dict[str, Any]]:
    """Return the id of a button below an answer, and the message that it is below."""
    message = entry.messages[-1]
    for row in message["components"]:
        for item in row.get("components", ()):
            if item.get("label") == label:
                return item["custom_id"], message
    raise LookupError(label)


async def test_what_both_of_two_processes_are_told_of_is_done_once(tmp_path: Path, url: str) -> None:
    async with LoopbackDiscord() as discord, AsyncExitStack() as stack:
        pair = Pair(discord, tmp_path, url)
        await pair.start_both(stack)
        for _ in range(10):
            await both_done(await discord.use("ask", question=GAP))
        wrong = await discord.use("ask", question=ASK)
        custom_id, message = button(await both_done(wrong), "Wrong answer?")
        form = await both_done(await discord.click(custom_id, on=message))
        await both_done(await discord.submit(form.body["custom_id"], {"reason": "It is Brinebox."}))

        policy = {"policy": "withhold"}
        await both_done(await discord.use("settings policy", by=MODERATOR, **policy))  # type: ignore[arg-type]
        assert audited(url, "settings.change") == 1
        assert run(url, "SELECT value FROM settings WHERE name = 'policy'") == [("withhold",)]

        rewrite(pair.facts, "Channel Nine", "Channel Ten")
        await both_done(await discord.use("facts reload", by=MODERATOR))
        assert audited(url, "facts.reload") == 1
        shown = await both_done(await discord.use("facts rollback", by=MODERATOR))
        custom_id, message = button(shown, "Go back to #1")
        await both_done(await discord.click(custom_id, by=MODERATOR, on=message))
        assert audited(url, "facts.rollback") == 1
        assert run(url, "SELECT count(*) FROM revisions") == [(3,)]

        texts = {"question": "who built it", "answer": "Two brothers.", "revealed": "start", "source": "", "credit": ""}
        await both_done(await discord.submit("casefile:suggest:lighthouse:", texts))
        assert run(url, "SELECT count(*) FROM proposals") == [(1,)]
        listed = await both_done(await discord.use("facts suggestions", by=MODERATOR))
        custom_id, message = button(listed, "Accept")
        preview = await both_done(await discord.click(custom_id, by=MODERATOR, on=message))
        custom_id, message = button(preview, "Make it live")
        await both_done(await discord.click(custom_id, by=MODERATOR, on=message))
        assert audited(url, "facts.edit") == 1
        assert run(url, "SELECT count(*) FROM edits") == [(1,)]
        assert sorted(run(url, "SELECT state FROM proposals")) == [("accepted",)] * 2

        for bot in pair.bots:
            await bot.stop()
            assert "Traceback" not in bot.said
        # What was noted is saved at the latest when a process ends.
        assert run(url, "SELECT kind, times FROM gaps ORDER BY kind") == [("unanswered", 10), ("wrong", 1)]


async def test_a_stricter_setting_holds_in_both_of_two_processes(tmp_path: Path, url: str) -> None:
    async with LoopbackDiscord() as discord, AsyncExitStack() as stack:
        pair = Pair(discord, tmp_path, url)
        await pair.start_both(stack)
        question = "who broke the lamp"
        assert "Nora" in (await both_done(await discord.use("ask", question=question))).text
        policy = {"policy": "withhold"}
        await both_done(await discord.use("settings policy", by=MODERATOR, **policy))  # type: ignore[arg-type]

        for bot in list(pair.bots):
            # Whichever of them answers, alone: the other one stands still meanwhile.
            other = next(one for one in pair.bots if one is not bot)
            other.process.send_signal(signal.SIGSTOP)

            async def is_withheld() -> bool:
                return "Nora" not in (await (await discord.use("ask", question=question)).settled()).text

            await until(is_withheld)
            other.process.send_signal(signal.SIGCONT)
