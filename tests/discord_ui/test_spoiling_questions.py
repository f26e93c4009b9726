"""A question can spoil by itself, and Discord shows the command of a public reply to the whole channel."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from bot.storage.known import UNCERTAIN
from tests.discord_ui.reading import asked_how_far, labels_of, openly, said, text_of

if TYPE_CHECKING:
    from bot.storage import Known
    from tests.discord_ui.conftest import Server

SABOTEUR = "who plays the saboteur"
DROWN = "why does tobias drown"
POST = "Post it, hidden"


@pytest.mark.parametrize("question", [SABOTEUR, DROWN, "does tobias drown in the storm"])
async def test_a_question_that_says_too_much_is_answered_privately(server: Server, question: str) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question=question))
    assert message.ephemeral
    assert "Only you see this" in text_of(message)
    assert POST in labels_of(message)
    assert server.channel.history(viewer=server.friend) == []


async def test_a_harmless_question_is_answered_publicly(server: Server) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question="what happens to tobias"))
    assert not message.ephemeral
    assert POST not in labels_of(message)


async def test_what_is_posted_goes_no_further_than_the_channel_and_does_not_repeat_the_question(
    server: Server,
) -> None:
    message = said(await server.fan.slash(server.channel, "ask", question=DROWN))
    posted = said(await server.fan.click(message, label=POST))
    assert not posted.ephemeral
    assert "drown" not in openly(posted).casefold()
    assert labels_of(posted)[-1] == "Delete"
    assert posted.id in {seen.id for seen in server.channel.history(viewer=server.friend)}


@pytest.mark.parametrize("progress", [None, "caught up"])
async def test_a_fact_that_only_a_spoiling_word_leads_to_is_posted_behind_bars_altogether(
    server: Server, progress: str | None
) -> None:
    if progress is not None:
        await server.fan.slash(server.channel, "progress set", position=progress)
    message = said(await server.fan.slash(server.channel, "ask", question=SABOTEUR))
    await server.restart()
    posted = said(await server.fan.click(message, label=POST))
    assert "All of this is hidden until S01E05." in text_of(posted)
    for name in ("Ilse", "Tamm", "Nora", "Vane"):
        assert name not in openly(posted)


async def test_in_a_channel_that_goes_so_far_the_same_question_is_answered_publicly(server: Server) -> None:
    await server.moderator.slash(server.channel, "settings ceiling", position="S01E05")
    message = said(await server.fan.slash(server.channel, "ask", question=SABOTEUR))
    assert not message.ephemeral
    assert "Ilse Tamm" in openly(message)


async def test_a_private_reply_to_such_a_question_goes_as_far_as_the_asker(server: Server) -> None:
    await server.fan.slash(server.channel, "progress set", position="S01E05")
    message = said(await server.fan.slash(server.channel, "ask", question=SABOTEUR))
    assert message.ephemeral
    assert "Ilse Tamm" in openly(message)
    assert POST in labels_of(message)


async def test_it_is_not_asked_how_far_one_is_after_what_must_not_be_shown_at_a_nearer_point(server: Server) -> None:
    assert asked_how_far(await server.fan.slash(server.channel, "ask", question=SABOTEUR)) is None


@pytest.mark.parametrize("guess", ["drown", "elope"])
async def test_where_spoilers_are_withheld_right_guesses_are_treated_as_wrong_ones(server: Server, guess: str) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    question = f"what happens to tobias, does he {guess}"
    guessed = said(await server.friend.slash(server.channel, "ask", question=question))
    assert guessed.ephemeral
    assert guess not in text_of(guessed)
    await server.fan.slash(server.channel, "progress set", position="S01E03")
    known = said(await server.fan.slash(server.channel, "ask", question=question))
    assert known.ephemeral
    assert "drowns" in text_of(known)


async def test_where_spoilers_are_withheld_a_question_that_guesses_nothing_is_answered_publicly(server: Server) -> None:
    await server.moderator.slash(server.channel, "settings policy", policy="withhold")
    assert not said(await server.fan.slash(server.channel, "ask", question="what happens to tobias")).ephemeral


async def test_while_nothing_can_be_looked_up_a_spoiling_question_is_answered_privately(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def unknown(**_: int | None) -> Known:
        return UNCERTAIN

    monkeypatch.setattr(server.storage, "known", unknown)
    assert said(await server.fan.slash(server.channel, "ask", question="what happens to toby, does he drown")).ephemeral
    assert not said(await server.fan.slash(server.channel, "ask", question="what happens to tobias")).ephemeral


@pytest.mark.parametrize(("command", "options"), [("cast", {"name": "the saboteur"}), ("plot", {"topic": DROWN})])
async def test_what_is_looked_up_can_say_too_much_as_well(
    server: Server, command: str, options: dict[str, str]
) -> None:
    message = said(await server.fan.slash(server.channel, command, **options))
    assert message.ephemeral
