"""How long completion takes as packs grow, for a fan who has watched nothing and for one who has watched all.

`python -m benchmarks.completion [asks …]` prints a table for revisions of so many asks (1,000, 10,000 and 100,000).
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import tracemalloc
from itertools import product
from random import Random
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from benchmarks.noise import with_typos
from bot.core.answers import FactKey
from bot.core.completion import Completer, Section
from bot.core.model import Entity, Fact, Kind, Pack, Segment
from bot.core.spoilers import Gate, Guarded, Horizon, Policy, text_for_matching
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.position import Position

SIZES: Final = (1_000, 10_000, 100_000)
LENGTHS: Final = (1, 2, 3, 5, 10, 20)
PACKS: Final = 10
ASKS_PER_FACT: Final = 5
FACTS_PER_ENTITY: Final = 10
TEXTS: Final = 60
"""Texts of each kind and length."""

_TITLES: Final = (
    "Why {name} leaves the {thing}",
    "{name} and the {thing} of {place}",
    "Who plays {name}",
    "What happens to {name} in {place}",
    "How the {thing} came to {place}",
    "The secret of the {thing}",
    "Where {name} was filmed",
    "What critics say about the {thing}",
)
_ASKS: Final = (
    "{title}",
    "tell me about {name}",
    "is there a {thing} in {place}",
    "do you know what {name} did with the {thing}",
    "{name} {thing} explained",
)
_TOPICS: Final = ("plot", "character", "production", "reception", "release", "theme", "episode")
_KINDS: Final = (Kind.CHARACTER, Kind.PERSON, Kind.PLACE, Kind.RATING_SOURCE)
_SYLLABLES: Final = "ba ri mo len tor sa ki dan el vi ro mar que han ost ul fen gra wy zo pel thi no car".split()


class _Scene(NamedTuple):
    """Who completes: how far they have watched, and the packs that their server chose."""

    name: str
    gate: Gate
    packs: tuple[str, ...]


def packs_of(asks: int) -> tuple[Pack, ...]:
    """Return packs that together have so many asks; a third of what they say is hidden at the start."""
    random = Random(asks)
    return tuple(_pack(f"show{number}", asks // ASKS_PER_FACT // PACKS, random) for number in range(PACKS))


def _pack(name: str, facts: int, random: Random) -> Pack:
    timeline = Timeline(name, dict.fromkeys(range(1, 6), 10))
    reveals = [None] * 100 + list(timeline.positions())
    entities = tuple(_entity(number, random, reveals) for number in range(max(1, facts // FACTS_PER_ENTITY)))
    positions = zip(range(facts // 40), timeline.positions(), strict=False)
    episodes = tuple(_episode(at, random, reveals) for _, at in positions)
    made = tuple(_fact(name, number, random, (*entities, *episodes), reveals) for number in range(facts))
    return Pack(
        id=name, name=f"The {_word(random).title()}", timeline=timeline, entities=entities + episodes, facts=made
    )


def _entity(number: int, random: Random, reveals: Sequence[Position | None]) -> Entity:
    name = f"{_word(random)} {_word(random)}".title()
    aliases = (Guarded(f"the {_word(random)}"), Guarded(_word(random), random.choice(reveals)))
    return Entity(
        id=f"e{number}",
        kind=_KINDS[number % len(_KINDS)],
        name=Guarded(name, random.choice(reveals)),
        aliases=aliases,
    )


def _episode(position: Position, random: Random, reveals: Sequence[Position | None]) -> Entity:
    title = Guarded(f"The {_word(random)}".title(), random.choice(reveals))
    name = Guarded(position.label)
    return Entity(id=position.label.lower(), kind=Kind.EPISODE, name=name, position=position, title=title)


def _fact(
    pack: str, number: int, random: Random, entities: Sequence[Entity], reveals: Sequence[Position | None]
) -> Fact:
    about = random.choice(entities)
    words = {"name": text_for_matching(about.name), "thing": _word(random), "place": _word(random).title()}
    title = random.choice(_TITLES).format(**words)
    asks = tuple(Guarded(wording.format(title=title, **words)) for wording in _ASKS[:ASKS_PER_FACT])
    return Fact(
        id=f"f{number}",
        pack=pack,
        topic=random.choice(_TOPICS),
        title=Guarded(title, random.choice(reveals)),
        asks=asks,
        segments=(Segment(Guarded("It is so.", random.choice(reveals))),),
        entities=(about.id,),
    )


def _word(random: Random) -> str:
    return "".join(random.choices(_SYLLABLES, k=random.choice((2, 2, 3))))


def completer_of(packs: Sequence[Pack]) -> Completer:
    """Return a completer for which an entity's overview is every fact that lists it."""
    about: dict[tuple[str, str], list[FactKey]] = {}
    for pack in packs:
        for fact in pack.facts:
            for entity in fact.entities:
                about.setdefault((pack.id, entity), []).append(FactKey(pack.id, fact.id))
    return Completer(packs, overview=lambda pack, entity: about.get((pack, entity), ()))


