"""What is not stored like everything else: results, which are remembered while the process runs, and what is large."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar, cast
from weakref import WeakMethod

if TYPE_CHECKING:
    from collections.abc import Callable

Arguments = ParamSpec("Arguments")
Result = TypeVar("Result")


class Apart:
    """May have large attributes that share nothing with what is beside them; each is stored by itself."""

    APART: ClassVar[tuple[str, ...]] = ()
    """Their names; they are tuples and dictionaries."""


class Caching(Apart):
    """Has caches. Where it is stored and read again, they are left behind and made anew."""

    CACHES: ClassVar[tuple[str, ...]]
    """The names of the attributes that `start_caches` sets."""

    def start_caches(self) -> None:
        """Make the caches, empty; called once when it is made, and once when it is read again."""
        raise NotImplementedError


def remembered(method: Callable[Arguments, Result], most: int) -> Callable[Arguments, Result]:
    """Return a method of whoever keeps what this returns, with its last results remembered.

    It does not hold on to whom it is a method of: that would be a circle, which nobody ever frees (see `uncollected`).

    Args:
        method: its arguments are hashable and given in order.
        most: results that are remembered.
    """
    weak = WeakMethod(method)

    def call(*arguments: Arguments.args, **named: Arguments.kwargs) -> Result:
        alive = weak()
        if alive is None:
            raise ReferenceError("what remembered this is gone")
        return alive(*arguments, **named)

    return cast("Callable[Arguments, Result]", lru_cache(most)(call))
