from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

import discord
import pytest
from discord import ui
from discord.http import HTTPClient

from bot.core.markdown import spans, units
from bot.core.settings import Setting, SettingKey
from bot.curation import How
from bot.curation.watching import watching
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.log_channel import MOST_LINES, check_writable
from bot.discord_ui.log_entries import entry_text
from bot.storage import AuditEntry
from tests.discord_ui.reading import said, text_of
from tests.waiting import until

if TYPE_CHECKING:
    from pathlib import Path

    from discord.http import MultipartParameters
    from simcord.builders import ChannelHandle, GuildHandle

    from tests.discord_ui.conftest import Server

MOST_TEXT = 4000
LOG_CHANNEL = SettingKey(None, Setting.LOG_CHANNEL)


@pytest.fixture
def log(server: Server) -> ChannelHandle:
    return server.guild.create_text_channel("log")


async def choose(server: Server, channel: ChannelHandle | None) -> str:
    named: dict[str, Any] = {} if channel is None else {"channel": channel}
    message = said(await server.moderator.slash(server.channel, "settings log-channel", **named))
    assert message.ephemeral
    return text_of(message)


async def posted(server: Server, channel: ChannelHandle) -> list[str]:
    """Return what was posted in a channel, once nothing more is under way."""
    await settled(server)
    views = [ui.LayoutView.from_message(message) for message in channel.history()]
    return [
        "".join(text.content for text in view.walk_children() if isinstance(text, ui.TextDisplay)) for view in views
    ]


async def settled(server: Server) -> None:
    await asyncio.gather(*server.client.log_channel._posts)  # noqa: SLF001  nothing else tells


def noted(pack: str = "", subject: str = "he-drowns") -> AuditEntry:
    return AuditEntry(verb="facts.edit", by=7, server=None, pack=pack, subject=subject)


async def test_a_change_of_settings_is_posted_with_who_did_it(server: Server, log: ChannelHandle) -> None:
    assert f"Log channel, to which I post each change: <#{log.id}>" in await choose(server, log)
    await server.moderator.slash(server.channel, "settings policy", policy="withhold", channel=server.channel)
    await server.moderator.slash(server.channel, "settings policy", policy="withhold", channel=server.channel)
    who = f"<@{server.moderator.id}>"
    assert await posted(server, log) == [
        f"{who} **changed a setting**: log channel: unset → <#{log.id}>",
        f"{who} **changed a setting**: policy in <#{server.channel.id}>: unset → withhold",
    ]
    sent = [request for request in server.env.http_requests if request.path == f"/channels/{log.id}/messages"]
    payloads = [request.json for request in sent if request.json is not None]
    assert [payload["allowed_mentions"] for payload in payloads] == [{"parse": []}] * 2


async def test_a_change_of_facts_is_posted_without_spoiling(server: Server, log: ChannelHandle, pack: Path) -> None:
    await choose(server, log)
    facts = pack / "facts.yaml"
    facts.write_text(facts.read_text().replace("On three islands", "On four islands"))
    await server.moderator.slash(server.channel, "facts reload")
    [_, post] = await posted(server, log)
    assert post.startswith(f"<@{server.moderator.id}> **reloaded the facts** of *The Last Lighthouse*: ||1 changed||")


async def test_a_server_without_a_log_channel_gets_no_posts(server: Server, log: ChannelHandle) -> None:
    await choose(server, log)
    assert "I post each change: none" in await choose(server, None)
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    assert len(await posted(server, log)) == 1


def closed_channel(server: Server, **permissions: bool) -> ChannelHandle:
    """Make a channel in which everybody lacks something, the bot included."""
    denied = discord.PermissionOverwrite(**permissions)
    return server.guild.create_text_channel("closed", overwrites={server.guild.default_role: denied})


@pytest.mark.parametrize(
    ("denied", "words"),
    [
        ({"send_messages": False}, "I may not write in that channel. Give me *Send Messages* there"),
        ({"view_channel": False}, "I cannot see that channel. Give me *View Channel*"),
    ],
)
async def test_a_channel_that_the_bot_may_not_write_to_is_declined(
    server: Server, denied: dict[str, bool], words: str
) -> None:
    closed = server.client.get_channel(closed_channel(server, **denied).id)
    assert isinstance(closed, discord.TextChannel)
    with pytest.raises(DeclinedError) as declined:
        check_writable(closed)
    assert words in declined.value.sentence


async def test_a_channel_that_was_declined_is_not_kept(server: Server) -> None:
    assert "I may not write in that channel." in await choose(server, closed_channel(server, send_messages=False))
    assert LOG_CHANNEL not in await server.storage.settings(server.guild.id)


@pytest.mark.parametrize("is_there", [False, True])
async def test_a_channel_that_cannot_be_written_to_costs_nothing_and_is_logged_once(
    server: Server, caplog: pytest.LogCaptureFixture, *, is_there: bool
) -> None:
    channel = closed_channel(server, send_messages=False).id if is_there else 4242
    await server.storage.change_settings(server.guild.id, {LOG_CHANNEL: str(channel)})
    for policy in ("withhold", "tag"):
        message = said(await server.moderator.slash(server.channel, "settings policy", policy=policy))
        assert "Saved." in text_of(message)
        await settled(server)
    [told] = [record.getMessage() for record in caplog.records if "log channel" in record.getMessage()]
    assert told.startswith(f"The log channel of server {server.guild.id} cannot be written to: ")
    assert (await server.storage.audit.page(server.guild.id, [], 0, size=5)).total == 2


@pytest.fixture
def elsewhere(server: Server) -> tuple[GuildHandle, ChannelHandle]:
    """Another server that the bot is in, and its log channel."""
    guild = server.env.create_guild("Elsewhere")
    return guild, guild.create_text_channel("log")


