from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from tests.discord_ui.editing.acting import ask, click, messages, sent, values_in
from tests.discord_ui.reading import labels_of, openly, options_of, said, text_of

if TYPE_CHECKING:
    from simcord.results import ResponseMessage

    from tests.discord_ui.conftest import Server

FILMED = "which studio built the sets"


async def _gaps(server: Server) -> ResponseMessage:
    return said(await server.moderator.slash(server.channel, "facts gaps"))


async def _pick(server: Server, message: ResponseMessage, label: str) -> ResponseMessage:
    result = await server.moderator.select(message, values=[options_of(message)[label]])
    return messages(result)[-1]


async def test_a_new_fact_answers_a_gap_which_is_then_off_the_list(server: Server) -> None:
    await ask(server, "recipe for lentil soup")
    listed = await _gaps(server)
    assert labels_of(listed) == ["Add wording to a fact", "New fact", "Ignore"]
    await server.restart()
    form = await server.moderator.click(listed, label="New fact")
    assert values_in(form)["asks"] == "recipe for lentil soup"
    preview = await sent(server, form, title="Soup", answer="They eat lentil soup.")
    done = await click(server, preview, "Make it live")
    assert "finds it now, so it is off the list" in text_of(done)
    assert "No gaps" in text_of(await _gaps(server))


async def test_a_gap_that_spoils_its_moderator_is_in_a_form_only_after_a_warning(server: Server) -> None:
    await ask(server, "what does the saboteur cook")
    warned = await server.moderator.click(await _gaps(server), label="New fact")
    assert warned.modal is None
    assert "This form spoils you:" in text_of(said(warned))
    assert "saboteur" not in text_of(said(warned))
    form = await server.moderator.click(said(warned), label="Open the form")
    assert values_in(form)["asks"] == "what does the saboteur cook"
    await server.moderator.slash(server.channel, "progress set", position="S02E03")
    assert (await server.moderator.click(await _gaps(server), label="New fact")).modal is not None


async def test_a_wording_is_added_to_a_fact_that_is_picked(server: Server) -> None:
    await ask(server, FILMED)
    found = await click(server, await _gaps(server), "Add wording to a fact")
    assert found.ephemeral
    assert "sets" not in openly(found)
    await server.restart()
    shown = await server.moderator.click(found, label="Search")
    searched = said(await server.moderator.submit_modal(shown, {"sought": "what the show"}))
    preview = await _pick(server, searched, "What the show is about")
    assert f"- ||{FILMED}||" in text_of(preview)
    assert "sets" not in openly(preview)
    done = await click(server, preview, "Make it live")
    assert "off the list" in text_of(done)
    assert "An engineer is sent" in await ask(server, FILMED)


async def test_a_wording_can_be_reworded_before_it_is_live(server: Server) -> None:
    await ask(server, FILMED)
    shown = await server.moderator.click(
        await click(server, await _gaps(server), "Add wording to a fact"), label="Search"
    )
    searched = said(await server.moderator.submit_modal(shown, {"sought": "what the show"}))
    form = await server.moderator.click(await _pick(server, searched, "What the show is about"), label="Edit again")
    assert values_in(form) == {"asks": FILMED}
    done = await click(server, await sent(server, form, asks="who made the decor"), "Make it live")
    assert "stays on the list" in text_of(done)
    assert "An engineer is sent" in await ask(server, "who made the decor")


async def test_a_gap_that_spoils_its_moderator_is_reworded_only_after_a_warning_and_then_without(
    server: Server,
) -> None:
    server.storage.gaps.unanswered("what does the saboteur cook", server=server.guild.id, pack="lighthouse")
    shown = await server.moderator.click(
        await click(server, await _gaps(server), "Add wording to a fact"), label="Search"
    )
    searched = said(await server.moderator.submit_modal(shown, {"sought": "what the show"}))
    preview = await _pick(server, searched, "What the show is about")
    await server.restart()
    warned = await click(server, preview, "Edit again")
    assert "This form spoils you:" in text_of(warned)
    assert "saboteur" not in text_of(warned)
    form = await server.moderator.click(warned, label="Open the form")
    assert values_in(form) == {"asks": "what does the saboteur cook"}
    preview = await sent(server, form, asks="what does the saboteur eat")
    again = await server.moderator.click(preview, label="Edit again")
    assert values_in(again) == {"asks": "what does the saboteur eat"}


async def test_a_fact_that_casefile_makes_gets_a_wording_too(server: Server) -> None:
    result = await server.moderator.slash(
        server.channel, "facts wording", fact="tobias-reed.played-by", ask="whose face is the rower"
    )
    await click(server, messages(result)[-1], "Make it live")
    assert "Dev Marlowe" in await ask(server, "whose face is the rower")


async def test_titles_that_spoil_are_not_offered_for_a_gap(server: Server) -> None:
    server.storage.gaps.unanswered("nora confession lamp broke", server=server.guild.id, pack="lighthouse")
    listed = await _gaps(server)
    found = await click(server, listed, "Add wording to a fact")
    assert "confession" not in " ".join(options_of(found)).casefold()
    assert "keeper" not in " ".join(options_of(found)).casefold()


async def test_a_fact_that_was_marked_as_wrong_is_edited_from_the_list(server: Server) -> None:
    answer = said(await server.fan.slash(server.channel, "ask", question="what is the show about"))
    shown = await server.fan.click(answer, label="Wrong answer?")
    await server.fan.submit_modal(shown, {"reason": "no"})
    listed = await _gaps(server)
    assert labels_of(listed) == ["Edit the fact", "Ignore"]
    form = await server.moderator.click(listed, label="Edit the fact")
    assert values_in(form)["title"] == "What the show is about"


async def test_of_several_facts_marked_as_wrong_the_one_that_is_left_is_edited(server: Server) -> None:
    keys = FactKey("lighthouse", "removed-since"), FactKey("lighthouse", "premise")
    server.storage.gaps.wrong(keys, "no", server=server.guild.id)
    form = await server.moderator.click(await _gaps(server), label="Edit the fact")
    assert values_in(form)["title"] == "What the show is about"


async def test_a_gap_that_is_gone_leads_nowhere(server: Server) -> None:
    await ask(server, FILMED)
    listed = await _gaps(server)
    await server.storage.reset_server(server.guild.id)
    for label in ("Add wording to a fact", "New fact"):
        assert text_of(await click(server, listed, label)) == "That gap is no longer there."
