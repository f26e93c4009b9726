from __future__ import annotations

import asyncio
import shutil
import threading
from typing import TYPE_CHECKING

import discord
import pytest
from discord import ui
from simcord import SetupError

from bot.core.diff import Change, How, Part
from bot.core.edits import Edit, Section
from bot.curation import NOBODY
from bot.discord_ui.public_note import PublishButton
from bot.loading.editing import find_entry
from tests.discord_ui.reading import labels_of, openly, said, text_of
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

    from bot.library import Library
    from bot.reloading import Prepared, ReloadReport
    from tests.discord_ui.conftest import Server

COMMANDS = ["facts reload", "facts status"]


async def _allow_everybody(server: Server) -> None:
    """Override the command's default permission, as an administrator can in the server's settings."""
    [command] = [command for command in await server.client.tree.fetch_commands() if command.name == "facts"]
    server.guild.set_command_permissions(command, {server.fan: True})


@pytest.mark.parametrize("command", COMMANDS)
async def test_members_do_not_see_the_command(server: Server, command: str) -> None:
    with pytest.raises(SetupError, match="default-member-permissions"):
        await server.fan.slash(server.channel, command)
    assert command not in server.fan.available_commands(server.channel)
    assert command in server.moderator.available_commands(server.channel)


@pytest.mark.parametrize("command", COMMANDS)
async def test_members_are_refused_even_if_the_server_shows_them_the_command(server: Server, command: str) -> None:
    await _allow_everybody(server)
    message = said(await server.fan.slash(server.channel, command))
    assert message.ephemeral
    assert text_of(message) == "This needs the permission *Manage Server*."


async def test_the_command_is_for_servers_only(server: Server) -> None:
    [synced] = [request.json for request in server.env.http_requests if request.method == "PUT"]
    assert synced is not None
    [command] = [command for command in synced if command["name"] == "facts"]
    assert command["contexts"] == [0]
    assert command["integration_types"] == [0]
    assert int(command["default_member_permissions"]) == discord.Permissions(manage_guild=True).value


async def test_the_command_is_not_there_in_direct_messages(server: Server) -> None:
    stranger = server.env.create_user("stranger")
    commands = stranger.available_commands()
    assert "ask" in commands
    assert not any(command.startswith("facts") for command in commands)


async def test_status_says_what_is_live(server: Server, library: Library) -> None:
    await server.fan.slash(server.channel, "ask", question="recipe for lentil soup")
    message = said(await server.moderator.slash(server.channel, "facts status"))
    text = text_of(message)
    facts = library.revision.packs[0].facts
    assert message.ephemeral
    assert f"Revision {library.revision.id}" in text
    assert "Live since <t:" in text
    assert f"The Last Lighthouse: {len(facts)} facts, {sum(len(fact.asks) for fact in facts)} asks" in text
    assert "1 gap to look at" in text
    assert "lentil" not in text


async def test_a_reload_without_changes_says_so(server: Server, library: Library) -> None:
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert message.ephemeral
    assert f"Revision {library.revision.id} is live" in text_of(message)
    assert "No fact differs from before." in text_of(message)


async def test_a_reload_makes_changed_facts_live_and_counts_them(server: Server, pack: Path) -> None:
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    _append(pack / "facts.yaml", "  - {id: new, asks: [is there a soundtrack], answer: Yes.}\n")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "1 added · 1 changed · 0 removed" in text_of(message)
    answer = said(await server.fan.slash(server.channel, "ask", question="where was it filmed"))
    assert "On four islands" in text_of(answer)


async def test_a_lowered_spoiler_comes_first(server: Server, pack: Path) -> None:
    _replace(pack / "facts.yaml", "he drowns.\n        revealed: S01E03", "he drowns.\n        revealed: S01E02")
    _append(pack / "facts.yaml", "  - {id: a-new-one, asks: [is there a soundtrack], answer: Yes.}\n")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    text = text_of(message)
    assert "1 fact now shown earlier in the story than before" in text
    assert text.index("what-happens-to-tobias") < text.index("1 added")
    assert "drowns" not in openly(message)


