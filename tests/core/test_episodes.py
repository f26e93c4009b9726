from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.episodes import episodes, facts_about_episodes, facts_by_episode
from bot.core.model import Entity, Fact, Kind, Pack
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    from bot.core.position import Position

TIMELINE = Timeline("harbour", {1: 2, 2: 1})


def fact(name: str, *asks: str, entities: tuple[str, ...] = (), revealed: Position | None = None) -> Fact:
    return Fact(
        id=name,
        pack="harbour",
        topic="plot",
        title=Guarded(name),
        asks=tuple(Guarded(ask, revealed) for ask in asks),
        entities=entities,
    )


def pack_of(*facts: Fact) -> Pack:
    listed = [
        Entity(id=position.label.lower(), kind=Kind.EPISODE, name=Guarded(position.label), position=position)
        for position in TIMELINE.positions()
    ]
    jo = Entity(id="jo", kind=Kind.CHARACTER, name=Guarded("Jo"))
    return Pack(id="harbour", name="Harbour", timeline=TIMELINE, entities=(jo, *reversed(listed)), facts=facts)


def ids(facts: tuple[Fact, ...]) -> list[str]:
    return [fact.id for fact in facts]


def test_episodes_come_in_story_order() -> None:
    assert [episode.id for episode in episodes(pack_of())] == ["s01e01", "s01e02", "s02e01"]


def test_a_fact_is_about_an_episode_by_its_entities_or_by_its_id() -> None:
    told = facts_by_episode(
        pack_of(
            fact("s02e01.about"),
            fact("storm", entities=("jo", "s01e02")),
            fact("s02e01.title", entities=("s02e01",)),
            fact("jo.about", entities=("jo",)),
            fact("s09e09.about"),
        )
    )
    assert {episode: ids(facts) for episode, facts in told.items()} == {
        "s01e02": ["storm"],
        "s02e01": ["s02e01.about", "s02e01.title"],
    }


def test_episodes_as_such_are_what_many_asks_of_a_fact_name() -> None:
    pack = pack_of(
        fact("passing", "who is jo", "what is jo like", "jo", "jo in the first episode"),
        fact("drop", "can i binge it", "all episodes at once", "weekly"),
        fact("count", "how many episodes", "number of EPS", "how long is it"),
        fact("s01e01.about", "what happens in episode 1"),
        fact("silent"),
    )
    assert ids(facts_about_episodes(pack)) == ["count", "drop"]


def test_an_ask_that_spoils_does_not_make_a_fact_one_about_episodes() -> None:
    hidden = fact("end", "who dies in the last episode", revealed=TIMELINE.parse("S02"))
    assert facts_about_episodes(pack_of(hidden)) == ()
