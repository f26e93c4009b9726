"""Every surface on which a fan can read something, as a table: to add one, add a function and its mutant.

A surface takes a library, a fact and a gate, and returns everything that can be read there because of that fact, the
most hidden of its names and wordings having been asked for. `mutants.py` has for each a way to bypass the gate.
"""

from __future__ import annotations

import functools
import io
import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from bot import playground
from bot.cli.appearances import appearances
from bot.cli.ask import Desk, as_json, print_reply
from bot.cli.surroundings import Surroundings
from bot.cli.terminal import BLOCK
from bot.core.answers import FactKey
from bot.core.markdown import label
from bot.core.rendering import reply_to
from bot.core.spoilers import Policy, text_for_matching
from bot.core.told import texts_of_fact
from bot.library import Library, Section
from tests.leaks import discord_surfaces
from tests.leaks.scenes import ROOT, payload

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from bot.core.answers import Answer
    from bot.core.model import Fact, Pack
    from bot.core.spoilers import Gate


COLOUR: Final = re.compile(r"\x1b\[[\d;]*m")


class Seen(NamedTuple):
    """Something that can be read.

    Attributes:
        text: as it is sent.
        bars: whether spoiler bars work there.
        asked: what was typed to see it, which tells whoever typed it nothing new.
        own: whether Casefile says much of its own there, so that not every word comes from a pack.
    """

    text: str
    bars: bool = False
    asked: str = ""
    own: bool = False


Surface: TypeAlias = "Callable[[Library, Fact, Gate], Iterable[Seen]]"


def sent(components: Any) -> Iterator[Seen]:  # noqa: ANN401  what JSON can be
    """Yield every text of a message's components; bars work in text displays and nowhere else."""
    if isinstance(components, list):
        for component in components:
            yield from sent(component)
    elif isinstance(components, dict):
        for name, value in components.items():
            if isinstance(value, str) and name != "custom_id":
                yield Seen(value, bars=name == "content")
            else:
                yield from sent(value)


def read(answer: Answer) -> tuple[Seen, ...]:
    """Return everything that is sent for an answer."""
    return _read(replace(answer, confidence=0.0))


@functools.lru_cache(50_000)
def _read(answer: Answer) -> tuple[Seen, ...]:
    reply = reply_to(answer)
    # All displays together, too: clients differ in how far a construct reaches.
    return (*sent(payload(reply)), Seen(reply.text, bars=True))


def wordings(fact: Fact) -> list[str]:
    """Return a fact's first ask and its most hidden one."""
    hidden = [ask for ask in fact.asks if ask.revealed is not None]
    hidden.sort(key=lambda ask: ask.revealed.index if ask.revealed is not None else 0)
    return list(dict.fromkeys(map(text_for_matching, (*fact.asks[:1], *hidden[-1:]))))


def names_in(library: Library, fact: Fact) -> list[str]:
    """Return the names of those whom a fact is about."""
    [pack] = [pack for pack in library.revision.packs if pack.id == fact.pack]
    about = [entity for entity in pack.entities if entity.id in fact.entities]
    return [text_for_matching(name) for entity in about for name in (entity.name, *entity.aliases[-1:])]


def reply_to_fact(library: Library, fact: Fact, gate: Gate) -> Iterable[Seen]:
    return read(library.answer_facts((FactKey(fact.pack, fact.id),), gate=gate))


