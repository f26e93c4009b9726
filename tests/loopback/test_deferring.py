"""What takes long is promised first, and what then follows is right for whom the promise was made to."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from tests.loopback.faults import late
from tests.loopback.ledger import DEFERRED, DEFERRED_UPDATE
from tests.loopback.uses import TOBIAS
from tests.loopback.world import Person, moderator

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    import pytest

    from bot.discord_ui.client import CasefileClient
    from tests.loopback.server import LoopbackDiscord

CAPSIZES = "His boat capsizes"
QUESTION = "what happens to tobias"


@asynccontextmanager
async def _held(what: object, name: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[None]:
    """Let a part of the storage go on only when the block ends."""
    go_on, real = asyncio.Event(), getattr(what, name)

    async def waiting(*args: Any, **options: Any) -> Any:  # noqa: ANN401
        await go_on.wait()
        return await real(*args, **options)

    with monkeypatch.context() as patch:
        patch.setattr(what, name, waiting)
        yield
        go_on.set()


async def test_a_question_that_waits_for_the_storage_is_promised_and_answered_privately_without_a_leak(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    fan = Person()
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.use("ask", by=fan, question=QUESTION)
        await entry.answered()
        assert entry.answer == DEFERRED
        assert entry.is_private
        assert entry.is_waiting
    await entry.settled()
    assert f"||{CAPSIZES}" in entry.text
    assert "Only you see this, since it took me longer than usual." in entry.text
    assert "casefile:post:" in str(entry.messages[0])
    assert "casefile:delete:" not in str(entry.messages[0])


async def test_what_was_to_be_private_says_nothing_of_having_taken_long(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.use("ask", question=QUESTION, private=True)
        await entry.answered()
    await entry.settled()
    assert CAPSIZES in entry.text
    assert "longer than usual" not in entry.text


async def test_what_a_button_shows_to_everybody_is_still_shown_to_everybody(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.click(f"casefile:choice:{TOBIAS}:all")
        await entry.answered()
        assert entry.answer == DEFERRED_UPDATE
    async with asyncio.timeout(30):
        while not entry.messages:  # noqa: ASYNC110  a deferred edit shows nothing that could be waited for
            await asyncio.sleep(0.01)
    assert f"||{CAPSIZES}" in entry.text
    assert not entry.messages[0]["flags"] & 64


async def test_a_message_is_replaced_after_a_promise_too(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.click(f"casefile:howfar:{TOBIAS}")
        await entry.answered()
    async with asyncio.timeout(30):
        while not entry.messages:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert "How far have you watched?" in entry.text


async def test_completions_that_take_long_are_given_up(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.complete("ask", "question", "where")
        await entry.answered()
        assert entry.body == {"choices": []}
    async with asyncio.timeout(30):
        while client.arrivals.at_work:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    assert not entry.refusals
    assert "Traceback" not in caplog.text


async def test_a_form_that_takes_long_is_declined_in_a_sentence(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with _held(client.desk.storage.proposals, "count_suggested_by", monkeypatch):
        entry = await discord.use("suggest", by=moderator())
        await entry.answered()
        assert entry.answer == DEFERRED
    await entry.settled()
    assert "It took me too long to get that form ready. Try again." in entry.text


async def test_no_promise_overtakes_an_answer_that_is_on_its_way(
    discord: LoopbackDiscord, client: CasefileClient
) -> None:
    discord.faults.add(late(1.5))
    entry = await discord.use("ask", question=QUESTION)
    await entry.settled()
    assert client.guilds
    assert entry.answer == 4
    assert not entry.refusals


async def test_an_answer_that_is_ready_while_the_promise_is_on_its_way_follows_it(
    discord: LoopbackDiscord, client: CasefileClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    discord.faults.add(late(1.0))
    async with _held(client.desk.storage, "known", monkeypatch):
        entry = await discord.use("ask", question=QUESTION)
        async with asyncio.timeout(30):
            while not entry.faults:  # noqa: ASYNC110  the promise has arrived, but is not taken yet
                await asyncio.sleep(0.01)
    await entry.settled()
    assert entry.answer == DEFERRED
    assert CAPSIZES in entry.text
    assert not entry.refusals
