"""What the names in a question may stand for, sorted for comparing facts with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from bot.core.matching.mentions import SHOW

if TYPE_CHECKING:
    from bot.core.matching.mentions import Mention, Ref


class Meant(NamedTuple):
    """What a name in a question may stand for.

    Attributes:
        refs: entities.
        shows: the packs whose shows it may be.
    """

    refs: frozenset[Ref]
    shows: frozenset[str]

    @classmethod
    def of(cls, mention: Mention) -> Meant:
        """Sort what a name may stand for."""
        return cls(
            frozenset(ref for ref in mention.refs if ref.entity != SHOW),
            frozenset(ref.pack for ref in mention.refs if ref.entity == SHOW),
        )
