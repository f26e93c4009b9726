"""That a question is about a fact can be the spoiler: what only hidden wordings lead to stays hidden."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.rendering import reply_to
from bot.core.spoilers import Gate, Horizon, Policy
from bot.library import Library
from tests.discord_markdown import visible_text

if TYPE_CHECKING:
    from bot.core.answers import Answer

FACTS = Path(__file__).parents[2] / "facts" / "ballard"


@pytest.fixture(scope="module")
def ballard() -> Library:
    return Library.open(FACTS)


def seen(answer: Answer) -> str:
    """Return all that a fan sees of an answer without a click."""
    reply = reply_to(answer)
    return " ".join((visible_text(reply.text), *(choice.title for choice in reply.choices)))


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize(
    "question",
    [
        "who is the home invader",
        "who plays the intruder",
        "which ex cop is in on it",
        "who attacked ballard",
        "who broke into her house",
    ],
)
def test_who_attacks_ballard_is_not_given_away_by_who_is_shown(ballard: Library, question: str, policy: Policy) -> None:
    told = seen(ballard.answer(question, gate=Gate(policy=policy))).casefold()
    assert not any(name in told for name in ("driscoll", "montana", "sexton")), told


def test_who_attacks_ballard_is_told_to_those_who_know(ballard: Library) -> None:
    timeline = ballard.revision.packs[0].timeline
    gate = Gate(Horizon.at([timeline.parse("S01")]))
    assert "Driscoll" in seen(ballard.answer("who attacked ballard", gate=gate))


def test_a_name_that_everybody_knows_stays_open(ballard: Library) -> None:
    assert "Brendan Sexton III plays" in seen(ballard.answer("who plays driscoll", gate=Gate()))
