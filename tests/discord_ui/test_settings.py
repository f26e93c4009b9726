from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any

import discord
import pytest
from simcord import SetupError

from bot.library import Library
from tests.discord_ui.reading import labels_of, said, text_of
from tests.discord_ui.test_several_packs import SECOND, SECOND_FACTS
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.builders import ChannelHandle
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

TOBIAS = "what happens to tobias"
LAMP = "who broke the lamp"
DROWNS = "His boat capsizes in the storm and he drowns."
ONE, TWO = "The Last Lighthouse", "Harbour Lights"
COMMANDS: list[tuple[str, dict[str, Any]]] = [
    ("settings show", {}),
    ("settings policy", {"policy": "withhold"}),
    ("settings packs", {"packs": ONE}),
    ("settings default", {"pack": ONE}),
    ("settings ceiling", {"position": f"{ONE} S01"}),
    ("settings log-channel", {}),
    ("settings reset", {}),
]


@pytest.fixture
def library(pack: Path) -> Library:
    """A library of two shows."""
    (pack.parent / "harbour").mkdir()
    (pack.parent / "harbour" / "pack.yaml").write_text(SECOND)
    (pack.parent / "harbour" / "facts.yaml").write_text(SECOND_FACTS)
    return Library.open(pack.parent)


async def _set(server: Server, command: str, where: ChannelHandle | None = None, **options: object) -> str:
    message = said(await server.moderator.slash(where or server.channel, f"settings {command}", **options))
    assert message.ephemeral
    return text_of(message)


async def _ask(
    server: Server,
    question: str,
    channel: ChannelHandle | None = None,
    who: MemberActor | None = None,
    **options: object,
) -> ResponseMessage:
    return said(await (who or server.fan).slash(channel or server.channel, "ask", question=question, **options))


@pytest.mark.parametrize(("command", "options"), COMMANDS)
async def test_members_do_not_see_the_commands_and_are_refused_if_the_server_shows_them(
    server: Server, command: str, options: dict[str, Any]
) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await server.fan.slash(server.channel, command, **options)
    [group] = [group for group in await server.client.tree.fetch_commands() if group.name == "settings"]
    server.guild.set_command_permissions(group, {server.fan: True})
    message = said(await server.fan.slash(server.channel, command, **options))
    assert message.ephemeral
    assert text_of(message) == "This needs the permission *Manage Server*."


async def test_a_new_server_starts_safe_and_the_overview_says_so(server: Server) -> None:
    text = await _set(server, "show")
    assert "**tag**" in text
    assert f"*{ONE}*: the start · Casefile's default" in text
    assert f"all that there are (*{TWO}*, *{ONE}*)" in text


async def test_a_ceiling_opens_public_answers_as_far_as_it_goes(server: Server) -> None:
    assert f"*{ONE}*: S01E03 · set here" in await _set(server, "ceiling", position=f"{ONE} S01E03")
    message = await _ask(server, TOBIAS)
    assert not message.ephemeral
    assert f"||{DROWNS}||" not in text_of(message)
    assert "||He is back, alive, on the mainland." in text_of(message)


async def test_an_asker_who_is_not_that_far_is_not_spoiled_by_the_ceiling(server: Server) -> None:
    await _set(server, "ceiling", position=f"{ONE} S02")
    said(await server.fan.slash(server.channel, "progress set", position=f"{ONE} S01E02"))
    assert f"||{DROWNS}||" in text_of(await _ask(server, TOBIAS))
    assert f"||{DROWNS}||" not in text_of(await _ask(server, TOBIAS, who=server.friend))


async def test_a_ceiling_is_for_its_channel_and_its_pack_alone(server: Server) -> None:
    await _set(server, "ceiling", position=f"{ONE} S02")
    other = server.guild.create_text_channel("other")
    assert f"||{DROWNS}||" in text_of(await _ask(server, TOBIAS, other))
    assert "||She sails away.||" in text_of(await _ask(server, "how does the harbour pilot end up"))


async def test_a_thread_inherits_its_channel_until_it_has_a_ceiling_of_its_own(server: Server) -> None:
    thread = await _thread(server)
    await _set(server, "ceiling", position=f"{ONE} S02")
    assert "||" not in text_of(await _ask(server, TOBIAS, thread))
    assert f"*{ONE}*: S02E03 · as in <#{server.channel.id}>" in await _set(server, "show", thread)
    await _set(server, "ceiling", thread, position=f"{ONE} S01E03")
    assert "||He is back" in text_of(await _ask(server, TOBIAS, thread))
    assert "||" not in text_of(await _ask(server, TOBIAS))


