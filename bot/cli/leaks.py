"""`leaks`: what is visible at a position and what is not."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import asdict, dataclass
from itertools import chain
from typing import TYPE_CHECKING, Final

from rich.text import Text

from bot.cli.appearances import appearances
from bot.cli.facts import choose_packs, horizon_at, open_facts
from bot.cli.surroundings import OK
from bot.cli.terminal import BLOCK, console
from bot.core.markdown import visible
from bot.core.numbers import counted
from bot.core.spoilers import Gate
from bot.library import Library

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator, Mapping, Sequence

    from rich.console import Console

    from bot.cli.appearances import Appearance
    from bot.cli.surroundings import Surroundings
    from bot.core.model import Entity, Fact, Pack, Source
    from bot.core.spoilers import Guarded, Horizon, Passage

STYLES: Final = {"open": "green", "partly": "yellow", "hidden": "red"}


def execute(arguments: Namespace, surroundings: Surroundings) -> int:
    """Print what of each fact, name and source is open at a position, and from where on the rest is."""
    library = open_facts(Library.open, arguments, surroundings)
    packs = choose_packs(arguments.pack, library.revision)
    gate = Gate(horizon_at(arguments.at, packs, library.revision), arguments.policy)
    listings = [_listing(pack, gate.horizon, appearances(library, pack, gate)) for pack in packs]
    if arguments.json:
        objects = [_object(listing, reveal=arguments.reveal) for listing in listings]
        surroundings.say(json.dumps({"policy": gate.policy, "packs": objects}, ensure_ascii=False, indent=2))
        return OK
    output = console(surroundings.stdout)
    for listing in listings:
        _print(listing, output, reveal=arguments.reveal)
    return OK


@dataclass(frozen=True, slots=True)
class _Part:
    """Something that is revealed as a whole: a title, a segment, an alias."""

    what: str
    passage: Passage

    @property
    def hidden_until(self) -> str | None:
        """The label of the position before which it is hidden; ``None``: it is not."""
        return str(self.passage.behind) if self.passage.behind is not None else None


@dataclass(frozen=True, slots=True)
class _Item:
    """A fact, name or source: what it is called, and what of it can be hidden."""

    id: str
    heading: _Part
    parts: tuple[_Part, ...]

    @property
    def status(self) -> str:
        """How much of it is hidden: `hidden`, `partly` or `open`."""
        hidden = sum(part.hidden_until is not None for part in self.parts)
        if hidden == len(self.parts) > 0:
            return "hidden"
        return "partly" if hidden or self.heading.hidden_until is not None else "open"

    @property
    def hidden_parts(self) -> tuple[_Part, ...]:
        """What is hidden, each once, the heading first."""
        parts = dict.fromkeys((self.heading, *self.parts))
        return tuple(part for part in parts if part.hidden_until is not None)


@dataclass(frozen=True, slots=True)
class _Listing:
    """Everything of one pack."""

    pack: Pack
    at: str
    items: dict[str, tuple[_Item, ...]]
    appearances: Mapping[str, Appearance]


def _listing(pack: Pack, horizon: Horizon, found: Mapping[str, Appearance]) -> _Listing:
    lister = _Lister(Gate(horizon))
    watched = horizon.watched.get(pack.id, 0)
    at = next((position.label for position in pack.timeline.positions() if position.index == watched), "the start")
    items = {
        "fact": tuple(lister.fact(fact) for fact in pack.facts),
        "name": tuple(lister.name(entity) for entity in pack.entities),
        "source": tuple(lister.source(source) for source in pack.sources.values()),
    }
    return _Listing(pack, at, items, found)


class _Lister:
    """Takes things apart with one gate, whose policy must be to tag: so that nothing is left out."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate

    def _parts(self, what: str, *texts: Guarded) -> Iterator[_Part]:
        passages = (self._gate.passage(text) for text in texts)
        return (_Part(what, passage) for passage in passages if passage is not None)

    def fact(self, fact: Fact) -> _Item:
        """Take a fact apart: its title, what it says, and who is said to say so."""
        segments = (*fact.segments, *fact.disputed)
        citations = chain(fact.citations, *(segment.citations for segment in segments))
        speakers = (citation.by for citation in citations if citation.by is not None)
        parts = (*self._parts("answer", *(segment.text for segment in segments)), *self._parts("speaker", *speakers))
        return _Item(fact.id, next(self._parts("title", fact.title)), parts)

    def name(self, entity: Entity) -> _Item:
        """Take an entity apart: its name and its aliases."""
        heading = next(self._parts("name", entity.name))
        return _Item(entity.id, heading, (heading, *self._parts("alias", *entity.aliases)))

    def source(self, source: Source) -> _Item:
        """Take a source apart: its headline."""
        heading = next(self._parts("headline", source.title))
        return _Item(source.id, heading, (heading,))


