"""The live revision: loads packs, answers questions from them, and swaps in a new revision whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.core.answers import Ambiguous, FactKey, Found, NotFound, Withheld
from bot.core.completion import PLOT_TOPICS, Completer, Section, fold
from bot.core.diff import diff
from bot.core.matching import Matcher, Verdict
from bot.core.model import Kind
from bot.core.position import PositionError
from bot.core.showing import choice, show
from bot.core.spoilers import text_for_matching
from bot.gaps import GapLog
from bot.loading import FactsError, load
from bot.words import english, everyday

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable
    from pathlib import Path

    from bot.core.answers import Answer, Choice, Shown
    from bot.core.diff import Change
    from bot.core.matching import Match
    from bot.core.model import Fact, Pack, Revision
    from bot.core.spoilers import Gate
    from bot.loading import Loaded, Problem

__all__ = ["Library", "ReloadReport", "Section"]

MAX_CHOICES = 5
MAX_SUGGESTIONS = 3
MAX_OVERVIEW = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class ReloadReport:
    """What a reload did.

    Attributes:
        problems: why nothing was changed; empty where the new revision is live.
        warnings: what a curator should look at although the revision is live.
        changes: per fact, those that lower a spoiler level first.
        revision: id of the revision that is live now.
    """

    problems: tuple[Problem, ...] = ()
    warnings: tuple[Problem, ...] = ()
    changes: tuple[Change, ...] = ()
    revision: str


class _Live:
    """One revision with everything that is derived from it; replaced as a whole."""

    def __init__(self, loaded: Loaded) -> None:
        self.revision = loaded.revision
        self.warnings = loaded.warnings
        self.matcher = Matcher(loaded.revision, english=english(), everyday=everyday())
        self.completer = Completer(loaded.revision.packs)
        self.packs = {pack.id: pack for pack in loaded.revision.packs}
        self.facts = {FactKey(pack.id, fact.id): fact for pack in loaded.revision.packs for fact in pack.facts}
        self.titles = {
            (pack.id, fold(text_for_matching(fact.title))): FactKey(pack.id, fact.id)
            for pack in reversed(loaded.revision.packs)
            for fact in reversed(pack.facts)
        }

    def in_packs(self, packs: Collection[str]) -> list[Pack]:
        return [pack for pack in self.revision.packs if not packs or pack.id in packs]


class Library:
    """Answers from one live revision, which `reload` replaces in one step.

    Attributes:
        gaps: the questions that found nothing since the start.
    """

    def __init__(self, directory: Path, loaded: Loaded) -> None:
        self._directory = directory
        self._live = _Live(loaded)
        self.gaps = GapLog()

    @classmethod
    def open(cls, directory: Path) -> Library:
        """Load the packs of a directory (a pack folder, or a folder of pack folders).

        Raises:
            FactsError: with every problem, if there is any.
        """
        return cls(directory, load(directory))

    @property
    def revision(self) -> Revision:
        """The live revision."""
        return self._live.revision

    @property
    def warnings(self) -> tuple[Problem, ...]:
        """What a curator should look at in the live revision."""
        return self._live.warnings

    def answer(self, question: str, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a question from some packs (none named: from all).

        A safe title, exactly as `complete` gave it out, answers with its fact.
        """
        live = self._live
        titled = _titled(live, question, packs)
        if titled is not None:
            return _found(live, [titled], gate=gate, packs=packs)
        match = live.matcher.match(question, packs=packs)
        if match.verdict is Verdict.ABSTAIN:
            self.gaps.remember(question)
        return _answer(live, match, gate=gate, packs=packs)

    def answer_in(self, section: Section, name: str | None, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a section's command: about one name of it, or an overview where none is given."""
        live = self._live
        if name is None or not name.strip():
            return _overview(live, section, gate=gate, packs=packs)
        keys = _episode(live, name, packs) if section is Section.EPISODES else _named(live, section, name, packs)
        if not keys:
            return self.answer(name, gate=gate, packs=packs)
        return _found(live, keys, gate=gate, packs=packs)

    def answer_fact(self, key: FactKey, *, gate: Gate) -> Answer:
        """Answer with one fact by its key; not found if no live pack has it."""
        live = self._live
        return _found(live, [key], gate=gate, packs=()) if key in live.facts else NotFound()

    def complete(
        self,
        text: str,
        *,
        gate: Gate,
        section: Section = Section.ANYTHING,
        packs: Collection[str] = (),
        limit: int = 25,
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts of at most 100 characters that complete what was typed, best first.

        Each can be passed to `answer` or `answer_in` as it is. Empty text gets the most useful ones.
        """
        return self._live.completer.complete(text, section=section, gate=gate, packs=packs, limit=limit)

    def reload(self) -> ReloadReport:
        """Load the directory again and make it live, unless there is any problem."""
        old = self._live
        try:
            live = _Live(load(self._directory))
        except FactsError as error:
            return ReloadReport(problems=error.problems, revision=old.revision.id)
        self._live = live
        return ReloadReport(
            warnings=live.warnings, changes=diff(old.revision, live.revision), revision=live.revision.id
        )


def _answer(live: _Live, match: Match, *, gate: Gate, packs: Collection[str]) -> Answer:
    if match.verdict is Verdict.ANSWER:
        return _found(live, match.chosen, gate=gate, packs=packs, confidence=match.scope)
    choices = _choices(live, (candidate.key for candidate in match.candidates), gate)
    if match.verdict is Verdict.ASK_BACK and len(choices) > 1:
        return Ambiguous(choices=choices[:MAX_CHOICES], confidence=match.scope)
    return NotFound(suggestions=choices[:MAX_SUGGESTIONS], confidence=match.scope, missing=match.missing)


def _found(
    live: _Live, keys: Iterable[FactKey], *, gate: Gate, packs: Collection[str], confidence: float = 1.0
) -> Answer:
    several = len(live.in_packs(packs)) > 1
    shown = (show(live.facts[key], live.packs[key.pack], gate, name_the_show=several) for key in keys)
    facts: tuple[Shown, ...] = tuple(fact for fact in shown if fact is not None)
    return Found(facts=facts, confidence=confidence) if facts else Withheld()


def _choices(live: _Live, keys: Iterable[FactKey], gate: Gate) -> tuple[Choice, ...]:
    choices = (choice(live.facts[key], gate) for key in keys)
    return tuple(found for found in choices if found is not None)


def _titled(live: _Live, text: str, packs: Collection[str]) -> FactKey | None:
    plain = fold(text)
    keys = (live.titles.get((pack.id, plain)) for pack in live.in_packs(packs))
    return next((key for key in keys if key is not None), None)


def _overview(live: _Live, section: Section, *, gate: Gate, packs: Collection[str]) -> Answer:
    facts = [fact for pack in live.in_packs(packs) for fact in pack.facts]
    if section is Section.CAST:
        chosen = [fact for fact in facts if fact.id == "cast"]
    elif section is Section.RATINGS:
        chosen = [fact for fact in facts if fact.topic == "rating" and fact.id.endswith(".score")]
    else:
        return _pick(live, facts, section, gate)
    return _found(live, map(_key, chosen), gate=gate, packs=packs) if chosen else NotFound()


def _pick(live: _Live, facts: list[Fact], section: Section, gate: Gate) -> Answer:
    topics = {"episode"} if section is Section.EPISODES else PLOT_TOPICS
    choices = _choices(live, (_key(fact) for fact in facts if fact.topic in topics), gate)[:MAX_CHOICES]
    return Ambiguous(choices=choices, confidence=1.0) if choices else NotFound()


def _episode(live: _Live, name: str, packs: Collection[str]) -> list[FactKey]:
    keys = []
    for pack in live.in_packs(packs):
        try:
            label = pack.timeline.parse(name.partition("·")[0]).label.casefold()
        except PositionError:
            continue
        keys += [_key(fact) for fact in pack.facts if label in fact.entities or fact.id.startswith(f"{label}.")]
    return keys[:MAX_OVERVIEW]


def _named(live: _Live, section: Section, name: str, packs: Collection[str]) -> list[FactKey]:
    kinds = {Kind.RATING_SOURCE} if section is Section.RATINGS else {Kind.CHARACTER, Kind.PERSON}
    if section not in {Section.RATINGS, Section.CAST}:
        return []
    plain = fold(name)
    return [
        key
        for pack in live.in_packs(packs)
        for entity in pack.entities
        if entity.kind in kinds and fold(text_for_matching(entity.name)) == plain
        for key in live.matcher.overview(pack.id, entity.id)[:MAX_OVERVIEW]
    ]


def _key(fact: Fact) -> FactKey:
    return FactKey(fact.pack, fact.id)
