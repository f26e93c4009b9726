"""The matcher: reads a question, ranks the facts that may answer it, and decides."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.answers import FactKey
from bot.core.matching.evidence import Assessor, Near, damped
from bot.core.matching.index import Index, profiles
from bot.core.matching.match import Candidate, Hidden, Match, Verdict
from bot.core.matching.names import SHOW, Names, Ref
from bot.core.matching.parts import MAX_PARTS, clauses, one_name_each, says_something, sentences
from bot.core.matching.patterns import PatternSet
from bot.core.matching.relations import RELATIONS
from bot.core.matching.scope import Scope
from bot.core.matching.similarity import Similarity
from bot.core.matching.spelling import Speller
from bot.core.matching.tables import CHAT_SPEAK, CHATTER, FUNCTION_WORDS, QUESTION_WORDS
from bot.core.matching.text import words
from bot.core.matching.understanding import Reader
from bot.core.matching.weights import confidence
from bot.core.spoilers import Horizon, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from bot.core.matching.evidence import Evidence
    from bot.core.matching.language import Language
    from bot.core.matching.understanding import Question
    from bot.core.model import Pack, Revision

SIMILAR: Final = 40
"""Facts, the most similar in words, whose meaning is compared."""
NEAREST: Final = 16
"""Those of them, the most similar in words and meaning, that get a closer look."""
ANSWER_FROM: Final = 0.4
ASK_BACK_FROM: Final = 0.2
"""Asked back where the best few facts together are this likely: "what is the score" is about one of several."""
MAX_CHOICES: Final = 5
CLEARLY_BETTER: Final = 0.75
"""A best fact whose runner-up has more than this share of its odds is not clearly the best."""
MAX_CANDIDATES: Final = 10
MAX_OVERVIEW: Final = 3
NAME_CONFIDENCE: Final = 0.9
"""Confidence in an overview of a name that was asked for by nothing but itself."""


class Matcher:
    """Finds the facts of one revision that answer a question; immutable.

    Args:
        revision: the packs.
        language: what is known of its language.
    """

    def __init__(self, revision: Revision, language: Language) -> None:
        names = Names(revision.packs, language.words)
        self._reader = Reader(
            names=names,
            speller=Speller(
                _vocabulary(revision.packs, names), language.words, familiar=language.meanings or (), names=names.words
            ),
            patterns=relation_patterns(),
            synonyms={word: plain for pack in revision.packs for word, plain in pack.synonyms.items()},
        )
        self._index = Index(
            [entry for pack in revision.packs for entry in profiles(pack, self._reader)], language.everyday
        )
        self._similarity = Similarity(self._index.profiles, language.meanings)
        self._assessor = Assessor(self._index, RELATIONS)
        self._scope = Scope(self._index.profiles, names.positions)
        self._about = _facts_about(self._index)
        self._titles = {
            FactKey(pack.id, fact.id): self._reader.read(text_for_matching(fact.title)).refs
            for pack in revision.packs
            for fact in pack.facts
        }
        self._names = {
            Ref(pack.id, entity.id): entity.name.revealed for pack in revision.packs for entity in pack.entities
        }

    def match(
        self,
        question: str,
        *,
        packs: Collection[str] = (),
        horizon: Horizon | None = None,
        beyond: bool = True,
    ) -> Match:
        """Rank the facts of some packs for a question, which may have up to three parts.

        Args:
            question: as the fan wrote it.
            packs: ids of the packs to search; none: all.
            horizon: what wordings and names may be used openly; ``None``: all of them.
            beyond: whether what lies beyond the horizon may be used to find facts, which are then `Match.hidden`.
        """
        if horizon is None or self._scope.is_open(horizon):
            return self._match(question, packs, None)
        openly = self._match(question, packs, horizon)
        if not beyond:
            return openly
        found = self._match(question, packs, None)
        if found.verdict is not Verdict.ANSWER:
            return replace(found, candidates=openly.candidates, missing=openly.missing)
        unseen = [key for key in found.chosen if not _is_found(key, openly)]
        hidden = {key: self._hidden(question, key, horizon) for key in unseen if self._scope.positions(key, horizon)}
        return replace(found, candidates=openly.candidates, hidden=hidden)

    def _hidden(self, question: str, key: FactKey, horizon: Horizon) -> Hidden:
        """Return how to hide a fact with wordings to come: until the first position at which it is found openly."""
        *before, last = self._scope.positions(key, horizon)
        seen = ((position, self._match(question, [key.pack], Horizon.at([position]))) for position in before)
        until = next((position for position, match in seen if _is_found(key, match)), last)
        named, about = self._reader.read(question, horizon).refs, self._titles[key]
        return Hidden(until, keeps_title=bool(about) and about <= named)

    def _match(self, text: str, packs: Collection[str], horizon: Horizon | None) -> Match:
        view = View(self._scope.allowed(packs, horizon), horizon)
        question = self._reader.read(text, horizon)
        whole = self._match_part(question, view)
        parts = [self._match_part(part, view) for part in self._parts(text, question, horizon)]
        return _joined(whole, parts)

    def _match_part(self, question: Question, view: View) -> Match:
        weighed = self._weighed(question, view.allowed)
        found = decided([candidate for candidate, _ in weighed[:MAX_CANDIDATES]])
        if is_only_a_name(question):
            return self._with_overview(question, found, view)
        if found.verdict is Verdict.ABSTAIN:
            return replace(found, missing=missing_label(question))
        return found

    def _with_overview(self, question: Question, found: Match, view: View) -> Match:
        """Answer a mere name with what there is about it."""
        refs = sorted(question.mentions[0].refs, key=lambda ref: (ref.entity == SHOW, ref.entity))
        keys = [key for ref in refs for key in self._overview(ref, view)][:MAX_OVERVIEW]
        if not keys:
            return found
        candidates = tuple(Candidate(key, NAME_CONFIDENCE) for key in keys)
        return Match(verdict=Verdict.ANSWER, chosen=tuple(keys), candidates=candidates, scope=NAME_CONFIDENCE)

    def _parts(self, text: str, whole: Question, horizon: Horizon | None) -> Iterator[Question]:
        """Yield the parts of a compound question; none for a plain one."""
        read = [self._reader.read(part, horizon) for part in sentences(text)]
        said = [part for part in read if says_something(part)]
        if len(said) > 1:
            yield from said[:MAX_PARTS]
            return
        parts = [self._reader.read(part, horizon) for part in clauses(text)]
        if len(parts) > 1 and not any(map(is_only_a_name, parts)) and all(map(says_something, parts)):
            yield from parts[:MAX_PARTS]
        else:
            yield from one_name_each(whole)

    def overview(self, pack: str, entity: str) -> tuple[FactKey, ...]:
        """Return the facts that are known to be about an entity when its name is, the most telling first."""
        revealed = self._names.get(Ref(pack, entity))
        horizon = Horizon.at([revealed] if revealed else [])
        return self._overview(Ref(pack, entity), View(self._scope.allowed((), horizon), horizon))

    def _overview(self, ref: Ref, view: View) -> tuple[FactKey, ...]:
        profiles = (number for number in self._about.get(ref, ()) if view.allowed[number])
        return tuple(dict.fromkeys(self._index.profiles[number].key for number in profiles))

    def weighed(self, question: str) -> list[tuple[FactKey, Evidence]]:
        """Return the nearest facts with what speaks for and against them, most likely first."""
        weighed = self._weighed(self._reader.read(question), self._scope.allowed((), None))
        return [(candidate.key, evidence) for candidate, evidence in weighed]

    def _weighed(self, question: Question, allowed: NDArray[np.bool_]) -> list[tuple[Candidate, Evidence]]:
        near = self._near(question, allowed)
        weighed = [
            (Candidate(fact.profile.key, confidence(evidence, tells_a_story=fact.profile.tells_a_story)), evidence)
            for fact, evidence in zip(near, self._assessor.evidence(question, near), strict=True)
        ]
        return sorted(weighed, key=lambda item: -item[0].confidence)

    def _near(self, question: Question, allowed: NDArray[np.bool_]) -> list[Near]:
        """Return the facts worth a closer look: those most similar in words and meaning, the most similar first."""
        scores = self._similarity.in_words(question, damped(question))
        scores[~allowed] = 0.0
        count = min(SIMILAR, int(np.count_nonzero(scores)))
        similar = [int(fact) for fact in np.argpartition(scores, -count)[-count:]] if count else []
        meanings = self._similarity.in_meaning(question, similar)
        found = [
            Near(self._index.profiles[fact], float(scores[fact]), meaning)
            for fact, meaning in zip(similar, meanings, strict=True)
        ]
        return sorted(found, key=lambda near: -near.similarity - near.meaning)[:NEAREST]


class View(NamedTuple):
    """What of the packs a question is compared with: one flag a profile, and the names that are known."""

    allowed: NDArray[np.bool_]
    horizon: Horizon | None


@cache
def relation_patterns() -> PatternSet:
    """Return the patterns of all relations, which every revision shares: compiling them takes longer than the facts."""
    return PatternSet({relation.name: relation.patterns for relation in RELATIONS})


def decided(candidates: Sequence[Candidate]) -> Match:
    """Return the match that ranked candidates make."""
    if not candidates:
        return Match(verdict=Verdict.ABSTAIN)
    best = candidates[0]
    ambiguity = _odds(candidates[1].confidence) / _odds(best.confidence) if len(candidates) > 1 else 0.0
    verdict = Verdict.ABSTAIN
    if best.confidence >= ANSWER_FROM:
        verdict = Verdict.ANSWER if ambiguity <= CLEARLY_BETTER else Verdict.ASK_BACK
    elif sum(candidate.confidence for candidate in candidates[:MAX_CHOICES]) >= ASK_BACK_FROM:
        verdict = Verdict.ASK_BACK
    chosen = (best.key,) if verdict is Verdict.ANSWER else ()
    return Match(
        verdict=verdict, chosen=chosen, candidates=tuple(candidates), scope=best.confidence, ambiguity=ambiguity
    )


def is_only_a_name(question: Question) -> bool:
    """Tell whether the question is nothing but one name ("titus welliver?")."""
    return len(question.mentions) == 1 and not question.content and not question.numbers and not question.aspect


def missing_label(question: Question) -> str | None:
    """Return what the question asks for, in Casefile's own words; ``None`` where it shows no relation."""
    return next((relation.label for relation in RELATIONS if relation.name in question.relations), None)


