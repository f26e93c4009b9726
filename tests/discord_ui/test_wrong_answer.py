from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.core.gaps import GapKind, Noted
from bot.discord_ui.errors import DeclinedError
from bot.discord_ui.wrong_answer import HOUR, MOST_AN_HOUR, Marks
from bot.storage.tables import NO_SERVER
from tests.discord_ui.reading import labels_of, openly, said, text_of
from tests.storage.clocks import Clock

if TYPE_CHECKING:
    from simcord.results import InteractionResult, ResponseMessage

    from tests.discord_ui.conftest import Server

FAN, FRIEND, STRANGER = 1, 2, 3


async def _answer(server: Server, **options: object) -> ResponseMessage:
    return said(await server.fan.slash(server.channel, "ask", question="where was it filmed", **options))


async def _mark(server: Server, message: ResponseMessage, reason: str = "") -> InteractionResult:
    shown = await server.fan.click(message, label="Wrong answer?")
    return await server.fan.submit_modal(shown, {"reason": reason})


async def _noted(server: Server, where: int) -> list[tuple[Noted, int]]:
    page = await server.storage.gaps.page(where, None, 0, size=50)
    return [(gap.noted, gap.times) for gap in page.items]


async def test_a_fan_says_privately_what_is_wrong_and_moderators_read_it(server: Server) -> None:
    message = await _answer(server)
    await server.restart()
    thanks = said(await _mark(server, message, "It was four islands,\nask <@80351110224678912>."))
    assert thanks.ephemeral
    assert text_of(thanks) == "Thank you. The moderators see it, but not who sent it."
    [(noted, times)] = await _noted(server, server.guild.id)
    assert times == 1
    assert (noted.kind, noted.pack, noted.question) == (GapKind.WRONG, "lighthouse", "")
    assert noted.reason == "It was four islands, ask [mention]."
    listed = said(await server.moderator.slash(server.channel, "facts gaps"))
    assert "Wrong answer? ||It was four islands, ask [mention].; lighthouse: " in text_of(listed)
    assert "islands" not in openly(listed)


async def test_the_reason_can_be_left_out(server: Server) -> None:
    message = await _answer(server, private=True)
    for _ in range(2):
        await _mark(server, message)
    [(noted, times)] = await _noted(server, server.guild.id)
    assert (noted.reason, times) == ("", 2)
    assert [key.pack for key in noted.facts] == ["lighthouse"]


async def test_a_miss_has_no_such_button(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="recipe for lentil soup"))
    assert "Wrong answer?" not in labels_of(message)


async def test_in_direct_messages_it_is_the_operators(server: Server) -> None:
    stranger = server.env.create_user("stranger")
    server.guild.add_member(stranger)
    message = said(await stranger.slash("ask", question="where was it filmed"))
    shown = await stranger.click(message, label="Wrong answer?")
    thanks = said(await stranger.submit_modal(shown, {"reason": "No."}))
    assert text_of(thanks) == "Thank you. Whoever runs me sees it, but not who sent it."
    assert [noted.reason for noted, _ in await _noted(server, NO_SERVER)] == ["No."]
    assert await _noted(server, server.guild.id) == []


async def test_after_a_few_marks_a_fan_has_to_wait(server: Server) -> None:
    message = await _answer(server)
    for _ in range(MOST_AN_HOUR):
        await _mark(server, message)
    refused = await server.fan.click(message, label="Wrong answer?")
    assert refused.modal is None
    assert "a lot for one hour" in text_of(said(refused))
    assert (await _noted(server, server.guild.id))[0][1] == MOST_AN_HOUR


async def test_deleting_all_that_is_kept_about_a_fan_forgets_their_marks_too(server: Server) -> None:
    message = await _answer(server)
    for _ in range(MOST_AN_HOUR):
        await _mark(server, message)
    question = said(await server.fan.slash(server.channel, "privacy delete"))
    await server.fan.click(question, label="Delete it all")
    server.client.desk.marks.check(server.fan.id)


async def test_a_modal_that_was_open_before_gets_no_further(server: Server) -> None:
    message = await _answer(server)
    shown = await server.fan.click(message, label="Wrong answer?")
    for _ in range(MOST_AN_HOUR):
        await _mark(server, message)
    refused = await server.fan.submit_modal(shown, {"reason": "once more"})
    assert "a lot for one hour" in text_of(said(refused))
    assert [noted.reason for noted, _ in await _noted(server, server.guild.id)] == [""]


def _is_allowed(marks: Marks, user: int) -> bool:
    try:
        marks.check(user)
    except DeclinedError:
        return False
    return True


@pytest.fixture
def clock() -> Clock:
    return Clock()


def test_each_fan_has_so_many_marks_an_hour(clock: Clock) -> None:
    marks = Marks(clock=clock)
    for _ in range(MOST_AN_HOUR):
        assert _is_allowed(marks, FAN)
        marks.count(FAN)
        clock.advance(seconds=60)
    assert not _is_allowed(marks, FAN)
    assert _is_allowed(marks, FRIEND)
    clock.advance(seconds=HOUR - 60 * MOST_AN_HOUR)
    assert _is_allowed(marks, FAN)
    marks.count(FAN)
    assert not _is_allowed(marks, FAN)


def test_only_so_many_fans_are_remembered_and_any_can_be_forgotten(clock: Clock) -> None:
    marks = Marks(clock=clock, most=2)
    for user in (FAN, FRIEND, STRANGER):
        for _ in range(MOST_AN_HOUR):
            marks.count(user)
    assert [_is_allowed(marks, user) for user in (FAN, FRIEND, STRANGER)] == [True, False, False]
    marks.forget(FRIEND)
    assert _is_allowed(marks, FRIEND)
