"""The matcher: reads a question, ranks the facts that may answer it, and decides."""

from __future__ import annotations

from copy import copy
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from bot.core.facts import Facts
from bot.core.matching.choices import Choices
from bot.core.matching.closer import QUICK, THOROUGH, Closer, sentence
from bot.core.matching.deciding import (
    ANSWER_FROM,
    ASK_BACK_FROM,
    CLEARLY_BETTER,
    MAX_CANDIDATES,
    decided,
    is_found,
    joined,
)
from bot.core.matching.explaining import Explainer, Look
from bot.core.matching.explanation import Thresholds
from bot.core.matching.giveaways import Giveaways
from bot.core.matching.index import Index
from bot.core.matching.match import Candidate, Hidden, Match, Verdict
from bot.core.matching.mentions import SHOW, Ref
from bot.core.matching.parts import parts_of
from bot.core.matching.ranking import Ranker
from bot.core.matching.relations import relation_patterns, relation_words
from bot.core.matching.scope import Scope
from bot.core.matching.scores import all_scores
from bot.core.matching.sentences import Sentences, encoded
from bot.core.matching.unknown_words import Vocabulary
from bot.core.matching.wanted import wanted
from bot.core.spoilers import Horizon, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    import numpy as np
    from numpy.typing import NDArray

    from bot.core.answers import FactKey
    from bot.core.matching.closer import Weighing
    from bot.core.matching.explanation import Explanation
    from bot.core.matching.language import Encoder, Language
    from bot.core.matching.profiles import Profile
    from bot.core.matching.ranking import Ranked
    from bot.core.matching.sentences import AskDirections
    from bot.core.matching.understanding import Question
    from bot.core.model import Revision

MAX_OVERVIEW: Final = 3
NAME_CONFIDENCE: Final = 0.9
"""Confidence in an overview of a name that was asked for by nothing but itself."""