def _joined(whole: Match, parts: Sequence[Match]) -> Match:
    """Return the match of a compound question: its answered parts, if there are several or the whole has no answer."""
    answered = [part for part in parts if part.verdict is Verdict.ANSWER]
    chosen = tuple(dict.fromkeys(part.chosen[0] for part in answered))[:MAX_PARTS]
    if not chosen or (whole.verdict is Verdict.ANSWER and len(chosen) == 1):
        return whole
    if whole.verdict is Verdict.ANSWER and whole.scope > min(part.scope for part in answered):
        return whole
    candidates = tuple(Candidate(key, max(part.scope for part in answered if key in part.chosen)) for key in chosen)
    return Match(
        verdict=Verdict.ANSWER,
        chosen=chosen,
        candidates=candidates[:MAX_CANDIDATES],
        scope=min(part.scope for part in answered),
    )


def _odds(probability: float) -> float:
    return probability / max(1e-9, 1 - probability)


def _vocabulary(packs: Iterable[Pack], names: Names) -> Counter[str]:
    counts: Counter[str] = Counter()
    for pack in packs:
        for fact in pack.facts:
            for text in (fact.title, *fact.asks):
                counts.update(word.text for word in words(text_for_matching(text), pack.synonyms))
    counts.update(names.words)
    for known in (
        CHAT_SPEAK,
        CHATTER,
        FUNCTION_WORDS,
        QUESTION_WORDS,
        *(relation.words.split() for relation in RELATIONS),
    ):
        for word in known:
            counts.setdefault(word, 0)
    return counts


def _facts_about(index: Index) -> dict[Ref, tuple[int, ...]]:
    """Return the numbers of the profiles about each entity, the most telling first."""
    about: dict[Ref, list[tuple[float, int]]] = {}
    for number, entry in enumerate(index.profiles):
        for ref in entry.refs:
            own = entry.key.fact.startswith(f"{ref.entity}.")
            about.setdefault(ref, []).append((2.0 * own + entry.named.get(ref, 0.0), number))
    return {
        ref: tuple(number for _, number in sorted(found, key=lambda item: -item[0])) for ref, found in about.items()
    }


def _is_found(key: FactKey, match: Match) -> bool:
    """Tell whether a match leads to a fact: by choosing it, or by being as sure of it as of an answer."""
    sure = any(candidate.key == key and candidate.confidence >= ANSWER_FROM for candidate in match.candidates)
    return key in match.chosen or sure
