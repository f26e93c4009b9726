"""A compiled revision as bytes, and back: nothing that is read can run anything that Casefile's core does not.

Python's pickle format is used, but neither its freedom nor its habits: what a reader takes is listed in `admitting`.
What belongs to the program rather than to a revision, such as the words of English, is referred to by name. Reading
goes on in pieces of some 64 kilobytes, between which others can run.
"""

from __future__ import annotations

import array
import copyreg
import gc
import io
import pickle
import re
from dataclasses import is_dataclass
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, NoReturn

import numpy as np

from bot.compiling.admitting import StoredError, admitted, caching, expression, joined, numbers, plain_array, slotted
from bot.core.caching import Apart, Caching
from bot.core.matching.relations import relation_patterns
from bot.core.spoilers import Guarded, text_for_matching
from bot.words import language

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import IO

    from bot.compiling.pace import Pace


PROTOCOL: Final = 5
_PIECE: Final = 1 << 20
"""Bytes read at once."""
_FREED_AT_ONCE: Final = 500
_PART: Final = 200
"""Things in each part of a tuple that is longer than that: facts, of some twenty objects each."""


def write(file: IO[bytes], *parts: object) -> None:
    """Write some objects, which may share parts of themselves; they are read in the same order.

    Raises:
        StoredError: something in it cannot be read again.
    """
    pickler = _Pickler(file, PROTOCOL)
    try:
        for part in parts:
            pickler.dump(part)
    except (pickle.PicklingError, TypeError, AttributeError, RecursionError) as error:
        raise StoredError(str(error)) from error


class Reader:
    """Reads what `write` wrote, one object after the other.

    Args:
        source: where from.
        pace: how fast.
    """

    def __init__(self, source: IO[bytes], pace: Pace) -> None:
        self._unpickler = _Unpickler(_Pieces(source, pace), pace)
        self._pace = pace

    def next(self) -> Any:  # noqa: ANN401  whatever was written
        """Return the next object.

        Raises:
            StoredError: there is none, or it is not what was written.
        """
        try:
            return self._unpickler.load()
        except Exception as error:
            # Bytes that nobody wrote can make anything of what is admitted, and so fail in any way.
            raise StoredError(f"{type(error).__name__}: {error}") from error

    def close(self) -> None:
        """Let go of what only the reader needs: a million small things, which would be freed all at once otherwise."""
        held = gc.get_referents(self._unpickler) if self._pace.rests else []
        del self._unpickler
        while held:
            del held[-_FREED_AT_ONCE:]
            self._pace.step()


class _Pieces:
    """A file for the unpickler: being Python, it lets other threads run whenever it is read from."""

    def __init__(self, source: IO[bytes], pace: Pace) -> None:
        self._source = source
        self._pace = pace

    def readinto(self, buffer: bytearray) -> int:
        """Fill a buffer, or what is left to fill it with; return how many bytes."""
        view, done = memoryview(buffer), 0
        while done < len(view):
            self._pace.step()
            count = self._source.readinto(view[done : done + _PIECE])  # type: ignore[attr-defined]
            if not count:
                break
            done += count
        return done

    def read(self, size: int) -> bytes:
        """Return so many bytes, or what is left."""
        self._pace.step()
        piece = bytearray(size)
        return bytes(piece[: self.readinto(piece)])

    def readline(self) -> NoReturn:
        """Refuse: only old protocols of pickle have text."""
        raise StoredError("text where there should be none")


def _of_program() -> dict[str, object]:
    """Return what belongs to the program, by name."""
    english = language()
    known: dict[str, object] = {
        "words": english.words,
        "everyday": english.everyday,
        "familiar": english.familiar,
        "patterns": relation_patterns(),
    }
    parts = {"meanings": english.meanings, "encoder": english.encoder}
    return known | {name: part for name, part in parts.items() if part is not None}