def reply_to_question(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    for question in wordings(fact):
        yield from read(library.answer(question, gate=gate))


def reply_to_title(library: Library, fact: Fact, gate: Gate) -> Iterable[Seen]:
    return read(library.answer(text_for_matching(fact.title), gate=gate))


def reply_to_miss(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    for name in names_in(library, fact):
        yield from read(library.answer(f"how tall is {name}", gate=gate))


def completion(section: Section) -> Surface:
    def surface(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
        for typed in ("", text_for_matching(fact.title), *names_in(library, fact)):
            yield from map(Seen, library.complete(typed, section=section, gate=gate, limit=10_000))

    return surface


def look_up(section: Section) -> Surface:
    def surface(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
        for name in (text_for_matching(fact.title), *names_in(library, fact)[:1]):
            yield from read(library.answer_in(section, name, gate=gate))

    return surface


def overview(section: Section) -> Surface:
    def surface(library: Library, _: Fact, gate: Gate) -> Iterable[Seen]:
        return read(library.answer_in(section, None, gate=gate))

    return surface


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def command_line(stream: type[io.StringIO]) -> Surface:
    """Return what `ask` prints to a pipe, where bars are left to whoever reads it, or to a terminal, which has none."""

    def surface(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
        for question in wordings(fact)[-1:]:
            answered = Desk(library, (), gate, explains=False, reveals=False).answer(question)
            stdout = stream()
            print_reply(answered.reply, _around(stdout), reveal=False)
            yield Seen(COLOUR.sub("", stdout.getvalue()).replace(BLOCK, ""), bars=not stdout.isatty())

    return surface


def _around(stdout: io.StringIO) -> Surroundings:
    return Surroundings(
        environ={}, directory=ROOT, stdin=io.BytesIO(), stdout=stdout, stderr=Terminal() if stdout.isatty() else stdout
    )


def json_line(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    """Yield the texts in what `ask --json` prints; ids and the question are the operator's own."""
    for question in wordings(fact)[-1:]:
        printed = json.loads(as_json(Desk(library, (), gate, explains=False, reveals=False).answer(question)))
        yield Seen(printed["text"], bars=True)
        yield from map(Seen, printed["choices"])


def explanation(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    """Yield what `ask --explain` says of questions about what is hidden: operators may be fans, too."""
    is_open = all(gate.horizon.reaches(text.revealed) for text in texts_of_fact(fact))
    for question in () if is_open else wordings(fact)[-1:]:
        told = library.explain(question, gate=gate)
        for reading in (told.reading, *(part.reading for part in told.parts)):
            texts = [word.text for word in reading.words]
            texts += [text for right in reading.corrections.values() for text in right]
            texts += [ref.entity for name in reading.names for ref in name.refs]
            yield from (Seen(text, asked=question, own=True) for text in texts if text is not None)


def listing(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    """Yield the texts that `leaks` tells of where a fact appears; ids are the operator's own."""
    [pack] = [pack for pack in library.revision.packs if pack.id == fact.pack]
    found = appearances(library, replace(pack, facts=(fact,)), gate)[fact.id]
    texts = [found.title, found.choice, *found.sources, *(text for some in found.completions.values() for text in some)]
    yield from (Seen(text) for text in texts if text is not None)


def once_a_gate(surface: Surface) -> Surface:
    """Look at a surface that is the same for all facts of a pack once for each gate."""

    def look(library: Library, fact: Fact, gate: Gate) -> Iterable[Seen]:
        # The library itself, as another one may get the id of one that is gone.
        key = (surface, library, fact.pack, gate.policy, *sorted(gate.horizon.watched.items()))
        if key not in _LOOKED_AT:
            _LOOKED_AT[key] = tuple(surface(library, fact, gate))
        return _LOOKED_AT[key]

    return look


_LOOKED_AT: Final[dict[object, tuple[Seen, ...]]] = {}


def posted(library: Library, fact: Fact, gate: Gate) -> Iterable[Seen]:
    return read(discord_surfaces.posted(library, fact, gate))


def _own_of_previews(library: Library, _: Fact, gate: Gate) -> Iterable[Seen]:
    return [Seen(f"{discord_surfaces.OWN} {discord_surfaces.open_asks(library, gate)}")]


def previewed(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    """Yield a moderator's preview: it says that something is hidden, whatever fans are told of that."""
    if gate.policy is Policy.TAG:
        [(own, *_)] = once_a_gate(_own_of_previews)(library, fact, gate)
        for part in discord_surfaces.previewed(library, fact, gate):
            yield from (seen._replace(asked=own) for seen in sent(part))


def suggested(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
    """Yield what is shown of a fact where somebody suggests something about it."""
    own = discord_surfaces.own_of_suggested(discord_surfaces.pack_of(library, fact), fact)
    asked = " ".join(seen.text for part in own for seen in sent(part))
    for part in discord_surfaces.suggested(library, fact, gate):
        yield from (seen._replace(asked=asked) for seen in sent(part))


def told(texts: Callable[[Pack, Fact, Gate], Iterable[str]]) -> Surface:
    """Return a surface of plain texts about a pack; what it says of a pack without any text is Casefile's own."""

    def surface(library: Library, fact: Fact, gate: Gate) -> Iterator[Seen]:
        pack = discord_surfaces.pack_of(library, fact)
        own = " ".join(texts(discord_surfaces.nameless(pack), fact, gate))
        yield from (Seen(text, asked=own) for text in texts(pack, fact, gate))

    return once_a_gate(surface)


def questions_to_try(library: Library, _: Fact, gate: Gate) -> Iterator[Seen]:
    own = discord_surfaces.open_asks(library, gate)
    yield from (Seen(question, asked=own) for question in playground.questions_to_try(library, gate))


LOOKED_UP: Final = tuple(section for section in Section if section is not Section.ANYTHING)
"""The sections that have a command of their own."""

SURFACES: Final[dict[str, Surface]] = {
    "reply: a fact by its button": reply_to_fact,
    "reply: a question": reply_to_question,
    "reply: a title": reply_to_title,
    "reply: a miss": reply_to_miss,
    **{f"autocompletion: {section}": completion(section) for section in Section},
    **{f"look-up: {section}": look_up(section) for section in LOOKED_UP},
    **{f"overview: {section}": overview(section) for section in LOOKED_UP},
    "posted, hidden": posted,
    "how far: the question and its menu": told(discord_surfaces.how_far),
    "autocompletion: positions": told(discord_surfaces.positions),
    "/progress show": told(discord_surfaces.progress),
    "/settings show": told(discord_surfaces.settings),
    "/facts edit, remove: previews": previewed,
    "/suggest, /facts suggestions": suggested,
    "playground: questions to try": once_a_gate(questions_to_try),
    "command line: ask, piped": command_line(io.StringIO),
    "command line: ask, in a terminal": command_line(Terminal),
    "command line: ask --json": json_line,
    "command line: ask --explain": explanation,
    "command line: leaks": listing,
}


def forget() -> None:
    """Forget what was sent before, since a mutant may send something else."""
    _read.cache_clear()
    reply_to.cache_clear()
    label.cache_clear()
    _LOOKED_AT.clear()