def scenes_of(packs: Sequence[Pack]) -> Iterator[_Scene]:
    """Yield fans at the start and at the end, in servers with all packs and with a few."""
    end = Horizon.at([list(pack.timeline.positions())[-1] for pack in packs])
    gates = {"start": Gate(), "start, withheld": Gate(policy=Policy.WITHHOLD), "end": Gate(end)}
    chosen = {"all": (), "3": tuple(pack.id for pack in packs[:3])}
    for (who, gate), (some, ids) in product(gates.items(), chosen.items()):
        yield _Scene(f"{who}, {some} packs", gate, ids)


def texts_of(packs: Sequence[Pack], length: int, random: Random) -> list[str]:
    """Return texts of a length: beginnings of what packs say, middles of it, misspelt beginnings, and nonsense."""
    said = [
        text_for_matching(text)
        for pack in packs
        for texts in (*((fact.title, *fact.asks) for fact in pack.facts), *((e.name,) for e in pack.entities))
        for text in texts
    ]
    long = [text for text in said if len(text) >= length + 4] or said
    begun = [text[:length] for text in random.choices(long, k=TEXTS)]
    inside = [text[3 : 3 + length] for text in random.choices(long, k=TEXTS)]
    misspelt = [with_typos(text[:length], random) for text in random.choices(long, k=TEXTS)]
    nonsense = ["".join(random.choices("abcdefghijklmnopqrstuvwxyz ", k=length)) for _ in range(TEXTS)]
    return [*begun, *inside, *misspelt, *nonsense]


def times(completer: Completer, texts: Sequence[str], scenes: Sequence[_Scene]) -> list[float]:
    """Return how long completions took, in milliseconds of one core: others on the machine do not count."""
    taken = []
    for scene, text in product(scenes, texts):
        start = time.thread_time()
        completer.complete(text, section=Section.ANYTHING, gate=scene.gate, packs=scene.packs)
        taken.append(1000 * (time.thread_time() - start))
    return taken


def longest_pause(packs: Sequence[Pack]) -> float:
    """Return how long another thread had to wait at most while a completer was built, in milliseconds."""
    builder = threading.Thread(target=completer_of, args=(packs,))
    longest, last = 0.0, time.perf_counter()
    builder.start()
    while builder.is_alive():
        time.sleep(0.0005)
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
    return 1000 * longest


def _size(packs: Sequence[Pack]) -> float:
    """Return how much memory a completer takes, in megabytes."""
    tracemalloc.start()
    completer = completer_of(packs)
    gc.collect()
    taken = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    del completer
    return taken / 2**20


def main() -> None:
    """Print the tables."""
    sizes = [int(argument) for argument in sys.argv[1:]] or SIZES
    columns = " | ".join(f"{length} letters" for length in LENGTHS)
    print(f"| asks | built in s | longest pause ms | MB | {columns} (p50 / p99 / worst ms) |")
    print("|---" * (len(LENGTHS) + 4) + "|")
    for size in sizes:
        packs = packs_of(size)
        start = time.thread_time()
        completer = completer_of(packs)
        built = time.thread_time() - start
        random, scenes = Random(1), list(scenes_of(packs))
        cells = [_quantiles(times(completer, texts_of(packs, length, random), scenes)) for length in LENGTHS]
        print(f"| {size:,} | {built:.2f} | {longest_pause(packs):.0f} | {_size(packs):.1f} | {' | '.join(cells)} |")


def _quantiles(taken: Sequence[float]) -> str:
    p50, p99 = np.quantile(taken, (0.5, 0.99))
    return f"{p50:.2f} / {p99:.2f} / {max(taken):.2f}"


if __name__ == "__main__":
    main()
