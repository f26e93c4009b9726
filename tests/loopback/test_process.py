from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Final

from tests.cli.running import LIGHTHOUSE
from tests.loopback.process import running
from tests.loopback.rest import ALREADY_ANSWERED
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Person
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

WATCHING: Final = {"WATCH_FACTS": "1", "FAN_LIMIT": "0"}


async def test_the_unmodified_bot_answers_over_real_sockets(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path) as bot:
        entry = await discord.use("ask", question="where can i watch it")
        await entry.settled()
        assert "Channel Nine" in entry.text
        typed = await discord.complete("ask", "question", "where")
        await typed.answered()
        assert typed.body["choices"]
        menu = await discord.use_on_message("Answer this", "where can i watch it")
        await menu.settled()
        assert "Channel Nine" in menu.text
        assert not discord.unknown
        assert not {"Traceback", "level=WARNING", "level=ERROR"}.intersection(bot.said.split())


async def test_what_is_sent_while_the_connection_is_broken_is_answered_after_resuming(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path):
        discord.gateway.cut()
        entry = await discord.use("ask", question="where can i watch it")
        await entry.settled()
        assert discord.gateway.resumed == 1
        assert discord.gateway.identified == 1


async def test_two_processes_on_one_shard_answer_once_and_one_goes_on_when_the_other_is_killed(tmp_path: Path) -> None:
    async with (
        LoopbackDiscord() as discord,
        running(discord, tmp_path / "first") as first,
        running(discord, tmp_path / "second"),
    ):
        entry = await discord.use("ask", question="where can i watch it")
        await entry.refused(ALREADY_ANSWERED)
        assert len(entry.messages) == 1
        first.process.kill()
        await first.ended()
        other = await discord.use("ask", question="where can i watch it")
        await other.settled()
        assert not other.refusals


async def test_limits_hold_as_they_are_set(tmp_path: Path) -> None:
    async with LoopbackDiscord() as discord, running(discord, tmp_path, settings={"FAN_LIMIT": "1"}):
        fan, other = Person(), Person()
        for who, told in ((fan, "Channel Nine"), (fan, "That was a lot at once"), (other, "Channel Nine")):
            entry = await discord.use("ask", question="where can i watch it", by=who)
            await entry.settled()
            assert told in entry.text


async def test_files_are_watched_where_that_is_set(tmp_path: Path) -> None:
    facts = shutil.copytree(LIGHTHOUSE, tmp_path / "lighthouse")
    path, right = facts / "facts.yaml", (facts / "facts.yaml").read_text("utf-8")
    async with LoopbackDiscord() as discord, running(discord, tmp_path / "bot", facts=facts, settings=WATCHING) as bot:
        path.write_text(right.replace("answer: On three", "answr: On three"), "utf-8")

        async def is_told() -> bool:
            return "unknown key 'answr'" in bot.said

        await until(is_told)
        path.write_text(right.replace("On three islands", "On four islands"), "utf-8")

        async def is_live() -> bool:
            entry = await discord.use("ask", question="where was it filmed")
            await entry.settled()
            return "four islands" in entry.text

        await until(is_live)
