"""Sets of things that are numbered from 0, each a bit of one whole number: small, and combined in a microsecond."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


def packed(marks: NDArray[np.bool_]) -> int:
    """Return the set of the things that are marked."""
    return int.from_bytes(np.packbits(marks, bitorder="little").tobytes(), "little")


def unpacked(bits: int, size: int) -> NDArray[np.bool_]:
    """Tell of each of so many things whether a set has it."""
    content = np.frombuffer(bits.to_bytes((size + 7) // 8, "little"), np.uint8)
    return np.unpackbits(content, count=size, bitorder="little").view(np.bool_)
