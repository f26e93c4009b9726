from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import discord

from bot.core.markdown import units
from bot.discord_ui.change_log import PAGE_SIZE, LogPageButton, audited_text
from bot.storage import Audited, AuditEntry
from tests.discord_ui.reading import labels_of, openly, said, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

ENTRY = AuditEntry(verb="facts.edit", by=7, server=None, pack="", subject="he-drowns", before="lives", after="drowns")


async def changes(server: Server, who: MemberActor | None = None, where: ChannelHandle | None = None) -> str:
    return text_of(await log(server, who, where))


async def log(server: Server, who: MemberActor | None = None, where: ChannelHandle | None = None) -> ResponseMessage:
    message = said(await (who or server.moderator).slash(where or server.channel, "facts log"))
    assert message.ephemeral
    return message


async def test_members_are_refused_even_if_the_server_shows_them_the_command(server: Server) -> None:
    [command] = [command for command in await server.client.tree.fetch_commands() if command.name == "facts"]
    server.guild.set_command_permissions(command, {server.fan: True})
    assert await changes(server, server.fan) == "This needs the permission *Manage Server*."


async def test_without_changes_it_says_so(server: Server) -> None:
    message = await log(server)
    assert "Nothing was changed here within a year." in text_of(message)
    assert labels_of(message) == []


async def test_what_moderators_did_is_listed_with_before_and_after_the_latest_first(server: Server, pack: Path) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    await server.moderator.slash(server.channel, "settings policy", policy="tag", channel=server.channel)
    facts = pack / "facts.yaml"
    facts.write_text(facts.read_text().replace("On three islands", "On four islands"))
    await server.moderator.slash(server.channel, "facts reload")
    message = await log(server)
    who = f"<@{server.moderator.id}>"
    text = text_of(message)
    assert "### 3 changes\n" in text
    parts = [
        f"{who} **reloaded the facts** of *The Last Lighthouse*: ||1 changed||",
        f"{who} **changed a setting**: policy in <#{server.channel.id}>: unset → tag",
        f"{who} **changed a setting**: policy: unset → withhold",
    ]
    assert sorted(parts, key=text.index) == parts
    assert text.count("<t:") == 3
    assert server.library.revision.id not in openly(message)


async def test_a_reset_stays_in_the_log(server: Server) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    question = said(await server.moderator.slash(server.channel, "settings reset"))
    await server.moderator.click(question, label="Forget all settings")
    text = await changes(server)
    assert text.index("**forgot all settings**") < text.index("policy: unset → withhold")


async def test_pages_are_turned_even_after_a_restart(server: Server) -> None:
    entries = [replace(ENTRY, subject=f"fact-{number}", server=server.guild.id) for number in range(PAGE_SIZE + 2)]
    await server.storage.audit.note(*entries)
    message = await log(server)
    first = text_of(message)
    assert "6 changes, page 1 of 2" in first
    assert "fact-5" in first
    assert labels_of(message) == ["Earlier"]
    await server.restart()
    await server.moderator.click(message, label="Earlier")
    assert "fact-0" in text_of(message)
    assert "fact-2" not in text_of(message)
    await server.moderator.click(message, label="Later")
    assert text_of(message) == first


async def test_a_server_reads_what_concerns_it_and_nothing_else(server: Server) -> None:
    guild = server.env.create_guild("Elsewhere")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    other, channel = guild.add_member(server.env.create_user("other"), roles=[role]), guild.create_text_channel("mods")
    here, there = server.guild.id, guild.id
    await server.storage.audit.note(
        *(replace(ENTRY, subject=f"of-{pack}-in-{where}", pack=pack, server=where)
          for pack in ("", "lighthouse", "b") for where in (None, here, there))
    )  # fmt: skip
    server.client.owners = {"lighthouse": frozenset({here})}
    message = await log(server)
    await server.moderator.click(message, label="Earlier")
    both = seen(await changes(server)) | seen(text_of(message))
    assert both == {f"of-{pack}-in-{here}" for pack in ("", "lighthouse", "b")} | {
        "of-lighthouse-in-None",
        f"of-lighthouse-in-{there}",
    }
    own = {f"of--in-{there}", f"of-lighthouse-in-{there}", f"of-b-in-{there}"}
    assert seen(await changes(server, other, channel)) == own
    server.client.owners = {}
    assert seen(await changes(server, other, channel)) == own


def seen(text: str) -> set[str]:
    return {word.strip("|") for word in text.split() if word.startswith("||of-")}


def test_the_longest_page_keeps_to_discords_limits() -> None:
    wide = "\N{GRINNING FACE}" * 3000
    entry = replace(ENTRY, by=2**63 - 1, pack="p", subject=wide, before=wide, after=wide)
    audited = Audited(number=1, made=datetime(2030, 1, 1, tzinfo=UTC), entry=entry)
    assert PAGE_SIZE * units(audited_text(audited, {"p": wide})) < 3700
    assert len(LogPageButton(10**9 - 1).custom_id) <= 100
