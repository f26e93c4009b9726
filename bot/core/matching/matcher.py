"""The matcher: reads a question, ranks the facts that may answer it, and decides."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final

import numpy as np

from bot.core.answers import FactKey
from bot.core.matching.evidence import Assessor
from bot.core.matching.index import Index, profile
from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.matching.names import Names, Ref
from bot.core.matching.patterns import PatternSet
from bot.core.matching.relations import RELATIONS
from bot.core.matching.spelling import Speller
from bot.core.matching.tables import CHAT_SPEAK, CHATTER, FUNCTION_WORDS, QUESTION_WORDS
from bot.core.matching.text import words
from bot.core.matching.understanding import Reader
from bot.core.matching.weights import confidence
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from numpy.typing import NDArray

    from bot.core.matching.understanding import Question
    from bot.core.model import Pack, Revision

NEAREST: Final = 32
"""Facts that get a closer look; the right one is nearly always among the first ten."""
ANSWER_FROM: Final = 0.5
ASK_BACK_FROM: Final = 0.3
CLEARLY_BETTER: Final = 0.75
"""A best fact whose runner-up has more than this share of its odds is not clearly the best."""
MAX_CANDIDATES: Final = 10


class Matcher:
    """Finds the facts of one revision that answer a question; immutable.

    Args:
        revision: the packs.
        english: common English words, never taken for misspelt names.
    """

    def __init__(self, revision: Revision, *, english: Collection[str] = frozenset()) -> None:
        names = Names(revision.packs, english)
        self._reader = Reader(
            names=names,
            speller=Speller(_vocabulary(revision.packs, names), english),
            patterns=PatternSet({relation.name: relation.patterns for relation in RELATIONS}),
            synonyms={word: plain for pack in revision.packs for word, plain in pack.synonyms.items()},
        )
        facts = [fact for pack in revision.packs for fact in pack.facts]
        self._index = Index([profile(fact, self._reader) for fact in facts])
        self._assessor = Assessor(self._index, RELATIONS)
        self._packs = np.array([fact.pack for fact in facts])
        self._about = _facts_about(self._index)

    def match(self, question: str, *, packs: Collection[str] = ()) -> Match:
        """Rank the facts of some packs (none named: of all) for a question."""
        read = self._reader.read(question)
        candidates = self._ranked(read, packs)[:MAX_CANDIDATES]
        return decided(candidates)

    def overview(self, pack: str, entity: str) -> tuple[FactKey, ...]:
        """Return the facts about an entity, the most telling first."""
        return self._about.get(Ref(pack, entity), ())

    def _ranked(self, question: Question, packs: Collection[str]) -> list[Candidate]:
        profiles = [
            self._index.profiles[number] for number in self._index.nearest(question, self._allowed(packs), NEAREST)
        ]
        found = [Candidate(entry.key, confidence(self._assessor.evidence(question, entry))) for entry in profiles]
        return sorted(found, key=lambda candidate: -candidate.confidence)

    def _allowed(self, packs: Collection[str]) -> NDArray[np.bool_] | None:
        return np.isin(self._packs, list(packs)) if packs else None


def decided(candidates: Iterable[Candidate]) -> Match:
    """Return the match that ranked candidates make."""
    best, second, *_ = (*candidates, None, None)
    if best is None:
        return Match(verdict=Verdict.ABSTAIN)
    ambiguity = _odds(second.confidence) / _odds(best.confidence) if second is not None else 0.0
    verdict = Verdict.ABSTAIN
    if best.confidence >= ANSWER_FROM:
        verdict = Verdict.ANSWER if ambiguity <= CLEARLY_BETTER else Verdict.ASK_BACK
    elif best.confidence >= ASK_BACK_FROM:
        verdict = Verdict.ASK_BACK
    chosen = (best.key,) if verdict is Verdict.ANSWER else ()
    return Match(
        verdict=verdict, chosen=chosen, candidates=tuple(candidates), scope=best.confidence, ambiguity=ambiguity
    )


def _odds(probability: float) -> float:
    return probability / max(1e-9, 1 - probability)


def _vocabulary(packs: Iterable[Pack], names: Names) -> Counter[str]:
    counts: Counter[str] = Counter()
    for pack in packs:
        for fact in pack.facts:
            for text in (fact.title, *fact.asks):
                counts.update(word.text for word in words(text_for_matching(text), pack.synonyms))
    for known in (names.words, CHAT_SPEAK, CHATTER, FUNCTION_WORDS, QUESTION_WORDS):
        counts.update(dict.fromkeys(known, 1))
    for relation in RELATIONS:
        counts.update(dict.fromkeys(relation.words.split(), 1))
    return counts


def _facts_about(index: Index) -> dict[Ref, tuple[FactKey, ...]]:
    about: dict[Ref, list[tuple[float, FactKey]]] = {}
    for entry in index.profiles:
        for ref in entry.refs:
            own = entry.key.fact.startswith(f"{ref.entity}.")
            about.setdefault(ref, []).append((2.0 * own + entry.named.get(ref, 0.0), entry.key))
    return {ref: tuple(key for _, key in sorted(found, key=lambda item: -item[0])) for ref, found in about.items()}
