"""A question written as nobody should write one: nothing breaks out, nobody is pinged, and it is never repeated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from bot.core.spoilers import START, Gate, Policy
from bot.library import Section
from tests import hostile
from tests.leaks.scenes import Scene, library_of
from tests.leaks.surfaces import read

if TYPE_CHECKING:
    from bot.library import Library

ECHO = "zzyzx"
"""A word that stands in no pack."""

questions = st.lists(hostile.pieces | st.sampled_from([ECHO, "who", "broke", "the lamp", "nora", "drown"]), max_size=40)
at_start = {policy: Scene(library_of("two shows"), Gate(START, policy)) for policy in Policy}


def everything_seen(library: Library, question: str, gate: Gate) -> list[str]:
    """Return what is sent for a question, and assert that each piece of it is safe."""
    replies = [library.answer(question, gate=gate)]
    replies += [library.answer_in(section, question, gate=gate) for section in Section]
    seen = [one for reply in replies for one in read(reply)]
    scene = at_start[gate.policy]
    assert [scene.leak(one) for one in seen if scene.leak(one)] == []
    offered = [text for section in Section for text in library.complete(question, section=section, gate=gate)]
    assert all(len(text) <= 100 for text in offered)
    return [*(one.text for one in seen), *offered]


@pytest.mark.parametrize("policy", Policy)
@settings(max_examples=60)
@given(pieces=questions)
@example(pieces=["||who broke the lamp||", ECHO])
@example(pieces=["`who` **broke** ", "@everyone ", "<@1>", ECHO])
@example(pieces=["who broke the lamp ", "|" * 4000])
@example(pieces=["\u202ewho plays nora\u2066" * 200])
@example(pieces=["👩\u200d👩\u200d👧" * 800, ECHO])
@example(pieces=[ECHO * 800])
def test_a_hostile_question_is_answered_like_any_other(policy: Policy, pieces: list[str]) -> None:
    for text in everything_seen(library_of("two shows"), " ".join(pieces), Gate(START, policy)):
        assert ECHO not in text
        assert not any(ping in text for ping in ("@everyone", "@here", "<@", "<#"))


@pytest.mark.parametrize("policy", Policy)
def test_a_question_of_any_length_says_nothing_new(policy: Policy) -> None:
    library = library_of("two shows")
    for letter in ("|", "`", "a ", "who plays nora ", "\u200b", "👍🏽", ECHO):
        texts = everything_seen(library, letter * (4000 // len(letter)), Gate(START, policy))
        assert all(len(text) <= 4000 for text in texts)
