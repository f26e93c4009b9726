from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.discord_ui.choices import choices
from tests.discord_ui.reading import CHOICES

if TYPE_CHECKING:
    from bot.library import Library
    from tests.discord_ui.conftest import Server

OPTIONS = [("ask", "question"), ("cast", "name"), ("plot", "topic"), ("ratings", "source"), ("episode", "episode")]


async def _names(server: Server, command: str, option: str, typed: str, **filled: object) -> list[str]:
    offered = await server.fan.autocomplete(server.channel, command, option, typed, **filled)
    assert all(choice["name"] == choice["value"] for choice in offered)
    return [choice["name"] for choice in offered]


@pytest.mark.parametrize(("command", "option"), OPTIONS)
async def test_nothing_typed_gets_useful_choices(server: Server, command: str, option: str) -> None:
    assert len(await _names(server, command, option, "")) >= 3


@pytest.mark.parametrize(("command", "option"), OPTIONS)
async def test_a_choice_is_answered_when_sent(server: Server, command: str, option: str) -> None:
    for name in (await _names(server, command, option, ""))[:5]:
        result = await server.fan.slash(server.channel, command, **{option: name})
        assert not result.ephemeral, name


@pytest.mark.parametrize(("command", "option"), OPTIONS)
@pytest.mark.parametrize("typed", ["zzzzqqq", "||", "`" * 100, "\u202e", "?" * 300])
async def test_hostile_text_is_answered_too(server: Server, command: str, option: str, typed: str) -> None:
    await server.fan.autocomplete(server.channel, command, option, typed)
    answer = server.env.http_requests[-1].json
    assert answer is not None
    assert answer["type"] == CHOICES


async def test_choices_narrow_down_while_typing(server: Server) -> None:
    assert await _names(server, "cast", "name", "nora") == ["Nora Vane"]


async def test_a_spoiling_name_or_title_is_not_offered_at_the_start(server: Server) -> None:
    assert await _names(server, "cast", "name", "keeper") == []
    assert "Nora's confession" not in await _names(server, "ask", "question", "nora")


async def test_a_fan_who_says_how_far_they_are_is_offered_as_much(server: Server) -> None:
    assert await _names(server, "cast", "name", "keeper", watched="S01E04") == ["The Keeper"]


@pytest.mark.parametrize("watched", ["S01E03", "S9", "soon", "||"])
async def test_too_little_watched_or_nonsense_widens_nothing(server: Server, watched: str) -> None:
    assert await _names(server, "cast", "name", "keeper", watched=watched) == []


async def test_the_choice_of_a_public_question_stays_at_the_start(server: Server) -> None:
    assert await _names(server, "cast", "name", "keeper", watched="S02", private=False) == []


@pytest.mark.parametrize(("command", "option"), OPTIONS)
async def test_how_far_is_offered_for_every_command(server: Server, command: str, option: str) -> None:
    del option
    offered = await server.fan.autocomplete(server.channel, command, "watched", "")
    assert [choice["name"] for choice in offered][:5] == ["caught up", "not started", "S01E06", "S02E03", "S01E01"]
    assert len(offered) == 11


async def test_how_far_narrows_down_while_typing(server: Server) -> None:
    offered = await server.fan.autocomplete(server.channel, "ask", "watched", "s02")
    assert [choice["name"] for choice in offered] == ["S02E03", "S02E01 · Low Water", "S02E02"]


async def test_titles_beside_positions_are_those_that_everybody_may_know(server: Server) -> None:
    await server.fan.slash(server.channel, "progress set", position="caught up")
    offered = await server.fan.autocomplete(server.channel, "ask", "watched", "s02e02")
    assert [choice["name"] for choice in offered] == ["S02E02"]


async def test_a_failure_is_logged_and_answered_with_no_choices(
    server: Server, library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(library, "complete", fail)
    assert await _names(server, "ask", "question", "secret words") == []
    [record] = [record for record in caplog.records if record.name == "bot.discord_ui.errors"]
    assert vars(record)["command"] == "ask"
    assert "secret words" not in caplog.text


async def test_a_late_autocompletion_is_counted_without_a_traceback(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    server.env.inject_error("POST", "/interactions/*/*/callback", status=404, code=10062)
    await server.fan.autocomplete(server.channel, "ask", "question", "nora")
    assert server.client.incidents.misfires == {10062: 1}
    assert "Traceback" not in caplog.text


def test_choices_that_discord_would_refuse_are_left_out() -> None:
    offered = choices(["a", "a", "", " ", "x" * 100, "y" * 101, *map(str, range(30))])
    names = [choice.name for choice in offered]
    assert names[:3] == ["a", "x" * 100, "0"]
    assert len(names) == 25
