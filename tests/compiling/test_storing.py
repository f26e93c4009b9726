from __future__ import annotations

import hashlib
import io
import os
import pickle
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from bot.compiling.admitting import StoredError, numbers, plain_array
from bot.compiling.cache import MAGIC, Cache
from bot.compiling.pace import Pace
from bot.compiling.storing import Reader, write
from bot.core.matching.names import Names
from bot.core.model import Entity, Fact, Kind, Pack
from bot.core.position import Position
from bot.core.spoilers import Guarded
from bot.core.timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.loading import Snapshot


def read(content: bytes) -> object:
    return Reader(io.BytesIO(content), Pace(rests=False)).next()


def written(thing: object) -> bytes:
    file = io.BytesIO()
    write(file, thing)
    return file.getvalue()


class Attack:
    """Something that calls a function when it is read."""

    def __init__(self, function: Callable[..., object], *arguments: object) -> None:
        self._call = function, arguments

    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self._call


def attacks(spoils: Path) -> list[bytes]:
    """Return bytes that would write a file if they were trusted, or reach for what could."""
    made = [
        Attack(os.system, f"touch {spoils}"),
        Attack(eval, f"open({str(spoils)!r}, 'w')"),
        Attack(exec, f"open({str(spoils)!r}, 'w')"),
        Attack(open, str(spoils), "w"),
        Attack(getattr, Path(spoils), "touch"),
        Attack(Path.touch, Path(spoils)),
        Attack(subprocess.check_call, ["touch", str(spoils)]),
        Attack(np.save, str(spoils), np.zeros(1)),
        Attack(__import__, "antigravity"),
        np.array([Attack(os.system, f"touch {spoils}")], object),
    ]
    named = [
        b"\x80\x05cbot.core.matching.text\nre.compile\n.",
        b"\x80\x05cbot.compiling.admitting\nimportlib\n.",
        b"\x80\x05cbot.compiling.cache\nos\n.",
        b"\x80\x05cbot.loading.files\nos\n.",
        b"\x80\x05cbot.storage\nStorage\n.",
        b"\x80\x05cbot.core.spoilers\nTYPE_CHECKING\n.",
        b"\x80\x05cbot.core.matching.matcher\ncopy\n.",
        b"\x80\x05\x8c\x10bot.core.caching\x8c\x19Caching.__init__.__globals\x93.",
    ]
    return [*(pickle.dumps(attack, protocol) for attack in made for protocol in (2, 5)), *named]


def test_nothing_that_is_read_can_run_anything(tmp_path: Path, small: Snapshot) -> None:
    spoils = tmp_path / "spoils"
    cache = Cache(tmp_path / "compiled")
    cache.folder.mkdir()
    key = cache.key_of(small)
    for attack in attacks(spoils):
        with pytest.raises(StoredError):
            read(attack)
        content = MAGIC + bytes.fromhex(key) + hashlib.sha256(attack).digest() + attack
        (cache.folder / f"{key[:32]}.compiled").write_bytes(content)
        assert cache.get(key) is None
        assert not spoils.exists()


@pytest.mark.parametrize(
    "thing",
    [
        Guarded("She did it.", Position("tv", 3, "S01E03", also=(Position("other", 1, "E1", "Other"),))),
        Kind.PERSON,
        {"names": ["a", "b"], "sets": {1, 2}, "frozen": frozenset({"x"}), "none": None},
    ],
)
def test_what_is_written_is_read_again(thing: object) -> None:
    assert read(written(thing)) == thing


def test_long_tuples_of_what_is_written_are_read_again_part_by_part() -> None:
    asks = tuple(Guarded(f"Question {number}", Position("tv", number, "E")) for number in range(1_001))
    fact = Fact(id="a", pack="tv", topic="plot", title=asks[0], asks=asks, entities=tuple(map(str, range(450))))
    assert read(written((fact, fact))) == (fact, fact)


def test_long_dictionaries_that_share_nothing_are_read_again_part_by_part() -> None:
    cast = [Entity(id=f"e{number}", kind=Kind.CHARACTER, name=Guarded(f"Nora{number} Vale")) for number in range(450)]
    names = Names([Pack(id="tv", name="TV", timeline=Timeline("tv", {1: 3}), entities=tuple(cast))], common=())
    again = read(written(names))
    assert isinstance(again, Names)
    assert {name: vars(again)[name] for name in Names.APART} == {name: vars(names)[name] for name in Names.APART}


@pytest.mark.parametrize("is_dict", [b"\x88", b"\x89"])
def test_parts_can_run_nothing_either(tmp_path: Path, is_dict: bytes) -> None:
    spoils = tmp_path / "spoils"
    for attack in attacks(spoils):
        named = b"\x80\x05\x8c\x17bot.compiling.admitting\x8c\x06joined\x93"
        with pytest.raises(StoredError, match=r"not admitted|text where there should be none|underflow"):
            read(named + is_dict + b"B" + len(attack).to_bytes(4, "little") + attack + b"\x86R.")
        assert not spoils.exists()


@pytest.mark.parametrize("kind", ["?", "i1", "i4", "i8", "u4", "u8", "f2", "f4"])
@pytest.mark.parametrize("shape", [(0,), (3,), (2, 5), (0, 4)])
def test_arrays_are_read_as_they_were_and_can_be_changed(kind: str, shape: tuple[int, ...]) -> None:
    array = np.arange(np.prod(shape, dtype=int)).reshape(shape).astype(kind)
    again = read(written(array))
    assert isinstance(again, np.ndarray)
    assert (again.dtype, again.shape, again.tolist()) == (array.dtype, array.shape, array.tolist())
    again += again.astype(again.dtype)


def test_arrays_that_are_no_plain_numbers_or_no_such_size_are_refused() -> None:
    with pytest.raises(StoredError, match="not admitted"):
        numbers("|O8", (1,), bytearray(8))
    with pytest.raises(TypeError, match="too small"):
        numbers("<i4", (1 << 40,), bytearray(8))
    with pytest.raises(ValueError, match="multiple"):
        plain_array("i", bytearray(3))


def test_what_could_not_be_read_again_is_not_written() -> None:
    with pytest.raises(StoredError):
        written(lambda: None)
