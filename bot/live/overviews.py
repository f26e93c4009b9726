"""What is shown and offered where nothing in particular was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import Found, Missing, NotFound
from bot.core.completion import MAX_OVERVIEW, PLOT_TOPICS, Section
from bot.core.units import EPISODE
from bot.live.picking import MAX_SUGGESTIONS, choices_of, found_facts, pick_from
from bot.live.state import key_of

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.core.answers import Answer
    from bot.core.spoilers import Gate
    from bot.live.state import State


def overview(live: State, section: Section, *, gate: Gate, packs: Collection[str]) -> Answer:
    """Answer a section's command that was given nothing: with what the section is about, or with a choice of it."""
    facts = [fact for outline in live.outlines(packs, gate) for fact in outline.facts]
    if section is Section.EPISODES:
        return _episodes(live, gate=gate, packs=packs)
    if section is Section.CAST:
        chosen = [fact for fact in facts if fact.id == "cast"]
    elif section is Section.RATINGS:
        chosen = [fact for fact in facts if fact.topic == "rating" and fact.id.endswith(".score")]
    else:
        topics = [fact for topic in PLOT_TOPICS for fact in facts if fact.topic == topic]
        return pick_from(live, topics, gate=gate, packs=packs) or NotFound()
    return found_facts(live, map(key_of, chosen), gate=gate, packs=packs) if chosen else NotFound()


def _episodes(live: State, *, gate: Gate, packs: Collection[str]) -> Answer:
    """Offer a fact of each episode, or tell what is known of episodes as such."""
    outlines = live.outlines(packs, gate)
    single = [fact for outline in outlines for fact in outline.single_episodes]
    picked = pick_from(live, single, gate=gate, packs=packs)
    if picked is not None:
        return picked
    general = [key_of(fact) for outline in outlines for fact in outline.all_episodes]
    answer = found_facts(live, general[:MAX_OVERVIEW], gate=gate, packs=packs)
    return answer if isinstance(answer, Found) else no_episode(live, gate, packs)


def no_episode(live: State, gate: Gate, packs: Collection[str], *, is_one: bool = False) -> NotFound:
    """Answer about episodes, or one, of which nothing is told, with what is told of episodes as such."""
    units = {pack.timeline.unit for pack in live.in_packs(packs) if len(pack.timeline)}
    unit = units.pop() if len(units) == 1 else EPISODE
    label = f"facts about that {unit.name}" if is_one else f"facts about single {unit.plural}"
    general = (key_of(fact) for outline in live.outlines(packs, gate) for fact in outline.all_episodes)
    return NotFound(suggestions=choices_of(live, general, gate, MAX_SUGGESTIONS), missing=Missing(label))
