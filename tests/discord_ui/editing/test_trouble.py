"""What goes wrong between a form and live facts, and that nobody has to type anything twice."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING, Any

import discord
import pytest
from discord import ui

from bot.discord_ui.editing.confirming import DiscardButton, LiveButton, UndoButton
from bot.discord_ui.editing.forms import FormButton
from bot.discord_ui.editing.reopening import AgainButton
from tests.discord_ui.editing.acting import LENTILS, added, ask, click, messages, opened, sent, values_in
from tests.discord_ui.reading import labels_of, openly, said, text_of, walk

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

HOSTILE = "a || b ` c <@1> @everyone **x** \\ https://e.example/||\r\n> # y\n||"


async def test_a_preview_and_its_form_outlive_a_restart(server: Server) -> None:
    shown = await opened(server, "add")
    await server.restart()
    preview = await sent(server, shown, **LENTILS)
    await server.restart()
    again = await server.moderator.click(preview, label="Edit again")
    assert values_in(again) == {**LENTILS, "revealed": "", "sources": ""}
    await server.restart()
    preview = await sent(server, again, answer="Only bread.")
    await server.restart()
    await click(server, preview, "Make it live")
    assert "Only bread." in await ask(server, "recipe for lentil soup")


async def test_a_draft_is_made_live_once(server: Server) -> None:
    preview = await added(server)
    await click(server, preview, "Make it live")
    for label in ("Make it live", "Edit again", "Discard"):
        assert text_of(await click(server, preview, label)) == "That was made live already."
    assert (await server.storage.revisions.page(0, size=9)).total == 2


async def test_what_is_sent_again_after_it_went_live_is_another_draft(server: Server) -> None:
    preview = await added(server)
    again = await server.moderator.click(preview, label="Edit again")
    await click(server, preview, "Make it live")
    second = await sent(server, again, title="Soup again")
    await click(server, second, "Make it live")
    [pack] = server.library.revision.packs
    assert {"soup-on-the-island", "soup-again"} <= {fact.id for fact in pack.facts}


async def test_a_discarded_draft_is_gone(server: Server) -> None:
    preview = await added(server)
    await server.moderator.click(preview, label="Discard")
    assert text_of(preview) == "Discarded. Nothing was changed."
    assert "nothing" in await ask(server, "recipe for lentil soup")


@pytest.mark.parametrize(
    ("field", "text", "wrong"),
    [
        ("answer", "[S01E03 He drowns.", "answer"),
        ("answer", "[S9E99] He drowns.", "answer"),
        ("revealed", "S9E99", "revealed"),
        ("sources", "nobody", "sources"),
        ("asks", "[] who", "asks"),
    ],
)
async def test_errors_are_told_by_field_and_the_text_is_still_there(
    server: Server, field: str, text: str, wrong: str
) -> None:
    preview = await added(server, **{field: text})
    assert f"- **{wrong}" in text_of(preview)
    assert "drowns" not in openly(preview)
    assert labels_of(preview) == ["Edit again", "Discard"]
    again = await server.moderator.click(preview, label="Edit again")
    assert values_in(again) == {**LENTILS, "revealed": "", "sources": "", field: text}
    assert "Make it live" in labels_of(await sent(server, again, **{**LENTILS, "revealed": "", "sources": ""}))


@pytest.mark.parametrize("field", ["title", "answer", "asks", "revealed", "sources"])
async def test_hostile_text_stays_text(server: Server, field: str) -> None:
    for text in (HOSTILE, "\N{GRINNING FACE}" * 4000):
        preview = await added(server, **{field: text})
        lines = text_of(preview)
        assert all(line.count("||") in (0, 2) for line in lines.splitlines())
        assert not any(part in lines for part in ("<@1>", "@everyone", "`", "://"))
        again = await server.moderator.click(preview, label="Edit again")
        assert values_in(again)[field] == text


async def test_two_moderators_who_change_the_same_field_see_each_others_text(server: Server) -> None:
    first, second = await opened(server, "edit", fact="premise"), await opened(server, "edit", fact="premise")
    await click(server, await sent(server, first, answer="Mine.", title="One"), "Make it live")
    clash = await sent(server, second, answer="Yours.")
    assert "You have both changed: answer." in text_of(clash)
    assert "- answer: ||Mine.||" in text_of(clash)
    assert labels_of(clash) == ["Edit again", "Discard"]
    again = await server.moderator.click(clash, label="Edit again")
    assert (values_in(again)["answer"], values_in(again)["title"]) == ("Yours.", "One")
    await click(server, await sent(server, again), "Make it live")
    assert "Yours." in await ask(server, "what is the show about")


async def test_what_another_moderator_changed_beside_it_is_shown_and_stays(server: Server) -> None:
    first, second = await opened(server, "edit", fact="premise"), await opened(server, "edit", fact="premise")
    preview = await sent(server, second, title="Two")
    await click(server, await sent(server, first, answer="Mine."), "Make it live")
    shown = await click(server, preview, "Make it live")
    assert "Somebody has changed this fact since you began." in text_of(shown)
    assert "- answer: ||Mine.||" in text_of(shown)
    await click(server, shown, "Make it live")
    assert "Mine." in await ask(server, "what is the show about")


async def test_a_file_that_was_changed_meanwhile_is_not_overwritten(server: Server, pack: Path) -> None:
    preview = await sent(server, await opened(server, "edit", fact="filming"), answer="On four islands.")
    path = pack / "facts.yaml"
    path.write_text(path.read_text().replace("three islands", "five islands"))
    await server.moderator.slash(server.channel, "facts reload")
    shown = await click(server, preview, "Make it live")
    assert "You have both changed: answer." in text_of(shown)
    assert "five islands" in text_of(shown)
    assert "five islands" in await ask(server, "where was it filmed")


async def test_a_fact_that_was_removed_meanwhile_can_be_added_again(server: Server) -> None:
    preview = await sent(server, await opened(server, "edit", fact="premise"), answer="Kept.")
    gone = said(await server.moderator.slash(server.channel, "facts remove", fact="premise"))
    await click(server, gone, "Remove it")
    shown = await click(server, preview, "Make it live")
    assert "Somebody has removed this fact" in text_of(shown)
    await click(server, shown, "Make it live")
    assert "Kept." in await ask(server, "what is the show about")


async def test_a_golden_question_that_fails_is_named_and_passed_only_if_one_says_so(server: Server, pack: Path) -> None:
    (pack / "golden.yaml").write_text("golden: [{ask: what is the show about, finds: premise}]\n")
    await server.moderator.slash(server.channel, "facts reload")
    preview = await sent(server, await opened(server, "edit", fact="premise"), asks="something else entirely")
    assert "1 golden question fails" in text_of(preview)
    assert "golden.yaml:1:" in openly(preview)
    assert "premise" not in openly(preview)  # an id can be made of a name that spoils
    assert labels_of(preview) == ["Make it live anyway", "Edit again", "Discard"]
    assert "is live" in text_of(await click(server, preview, "Make it live anyway"))


async def test_a_leak_goes_live_by_no_button(server: Server, pack: Path) -> None:
    (pack / "golden.yaml").write_text("golden: [{ask: what is the show about, hides_words: [saboteur]}]\n")
    await server.moderator.slash(server.channel, "facts reload")
    preview = await sent(server, await opened(server, "edit", fact="premise"), answer="A saboteur is on the island.")
    assert "1 golden question would leak; nothing overrides that" in text_of(preview)
    assert labels_of(preview) == ["Edit again", "Discard"]


async def test_what_was_typed_is_handed_back_where_nothing_can_be_saved(server: Server, data_dir: Path) -> None:
    shown = await opened(server, "add")
    with sqlite3.connect(data_dir / "casefile.sqlite3") as database:
        database.execute("DROP TABLE proposals")
    first, second = messages(await server.moderator.submit_modal(shown, LENTILS))
    assert "This is what you wrote" in text_of(first)
    assert "My storage" in text_of(second)
    [name] = [part["file"]["url"] for part in walk(first.components) if part["type"] == 13]
    assert "SPOILER_what-you-wrote.txt" in name


async def test_a_draft_that_is_gone_says_so(server: Server) -> None:
    for button in (FormButton(99), AgainButton(99), LiveButton(99), DiscardButton(99), UndoButton(99)):
        refused = await _clicked(server, button, server.moderator)
        assert "That draft is gone" in text_of(refused)


async def test_only_moderators_use_the_buttons(server: Server) -> None:
    await added(server)
    for button in (FormButton(1), AgainButton(1), LiveButton(1), DiscardButton(1), UndoButton(1)):
        refused = await _clicked(server, button, server.fan)
        assert text_of(refused) == "This needs the permission *Manage Server*."
    assert "nothing" in await ask(server, "recipe for lentil soup")


async def _clicked(server: Server, button: ui.DynamicItem[Any], by: MemberActor) -> ResponseMessage:
    channel = server.client.get_channel(server.channel.id)
    assert isinstance(channel, discord.TextChannel)
    view = ui.LayoutView()
    view.add_item(ui.ActionRow(button))
    view.stop()  # so that it is answered as after a restart
    shown = await channel.send(view=view)
    return said(await by.click(shown, custom_id=button.custom_id))
