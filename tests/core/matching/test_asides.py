"""What is said beside a question."""

from __future__ import annotations

import pytest

from bot.core.matching.asides import without_asides
from bot.core.matching.text import words


@pytest.mark.parametrize(
    ("written", "left"),
    [
        ("what is it about no spoilers", "what is it about"),
        ("what is it about? pls no spoilers!", "what is it about"),
        ("what is it about, no big spoilers please", "what is it about"),
        ("no spoilers but who is adler", "who is adler"),
        ("spoiler-free please: who is adler", "who is adler"),
        ("don't spoil it for me, who is adler", "who is adler"),
        ("who is adler, dont spoil anything pls", "who is adler"),
        ("newbie here, who is adler", "who is adler"),
        ("i'm new to this, who is adler", "who is adler"),
        ("who is adler asking for a friend lol", "who is adler"),
        ("who is adler, if anyone knows", "who is adler"),
        ("sorry if this was asked before, who is adler", "who is adler"),
        ("ok newbie here who is adler", "who is adler"),
        ("who is adler? without any spoilers", "who is adler"),
        ("who is adler without giving too much away pls", "who is adler"),
        ("who is adler, i haven't seen it yet", "who is adler"),
        ("my wife wants to know who is adler", "who is adler"),
        ("for a trivia night: who is adler", "who is adler"),
        ("settle a debate: who is adler", "who is adler"),
        ("who is adler in one sentence please", "who is adler"),
        ("who is adler, thx in advance", "who is adler"),
        ("who is adler tldr", "who is adler"),
        ("adler left the army, is that right?", "adler left the army"),
        ("is adler coming back or nah", "is adler coming back"),
        ("did adler leave or am i crazy", "did adler leave"),
        ("whats the audience score, not the critics one", "whats the audience score"),
        ("no spoilers", "no spoilers"),
        ("newbie here", "newbie here"),
        ("who spoils the wedding", "who spoils the wedding"),
        ("does the trailer have spoilers", "does the trailer have spoilers"),
        ("is adler new here or did he work in rome", "is adler new here or did he work in rome"),
        ("who is the newbie on the team", "who is the newbie on the team"),
        ("who won the trivia night", "who won the trivia night"),
        ("is there a quiz in adler", "is there a quiz in adler"),
        ("what did adler do for a friend", "what did adler do for a friend"),
        ("tldr on adler", "tldr on adler"),
        ("did his wife ask for a divorce", "did his wife ask for a divorce"),
        ("is adler real", "is adler real"),
        ("is that accurate", "is that accurate"),
        ("does adler live or not die", "does adler live or not die"),
        ("can i watch the sequel without spoilers", "can i watch the sequel without spoilers"),
    ],
)
def test_what_is_said_beside_a_question_is_not_asked_about(written: str, left: str) -> None:
    assert without_asides(written) == left


def test_questions_are_read_without_it() -> None:
    assert [word.text for word in words("No spoilers pls, whos she")] == ["who", "is", "she"]
