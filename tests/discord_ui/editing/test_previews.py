"""What a preview shows: the fact as fans see it, and nothing openly that its moderator has not watched."""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING

import discord
import pytest

from bot.discord_ui.editing.findings import new_warnings
from bot.library import Library
from bot.loading import Problem
from bot.reloading import ReloadReport
from tests.discord_ui.conftest import PACKS
from tests.discord_ui.editing.acting import added, click, messages, opened, sent, values_in
from tests.discord_ui.reading import labels_of, openly, said, text_of, walk

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_ui.conftest import Server

TOBIAS = {"title": "Toby", "answer": "He rows.\n\n[S01E03] He capsizes.\n\n[S02E01] He returns.", "asks": "how is toby"}


async def test_a_fact_is_shown_at_the_start_before_its_last_turn_and_at_the_end(server: Server) -> None:
    preview = await added(server, **TOBIAS)
    text = text_of(preview)
    start, middle = text.index("**At the start**"), text.index("**After S01E06**")
    assert start < middle < text.index("**After S02E03, the end**")
    assert text.count("||He capsizes.||") == 3
    assert "capsizes" not in openly(preview)


async def test_fans_read_openly_what_the_moderator_has_watched_as_well(server: Server) -> None:
    await server.moderator.slash(server.channel, "progress set", position="S01E03")
    preview = await added(server, **TOBIAS)
    text = text_of(preview)
    assert text.count("||He capsizes.||") == 1
    assert text.count("||He returns.||") == 3
    assert "1 of the parts behind bars are open to fans there" in text


async def test_where_spoilers_are_withheld_fans_see_less_and_the_moderator_sees_that(server: Server) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    preview = await added(server, **{**TOBIAS, "answer": "[S01E03] He capsizes."})
    text = text_of(preview)
    assert text.count("Fans there find nothing: all of it is hidden.") == 2
    assert text.count("||He capsizes.||") == 1


async def test_a_fact_that_hides_nothing_is_shown_in_the_middle_of_the_story_too(server: Server) -> None:
    assert "**After S01E04**" in text_of(await added(server))


async def test_nothing_but_text_behind_bars_names_what_is_hidden(server: Server) -> None:
    shown = await opened(server, "edit", fact="who-broke-the-lamp")
    assert shown.modal is not None
    form = shown.modal
    labels = [form["title"], form["custom_id"], *(f"{one['label']}{one['description']}" for one in form["components"])]
    assert not any(word in " ".join(labels).casefold() for word in ("nora", "lamp", "confess"))
    preview = await sent(server, shown, answer="Nora Vane says so.")
    assert "Nora" not in openly(preview)
    rest = [part for part in walk(preview.components) if "content" not in part and "components" not in part]
    assert not any(word in json.dumps(rest).casefold() for word in ("nora", "lamp", "confess"))


async def test_what_changes_in_the_entry_is_attached_line_by_line(server: Server) -> None:
    preview = await sent(server, await opened(server, "edit", fact="who-broke-the-lamp"), answer="Nora says so.")
    [attachment] = preview.attachments
    assert attachment.filename == "SPOILER_report.txt"
    content = (await attachment.read()).decode()
    assert "lighthouse: who-broke-the-lamp: answer: " in content
    assert "\n-answer: Nora Vane confesses that it was her.\n+answer: Nora says so.\n" in content
    assert " revealed: S01E05\n" in content


async def test_long_answers_are_shown_whole_in_messages_of_their_own(server: Server) -> None:
    long = "\n\n".join(f"Part {number} says {'this and that ' * 40}" for number in range(6))
    shown = await opened(server, "add")
    result = await server.moderator.submit_modal(shown, {"title": "Long", "answer": long, "asks": "how long"})
    first, *cards, last = messages(result)
    assert "Preview of a new fact" in text_of(first)
    assert len(cards) == 3
    assert all("Part 5 says" in text_of(card) for card in cards)
    assert labels_of(last) == ["Make it live", "Edit again", "Discard"]


async def test_a_fact_that_casefile_makes_is_replaced_and_the_preview_says_so(server: Server) -> None:
    shown = await opened(server, "edit", fact="tobias-reed.played-by")
    preview = await sent(server, shown, answer="Dev Marlowe, and a double.")
    assert "Casefile makes this fact itself" in text_of(preview)
    await click(server, preview, "Make it live")
    again = await opened(server, "edit", fact="tobias-reed.played-by")
    assert values_in(again)["answer"] == "Dev Marlowe, and a double."
    gone = said(await server.moderator.slash(server.channel, "facts remove", fact="tobias-reed.played-by"))
    assert "Casefile makes" not in text_of(await click(server, gone, "Remove it"))


async def test_a_fact_that_casefile_makes_cannot_be_removed(server: Server) -> None:
    refused = said(await server.moderator.slash(server.channel, "facts remove", fact="tobias-reed.played-by"))
    assert "Casefile makes that fact itself" in text_of(refused)


