"""Words that only answers say are known, so that they are not taken for others, as far as they are no spoilers."""

from __future__ import annotations

import pytest

from bot.core.matching import Matcher
from bot.core.model import Fact, Pack, Revision, Segment
from bot.core.position import Position
from bot.core.spoilers import Guarded, Horizon
from bot.core.timeline import Timeline
from bot.words import language

TIMELINE = Timeline("guide", {1: 10})
REVEALED = Position("guide", 3, "S01E03")


def _fact(name: str, ask: str, answer: str, *, revealed: Position | None = None) -> Fact:
    segments = (Segment(Guarded(answer, revealed)),)
    return Fact(id=name, pack="guide", topic="plot", title=Guarded(name), asks=(Guarded(ask),), segments=segments)


@pytest.fixture(scope="module")
def matcher() -> Matcher:
    facts = (
        _fact("crime", "Who was stabbed with a grulk?", "Nobody."),
        _fact("car", "Which car does she drive?", "An orange grulp."),
        _fact("boat", "Which boat does she have?", "A grult.", revealed=REVEALED),
    )
    return Matcher(Revision("test", (Pack(id="guide", name="Guide", timeline=TIMELINE, facts=facts),)), language())


@pytest.mark.parametrize(("typed", "meant"), [("grulp", "grulp"), ("grult", "grulk"), ("grilk", "grulk")])
@pytest.mark.parametrize("horizon", [None, Horizon.at([])])
def test_what_an_open_answer_says_is_not_misspelt(
    matcher: Matcher, typed: str, meant: str, horizon: Horizon | None
) -> None:
    reader = matcher._index.reader  # noqa: SLF001  as no answer shows it
    assert reader.read(f"who drives a {typed}", horizon).words == ("who", "drives", "a", meant)
