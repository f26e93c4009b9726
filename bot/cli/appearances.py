"""Where in Discord something of each fact can be read, found out by asking each of the places."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.core.answers import Ambiguous, FactKey, Found
from bot.core.rendering import reply_to
from bot.core.showing import choice
from bot.library import Section

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from bot.core.answers import Answer
    from bot.core.model import Fact, Pack
    from bot.core.spoilers import Gate
    from bot.library import Library

COMMANDS: Final[Mapping[Section, str]] = {
    Section.ANYTHING: "ask",
    Section.CAST: "cast",
    Section.PLOT: "plot",
    Section.RATINGS: "ratings",
    Section.EPISODES: "episode",
}
"""The command of each section."""
_MOST: Final = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Where something of a fact can be read without opening a spoiler.

    Attributes:
        reply: how much of its answer: open, partly, hidden (behind bars), or nothing (left out).
        title: the heading of the reply; ``None``: there is no reply.
        choice: what it is called in "did you mean", after a miss and in overviews; ``None``: it is never offered there.
        sources: who says so, as named in the reply.
        completions: the texts that stand for it, by the command that offers them; no command without one.
        overviews: the commands that show or offer it when they are given nothing.
    """

    reply: str
    title: str | None
    choice: str | None
    sources: tuple[str, ...]
    completions: Mapping[str, tuple[str, ...]]
    overviews: tuple[str, ...]


def appearances(library: Library, pack: Pack, gate: Gate) -> dict[str, Appearance]:
    """Return where each fact of a pack appears, by its id."""
    offered = {command: _offered(library, pack, gate, section) for section, command in COMMANDS.items()}
    overviews = {
        command: _keys(library.answer_in(section, None, gate=gate, packs=(pack.id,)))
        for section, command in COMMANDS.items()
        if section is not Section.ANYTHING
    }
    return {fact.id: _appearance(library, fact, gate, offered, overviews) for fact in pack.facts}


def _appearance(
    library: Library,
    fact: Fact,
    gate: Gate,
    offered: Mapping[str, Mapping[FactKey, Sequence[str]]],
    overviews: Mapping[str, Sequence[FactKey]],
) -> Appearance:
    key = FactKey(fact.pack, fact.id)
    answer = library.answer_facts((key,), gate=gate)
    picked = choice(fact, gate)
    shown = answer.facts[0] if isinstance(answer, Found) else None
    return Appearance(
        reply=_openness(answer),
        title=reply_to(answer).cards[0].title if shown is not None else None,
        choice=None if picked is None else picked.title,
        sources=() if shown is None else shown.sources,
        completions={command: tuple(texts[key]) for command, texts in offered.items() if key in texts},
        overviews=tuple(command for command, keys in overviews.items() if key in keys),
    )


def _openness(answer: Answer) -> str:
    if not isinstance(answer, Found):
        return "nothing"
    [shown] = answer.facts
    if not shown.hidden:
        return "open"
    return "hidden" if shown.hidden == len(shown.statements) + len(shown.disputed) else "partly"


def _offered(library: Library, pack: Pack, gate: Gate, section: Section) -> Mapping[FactKey, Sequence[str]]:
    """Return the texts that autocompletion offers, by the facts that each of them is answered with."""
    texts: defaultdict[FactKey, list[str]] = defaultdict(list)
    for text in library.complete("", section=section, gate=gate, packs=(pack.id,), limit=_MOST):
        for key in _keys(library.answer_in(section, text, gate=gate, packs=(pack.id,))):
            texts[key].append(text)
    return texts


def _keys(answer: Answer) -> Sequence[FactKey]:
    if isinstance(answer, Found):
        return [shown.key for shown in answer.facts]
    return [picked.key for picked in answer.choices] if isinstance(answer, Ambiguous) else []
