"""Why matching decided as it did: how a question was read, and what spoke for and against the best facts."""

from __future__ import annotations

from dataclasses import replace
from math import isclose
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.matching.agreement import agreeing, explained_words
from bot.core.matching.explanation import (
    Contribution,
    Covered,
    Decision,
    Explanation,
    Name,
    Reading,
    ReadWord,
    Reason,
    Weighed,
    WordKind,
)
from bot.core.matching.match import Verdict
from bot.core.matching.mentions import SHOW
from bot.core.matching.scores import all_scores
from bot.core.matching.visible import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from bot.core.answers import FactKey
    from bot.core.matching.explanation import Thresholds
    from bot.core.matching.index import Index
    from bot.core.matching.match import Match
    from bot.core.matching.mentions import Mention
    from bot.core.matching.patterns import Token
    from bot.core.matching.profiles import Profile
    from bot.core.matching.ranking import Ranked
    from bot.core.matching.understanding import Question
    from bot.core.model import Fact, Revision
    from bot.core.spoilers import Horizon

BEST: Final = 5
"""So many facts are explained."""
_SAME: Final = 1e-3
"""Confidences that differ by less are the same but for rounding."""


class Look(NamedTuple):
    """A question, or a part of it, and what matching says about it.

    Attributes:
        question: as it was read.
        ranked: the nearest facts, most likely first.
        match: what was decided.
    """

    question: Question
    ranked: Sequence[Ranked]
    match: Match


class Explainer:
    """Explains what matching says; immutable.

    What it makes holds no texts of facts, and of facts and entities whose titles and names lie beyond the horizon not
    even the ids, which tell as much.

    Args:
        revision: the packs.
        index: the facts.
        thresholds: what decides.
    """

    def __init__(self, revision: Revision, index: Index, thresholds: Thresholds) -> None:
        self._revision = revision
        self._index = index
        self._thresholds = thresholds

    def explanation(
        self, match: Match, *, decided: Sequence[Look], openly: Sequence[Look], horizon: Horizon | None
    ) -> Explanation:
        """Tell why a question was matched so.

        Args:
            match: what was decided in the end.
            decided: the looks that decided: at the whole question, then at its parts.
            openly: the same by what the horizon reaches alone.
            horizon: what may be told; ``None``: everything.
        """
        view = View(self._revision, horizon)
        whole, *_ = decided
        in_the_end = (match.verdict, match.chosen, match.scope)
        as_whole = in_the_end == (whole.match.verdict, whole.match.chosen, whole.match.scope)
        explained = self._explained(openly[0], whole, match, view)
        return replace(
            explained,
            decision=explained.decision if as_whole else Decision(Reason.PARTS),
            parts=tuple(self._explained(part, part, part.match, view) for part in openly[1:]),
        )

    def _explained(self, look: Look, decided: Look, match: Match, view: View) -> Explanation:
        shown = [one for one in look.ranked[:BEST] if view.shows(self._fact(one))]
        facts = tuple(self._weighed(look.question, one) for one in shown)
        listed = {fact.key: fact.confidence for fact in facts}
        hidden = {*match.hidden, *view.hidden_facts(match.chosen)}
        return Explanation(
            reading=_reading(look.question, view),
            verdict=match.verdict,
            decision=_decision(decided, self._thresholds),
            chosen=tuple(key for key in match.chosen if key not in hidden),
            scope=match.scope,
            ambiguity=match.ambiguity,
            facts=facts,
            unseen=sum(not self._is_listed(one, listed) for one in decided.ranked[:BEST]),
            calibrations={self._fact(one).pack: one.calibration for one in shown},
        )

    def _fact(self, ranked: Ranked) -> Fact:
        return self._index.entries[ranked.number].fact

    def _is_listed(self, ranked: Ranked, listed: Mapping[FactKey, float]) -> bool:
        confidence = listed.get(self._index.entries[ranked.number].key)
        return confidence is not None and isclose(confidence, ranked.confidence, abs_tol=_SAME)

    def _weighed(self, question: Question, ranked: Ranked) -> Weighed:
        model, evidence = ranked.model, ranked.evidence
        added = (
            Contribution(name, getattr(evidence, name), weight * getattr(evidence, name))
            for name, weight in model.weights.items()
        )
        return Weighed(
            key=self._index.entries[ranked.number].key,
            confidence=ranked.confidence,
            words=evidence.similarity,
            meaning=evidence.meaning,
            logit=model.logit(evidence),
            bias=model.bias,
            contributions=tuple(sorted((one for one in added if one.added), key=lambda one: -abs(one.added))),
            covered=tuple(self._covered(question, ranked)),
        )

    def _covered(self, question: Question, ranked: Ranked) -> Iterator[Covered | None]:
        profile = self._index.profiles[ranked.number]
        agree = agreeing(question, profile, ranked.near) if ranked.near.tells_a_story else ()
        explained = frozenset[str]().union(*map(explained_words, agree))
        for token, mention in _with_mentions(question):
            if token.is_name:
                yield None if mention is None else _name_covered(mention, profile)
            elif token.text.isdigit():
                yield _number_covered(token, question, profile)
            else:
                yield None if token.is_small else _word_covered(token.sense, profile, explained)


