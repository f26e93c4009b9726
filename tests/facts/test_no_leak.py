"""No reply, choice or completion of any pack says more than its horizon, at any position, under either policy."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.core.answers import FactKey
from bot.core.matching.relations import RELATIONS
from bot.core.model import Kind
from bot.core.rendering import Reply, reply_to
from bot.core.showing import choice
from bot.core.spoilers import Gate, Guarded, Horizon, Policy, text_for_matching
from bot.library import Library, Section
from tests import discord_markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bot.core.model import Citation, Fact, Pack

ROOT = Path(__file__).parents[2]
PACKS = {
    path.parent.name: path.parent
    for path in chain.from_iterable(
        (ROOT / folder).glob("*/pack.yaml") for folder in ("facts", "tests/packs", "tests/stories")
    )
}

# What the bot says of itself, word by word: whatever else a fan can read must come from text that is open.
OWN_WORDS = frozenset(
    """
    all of this is hidden until the first of it the last spoiler sources source a as of and more disagree shortened
    quoted by something about show what is behind a bar gives away more story open it only if you have watched far its
    label says i have nothing on that perhaps one these helps no facts for file episode single episodes did
    mean pick
    """.split()
)


# The look-alikes of markup are letters to Python, and here they are none.
WORD = re.compile(r"[^\W_\u02ca-\u02cd]+")


def words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.casefold()))


def plain(text: str) -> str:
    return " ".join(WORD.findall(text.casefold()))


@cache
def visible_text(markdown: str) -> str:
    """Return what can be read without opening a spoiler; without any bars that is everything."""
    return discord_markdown.visible_text(markdown) if "|" in markdown else markdown


@dataclass
class Scene:
    """A pack, a gate, and what may and may not be read there."""

    pack: Pack
    gate: Gate
    open_texts: set[str] = field(default_factory=set)
    hidden_texts: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        for text in texts_of(self.pack):
            shown = self.gate.open_text(text)
            if shown is None:
                self.hidden_texts.add(text_for_matching(text))
            else:
                self.open_texts.add(shown)
        sources = self.pack.sources.values()
        plainly = (self.pack.name, *(part for source in sources for part in (source.publisher, source.date)))
        dates = (fact.as_of for fact in self.pack.facts)
        labels = (position.label for position in self.pack.timeline.positions())
        topics = (fact.topic for fact in self.pack.facts)
        self.open_texts.update(text for text in (*plainly, *dates, *labels, *topics) if text is not None)
        missing = (relation.label for relation in RELATIONS)
        self.open_words = OWN_WORDS.union(*map(words, (*self.open_texts, *missing)))
        said_openly = f"|{'|'.join(map(plain, self.open_texts))}|"
        self.hidden_plain = {text for text in map(plain, self.hidden_texts) if text not in said_openly}

    def check(self, text: str, *, what: str) -> None:
        """Assert that a text that somebody can read says nothing hidden."""
        assert words(text) <= self.open_words, what
        read = plain(text)
        assert not [hidden for hidden in self.hidden_plain if hidden in read], what

    def check_reply(self, reply: Reply, *, what: str) -> None:
        self.check(visible_text(reply.text), what=what)
        if self.gate.policy is Policy.WITHHOLD:
            self.check(reply.text, what=what)
            assert "|" not in reply.text
        for picked in reply.choices:
            self.check_label(picked.title, what=what)

    def check_label(self, label: str, *, what: str) -> None:
        """Assert that a choice consists of open texts, whole or cut, with a place and a show beside them."""
        self.check(label, what=what)
        assert all(piece in self.open_texts or piece.endswith("…") for piece in label.split(" · ")), what


def texts_of(pack: Pack) -> Iterator[Guarded]:
    """Yield every text of a pack that a reply or a choice can hold; asks are in none."""
    for fact in pack.facts:
        segments = (*fact.segments, *fact.disputed)
        yield fact.title
        yield from (segment.text for segment in segments)
        yield from quoted((*fact.citations, *(citation for segment in segments for citation in segment.citations)))
    for entity in pack.entities:
        yield entity.name
        yield from (name for name in (entity.title, *entity.aliases) if name is not None)
    yield from (source.title for source in pack.sources.values())


def quoted(citations: Iterable[Citation]) -> Iterator[Guarded]:
    return (citation.by for citation in citations if citation.by is not None)


@cache
def library_of(name: str) -> Library:
    return Library.open(PACKS[name])


@cache
def scenes(name: str, policy: Policy) -> tuple[Scene, ...]:
    """Return a scene for the start and for each position of a pack."""
    (pack,) = library_of(name).revision.packs
    horizons = [Horizon(), *(Horizon.at([position]) for position in pack.timeline.positions())]
    return tuple(Scene(pack, Gate(horizon, policy)) for horizon in horizons)


def at_all_positions(name: str, policy: Policy) -> Iterator[tuple[Scene, Fact, FactKey]]:
    for scene in scenes(name, policy):
        for fact in scene.pack.facts:
            yield scene, fact, FactKey(scene.pack.id, fact.id)


pytestmark = [pytest.mark.parametrize("policy", Policy), pytest.mark.parametrize("name", sorted(PACKS))]


def test_no_fact_shows_more_than_its_horizon(name: str, policy: Policy) -> None:
    for scene, fact, key in at_all_positions(name, policy):
        reply = reply_to(library_of(name).answer_facts([key], gate=scene.gate))
        scene.check_reply(reply, what=f"{fact.id} at {scene.gate}")


def test_no_choice_shows_more_than_its_horizon(name: str, policy: Policy) -> None:
    for scene, fact, _ in at_all_positions(name, policy):
        offered = choice(fact, scene.gate)
        if offered is not None:
            scene.check_label(offered.title, what=f"{fact.id} at {scene.gate}")


@pytest.mark.parametrize("section", Section)
def test_no_completion_shows_more_than_its_horizon_whatever_is_typed(
    name: str, policy: Policy, section: Section
) -> None:
    for scene in scenes(name, policy):
        for typed in ("", *(scene.hidden_texts if scene.gate.policy is Policy.TAG else ())):
            for text in library_of(name).complete(typed, section=section, gate=scene.gate, limit=10_000):
                scene.check_label(text, what=f"{section} at {scene.gate}")


@pytest.mark.parametrize("section", Section)
def test_no_overview_shows_more_than_its_horizon(name: str, policy: Policy, section: Section) -> None:
    for scene in scenes(name, policy):
        reply = reply_to(library_of(name).answer_in(section, None, gate=scene.gate))
        scene.check_reply(reply, what=f"{section} at {scene.gate}")


def test_no_question_gets_more_than_its_horizon(name: str, policy: Policy) -> None:
    start = scenes(name, policy)[0]
    names = [thing.name for thing in start.pack.entities if thing.kind is not Kind.EPISODE]
    asked = [fact.asks[-1] for fact in start.pack.facts if fact.asks]
    for question in map(text_for_matching, (*names, *asked)):
        start.check_reply(reply_to(library_of(name).answer(question, gate=start.gate)), what=question)
