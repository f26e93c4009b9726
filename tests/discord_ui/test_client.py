from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import discord
import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.discord_ui.client import CasefileClient
    from tests.discord_ui.conftest import Server


def _syncs(server: Server) -> list[Any]:
    return [request.json for request in server.env.http_requests if request.method == "PUT"]


def _texts(commands: list[dict[str, Any]]) -> Iterator[tuple[str, str, str]]:
    for command in commands:
        yield command["name"], command.get("description", ""), str(command.get("type"))
        yield from _texts(command.get("options", []))


async def test_commands_are_given_to_discord_once(server: Server) -> None:
    assert len(_syncs(server)) == 1
    await server.restart()
    assert len(_syncs(server)) == 1


async def test_changed_commands_are_given_to_discord_again(server: Server) -> None:
    changed = server.build_client()
    changed.tree.remove_command("ratings")
    await server.env.restart_bot(changed)
    assert [len(commands) for commands in _syncs(server)] == [11, 10]


@pytest.mark.parametrize("content", ["", "[]", "{", '{"1": 2}'])
async def test_a_damaged_memory_of_commands_is_made_anew(server: Server, tmp_path: Path, content: str) -> None:
    memory = tmp_path / "data" / "synced-commands.json"
    memory.write_text(content)
    await server.restart()
    assert len(_syncs(server)) == 2
    assert str(server.env.bot.application_id) in json.loads(memory.read_text())


async def test_commands_are_remembered_for_each_application(server: Server, tmp_path: Path) -> None:
    memory = json.loads((tmp_path / "data" / "synced-commands.json").read_text())
    assert list(memory) == [str(server.env.bot.application_id)]


async def test_the_bot_works_with_old_commands_if_discord_refuses_new_ones(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    changed = server.build_client()
    changed.tree.remove_command("ratings")
    server.env.inject_error("PUT", "/applications/*/commands", status=400, code=30034)
    await server.env.restart_bot(changed)
    assert "did not take the commands" in caplog.text
    result = await server.fan.slash(server.channel, "ask", question="where can i watch it")
    assert result.acknowledged


async def test_every_command_and_option_explains_itself_within_discords_limits(server: Server) -> None:
    [commands] = _syncs(server)
    texts = list(_texts(commands))
    assert {"ask", "cast", "plot", "ratings", "episode", "Answer this", "facts"} < {name for name, _, _ in texts}
    for name, description, kind in texts:
        assert len(name) <= 32
        assert len(description) <= 100
        assert description or kind == str(discord.AppCommandType.message.value), name


async def test_options_are_as_promised(server: Server) -> None:
    [commands] = _syncs(server)
    options = {command["name"]: command.get("options", []) for command in commands}
    assert options["ask"][0]["max_length"] == 300
    for name, option in (("ask", "question"), ("cast", "name"), ("plot", "topic"), ("ratings", "source")):
        assert [item["name"] for item in options[name]] == [option, "private", "watched"]
        assert [item["required"] for item in options[name]] == [name == "ask", False, False]
        assert [bool(item.get("autocomplete")) for item in options[name]] == [True, False, True]


async def test_fans_commands_work_in_servers_and_direct_messages(server: Server) -> None:
    [commands] = _syncs(server)
    contexts = {command["name"]: command["contexts"] for command in commands}
    assert contexts.pop("facts") == contexts.pop("settings") == [0]
    assert set(map(tuple, contexts.values())) == {(0, 1)}


async def test_an_answer_in_direct_messages(server: Server) -> None:
    stranger = server.env.create_user("stranger")
    server.guild.add_member(stranger)
    result = await stranger.slash("ask", question="where can i watch it")
    assert result.acknowledged
    assert result.response is not None
    await stranger.click(result.response, label="Delete")
    assert stranger.dm_channel.history() == []


async def test_the_client_needs_no_privileged_intent_and_keeps_no_messages(simcord_bot: CasefileClient) -> None:
    assert simcord_bot.intents == discord.Intents(guilds=True)
    assert simcord_bot.allowed_mentions is not None
    assert simcord_bot.allowed_mentions.to_dict()["parse"] == []
    assert simcord_bot._connection.max_messages is None  # noqa: SLF001  there is no public way to look
