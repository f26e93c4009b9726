"""Reading a pack's timeline: its seasons and episodes, or what else its story is counted in."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from bot.core.timeline import Part, Timeline
from bot.core.units import EPISODE, EXTRAS, PART, SEASON, Unit
from bot.loading.fields import Record, line_of, record_of
from bot.loading.nodes import Broken, Listing, Mapping, Scalar, shorten

if TYPE_CHECKING:
    from bot.core.timeline import Of
    from bot.loading.nodes import Node
    from bot.loading.problems import Page

MOST_STEPS: Final = 20_000
"""Of a timeline; the longest-running serials have about 16,000 episodes."""
LARGEST_NUMBER: Final = 9_999
"""Of a group, or of a step in it: with four digits each, labels stay short."""
MOST_ITEMS: Final = 20_000
LONGEST_UNIT: Final = 20
LONGEST_SHORT: Final = 8
"""Letters of what stands before a number, so that a label has 28 at most."""

LETTERS: Final = re.compile(r"[^\W\d_]+(?:[ '-][^\W\d_]+)*")
SHORT: Final = re.compile(r"[^\W\d_]+\.?")


@dataclass(frozen=True, slots=True)
class Way:
    """A way to count a story.

    Attributes:
        key: of the timeline, that says so.
        count: the key that says how many steps there are.
        number: the key that says which group they are; ``None``: there are no groups.
        example: what to write.
        has_units: whether the pack names its units.
    """

    key: str
    count: str
    number: str | None
    example: str
    has_units: bool = False


WAYS: Final = (
    Way("seasons", "episodes", "season", "seasons: [{season: 1, episodes: 10}]"),
    Way("episodes", "episodes", None, "episodes: 220"),
    Way("parts", "count", "number", "parts: [{number: 1, count: 12}]", has_units=True),
    Way("count", "count", None, "count: 40", has_units=True),
)


@dataclass(slots=True)
class Story:
    """What pack.yaml says of the story's order.

    Attributes:
        timeline: ``None`` where it could not be read.
        told: what is said of single steps, by their index; of specials and films at least their title.
    """

    timeline: Timeline | None = None
    told: dict[int, Node] = field(default_factory=dict)


def read_story(node: Node | None, pack: str, page: Page) -> Story:
    """Return a pack's story as far as its order can be read; the rest is reported."""
    if node is None:
        return Story(Timeline(pack, ()))
    record = record_of(node, page, "timeline", "seasons:")
    if record is None:
        return Story()
    way = _way_of(record)
    if way is None:
        return Story()
    reader = _Reader(record, way)
    reader.read()
    units = reader.units()
    if reader.length > MOST_STEPS:
        plural = EPISODE.plural if units is None else units[0].plural
        page.error(node, "timeline", f"has {reader.length:,} {plural}; at most {MOST_STEPS:,} are allowed")
    elif reader.sound and units is not None:
        return Story(Timeline(pack, reader.parts, unit=units[0], group=units[1]), reader.told)
    return Story(told=reader.told)


def _way_of(record: Record) -> Way | None:
    """Return how the story is counted, or ``None`` (reported) where that is not said, or said twice."""
    record.check_keys((*(way.key for way in WAYS), "unit", "group"))
    ways = [way for way in WAYS if way.key in record.node.entries]
    if not ways:
        wanted = next((way for way in reversed(WAYS) if way.has_units and "unit" in record.node.entries), WAYS[0])
        record.require(wanted.key, wanted.example)
        return None
    for other in ways[1:]:
        spot = record.node.entries[other.key][0]
        record.page.error(spot, other.key, f"there is `{ways[0].key}:` already; a story is counted in one way")
    return ways[0] if record.require(ways[0].key, ways[0].example) is not None and len(ways) == 1 else None


