"""One revision with everything that is derived from it."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, ClassVar, Final

from bot.core.answers import FactKey
from bot.core.caching import Caching
from bot.core.completion import Completer
from bot.core.episodes import facts_about_episodes, facts_by_episode
from bot.core.known import Levels, known
from bot.core.matching import Matcher, WithholdingMatcher
from bot.core.spoilers import Policy
from bot.core.wordings import EPISODE_ABOUT
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Collection
    from typing import Self

    from bot.core.known import Level
    from bot.core.model import Fact, Pack, Revision
    from bot.core.spoilers import Gate, Horizon

_OUTLINES_KEPT: Final = 48
"""Outlines of packs without what is hidden that are remembered."""


class State(Caching):
    """One revision with everything that is derived from it; replaced as a whole.

    Attributes:
        revision: every pack.
        matcher: finds the facts that a question asks for.
        giveaways: what questions give away by themselves.
        withholding: finds facts as well, but as if what lies beyond a horizon had never been written.
        completer: completes what is typed.
        packs: by id.
        facts: by key.
    """

    CACHES: ClassVar[tuple[str, ...]] = ("_known",)

    def __init__(self, revision: Revision) -> None:
        self.revision = revision
        english = language()
        self.matcher = Matcher(revision, english)
        self.giveaways = self.matcher.giveaways
        self.withholding = WithholdingMatcher(revision, english, self.matcher)
        self.completer = Completer(revision.packs, overview=self.matcher.overview)
        self.packs = {pack.id: pack for pack in revision.packs}
        self.facts = self.matcher.facts
        self._levels = Levels(revision.packs)
        self._outlines = {pack.id: Outline(pack) for pack in revision.packs}
        self.start_caches()

    def start_caches(self) -> None:
        """Remember outlines of packs without what is hidden."""
        self._known: dict[tuple[str, Level], Outline] = {}

    def with_matcher(self, matcher: Matcher) -> Self:
        """Return the same with another matcher of the same facts."""
        live = copy(self)
        live.matcher = matcher
        live.withholding = self.withholding.with_whole(matcher)
        live.start_caches()
        return live

    def afresh(self) -> Self:
        """Return the same that remembers nothing yet."""
        live = copy(self)
        live.withholding = self.withholding.afresh()
        live.start_caches()
        return live

    def in_packs(self, packs: Collection[str]) -> list[Pack]:
        """Return the packs of these ids; of no ids, all packs."""
        return [pack for pack in self.revision.packs if not packs or pack.id in packs]

    def outlines(self, packs: Collection[str], gate: Gate) -> list[Outline]:
        """Return the outlines of some packs, as if what the gate withholds had never been written."""
        if gate.policy is not Policy.WITHHOLD:
            return [self._outlines[pack.id] for pack in self.in_packs(packs)]
        return [self._known_outline(pack, gate.horizon) for pack in self.in_packs(packs)]

    def _known_outline(self, pack: Pack, horizon: Horizon) -> Outline:
        key = (pack.id, self._levels.of(pack.id, horizon))
        if key not in self._known:
            if len(self._known) >= _OUTLINES_KEPT:
                self._known.clear()
            self._known[key] = Outline(known(pack, horizon))
        return self._known[key]


class Outline:
    """What overviews of a pack are made of."""

    def __init__(self, pack: Pack) -> None:
        self._pack = pack
        numbers = {id(fact): number for number, fact in enumerate(pack.facts)}
        self._single_episodes = [numbers[id(fact)] for fact in _main_facts(pack)]
        self._all_episodes = [numbers[id(fact)] for fact in facts_about_episodes(pack)]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """All of them."""
        return self._pack.facts

    @property
    def single_episodes(self) -> tuple[Fact, ...]:
        """Of each episode's facts the main one."""
        return tuple(map(self.facts.__getitem__, self._single_episodes))

    @property
    def all_episodes(self) -> tuple[Fact, ...]:
        """What is told of episodes as such."""
        return tuple(map(self.facts.__getitem__, self._all_episodes))


def key_of(fact: Fact) -> FactKey:
    """Return what names a fact across packs."""
    return FactKey(fact.pack, fact.id)


def _main_facts(pack: Pack) -> tuple[Fact, ...]:
    """Return of each episode's facts the one that tells what happens, or else the first."""
    about = f".{EPISODE_ABOUT.id}"
    told = facts_by_episode(pack).values()
    return tuple(next((fact for fact in facts if fact.id.endswith(about)), facts[0]) for facts in told)
