"""What the real bot logs and counts, whatever fans and moderators write and whatever fails."""

from __future__ import annotations

import json
import re
import socket
from typing import TYPE_CHECKING, Any, Final

import pytest

from tests.loopback.faults import cut, failing, limited
from tests.loopback.process import running
from tests.loopback.server import LoopbackDiscord
from tests.loopback.world import Person, moderator
from tests.operations.asking import ask, ask_until, values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SECRET: Final = "geheimfrage"  # noqa: S105  a word of a question
HOSTILE: Final = f'{SECRET}\n{{"level":"ERROR"}} level=ERROR incident=forged \x1b[2J\u202e {SECRET}'
SUBCOMMANDS: Final = (1, 2)
VALUES: Final[dict[int, object]] = {4: 1, 5: False, 10: 1.0}
LINE: Final = re.compile(
    r'time=\S+ level=(INFO|WARNING|ERROR|DEBUG) logger=\S+ message=("(\\.|[^"\\])*"|\S+)( \w+=.*)?'
)


def leaves(commands: list[dict[str, Any]], before: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Return the whole name of every command that can be used, with its description."""
    for command in commands:
        name = f"{before} {command['name']}".strip()
        inner = [option for option in command.get("options", ()) if option["type"] in SUBCOMMANDS]
        if inner:
            yield from leaves(inner, name)
        elif before or command.get("type", 1) == 1:
            yield name, command


def filled(command: dict[str, Any]) -> dict[str, Any]:
    """Return something for every option: hostile words where words can be typed."""
    options: dict[str, Any] = {}
    for option in command.get("options", ()):
        if option["type"] == 3:
            options[option["name"]] = option["choices"][0]["value"] if option.get("choices") else HOSTILE
        elif option["type"] in VALUES:
            options[option["name"]] = VALUES[option["type"]]
    return options


async def use_everything(discord: LoopbackDiscord, fan: Person, boss: Person) -> None:
    """Use every command, type into it, and send forms and buttons off, some of them while the network fails."""
    for name, command in leaves(discord.commands):
        if not any(option["type"] in {6, 7} for option in command.get("options", ())):
            await (await discord.use(name, by=boss, **filled(command))).settled()
    await (await discord.use_on_message("Answer this", HOSTILE, by=fan)).settled()
    await (await discord.complete("ask", "question", HOSTILE, by=fan)).answered()
    await discord.submit("casefile:suggest:none", {"text": HOSTILE}, by=fan)
    await discord.click(f"casefile:{HOSTILE}", by=fan)
    for fault in (failing(400), failing(500), limited(0.05), limited(0.05, via=False), cut(), cut(after_work=True)):
        discord.faults.add(fault)
        await discord.use("ask", question=HOSTILE, by=fan)
        discord.faults.add(failing(400, times=2))
        await discord.complete("ask", "question", HOSTILE, by=fan)
        discord.faults.clear()
    await discord.gateway.send_text(f'{{"op": 0, "t": "INTERACTION_CREATE", "s": null, "d": {json.dumps(HOSTILE)}}}')
    await (await discord.use("ask", question=HOSTILE, by=boss)).settled()


@pytest.mark.parametrize(("level", "form"), [("INFO", "json"), ("DEBUG", "text")])
async def test_no_line_of_the_log_tells_more_than_it_may(tmp_path: Path, level: str, form: str) -> None:
    fan, boss = Person(), moderator()
    settings = {"LOG_LEVEL": level, "LOG_FORMAT": form, "FAN_LIMIT": "0", "CHANNEL_LIMIT": "0"}
    async with LoopbackDiscord() as discord, running(discord, tmp_path, settings=settings) as bot:
        await use_everything(discord, fan, boss)
        discord.faults.add(failing(400))
        failed = await (await discord.use("ask", question=HOSTILE, by=fan)).settled()
        await bot.stop()
    lines = bot.said.splitlines()
    incident = failed.text.rpartition("incident ")[2].rstrip(".")
    (line,) = [line for line in lines if incident in line]
    assert f"incident={incident}" in line or json.loads(line)["incident"] == incident
    for line in lines:
        assert line.isprintable()
        assert discord.token not in line
        assert not re.search(r"\btoken-\d", line)
        if form == "json":
            fields = json.loads(line)
            assert {"time", "level", "logger", "message"} <= fields.keys()
            assert fields.get("incident") != "forged"
        else:
            assert LINE.fullmatch(line)
    if level != "DEBUG":
        assert SECRET not in bot.said
        assert not any(str(person.id) in bot.said for person in (fan, boss))


async def test_what_fans_get_is_counted(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = int(server.getsockname()[1])
    async with LoopbackDiscord() as discord, running(discord, tmp_path, settings={"HEALTH_PORT": str(port)}):
        await ask_until(port, "/readyz", lambda told: told.status == 200)
        for question in ("where can i watch it", "what is the capital of france"):
            await (await discord.use("ask", question=question)).settled()
        discord.gateway.cut()
        await discord.gateway.until_resumed(1)
        await (await discord.use("ask", question="where can i watch it")).settled()
        await ask_until(port, "/metrics", lambda told: 'casefile_gateway_events_total{event="resumed"}' in told.body)
        found = values((await ask(port, "/metrics")).body)
        unknown = [name for name in found if str(discord.guild.id) in name]
    assert found["casefile_interactions_total{'command': 'ask', 'outcome': 'found'}"] == 2
    assert found["casefile_interactions_total{'command': 'ask', 'outcome': 'not_found'}"] == 1
    assert found["casefile_acknowledgement_seconds_count{'command': 'ask'}"] == 3
    assert found["casefile_match_seconds_count"] == 3
    assert found["casefile_gaps_total"] == 1
    assert found["casefile_reloads_total{'how': 'start', 'result': 'live'}"] == 1
    assert found["casefile_database_seconds_count{'operation': 'save', 'result': 'worked'}"] >= 1
    assert found["casefile_cache_lookups_total{'cache': 'settings', 'result': 'hit'}"] >= 1
    assert found["casefile_gateway_events_total{'event': 'connected'}"] >= 1
    assert unknown == []
