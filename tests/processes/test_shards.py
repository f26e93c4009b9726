from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.settings import Setting, SettingKey
from bot.storage import Storage
from tests.loopback.server import LoopbackDiscord
from tests.processes.bots import GUILDS, MODERATOR, SHARDS, Two, ask, moderate, rewrite, two_processes, until_heard
from tests.storage.servers import run
from tests.storage.wire import wire_to
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from tests.storage.servers import Server

LOG_CHANNEL = SettingKey(None, Setting.LOG_CHANNEL)


async def set_log_channels(url: str) -> None:
    async with Storage.open(url) as storage:
        for guild in GUILDS:
            await storage.change_settings(guild.id, {LOG_CHANNEL: str(guild.channel_id)})


async def until_all_answer(two: Two, text: str) -> None:
    for shard in range(SHARDS):

        async def answers(shard: int = shard) -> bool:
            return await two.answers(text, shard)

        await until(answers)


async def test_two_processes_of_four_shards_answer_from_what_either_has_made_live(tmp_path: Path, url: str) -> None:
    await set_log_channels(url)
    async with LoopbackDiscord(GUILDS, shards=SHARDS) as discord, two_processes(discord, tmp_path, url) as two:
        entries = [await ask(discord, shard) for shard in range(SHARDS)]
        assert all("Channel Nine" in entry.text and not entry.refusals for entry in entries)
        assert "no folder of facts" in two.second.said
        await until_heard(url, 2)

        rewrite(two.facts, "Channel Nine", "Channel Ten")
        refused = await moderate(discord, 2, "facts reload")
        assert "has no files of facts" in refused.text
        assert "1 changed" in (await moderate(discord, 0, "facts reload")).text
        await until_all_answer(two, "Channel Ten")

        async def is_posted() -> bool:
            return len(discord.posted) >= 2

        await until(is_posted)
        # In the log channels of both owners, each once, although the one process does not see the other's.
        assert sorted(int(post["channel_id"]) for post in discord.posted) == [
            GUILDS[0].channel_id,
            GUILDS[2].channel_id,
        ]

        shown = await moderate(discord, 2, "facts rollback")
        live = max(row[0] for row in run(url, "SELECT number FROM revisions"))
        yes = await discord.click(
            f"casefile:rollback:1:yes:{live}", by=MODERATOR, guild=GUILDS[2], on=shown.messages[-1]
        )
        await yes.settled()
        await until_all_answer(two, "Channel Nine")
        assert {row[0] for row in run(url, "SELECT how FROM revisions")} == {"start", "reload", "rollback"}
        assert run(url, "SELECT * FROM left_servers") == [], "each process sees two of the four servers"
        assert not discord.unknown
        assert "Traceback" not in two.first.said + two.second.said


async def test_a_process_that_is_cut_off_answers_on_and_catches_up(tmp_path: Path, url: str) -> None:
    async with (
        wire_to(url) as wire,
        LoopbackDiscord(GUILDS, shards=SHARDS) as discord,
        two_processes(discord, tmp_path, url, second_url=wire.url) as two,
    ):
        await until_heard(url, 2)
        wire.silent = True
        rewrite(two.facts, "Channel Nine", "Channel Ten")
        await moderate(discord, 0, "facts reload")
        assert await two.answers("Channel Ten", 0)
        assert await two.answers("Channel Nine", 2)
        assert await two.answers("Channel Nine", 3)
        wire.silent = False
        wire.cut()
        await until_all_answer(two, "Channel Ten")
        assert "Traceback" not in two.first.said + two.second.said


async def test_a_database_that_starts_again_is_taken_up_by_all(tmp_path: Path, url: str, server: Server) -> None:
    if server.process is None:
        pytest.skip("the server that the tests were given is not theirs to stop")
    async with LoopbackDiscord(GUILDS, shards=SHARDS) as discord, two_processes(discord, tmp_path, url) as two:
        server.stop()
        for shard in range(SHARDS):
            assert await two.answers("Channel Nine", shard)
        server.start()
        rewrite(two.facts, "Channel Nine", "Channel Ten")

        async def is_live() -> bool:
            await moderate(discord, 0, "facts reload")
            return await two.answers("Channel Ten", 0)

        await until(is_live)
        await until_all_answer(two, "Channel Ten")
        assert "Traceback" not in two.first.said + two.second.said


async def test_a_process_with_an_old_copy_of_the_files_takes_nothing_back(tmp_path: Path, url: str) -> None:
    async with LoopbackDiscord(GUILDS, shards=SHARDS) as discord:
        async with two_processes(discord, tmp_path / "before", url) as two:
            rewrite(two.facts, "Channel Nine", "Channel Ten")
            await moderate(discord, 0, "facts reload")
            await until_all_answer(two, "Channel Ten")
        # Its files are as they were before that reload.
        async with two_processes(discord, tmp_path / "after", url) as two:
            await until_all_answer(two, "Channel Ten")
            assert "an old copy must not take back what is live" in two.first.said
            await moderate(discord, 0, "facts reload")
            await until_all_answer(two, "Channel Nine")