def _object(listing: _Listing, *, reveal: bool) -> dict[str, object]:
    def part(part: _Part) -> dict[str, object]:
        text = part.passage.text if reveal or part.hidden_until is None else None
        return {"what": part.what, "hidden_until": part.hidden_until, "text": text}

    def item(item: _Item) -> dict[str, object]:
        parts = [part(each) for each in dict.fromkeys((item.heading, *item.parts))]
        return {"id": item.id, "status": item.status, "parts": parts}

    items = {f"{kind}s": [item(each) for each in items] for kind, items in listing.items.items()}
    for fact in items["facts"]:
        fact["surfaces"] = asdict(listing.appearances[str(fact["id"])])
    return {"pack": listing.pack.id, "name": listing.pack.name, "at": listing.at, **items}


def _print(listing: _Listing, output: Console, *, reveal: bool) -> None:
    output.print(Text(f"{listing.pack.name} ({listing.pack.id}) at {listing.at}", style="bold"))
    for kind, items in listing.items.items():
        if not items:
            continue
        output.print(_summary(kind, items))
        # Every fact is listed; of names and sources, which are many and mostly harmless, what is hidden.
        listed = [item for item in items if kind == "fact" or item.status != "open"]
        for line in _table(listed, reveal=reveal):
            output.print(line)
    for line in _surfaces(listing.appearances):
        output.print(line)
    output.print()


def _surfaces(found: Mapping[str, Appearance]) -> Iterator[Text]:
    """Yield a summary of where facts appear, then a line for each: how much of it, and where else it is offered."""
    replies = Counter(one.reply for one in found.values())
    offers = Counter(place for one in found.values() for place in _places(one))
    yield Text(f"in replies: {', '.join(f'{count} {reply}' for reply, count in replies.items())}")
    yield Text(f"elsewhere: {', '.join(f'{count} in {place}' for place, count in offers.items())}")
    wide = max(map(len, found), default=0)
    for fact, one in found.items():
        style = STYLES.get(one.reply, "dim")
        yield Text.assemble((f"  {one.reply:<7}", style), f"  {fact:<{wide}}  {', '.join(_places(one))}".rstrip())


def _places(one: Appearance) -> Iterator[str]:
    """Yield the places besides a reply's text where something of a fact stands."""
    yield from ("choices",) if one.choice is not None else ()
    yield from (f"/{command} …" for command in one.completions)
    yield from (f"/{command}" for command in one.overviews)
    yield from ("sources",) if one.sources else ()


def _summary(kind: str, items: Sequence[_Item]) -> str:
    count = Counter(item.status for item in items)
    return f"{counted(len(items), kind)}: {', '.join(f'{count[status]} {status}' for status in STYLES)}"


def _table(items: Sequence[_Item], *, reveal: bool) -> Iterator[Text]:
    """Yield a line for each item, in columns: status, id, positions, title; revealed text below its item."""
    untils = [", ".join(dict.fromkeys(str(part.hidden_until) for part in item.hidden_parts)) for item in items]
    wide = max((len(item.id) for item in items), default=0)
    wider = max(map(len, untils), default=0)
    for item, until in zip(items, untils, strict=True):
        title = BLOCK if item.heading.hidden_until else visible(item.heading.passage.text)
        status = (f"  {item.status:<6}", STYLES[item.status])
        yield Text.assemble(status, f"  {item.id:<{wide}}  {until:<{wider}}  {title}".rstrip())
        for part in item.hidden_parts if reveal else ():
            yield Text(f"          {part.what} until {part.hidden_until}: {visible(part.passage.text)}", style="dim")
