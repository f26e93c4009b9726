from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import pytest

from bot.discord_ui import answering
from bot.library import Library
from tests.discord_ui.reading import labels_of, said, text_of, walk

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.discord_ui.conftest import Server

DROWNS = "||His boat capsizes in the storm and he drowns.||"


async def test_an_answer_is_public_and_hides_what_newcomers_must_not_know(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))
    assert not message.ephemeral
    assert "What becomes of Tobias Reed" in text_of(message)
    assert "He keeps rowing out, whatever the weather." in text_of(message)
    assert DROWNS in text_of(message)
    assert "S01E03" in text_of(message)


@pytest.mark.parametrize(("large", "in_loop"), [(0, False), (5_000, True)])
async def test_only_where_there_are_few_facts_the_event_loop_answers_by_itself(
    server: Server, monkeypatch: pytest.MonkeyPatch, *, large: int, in_loop: bool
) -> None:
    threads: dict[str, threading.Thread] = {}

    def watched(name: str) -> Callable[..., object]:
        real = getattr(Library, name)

        def watching(*arguments: object, **named: object) -> object:
            threads[name] = threading.current_thread()
            return real(*arguments, **named)

        return watching

    names = ("answer", "words_beyond")
    for name in names:
        monkeypatch.setattr(Library, name, watched(name))
    monkeypatch.setattr(answering, "LARGE", large)
    assert "Tobias Reed" in text_of(said(await server.fan.slash(server.channel, "ask", question="who is tobias")))
    assert {name: threads[name] is threading.main_thread() for name in names} == dict.fromkeys(names, in_loop)


async def test_a_private_answer_is_seen_by_the_asker_only(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias", private=True))
    assert message.ephemeral
    assert server.channel.history(viewer=server.friend) == []
    assert DROWNS in text_of(message)


async def test_a_fan_who_says_how_far_they_are_gets_a_private_answer_that_goes_as_far(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias", watched="S01E03"))
    assert message.ephemeral
    assert "drowns" in text_of(message)
    assert DROWNS not in text_of(message)
    assert "||He is back, alive, on the mainland." in text_of(message)


async def test_a_public_answer_stays_at_the_start_whatever_the_asker_has_watched(server: Server) -> None:
    message = said(
        await server.fan.slash(server.channel, "ask", question="what happens to tobias", watched="S02", private=False)
    )
    assert not message.ephemeral
    assert DROWNS in text_of(message)


async def test_an_unknown_position_is_explained_privately(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="who broke the lamp", watched="S01E99"))
    assert message.ephemeral
    assert "season 1 has 6 episodes" in text_of(message)
    assert "lamp" not in text_of(message)


async def test_a_miss_is_private_even_if_a_public_answer_was_wished_for(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="recipe for lentil soup", private=False))
    assert message.ephemeral
    assert "lentil" not in text_of(message)


@pytest.mark.parametrize(
    "question",
    [
        "@everyone what happens to tobias || <@1> ` ||",
        "```||``` who broke the lamp",
        "[x](https://example.org/||) <https://example.org> tobias",
        "\u202e\u200b\u0000||" * 40,
        "?" * 300,
        "  ",
    ],
)
async def test_a_hostile_question_is_never_repeated(server: Server, question: str) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question=question))
    assert question.strip() not in text_of(message) or not question.strip()
    assert "@everyone" not in text_of(message)
    assert "example.org" not in text_of(message)


async def test_an_answer_has_its_topics_colour_and_no_embed(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="where can i watch it"))
    colours = [part["accent_color"] for part in walk(message.components) if "accent_color" in part]
    assert colours == [0x10B981]
    assert message.embeds == []
    assert message.flags.suppress_embeds


async def test_only_an_answer_that_hides_something_offers_to_show_it(server: Server) -> None:
    hiding = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))
    open_to_all = said(await server.fan.slash(server.channel, "ask", question="where can i watch it"))
    assert labels_of(hiding) == ["Show me privately", "Wrong answer?", "Delete"]
    assert labels_of(open_to_all) == ["Wrong answer?", "Delete"]


async def test_a_private_answer_needs_no_delete_button(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="where can i watch it", private=True))
    assert labels_of(message) == ["Wrong answer?"]