async def test_a_ceiling_can_be_taken_away(server: Server) -> None:
    await _set(server, "ceiling", position=f"{ONE} S02")
    await _set(server, "ceiling", position="unset")
    assert f"||{DROWNS}||" in text_of(await _ask(server, TOBIAS))


async def test_a_server_that_withholds_leaves_out_what_comes_later(server: Server) -> None:
    assert "**withhold**" in await _set(server, "policy", policy="withhold")
    message = await _ask(server, TOBIAS)
    assert "He keeps rowing out" in text_of(message)
    assert "drowns" not in text_of(message)
    assert "||" not in text_of(message)
    assert labels_of(message) == ["Wrong answer?", "Delete"]


async def test_withheld_and_unknown_read_alike(server: Server, pack: Path) -> None:
    await _set(server, "policy", policy="withhold")
    hidden = await _ask(server, LAMP)
    facts = (pack / "facts.yaml").read_text()
    before, _, after = facts.partition("  - id: who-broke-the-lamp")
    (pack / "facts.yaml").write_text(f"{before}  - id: where-to-watch{after.partition('  - id: where-to-watch')[2]}")
    assert reload(server.library).problems == ()
    unknown = await _ask(server, LAMP)
    assert hidden.ephemeral
    assert unknown.ephemeral
    assert hidden.components == unknown.components


async def test_a_fan_who_is_far_enough_gets_privately_what_the_channel_withholds(server: Server) -> None:
    await _set(server, "policy", policy="withhold")
    said(await server.fan.slash(server.channel, "progress set", position=f"{ONE} S01E05"))
    message = await _ask(server, LAMP)
    assert message.ephemeral
    assert "Nora Vane confesses" in text_of(message)
    assert "Post it, hidden" not in labels_of(message)


async def test_a_channel_can_have_a_policy_of_its_own(server: Server) -> None:
    await _set(server, "policy", policy="withhold")
    other = server.guild.create_text_channel("other")
    await _set(server, "policy", policy="tag", channel=other)
    assert f"||{DROWNS}||" in text_of(await _ask(server, TOBIAS, other))
    assert "||" not in text_of(await _ask(server, TOBIAS))
    assert f"<#{other.id}>" in await _set(server, "show")


async def test_only_active_packs_answer(server: Server) -> None:
    await _set(server, "packs", packs=TWO)
    assert (await _ask(server, TOBIAS)).ephemeral
    assert "pilot" in text_of(await _ask(server, "how does the harbour pilot end up"))
    offered = await server.fan.autocomplete(server.channel, "ask", "question", "tobias")
    assert offered == []
    await _set(server, "packs", packs="all")
    assert not (await _ask(server, TOBIAS)).ephemeral


async def test_a_single_active_pack_needs_no_name_before_a_position(server: Server) -> None:
    await _set(server, "packs", packs=ONE)
    assert f"*{ONE}*: S01E03" in await _set(server, "ceiling", position="S01E03")


async def test_a_default_pack_is_meant_where_none_is_named_and_asked_first(server: Server) -> None:
    await _set(server, "default", pack=ONE)
    assert "Ilse Tamm" in text_of(said(await server.fan.slash(server.channel, "cast")))
    message = await _ask(server, TOBIAS, watched="S01E03")
    assert DROWNS in text_of(message)
    assert "pilot" in text_of(await _ask(server, "how does the harbour pilot end up"))


async def test_shows_complete(server: Server) -> None:
    offered = await server.moderator.autocomplete(server.channel, "settings packs", "packs", f"{ONE}, h")
    assert [choice["value"] for choice in offered] == [f"{ONE}, {TWO}", "all", "unset"]
    offered = await server.moderator.autocomplete(server.channel, "settings default", "pack", "last")
    assert [choice["value"] for choice in offered] == [ONE, "none", "unset"]
    offered = await server.moderator.autocomplete(server.channel, "settings ceiling", "position", "s01e02")
    assert [choice["value"] for choice in offered] == [f"{TWO} S01E02", f"{ONE} S01E02", "unset"]


@pytest.mark.parametrize(
    ("command", "options", "expected"),
    [
        ("packs", {"packs": "Nonsense"}, f"I know *{TWO}*, *{ONE}*."),
        ("default", {"pack": "Nonsense"}, f"I know *{TWO}*, *{ONE}*."),
        ("ceiling", {"position": f"{ONE} S09"}, "the timeline has season 1, 2"),
        ("ceiling", {"position": "S01"}, "several shows"),
        ("packs", {"packs": " , "}, "with commas between them"),
    ],
)
async def test_what_cannot_be_set_changes_nothing_and_says_what_would_be_right(
    server: Server, command: str, options: dict[str, Any], expected: str
) -> None:
    before = await _set(server, "show")
    assert expected in await _set(server, command, **options)
    assert await _set(server, "show") == before