async def test_who_owns_a_pack_is_told_of_its_changes_and_nobody_else(
    server: Server, log: ChannelHandle, elsewhere: tuple[GuildHandle, ChannelHandle]
) -> None:
    guild, other_log = elsewhere
    server.client.owners = {"a": frozenset({server.guild.id}), "b": frozenset({guild.id, server.guild.id, 99})}
    for where, channel in ((server.guild.id, log), (guild.id, other_log)):
        await server.storage.change_settings(where, {LOG_CHANNEL: str(channel.id)})
    await server.storage.audit.note(noted("a"), noted("b"), noted("c"), replace(noted(subject="ours"), server=guild.id))
    server.client.log_channel.post_to_owners(["a", "c"], "only of a")
    server.client.log_channel.post_to_owners(["a", "b"], "of both, once")
    here, there = await posted(server, log), await posted(server, other_log)
    assert sorted(here) == [
        "<@7> **edited the facts** of *a*: ||he-drowns||\n<@7> **edited the facts** of *b*: ||he-drowns||",
        "of both, once",
        "only of a",
    ]
    assert sorted(there) == [
        "<@7> **edited the facts** of *b*: ||he-drowns||\n<@7> **edited the facts**: ||ours||",
        "of both, once",
    ]


async def test_what_several_processes_tell_alike_is_one_message_for_discord(
    server: Server, log: ChannelHandle, monkeypatch: pytest.MonkeyPatch
) -> None:
    await choose(server, log)
    await settled(server)
    nonces: list[str] = []
    send = HTTPClient.send_message

    async def noting(http: HTTPClient, channel: int, *, params: MultipartParameters) -> Any:  # noqa: ANN401
        assert params.payload is not None
        assert params.payload["enforce_nonce"]
        nonces.append(params.payload["nonce"])
        return await send(http, channel, params=params)

    monkeypatch.setattr(HTTPClient, "send_message", noting)
    pack = server.library.revision.packs[0].id
    for text in ("cannot go live", "cannot go live", "something else"):
        server.client.log_channel.post_to_owners([pack], text)
        await settled(server)
    one, same, other = nonces
    assert one == same != other
    assert len(one) <= 25


async def test_many_changes_at_once_are_one_post_that_discord_takes(server: Server, log: ChannelHandle) -> None:
    await choose(server, log)
    wide = "\N{GRINNING FACE}" * 3000
    entry = replace(noted(wide, wide), before=wide, after=wide, server=server.guild.id)
    await server.storage.audit.note(*[entry] * 60)
    [_, post] = await posted(server, log)
    assert post.endswith(f"… and {60 - MOST_LINES} more; `/facts log` has them all.")
    assert units(post) <= MOST_TEXT


def test_nothing_of_a_change_of_facts_is_in_the_open() -> None:
    entry = replace(noted("a", "x ||y||"), before="id: x\nanswer: `He` || <@1> drowns", after="@everyone drowns")
    text = entry_text(entry, {"a": "Show *||"})
    openly = "".join(piece for piece, is_hidden in spans(text) if not is_hidden)
    assert openly == "<@7> **edited the facts** of *Show \u2217\u2502\u2502*: \n-# before: \n-# after: "
    assert "@everyone" not in text
    assert "<@1>" not in text


@pytest.mark.parametrize(
    ("entry", "text"),
    [
        (
            replace(noted(subject="1 changed"), verb="facts.watch", by=None),
            "I **made changed files live**: ||1 changed||",
        ),
        (replace(noted(subject=""), by=None), "Somebody **edited the facts**"),
        (replace(noted(subject=""), verb="mystery.verb*"), "<@7> **mystery.verb\u2217**"),
        (replace(noted(subject=""), verb="settings.reset"), "<@7> **forgot all settings**"),
    ],
)
def test_who_did_what_is_said_in_words(entry: AuditEntry, text: str) -> None:
    assert entry_text(entry, {}) == text


async def test_files_that_cannot_go_live_are_told_of_at_a_start_without_what_is_in_them(
    server: Server, log: ChannelHandle, pack: Path
) -> None:
    await choose(server, log)
    (pack / "facts.yaml").write_text("facts: [{id: he-drowns, answr: x}]")
    await server.curation.reload(how=How.START)
    await server.restart()
    *_, post = await posted(server, log)
    assert post.startswith("**The files have changed, but cannot go live: ")
    assert "drowns" not in post
    server.client.dispatch("ready")  # as after a lost connection
    await asyncio.sleep(0)
    assert len(await posted(server, log)) == 2


async def test_a_watched_file_that_cannot_go_live_is_told_of_once_for_each_change(
    server: Server, log: ChannelHandle, pack: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await choose(server, log)
    facts, right = pack / "facts.yaml", (pack / "facts.yaml").read_text()

    async def told(times: int) -> bool:
        return len(await posted(server, log)) == 1 + times

    async with watching(server.curation, pack, tell=server.client.tell_refused):
        facts.write_text("facts: [{id: he-drowns, answr: x}]")
        await until(partial(told, 1))
        (pack / "more.yaml").write_text("nonsense: true\n")
        await until(partial(told, 2))
    async with watching(server.curation, pack, tell=server.client.tell_refused):
        (pack / "more.yaml").unlink()
        facts.write_text(right.replace("On three islands", "On four islands"))

        async def is_live() -> bool:
            return server.curation.refused is None and server.library.revision.id in (await posted(server, log))[-1]

        await until(is_live)
    one, other, _ = (await posted(server, log))[1:]
    assert "cannot go live: 2 problems" in one
    assert "cannot go live: 3 problems" in other
    assert "drowns" not in one + other
    assert [record.levelname for record in caplog.records if "answr" in record.getMessage()] == ["ERROR", "ERROR"]
