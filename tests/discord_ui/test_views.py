from __future__ import annotations

import gc
import logging
from typing import TYPE_CHECKING

import discord
import pytest
from simcord import SetupError

from tests.discord_ui.reading import labels_of, options_of, said, text_of, walk
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.results import InteractionResult, ResponseMessage

    from bot.library import Library
    from tests.discord_ui.conftest import Server

DROWNS = "His boat capsizes in the storm and he drowns."


async def _hiding_answer(server: Server) -> ResponseMessage:
    return said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))


async def test_show_me_privately_asks_how_far_and_shows_as_much(server: Server) -> None:
    answer = await _hiding_answer(server)
    question = said(await server.friend.click(answer, label="Show me privately"))
    assert question.ephemeral
    assert "How far have you watched?" in text_of(question)
    assert DROWNS not in text_of(question)
    options = options_of(question)
    assert list(options)[:2] == ["Not started", "S01E01"]
    assert list(options)[-1] == "S02E03 · caught up"

    await server.friend.select(question, [options["S01E03"]])
    assert f"||{DROWNS}||" not in text_of(question)
    assert DROWNS in text_of(question)
    assert "||He is back, alive, on the mainland." in text_of(question)


async def test_how_far_can_be_changed_in_both_directions(server: Server) -> None:
    question = said(await server.fan.click(await _hiding_answer(server), label="Show me privately"))
    options = options_of(question)
    await server.fan.select(question, [options["S02E03 · caught up"]])
    assert "||" not in text_of(question)
    await server.fan.select(question, [options["Not started"]])
    assert f"||{DROWNS}||" in text_of(question)


async def test_the_channel_sees_nothing_of_what_is_shown_privately(server: Server) -> None:
    answer = await _hiding_answer(server)
    question = said(await server.fan.click(answer, label="Show me privately"))
    await server.fan.select(question, [options_of(question)["S02E03 · caught up"]])
    seen = server.channel.history(viewer=server.friend)
    assert [message.id for message in seen] == [answer.id]
    assert f"||{DROWNS}||" in text_of(answer)


async def test_buttons_and_menus_work_after_a_restart(server: Server) -> None:
    answer = await _hiding_answer(server)
    await server.restart()
    question = said(await server.fan.click(answer, label="Show me privately"))
    await server.restart()
    await server.fan.select(question, [options_of(question)["S01E03"]])
    assert f"||{DROWNS}||" not in text_of(question)
    await server.restart()
    await server.fan.click(answer, label="Delete")
    assert server.channel.history(viewer=server.friend) == []


async def test_no_reply_leaves_a_view_behind(server: Server) -> None:
    answer = await _hiding_answer(server)
    await server.fan.slash(server.channel, "ask", question="what happens to tobias", private=True)
    question = said(await server.fan.click(answer, label="Show me privately"))
    await server.fan.select(question, [options_of(question)["S01E03"]])
    gc.collect()
    assert [thing for thing in gc.get_objects() if isinstance(thing, discord.ui.LayoutView)] == []
    assert server.client._connection._view_store._views == {}  # noqa: SLF001  there is no public way to look


async def test_a_choice_is_posted_as_the_answer(server: Server) -> None:
    offer = said(await server.fan.slash(server.channel, "plot"))
    title = labels_of(offer)[0]
    await server.restart()
    answer = said(await server.fan.click(offer, label=title))
    assert not answer.ephemeral
    assert title in text_of(answer)
    assert answer.id in {message.id for message in server.channel.history(viewer=server.friend)}
    await server.fan.click(answer, label="Delete")
    assert server.channel.history(viewer=server.friend) == []


async def test_a_choice_of_a_private_question_is_answered_privately_and_as_far(server: Server) -> None:
    offer = said(await server.fan.slash(server.channel, "plot", watched="S01E03"))
    answer = said(await server.fan.click(offer, label="What becomes of Tobias Reed"))
    assert answer.ephemeral
    assert f"||{DROWNS}||" not in text_of(answer)
    assert DROWNS in text_of(answer)


async def test_a_choice_of_a_private_question_without_progress_stays_at_the_start(server: Server) -> None:
    offer = said(await server.fan.slash(server.channel, "plot", private=True))
    answer = said(await server.fan.click(offer, label="What becomes of Tobias Reed"))
    assert answer.ephemeral
    assert f"||{DROWNS}||" in text_of(answer)


@pytest.mark.parametrize("who", ["fan", "moderator"])
async def test_the_asker_and_moderators_can_delete_an_answer(server: Server, who: str) -> None:
    answer = await _hiding_answer(server)
    result = await getattr(server, who).click(answer, label="Delete")
    assert result.acknowledged
    assert server.channel.history() == []


async def test_who_is_second_to_delete_an_answer_hears_of_no_failure(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    answer = await _hiding_answer(server)
    server.env.inject_error("DELETE", "/webhooks/*/*/messages/@original", status=404, code=10008)
    second = await server.moderator.click(answer, label="Delete")
    assert second.acknowledged
    assert second.followups == []
    assert not [record for record in caplog.records if record.levelno >= logging.WARNING]


async def test_nobody_else_can_delete_an_answer(server: Server) -> None:
    answer = await _hiding_answer(server)
    refusal = said(await server.friend.click(answer, label="Delete"))
    assert refusal.ephemeral
    assert text_of(refusal) == "Only the one who asked, or a moderator, can delete this."
    assert answer.id in {message.id for message in server.channel.history()}


async def test_a_fact_that_is_gone_says_so(server: Server, library: Library, pack: Path) -> None:
    offer = said(await server.fan.slash(server.channel, "plot"))
    answer = await _hiding_answer(server)
    (pack / "facts.yaml").write_text("facts:\n  - {id: new, asks: [what is new], answer: Nothing.}\n")
    assert reload(library).problems == ()
    clicks: list[InteractionResult] = [
        await server.fan.click(offer, label="What becomes of Tobias Reed"),
        await server.fan.click(answer, label="Show me privately"),
    ]
    for message in map(said, clicks):
        assert message.ephemeral
        assert "no longer there" in text_of(message)


async def test_the_menu_offers_the_ends_of_seasons_where_there_are_too_many_episodes(
    server: Server, library: Library, pack: Path
) -> None:
    header = (pack / "pack.yaml").read_text()
    (pack / "pack.yaml").write_text(header.replace("episodes: 6", "episodes: 60"))
    assert reload(library).problems == ()
    question = said(await server.fan.click(await _hiding_answer(server), label="Show me privately"))
    assert list(options_of(question)) == ["Not started", "S01E60 · end of season 1", "S02E03 · caught up"]


async def test_only_who_was_asked_can_use_the_menu(server: Server) -> None:
    question = said(await server.fan.click(await _hiding_answer(server), label="Show me privately"))
    with pytest.raises(SetupError, match="not visible"):
        await server.friend.select(question, [options_of(question)["S01E03"]])


async def test_buttons_are_of_an_unobtrusive_kind(server: Server) -> None:
    answer = await _hiding_answer(server)
    styles = {part["style"] for part in walk(answer.components) if "style" in part}
    assert styles == {discord.ButtonStyle.secondary.value}
