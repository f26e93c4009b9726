from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import discord
import pytest

from bot.library import Library
from tests.discord_ui.conftest import PACKS
from tests.discord_ui.reading import said, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle

    from tests.discord_ui.conftest import Server

RELOADED = "No fact differs from before."


@pytest.fixture
def library(pack: Path) -> Library:
    """A library of two packs."""
    shutil.copytree(PACKS / "houseplants", pack.parent / "houseplants")
    return Library.open(pack.parent)


@pytest.fixture
def elsewhere(server: Server) -> tuple[MemberActor, ChannelHandle]:
    """A moderator of another server that the bot is in, and a channel there."""
    guild = server.env.create_guild("Elsewhere")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    moderator = guild.add_member(server.env.create_user("other"), roles=[role])
    return moderator, guild.create_text_channel("questions")


async def reload(moderator: MemberActor, channel: ChannelHandle, pack: str | None = None) -> str:
    named = {} if pack is None else {"pack": pack}
    message = said(await moderator.slash(channel, "facts reload", **named))
    assert message.ephemeral
    return text_of(message)


async def test_the_only_server_may_change_everything(server: Server) -> None:
    assert RELOADED in await reload(server.moderator, server.channel)
    assert RELOADED in await reload(server.moderator, server.channel, "houseplants")


async def test_in_several_servers_nobody_may_change_anything_before_the_operator_says_who(
    server: Server, elsewhere: tuple[MemberActor, ChannelHandle]
) -> None:
    for pack in (None, "houseplants"):
        refused = await reload(server.moderator, server.channel, pack)
        assert "nobody may change facts before the operator says who" in refused
        assert f"`OWNERS`, with this server's id, `{server.guild.id}`" in refused
        assert RELOADED not in await reload(*elsewhere, pack)


async def test_a_server_changes_what_the_operator_has_handed_to_it(
    server: Server, elsewhere: tuple[MemberActor, ChannelHandle]
) -> None:
    server.client.owners = {"houseplants": frozenset({server.guild.id})}
    assert RELOADED in await reload(server.moderator, server.channel, "houseplants")
    refused = await reload(server.moderator, server.channel, "lighthouse")
    assert "The facts about *The Last Lighthouse* are not this server's to change." in refused
    assert f"`{server.guild.id}`" in refused
    other = await reload(*elsewhere, "houseplants")
    assert "are not this server's to change" in other
    assert str(server.guild.id) not in other


async def test_who_may_change_some_shows_only_must_name_one(server: Server) -> None:
    server.client.owners = {"houseplants": frozenset({server.guild.id})}
    refused = await reload(server.moderator, server.channel)
    assert refused == (
        "Not all shows are this server's to change, so nothing was read. Name one that is with `pack`: *Houseplants*."
    )
    server.client.owners = {"*": frozenset({server.guild.id})}
    assert RELOADED in await reload(server.moderator, server.channel)


async def test_only_who_owns_every_show_looks_back_and_goes_back(server: Server) -> None:
    server.client.owners = {"*": frozenset({server.guild.id})}
    history = said(await server.moderator.slash(server.channel, "facts history"))
    assert "1 revision" in text_of(history)
    server.client.owners = {"houseplants": frozenset({server.guild.id})}
    refused = "The facts about *The Last Lighthouse* are not this server's to change."
    for command, options in (("history", {}), ("rollback", {"revision": "1"}), ("show", {"revision": "1"})):
        assert refused in text_of(said(await server.moderator.slash(server.channel, f"facts {command}", **options)))
    assert refused in text_of(said(await server.moderator.click(history, label="Keep for ever")))
    offered = await server.moderator.autocomplete(server.channel, "facts rollback", "revision", "")
    assert not offered


async def test_who_owns_a_pack_must_be_a_moderator_still(server: Server) -> None:
    server.client.owners = {"*": frozenset({server.guild.id})}
    [command] = [command for command in await server.client.tree.fetch_commands() if command.name == "facts"]
    server.guild.set_command_permissions(command, {server.fan: True})
    assert await reload(server.fan, server.channel) == "This needs the permission *Manage Server*."
