"""A fan suggests something: what they may see, how much they may, and who gets it."""

from __future__ import annotations

import json
import shutil
import sqlite3
from typing import TYPE_CHECKING, Any

import discord
import pytest

from bot.core.answers import FactKey
from bot.discord_ui.pace import MINUTE, Pace
from bot.discord_ui.short_names import short_name
from bot.discord_ui.suggesting.about import UNKNOWN
from bot.discord_ui.suggesting.forms import MOST_WAITING
from bot.library import Library
from tests.discord_ui.conftest import PACKS
from tests.discord_ui.editing.acting import messages
from tests.discord_ui.reading import said, text_of
from tests.discord_ui.suggesting.acting import SOUP, SUGGESTED, WRONG, form, queue, suggest, waiting
from tests.storage.clocks import Clock

if TYPE_CHECKING:
    from pathlib import Path

    from tests.discord_ui.conftest import Server

CONFESSION = FactKey("lighthouse", "who-broke-the-lamp")


async def test_a_form_asks_for_a_new_fact(server: Server) -> None:
    shown = await form(server)
    assert shown.modal is not None
    assert shown.modal["title"] == "Suggest a fact"
    assert len(shown.modal["components"]) == 5
    asked = json.dumps(shown.modal)
    assert "About: The Last Lighthouse" in asked
    assert "beside the change" in asked


async def test_a_fact_is_offered_and_named_by_what_its_fan_may_read_alone(server: Server) -> None:
    offered = await server.fan.autocomplete(server.channel, "suggest", "fact", "what")
    names = [choice["name"] for choice in offered]
    assert "What becomes of Tobias Reed" in names
    asked = await server.fan.autocomplete(server.channel, "ask", "question", "what")
    assert set(names) <= {choice["name"] for choice in asked}
    [tobias] = [choice["value"] for choice in offered if "Tobias" in choice["name"]]
    shown = await form(server, fact=tobias)
    assert shown.modal is not None
    assert shown.modal["title"] == "Suggest a correction"
    assert "About: What becomes of Tobias Reed" in json.dumps(shown.modal)
    for told in ("drowns", "alive", "rowing"):
        assert told not in json.dumps(shown.modal)


@pytest.mark.parametrize("typed", ["who-broke-the-lamp", "Nora's confession", short_name(CONFESSION)])
@pytest.mark.parametrize("policy", ["tag", "withhold"])
async def test_what_a_fan_may_not_know_is_unknown(server: Server, typed: str, policy: str) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy=policy)
    offered = await server.fan.autocomplete(server.channel, "suggest", "fact", "nora")
    assert "Nora's confession" not in [choice["name"] for choice in offered]
    assert text_of(said(await form(server, fact=typed))) == UNKNOWN
    assert text_of(said(await form(server, fact="no such thing"))) == UNKNOWN


