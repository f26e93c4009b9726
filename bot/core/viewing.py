"""How far a reply may go: from what applies in a place and how far the asker has watched to its gate."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from bot.core.position import PositionError
from bot.core.rules import DEFAULTS
from bot.core.spoilers import Gate, Horizon, Policy

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.model import Pack
    from bot.core.position import Position
    from bot.core.rules import Rules

NOT_STARTED: Final = "start"
"""What stands for the start of a story where a position's label is saved."""

UNTOLD: Final = ""
"""What is saved for a fan who does not want to say how far they are: nothing is known, and nobody asks again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Viewing:
    """What one fan may see in one place.

    Attributes:
        policy: what becomes of what lies beyond the horizon.
        ceilings: index of the last position that the place may show openly, by pack id; absent: the start.
        progress: index of the last position that the fan has watched, by pack id; absent: they have not said.
        asked: ids of the packs for which the fan was asked how far they are, whatever they said.
        packs: ids of the packs that are searched; empty: all.
        default_pack: id of the one of them that is asked first; empty: none is.
        is_shared: whether there is anybody but the fan to see a public reply.
        is_certain: whether all of this is known; otherwise nothing may be taken for set.
    """

    policy: Policy = Policy.TAG
    ceilings: Mapping[str, int] = field(default_factory=dict)
    progress: Mapping[str, int] = field(default_factory=dict)
    asked: frozenset[str] = frozenset()
    packs: tuple[str, ...] = ()
    default_pack: str = ""
    is_shared: bool = True
    is_certain: bool = True

    @property
    def public(self) -> Gate:
        """The gate of a reply that everybody sees: up to the ceiling, or the asker's progress where that is earlier."""
        if not self.is_shared:
            return self.own
        reach = {pack: min(ceiling, self.progress.get(pack, ceiling)) for pack, ceiling in self.ceilings.items()}
        return Gate(Horizon(reach), self.policy)

    @property
    def own(self) -> Gate:
        """The gate of a reply that was asked for privately: up to the asker's progress."""
        return Gate(Horizon(self.progress), self.policy)

    @property
    def channel(self) -> Horizon:
        """How far everybody who sees a public question can be expected to be."""
        return Horizon(self.ceilings) if self.is_shared else Horizon(self.progress)

    @property
    def fallback(self) -> Gate:
        """The gate of a reply that turned out to be for the asker only.

        It goes as far as the fan is; who has not said so sees no less than the channel would.
        """
        reach = {**self.public.horizon.watched, **self.progress}
        return Gate(Horizon(reach), self.policy)

    def having_watched(self, positions: Mapping[str, Position | None]) -> Viewing:
        """Return the same for a fan who says, for one reply, how far they are in some packs (``None``: the start)."""
        if not positions:
            return self
        told = {pack: 0 if position is None else position.index for pack, position in positions.items()}
        return replace(self, progress={**self.progress, **told})


def viewing(rules: Rules, progress: Mapping[str, str], packs: Iterable[Pack], *, is_shared: bool = True) -> Viewing:
    """Return what a fan may see in a place.

    Args:
        rules: what applies there.
        progress: the label of the position that the fan has watched, by pack id; `NOT_STARTED` and `UNTOLD` count, too.
        packs: the live ones; what is saved about others, or about points that are gone from the story, is the start.
        is_shared: whether anybody but the fan sees a public reply.
    """
    live = {pack.id: pack for pack in packs}
    active = tuple(pack for pack in rules.packs.value if pack in live)
    return Viewing(
        policy=rules.policy.value,
        ceilings={pack: _index(rule.value, live[pack]) for pack, rule in rules.ceilings.items() if pack in live},
        progress={
            pack: _index(label, live[pack]) for pack, label in progress.items() if label != UNTOLD and pack in live
        },
        asked=frozenset(progress),
        packs=active,
        default_pack=rules.default_pack.value if rules.default_pack.value in (active or live) else "",
        is_shared=is_shared,
    )


def uncertain_viewing(*, is_shared: bool = True) -> Viewing:
    """Return what may be seen where nothing can be looked up: the least that any setting could allow.

    In a server this is the start of everything, and what lies beyond it is withheld, as the policy may say so.
    """
    policy = Policy.WITHHOLD if is_shared else DEFAULTS.policy.value
    return Viewing(policy=policy, is_shared=is_shared, is_certain=False)


def saved_as(told: Mapping[str, Position | None]) -> dict[str, str]:
    """Return what to save for positions (``None``: the start), by pack id."""
    return {pack: NOT_STARTED if position is None else position.name for pack, position in told.items()}


def saved_position(label: str, pack: Pack) -> Position | None:
    """Return the position that was saved, or put into an id, under a label.

    ``None`` is the start: of who has not started, or does not say, and where the point is no longer in the story.
    """
    if label == NOT_STARTED:
        return None
    try:
        return pack.timeline.parse(label)
    except PositionError:
        return None


def _index(label: str, pack: Pack) -> int:
    position = saved_position(label, pack)
    return 0 if position is None else position.index
