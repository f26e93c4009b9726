"""Every fault of the network with everything that the bot offers: answered in time, or counted and told once."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import TYPE_CHECKING, Any

import pytest

from bot.discord_ui.errors import ALREADY_ANSWERED, UNDELIVERED, UNKNOWN_INTERACTION
from bot.discord_ui.sharding import Line
from tests.loopback.faults import FOLLOW_UP, PROMISED, cut, failing, failing_after, late, limited, slow
from tests.loopback.ledger import DEFERRED, texts
from tests.loopback.uses import OPTIONS, command_names, uses

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from bot.discord_ui.client import CasefileClient
    from tests.loopback.faults import Fault
    from tests.loopback.gateway import Gateway
    from tests.loopback.ledger import Entry
    from tests.loopback.server import LoopbackDiscord

AT_ONCE = 8
"""Interactions that are sent together, so that the last one need not wait long."""
SURVIVED: dict[str, Callable[[], Fault]] = {
    "none": lambda: slow(0),
    "500 once": lambda: failing(500),
    "502 twice": lambda: failing(502, times=2),
    "503 after the work was done": lambda: failing_after(503),
    "connection closed before the answer": cut,
    "connection closed twice": lambda: cut(times=2),
    "connection closed after the work was done": lambda: cut(after_work=True),
    "429 with Via": lambda: limited(0.05),
    "429 without Via": lambda: limited(0.05, via=False),
    "confirmed late": lambda: slow(0.2),
    "taken late": lambda: late(0.1),
}
KEPT: dict[str, Callable[[], Fault]] = {
    "500 once": lambda: failing(500, path=FOLLOW_UP),
    "503 after the work was done": lambda: failing_after(503, path=PROMISED),
    "connection closed before the answer": lambda: cut(path=FOLLOW_UP),
    "connection closed twice": lambda: cut(times=2, path=PROMISED),
    "connection closed after the work was done": lambda: cut(after_work=True, path=PROMISED),
    "429 with Via": lambda: limited(0.05, path=FOLLOW_UP),
    "429 without Via": lambda: limited(0.05, via=False, path=FOLLOW_UP),
}
"""What becomes of what follows a promise."""
LOST: dict[str, tuple[Callable[[], Fault] | None, int]] = {
    "429 for longer than Discord waits": (lambda: limited(1000), UNDELIVERED),
    "answered by another process": (None, ALREADY_ANSWERED),
    "later than Discord waits": (None, UNKNOWN_INTERACTION),
}


async def _cut(gateway: Gateway) -> None:
    gateway.cut()


CONNECTION: dict[str, Callable[[Gateway], Awaitable[None]]] = {
    "cut": _cut,
    "op 7": lambda gateway: gateway.reconnect(),
    "close 4000": lambda gateway: gateway.close(4000),
    "close 1000": lambda gateway: gateway.close(1000),
    "op 9, resumable": lambda gateway: gateway.invalidate(resumable=True),
}
BROKEN_PACKETS: dict[str, str | bytes] = {
    "no JSON": "{",
    "no object": "[]",
    "null": "null",
    "unknown op": '{"op": 99, "d": null}',
    "unknown event": '{"op": 0, "t": "NEWS", "s": null, "d": {}}',
    "no data": '{"op": 0, "t": "GUILD_CREATE", "s": null, "d": null}',
    "data of another type": '{"op": 0, "t": "INTERACTION_CREATE", "s": null, "d": [1, 2]}',
    "an empty interaction": '{"op": 0, "t": "INTERACTION_CREATE", "s": null, "d": {}}',
    "a frame that cannot be unpacked": b"nonsense\x00\x00\xff\xff",
}


async def _use_all(
    discord: LoopbackDiscord, until: Callable[[Entry], Awaitable[object]], fault: Callable[[], Fault] | None = None
) -> dict[str, Entry]:
    """Use everything, a few at once; return what was sent by the use's name."""
    limit = asyncio.Semaphore(AT_ONCE)
    if fault is not None:
        every = fault()
        every.each = True
        discord.faults.add(every)

    async def use(name: str) -> Entry:
        async with limit:
            entry = await all_uses[name](discord)
            await until(entry)
            return entry

    all_uses = uses(discord)
    entries = await asyncio.gather(*map(use, all_uses))
    discord.faults.clear()
    return dict(zip(all_uses, entries, strict=True))


