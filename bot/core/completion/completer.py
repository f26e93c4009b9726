"""The index of what can be offered: completes what a fan types, and finds what a text stands for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.caching import Caching, remembered
from bot.core.completion.bits import packed
from bot.core.completion.folding import fold, plain
from bot.core.completion.order import Order, first_of_each, numbered
from bot.core.completion.same import Same
from bot.core.completion.shelf import Offers, Section, Shelf, shortened, texts_for
from bot.core.completion.wordings import UNFOUND, Wordings
from bot.core.reveals import Reveals
from bot.core.spoilers import Policy, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence

    from numpy.typing import NDArray

    from bot.core.answers import FactKey
    from bot.core.completion.wordings import Shown
    from bot.core.model import Pack
    from bot.core.spoilers import Gate, Guarded


_CHOICES_KEPT: Final = 32
"""Choices of a section, a gate and packs of which it is remembered what is open."""


class _Open(NamedTuple):
    """What is open of a section and some packs.

    Attributes:
        offers: of each offer, whether it is.
        shown: those that are offered; what is open is not where another text can be.
        ordered: their numbers, in the order in which they are offered.
    """

    offers: NDArray[np.bool_]
    shown: Shown
    ordered: NDArray[np.int32]


class Completer(Caching):
    """Completes from the names and titles of some packs, and finds what they stand for; immutable.

    What is hidden, or of packs that are not searched, is left out before anything is chosen, put in order or counted,
    so that it changes neither what is offered nor the order.

    Args:
        packs: what to complete from.
        overview: returns the facts about an entity, given the ids of its pack and of itself, the most telling first.
    """

    CACHES = ("_remembered_open",)

    def __init__(self, packs: Sequence[Pack], *, overview: Callable[[str, str], Sequence[FactKey]]) -> None:
        shelves = [Shelf(pack, overview) for pack in packs]
        wordings = [wording for shelf in shelves for wording in shelf.wordings]
        offers = [offer for shelf in shelves for offer in shelf.offers]
        self._offers = Offers(offers)
        self._shows = {pack.id: f" {fold(pack.name)}" for pack in packs}
        self._packs = np.repeat(np.arange(len(shelves), dtype=np.int32), [len(shelf.offers) for shelf in shelves])
        self._orders = {section: Order(_rows(shelves, section), self._packs) for section in Section}
        self._wordings = Wordings(wordings)
        self._same = Same(map(texts_for, offers, wordings))
        self._texts = numbered((offer.pack, text_for_matching(offer.text)) for offer in offers)
        self._revealed = Reveals([offer.whole.revealed for offer in offers])
        self._answered = Reveals([offer.answered for offer in offers])
        self._spare = np.array([number for number, offer in enumerate(offers) if offer.unless is not None], np.intp)
        self._preferred = Reveals([offer.unless.revealed for offer in offers if offer.unless is not None])
        self.start_caches()

    def start_caches(self) -> None:
        """Remember what is open."""
        self._remembered_open = remembered(self._open, _CHOICES_KEPT)

    def complete(
        self, typed: str, *, section: Section, gate: Gate, packs: Collection[str] = (), limit: int = 25
    ) -> tuple[str, ...]:
        """Return up to `limit` safe texts of at most 100 characters, best first, without repetitions.

        Text that begins with what was typed comes before text that has it inside. Where none has it, words of four
        letters or more are taken for misspelt ones. Nothing typed gets everything, in the order in which the packs
        have it. Where several of the packs have the same text, the show's name stands behind it.
        """
        searched = self._searched(packs)
        opened = self._remembered_open(section, gate, frozenset(searched))
        found: dict[str, None] = {}
        for number in self._matching(fold(typed).split(), opened, searched):
            text = gate.open_text(self._text(number, opened, searched))
            if text is not None:
                found.setdefault(text)
            if len(found) == limit:
                break
        return tuple(found)

    def find(self, text: str, *, section: Section, gate: Gate, packs: Collection[str] = ()) -> tuple[FactKey, ...]:
        """Return the facts that a text stands for, best first; none if `complete` has no such text to offer.

        They are of several packs where these have the same text and it names no show.
        """
        searched, members = self._searched(packs), self._orders[section].members
        same = (self._offers[number] for number in self._same.of(plain(text)) if members[number])
        shown = (offer for offer in same if offer.pack in searched and offer.is_open(gate))
        return tuple(dict.fromkeys(key for offer in shown for key in offer.keys))

    def _searched(self, packs: Collection[str]) -> Collection[str]:
        return self._shows.keys() & set(packs) if packs else self._shows.keys()

    def _open(self, section: Section, gate: Gate, searched: frozenset[str]) -> _Open:
        is_open = self._orders[section].members & self._of_packs(searched) & self._revealed.reached(gate.horizon)
        if gate.policy is Policy.WITHHOLD:
            is_open &= self._answered.reached(gate.horizon)
        offered = is_open.copy()
        offered[self._spare[self._preferred.reached(gate.horizon)]] = False
        return _Open(is_open, self._wordings.shown(offered), self._orders[section].of(offered))

    def _matching(self, typed: Sequence[str], opened: _Open, searched: Collection[str]) -> Iterable[int]:
        """Return the offers that complete folded words, best first, none with the same text of the same pack."""
        several = len(searched) > 1

        def of_show(word: str) -> int:
            shows = {show for show in searched if f" {word}" in self._shows[show]} if several else ()
            return packed(self._of_packs(shows)) if shows else 0

        ranks = self._wordings.ranks(typed, opened.shown, of_show)
        if ranks is None:
            return ()
        numbers = opened.ordered[ranks[opened.ordered] != UNFOUND]
        numbers = numbers[np.argsort(ranks[numbers], kind="stable")]
        return map(int, first_of_each(numbers, self._texts))

    def _text(self, number: int, opened: _Open, searched: Collection[str]) -> Guarded:
        """Return the text of an offer, with its show where another's has the same."""
        text = shortened(self._offers.whole(number))
        if len(searched) == 1:
            return text
        same = self._same.of(plain(text_for_matching(text)))
        shows = {self._packs.item(other) for other in same if opened.offers.item(other)}
        return text if len(shows) == 1 else self._offers[number].with_show

    def _of_packs(self, packs: Collection[str]) -> NDArray[np.bool_]:
        if not packs:
            return np.zeros(len(self._packs), np.bool_)
        return np.array([pack in packs for pack in self._shows], np.bool_).take(self._packs)


def _rows(shelves: Sequence[Shelf], section: Section) -> list[list[int]]:
    """Return the rows of a section, all packs' offers numbered on."""
    rows, first = [], 0
    for shelf in shelves:
        rows += [[first + place for place in row] for row in shelf.rows[section]]
        first += len(shelf.offers)
    return rows
