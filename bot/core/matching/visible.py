"""What an explanation may tell of: ids tell as much as titles and names do, so they are as secret as these."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.core.answers import FactKey
from bot.core.matching.text import plain_words
from bot.core.spoilers import Gate, text_for_matching

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.core.matching.mentions import Ref
    from bot.core.model import Fact, Revision
    from bot.core.spoilers import Guarded, Horizon


class View:
    """What of a revision may be told.

    Args:
        revision: the packs.
        horizon: what may be told; ``None``: everything.
    """

    def __init__(self, revision: Revision, horizon: Horizon | None) -> None:
        self._revision = revision
        self._gate = None if horizon is None else Gate(horizon)

    def _reaches(self, text: Guarded) -> bool:
        return self._gate is None or self._gate.open_text(text) is not None

    def shows(self, fact: Fact) -> bool:
        """Tell whether a fact's title and any of its answer are open."""
        said = [segment.text for segment in (*fact.segments, *fact.disputed)]
        return self._reaches(fact.title) and any(map(self._reaches, said))

    def hidden_facts(self, keys: Sequence[FactKey]) -> set[FactKey]:
        """Return those of some facts that are not open."""
        ids = {key.fact for key in keys}
        facts = (fact for pack in self._revision.packs for fact in pack.facts if fact.id in ids)
        return {FactKey(fact.pack, fact.id) for fact in facts if not self.shows(fact)}.intersection(keys)

    def knows(self, ref: Ref) -> bool:
        """Tell whether the name of an entity is open, of which its id is made."""
        entities = (one for pack in self._revision.packs if pack.id == ref.pack for one in pack.entities)
        return all(self._reaches(entity.name) for entity in entities if entity.id == ref.entity)

    def hidden_words(self) -> frozenset[str]:
        """Return the words that spelling is corrected to for the sake of texts that are hidden alone."""
        if self._gate is None:
            return frozenset()
        known: dict[bool, set[str]] = {True: set(), False: set()}
        for text in self._texts():
            known[self._reaches(text)].update(plain_words(text_for_matching(text)))
        for pack in self._revision.packs:
            known[True].update(plain_words(" ".join((pack.name, *pack.aliases))))
        return frozenset(known[False] - known[True])

    def _texts(self) -> Iterator[Guarded]:
        for pack in self._revision.packs:
            for entity in pack.entities:
                yield from (entity.name, *entity.aliases)
            for fact in pack.facts:
                yield from (fact.title, *fact.asks)