async def test_a_broken_pack_changes_nothing_and_is_explained(server: Server, library: Library, pack: Path) -> None:
    before = library.revision
    broken = "".join(f"  - {{id: f{number}, asks: [a], answer: b, nonsense: c}}\n" for number in range(12))
    _append(pack / "facts.yaml", broken)
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    text = text_of(message)
    assert message.ephemeral
    assert library.revision is before
    assert "Nothing changed: 12 problems" in text
    assert text.count("facts.yaml:") == 10
    assert "… and 2 more" in text
    [attachment] = message.attachments
    assert attachment.filename == "SPOILER_report.txt"
    answer = said(await server.fan.slash(server.channel, "ask", question="where was it filmed"))
    assert "On three islands" in text_of(answer)


async def test_problems_cannot_break_out_of_their_list(server: Server, pack: Path) -> None:
    _append(pack / "facts.yaml", '  - {id: f, asks: [a], answer: b, "|| @everyone `<@1> https://x.example": c}\n')
    text = text_of(said(await server.moderator.slash(server.channel, "facts reload")))
    assert "Nothing changed: 1 problem" in text
    assert not any(part in text for part in ("`", "<@", "@everyone", "://"))
    assert text.count("||") == 2


@pytest.mark.parametrize(
    "broken",
    [
        "topic: murders",
        "topic: plot\n    topics: plot\n    he murders her: no",
        "he murders her: a\n    he murders her: b",
        "topic: !murders plot",
        "topic: &murders plot",
        "topic: *murders",
        "entities: [the one who murders]",
        "revealed: when he murders her",
    ],
)
async def test_what_a_problem_quotes_of_a_file_stands_behind_bars(server: Server, pack: Path, broken: str) -> None:
    _append(pack / "facts.yaml", f"  - id: new\n    asks: [a]\n    answer: b\n    {broken}\n")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "murders" in text_of(message)
    assert "murders" not in openly(message)
    assert [attachment.filename for attachment in message.attachments] == ["SPOILER_report.txt"]


async def test_a_broken_pack_can_be_put_right(server: Server, pack: Path) -> None:
    good = (pack / "facts.yaml").read_text()
    _append(pack / "facts.yaml", "nonsense: true\n")
    await server.moderator.slash(server.channel, "facts reload")
    (pack / "facts.yaml").write_text(good)
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "No fact differs from before." in text_of(message)


async def test_a_folder_that_is_gone_changes_nothing_and_is_told(server: Server, library: Library, pack: Path) -> None:
    before = library.revision
    shutil.rmtree(pack)
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "My folder of facts is gone or empty, so nothing was changed" in text_of(message)
    assert library.revision is before


GOLDEN = """\
golden:
  - {ask: where was it filmed, finds: filming}
  - {ask: who broke the lamp, at: S01E04, hides: who-broke-the-lamp, hides_words: [confesses]}
"""
OPEN_LAMP = "    answer: Nora Vane confesses that it was her.\n    revealed: S01E05\n"


async def test_a_leak_stops_a_reload_even_by_force_and_is_told_without_the_text(
    server: Server, library: Library, pack: Path
) -> None:
    (pack / "golden.yaml").write_text(GOLDEN)
    _replace(pack / "facts.yaml", OPEN_LAMP, OPEN_LAMP.replace("    revealed: S01E05\n", ""))
    before = library.revision
    message = said(await server.moderator.slash(server.channel, "facts reload", force=True))
    text = text_of(message)
    assert message.ephemeral
    assert library.revision is before
    assert "Nothing changed: 2 leaks" in text
    assert text.index("shown earlier in the story") < text.index("golden.yaml:3:11: ||LEAK: at S01E04")
    assert not any(word in text for word in ("confess", "Nora", "who broke"))
    assert [attachment.filename for attachment in message.attachments] == ["SPOILER_report.txt"]
    assert labels_of(message) == []


async def test_a_failing_golden_question_stops_a_reload_unless_it_is_forced(
    server: Server, library: Library, pack: Path
) -> None:
    (pack / "golden.yaml").write_text(GOLDEN)
    _replace(pack / "facts.yaml", "id: filming", "id: places")
    [problem] = reload(library).problems
    assert "unknown fact 'filming'" in problem.message
    (pack / "golden.yaml").write_text(GOLDEN.replace("finds: filming", "finds: theme"))
    before = library.revision
    refused = text_of(said(await server.moderator.slash(server.channel, "facts reload")))
    assert "Nothing changed: 1 failing golden question" in refused
    assert "golden.yaml:2:11: ||finds places; theme is wanted" in refused
    assert library.revision is before
    passed = text_of(said(await server.moderator.slash(server.channel, "facts reload", force=True)))
    assert f"Revision {library.revision.id} is live" in passed
    assert "1 golden question failed and passed by force" in passed
    assert library.revision is not before
    status = text_of(said(await server.moderator.slash(server.channel, "facts status")))
    assert "2 golden questions" in status