class _Reader:
    """Reads the parts of a story one after the other."""

    def __init__(self, record: Record, way: Way) -> None:
        self._record = record
        self._page = record.page
        self._way = way
        self.parts: list[Part] = []
        self.told: dict[int, Node] = {}
        self.length = 0
        self.sound = True

    def read(self) -> None:
        """Read all parts, so that every problem is found."""
        if self._way.number is None:
            self._read_steps(self._record, self._way.key, None, most=MOST_STEPS)
            return
        for item in self._record.items(self._way.key, most=MOST_ITEMS):
            if not self._read_extra(item):
                self._read_group(item, self._way.number)

    def units(self) -> tuple[Unit, Unit] | None:
        """Return what steps and groups are called, or ``None`` where that cannot be read."""
        if not self._way.has_units:
            for key in ("unit", "group"):
                self._refuse(key, f"belongs to `count:` or `parts:`; `{self._way.key}:` says what it counts itself")
            return EPISODE, SEASON
        unit = self._unit("unit", "unit: {name: chapter, short: ch.}", None)
        if self._way.number is None:
            self._refuse("group", "belongs to `parts:`; with `count:` there are no groups")
            return (unit, SEASON) if unit is not None and self._are_distinct(unit) else None
        group = self._unit("group", "group: {name: volume, short: vol.}", PART)
        if unit is None or group is None:
            return None
        return (unit, group) if self._are_distinct(unit, group) else None

    def _refuse(self, key: str, reason: str) -> None:
        if key in self._record.node.entries:
            self._page.error(self._record.node.entries[key][0], key, reason)

    def _unit(self, key: str, example: str, default: Unit | None) -> Unit | None:
        node = self._record.get(key) if default is not None else self._record.require(key, example)
        if node is None:
            return default
        if isinstance(node, Mapping):
            record = Record(node, self._page)
            record.check_keys(("name", "short"))
            name_node, short_node = record.require("name", example), record.get("short")
        else:
            name_node, short_node = node, None
        name = self._word(name_node, key, LONGEST_UNIT, LETTERS, example)
        if name is None:
            return None
        if short_node is None and (len(name) > LONGEST_SHORT or " " in name):
            self._page.error(node, key, f"{name!r} is too long to stand in labels; say how: `{example}`")
            return None
        short = name if short_node is None else self._word(short_node, key, LONGEST_SHORT, SHORT, example)
        return Unit(name, short) if short is not None else None

    def _word(self, node: Node | None, key: str, limit: int, pattern: re.Pattern[str], example: str) -> str | None:
        word = None if node is None else line_of(node, self._page, key, limit=limit, example=example)
        if node is None or word is None or pattern.fullmatch(word):
            return word
        self._page.error(node, key, f"is {shorten(word)!r}; letters alone are wanted, such as `{example}`")
        return None

    def _are_distinct(self, *units: Unit) -> bool:
        """Tell whether no word stands for two kinds of steps; report one that does."""
        taken = {word: extra for extra in EXTRAS for word in extra.spellings}
        for key, one in zip(("unit", "group"), units, strict=False):
            spot = self._record.node.entries.get(key, (self._record.node, None))[0]
            for word in one.spellings:
                if word in taken:
                    self._page.error(
                        spot, key, f"{word!r} already stands for a {taken[word].name}; choose another word"
                    )
                    return False
            taken |= dict.fromkeys(one.spellings, one)
        return True

    def _read_group(self, node: Node, number_key: str) -> None:
        record = record_of(node, self._page, self._way.key, f"{number_key}: 1")
        if record is None:
            self.sound = False
            return
        record.check_keys((number_key, self._way.count))
        last = max((part.of for part in self.parts if isinstance(part.of, int)), default=0)
        number: int | None = last + 1
        if record.get(number_key) is not None:
            number = record.integer(number_key, f"{number_key}: 1", low=1, high=LARGEST_NUMBER)
        if number is not None and number <= last:
            name = number_key if number_key != "number" else "part"
            message = f"{name} {number} comes after {name} {last}; list them in story order"
            self._page.error(record.node, number_key, message)
            number = None
        before = self.length
        self._read_steps(record, self._way.count, number, most=LARGEST_NUMBER)
        self.sound = self.sound and number is not None and self.length > before

    def _read_steps(self, record: Record, key: str, of: int | None, *, most: int) -> None:
        """Read how many steps there are, or what they are one by one."""
        node = record.get(key)
        if not isinstance(node, Listing) or not node.items:
            self._add(record.integer(key, f"{key}: 10", low=1, high=most), of)
            return
        for item in node.items:
            if self._read_extra(item):
                continue
            if isinstance(item, Mapping) and key in item.entries:
                several = Record(item, self._page)
                several.check_keys((key,))
                self._add(several.integer(key, f"{key}: 10", low=1, high=most), of)
            else:
                self._add(1, of, item)
        if of not in {part.of for part in self.parts}:
            self._page.error(node, key, f"has nothing but specials; list {key} too, or list these beside the others")
            self.sound = False

    def _read_extra(self, node: Node) -> bool:
        """Read a special or a film; return whether it is one."""
        extra = next((one for one in EXTRAS if isinstance(node, Mapping) and one.name in node.entries), None)
        if extra is not None:
            self._add(1, extra, node)
        return extra is not None

    def _add(self, count: int | None, of: Of, told: Node | None = None) -> None:
        if count is None:
            self.sound = False
            return
        if self.parts and self.parts[-1].of == of:
            self.parts[-1] = Part(self.parts[-1].count + count, of)
        else:
            self.parts.append(Part(count, of))
        self.length += count
        if told is not None and not isinstance(told, Broken) and not (isinstance(told, Scalar) and told.missing):
            self.told[self.length] = told