class Matcher:
    """Finds the facts of one revision that answer a question; immutable.

    Args:
        revision: the packs.
        language: what is known of its language.

    Attributes:
        facts: all of them, by key.
    """

    def __init__(self, revision: Revision, language: Language) -> None:
        self._index = Index(revision, language, patterns=relation_patterns(), words=relation_words())
        self._scope = Scope(self._index.entries, self._index.names.positions)
        self._ranker = Ranker(self._index, self._scope)
        self._explainer = Explainer(
            revision, self._index, Thresholds(ANSWER_FROM, CLEARLY_BETTER, ASK_BACK_FROM, NAME_CONFIDENCE)
        )
        self.facts = Facts(revision.packs)
        self._packs = frozenset(pack.id for pack in revision.packs)
        self._closer = self._quick(language.encoder) if language.encoder is not None else None
        self._revision = revision
        self._named = {
            pack.id: {entity.id: entity.name.revealed for entity in pack.entities} for pack in revision.packs
        }

    @cached_property
    def giveaways(self) -> Giveaways:
        """What questions give away by themselves; made when it is first wanted, as it takes up to a second."""
        index = self._index
        return Giveaways(self._revision.packs, reader=index.reader, names=index.names, small=index.small)

    @cached_property
    def vocabularies(self) -> tuple[Vocabulary, ...]:
        """The words that each pack says."""
        return tuple(Vocabulary(pack, self._index.reader, self._index.names) for pack in self._revision.packs)

    def asks(self) -> list[str]:
        """Return all asks of all entries in their order; what spoils is among them, so they are for encoding only.

        Asks of shows are empty: they are not compared as sentences, see `Closer.is_unsure`.
        """
        return [
            "" if self._index.is_of_show(number) else text_for_matching(ask)
            for number, entry in enumerate(self._index.entries)
            for ask in entry.asks
        ]

    def with_sentences(self, encoder: Encoder, asks: AskDirections) -> Matcher:
        """Return a matcher of the same facts that compares whole sentences by a better encoder than the language's.

        Args:
            encoder: encodes the questions.
            asks: the directions that it gave to the asks.
        """
        closer = copy(self)
        closer._closer = self._looking(encoder, asks, THOROUGH)  # noqa: SLF001  its own class
        return closer

    def _quick(self, encoder: Encoder) -> Closer | None:
        """Return what compares whole sentences; ``None`` where all packs are about shows, or have too many asks."""
        asks = None if self._index.tells_stories else encoded(self.asks(), encoder)
        return None if asks is None else self._looking(encoder, asks, QUICK)

    def _looking(self, encoder: Encoder, asks: AskDirections, weighing: Weighing) -> Closer:
        sentences = Sentences(encoder, asks, self._index.first_asks)
        return Closer(self._ranker, self._index, self._scope, sentences, weighing)

    def match(
        self,
        question: str,
        *,
        packs: Collection[str] = (),
        horizon: Horizon | None = None,
        beyond: bool = True,
        like: Match | None = None,
    ) -> Match:
        """Rank the facts of some packs for a question, which may have up to three parts.

        Args:
            question: as the fan wrote it.
            packs: ids of the packs to search; none: all.
            horizon: what wordings and names may be used openly; ``None``: all of them.
            beyond: whether what lies beyond the horizon may be used to find facts, which are then `Match.hidden`.
            like: a match of the same question: the sentence that was compared there is compared here, or none.
        """
        if horizon is None or self._scope.is_open(horizon):
            return self._match(question, packs, self._view(packs, None), like)
        if not beyond:
            return self._match(question, packs, self._view(packs, horizon), like)
        some, all_of_it = self._views(packs, (horizon, None))
        openly = self._match(question, packs, some, like)
        # A sentence takes milliseconds: whether it is compared, and as what, must hang on nothing that is hidden.
        found = self._match(question, packs, all_of_it, openly)
        if found.verdict is not Verdict.ANSWER:
            return replace(found, candidates=openly.candidates, wanted=openly.wanted)
        unseen = [key for key in found.chosen if not is_found(key, openly)]
        hidden = {
            key: self._hidden(question, key, horizon, openly) for key in unseen if self._scope.positions(key, horizon)
        }
        return replace(found, candidates=openly.candidates, hidden=hidden, wanted=openly.wanted)

    def explain(self, question: str, *, packs: Collection[str] = (), horizon: Horizon | None = None) -> Explanation:
        """Tell why a question is matched so.

        Args:
            question: as the fan wrote it.
            packs: ids of the packs to search; none: all.
            horizon: what the explanation may tell of; ``None``: all of it. It has no say in what is decided.
        """
        is_open = horizon is None or self._scope.is_open(horizon)
        # All of the nearest facts are told of, also those that could not change what is decided.
        seen, everything = self._views(packs, [None if is_open else horizon, None], stops_early=False)
        openly = self._looks(question, seen)
        return self._explainer.explanation(
            self.match(question, packs=packs, horizon=horizon),
            decided=openly if is_open else self._looks(question, everything, openly[0].match),
            openly=openly,
            horizon=horizon,
        )

    def _hidden(self, question: str, key: FactKey, horizon: Horizon, openly: Match) -> Hidden:
        """Return how to hide a fact with wordings to come: until the first position at which it is found openly."""
        *before, last = self._scope.positions(key, horizon)
        views = ((position, self._view([key.pack], Horizon.at([position]))) for position in before)
        seen = ((position, self._match(question, [key.pack], view, openly)) for position, view in views)
        until = next((position for position, match in seen if is_found(key, match)), last)
        named = self._index.reader.read(question, horizon).refs
        about = self._index.reader.read(text_for_matching(self.facts[key].title)).refs
        return Hidden(until, keeps_title=bool(about) and about <= named)

    def _view(self, packs: Collection[str], horizon: Horizon | None) -> View:
        [view] = self._views(packs, (horizon,))
        return view

    def _views(
        self, packs: Collection[str], horizons: Sequence[Horizon | None], *, stops_early: bool = True
    ) -> list[View]:
        """Return what may be found from each of some horizons; most of the work for a question is the same for all."""
        allowed = [self._scope.allowed(packs, horizon) for horizon in horizons]
        choices = Choices(self._ranker, self._index, allowed, stops_early=stops_early)
        return [View(flags, horizons[place], choices, place) for place, flags in enumerate(allowed)]

    def _match(self, text: str, packs: Collection[str], view: View, like: Match | None = None) -> Match:
        whole, *parts = self._looks(text, view, like)
        searched = self._packs.intersection(packs) if packs else self._packs
        match = joined(whole, parts)
        return replace(match, wanted=wanted(whole.question, searched), sentence=whole.match.sentence)

    def _looks(self, text: str, view: View, like: Match | None = None) -> list[Look]:
        """Return what is found for the whole question, then for each part of a compound one."""
        whole = self._index.reader.read(text, view.horizon)
        parts = parts_of(text, whole, partial(self._index.reader.read, horizon=view.horizon))
        looks = [self._look(part, view) for part in (whole, *parts)]
        compared = self._sentence(text, looks[0]) if like is None else like.sentence
        if compared is not None and self._closer is not None:
            # The whole alone: three parts would take three times as long.
            ranked = self._closer.ranked(whole, compared, view.allowed, looks[0].ranked)
            looks[0] = Look(whole, ranked, replace(self._decided(whole, view, ranked), sentence=compared))
        return looks

    def _sentence(self, text: str, look: Look) -> str | None:
        """Return what to compare as a whole sentence; ``None`` where words tell enough, or sentences are not known."""
        if self._closer is None or is_only_a_name(look.question) or not self._closer.is_unsure(look.ranked):
            return None
        return sentence(text, look.question)

    def _look(self, question: Question, view: View) -> Look:
        ranked = view.choices.ranked(question, view.choice)
        return Look(question, ranked, self._decided(question, view, ranked))

    def _decided(self, question: Question, view: View, ranked: Sequence[Ranked]) -> Match:
        ranked = ranked[:MAX_CANDIDATES]
        candidates = [Candidate(self._index.profiles[one.number].key, one.confidence) for one in ranked]
        found = decided(candidates, sum(self._is_asked_so(question, one) for one in ranked))
        if is_only_a_name(question):
            return self._with_overview(question, found, view)
        return all_scores(question, candidates, ranked) or found

    def _is_asked_so(self, question: Question, one: Ranked) -> bool:
        """Tell whether a fact has the question as an ask, or is about one of several episodes that it may mean."""
        return bool(one.evidence.is_an_ask) or not question.unsettled.isdisjoint(self._index.profiles[one.number].refs)

    def _with_overview(self, question: Question, found: Match, view: View) -> Match:
        """Answer a mere name with what there is about it."""
        refs = sorted(question.mentions[0].refs, key=lambda ref: (ref.entity == SHOW, ref.entity))
        keys = [key for ref in refs for key in self._overview(ref, view)][:MAX_OVERVIEW]
        if not keys:
            return found
        candidates = tuple(Candidate(key, NAME_CONFIDENCE) for key in keys)
        return Match(verdict=Verdict.ANSWER, chosen=tuple(keys), candidates=candidates, scope=NAME_CONFIDENCE)

    def overview(self, pack: str, entity: str) -> tuple[FactKey, ...]:
        """Return the facts that are known to be about an entity when its name is, the most telling first."""
        revealed = self._named.get(pack, {}).get(entity)
        horizon = Horizon.at([revealed] if revealed else [])
        return self._overview(Ref(pack, entity), self._view((), horizon))

    def _overview(self, ref: Ref, view: View) -> tuple[FactKey, ...]:
        numbers = sorted(self._index.similarity.having(ref.feature).tolist())
        about = [self._index.profiles[number] for number in numbers if view.allowed[number]]
        about.sort(key=lambda profile: -_telling(profile, ref))
        return tuple(dict.fromkeys(profile.key for profile in about))

    def ranked(self, question: str) -> list[tuple[FactKey, Ranked]]:
        """Return the nearest facts with what speaks for and against them, most likely first."""
        ranked = self._ranker.ranked(self._index.reader.read(question), self._scope.allowed((), None))
        return [(self._index.entries[one.number].key, one) for one in ranked]


class View(NamedTuple):
    """What of the packs a question is compared with.

    Attributes:
        allowed: one flag an entry.
        horizon: what names are known.
        choices: ranks the entries of this view and of others for the same question.
        choice: which of them are those of this view.
    """

    allowed: NDArray[np.bool_]
    horizon: Horizon | None
    choices: Choices
    choice: int


def is_only_a_name(question: Question) -> bool:
    """Tell whether the question is nothing but one name ("titus welliver?")."""
    return len(question.mentions) == 1 and not question.content and not question.numbers and not question.aspect


def _telling(profile: Profile, ref: Ref) -> float:
    """Return how much a fact tells of an entity: most if it was made for it, more if most of its asks name it."""
    return 2.0 * profile.key.fact.startswith(f"{ref.entity}.") + min(1.0, 2 * profile.named.get(ref, 0.0))