def _decision(look: Look, thresholds: Thresholds) -> Decision:
    """Return what decided a part that was not put together of others."""
    verdict, scope, candidates = look.match.verdict, look.match.scope, look.match.candidates
    if not candidates:
        return Decision(Reason.NOTHING_NEAR)
    if all(candidate.confidence == thresholds.only_a_name for candidate in candidates):
        return Decision(Reason.ONLY_A_NAME)
    if all_scores(look.question, candidates, look.ranked) is not None:
        return Decision(Reason.ALL_SCORES)
    if verdict is Verdict.ANSWER and len(look.match.chosen) == 1:
        return Decision(Reason.ANSWER_FROM, scope, thresholds.answer_from)
    if scope >= thresholds.answer_from:
        return Decision(Reason.CLEARLY_BETTER, look.match.ambiguity, thresholds.clearly_better)
    together = sum(candidate.confidence for candidate in candidates[:BEST])
    return Decision(Reason.ASK_BACK_FROM, together, thresholds.ask_back_from)


def _reading(question: Question, view: View) -> Reading:
    secret = _secret(question, view)

    def shown(text: str) -> str | None:
        return None if secret.intersection(text.split()) else text

    return Reading(
        words=tuple(ReadWord(shown(token.text), _kind(token, question)) for token in question.tokens),
        corrections={word: tuple(map(shown, right)) for word, right in question.corrections.items()},
        doubtful=question.doubtful,
        names=tuple(_name(mention, question, view, shown) for mention in question.mentions),
        relations=tuple(sorted(question.relations)),
        aspect=question.aspect,
        numbers=tuple(sorted(question.numbers)),
        strangers=tuple(sorted(question.strangers)),
    )


def _secret(question: Question, view: View) -> frozenset[str]:
    """Return the words that were only read because of hidden texts: which word it is would tell of them."""
    corrected = {right for reading in question.corrections.values() for word in reading for right in word.split()}
    return view.hidden_words() & (corrected - set(question.written.split())) if corrected else frozenset()


def _kind(token: Token, question: Question) -> WordKind:
    if token.is_name:
        return WordKind.NAME
    if token.text.isdigit():
        return WordKind.NUMBER
    if token.is_small:
        return WordKind.SMALL
    return WordKind.STRANGER if token.text in question.strangers else WordKind.TELLING


def _name(mention: Mention, question: Question, view: View, shown: Callable[[str], str | None]) -> Name:
    known = sorted(filter(view.knows, mention.refs), key=lambda ref: (ref.pack, ref.entity))
    text = " ".join(question.words[mention.start : mention.end])
    return Name(shown(text), tuple(known), len(mention.refs) - len(known))


def _with_mentions(question: Question) -> Iterator[tuple[Token, Mention | None]]:
    """Yield the tokens, names with what they mention; ``None`` where a part leaves a name to the other parts."""
    mentions = {mention.start: mention for mention in question.mentions}
    place = 0
    for token in question.tokens:
        yield token, mentions.get(place) if token.is_name else None
        place += len(token.text.split()) if token.is_name else 1


def _name_covered(mention: Mention, profile: Profile) -> Covered:
    features = {ref.feature for ref in mention.refs}
    if features & profile.said:
        return Covered.ASKS
    if mention.refs & profile.refs or features & profile.spoken:
        return Covered.SAYS
    is_show = any(ref.entity == SHOW and ref.pack == profile.key.pack for ref in mention.refs)
    return Covered.SHOW if is_show else Covered.NOTHING


def _number_covered(token: Token, question: Question, profile: Profile) -> Covered:
    meant = {number for number in question.numbers if number.split()[-1] == str(int(token.text))}
    if meant & profile.said:
        return Covered.ASKS
    return Covered.SAYS if meant & profile.numbers else Covered.NOTHING


def _word_covered(sense: str, profile: Profile, explained: frozenset[str]) -> Covered:
    if sense in profile.said:
        return Covered.ASKS
    if sense in explained:
        return Covered.RELATION
    return Covered.SAYS if sense in profile.spoken else Covered.NOTHING
