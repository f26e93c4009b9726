"""The synthetic television encyclopaedia as a pack on disk, as a community would have written it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from benchmarks.store import ASKS_PER_FACT, PACK, Store
from bot.core.model import Kind
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from bot.core.model import Entity, Fact

ASKS: Final = 3
"""Of the asks that the store has of each fact, those that the pack has."""
EPISODES, SEASONS, SOURCES = 10, 10, 40
_REVEALED, _CITED, _HIDDEN_ASK = 5, 3, 50
"""One fact in so many has an answer that spoils; cites a source; has an ask that spoils."""
_PER_FILE: Final = 20_000
"""Facts in one file."""
_GROUPS: Final = {Kind.PERSON: "people", Kind.CHARACTER: "characters"}


def write_pack(folder: Path, facts: int) -> None:
    """Write a pack of so many facts, about a third as many names, and thrice as many asks."""
    folder.mkdir(parents=True)
    (pack,) = Store(facts * ASKS_PER_FACT).revision().packs
    _write(folder / "pack.yaml", _header())
    _write(folder / "golden.yaml", _golden(pack.facts))
    for kind, group in _GROUPS.items():
        named = [entity for entity in pack.entities if entity.kind is kind]
        _write(folder / f"{group}.yaml", [f"{group}:", *map(_entity, named)] if named else [])
    for first in range(0, facts, _PER_FILE):
        some = pack.facts[first : first + _PER_FILE]
        rows = (_fact(fact, number) for number, fact in enumerate(some, start=first))
        _write(folder / f"facts-{first // _PER_FILE:02}.yaml", ["facts:", *rows])


def _write(path: Path, lines: Iterable[str]) -> None:
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def _header() -> list[str]:
    seasons = [f"    - {{season: {number + 1}, episodes: {EPISODES}}}" for number in range(SEASONS)]
    sources = [f"  s{number}: {{title: Volume {number + 1}}}" for number in range(SOURCES)]
    return [f"format: 1\nid: {PACK}\nname: Televisionary\ntimeline:\n  seasons:", *seasons, "sources:", *sources]


def _golden(facts: Sequence[Fact]) -> list[str]:
    asked = facts[:: max(1, len(facts) // 20)]
    return ["golden:", *(f"  - {{ask: {_quoted(_asks(fact)[0])}, finds: {_id(fact)}}}" for fact in asked)]


def _entity(entity: Entity) -> str:
    return f"  - {{name: {text_for_matching(entity.name)}, id: {entity.id}}}"


def _fact(fact: Fact, number: int) -> str:
    lines = [f"  - id: {_id(fact)}", f"    topic: {fact.topic}", f"    title: {_quoted(text_for_matching(fact.title))}"]
    *open_asks, last = map(_quoted, _asks(fact))
    hidden = f"{{text: {last}, revealed: {_position(number)}}}" if number % _HIDDEN_ASK == 0 else last
    lines += ["    asks:", *(f"      - {ask}" for ask in (*open_asks, hidden))]
    lines.append(f"    answer: {_quoted(text_for_matching(fact.segments[0].text))}")
    if number % _REVEALED == 0:
        lines.append(f"    revealed: {_position(number)}")
    if number % _CITED == 0:
        lines.append(f"    sources: [s{number % SOURCES}]")
    return "\n".join(lines)


def _asks(fact: Fact) -> list[str]:
    return [text_for_matching(ask) for ask in fact.asks[:ASKS]]


def _id(fact: Fact) -> str:
    return fact.id.replace(".", "-")


def _position(number: int) -> str:
    season, episode = divmod(number // _REVEALED % (SEASONS * EPISODES), EPISODES)
    return f"S{season + 1:02}E{episode + 1:02}"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', "'") + '"'