async def test_what_no_form_holds_is_named_with_its_place(server: Server) -> None:
    preview = await sent(server, await opened(server, "edit", fact="where-to-watch"), title="Where it is shown")
    assert "left as it is: the values that sources disagree on" in text_of(preview)
    assert "facts.yaml:36" in text_of(preview)
    assert "Channel Nine" in text_of(preview)


async def test_an_answer_that_is_too_long_for_a_form_is_told_with_its_place(server: Server, pack: Path) -> None:
    (pack / "more.yaml").write_text(
        "facts:\n"
        + "".join(
            f"  - id: {name}\n    asks: [what is {name}]\n    answer:\n      - {'a' * 2000}\n      - {'b' * 2000}\n"
            for name in ("longest",)
        )
    )
    await server.moderator.slash(server.channel, "facts reload")
    refused = said(await server.moderator.slash(server.channel, "facts edit", fact="longest"))
    assert "takes 4,000 characters a field, and the answer of this fact has more" in text_of(refused)
    assert "more.yaml:2" in text_of(refused)


async def test_facts_are_offered_by_titles_that_are_open_to_the_moderator_alone(server: Server) -> None:
    async def offered(typed: str) -> list[str]:
        choices = await server.moderator.autocomplete(server.channel, "facts edit", "fact", typed)
        return [choice["name"] for choice in choices or []]

    assert "What becomes of Tobias Reed" in await offered("tobias")
    assert await offered("nora's conf") == []
    assert await offered("who-broke") == []
    await server.moderator.slash(server.channel, "progress set", position="S01E05")
    assert await offered("nora's conf") == ["Nora's confession"]


async def test_what_is_offered_opens_the_form(server: Server) -> None:
    [choice] = await server.moderator.autocomplete(server.channel, "facts edit", "fact", "what the show")
    assert values_in(await opened(server, "edit", fact=choice["value"]))["title"] == "What the show is about"


@pytest.mark.parametrize("command", ["edit", "remove", "wording"])
async def test_an_unknown_fact_is_not_repeated(server: Server, command: str) -> None:
    options = {"ask": "who"} if command == "wording" else {}
    refused = said(await server.moderator.slash(server.channel, f"facts {command}", fact="@everyone", **options))
    assert text_of(refused).startswith("I do not know that fact.")
    assert "@everyone" not in text_of(refused)


async def test_who_may_not_change_a_pack_gets_no_form(server: Server) -> None:
    other = server.env.create_guild("Elsewhere")
    role = other.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    stranger = other.add_member(server.env.create_user("other"), roles=[role])
    channel = other.create_text_channel("questions")
    for command, options in (("add", {}), ("edit", {"fact": "premise"}), ("remove", {"fact": "premise"})):
        result = await stranger.slash(channel, f"facts {command}", **options)
        assert result.modal is None
        assert "nobody may change facts before the operator says who" in text_of(said(result))


class TestTwoPacks:
    @pytest.fixture
    def library(self, pack: Path) -> Library:
        other = shutil.copytree(PACKS / "houseplants", pack.parent / "houseplants")
        (other / "more.yaml").write_text("facts: [{id: premise, asks: [what is it], answer: Plants.}]")
        return Library.open(pack.parent)

    async def test_a_new_fact_needs_a_show(self, server: Server) -> None:
        refused = said(await server.moderator.slash(server.channel, "facts add"))
        assert text_of(refused) == "Say which show the fact is for, with `pack`."
        form = await opened(server, "add", pack="houseplants")
        assert values_in(form)["title"] == ""

    async def test_an_id_that_two_shows_have_needs_a_show(self, server: Server) -> None:
        refused = said(await server.moderator.slash(server.channel, "facts edit", fact="premise"))
        assert text_of(refused) == "Several shows have a fact with that id. Say which with `pack`."
        form = await opened(server, "edit", fact="lighthouse:premise")
        assert values_in(form)["title"] == "What the show is about"

    async def test_a_gap_of_no_show_asks_for_one(self, server: Server) -> None:
        server.storage.gaps.unanswered("recipe for lentil soup", server=server.guild.id)
        listed = said(await server.moderator.slash(server.channel, "facts gaps"))
        asked = await click(server, listed, "New fact")
        assert "lentil" not in openly(asked)
        form = await server.moderator.select(asked, values=["houseplants"])
        preview = await sent(server, form, answer="They eat.", title="Soup")
        assert "off the list" in text_of(await click(server, preview, "Make it live"))


def test_a_warning_that_has_only_moved_is_not_new() -> None:
    known, moved, other = (
        Problem("f.yaml", line, 5, "asks", f"'soup' is also asked by the fact 'meals' at {file}:{line}:9; leave it")
        for line, file in ((4, "g.yaml"), (6, "g.yaml"), (6, "h.yaml"))
    )
    report = ReloadReport(warnings=(moved, other), revision="r")
    assert new_warnings(report, [known]) == [other]
