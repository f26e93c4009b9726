"""What was read lately, in memory."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

LASTS: Final = 60.0
"""Seconds for which something that was read is used."""
LASTS_UNHEARD: Final = 1.0
"""Likewise where other processes of the bot may have changed it, and what they change is not heard."""

Value = TypeVar("Value")


class Cache(Generic[Value]):
    """Values by id for `lasts` seconds; of more than `limit`, the one that was asked for longest ago is forgotten.

    Attributes:
        lasts: seconds for which a value is used; counts at once for those that are there, too.
    """

    def __init__(self, *, limit: int, clock: Callable[[], float]) -> None:
        self.lasts = LASTS
        self._entries: OrderedDict[int, tuple[float, Value]] = OrderedDict()
        self._limit = limit
        self._clock = clock

    def get(self, key: int) -> Value | None:
        """Return a value that is not too old; ``None``: there is none."""
        entry = self._entries.get(key)
        if entry is None:
            return None
        read, value = entry
        if read + self.lasts <= self._clock():
            del self._entries[key]
            return None
        self._entries.move_to_end(key)
        return value

    def put(self, key: int, value: Value) -> None:
        """Keep a value that was read just now."""
        self._entries[key] = (self._clock(), value)
        self._entries.move_to_end(key)
        if len(self._entries) > self._limit:
            self._entries.popitem(last=False)

    def forget(self, key: int) -> None:
        """Drop a value, if there is one."""
        self._entries.pop(key, None)

    def clear(self) -> None:
        """Drop all values."""
        self._entries.clear()
