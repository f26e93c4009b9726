"""What remembers results, which are worth keeping for as long as the process runs, and no longer."""

from __future__ import annotations

from typing import ClassVar


class Caching:
    """Has caches. Where it is stored and read again, they are left behind and made anew."""

    CACHES: ClassVar[tuple[str, ...]]
    """The names of the attributes that `start_caches` sets."""

    def start_caches(self) -> None:
        """Make the caches, empty; called once when it is made, and once when it is read again."""
        raise NotImplementedError
