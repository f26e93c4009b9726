"""What a pack tells about its episodes: about single ones, and about episodes as such."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from bot.core.model import Kind
from bot.core.spoilers import text_for_matching
from bot.core.units import EPISODE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.model import Entity, Fact, Pack
    from bot.core.timeline import Step

_ENOUGH: Final = 1 / 3
"""Share of a fact's asks that say "episode" (or "chapter") where it is about these; single ones do so in passing."""


def episodes(pack: Pack) -> tuple[Entity, ...]:
    """Return a pack's episodes in story order."""
    found = [(entity.position.index, entity) for entity in pack.entities if entity.position is not None]
    return tuple(entity for _, entity in sorted(found, key=lambda item: item[0]) if entity.kind is Kind.EPISODE)


def steps(pack: Pack) -> Iterator[tuple[Step, Entity]]:
    """Yield the steps of a pack's timeline that are declared as episodes, with these, in story order."""
    for entity in episodes(pack):
        if entity.position is not None and entity.position.pack == pack.id:
            yield pack.timeline.step(entity.position.index), entity


def facts_by_episode(pack: Pack) -> dict[str, tuple[Fact, ...]]:
    """Return the facts that are about each episode, in file order, by the episode's id; no episode without a fact."""
    told: dict[str, list[Fact]] = {entity.id: [] for entity in episodes(pack)}
    for fact in pack.facts:
        for episode in dict.fromkeys((*fact.entities, fact.id.partition(".")[0])):
            if episode in told:
                told[episode].append(fact)
    return {episode: tuple(facts) for episode, facts in told.items() if facts}


def facts_about_episodes(pack: Pack) -> tuple[Fact, ...]:
    """Return the facts about episodes as such, such as how many there are, the most telling first."""
    single = {fact.id for facts in facts_by_episode(pack).values() for fact in facts}
    words = "|".join(map(re.escape, {*EPISODE.spellings, pack.timeline.unit.name, pack.timeline.unit.plural} - {"e"}))
    named = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    shares = [(_share(fact, named), fact) for fact in pack.facts if fact.id not in single]
    return tuple(fact for share, fact in sorted(shares, key=lambda item: -item[0]) if share >= _ENOUGH)


def _share(fact: Fact, named: re.Pattern[str]) -> float:
    """Return which share of a fact's asks, 0 to 1, name what is looked for to everybody."""
    said = [text_for_matching(ask) for ask in fact.asks if ask.revealed is None]
    return sum(named.search(ask) is not None for ask in said) / len(fact.asks) if said else 0.0