async def test_a_reset_asks_first_and_forgets_everything(server: Server) -> None:
    await _set(server, "policy", policy="withhold")
    await _set(server, "ceiling", position=f"{ONE} S02")
    question = said(await server.moderator.slash(server.channel, "settings reset"))
    assert "1 x policy, 1 x ceiling" in text_of(question)
    await server.moderator.click(question, label="Keep them")
    assert "**withhold**" in await _set(server, "show")
    question = said(await server.moderator.slash(server.channel, "settings reset"))
    await server.moderator.click(question, label="Forget all settings")
    text = await _set(server, "show")
    assert "**tag**" in text
    assert f"*{ONE}*: the start" in text


async def test_settings_survive_a_restart_and_are_of_one_server(server: Server) -> None:
    await _set(server, "policy", policy="withhold")
    await server.restart()
    assert "||" not in text_of(await _ask(server, TOBIAS))
    elsewhere = server.env.create_guild()
    channel = elsewhere.create_text_channel("questions")
    stranger = elsewhere.add_member(server.env.create_user("stranger"))
    assert f"||{DROWNS}||" in text_of(await _ask(server, TOBIAS, channel, stranger))


async def _thread(server: Server) -> ChannelHandle:
    channel = server.env.bot.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    thread = await channel.create_thread(name="spoilers", type=discord.ChannelType.public_thread)
    return next(found for found in server.channel.threads if found.id == thread.id)


# --- Several shows, near each other


async def test_a_default_pack_that_is_not_active_here_is_not_asked(server: Server) -> None:
    await _set(server, "default", pack=ONE)
    other = server.guild.create_text_channel("harbour-only")
    text = await _set(server, "packs", packs=TWO, channel=other)
    assert f"none, as *{ONE}* is not among the packs here" in await _set(server, "show", other)
    assert f"Packs: *{TWO}*" in text
    assert (await _ask(server, TOBIAS, other)).ephemeral


async def test_a_ceiling_for_another_channel_is_read_as_in_that_channel(server: Server) -> None:
    other = server.guild.create_text_channel("lighthouse")
    await _set(server, "packs", packs=TWO)
    await _set(server, "packs", packs=ONE, channel=other)
    assert f"*{ONE}*: S01E06 · set here" in await _set(server, "ceiling", position="S01E06", channel=other)


async def test_a_ceiling_of_a_pack_that_is_not_active_is_shown_and_can_be_changed(server: Server) -> None:
    await _set(server, "ceiling", position=f"{ONE} S01")
    await _set(server, "packs", packs=TWO)
    assert f"*{ONE}*: S01E06 · set here" in await _set(server, "show")
    assert f"*{ONE}*: S01E02" in await _set(server, "ceiling", position=f"{ONE} S01E02")
    assert f"*{ONE}*: S01" not in await _set(server, "ceiling", position=f"{ONE} unset")


async def test_a_ceiling_of_a_pack_that_is_gone_can_be_taken_away(server: Server, pack: Path) -> None:
    await _set(server, "ceiling", position=f"{TWO} S01")
    moved = pack.parent.parent / "elsewhere"
    shutil.move(pack.parent / "harbour", moved)
    assert reload(server.library).problems == ()
    assert "1 of shows that are not loaded" in await _set(server, "show")
    await _set(server, "ceiling", position="unset")
    shutil.move(moved, pack.parent / "harbour")
    assert reload(server.library).problems == ()
    assert f"*{TWO}*: the start · Casefile's default" in await _set(server, "show")


@pytest.mark.parametrize(
    ("command", "options", "expected"),
    [
        ("packs", {"packs": "ALL"}, "all that there are"),
        ("packs", {"packs": " Unset "}, "all that there are"),
        ("default", {"pack": "None"}, "none, all packs are asked alike"),
        ("default", {"pack": "the LAST lighthouse"}, f"*{ONE}* is asked first"),
    ],
)
async def test_letter_case_and_spaces_make_no_difference(
    server: Server, command: str, options: dict[str, Any], expected: str
) -> None:
    assert expected in await _set(server, command, **options)


async def test_a_category_is_not_offered_as_a_channel(server: Server) -> None:
    commands = await server.client.tree.fetch_commands()
    [group] = [command for command in commands if command.name == "settings"]
    options: Any = [option for sub in group.to_dict()["options"] for option in sub["options"]]  # type: ignore[typeddict-item]
    channels = [option["channel_types"] for option in options if option["name"] == "channel"]
    assert len(channels) == 6
    *_, log_channel = channels
    assert not {discord.ChannelType.forum.value, discord.ChannelType.media.value} & set(log_channel)
    for types in channels:
        assert discord.ChannelType.category.value not in types
        assert discord.ChannelType.public_thread.value in types
