"""Which part of all servers a process serves: Discord deals them out to shards by their ids."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

MOST: Final = 10_000
"""More shards than any bot has; a typo of some digits more would have the bot identify for days."""
_RANGE: Final = re.compile(r"(\d{1,5})(?:-(\d{1,5}))?")


@dataclass(frozen=True, slots=True)
class Shards:
    """The shards of a process.

    Attributes:
        count: how many there are, in all processes; ``None``: as many as Discord recommends, all of them in this one.
        ids: those of this process, from 0, in order; empty: all of them.
    """

    count: int | None = None
    ids: tuple[int, ...] = ()

    @property
    def are_some(self) -> bool:
        """Whether other processes have shards that this one has not."""
        return self.count is not None and 0 < len(self.ids) < self.count

    def hold(self, server: int) -> bool:
        """Tell whether a server is on one of them (Discord: sharding)."""
        return self.count is None or not self.ids or (server >> 22) % self.count in self.ids


def parse_count(text: str) -> int:
    """Read how many shards there are.

    Raises:
        ValueError: it is no such number; the message says what would be right, and begins with the text.
    """
    if not (text.isascii() and text.isdigit() and len(text) <= len(str(MOST)) and 0 < int(text) <= MOST):
        raise ValueError(f"{text!r}, which is no number of shards: write one from 1 to {MOST:,}")
    return int(text)


def parse_ids(text: str, count: int | None) -> tuple[int, ...]:
    """Read the shards of a process, such as `0 1 2` or `0-2`.

    Args:
        text: their ids, with spaces or commas between them.
        count: how many shards there are; ``None``: that is not said.

    Raises:
        ValueError: it is none of that; the message says what would be right, and begins with the text or a part of it.
    """
    ids = [shard for part in text.replace(",", " ").split() for shard in _parse_part(part)]
    if count is None:
        raise ValueError(f"{text!r}, which means nothing without SHARD_COUNT: set that to how many there are in all")
    for shard in ids:
        if shard >= count:
            raise ValueError(f"{text!r}, but of {count} shards the last is {count - 1}: they are counted from 0")
        if ids.count(shard) > 1:
            raise ValueError(f"{text!r}, which has {shard} twice: write each shard once")
    return tuple(sorted(ids))


def _parse_part(part: str) -> range:
    found = _RANGE.fullmatch(part) if part.isascii() else None
    first, last = (int(found[1]), int(found[2] or found[1])) if found else (1, 0)
    if first > last or last >= MOST:
        raise ValueError(f"{part!r}, which is no shard: write ids such as 0 1 2, or from the first to the last as 0-2")
    return range(first, last + 1)
