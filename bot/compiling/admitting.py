"""What a reader of compiled revisions takes: the classes of the core, a few others, and no functions but those here."""

from __future__ import annotations

import array
import importlib
import re
from functools import cache
from typing import TYPE_CHECKING, Any, Final, NoReturn

import numpy as np

from bot.core.caching import Caching

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from numpy.typing import NDArray

_ROOM: Final = re.compile(r"bot\.core(\.[a-z_]+)*")
_ADMITTED: Final = {
    "bot.compiling.worker": ("Outcome", "Request"),
    "bot.live.answering": ("Live",),
    "bot.live.state": ("Outline",),
    "bot.loading.problems": ("Problem", "Severity"),
    "bot.loading.loaded": ("Loaded",),
    "bot.loading.snapshot": ("Snapshot",),
    "bot.reloading": ("ReloadReport",),
    "builtins": ("list", "set", "frozenset"),
    "collections": ("Counter", "OrderedDict", "defaultdict"),
}
"""Classes by their modules, besides those of the core."""
_KINDS: Final = frozenset("?bhilqBHILQefd")
"""Letters of plain numbers, as the types of arrays: none of them can refer to an object."""


class StoredError(Exception):
    """What was read is no compiled revision, or not one that this version can use."""


@cache
def admitted(module: str, name: str) -> object:
    """Return what is admitted under a name.

    Raises:
        StoredError: nothing is.
    """
    if module == __name__ and name in _FUNCTIONS:
        return _FUNCTIONS[name]
    if name in _ADMITTED.get(module, ()):
        return getattr(importlib.import_module(module), name)
    thing = vars(importlib.import_module(module)).get(name) if _ROOM.fullmatch(module) else None
    # What a module of the core has imported from elsewhere is not of the core.
    if not isinstance(thing, type) or thing.__module__ != module:
        raise StoredError(f"{module}.{name} is not admitted")
    return thing


def caching(thing: object, state: Mapping[str, object]) -> None:
    """Give something back what it is, and new caches."""
    if not isinstance(thing, Caching):
        raise StoredError(f"{type(thing).__name__} has no caches")
    vars(thing).update(state)
    thing.start_caches()


def slotted(kind: type, *values: object) -> object:
    """Make a frozen object of its values, several times as fast as Python would."""
    thing: object = object.__new__(kind)
    for put, value in zip(_slots(kind), values, strict=True):
        put(thing, value)
    return thing


@cache
def _slots(kind: Any) -> tuple[Callable[[object, object], None], ...]:  # noqa: ANN401  types do not tell of slots
    if not hasattr(kind, "__dataclass_fields__"):
        raise StoredError(f"{kind.__name__} is no dataclass")
    return tuple(vars(kind)[name].__set__ for name in kind.__slots__)


def joined(*_: object) -> NoReturn:
    """Stand for what reads a long tuple or dictionary: `storing` puts its own in this place."""
    raise StoredError("only what reads knows how")


def numbers(kind: str, shape: tuple[int, ...], content: bytearray) -> NDArray[Any]:
    """Make an array of NumPy."""
    if len(kind) != len("<i4") or np.dtype(kind).char not in _KINDS:
        raise StoredError(f"arrays of {kind!r} are not admitted")
    return np.ndarray(shape, kind, content)


def plain_array(kind: str, content: bytearray) -> array.array[Any]:
    """Make an array of Python's own."""
    made = array.array(kind)
    made.frombytes(content)
    return made


def expression(pattern: str, flags: int) -> re.Pattern[str]:
    """Compile a regular expression."""
    return re.compile(pattern, flags)


_FUNCTIONS: Final[Mapping[str, Callable[..., object]]] = {
    function.__name__: function for function in (caching, slotted, joined, numbers, plain_array, expression)
}
