from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from bot.core.gaps import GapKind, Noted
from bot.discord_ui.gaps import PAGE_SIZE, GapsPageButton, IgnoreButton, gap_text
from bot.storage import Gap
from bot.storage.gaps import MOST_KEPT
from bot.storage.tables import NO_SERVER
from tests.discord_ui.reading import BUTTON, labels_of, openly, said, text_of, walk

if TYPE_CHECKING:
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

QUESTION = "recipe for lentil soup"
LONGEST_PACK_ID = "p" * 60


async def _ask(server: Server, *questions: str) -> None:
    for question in questions:
        await server.fan.slash(server.channel, "ask", question=question)


async def _gaps(server: Server, **options: object) -> ResponseMessage:
    return said(await server.moderator.slash(server.channel, "facts gaps", **options))


def _ignore_ids(message: ResponseMessage) -> list[str]:
    buttons = [part for part in walk(message.components) if part["type"] == BUTTON]
    return [button["custom_id"] for button in buttons if button["label"] == "Ignore"]


async def test_members_are_refused_even_if_the_server_shows_them_the_command(server: Server) -> None:
    [command] = [command for command in await server.client.tree.fetch_commands() if command.name == "facts"]
    server.guild.set_command_permissions(command, {server.fan: True})
    message = said(await server.fan.slash(server.channel, "facts gaps"))
    assert text_of(message) == "This needs the permission *Manage Server*."


async def test_without_gaps_it_says_so(server: Server) -> None:
    message = await _gaps(server)
    assert message.ephemeral
    assert "No gaps" in text_of(message)
    assert labels_of(message) == []


async def test_moderators_see_what_was_asked_in_vain_behind_bars(server: Server) -> None:
    await _ask(server, "soundtrack composer salary", QUESTION, "Lentil soup recipe for?")
    message = await _gaps(server)
    assert message.ephemeral
    text = text_of(message)
    assert "2 gaps" in text
    assert f"||{QUESTION}||\n-# asked 2 times · last <t:" in text
    assert text.index(QUESTION) < text.index("salary")
    assert "The Last Lighthouse" in openly(message)
    assert "lentil" not in openly(message)
    assert str(server.fan.id) not in str(message.components)


async def test_what_was_found_is_no_gap(server: Server) -> None:
    await _ask(server, "where was it filmed")
    assert "No gaps" in text_of(await _gaps(server))


async def test_questions_in_direct_messages_are_in_no_servers_list(server: Server) -> None:
    stranger = server.env.create_user("stranger")
    server.guild.add_member(stranger)
    await stranger.slash("ask", question=QUESTION)
    assert await server.storage.gaps.count(NO_SERVER) == 1
    assert "No gaps" in text_of(await _gaps(server))


async def test_markup_in_a_question_stays_text(server: Server) -> None:
    await _ask(server, "lentil || soup ** @everyone <@1> `x` https://a.example")
    text = text_of(await _gaps(server))
    assert text.count("||") == 2
    assert not any(part in text for part in ("**", "`", "<@", "@everyone", "://"))


async def test_pages_are_turned_even_after_a_restart(server: Server) -> None:
    for number in range(7):
        server.storage.gaps.unanswered(f"question number {number}", server=server.guild.id)
    message = await _gaps(server)
    assert "7 gaps, page 1 of 2" in text_of(message)
    assert len(_ignore_ids(message)) == 5
    first = text_of(message)
    await server.restart()
    await server.moderator.click(message, label="Less asked")
    assert "page 2 of 2" in text_of(message)
    assert len(_ignore_ids(message)) == 2
    await server.moderator.click(message, label="More asked")
    assert text_of(message) == first


async def test_a_show_can_be_picked(server: Server) -> None:
    server.storage.gaps.unanswered("asked of several", server=server.guild.id)
    await _ask(server, QUESTION)
    message = await _gaps(server, pack="the last lighthouse")
    assert "1 gap about *The Last Lighthouse*" in text_of(message)
    assert "several" not in text_of(message)
    unknown = said(await server.moderator.slash(server.channel, "facts gaps", pack="nothing"))
    assert "I do not know that show" in text_of(unknown)


async def test_shows_are_completed(server: Server) -> None:
    choices = await server.moderator.autocomplete(server.channel, "facts gaps", "pack", "light")
    assert [choice["name"] for choice in choices or []] == ["The Last Lighthouse"]


async def test_a_gap_is_ignored_until_that_is_undone(server: Server) -> None:
    await _ask(server, QUESTION, "soundtrack composer salary", QUESTION)
    message = await _gaps(server)
    await server.restart()
    await server.moderator.click(message, custom_id=_ignore_ids(message)[0])
    assert "Ignored" in text_of(message)
    assert "lentil" not in text_of(message)
    assert "1 gap" in text_of(message)
    await _ask(server, QUESTION)
    await server.moderator.click(message, label="Undo")
    assert "Ignored" not in text_of(message)
    assert f"||{QUESTION}||\n-# asked 3 times" in text_of(message)


async def test_a_gap_that_is_gone_cannot_be_ignored(server: Server) -> None:
    await _ask(server, QUESTION)
    message = await _gaps(server)
    await server.storage.reset_server(server.guild.id)
    result = await server.moderator.click(message, custom_id=_ignore_ids(message)[0])
    assert text_of(said(result)) == "That gap is no longer there."


async def test_ids_fit_into_what_discord_takes() -> None:
    page, gap = MOST_KEPT // PAGE_SIZE, 10**12 - 1
    buttons = (
        GapsPageButton(page, about=LONGEST_PACK_ID),
        IgnoreButton(gap, page, LONGEST_PACK_ID),
        IgnoreButton(gap, page, LONGEST_PACK_ID, is_undo=True),
    )
    assert all(len(button.custom_id) <= 100 for button in buttons)


def test_a_wrong_answer_is_shown_by_its_facts_and_why() -> None:
    keys = (FactKey("a", "he-drowns"), FactKey("b", "y"))
    noted = Noted(server=1, pack="a", kind=GapKind.WRONG, facts=keys, reason="He || lives.")
    text = gap_text(Gap(id=1, noted=noted, times=1, last_asked=datetime(2030, 1, 1, tzinfo=UTC)), "Show")
    said_of_it = "Wrong answer? ||He \u2502\u2502 lives.; a: he-drowns, b: y||"
    assert text == f"{said_of_it}\n-# marked once · last <t:1893456000:R> · *Show*"


def test_the_longest_page_keeps_to_discords_limits() -> None:
    noted = Noted(server=1, pack="a", kind=GapKind.WRONG, facts=(FactKey("p" * 60, "f" * 60),) * 10, reason="r" * 200)
    gap = Gap(id=1, noted=noted, times=10**6, last_asked=datetime(2030, 1, 1, tzinfo=UTC))
    assert PAGE_SIZE * len(gap_text(gap, "n" * 300)) < 3700