class _Pickler(pickle.Pickler):
    def __init__(self, file: IO[bytes], protocol: int) -> None:
        super().__init__(file, protocol)
        self._program = _of_program()
        self._names = {id(thing): name for name, thing in self._program.items()}

    def persistent_id(self, thing: object) -> str | None:
        """Return the name of what belongs to the program; ``None``: it does not, and is written."""
        return self._names.get(id(thing))

    def reducer_override(self, thing: object) -> Any:  # noqa: ANN401  as the base class has it
        """Return what makes a thing again, and of what; `NotImplemented`: pickle knows."""
        if isinstance(thing, type):
            return NotImplemented
        if isinstance(thing, Apart):
            return _reduced(thing)
        kind: Any = type(thing)
        if is_dataclass(kind) and hasattr(kind, "__slots__"):
            return slotted, (kind, *(_in_parts(getattr(thing, name)) for name in kind.__slots__))
        reduce = _REDUCERS.get(type(thing))
        return NotImplemented if reduce is None else reduce(thing)


def _reduced(thing: Apart) -> tuple[object, ...]:
    caches, put = (thing.CACHES, caching) if isinstance(thing, Caching) else ((), None)
    state = {name: value for name, value in vars(thing).items() if name not in caches}
    state |= {name: _in_parts(state[name]) for name in thing.APART}
    return copyreg.__newobj__, (type(thing),), state, None, None, put  # type: ignore[attr-defined]


class _Parts(NamedTuple):
    """A long tuple, or a long dictionary as a tuple of its items, part by part, as each is read by itself.

    What reads remembers everything it has read until its end, and then forgets all of it in one go, while which nobody
    else runs. What is in the tuple is not shared with what is beside it.
    """

    is_dict: bool
    parts: tuple[bytes, ...]


def _in_parts(value: Any) -> object:  # noqa: ANN401  as it is
    is_dict = type(value) is dict
    things = tuple(value.items()) if is_dict else value
    if type(things) is not tuple or len(things) <= _PART:
        return value
    return _Parts(is_dict, tuple(_written(things[start : start + _PART]) for start in range(0, len(things), _PART)))


def _written(part: object) -> bytes:
    file = io.BytesIO()
    _Pickler(file, PROTOCOL).dump(part)
    return file.getvalue()


class _Unpickler(pickle.Unpickler):
    def __init__(self, file: _Pieces, pace: Pace) -> None:
        super().__init__(file)
        self._program = _of_program()
        self._pace = pace

    def persistent_load(self, name: Any) -> object:  # noqa: ANN401  as the base class has it
        """Return what belongs to the program under a name."""
        return self._program[name]

    def find_class(self, module: str, name: str) -> Any:  # noqa: ANN401  as the base class has it
        """Return what is admitted under a name; everything that is called to make something passes here."""
        thing = admitted(module, name)
        return partial(_joined, self._pace) if thing is joined else thing


def _joined(pace: Pace, is_dict: bool, *parts: bytes) -> object:  # noqa: FBT001  as it is stored
    things: list[Any] = []
    for part in parts:
        things += _Unpickler(_Pieces(io.BytesIO(part), pace), pace).load()
    return dict(things) if is_dict else tuple(things)


def _of_guarded(thing: Guarded) -> tuple[type[Guarded], tuple[object, ...]]:
    text = text_for_matching(thing)
    return Guarded, (text,) if thing.revealed is None else (text, thing.revealed)


_REDUCERS: Final[Mapping[type, Callable[[Any], Any]]] = {
    Guarded: _of_guarded,  # there are a million of them: what Python would write takes twice the room
    np.ndarray: lambda thing: (numbers, (thing.dtype.str, thing.shape, bytearray(thing.tobytes()))),
    array.array: lambda thing: (plain_array, (thing.typecode, bytearray(thing.tobytes()))),
    _Parts: lambda thing: (joined, (thing.is_dict, *thing.parts)),
    re.Pattern: lambda thing: (expression, (thing.pattern, thing.flags)),
}
