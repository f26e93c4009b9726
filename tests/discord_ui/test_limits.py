from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.discord_ui.client import build_client
from bot.discord_ui.limits import Limits
from bot.discord_ui.pace import MINUTE, Pace
from bot.measures import Measures
from tests.discord_ui.reading import said, text_of
from tests.storage.clocks import Clock

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor

    from bot.curation import Curation
    from bot.discord_ui.client import CasefileClient
    from tests.discord_ui.conftest import Server

FAN, CHANNEL, TYPED = 3, 4, 5
FAST = "That was a lot at once. You can go on <t:"
BUSY = "A lot is asked in this channel right now. You can go on <t:"


class Refusals(Measures):
    """Keeps what was refused, in order."""

    def __init__(self) -> None:
        self.limited_by: list[str] = []

    def limited(self, by: str) -> None:
        self.limited_by.append(by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def refusals() -> Refusals:
    return Refusals()


@pytest.fixture
def simcord_bot(curation: Curation, data_dir: Path, clock: Clock, refusals: Refusals) -> CasefileClient:
    """A bot whose limits are soon met."""
    limits = Limits(fan=FAN, channel=CHANNEL, typing=TYPED, measures=refusals, clock=clock)
    return build_client(curation=curation, data_dir=data_dir, limits=limits)


async def used(server: Server, who: MemberActor) -> str:
    """Use a command, and return the answer."""
    return text_of(said(await who.slash(server.channel, "progress show")))


async def test_a_fan_who_is_too_fast_is_told_privately_when_to_go_on(
    server: Server, clock: Clock, refusals: Refusals
) -> None:
    for _ in range(FAN):
        assert FAST not in await used(server, server.fan)
    refused = said(await server.fan.slash(server.channel, "ask", question="what is it about"))
    assert refused.ephemeral
    assert text_of(refused).startswith(FAST)
    assert refusals.limited_by == ["fan"]
    assert FAST not in await used(server, server.friend)
    clock.advance(seconds=MINUTE / FAN)
    assert FAST not in await used(server, server.fan)
    assert FAST in await used(server, server.fan)


async def test_buttons_menus_of_messages_and_forms_count_too_but_no_form_is_lost(server: Server) -> None:
    answer = said(await server.fan.slash(server.channel, "ask", question="what is it about"))
    asking = await server.friend.send(server.channel, "what is it about")
    shown = await server.fan.click(answer, label="Wrong answer?")
    assert FAST not in text_of(said(await server.fan.submit_modal(shown, {"reason": "it is wrong"})))
    assert FAST in text_of(said(await server.fan.click(answer, label="Wrong answer?")))
    assert FAST in text_of(said(await server.fan.context_menu(server.channel, "Answer this", asking)))


async def test_a_channel_that_is_too_busy_keeps_fans_waiting_but_no_moderator(
    server: Server, clock: Clock, refusals: Refusals
) -> None:
    for who in (server.fan, server.fan, server.friend, server.friend):
        assert BUSY not in await used(server, who)
    assert BUSY in await used(server, server.friend)
    assert refusals.limited_by == ["channel"]
    assert BUSY not in await used(server, server.moderator)
    other = server.guild.create_text_channel("elsewhere")
    assert BUSY not in text_of(said(await server.fan.slash(other, "progress show")))
    clock.advance(seconds=2 * MINUTE / CHANNEL)  # the moderator's command has counted
    assert BUSY not in await used(server, server.friend)


async def test_in_direct_messages_only_the_fan_counts(server: Server) -> None:
    for who in (server.fan, server.friend):
        for _ in range(FAN):
            assert BUSY not in text_of(said(await who.user.slash("progress show")))
    assert FAST in text_of(said(await server.fan.user.slash("progress show")))


async def test_an_autocompletion_beyond_its_own_limit_has_no_choices(server: Server, refusals: Refusals) -> None:
    async def typed() -> int:
        return len(await server.fan.autocomplete(server.channel, "ask", "question", "who"))

    for _ in range(TYPED):
        assert await typed()
    assert await typed() == 0
    assert refusals.limited_by == ["typing"]
    assert FAST not in await used(server, server.fan)


async def test_who_is_forgotten_can_go_on(server: Server) -> None:
    for _ in range(FAN):
        await used(server, server.fan)
    assert FAST in await used(server, server.fan)
    server.client.desk.forget(server.fan.id)
    assert FAST not in await used(server, server.fan)


@given(a_minute=st.integers(1, 60_000), pauses=st.lists(st.floats(0, 2), max_size=30))
def test_whoever_keeps_to_the_pace_never_waits_and_whoever_does_not_always_does(
    a_minute: int, pauses: list[float]
) -> None:
    clock = Clock()
    pace = Pace(a_minute, clock=clock)
    for _ in range(min(a_minute, 100) - 1):
        pace.count(1)
    for pause in pauses:
        assert pace.wait(1) == 0
        pace.count(1)
        clock.advance(seconds=(1 + pause) * MINUTE / a_minute)
    for _ in range(a_minute):
        pace.count(1)
    assert 0 < pace.wait(1) <= MINUTE


def test_a_limit_of_zero_is_none() -> None:
    pace = Pace(0)
    for _ in range(1000):
        pace.count(1)
    assert pace.wait(1) == 0
