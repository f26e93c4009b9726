"""The sentence encoder that comes with Casefile: two layers of a transformer, a fraction of a millisecond a question.

It was taught what the large encoder of the extra `semantic` says (`benchmarks/distil_encoder.py`).
"""

from __future__ import annotations

from functools import cached_property
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Final, NamedTuple

import numpy as np

from bot.core.matching.arrays import product
from bot.words.pieces import MOST_PIECES, pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from bot.words.pieces import Pieces

    Floats = NDArray[np.float32]

HEADS: Final = 4
"""What a piece looks for in the others of its text, in each layer."""
_BATCH: Final = 64
"""Texts encoded at once: what is in between takes a megabyte."""
_SMALL: Final = 1e-5


class Layer(NamedTuple):
    """The weights of one layer; each matrix is followed by what is added to its product.

    Attributes:
        looks: from a piece to what it looks for in others, what others find it by, and what they learn from it.
        learns: from what a piece has learnt, for all heads, to what changes in it.
        weighs: from a piece to the hidden units.
        changes: from the hidden units to what changes in it.
    """

    looks: Floats
    looks_bias: Floats
    learns: Floats
    learns_bias: Floats
    weighs: Floats
    weighs_bias: Floats
    changes: Floats
    changes_bias: Floats


class Weights(NamedTuple):
    """What the encoder has learnt.

    Attributes:
        pieces: the vector of each piece of a word, one a row, in whole numbers.
        scales: of each row, what its numbers are multiplied by.
        places: what is added at each place of a text.
        layers: first to last.
    """

    pieces: NDArray[np.int8]
    scales: Floats
    places: Floats
    layers: tuple[Layer, ...]


class SmallEncoder:
    """Encodes sentences; immutable, and may be used by several threads at a time.

    What it has learnt is loaded with the first text: tens of milliseconds and some 20 MB, which bots without plain
    packs never need.
    """

    dimensions: Final = 192
    """How many numbers a direction has."""

    @cached_property
    def _weights(self) -> Weights:
        with as_file(files(__package__).joinpath("encoder.npz")) as file, np.load(file) as stored:
            return _weights(stored)

    @cached_property
    def _vocabulary(self) -> Pieces:
        return pieces()

    def encode(self, texts: Sequence[str]) -> Floats:
        """Return the direction of each text, of length 1, one a row in the order of the texts.

        Args:
            texts: in any case; of a long one, the first 24 words or so.
        """
        read = [self._vocabulary.of(text, MOST_PIECES) for text in texts]
        of_length: dict[int, list[int]] = {}
        for number, one in enumerate(read):
            of_length.setdefault(len(one), []).append(number)
        directions = np.zeros((len(read), self.dimensions), np.float32)
        for numbers in of_length.values():  # so that nothing is padded
            for start in range(0, len(numbers), _BATCH):
                batch = numbers[start : start + _BATCH]
                directions[batch] = self._directions(np.array([read[number] for number in batch]))
        return directions

    def _directions(self, numbers: NDArray[np.int64]) -> Floats:
        """Return the directions of texts of one length, given the numbers of their pieces, a text a row."""
        weights = self._weights
        state = weights.pieces[numbers] * weights.scales[numbers][..., None] + weights.places[: numbers.shape[1]]
        # The pieces of all texts one after the other: one large product takes less time than one for each text.
        state = state.reshape(-1, self.dimensions)
        for layer in weights.layers:
            state += product(_heard(_normal(state), numbers.shape, layer), layer.learns) + layer.learns_bias
            hidden = product(_normal(state), layer.weighs) + layer.weighs_bias
            state += product(np.maximum(hidden, 0, out=hidden), layer.changes) + layer.changes_bias
        total: Floats = state.reshape(*numbers.shape, -1).sum(axis=1)
        total /= np.sqrt((total**2).sum(axis=1, keepdims=True))
        return total


def _heard(state: Floats, shape: tuple[int, ...], layer: Layer) -> Floats:
    """Return what each piece is told by the others of its text, a piece a row (attention).

    Args:
        state: of each piece.
        shape: how many texts, and how many pieces each has.
        layer: with what to look for.
    """
    width = state.shape[1] // HEADS
    parts = product(state, layer.looks) + layer.looks_bias
    wanted, offered, told = parts.reshape(*shape, 3, HEADS, width).transpose(2, 0, 3, 1, 4)
    shares = wanted @ offered.swapaxes(-1, -2)
    shares *= np.float32(width**-0.5)
    shares -= shares.max(axis=-1, keepdims=True)
    np.exp(shares, out=shares)
    shares /= shares.sum(axis=-1, keepdims=True)
    result: Floats = (shares @ told).swapaxes(1, 2).reshape(state.shape)
    return result


def _normal(state: Floats) -> Floats:
    """Return vectors with mean 0 and variance 1."""
    normal = state - state.mean(axis=-1, keepdims=True)
    normal /= np.sqrt((normal**2).mean(axis=-1, keepdims=True) + np.float32(_SMALL))
    result: Floats = normal
    return result


def _weights(stored: Mapping[str, NDArray[np.generic]]) -> Weights:
    def floats(name: str) -> Floats:
        return stored[name].astype(np.float32)

    count = sum(name.endswith(".looks") for name in stored)
    layers = tuple(Layer(*(floats(f"{number}.{name}") for name in Layer._fields)) for number in range(count))
    return Weights(np.asarray(stored["pieces"], np.int8), floats("scales"), floats("places"), layers)