async def test_a_dry_run_changes_nothing(server: Server, library: Library, pack: Path) -> None:
    before = library.revision
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    message = said(await server.moderator.slash(server.channel, "facts reload", **{"dry-run": True}))
    assert "Dry run: revision" in text_of(message)
    assert "0 added · 1 changed · 0 removed" in text_of(message)
    assert library.revision is before
    assert labels_of(message) == []


async def test_one_show_is_reloaded_by_its_name(server: Server, library: Library, pack: Path) -> None:
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    wrong = said(await server.moderator.slash(server.channel, "facts reload", pack="sealed"))
    assert text_of(wrong) == "I do not know that show. I know *The Last Lighthouse*."
    offered = await server.moderator.autocomplete(server.channel, "facts reload", "pack", "light")
    assert [choice["name"] for choice in offered] == ["The Last Lighthouse"]
    message = said(await server.moderator.slash(server.channel, "facts reload", pack="The Last Lighthouse"))
    assert f"Revision {library.revision.id} is live" in text_of(message)
    assert "1 changed" in text_of(message)


async def test_a_short_note_is_published_even_after_a_restart(server: Server, pack: Path) -> None:
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    _append(pack / "facts.yaml", "  - {id: new, title: A secret, asks: [is there a soundtrack], answer: Yes.}\n")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert labels_of(message) == ["Publish a short note"]
    await server.restart()
    note = said(await server.moderator.click(message, label="Publish a short note"))
    assert not note.ephemeral
    assert text_of(note) == "The facts about *The Last Lighthouse* were updated: 1 added, 1 changed."


async def test_a_note_is_published_once_however_often_one_clicks(server: Server, pack: Path) -> None:
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    first = said(await server.moderator.slash(server.channel, "facts reload"))
    server.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await server.moderator.click(first, label="Publish a short note")
    assert len(server.env.errors) == 1
    assert not said(await server.moderator.click(first, label="Publish a short note")).ephemeral
    again = said(await server.moderator.click(first, label="Publish a short note"))
    assert (again.ephemeral, text_of(again)) == (True, "That note is published already.")
    _replace(pack / "facts.yaml", "On four islands", "On five islands")
    second = said(await server.moderator.slash(server.channel, "facts reload"))
    assert not said(await server.moderator.click(second, label="Publish a short note")).ephemeral


async def test_only_moderators_publish_a_note(server: Server) -> None:
    channel = server.client.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    view = ui.LayoutView()
    view.add_item(ui.ActionRow(PublishButton("1.0.0", "")))
    view.stop()  # so that it is answered as after a restart
    sent = await channel.send(view=view)
    refused = said(await server.fan.click(sent, label="Publish a short note"))
    assert (refused.ephemeral, text_of(refused)) == (True, "This needs the permission *Manage Server*.")
    note = said(await server.moderator.click(sent, label="Publish a short note"))
    assert text_of(note) == "The facts were updated: 1 added."


def test_a_note_about_many_shows_names_none_and_its_button_fits() -> None:
    changes = [Change(f"show-{number}", Part.FACT, "fact", How.REMOVED) for number in range(10)]
    few, many = PublishButton.of(changes[:7]), PublishButton.of(changes * 200_000)
    assert few is not None
    assert many is not None
    assert few.custom_id.startswith("casefile:publish:0.0.7:")
    assert many.custom_id == "casefile:publish:0.0.999999:"
    assert max(len(few.custom_id) + len("999999.999999.999999") - len("0.0.7"), len(many.custom_id)) <= 100


async def test_without_another_fact_there_is_no_note_to_publish(server: Server, pack: Path) -> None:
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert labels_of(message) == []
    _append(pack / "facts.yaml", "# a remark\n")
    assert labels_of(said(await server.moderator.slash(server.channel, "facts reload"))) == []


