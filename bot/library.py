"""The live revision: loads packs, answers questions from them, and swaps in a new revision whole."""

from __future__ import annotations

import contextlib
import threading
from copy import copy
from dataclasses import dataclass, replace
from itertools import islice
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from bot.core.answers import Ambiguous, FactKey, Found, Missing, NotFound, Withheld
from bot.core.completion import MAX_OVERVIEW, PLOT_TOPICS, Completer, Section
from bot.core.diff import diff
from bot.core.episodes import facts_about_episodes, facts_by_episode
from bot.core.known import Levels, known
from bot.core.matching import Matcher, Verdict, WithholdingMatcher
from bot.core.matching.match import Hidden
from bot.core.position import PositionError
from bot.core.showing import choice, hide, missing, show
from bot.core.spoilers import Policy
from bot.core.wordings import EPISODE_ABOUT
from bot.encoding import start
from bot.gaps import GapLog
from bot.loading import FactsError, load
from bot.uncollected import uncollected
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping, Sequence
    from pathlib import Path

    from bot.core.answers import Answer, Choice, Shown
    from bot.core.diff import Change
    from bot.core.known import Level
    from bot.core.matching import Match
    from bot.core.matching.explanation import Explanation
    from bot.core.model import Fact, Pack, Revision
    from bot.core.position import Position
    from bot.core.spoilers import Gate, Horizon
    from bot.encoding import AskEncoder
    from bot.loading import Loaded, Problem

__all__ = ["Library", "ReloadReport", "Section"]

MAX_CHOICES = 5
MAX_SUGGESTIONS = 3
MAX_FACTS = 5
SEVERAL = 2
_OUTLINES_KEPT: Final = 48
"""Outlines of packs without what is hidden that are remembered."""


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
        english = language()
        self.matcher = Matcher(loaded.revision, english)
        self.withholding = WithholdingMatcher(loaded.revision, english, self.matcher)
        self.completer = Completer(loaded.revision.packs, overview=self.matcher.overview)
        self.packs = {pack.id: pack for pack in loaded.revision.packs}
        self.facts = {_key(fact): fact for pack in loaded.revision.packs for fact in pack.facts}
        self._levels = Levels(loaded.revision.packs)
        self._outlines = {pack.id: _Outline(pack) for pack in loaded.revision.packs}
        self._known: dict[tuple[str, Level], _Outline] = {}

    def with_matcher(self, matcher: Matcher) -> _Live:
        """Return the same with another matcher of the same facts."""
        live = copy(self)
        live.matcher = matcher
        live.withholding = self.withholding.with_whole(matcher)
        return live

    def in_packs(self, packs: Collection[str]) -> list[Pack]:
        return [pack for pack in self.revision.packs if not packs or pack.id in packs]

    def outlines(self, packs: Collection[str], gate: Gate) -> list[_Outline]:
        """Return the outlines of some packs, as if what the gate withholds had never been written."""
        if gate.policy is not Policy.WITHHOLD:
            return [self._outlines[pack.id] for pack in self.in_packs(packs)]
        return [self._known_outline(pack, gate.horizon) for pack in self.in_packs(packs)]

    def _known_outline(self, pack: Pack, horizon: Horizon) -> _Outline:
        key = (pack.id, self._levels.of(pack.id, horizon))
        if key not in self._known:
            if len(self._known) >= _OUTLINES_KEPT:
                self._known.clear()
            self._known[key] = _Outline(known(pack, horizon))
        return self._known[key]


class _Outline:
    """What overviews of a pack are made of."""

    def __init__(self, pack: Pack) -> None:
        self.facts = pack.facts
        self.single_episodes = _main_facts(pack)
        self.all_episodes = facts_about_episodes(pack)


