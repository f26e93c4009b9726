from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot.storage import NewProposal, ProposalKind
from tests.discord_ui.reading import asked_how_far, labels_of, options_of, said, text_of
from tests.reloading import reload

if TYPE_CHECKING:
    from pathlib import Path

    from simcord.actors import MemberActor
    from simcord.results import InteractionResult

    from tests.discord_ui.conftest import Server

TOBIAS = "what happens to tobias"
DROWNS = "His boat capsizes in the storm and he drowns."


async def _ask(server: Server, who: MemberActor | None = None, **options: object) -> InteractionResult:
    return await (who or server.fan).slash(server.channel, "ask", question=TOBIAS, **options)


async def _set(server: Server, position: str, who: MemberActor | None = None) -> str:
    message = said(await (who or server.fan).slash(server.channel, "progress set", position=position))
    assert message.ephemeral
    return text_of(message)


@pytest.mark.parametrize(("typed", "shown"), [("S01E03", "S01E03"), ("1x03", "S01E03"), ("caught up", "S02E03")])
async def test_progress_is_saved_and_shown(server: Server, typed: str, shown: str) -> None:
    assert f"*The Last Lighthouse*: {shown}" in await _set(server, typed)
    message = said(await server.fan.slash(server.channel, "progress show"))
    assert message.ephemeral
    assert f"*The Last Lighthouse*: {shown}" in text_of(message)


async def test_a_private_answer_goes_as_far_as_the_fan_and_survives_a_restart(server: Server) -> None:
    await _set(server, "S01E03")
    await server.restart()
    message = said(await _ask(server, private=True))
    assert f"||{DROWNS}||" not in text_of(message)
    assert DROWNS in text_of(message)
    assert "||He is back, alive, on the mainland." in text_of(message)


async def test_progress_opens_nothing_for_anybody_else(server: Server) -> None:
    await _set(server, "caught up")
    for message in (said(await _ask(server)), said(await _ask(server, server.friend, private=True))):
        assert f"||{DROWNS}||" in text_of(message)


async def test_progress_can_be_cleared(server: Server) -> None:
    await _set(server, "S01E03")
    said(await server.fan.slash(server.channel, "progress clear"))
    assert "nothing is revealed" in text_of(said(await server.fan.slash(server.channel, "progress show")))
    assert f"||{DROWNS}||" in text_of(said(await _ask(server, private=True)))


async def test_what_is_no_position_changes_nothing_and_says_what_would_be_right(server: Server) -> None:
    await _set(server, "S01E03")
    assert "season 1 has 6 episodes" in await _set(server, "S01E99")
    assert "S01E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))


async def test_positions_complete_with_titles_that_are_safe_for_the_fan(server: Server) -> None:
    offered = await server.fan.autocomplete(server.channel, "progress set", "position", "s02")
    assert [choice["name"] for choice in offered] == ["S02E03", "S02E01 · Low Water", "S02E02"]
    assert [choice["value"] for choice in offered] == ["S02E03", "S02E01", "S02E02"]
    await _set(server, "S02E02")
    offered = await server.fan.autocomplete(server.channel, "progress set", "position", "funeral")
    assert [choice["name"] for choice in offered] == ["S02E02 · The Funeral of Nora Vane"]
    assert await server.friend.autocomplete(server.channel, "progress set", "position", "funeral") == []


async def test_caught_up_and_not_started_are_offered_first(server: Server) -> None:
    offered = await server.fan.autocomplete(server.channel, "progress set", "position", "")
    assert [choice["name"] for choice in offered][:2] == ["caught up", "not started"]


async def test_progress_works_in_direct_messages(server: Server) -> None:
    result = await server.fan.user.slash("progress set", position="S01E03")
    assert "S01E03" in text_of(said(result))
    answer = said(await server.fan.user.slash("ask", question=TOBIAS))
    assert f"||{DROWNS}||" not in text_of(answer)


# --- Asked for once


async def test_the_first_answer_that_hides_something_asks_privately_how_far_one_is_and_no_other_does(
    server: Server,
) -> None:
    assert asked_how_far(await server.fan.slash(server.channel, "ask", question="where can i watch it")) is None
    question = asked_how_far(await _ask(server))
    assert question is not None
    assert question.ephemeral
    assert labels_of(question) == ["I've seen it all", "Set how far I am", "Not now"]
    assert asked_how_far(await _ask(server)) is None
    assert asked_how_far(await _ask(server, private=True)) is None
    assert asked_how_far(await _ask(server, server.friend)) is not None


async def test_who_has_said_it_is_not_asked(server: Server) -> None:
    await _set(server, "not started")
    assert asked_how_far(await _ask(server)) is None


