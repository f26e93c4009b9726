"""Two shows, each of which is partly revealed by the other's episodes, through the library as a fan is answered."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.core.answers import FactKey, Found
from bot.core.rendering import reply_to
from bot.core.spoilers import Gate, Horizon, Policy
from bot.library import Library
from tests import discord_markdown

CROSSOVER = Path(__file__).with_name("crossover")
FATE = "what becomes of lena"
TRAWLER = "A trawler has taken her north."


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.open(CROSSOVER)


def reply(library: Library, question: str, policy: Policy, **watched: int) -> str:
    horizon = Horizon({pack.replace("_", "-"): index for pack, index in watched.items()})
    return reply_to(library.answer(question, gate=Gate(horizon, policy), packs=["harrow"])).text


@pytest.mark.parametrize(
    ("harrow", "tides", "shown"),
    [(0, 0, False), (2, 0, False), (4, 2, False), (0, 5, False), (1, 3, False), (2, 3, True), (4, 5, True)],
)
@pytest.mark.parametrize("policy", Policy)
def test_what_both_shows_reveal_is_open_where_both_are_watched(
    library: Library, policy: Policy, harrow: int, tides: int, *, shown: bool
) -> None:
    text = reply(library, FATE, policy, harrow=harrow, harrow_tides=tides)
    assert (TRAWLER in discord_markdown.visible_text(text)) == shown
    assert (TRAWLER in text) == (shown or policy is Policy.TAG)


def test_a_spoiler_tag_says_of_which_show_it_is(library: Library) -> None:
    lines = reply(library, FATE, Policy.TAG, harrow=2).splitlines()
    assert f"Spoiler · S01E02 and Harrow: Tides E3: ||{TRAWLER}||" in lines
    assert "Spoiler · Harrow: Tides E3: ||She was picked up by a trawler.||" in reply(
        library, "who is lena brandt", Policy.TAG, harrow=4
    )


@pytest.mark.parametrize("policy", Policy)
@pytest.mark.parametrize("watched", [{}, {"harrow": 4}, {"harrow_tides": 5}])
def test_an_ask_that_both_shows_reveal_leads_openly_to_its_fact_only_where_both_are_watched(
    library: Library, policy: Policy, watched: dict[str, int]
) -> None:
    assert TRAWLER not in discord_markdown.visible_text(reply(library, "who rescued lena", policy, **watched))
    open_text = reply(library, "who rescued lena", policy, harrow=4, harrow_tides=5)
    assert TRAWLER in discord_markdown.visible_text(open_text)


@pytest.mark.parametrize("policy", Policy)
def test_whoever_has_watched_more_of_either_show_is_shown_no_less(library: Library, policy: Policy) -> None:
    keys = [FactKey(pack.id, fact.id) for pack in library.revision.packs for fact in pack.facts]

    def shown(harrow: int, tides: int) -> set[str]:
        gate = Gate(Horizon({"harrow": harrow, "harrow-tides": tides}), policy)
        found = [library.answer_facts([key], gate=gate) for key in keys]
        facts = [fact for answer in found if isinstance(answer, Found) for fact in answer.facts]
        return {one.passage.text for fact in facts for one in fact.statements if one.passage.behind is None}

    for harrow in range(5):
        for tides in range(6):
            assert shown(harrow, tides) <= shown(min(4, harrow + 1), tides) & shown(harrow, min(5, tides + 1))