async def _check_calm(client: CasefileClient, caplog: pytest.LogCaptureFixture, *, most_lines: int = 0) -> None:
    """Check that nothing is left over, and that the log has no more to say than it must."""
    await _until(lambda: not client.arrivals.at_work)
    assert "Traceback" not in caplog.text
    # The storage may well complain of a slow disk.
    told = [record for record in caplog.records if not record.name.startswith("bot.storage")]
    assert [record for record in told if record.levelno >= logging.ERROR] == []
    assert len([record for record in told if record.levelno >= logging.WARNING]) <= most_lines


def _check_once(sent: Mapping[str, Entry]) -> None:
    """Check that nobody was told the same in two messages, one of which can be another where it is edited."""
    for name, entry in sent.items():
        shown = {message.get("id"): list(texts(message)) for message in entry.messages}
        assert len({str(text) for text in shown.values()}) == len(shown), name


async def test_every_command_is_among_the_uses(discord: LoopbackDiscord, client: CasefileClient) -> None:
    assert client.guilds
    assert command_names(discord.commands) == {*OPTIONS, "Answer this"} - {"Answer this"}


@pytest.mark.parametrize("fault", SURVIVED.values(), ids=SURVIVED)
async def test_everything_is_answered_once_whatever_becomes_of_the_request(
    fault: Callable[[], Fault], discord: LoopbackDiscord, client: CasefileClient, caplog: pytest.LogCaptureFixture
) -> None:
    sent = await _use_all(discord, lambda entry: entry.settled(within=60), fault)
    _check_once(sent)
    assert client.incidents.misfires == {}
    assert discord.unknown == []
    await _check_calm(client, caplog)


