from __future__ import annotations

from typing import TYPE_CHECKING

from tests.discord_ui.reading import said, text_of

if TYPE_CHECKING:
    from tests.discord_ui.conftest import Server


async def test_somebody_elses_question_is_answered_privately_without_spoilers(server: Server) -> None:
    question = await server.friend.send(server.channel, "what happens to tobias")
    message = said(await server.fan.context_menu(server.channel, "Answer this", question))
    assert message.ephemeral
    assert "||His boat capsizes in the storm and he drowns.||" in text_of(message)


async def test_a_message_without_text_is_declined(server: Server) -> None:
    answer = said(await server.fan.slash(server.channel, "cast"))  # a message of components has no text of its own
    message = said(await server.fan.context_menu(server.channel, "Answer this", answer))
    assert message.ephemeral
    assert text_of(message) == "That message has no text that I could answer."


async def test_a_long_message_is_read_from_its_start(server: Server) -> None:
    question = await server.friend.send(server.channel, "what happens to tobias " + "?" * 1900)
    message = said(await server.fan.context_menu(server.channel, "Answer this", question))
    assert "Tobias Reed" in text_of(message)