class Library:
    """Answers from one live revision, which `reload` replaces in one step. It may be used from several threads.

    Args:
        directory: a pack folder, or a folder of pack folders.
        loaded: what is in it.
        asks: encodes asks, so that whole sentences can be compared once `encode` was called; ``None``: they never are.

    Attributes:
        gaps: the questions that found nothing since the start.
    """

    def __init__(self, directory: Path, loaded: Loaded, *, asks: AskEncoder | None = None) -> None:
        self._directory = directory
        self._live = _Live(loaded)
        self._reloading = threading.Lock()
        self._asks = asks
        self.gaps = GapLog()

    @classmethod
    def open(cls, directory: Path, *, asks: AskEncoder | None = None) -> Library:
        """Load the packs of a directory (a pack folder, or a folder of pack folders).

        Raises:
            FactsError: with every problem, if there is any.
        """
        with uncollected():
            return cls(directory, load(directory), asks=asks)

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

        A text that `complete` gave out answers with what it stands for. One that it would not give out here, such as
        a title that is still a spoiler, is a question like any other: nothing tells that it is a title.
        """
        live = self._live
        keys = live.completer.find(question, section=Section.ANYTHING, gate=gate, packs=packs)
        if keys:
            return _known(live, keys, gate=gate, packs=packs)
        if gate.policy is Policy.WITHHOLD:
            return self._answer_withholding(live, question, gate=gate, packs=packs)
        match = live.matcher.match(question, packs=packs, horizon=gate.horizon)
        return _answer(live, match, gate=gate, packs=packs)

    def explain(self, question: str, *, gate: Gate, packs: Collection[str] = (), reveal: bool = False) -> Explanation:
        """Tell an operator why a question is answered so: as far as the gate's horizon reaches, or all of it."""
        live = self._live
        if gate.policy is Policy.WITHHOLD and not reveal:
            explanation = live.withholding.explain(question, packs=packs, horizon=gate.horizon)
        else:
            explanation = live.matcher.explain(question, packs=packs, horizon=None if reveal else gate.horizon)
        offered = live.completer.find(question, section=Section.ANYTHING, gate=gate, packs=packs)
        return replace(explanation, offered=bool(offered))

    def _answer_withholding(self, live: _Live, question: str, *, gate: Gate, packs: Collection[str]) -> Answer:
        """Answer as if what lies beyond the horizon had never been written."""
        match = live.withholding.match(question, packs=packs, horizon=gate.horizon)
        answer = _answer(live, match, gate=gate, packs=packs)
        if not isinstance(answer, NotFound):
            return answer
        if live.matcher.match(question, packs=packs, like=match).verdict is Verdict.ABSTAIN:
            return answer
        return Withheld(suggestions=answer.suggestions, confidence=answer.confidence, missing=answer.missing)

    def answer_in(self, section: Section, name: str | None, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a section's command: about one name of it, or an overview where none is given."""
        live = self._live
        if name is None or not name.strip():
            return _overview(live, section, gate=gate, packs=packs)
        keys = live.completer.find(name, section=section, gate=gate, packs=packs)
        if keys:
            return _known(live, keys, gate=gate, packs=packs)
        if section is Section.EPISODES:
            return self._answer_episode(name, gate=gate, packs=packs)
        return self.answer(name, gate=gate, packs=packs)

    def _answer_episode(self, name: str, *, gate: Gate, packs: Collection[str]) -> Answer:
        """Answer about an episode that is written in another way, or has nothing to say."""
        live = self._live
        codes = _codes(live.in_packs(packs), name)
        found = (live.completer.find(code, section=Section.EPISODES, gate=gate, packs=packs) for code in codes)
        keys = tuple(dict.fromkeys(key for keys in found for key in keys))
        if keys:
            return _known(live, keys, gate=gate, packs=packs)
        answer = self.answer(name, gate=gate, packs=packs)
        # Withheld as well: what is hidden and what is unknown must read alike.
        if codes and isinstance(answer, NotFound | Withheld):
            return _no_episode("facts about that episode", live, gate, packs)
        return answer

    def answer_facts(
        self, keys: Iterable[FactKey], *, gate: Gate, packs: Collection[str] = (), until: Position | None = None
    ) -> Answer:
        """Answer with facts by their keys, in that order; not found if no live pack has any of them.

        Args:
            keys: the facts.
            gate: what may be shown.
            packs: ids of the packs that are searched where this is shown; none: all.
            until: the position before which all that the facts say is hidden, their titles too; ``None``: as they are.
        """
        live = self._live
        present = [key for key in keys if key in live.facts]
        hidden = {} if until is None else {key: Hidden(until, keeps_title=False) for key in present}
        return _found(live, present, gate=gate, packs=packs, hidden=hidden) if present else NotFound()

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

    def words_beyond(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words and names of a question that only what lies beyond a horizon says.

        Those who read such a question are spoiled by it. Under `Policy.WITHHOLD` compare with the same at the asker's
        own horizon: that a word is hidden from the asker, too, must show in nothing.
        """
        return self._live.matcher.giveaways.of(question, horizon=horizon, packs=packs)

    def reload(self) -> ReloadReport:
        """Load the directory again and make it live, unless there is any problem; one reload waits for another."""
        with self._reloading:
            old = self._live
            try:
                with uncollected():
                    live = _Live(load(self._directory))
            except FactsError as error:
                return ReloadReport(problems=error.problems, revision=old.revision.id)
            self._live = live
        self.encode_in_background()
        return ReloadReport(
            warnings=live.warnings, changes=diff(old.revision, live.revision), revision=live.revision.id
        )

    def encode_in_background(self) -> None:
        """Let the live revision compare whole sentences once its asks are encoded; until then it answers without."""
        if self._asks is not None:
            start(self.encode)

    def encode(self) -> None:
        """Let the live revision compare whole sentences, if that is possible; milliseconds an ask."""
        if self._asks is None:
            return
        live = self._live
        matcher = self._asks.encoded(live.matcher, goes_on=lambda: self._live is live)
        with self._reloading:
            if matcher is not None and self._live is live:
                self._live = live.with_matcher(matcher)


def _answer(live: _Live, match: Match, *, gate: Gate, packs: Collection[str]) -> Answer:
    keys = [candidate.key for candidate in match.candidates]
    if match.verdict is Verdict.ANSWER:
        answer = _found(live, match.chosen, gate=gate, packs=packs, hidden=match.hidden, confidence=match.scope)
        if isinstance(answer, Found):
            return answer
        # The same suggestions as for a question that finds nothing: what is hidden reads like what is unknown.
        suggestions = _choices(live, keys, gate, MAX_SUGGESTIONS)
        return Withheld(
            suggestions=suggestions, confidence=match.scope, missing=missing(match.wanted, live.packs, gate)
        )
    choices = _choices(live, keys, gate, MAX_CHOICES)
    if match.verdict is Verdict.ASK_BACK and len(choices) > 1:
        return Ambiguous(choices=choices, confidence=match.scope)
    suggestions = _choices(live, keys, gate, MAX_SUGGESTIONS)
    return NotFound(suggestions=suggestions, confidence=match.scope, missing=missing(match.wanted, live.packs, gate))


def _found(
    live: _Live,
    keys: Iterable[FactKey],
    *,
    gate: Gate,
    packs: Collection[str],
    hidden: Mapping[FactKey, Hidden] = MappingProxyType({}),
    confidence: float = 1.0,
) -> Found | Withheld:
    several = len(live.in_packs(packs)) > 1
    shown = (_show(live, key, hidden.get(key), gate=gate, name_the_show=several) for key in keys)
    facts: tuple[Shown, ...] = tuple(fact for fact in shown if fact is not None)
    return Found(facts=facts, confidence=confidence) if facts else Withheld()


def _show(live: _Live, key: FactKey, hidden: Hidden | None, *, gate: Gate, name_the_show: bool) -> Shown | None:
    """Return the fact as it may be shown, hidden as far as the question led to it by wordings beyond the horizon."""
    fact, pack = live.facts[key], live.packs[key.pack]
    found = fact if hidden is None else hide(fact, hidden.until, keeps_title=hidden.keeps_title)
    shown = show(found, pack, gate, name_the_show=name_the_show)
    if shown is None or hidden is None or found == fact:
        return shown
    return replace(shown, beyond=hidden.until)


def _known(live: _Live, keys: Sequence[FactKey], *, gate: Gate, packs: Collection[str]) -> Answer:
    """Answer with facts that were asked for by name, or ask which show's are meant."""
    first_of_each = {key.pack: key for key in reversed(keys)}
    choices = _choices(live, reversed(first_of_each.values()), gate, MAX_CHOICES)
    if len(first_of_each) > 1 and len(choices) > 1:
        return Ambiguous(choices=choices, confidence=1 / len(first_of_each))
    return _found(live, keys[:MAX_FACTS], gate=gate, packs=packs)


def _choices(live: _Live, keys: Iterable[FactKey], gate: Gate, most: int) -> tuple[Choice, ...]:
    """Return up to so many of the facts that can be picked, with their shows where they are of several."""
    possible = (choice(live.facts[key], gate) for key in keys)
    choices = tuple(islice((found for found in possible if found is not None), most))
    if len({found.key.pack for found in choices}) < SEVERAL:
        return choices
    return tuple(replace(found, show=live.packs[found.key.pack].name) for found in choices)


def _overview(live: _Live, section: Section, *, gate: Gate, packs: Collection[str]) -> Answer:
    facts = [fact for outline in live.outlines(packs, gate) for fact in outline.facts]
    if section is Section.EPISODES:
        return _episodes(live, gate=gate, packs=packs)
    if section is Section.CAST:
        chosen = [fact for fact in facts if fact.id == "cast"]
    elif section is Section.RATINGS:
        chosen = [fact for fact in facts if fact.topic == "rating" and fact.id.endswith(".score")]
    else:
        topics = [fact for topic in PLOT_TOPICS for fact in facts if fact.topic == topic]
        return _pick(live, topics, gate=gate, packs=packs) or NotFound()
    return _found(live, map(_key, chosen), gate=gate, packs=packs) if chosen else NotFound()


def _episodes(live: _Live, *, gate: Gate, packs: Collection[str]) -> Answer:
    """Offer a fact of each episode, or tell what is known of episodes as such."""
    outlines = live.outlines(packs, gate)
    single = [fact for outline in outlines for fact in outline.single_episodes]
    picked = _pick(live, single, gate=gate, packs=packs)
    if picked is not None:
        return picked
    general = [_key(fact) for outline in outlines for fact in outline.all_episodes]
    answer = _found(live, general[:MAX_OVERVIEW], gate=gate, packs=packs)
    return answer if isinstance(answer, Found) else _no_episode("facts about single episodes", live, gate, packs)


def _main_facts(pack: Pack) -> tuple[Fact, ...]:
    """Return of each episode's facts the one that tells what happens, or else the first."""
    about = f".{EPISODE_ABOUT.id}"
    told = facts_by_episode(pack).values()
    return tuple(next((fact for fact in facts if fact.id.endswith(about)), facts[0]) for facts in told)


def _no_episode(label: str, live: _Live, gate: Gate, packs: Collection[str]) -> NotFound:
    general = (_key(fact) for outline in live.outlines(packs, gate) for fact in outline.all_episodes)
    return NotFound(suggestions=_choices(live, general, gate, MAX_SUGGESTIONS), missing=Missing(label))


def _pick(live: _Live, facts: Iterable[Fact], *, gate: Gate, packs: Collection[str]) -> Answer | None:
    """Offer the first few facts, answer where there is only one, or return ``None`` where there is none."""
    choices = _choices(live, map(_key, facts), gate, MAX_CHOICES)
    if len(choices) > 1:
        return Ambiguous(choices=choices, confidence=1 / len(choices), overview=True)
    return _found(live, [choices[0].key], gate=gate, packs=packs) if choices else None


def _codes(packs: Iterable[Pack], name: str) -> list[str]:
    """Return the episodes that a text names, one for each pack that has it, without repetitions."""
    codes = []
    for pack in packs:
        with contextlib.suppress(PositionError):
            codes.append(pack.timeline.parse(name.partition("·")[0]).label)
    return list(dict.fromkeys(codes))


def _key(fact: Fact) -> FactKey:
    return FactKey(fact.pack, fact.id)
