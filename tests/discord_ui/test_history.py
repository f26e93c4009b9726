from __future__ import annotations

from typing import TYPE_CHECKING

import discord
import pytest
from discord import ui

from bot.curation import Curation
from bot.discord_ui.history import PinButton, RollbackButton, ShowButton
from tests.discord_ui.reading import labels_of, openly, said, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_ui.conftest import Server


async def _ask(server: Server) -> str:
    return text_of(said(await server.fan.slash(server.channel, "ask", question="where was it filmed")))


async def _change(server: Server, pack: Path, place: str) -> None:
    path = pack / "facts.yaml"
    text = path.read_text()
    start = text.index(" islands") - text[: text.index(" islands")][::-1].index(" ")
    path.write_text(f"{text[:start]}{place}{text[text.index(' islands') :]}")
    await server.moderator.slash(server.channel, "facts reload")


async def test_the_history_says_what_was_live_by_whom_and_when(server: Server, pack: Path) -> None:
    await _change(server, pack, "four")
    message = said(await server.moderator.slash(server.channel, "facts history"))
    text = text_of(message)
    assert message.ephemeral
    assert "### 2 revisions" in text
    assert f"`{server.library.revision.id}` · live" in text
    assert f"reload by <@{server.moderator.id}> <t:" in text
    assert "1 changed" in text
    assert labels_of(message) == ["Keep for ever", "Show", "Keep for ever"]


async def test_going_back_shows_first_what_it_changes_and_then_says_what_is_live(server: Server, pack: Path) -> None:
    before = await _ask(server)
    await _change(server, pack, "four")
    assert "four islands" in await _ask(server)
    shown = said(await server.moderator.slash(server.channel, "facts rollback"))
    assert "To go back to #1 would change" in text_of(shown)
    assert "0 added · 1 changed · 0 removed" in text_of(shown)
    assert "islands" not in openly(shown)
    assert "four islands" in await _ask(server)
    done = said(await server.moderator.click(shown, label="Go back to #1"))
    assert "is live" in text_of(done)
    assert await _ask(server) == before
    history = text_of(said(await server.moderator.slash(server.channel, "facts history")))
    assert history.index("rollback by") < history.index("reload by") < history.index("start")


async def test_going_back_waits_for_another_look_where_somebody_has_changed_the_facts_since(
    server: Server, pack: Path
) -> None:
    await _change(server, pack, "four")
    shown = said(await server.moderator.slash(server.channel, "facts rollback"))
    await _change(server, pack, "five")
    await server.restart()
    refused = said(await server.moderator.click(shown, label="Go back to #1"))
    assert "Somebody else has changed the facts meanwhile, so nothing was changed" in text_of(refused)
    assert "five islands" in await _ask(server)


async def test_going_back_is_compared_with_what_another_process_has_just_made_live(server: Server, pack: Path) -> None:
    other = await Curation.open(pack, storage=server.storage)
    path = pack / "facts.yaml"
    path.write_text(path.read_text().replace("three islands", "four islands"))
    assert (await other.reload()).is_live
    shown = said(await server.moderator.slash(server.channel, "facts rollback"))
    assert "To go back to #1 would change" in text_of(shown)
    assert "0 added · 1 changed · 0 removed" in text_of(shown)


async def test_going_back_can_be_left_alone(server: Server, pack: Path) -> None:
    await _change(server, pack, "four")
    shown = said(await server.moderator.slash(server.channel, "facts show", revision="#1 of today"))
    await server.moderator.click(shown, label="Leave everything as it is")
    assert "four islands" in await _ask(server)


async def test_a_way_back_is_open_after_a_restart(server: Server, pack: Path) -> None:
    await _change(server, pack, "four")
    shown = said(await server.moderator.slash(server.channel, "facts show", revision="1"))
    await server.restart()
    await server.moderator.click(shown, label="Go back to #1")
    assert "three islands" in await _ask(server)


async def test_a_revision_is_kept_for_ever_and_no_longer(server: Server) -> None:
    message = said(await server.moderator.slash(server.channel, "facts history"))
    await server.moderator.click(message, label="Keep for ever")
    message = said(await server.moderator.slash(server.channel, "facts history"))
    assert "· live · pinned" in text_of(message)
    assert labels_of(message) == ["Keep no longer"]
    await server.moderator.click(message, label="Keep no longer")
    assert "pinned" not in text_of(said(await server.moderator.slash(server.channel, "facts history")))


async def test_revisions_are_offered_as_one_types(server: Server, pack: Path) -> None:
    await _change(server, pack, "four")
    offered = await server.moderator.autocomplete(server.channel, "facts rollback", "revision", "start")
    assert [choice["value"] for choice in offered] == ["1"]
    assert offered[0]["name"].startswith("#1 20")


@pytest.mark.parametrize(
    ("revision", "answer"),
    [
        ("9" * 20, "That revision is not kept, or no longer; `/facts history` lists those that are."),
        ("99", "That revision is not kept, or no longer; `/facts history` lists those that are."),
        ("latest", "Name a revision by its number, such as `12`; `/facts history` lists them."),
        (None, "There is no earlier revision yet."),
    ],
)
async def test_what_is_not_there_is_not_gone_back_to(server: Server, revision: str | None, answer: str) -> None:
    options = {} if revision is None else {"revision": revision}
    message = said(await server.moderator.slash(server.channel, "facts rollback", **options))
    assert text_of(message) == answer
    assert "### 1 revision" in text_of(said(await server.moderator.slash(server.channel, "facts history")))


@pytest.mark.parametrize("command", ["facts history", "facts rollback"])
async def test_only_moderators_see_it(server: Server, command: str) -> None:
    assert command not in server.fan.available_commands(server.channel)


async def test_only_moderators_go_back(server: Server, pack: Path) -> None:
    await _change(server, pack, "four")
    channel = server.client.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    view = ui.LayoutView()
    view.add_item(ui.ActionRow(RollbackButton(1, is_yes=True), PinButton(1, 0, is_pinned=False), ShowButton(1)))
    view.stop()  # so that it is answered as after a restart
    sent = await channel.send(view=view)
    for label in ("Go back to #1", "Keep for ever", "Show"):
        refused = said(await server.fan.click(sent, label=label))
        assert (refused.ephemeral, text_of(refused)) == (True, "This needs the permission *Manage Server*.")
    assert "four islands" in await _ask(server)


async def test_bad_files_at_a_start_are_told_of_in_the_status(server: Server, pack: Path) -> None:
    (pack / "facts.yaml").write_text("facts: [{id: x")
    await server.moderator.slash(server.channel, "facts reload")
    text = text_of(said(await server.moderator.slash(server.channel, "facts status")))
    assert "The files have changed, but cannot go live: 1 problem" in text
