"""The timeline of a pack: its story's steps in order, and what they are called."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final, TypeAlias

from bot.core.position import Position, PositionError
from bot.core.units import EPISODE, EXTRAS, SEASON, Unit, spelling

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator, Sequence

_EXAMPLE: Final = 3
"""The step of a group that examples name."""

Of: TypeAlias = int | Unit | None
"""What steps belong to: a group's number, a kind of single works, or (``None``) a story that is counted throughout."""


@dataclass(frozen=True, slots=True)
class Part:
    """Some steps that follow each other; those of the same kind are counted on behind what comes between.

    Attributes:
        count: how many they are, 1 or more.
        of: what they belong to.
    """

    count: int
    of: Of = None


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a story.

    Attributes:
        position: its end.
        of: what it belongs to.
        number: its place there, counted from 1.
        last: whether nothing follows there.
    """

    position: Position
    of: Of
    number: int
    last: bool


class Timeline:
    """The order in which a pack's story is told; immutable.

    Args:
        pack: id of the pack.
        parts: in story order; of seasons alone, the number of episodes by season number will do.
        unit: what the steps are.
        group: what they are grouped into, where parts have a number.

    Attributes:
        pack: id of the pack.
        parts: in story order.
        unit: what the steps are.
        group: what they are grouped into.
    """

    def __init__(
        self, pack: str, parts: Mapping[int, int] | Sequence[Part], *, unit: Unit = EPISODE, group: Unit = SEASON
    ) -> None:
        listed = _seasons(parts) if isinstance(parts, Mapping) else tuple(parts)
        self.pack = pack
        self.parts = listed
        self.unit = unit
        self.group = group
        self._starts = list(accumulate((part.count for part in listed), initial=0))
        self._counts: dict[Of, int] = {}
        self._firsts: list[int] = []
        self._positions: dict[int, Position] = {}
        self._named: dict[str, Position] = {}
        self._places: dict[Of, list[int]] = {}
        for place, part in enumerate(listed):
            before = self._counts.get(part.of, 0)
            self._firsts.append(before + 1)
            self._counts[part.of] = before + part.count
            self._places.setdefault(part.of, []).append(place)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Timeline):
            return NotImplemented
        mine, others = ((one.pack, one.parts, one.unit, one.group) for one in (self, other))
        return mine == others

    def __hash__(self) -> int:
        return hash((self.pack, self.parts))

    def __len__(self) -> int:
        return self._starts[-1]

    @property
    def groups(self) -> tuple[int, ...]:
        """The numbers of the groups, such as seasons, in story order; empty in a story that is counted throughout."""
        return tuple(of for of in self._counts if isinstance(of, int))

    def count(self, of: Of) -> int:
        """Return how many steps belong together; 0 where there are none."""
        return self._counts.get(of, 0)

    def parse(self, text: str) -> Position:
        """Return the position that ``text`` names.

        Usual spellings are read (``S01E04``, ``1x04``, ``season 1 episode 4``, ``E137``, ``#137``, ``ch. 12``, ``film
        2``); a group alone (``S01``) means its end. In a story of a single group, ``E4`` is a step of that.

        Raises:
            PositionError: the text is no position, or there is no such step.
        """
        named = self._named.get(text)  # what is stored is spelt so, and read with each question
        if named is not None:
            return named
        match = self._spelling.fullmatch(text)
        if match is None or not self.parts:
            raise PositionError(text, self._usage)
        return self.at(*self._read(match, text), text=text)

    def is_spelt(self, text: str) -> bool:
        """Tell whether a text is written like a position of this story, whether or not there is such a step."""
        return self._spelling.fullmatch(text) is not None

    def at(self, of: Of, number: int, *, text: str | None = None) -> Position:
        """Return the position at the end of a step, counted from 1 among those that belong together.

        Raises:
            PositionError: there is no such step; it quotes ``text`` where given.
        """
        if not 1 <= number <= self.count(of):
            raise PositionError(text if text is not None else self._name(of, number), self._missing(of))
        places = self._places[of]
        place = places[bisect_right(places, number, key=self._firsts.__getitem__) - 1]
        index = self._starts[place] + number - self._firsts[place] + 1
        return self._position(index, of, number)

    def step(self, index: int) -> Step:
        """Return a step of the story by its index, 1 to the length of the timeline."""
        place = bisect_right(self._starts, index - 1) - 1
        of = self.parts[place].of
        number = self._firsts[place] + index - 1 - self._starts[place]
        return Step(self._position(index, of, number), of, number, last=number == self._counts[of])

    def _position(self, index: int, of: Of, number: int) -> Position:
        """Return a position, one object for each: a large pack names every one thousands of times."""
        if index not in self._positions:
            self._positions[index] = position = Position(self.pack, index, self._name(of, number))
            self._named[position.name] = position
        return self._positions[index]

    def steps(self) -> Iterator[Step]:
        """Yield every step, first to last."""
        return map(self.step, range(1, len(self) + 1))

    def positions(self) -> Iterator[Position]:
        """Yield every position, first to last."""
        return (step.position for step in self.steps())

    def ends(self) -> Iterator[tuple[Position, str]]:
        """Yield the end of each group, each single work and the end of the story, in story order.

        Each comes with what it is, such as ``end of season 1``; empty text where its label says all.
        """
        for start, part in zip(self._starts, self.parts, strict=False):
            step = self.step(start + part.count)
            if isinstance(step.of, Unit) or step.last:
                yield step.position, f"end of {self.group.name} {step.of}" if isinstance(step.of, int) else ""

    def _read(self, match: re.Match[str], text: str) -> tuple[Of, int]:
        """Return what a spelling stands for: what its step belongs to, and its number there."""
        said = {key: int(number) for key, number in match.groupdict().items() if number is not None}
        for extra in EXTRAS:
            if extra.name in said:
                return extra, said[extra.name]
        group = said.get("group", said.get("cross_group"))
        if group is not None:
            return group, said.get("in_group", said.get("cross", max(1, self.count(group))))
        return self._without_group(said, text)

    def _without_group(self, said: Mapping[str, int], text: str) -> tuple[Of, int]:
        if None in self._counts:
            return None, said.get("alone", said.get("plain", 0))
        if "plain" in said or not self.groups:
            raise PositionError(text, self._usage)
        if len(self.groups) == 1:
            return self.groups[0], said["alone"]
        first = self._name(self.groups[0], min(said["alone"], self.count(self.groups[0])))
        raise PositionError(text, f"say of which {self.group.name} too, such as {first}")

    def _name(self, of: Of, number: int) -> str:
        if of is None:
            return self.unit.label(number)
        if isinstance(of, Unit):
            return of.label(number)
        digits, space = (2, "") if self.group.is_a_letter and self.unit.is_a_letter else (1, " ")
        return f"{self.group.label(of, digits=digits)}{space}{self.unit.label(number, digits=digits)}"

    def _missing(self, of: Of) -> str:
        """Return why there is no such step, and what there is."""
        if self.count(of) and isinstance(of, int):
            return f"{self.group.name} {of} has {self.unit.counted(self.count(of))}"
        if isinstance(of, int) and self.groups:
            return f"the timeline has {self.group.name} {', '.join(map(str, self.groups))}"
        if isinstance(of, Unit):
            return (
                f"the timeline has {of.counted(self.count(of))}"
                if self.count(of)
                else f"the timeline has no {of.plural}"
            )
        return self._usage

    @property
    def _spelling(self) -> re.Pattern[str]:
        return spelling(self.unit, self.group if self.groups else None)

    @property
    def _usage(self) -> str:
        """How to write a position."""
        if not self.parts:
            return "the pack has no timeline"
        extras = [f"{of.article} such as {of.label(1)}" for of in self._counts if isinstance(of, Unit)]
        return f"write {', or '.join([*self._usage_of_units(), *extras])}{self._usage_of_count()}"

    def _usage_of_units(self) -> Iterator[str]:
        if None in self._counts:
            yield f"{self.unit.article} such as {self.unit.label(min(12, self.count(None)))}"
        elif self.groups:
            first = self.groups[0]
            step = self._name(first, min(_EXAMPLE, self.count(first)))
            yield f"{self.group.article} and {self.unit.article} such as {step}"
            whole = self.group.label(first, digits=2 if self.group.is_a_letter else 1)
            yield f"a whole {self.group.name} such as {whole}"

    def _usage_of_count(self) -> str:
        count = self.count(None)
        return f"; there {'is' if count == 1 else 'are'} {self.unit.counted(count)}" if count else ""


def _seasons(counts: Mapping[int, int]) -> tuple[Part, ...]:
    return tuple(Part(count, number) for number, count in sorted(counts.items()))
