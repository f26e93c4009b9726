"""The packs that are swept for leaks, and what Discord is sent for a reply."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from discord import ui

from bot.core.matching.relations import RELATIONS
from bot.core.spoilers import START, Gate, Horizon, Policy, text_for_matching
from bot.discord_ui.render import lay_out
from bot.discord_ui.short_names import short_name
from bot.library import Library
from tests import discord_markdown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bot.core.model import Pack
    from bot.core.rendering import Reply
    from bot.core.spoilers import Guarded
    from tests.leaks.surfaces import Seen

WORD: Final = re.compile(r"[^\W_\u02ca-\u02cd]+")
"""The look-alikes of markup are letters to Python, and here they are none."""
MARK: Final = re.compile(r"zq\d+qz")
"""What each text of a generated pack holds, see `generated`."""
OWN_WORDS: Final = frozenset(
    """
    all of this is hidden until the first of it the last spoiler sources source a as of and more disagree shortened
    quoted by something about show what is behind a bar gives away more story open it only if you have watched far its
    label says i have nothing on that perhaps one these helps no facts for file episode single episodes did
    mean pick or chapter chapters
    """.split()
).union(word for relation in RELATIONS for word in re.findall(r"\w+", relation.label.casefold()))
"""What the bot says of itself, word by word: whatever else a fan can read must come from text that is open."""

ROOT = Path(__file__).parents[2]
PACKS = {
    **{path.parent.name: path.parent for path in (ROOT / "facts").glob("*/pack.yaml")},
    "two shows": ROOT / "tests" / "packs",
    "stories": ROOT / "tests" / "stories",
    "sealed": ROOT / "tests" / "leaks" / "packs" / "sealed",
}


@cache
def library_of(name: str) -> Library:
    return Library.open(PACKS[name])


def payload(reply: Reply) -> list[dict[str, Any]]:
    """Return the message for a reply as Discord gets it, with a button for each choice."""
    buttons = [ui.Button[Any](label=choice.title, custom_id=short_name(choice.key)) for choice in reply.choices]
    view = lay_out(reply, [ui.ActionRow[Any](*buttons)] if buttons else [])
    components: list[dict[str, Any]] = view.to_components()  # type: ignore[no-untyped-call]  # discord.py's own gap
    return components


def gates_of(library: Library, policy: Policy) -> Iterator[Gate]:
    """Yield a gate for the start and for each position of each pack."""
    yield Gate(START, policy)
    for pack in library.revision.packs:
        yield from (Gate(Horizon.at([position]), policy) for position in pack.timeline.positions())


class Scene:
    """What may and may not be read through a gate.

    Args:
        library: with the packs.
        gate: what the reader may know.
    """

    def __init__(self, library: Library, gate: Gate) -> None:
        self._gate = gate
        texts = [text for pack in library.revision.packs for text in _texts_of(pack)]
        self._open = {text_for_matching(text) for text in texts if gate.horizon.reaches(text.revealed)}
        self._open.update(text for pack in library.revision.packs for text in _plain_texts_of(pack))
        hidden = {text_for_matching(text) for text in texts if not gate.horizon.reaches(text.revealed)}
        self._open_words = OWN_WORDS.union(*map(words, self._open))
        self._secrets = frozenset[str]().union(*map(words, hidden)) - self._open_words
        said = f"|{'|'.join(map(plain, self._open))}|"
        self._hidden = {text for text in map(plain, hidden) if text and text not in said}
        self._found: dict[Seen, str] = {}

    def leak(self, seen: Seen) -> str:
        """Return what a text gives away; empty if nothing."""
        if seen not in self._found:
            readable = discord_markdown.visible_text(seen.text) if seen.bars and "|" in seen.text else seen.text
            is_withheld = self._gate.policy is Policy.WITHHOLD
            self._found[seen] = self._leak(seen.text if is_withheld else readable, seen)
        return self._found[seen]

    def _leak(self, text: str, seen: Seen) -> str:
        known = words(seen.asked) | (words(text) - self._secrets if seen.own else self._open_words)
        unknown = words(text) - known
        said = f" {plain(text)} "
        phrases = [hidden for hidden in self._hidden if f" {hidden} " in said and hidden not in plain(seen.asked)]
        bars = ["||"] if self._gate.policy is Policy.WITHHOLD and seen.bars and "||" in text else []
        return ", ".join([*sorted(unknown), *phrases, *bars])


class MarkedScene(Scene):
    """A scene of a pack whose every text holds a word of its own, wherever it was cut or what stands around it."""

    def __init__(self, library: Library, gate: Gate) -> None:
        super().__init__(library, gate)
        texts = [text for pack in library.revision.packs for text in _texts_of(pack)]
        reached = {text_for_matching(text) for text in texts if gate.horizon.reaches(text.revealed)}
        shown = {mark for text in reached for mark in MARK.findall(text)}
        self._marks = {mark for text in texts for mark in MARK.findall(text_for_matching(text))} - shown

    def _leak(self, text: str, seen: Seen) -> str:
        found = {mark for mark in MARK.findall(text) if mark in self._marks and mark not in seen.asked}
        bars = ["||"] if self._gate.policy is Policy.WITHHOLD and seen.bars and "||" in text else []
        return ", ".join([*sorted(found), *bars])


def words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold()))


def plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


def _texts_of(pack: Pack) -> Iterator[Guarded]:
    """Yield every text of a pack that a reply or a choice can hold; asks are in none."""
    for fact in pack.facts:
        segments = (*fact.segments, *fact.disputed)
        citations = chain(fact.citations, *(segment.citations for segment in segments))
        yield from (fact.title, *(segment.text for segment in segments))
        yield from (citation.by for citation in citations if citation.by is not None)
    for entity in pack.entities:
        yield from (entity.name, *entity.aliases)
        yield from (entity.title,) if entity.title is not None else ()
    yield from (source.title for source in pack.sources.values())


def _plain_texts_of(pack: Pack) -> Iterator[str]:
    """Yield what is never a spoiler."""
    said = [pack.name, *(fact.topic for fact in pack.facts), *(fact.as_of for fact in pack.facts)]
    said += [part for source in pack.sources.values() for part in (source.publisher, source.date)]
    yield from (text for text in said if text is not None)
    yield from (position.label for position in pack.timeline.positions())
