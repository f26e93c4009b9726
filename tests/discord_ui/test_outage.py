"""What fans and moderators see while the database cannot be used: answers that show the least, and plain words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from bot.storage import Storage
from tests.discord_ui.reading import asked_how_far, said, text_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.discord_ui.conftest import Server

TOBIAS = "what happens to tobias"
CHANGES: list[tuple[str, str, dict[str, Any]]] = [
    ("fan", "progress set", {"position": "S01E03"}),
    ("fan", "progress clear", {}),
    ("moderator", "settings policy", {"policy": "tag"}),
    ("moderator", "settings packs", {"packs": "all"}),
    ("moderator", "settings default", {"pack": "none"}),
    ("moderator", "settings ceiling", {"position": "S01E03"}),
]
LOOKS: list[tuple[str, str]] = [
    ("fan", "progress show"),
    ("fan", "privacy show"),
    ("fan", "privacy export"),
    ("moderator", "settings show"),
    ("moderator", "settings reset"),
]


@pytest.fixture
async def storage(tmp_path: Path) -> AsyncIterator[Storage]:
    """A storage whose database is no database."""
    broken = tmp_path / "broken.sqlite3"
    broken.write_bytes(b"this is no database" * 100)
    async with Storage.open(f"sqlite:///{broken}") as storage:
        yield storage


async def test_a_question_is_answered_with_what_is_always_safe_alone(server: Server) -> None:
    result = await server.fan.slash(server.channel, "ask", question=TOBIAS)
    assert "He keeps rowing out" in text_of(said(result))
    assert "drowns" not in text_of(said(result))
    assert asked_how_far(result) is None


async def test_in_direct_messages_nothing_is_withheld_but_hidden(server: Server) -> None:
    message = said(await server.fan.user.slash("ask", question=TOBIAS))
    assert "||His boat capsizes in the storm and he drowns.||" in text_of(message)


async def test_how_far_one_is_can_still_be_said_for_one_answer(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question=TOBIAS, watched="S01E03"))
    assert message.ephemeral
    assert "drowns" in text_of(message)


@pytest.mark.parametrize(("who", "command", "options"), CHANGES)
async def test_a_change_says_plainly_that_nothing_was_saved(
    server: Server, who: str, command: str, options: dict[str, Any]
) -> None:
    message = said(await getattr(server, who).slash(server.channel, command, **options))
    assert message.ephemeral
    assert "Nothing was saved" in text_of(message)


@pytest.mark.parametrize(("who", "command"), LOOKS)
async def test_what_cannot_be_read_is_said_and_not_taken_for_nothing(server: Server, who: str, command: str) -> None:
    message = said(await getattr(server, who).slash(server.channel, command))
    assert message.ephemeral
    assert "storage does not work" in text_of(message)


async def test_deleting_says_that_nothing_was_deleted(server: Server) -> None:
    question = said(await server.fan.slash(server.channel, "privacy delete"))
    message = said(await server.fan.click(question, label="Delete it all"))
    assert "Nothing was saved" in text_of(message)
