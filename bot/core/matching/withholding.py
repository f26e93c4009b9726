"""Matching for those from whom what is hidden is withheld: as if it had never been written.

How rare a word is, how sure a likeness makes, what a slip was meant to be: all of it hangs on everything that a pack
says. So what is hidden must not be left out of the result, but of the pack: each pack has a matcher of its own for
each part of its story after which something more is told.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from copy import copy
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Final

from bot.core.caching import Caching
from bot.core.known import Levels, known
from bot.core.matching.deciding import CLEARLY_BETTER, MAX_CANDIDATES, decided, odds
from bot.core.matching.match import Match, Verdict
from bot.core.matching.matcher import Matcher
from bot.core.model import Revision

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from bot.core.known import Level
    from bot.core.matching.explanation import Explanation
    from bot.core.matching.language import Language
    from bot.core.matching.match import Wanted
    from bot.core.model import Pack
    from bot.core.spoilers import Horizon

_KEPT: Final = 48
"""Matchers of shows that are remembered: one takes some ten megabytes, and half a second to make."""
_ASKS_OF_A_SHOW: Final = 5_000
"""A pack with more of them counts as several."""


class WithholdingMatcher(Caching):
    """Finds the facts of a revision that answer a question, in packs that hold what a horizon reaches and nothing else.

    Each matcher is made when it is first wanted.

    Args:
        revision: the packs.
        language: what is known of its language.
        whole: matches where nothing at all is hidden.
    """

    CACHES = ("_made", "_making")

    def __init__(self, revision: Revision, language: Language, whole: Matcher) -> None:
        self._revision = revision
        self._language = language
        self._whole = whole
        self._levels = Levels(revision.packs)
        self._sizes = {
            pack.id: 1 + sum(len(fact.asks) for fact in pack.facts) // _ASKS_OF_A_SHOW for pack in revision.packs
        }
        self.start_caches()

    def start_caches(self) -> None:
        """Remember matchers."""
        self._made: OrderedDict[tuple[str, Level], Matcher] = OrderedDict()
        self._making = threading.Lock()

    def with_whole(self, whole: Matcher) -> WithholdingMatcher:
        """Return the same with another matcher for where nothing at all is hidden."""
        other = copy(self)
        other._whole = whole  # noqa: SLF001  its own class
        return other

    def afresh(self) -> WithholdingMatcher:
        """Return the same that has made no matchers yet."""
        other = copy(self)
        other.start_caches()
        return other

    def match(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> Match:
        """Rank the facts of some packs for a question (see `Matcher.match`)."""
        return merged([matcher.match(question) for matcher in self._matchers(horizon, packs)])

    def explain(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> Explanation:
        """Tell why a question is matched so, in the pack that comes nearest to answering it."""
        explained = [(matcher.match(question), matcher) for matcher in self._matchers(horizon, packs)]
        _, best = max(explained, key=lambda one: (one[0].verdict is Verdict.ANSWER, one[0].scope))
        return best.explain(question)

    def unknown_words(self, question: str, *, horizon: Horizon, packs: Collection[str] = ()) -> frozenset[str]:
        """Return the words of a question that nobody knows who knows what a horizon reaches, folded.

        One pack must know them all: one of those whose show or people the question names, or any if it names none.
        """
        vocabularies = (one for matcher in self._matchers(horizon, packs) for one in matcher.vocabularies)
        heard = [vocabulary.heard(question) for vocabulary in vocabularies]
        unknown = [one.unknown for one in heard if one.names_it] or [one.unknown for one in heard]
        return min(unknown, key=len, default=frozenset())

    def _matchers(self, horizon: Horizon, packs: Collection[str]) -> list[Matcher]:
        searched = [pack for pack in self._revision.packs if not packs or pack.id in packs]
        return [self._matcher(pack, horizon) for pack in searched]

    def _matcher(self, pack: Pack, horizon: Horizon) -> Matcher:
        if len(self._revision.packs) == 1 and self._levels.is_all(pack.id, horizon):
            return self._whole
        key = (pack.id, self._levels.of(pack.id, horizon))
        with self._making:
            if key not in self._made:
                revision = Revision(self._revision.id, (known(pack, horizon),))
                self._made[key] = Matcher(revision, self._language)
            self._made.move_to_end(key)
            while len(self._made) > 1 and sum(self._sizes[pack_id] for pack_id, _ in self._made) > _KEPT:
                self._made.popitem(last=False)
            return self._made[key]


def merged(matches: Sequence[Match]) -> Match:
    """Return what several packs say about one question together, given what each says by itself."""
    if len(matches) == 1:
        return matches[0]
    if not matches:
        return decided(())
    best_first = sorted(matches, key=lambda match: -match.scope)
    ranked = sorted(chain.from_iterable(match.candidates for match in matches), key=lambda one: -one.confidence)
    candidates = tuple(ranked[:MAX_CANDIDATES])
    best, *others = [*(match for match in best_first if match.verdict is Verdict.ANSWER), *best_first]
    rivals = [one for one in others if one is not best and odds(one.scope) > CLEARLY_BETTER * odds(best.scope)]
    found = best if best.verdict is Verdict.ANSWER and not rivals else decided(candidates)
    return replace(found, candidates=candidates, wanted=_wanted(best_first))


def _wanted(matches: Iterable[Match]) -> Wanted | None:
    """Return what is asked for, and about whom or what if that is the same in all packs that know."""
    wanted = [match.wanted for match in matches if match.wanted is not None]
    about = {one.about for one in wanted}
    return replace(wanted[0], about=about.pop() if len(about) == 1 else None) if wanted else None
