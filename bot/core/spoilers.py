"""The one gate: the only way by which a pack's text leaves the core.

Everything a curator wrote is held as `Guarded` text, which cannot be printed. A `Gate`, made for
one reply's horizon and policy, turns it into a `Passage` that says whether it is to be shown openly
or behind spoiler bars, or into nothing where it must not be shown at all.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Final, NoReturn

from bot.core.position import latest

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from bot.core.position import Position


class Policy(StrEnum):
    """What becomes of text that lies beyond the horizon."""

    TAG = "tag"
    """It goes behind spoiler bars, labelled with its episode."""
    WITHHOLD = "withhold"
    """It is left out, as if nobody had ever written it."""


@dataclass(frozen=True, slots=True)
class Horizon:
    """How far a reply may go, in each pack.

    Attributes:
        watched: index of the last position that may be shown openly, by pack id. A pack that is
            absent is at its start, where only what is always safe may be shown.
    """

    watched: Mapping[str, int] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(frozenset(self.watched.items()))

    @classmethod
    def at(cls, positions: Iterable[Position]) -> Horizon:
        """Return the horizon that reaches each of the given positions, included."""
        watched: dict[str, int] = {}
        for point in (point for position in positions for point in position.points):
            watched[point.pack] = max(point.index, watched.get(point.pack, 0))
        return cls(watched)

    def reaches(self, revealed: Position | None) -> bool:
        """Tell whether something revealed at this position is no spoiler (``None``: it never is)."""
        if revealed is None:
            return True
        # A position of several stories is reached where all of its points are.
        return revealed.index <= self.watched.get(revealed.pack, 0) and all(map(self.reaches, revealed.also))


START: Final = Horizon()
"""The horizon of a fan who has watched nothing."""


class Guarded:
    """Text that only the gate can read out.

    Printing or formatting it is a programming error and raises ``TypeError``.

    Attributes:
        revealed: the position at which the text stops being a spoiler; ``None`` means always safe.
    """

    __slots__ = ("_text", "revealed")

    def __init__(self, text: str, revealed: Position | None = None) -> None:
        self._text = text
        self.revealed = revealed

    def until(self, position: Position | None) -> Guarded:
        """Return the same text, hidden until a position at least."""
        return Guarded(self._text, latest(self.revealed, position))

    def __str__(self) -> NoReturn:
        raise TypeError("guarded text leaves the core only through a Gate")

    def __format__(self, spec: str) -> NoReturn:
        raise TypeError("guarded text leaves the core only through a Gate")

    def __repr__(self) -> str:
        return f"<Guarded, revealed {self.revealed or 'always'}>"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Guarded):
            return NotImplemented
        return self._text == other._text and self.revealed == other.revealed

    def __hash__(self) -> int:
        return hash((self._text, self.revealed))


@dataclass(frozen=True, slots=True)
class Passage:
    """Text that the gate let out.

    Attributes:
        text: what may be shown.
        behind: the position that labels the spoiler bars it must go behind; ``None``: shown openly.
    """

    text: str
    behind: Position | None = None


@dataclass(frozen=True, slots=True)
class Gate:
    """Decides, for one reply, what of guarded text may be shown and how."""

    horizon: Horizon = START
    policy: Policy = Policy.TAG

    def passage(self, guarded: Guarded) -> Passage | None:
        """Return the text for a place where spoiler bars work; ``None`` where it must be left out."""
        if self.horizon.reaches(guarded.revealed):
            return Passage(guarded._text)  # noqa: SLF001  the gate is the one reader of guarded text
        if self.policy is Policy.WITHHOLD:
            return None
        return Passage(guarded._text, behind=guarded.revealed)  # noqa: SLF001

    def open_text(self, guarded: Guarded) -> str | None:
        """Return the text for a place where no bars work (a label, a choice), or ``None`` if it is a spoiler."""
        passage = self.passage(guarded)
        return passage.text if passage is not None and passage.behind is None else None


def text_for_matching(guarded: Guarded) -> str:
    """Return the text to be indexed, compared or checked; it must never be shown.

    A question may use what lies beyond the horizon ("why was she arrested"), so matching reads
    everything. What it finds still leaves through a gate.
    """
    return guarded._text  # noqa: SLF001
