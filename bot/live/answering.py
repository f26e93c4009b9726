"""Answers from one revision."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, ClassVar, Final

from bot.core.answers import Ambiguous, Found, NotFound, Withheld
from bot.core.caching import remembered
from bot.core.completion import Section, fold
from bot.core.golden import failures
from bot.core.matching import Verdict
from bot.core.matching.match import Hidden
from bot.core.position import PositionError
from bot.core.showing import missing
from bot.core.spoilers import Policy
from bot.core.told import texts_of_fact
from bot.live.overviews import no_episode, overview
from bot.live.picking import MAX_CHOICES, MAX_SUGGESTIONS, answer_named, choices_of, found_facts
from bot.live.state import State

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from bot.core.answers import Answer, Choice, FactKey
    from bot.core.golden import Failure
    from bot.core.matching import Match
    from bot.core.matching.explanation import Explanation
    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.spoilers import Gate, Horizon

_ANSWERS_KEPT: Final = 1_000
"""Answers that are remembered: what is asked much is asked again and again. They take a few MB at most."""
_COMPLETIONS_KEPT: Final = 4_000
"""Completions that are remembered: whoever types the same begins with the same letters."""
_GATES_KEPT: Final = 1_000
"""Gates that are remembered: each interaction makes its own, and all that is remembered of equal ones shares one."""
_LONGEST_KEPT: Final = 200
"""Characters of the longest question whose answer is remembered: nobody asks a long one twice in the same words."""
_MOST_WORDS: Final = 5
"""Words of a question, the longest, by which facts are looked for that matching does not find."""


class Live(State):
    """Answers from one revision. It never changes, and may be used from several threads."""

    CACHES: ClassVar[tuple[str, ...]] = (
        *State.CACHES,
        "_same_gate",
        "_remembered",
        "_remembered_beyond",
        "_remembered_texts",
    )

    def start_caches(self) -> None:
        """Remember the last answers as well."""
        super().start_caches()
        self._same_gate: Callable[[Gate], Gate] = lru_cache(_GATES_KEPT)(_itself)
        self._remembered = remembered(self._answered, _ANSWERS_KEPT)
        self._remembered_beyond = remembered(self._beyond, _ANSWERS_KEPT)
        self._remembered_texts = remembered(self._completed, _COMPLETIONS_KEPT)

    def answer(self, question: str, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a question from some packs (none named: from all).

        A text that `complete` gave out answers with what it stands for. One that it would not give out here, such as
        a title that is still a spoiler, is a question like any other: nothing tells that it is a title.
        """
        answered = self._remembered if len(question) <= _LONGEST_KEPT else self._answered
        return answered(question, self._same_gate(gate), tuple(packs))

    def _answered(self, question: str, gate: Gate, packs: tuple[str, ...]) -> Answer:
        keys = self.completer.find(question, section=Section.ANYTHING, gate=gate, packs=packs)
        if keys:
            return answer_named(self, keys, gate=gate, packs=packs)
        if gate.policy is Policy.WITHHOLD:
            return self._answer_withholding(question, gate=gate, packs=packs)
        match = self.matcher.match(question, packs=packs, horizon=gate.horizon)
        return _answer(self, match, gate=gate, packs=packs)

    def explain(self, question: str, *, gate: Gate, packs: Collection[str] = (), reveal: bool = False) -> Explanation:
        """Tell an operator why a question is answered so: as far as the gate's horizon reaches, or all of it."""
        if gate.policy is Policy.WITHHOLD and not reveal:
            explanation = self.withholding.explain(question, packs=packs, horizon=gate.horizon)
        else:
            explanation = self.matcher.explain(question, packs=packs, horizon=None if reveal else gate.horizon)
        offered = self.completer.find(question, section=Section.ANYTHING, gate=gate, packs=packs)
        return replace(explanation, offered=bool(offered))

    def _answer_withholding(self, question: str, *, gate: Gate, packs: Collection[str]) -> Answer:
        """Answer as if what lies beyond the horizon had never been written."""
        match = self.withholding.match(question, packs=packs, horizon=gate.horizon)
        answer = _answer(self, match, gate=gate, packs=packs)
        if not isinstance(answer, NotFound):
            return answer
        if self.matcher.match(question, packs=packs, like=match).verdict is Verdict.ABSTAIN:
            return answer
        return Withheld(suggestions=answer.suggestions, confidence=answer.confidence, missing=answer.missing)

    def answer_in(self, section: Section, name: str | None, *, gate: Gate, packs: Collection[str] = ()) -> Answer:
        """Answer a section's command: about one name of it, or an overview where none is given."""
        if name is None or not name.strip():
            return overview(self, section, gate=gate, packs=packs)
        keys = self.completer.find(name, section=section, gate=gate, packs=packs)
        if keys:
            return answer_named(self, keys, gate=gate, packs=packs)
        if section is Section.EPISODES:
            return self._answer_episode(name, gate=gate, packs=packs)
        return self.answer(name, gate=gate, packs=packs)

    def _answer_episode(self, name: str, *, gate: Gate, packs: Collection[str]) -> Answer:
        """Answer about an episode that is written in another way, or has nothing to say."""
        codes = _codes(self.in_packs(packs), name)
        found = (self.completer.find(code, section=Section.EPISODES, gate=gate, packs=packs) for code in codes)
        keys = tuple(dict.fromkeys(key for keys in found for key in keys))
        if keys:
            return answer_named(self, keys, gate=gate, packs=packs)
        answer = self.answer(name, gate=gate, packs=packs)
        # Withheld as well: what is hidden and what is unknown must read alike.
        if codes and isinstance(answer, NotFound | Withheld):
            return no_episode(self, gate, packs, is_one=True)
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
        present = [key for key in keys if key in self.facts]
        hidden = {} if until is None else {key: Hidden(until, keeps_title=False) for key in present}
        return found_facts(self, present, gate=gate, packs=packs, hidden=hidden) if present else NotFound()

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
        words = fold(text)
        completed = self._remembered_texts if len(words) <= _LONGEST_KEPT else self._completed
        return completed(words, section, self._same_gate(gate), tuple(packs), limit)

    def _completed(
        self, words: str, section: Section, gate: Gate, packs: tuple[str, ...], limit: int
    ) -> tuple[str, ...]:
        return self.completer.complete(words, section=section, gate=gate, packs=packs, limit=limit)

    def facts_named(self, text: str, *, gate: Gate, packs: Collection[str] = (), limit: int = 25) -> tuple[Choice, ...]:
        """Return up to `limit` facts by safe titles whose titles or names complete what was typed, best first."""
        texts = self.complete(text, gate=gate, packs=packs, limit=limit)
        found = (self.completer.find(one, section=Section.ANYTHING, gate=gate, packs=packs) for one in texts)
        return choices_of(self, dict.fromkeys(chain.from_iterable(found)), gate, limit)

    def facts_near(
        self, question: str, *, gate: Gate, packs: Collection[str] = (), limit: int = 25
    ) -> tuple[Choice, ...]:
        """Return up to `limit` facts by safe titles that may be what a question is about, best first."""
        if gate.policy is Policy.WITHHOLD:
            match = self.withholding.match(question, packs=packs, horizon=gate.horizon)
        else:
            match = self.matcher.match(question, packs=packs, horizon=gate.horizon)
        near = [candidate.key for candidate in match.candidates]
        for word in sorted(question.split(), key=len, reverse=True)[:_MOST_WORDS]:
            near += (choice.key for choice in self.facts_named(word, gate=gate, packs=packs, limit=limit))
        return choices_of(self, dict.fromkeys(near), gate, limit)

    def words_beyond(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words and names of a question that only what lies beyond a horizon says, or says together.

        Those who read such a question are spoiled by it. It tells that there is something hidden: under
        `Policy.WITHHOLD` nothing may hang on it, but on `words_unknown`.
        """
        beyond = self._remembered_beyond if len(question) <= _LONGEST_KEPT else self._beyond
        return beyond(question, horizon, tuple(packs))

    def _beyond(self, question: str, horizon: Horizon, packs: tuple[str, ...]) -> frozenset[str]:
        return self.giveaways.of(question, horizon=horizon, packs=packs)

    def words_unknown(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words of a question that nothing within a horizon says: right guesses, wrong ones and others.

        What is hidden has no say in it. It may take a second the first time after some part of the story.
        """
        return self.withholding.unknown_words(question, horizon=horizon, packs=packs)

    def packs_behind(self, keys: Iterable[FactKey], horizon: Horizon) -> frozenset[str]:
        """Return the ids of the packs in whose stories a horizon does not reach all that some facts say."""
        facts = (self.facts[key] for key in keys if key in self.facts)
        hidden = (text.revealed for fact in facts for text in texts_of_fact(fact) if text.revealed is not None)
        points = chain.from_iterable(position.points for position in hidden)
        return frozenset(point.pack for point in points if not horizon.reaches(point))

    def golden_failures(self) -> tuple[Failure, ...]:
        """Ask the golden questions of all packs and return what fails; what they ask is not remembered."""
        asked = self.afresh()
        return tuple(failure for pack in self.revision.packs for failure in failures(pack, asked))


def _itself(gate: Gate) -> Gate:
    return gate


def _answer(live: Live, match: Match, *, gate: Gate, packs: Collection[str]) -> Answer:
    keys = [candidate.key for candidate in match.candidates]
    if match.verdict is Verdict.ANSWER:
        answer = found_facts(live, match.chosen, gate=gate, packs=packs, hidden=match.hidden, confidence=match.scope)
        if isinstance(answer, Found):
            return answer
        # The same suggestions as for a question that finds nothing: what is hidden reads like what is unknown.
        suggestions = choices_of(live, keys, gate, MAX_SUGGESTIONS)
        return Withheld(
            suggestions=suggestions, confidence=match.scope, missing=missing(match.wanted, live.packs, gate)
        )
    choices = choices_of(live, keys, gate, MAX_CHOICES)
    if match.verdict is Verdict.ASK_BACK and len(choices) > 1:
        return Ambiguous(choices=choices, confidence=match.scope)
    suggestions = choices_of(live, keys, gate, MAX_SUGGESTIONS)
    return NotFound(suggestions=suggestions, confidence=match.scope, missing=missing(match.wanted, live.packs, gate))


def _codes(packs: Iterable[Pack], name: str) -> list[str]:
    """Return the episodes that a text names, one for each pack that has it, without repetitions."""
    codes = []
    for pack in packs:
        with contextlib.suppress(PositionError):
            codes.append(pack.timeline.parse(name.partition("·")[0]).label)
    return list(dict.fromkeys(codes))
