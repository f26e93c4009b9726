"""Moderators decide what fans suggest."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

import discord
import pytest

from bot.curation.suggestions import Suggestion
from bot.discord_ui.editing.confirming import NO_FACT
from bot.discord_ui.editing.stored import NO_PACK
from bot.storage import NewProposal, ProposalKind
from tests.discord_ui.editing.acting import ask, click, messages, sent, values_in
from tests.discord_ui.reading import labels_of, openly, said, text_of
from tests.discord_ui.suggesting.acting import DECIDED, SOUP, WRONG, decline, queue, suggest, told, waiting

if TYPE_CHECKING:
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

HOSTILE = "a || b ` c <@1> @everyone **x** \\ https://e.example/|| \u202e[start] ](x)"


async def accepting(server: Server, listed: ResponseMessage) -> ResponseMessage:
    """Return the preview of the first new fact of a list."""
    return messages(await server.moderator.click(listed, label="Accept"))[-1]


async def test_a_fans_fact_is_accepted_and_answered(server: Server) -> None:
    await suggest(server, credit="Marnie")
    await server.restart()
    listed = await queue(server)
    assert "1 suggestion\n" in text_of(listed)
    assert "**New fact** · *The Last Lighthouse*" in text_of(listed)
    assert labels_of(listed) == ["Accept", "Edit", "Decline"]
    await server.restart()
    preview = await accepting(server, listed)
    assert "Nothing is live yet" in text_of(preview)
    assert f"A fan has suggested:\n- asked: ||{SOUP}||" in text_of(preview)
    assert told(server) == []
    await server.restart()
    assert "is live" in text_of(await click(server, preview, "Make it live"))
    assert "They eat lentil soup." in await ask(server, SOUP)
    [message] = told(server)
    assert message.startswith("The moderators have taken up your suggestion about *The Last Lighthouse*;")
    assert "||They eat lentil soup.||" in message
    assert "No suggestions" in text_of(await queue(server))
    log = said(await server.moderator.slash(server.channel, "facts log"))
    assert "suggested by Marnie" in text_of(log)
    assert await server.storage.proposals.suggested_by(server.fan.id) == []


async def test_a_new_fact_can_be_edited_before(server: Server) -> None:
    await suggest(server, revealed="season 1 episode 3", source="review", answer="[S02] Soup.\n \nBread.")
    [warned] = messages(await server.moderator.click(await queue(server), label="Edit"))
    assert "This form spoils you:" in text_of(warned)
    assert "Soup" not in text_of(warned)
    shown = await server.moderator.click(warned, label="Open the form")
    fields = values_in(shown)
    assert fields == {
        "title": "",
        "answer": "\\[S02] Soup.\n\nBread.",
        "asks": SOUP,
        "revealed": "S01E03",
        "sources": "review",
    }
    await click(server, await sent(server, shown, answer="Only bread."), "Make it live")
    assert "||Only bread.||" in await ask(server, SOUP)
    [message] = told(server)
    assert "Only bread." not in message


@pytest.mark.parametrize(
    ("revealed", "answer"),
    [("S01E04", "Bread."), ("after the storm", "Bread."), ("start", "The saboteur eats bread.")],
)
async def test_a_form_with_what_its_moderator_may_not_know_comes_after_a_warning(
    server: Server, revealed: str, answer: str
) -> None:
    await suggest(server, revealed=revealed, answer=answer)
    assert (await server.moderator.click(await queue(server), label="Edit")).modal is None


async def test_a_form_with_what_everybody_may_know_comes_at_once(server: Server) -> None:
    await suggest(server, revealed="start", answer="Bread.")
    assert (await server.moderator.click(await queue(server), label="Edit")).modal is not None


async def test_a_position_that_cannot_be_read_keeps_a_fact_from_going_live(server: Server) -> None:
    await suggest(server, revealed="after the storm", source="some page")
    preview = await accepting(server, await queue(server))
    assert labels_of(preview) == ["Edit again", "Discard"]
    assert "after the storm" not in openly(preview)
    warned = await click(server, preview, "Edit again")
    assert "This form spoils you:" in text_of(warned)
    again = await server.moderator.click(warned, label="Open the form")
    assert values_in(again)["sources"] == ""
    await click(server, await sent(server, again, revealed="S01E03"), "Make it live")
    assert len(told(server)) == 1


async def test_a_correction_is_worked_into_the_fact(server: Server) -> None:
    await suggest(server, {"fact": "What the show is about"}, **WRONG)
    listed = await queue(server)
    assert "**Correction** of What the show is about · *The Last Lighthouse*" in text_of(listed)
    assert labels_of(listed) == ["Accept", "Decline"]
    shown = await server.moderator.click(listed, label="Accept")
    assert values_in(shown)["answer"].startswith("An engineer is sent")
    preview = await sent(server, shown, answer="A keeper stays.")
    assert "- wrong: ||It was four islands||" in text_of(preview)
    await click(server, preview, "Make it live")
    assert "A keeper stays." in await ask(server, "what is the show about")
    assert "A keeper stays." not in told(server)[0]
    assert await waiting(server) == 0


async def test_a_correction_spoils_no_moderator_unasked(server: Server) -> None:
    await server.fan.slash(server.channel, "progress set", position="S02")
    await suggest(server, {"fact": "Nora's confession"}, **WRONG)
    listed = await queue(server)
    for hidden in ("confession", "lamp", "islands"):
        assert hidden not in openly(listed)
    [warned] = messages(await server.moderator.click(listed, label="Accept"))
    assert "This form spoils you" in text_of(warned)
    shown = await server.moderator.click(warned, label="Open the form")
    preview = await sent(server, shown, answer="It was nobody.")
    for hidden in ("confession", "islands", "nobody"):
        assert hidden not in openly(preview)
    await click(server, preview, "Make it live")
    assert len(told(server)) == 1


async def test_it_is_declined_with_a_note(server: Server) -> None:
    await suggest(server)
    listed = await queue(server)
    await server.restart()
    shown = await server.moderator.click(listed, label="Decline")
    await server.restart()
    await server.moderator.submit_modal(shown, {"note": "We have that @everyone"})
    assert "Declined." in text_of(listed)
    assert "No suggestions" in text_of(listed)
    [message] = told(server)
    assert message.startswith("The moderators have decided against your suggestion about *The Last Lighthouse*.")
    assert "Their note: ||We have that @ everyone||" in message
    log = text_of(said(await server.moderator.slash(server.channel, "facts log")))
    assert "**declined a suggestion** of *The Last Lighthouse*" in log
    assert SOUP not in log
    assert await server.storage.proposals.suggested_by(server.fan.id) == []


async def test_closed_direct_messages_are_no_error(server: Server, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "bot")
    for end in ("accept", "decline"):
        await suggest(server)
        listed = await queue(server)
        preview = await accepting(server, listed)
        server.env.inject_error("POST", "/channels/*/messages", status=403, code=50007)
        await (click(server, preview, "Make it live") if end == "accept" else decline(server, listed))
    assert told(server) == []
    assert await waiting(server) == 0
    noted = [record for record in caplog.records if "could not be told" in record.getMessage()]
    assert [record.levelno for record in noted] == [logging.DEBUG] * 2


async def test_of_two_moderators_one_decides(server: Server) -> None:
    await suggest(server)
    listed, again = await queue(server), await queue(server)
    first, second = await accepting(server, listed), await accepting(server, again)
    shown = await server.moderator.click(again, label="Decline")
    await click(server, first, "Make it live")
    assert text_of(await click(server, second, "Make it live")) == DECIDED
    assert text_of(messages(await server.moderator.submit_modal(shown, {"note": "No."}))[-1]) == DECIDED
    for label in ("Accept", "Edit", "Decline"):
        assert text_of(await click(server, again, label)) == DECIDED
    assert len(told(server)) == 1
    assert (await server.storage.revisions.page(0, size=9)).total == 2


async def test_what_was_declined_or_taken_back_does_not_go_live(server: Server) -> None:
    await suggest(server)
    listed = await queue(server)
    preview = await accepting(server, listed)
    await server.fan.click(said(await server.fan.slash(server.channel, "privacy delete")), label="Delete it all")
    assert text_of(await click(server, preview, "Make it live")) == DECIDED
    assert "No suggestions" in text_of(await queue(server))
    assert "nothing" in await ask(server, SOUP)


async def test_a_discarded_preview_leaves_it_in_the_queue(server: Server) -> None:
    await suggest(server)
    preview = await accepting(server, await queue(server))
    await server.moderator.click(preview, label="Discard")
    assert await waiting(server) == 1
    assert told(server) == []


async def test_a_form_that_is_sent_again_after_it_went_live_is_another_draft(server: Server) -> None:
    await suggest(server)
    preview = await accepting(server, await queue(server))
    again = await server.moderator.click(preview, label="Edit again")
    await click(server, preview, "Make it live")
    assert "is live" in text_of(await click(server, await sent(server, again, asks="soup spoon"), "Make it live"))
    assert len(told(server)) == 1


async def test_moderators_do_not_read_who_it_was(server: Server) -> None:
    await suggest(server)
    listed = text_of(await queue(server))
    assert str(server.fan.id) not in listed
    assert server.fan.name not in listed


async def test_moderators_of_another_server_neither_see_nor_decide_it(server: Server) -> None:
    await suggest(server)
    listed = await queue(server)
    guild = server.env.create_guild("Elsewhere")
    role = guild.create_role("Moderators", permissions=discord.Permissions(manage_guild=True))
    other = guild.add_member(server.env.create_user("other"), roles=[role])
    channel = guild.create_text_channel("questions")
    server.client.owners = {"*": frozenset({server.guild.id, guild.id})}
    assert "No suggestions" in text_of(await queue(server, other, channel))
    [proposal] = (await server.storage.proposals.open_suggestions(server.guild.id, 0, size=9)).items
    assert await server.storage.proposals.get(guild.id, proposal.number) is None
    server.client.owners = {"*": frozenset({guild.id})}
    for label in ("Accept", "Edit"):
        assert "are not this server's to change" in text_of(await click(server, listed, label))


async def test_fans_are_refused_even_if_the_server_shows_them_the_command(server: Server) -> None:
    [command] = [command for command in await server.client.tree.fetch_commands() if command.name == "facts"]
    server.guild.set_command_permissions(command, {server.fan: True})
    refused = said(await server.fan.slash(server.channel, "facts suggestions"))
    assert text_of(refused) == "This needs the permission *Manage Server*."


async def test_hostile_text_stays_text_wherever_it_is_shown(server: Server) -> None:
    await suggest(
        server,
        question=HOSTILE * 2,
        answer=f"{HOSTILE}\n> # y\n||" * 6,
        revealed=HOSTILE[:40],
        source=HOSTILE,
        credit=HOSTILE[:40],
    )
    listed = await queue(server)
    preview = await accepting(server, listed)
    await decline(server, await queue(server), HOSTILE)
    for text in (text_of(listed), text_of(preview), *told(server)):
        assert all(line.count("||") in (0, 2) for line in text.splitlines())
        assert not any(part in text for part in ("<@1>", "@everyone", "`c", "://", "\u202e", "]("))


@pytest.mark.parametrize("letter", ["x", "](", "\N{GRINNING FACE}"])
async def test_many_of_the_longest_are_paged(server: Server, letter: str) -> None:
    long = (letter * 500)[:500]
    for who in (server.fan, server.friend):
        for _ in range(2):
            await suggest(
                server, who=who, question=long[:200], answer=long, revealed=long[:40], source=long[:150],
                credit=long[:40],
            )  # fmt: skip
    listed = await queue(server)
    assert "4 suggestions, page 1 of 2" in text_of(listed)
    await server.restart()
    await server.moderator.click(listed, label="Newer")
    assert "page 2 of 2" in text_of(listed)
    assert labels_of(listed) == ["Accept", "Edit", "Decline", "Older"]


async def test_status_counts_what_waits(server: Server) -> None:
    await suggest(server)
    status = text_of(said(await server.moderator.slash(server.channel, "facts status")))
    assert "1 suggestion to decide: `/facts suggestions`" in status


async def test_one_about_a_show_that_is_gone_can_be_declined_alone(server: Server) -> None:
    for fact in ("", "soup"):
        gone = NewProposal(
            server=server.guild.id,
            pack="gone",
            fact=fact,
            kind=ProposalKind.SUGGESTION,
            change=Suggestion(question=SOUP, answer="Soup.").to_json(),
            by=server.fan.id,
        )
        await server.storage.proposals.add(gone)
        listed = await queue(server)
        assert "*gone*" in text_of(listed)
        refused = text_of(await click(server, listed, "Accept"))
        assert refused in {NO_PACK, NO_FACT}
        await decline(server, listed)
        assert await waiting(server) == 0
    assert len(told(server)) == 2