async def test_a_show_that_is_not_typed_to_its_end_offers_nothing(
    server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    assert await server.fan.autocomplete(server.channel, "suggest", "fact", "what", pack="the la") == []
    assert not caplog.records


async def test_who_is_far_enough_can_name_it(server: Server) -> None:
    await server.fan.slash(server.channel, "progress set", position="S01E05")
    shown = await form(server, fact="Nora's confession")
    assert "About: Nora's confession" in json.dumps(shown.modal)


async def test_what_was_suggested_reaches_the_queue_and_its_fan_alone(server: Server) -> None:
    thanks = await suggest(server)
    assert "the moderators will look at it" in text_of(thanks)
    assert await waiting(server) == 1
    assert "suggestions that wait: 1" in text_of(said(await server.fan.slash(server.channel, "privacy show")))
    assert all(message.author.bot is False for message in server.channel.history(viewer=server.friend))


async def test_a_form_can_be_sent_after_a_restart(server: Server) -> None:
    both: list[dict[str, Any]] = [{}, {"fact": "What the show is about"}]
    for options in both:
        server.client.desk.pace.forget(server.fan.id)
        shown = await form(server, **options)
        await server.restart()
        assert "Thank you" in text_of(said(await server.fan.submit_modal(shown, SUGGESTED)))
    assert await waiting(server) == 2


async def test_a_few_wait_at_most(server: Server) -> None:
    for _ in range(MOST_WAITING - 1):
        await suggest(server)
    server.client.desk.pace.forget(server.fan.id)
    shown = await form(server)
    await suggest(server)
    server.client.desk.pace.forget(server.fan.id)
    full = "5 of your suggestions wait to be decided already."
    assert full in text_of(messages(await server.fan.submit_modal(shown, SUGGESTED))[-1])
    assert full in text_of(said(await form(server)))
    assert await waiting(server) == MOST_WAITING
    assert "Thank you" in text_of(await suggest(server, who=server.friend))


async def test_one_follows_the_other_after_a_while(server: Server) -> None:
    first, second = await form(server), await form(server)
    await server.fan.submit_modal(first, SUGGESTED)
    handed_back, refused = messages(await server.fan.submit_modal(second, SUGGESTED))
    assert "This is what you wrote" in text_of(handed_back)
    for text in (text_of(refused), text_of(said(await form(server)))):
        assert text.startswith("One at a time: you can suggest something again <t:")
    assert await waiting(server) == 1
    server.client.desk.forget(server.fan.id)
    assert (await form(server)).modal is not None


def test_a_fan_waits_until_the_time_is_up_and_few_are_remembered() -> None:
    clock = Clock()
    pace = Pace(1, clock=clock, most=2)
    for fan in (1, 2, 3):
        pace.count(fan)
    assert pace.wait(1) == 0
    assert pace.wait(3) == MINUTE
    clock.advance(seconds=MINUTE - 1)
    assert pace.wait(3) == 1
    clock.advance(seconds=1)
    assert pace.wait(3) == 0


async def test_nothing_that_can_be_seen_is_nothing(server: Server) -> None:
    assert "Nothing can be seen" in text_of(await suggest(server, question="\u200b\u202e", answer="\u2800"))
    assert await waiting(server) == 0
    assert (await form(server)).modal is not None


async def test_in_direct_messages_it_says_where_it_works(server: Server) -> None:
    message = said(await server.fan.user.slash("suggest"))
    assert text_of(message) == "This works only in a server."


async def test_what_cannot_be_saved_is_handed_back(server: Server, data_dir: Path) -> None:
    shown = await form(server)
    with sqlite3.connect(data_dir / "casefile.sqlite3") as database:
        database.execute("DROP TABLE proposals")
    handed_back, sorry = messages(await server.fan.submit_modal(shown, SUGGESTED))
    assert "This is what you wrote" in text_of(handed_back)
    assert "My storage" in text_of(sorry)
    assert "My storage" in text_of(said(await form(server)))


async def test_a_fact_that_is_gone_meanwhile_costs_no_text(server: Server, pack: Path) -> None:
    shown = await form(server, fact="Where to watch it")
    facts = pack / "facts.yaml"
    text = facts.read_text()
    start, end = text.index("  - id: where-to-watch"), text.index("  - id: season-three")
    facts.write_text(text[:start] + text[end:])
    await server.moderator.slash(server.channel, "facts reload", force=True)
    handed_back, sorry = messages(await server.fan.submit_modal(shown, {**SUGGESTED, **WRONG}))
    assert "This is what you wrote" in text_of(handed_back)
    assert text_of(sorry) == UNKNOWN


class TestWhoDecides:
    """The queue that a suggestion goes to."""

    @pytest.fixture
    def library(self, pack: Path) -> Library:
        """A library of two packs."""
        shutil.copytree(PACKS / "houseplants", pack.parent / "houseplants")
        return Library.open(pack.parent)

    async def test_of_several_shows_one_is_named(self, server: Server) -> None:
        assert text_of(said(await form(server))) == "Say which show it is about, with `pack`."
        await suggest(server, {"pack": "Houseplants"})
        assert "*Houseplants*" in text_of(await queue(server))

    async def test_where_the_operator_has_said_nothing_nobody_could(self, server: Server) -> None:
        server.env.create_guild("Elsewhere")
        refused = text_of(said(await form(server, pack="houseplants")))
        assert refused.startswith("Nobody could look at it: the operator has not said who may change the facts about")

    async def test_it_is_the_server_that_may_change_the_show(self, server: Server) -> None:
        guild = server.env.create_guild("Elsewhere")
        role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
        other = guild.add_member(server.env.create_user("other"), roles=[role])
        channel = guild.create_text_channel("questions")
        own, elsewhere = frozenset({server.guild.id}), frozenset({guild.id, 5})
        server.client.owners = {"lighthouse": own | elsewhere, "houseplants": elsewhere}
        await suggest(server, {"pack": "lighthouse"})
        await suggest(server, {"pack": "houseplants"}, question="plants")
        assert SOUP in text_of(await queue(server))
        assert "plants" not in text_of(await queue(server))
        listed = await queue(server, other, channel)
        assert "||plants||" in text_of(listed)
        assert SOUP not in text_of(listed)