@pytest.mark.parametrize(("fault", "code"), LOST.values(), ids=LOST)
async def test_what_cannot_be_answered_is_counted_and_told_once(
    fault: Callable[[], Fault] | None,
    code: int,
    discord: LoopbackDiscord,
    client: CasefileClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def lost(entry: Entry) -> None:
        if code == UNDELIVERED:
            await _until(lambda: bool(entry.faults))
        else:
            await entry.refused(code)

    if code == UNKNOWN_INTERACTION:
        discord.seconds_to_answer = 0
    if code == ALREADY_ANSWERED:
        discord.is_answered_elsewhere = True
    sent = await _use_all(discord, lost, fault)
    assert client.incidents.misfires == {code: len(sent)}
    assert all(not entry.messages for entry in sent.values())
    await _check_calm(client, caplog, most_lines=len(sent))
    discord.seconds_to_answer, discord.is_answered_elsewhere = 60, False
    await (await discord.use("ask", question="where can i watch it")).settled()


@pytest.mark.parametrize("fault", CONNECTION.values(), ids=CONNECTION)
async def test_what_is_sent_while_the_connection_is_broken_is_answered_when_it_is_back(
    fault: Callable[[Gateway], Awaitable[None]],
    discord: LoopbackDiscord,
    client: CasefileClient,
    caplog: pytest.LogCaptureFixture,
) -> None:
    entries = []
    for use in uses(discord).values():
        entries.append(await use(discord))
        if len(entries) % 40 == 1:
            await fault(discord.gateway)
    for entry in entries:
        await entry.settled(within=60)
    assert discord.gateway.identified == 1
    assert discord.gateway.resumed >= 1
    assert client.incidents.misfires == {}
    await _check_calm(client, caplog)


@pytest.mark.parametrize("fault", KEPT.values(), ids=KEPT)
async def test_every_promise_is_kept_once_whatever_becomes_of_the_request(
    fault: Callable[[], Fault],
    discord: LoopbackDiscord,
    client: CasefileClient,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.discord_ui.arriving.DEFER_SECONDS", 0)
    sent = await _use_all(discord, lambda entry: entry.settled(within=60), fault)
    assert sum(entry.answer == DEFERRED for entry in sent.values()) > 30
    _check_once(sent)
    assert client.incidents.misfires == {}
    await _check_calm(client, caplog)


async def test_every_interaction_that_is_delivered_three_times_is_worked_on_once(
    discord: LoopbackDiscord, client: CasefileClient, caplog: pytest.LogCaptureFixture
) -> None:
    async def again(entry: Entry) -> None:
        await discord.deliver(entry, times=2)
        await entry.settled(within=60)

    sent = await _use_all(discord, again)
    await _until(lambda: client.arrivals.repeated == 2 * len(sent))
    assert client.incidents.misfires == {}
    await _check_calm(client, caplog)


async def test_a_session_that_is_over_is_begun_anew_at_once(discord: LoopbackDiscord, client: CasefileClient) -> None:
    client._line = Line()  # noqa: SLF001  as if it had identified more than 5 seconds ago
    await discord.gateway.invalidate(resumable=False)
    await _until(lambda: len(discord.gateway.sessions) == 1)
    assert discord.gateway.identified == 2
    await (await discord.use("ask", question="where can i watch it")).settled()


@pytest.mark.parametrize("packet", BROKEN_PACKETS.values(), ids=BROKEN_PACKETS)
async def test_a_packet_that_is_none_is_dropped_and_what_follows_is_answered(
    packet: str | bytes, discord: LoopbackDiscord, client: CasefileClient, caplog: pytest.LogCaptureFixture
) -> None:
    if isinstance(packet, bytes):
        await discord.gateway.send_bytes(packet)
    else:
        await discord.gateway.send_text(packet)
    await (await discord.use("ask", question="where can i watch it")).settled(within=60)
    assert discord.gateway.identified == 1
    is_known = isinstance(packet, str) and ("99" in packet or "NEWS" in packet)
    assert client.arrivals.malformed == (0 if is_known else 1)
    await _check_calm(client, caplog, most_lines=1)


BROKEN: dict[str, Any] = {
    "nobody": {"member": None},
    "no data": {"data": None},
    "data of another type": {"data": "ask"},
    "no name": {"data": {"type": 1}},
    "options of another type": {"data": {"id": "1", "name": "ask", "type": 1, "options": [3]}},
    "an option without a value": {"data": {"id": "1", "name": "ask", "type": 1, "options": [{"name": "question"}]}},
    "no token": {"token": None},
    "no id": {"id": None},
    "an id of another type": {"id": []},
    "a type of another type": {"type": "many"},
    "no channel": {"channel": []},
    "a member without a user": {"member": {}},
}


@pytest.mark.parametrize("change", BROKEN.values(), ids=BROKEN)
async def test_an_interaction_that_is_none_is_dropped_and_the_next_one_is_answered(
    change: dict[str, Any], discord: LoopbackDiscord, client: CasefileClient, caplog: pytest.LogCaptureFixture
) -> None:
    good = await discord.use("ask", question="where can i watch it")
    await good.settled()
    broken = {**good.payload, "id": "77", "token": "token-77", **change}
    await discord.gateway.send_text(json.dumps({"op": 0, "t": "INTERACTION_CREATE", "s": None, "d": broken}))
    await (await discord.use("ask", question="where can i watch it")).settled()
    await _check_calm(client, caplog, most_lines=1)
    assert client.arrivals.malformed + client.incidents.misfires.total() <= 1


async def _until(condition: Callable[[], bool]) -> None:
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110  what is waited for has no event
            await asyncio.sleep(0.01)
