"""The matcher."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rapidfuzz import fuzz, utils

from bot.core.answers import FactKey
from bot.core.matching.match import Candidate, Match, Verdict
from bot.core.spoilers import text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection

    from bot.core.model import Revision


class Matcher:
    """Finds the facts of one revision that answer a question."""

    def __init__(self, revision: Revision) -> None:
        self._about = {
            (pack.id, entity.id): tuple(FactKey(pack.id, fact.id) for fact in pack.facts if entity.id in fact.entities)
            for pack in revision.packs
            for entity in pack.entities
        }
        self._asks = [
            (FactKey(pack.id, fact.id), utils.default_process(text_for_matching(ask)))
            for pack in revision.packs
            for fact in pack.facts
            for ask in fact.asks
        ]

    def match(self, question: str, *, packs: Collection[str] = ()) -> Match:
        """Rank the facts of some packs (none named: of all) for a question."""
        plain = utils.default_process(question)
        scores: dict[FactKey, float] = {}
        for key, ask in self._asks:
            if not packs or key.pack in packs:
                scores[key] = max(scores.get(key, 0.0), fuzz.token_sort_ratio(plain, ask) / 100)
        ranked = sorted(scores.items(), key=lambda item: -item[1])[:10]
        candidates = tuple(Candidate(key, score) for key, score in ranked)
        if not candidates or candidates[0].confidence < 0.6:
            return Match(verdict=Verdict.ABSTAIN, candidates=candidates)
        verdict = Verdict.ANSWER if candidates[0].confidence > 0.7 else Verdict.ASK_BACK
        return Match(
            verdict=verdict, chosen=(candidates[0].key,), candidates=candidates, scope=candidates[0].confidence
        )

    def overview(self, pack: str, entity: str) -> tuple[FactKey, ...]:
        """Return the facts about an entity, the most telling first."""
        return self._about.get((pack, entity), ())
