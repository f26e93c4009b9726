from __future__ import annotations

import logging
import re
from typing import TYPE_CHECKING

import pytest
from discord import app_commands

from tests.discord_ui.reading import said, text_of

if TYPE_CHECKING:
    from bot.library import Library
    from tests.discord_ui.conftest import Server

INCIDENT = re.compile(r"incident (\w{8})")


def logged(caplog: pytest.LogCaptureFixture) -> list[tuple[str, str]]:
    """Return the id and the command of each incident in the log."""
    fields = (vars(record) for record in caplog.records)
    return [(one["incident"], one["command"]) for one in fields if "incident" in one]


def _break(library: Library, monkeypatch: pytest.MonkeyPatch, method: str) -> None:
    def fail(*_: object, **__: object) -> None:
        raise RuntimeError("broken")

    monkeypatch.setattr(library, method, fail)


async def test_the_unexpected_is_logged_with_the_id_that_the_user_sees(
    server: Server, library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    _break(library, monkeypatch, "answer")
    message = said(await server.fan.slash(server.channel, "ask", question="secret words"))
    assert [type(error) for error in server.env.errors] == [app_commands.CommandInvokeError]
    seen = INCIDENT.search(text_of(message))
    assert message.ephemeral
    assert seen is not None
    assert logged(caplog) == [(seen[1], "ask")]
    assert "secret words" not in caplog.text
    assert "broken" not in text_of(message)


async def test_an_error_behind_a_button_is_told_too(
    server: Server, library: Library, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    offer = said(await server.fan.slash(server.channel, "plot"))
    _break(library, monkeypatch, "answer_facts")
    message = said(await server.fan.click(offer, label="What becomes of Tobias Reed"))
    assert [type(error) for error in server.env.errors] == [RuntimeError]
    seen = INCIDENT.search(text_of(message))
    assert message.ephemeral
    assert seen is not None
    assert logged(caplog) == [(seen[1], "a button")]


@pytest.mark.parametrize(("status", "code", "lines"), [(404, 10062, ["An answer came too late."]), (400, 40060, [])])
async def test_an_answer_that_comes_too_late_or_twice_is_counted_and_told_in_a_line_at_most(
    server: Server, status: int, code: int, lines: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    server.env.inject_error("POST", "/interactions/*/*/callback", status=status, code=code)
    await server.fan.slash(server.channel, "ask", question="where can i watch it")
    assert len(server.env.errors) == 1
    assert server.client.incidents.misfires == {code: 1}
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.WARNING] == lines
    assert "Traceback" not in caplog.text


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (app_commands.MissingPermissions(["manage_guild"]), "This needs the permission *Manage Server*."),
        (app_commands.NoPrivateMessage(), "This works only in a server."),
        (app_commands.CommandNotFound("x", []), "My commands have just changed."),
    ],
)
async def test_an_expected_error_has_a_sentence(
    server: Server, monkeypatch: pytest.MonkeyPatch, library: Library, error: Exception, sentence: str
) -> None:
    def fail(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(library, "answer", fail)
    message = said(await server.fan.slash(server.channel, "ask", question="where can i watch it"))
    assert len(server.env.errors) == 1
    assert message.ephemeral
    assert text_of(message).startswith(sentence)