async def test_who_has_seen_it_all_gets_all_of_the_answer_at_once(server: Server) -> None:
    question = asked_how_far(await _ask(server))
    assert question is not None
    await server.fan.click(question, label="I've seen it all")
    assert DROWNS in text_of(question)
    assert "||" not in text_of(question)
    assert "S02E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))


async def test_how_far_can_be_picked_from_a_menu_and_is_remembered(server: Server) -> None:
    question = asked_how_far(await _ask(server))
    assert question is not None
    await server.fan.click(question, label="Set how far I am")
    options = options_of(question)
    assert list(options)[:2] == ["Not started", "S01E01"]
    await server.fan.select(question, [options["S01E03"]])
    assert "I'll remember" in text_of(question)
    assert f"||{DROWNS}||" not in text_of(question)
    assert "S01E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))


async def test_not_now_is_respected_after_a_restart_and_reveals_nothing(server: Server) -> None:
    question = asked_how_far(await _ask(server))
    assert question is not None
    await server.fan.click(question, label="Not now")
    assert "/progress set" in text_of(question)
    await server.restart()
    result = await _ask(server, private=True)
    assert asked_how_far(result) is None
    assert f"||{DROWNS}||" in text_of(said(result))


async def test_not_now_does_not_undo_what_was_said_meanwhile(server: Server) -> None:
    question = asked_how_far(await _ask(server))
    assert question is not None
    await _set(server, "S01E03")
    await server.fan.click(question, label="Not now")
    assert "S01E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))


async def test_show_me_privately_answers_as_far_as_the_fan_is(server: Server) -> None:
    answer = said(await _ask(server))
    await _set(server, "S01E03", server.friend)
    message = said(await server.friend.click(answer, label="Show me privately"))
    assert message.ephemeral
    assert f"||{DROWNS}||" not in text_of(message)
    assert DROWNS in text_of(message)


async def test_a_point_that_is_gone_from_the_story_is_its_start(server: Server, pack: Path) -> None:
    await _set(server, "S02E03")
    header = (pack / "pack.yaml").read_text()
    (pack / "pack.yaml").write_text(header.replace("        - aired: 2031-03-16\n", ""))
    assert reload(server.library).problems == ()
    assert "no longer in the story" in text_of(said(await server.fan.slash(server.channel, "progress show")))
    assert f"||{DROWNS}||" in text_of(said(await _ask(server, private=True)))


# --- Privacy


async def test_a_fan_sees_exports_and_deletes_all_that_is_kept(server: Server) -> None:
    assert "I keep nothing about you" in text_of(said(await server.fan.slash(server.channel, "privacy show")))
    await _set(server, "S01E03")
    shown = said(await server.fan.slash(server.channel, "privacy show"))
    assert shown.ephemeral
    assert "*The Last Lighthouse*: S01E03" in text_of(shown)
    exported = said(await server.fan.slash(server.channel, "privacy export"))
    assert exported.ephemeral
    assert [file.filename for file in exported.message.attachments] == ["casefile-about-you.json"]
    question = said(await server.fan.slash(server.channel, "privacy delete"))
    await server.fan.click(question, label="Keep it")
    assert "S01E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))
    question = said(await server.fan.slash(server.channel, "privacy delete"))
    await server.fan.click(question, label="Delete it all")
    assert "I keep nothing about you" in text_of(said(await server.fan.slash(server.channel, "privacy show")))


async def test_a_fan_sees_exports_and_deletes_what_they_suggested(server: Server) -> None:
    suggestion = NewProposal(
        server=server.guild.id,
        pack="lighthouse",
        fact="",
        kind=ProposalKind.SUGGESTION,
        change='{"title": "Wer?"}',
        by=server.fan.id,
    )
    await server.storage.proposals.add(suggestion)
    await server.storage.proposals.add(replace(suggestion, by=server.friend.id))
    assert "suggestions that wait: 1" in text_of(said(await server.fan.slash(server.channel, "privacy show")))
    exported = said(await server.fan.slash(server.channel, "privacy export"))
    [file] = exported.message.attachments
    kept = json.loads(await file.read())
    assert [(one["server"], one["change"]) for one in kept["suggestions"]] == [
        (str(server.guild.id), {"title": "Wer?"})
    ]
    question = said(await server.fan.slash(server.channel, "privacy delete"))
    await server.fan.click(question, label="Delete it all")
    assert "I keep nothing about you" in text_of(said(await server.fan.slash(server.channel, "privacy show")))
    assert len(await server.storage.proposals.suggested_by(server.friend.id)) == 1


async def test_nobody_deletes_what_is_kept_of_somebody_else(server: Server) -> None:
    await _set(server, "S01E03")
    question = said(await server.friend.slash(server.channel, "privacy delete"))
    await server.friend.click(question, label="Delete it all")
    assert "S01E03" in text_of(said(await server.fan.slash(server.channel, "progress show")))