async def test_warnings_are_behind_bars_since_they_quote_what_is_hidden(server: Server, pack: Path) -> None:
    _append(
        pack / "facts.yaml",
        "  - id: leak\n    title: Why the ledger burns\n    asks: [is there a fire]\n"
        "    answer: {text: The ledger burns., revealed: S01E05}\n",
    )
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    text = text_of(message)
    assert "to look at" in text
    assert "facts.yaml:" in openly(message)
    assert "burns" not in openly(message)
    assert [attachment.filename for attachment in message.attachments] == ["SPOILER_report.txt"]


@pytest.mark.parametrize("keeps_edit", [False, True])
async def test_what_was_edited_in_discord_and_in_the_files_is_decided_by_a_moderator(
    server: Server, pack: Path, *, keeps_edit: bool
) -> None:
    entry = find_entry({"facts.yaml": (pack / "facts.yaml").read_bytes()}, Section.FACTS, "filming")
    assert entry is not None
    new = entry.text.replace("On three islands", "On five islands")
    edit = Edit(pack="lighthouse", section=Section.FACTS, id="filming", before=entry.text, after=new)
    await server.curation.edit(edit, actor=NOBODY)
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "Nothing changed: 1 problem" in text_of(message)
    assert labels_of(message) == ["Keep edit 1", "Drop edit 1, keep the file's"]
    assert "'filming' was changed in the file and changed in Discord (edit 1)" in text_of(message)
    assert "islands" not in openly(message)
    assert [attachment.filename for attachment in message.attachments] == ["SPOILER_report.txt"]
    await server.restart()
    done = said(await server.moderator.click(message, label=labels_of(message)[0 if keeps_edit else 1]))
    assert "is live" in text_of(done)
    answer = text_of(said(await server.fan.slash(server.channel, "ask", question="where was it filmed")))
    assert ("On five islands" if keeps_edit else "On four islands") in answer


async def test_a_conflict_that_is_decided_is_not_decided_again_by_a_second_click(server: Server, pack: Path) -> None:
    entry = find_entry({"facts.yaml": (pack / "facts.yaml").read_bytes()}, Section.FACTS, "filming")
    assert entry is not None
    new = entry.text.replace("On three islands", "On five islands")
    await server.curation.edit(
        Edit(pack="lighthouse", section=Section.FACTS, id="filming", before=entry.text, after=new), actor=NOBODY
    )
    (pack / "golden.yaml").write_text(GOLDEN.replace("finds: filming", "finds: theme"))
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    kept = text_of(said(await server.moderator.click(message, label="Drop edit 1, keep the file's")))
    assert "That is decided and stays so." in kept
    assert "1 failing golden question" in kept
    again = text_of(said(await server.moderator.click(message, label="Keep edit 1")))
    assert again == "That is decided already, or in conflict no more; `/facts reload` says what is left."
    assert "is live" in text_of(said(await server.moderator.slash(server.channel, "facts reload", force=True)))
    answer = text_of(said(await server.fan.slash(server.channel, "ask", question="where was it filmed")))
    assert "On four islands" in answer


async def test_a_second_reload_at_the_same_time_is_told_to_wait(
    server: Server, pack: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    goes_on, swap = threading.Event(), server.library.swap

    def wait_and_swap(prepared: Prepared) -> ReloadReport:
        assert goes_on.wait(60)
        return swap(prepared)

    monkeypatch.setattr(server.library, "swap", wait_and_swap)
    _replace(pack / "facts.yaml", "On three islands", "On four islands")
    first = asyncio.create_task(server.curation.reload())
    async with asyncio.timeout(60):
        while not server.curation.is_changing:  # noqa: ASYNC110  what happens sets no event
            await asyncio.sleep(0.01)
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert text_of(message) == "A reload is under way. Try again when it is done."
    answer = said(await server.fan.slash(server.channel, "ask", question="where was it filmed"))
    assert "On three islands" in text_of(answer)
    goes_on.set()
    assert (await first).is_live
    message = said(await server.moderator.slash(server.channel, "facts reload"))
    assert "No fact differs from before." in text_of(message)


def _replace(path: Path, old: str, new: str) -> None:
    text = path.read_text()
    assert old in text
    path.write_text(text.replace(old, new))


def _append(path: Path, text: str) -> None:
    path.write_text(path.read_text() + text)
